import { RECEPTION_OUTCOMES, type ReceptionOutcome } from '@petition/domain'
import { useNotify } from 'ra-core'
import { useChoices, useProfessionalChoices } from './conferences/choices.js'
import { TimeBoxes } from './conferences/session-fields.js'
import type { DutyReceptionRowFragment } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { useDayText } from '../kit/days.js'
import { ChoiceBox } from '../kit/form/ChoiceBox.js'
import { DayBox } from '../kit/form/DayBox.js'
import { NumberBox, TextBox } from '../kit/form/TextBox.js'
import { TicksBox } from '../kit/form/TicksBox.js'
import { useToday } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { refresh } from './use-roster.js'

interface Values {
  on: string
  fromTime: string
  untilTime: string
  professionalIds: string[]
  visitors: number
  matters: string
  question: string
  outcome: ReceptionOutcome
  advice: string
  passedOn: string
  reason: string
}

const textOf = ({ matters, advice, passedOn, reason: _, ...same }: Values) => ({
  ...same,
  matterNumbers: matters.split(/[、，,;；\s]+/).filter((number) => number !== ''),
  advice: advice || null,
  passedOn: passedOn || null,
})

interface Props {
  /** null: a new one */
  reception: DutyReceptionRowFragment | null
  onClose: () => void
}

/** A reception as it is recorded or put right. There is no field for who came. */
export function ReceptionDialog({ reception, onClose }: Props) {
  const { conferences: words } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const notify = useNotify()
  const w = words.receptions
  const defaults: Values = {
    ...{ on: reception?.on ?? today, fromTime: reception?.fromTime ?? '09:00' },
    ...{ untilTime: reception?.untilTime ?? '11:30', visitors: reception?.visitors ?? 1, reason: '' },
    professionalIds: reception?.hosts.flatMap((host) => host.professionalId ?? []) ?? [],
    matters: reception?.topics.map((topic) => topic.number).join('、') ?? '',
    ...{ question: reception?.question ?? '', outcome: reception?.outcome ?? 'EXPLAINED' },
    ...{ advice: reception?.advice ?? '', passedOn: reception?.passedOn ?? '' },
  }
  const told = ({ hosts }: DutyReceptionRowFragment) => {
    const missing = hosts.filter((host) => !host.isRostered).map((host) => host.name)
    if (missing.length === 0) return
    const text = w.notRosteredAll(missing.join('、'))
    notify(text, { type: 'warning', messageArgs: { _: text } })
  }
  const shared = { defaults, refresh, onClose }
  if (!reception)
    return (
      <CommandDialog
        command="recordDutyReception"
        title={w.add}
        done={w.added}
        toInput={textOf}
        onDone={({ recordDutyReception }) => told(recordDutyReception.reception)}
        {...shared}
      >
        <Fields />
      </CommandDialog>
    )
  return (
    <CommandDialog
      command="correctDutyReception"
      title={w.correctOf(dayText(reception.on))}
      submit={w.correct}
      done={w.corrected}
      toInput={(values: Values) => ({
        ...textOf(values),
        ...{ id: reception.id, expectedVersion: reception.version, reason: values.reason },
      })}
      {...shared}
    >
      <Fields />
      <TextBox name="reason" label={w.fields.reason} />
    </CommandDialog>
  )
}

function Fields() {
  const { conferences: words } = useWords()
  const people = useProfessionalChoices()
  const w = words.receptions.fields
  return (
    <>
      <DayBox name="on" label={w.on} />
      <TimeBoxes />
      <TicksBox name="professionalIds" label={w.hosts} choices={people} />
      <NumberBox name="visitors" label={w.visitors} help={w.visitorsHelp} least={1} />
      <TextBox name="question" label={w.question} />
      <TextBox name="matters" label={w.matters} need="optional" />
      <ChoiceBox name="outcome" label={w.outcome} choices={useChoices(RECEPTION_OUTCOMES)} />
      <TextBox name="advice" label={w.advice} lines={3} need="optional" />
      <TextBox name="passedOn" label={w.passedOn} need="optional" />
    </>
  )
}
