import { addDays, localDate } from '@petition/law'
import { ASSISTANCE_KINDS, ASSISTANCE_OUTCOMES, codesOf, type Labels } from '@petition/domain'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { OrganBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useDayText } from '../../../../kit/days.js'
import { useRead, useToday } from '../../../../kit/use-console.js'
import { OfficialBox } from '../../../../leadership/OfficialBox.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

const DAYS_BACK = 90

export function ReceiveByLeaderDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const days = useRead(['leadership', 'recent', today], (provider) =>
    provider.receptionDays(addDays(localDate(today), -DAYS_BACK), today),
  ).data
  const choices = (days ?? [])
    .filter((day) => day.status !== 'CANCELLED')
    .reverse()
    .map((day) => ({ value: day.id, text: `${dayText(day.on)} ${day.fromTime} ${day.official.name}` }))
  const w = leadership.acts
  return (
    <ActDialog
      command="receiveByLeader"
      defaults={{ receptionId: null, record: '', instruction: '', toOrganId: null, reportBy: null }}
      toInput={({ receptionId, record, instruction, toOrganId, reportBy }) => ({
        ...{ receptionId, record, instruction: instruction || null, toOrganId, reportBy },
      })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox
        name="receptionId"
        label={w.reception}
        help={days && choices.length === 0 ? w.noReception : undefined}
        choices={choices}
        autoFocus
      />
      <TextBox name="record" label={w.record} lines={4} />
      <TextBox name="instruction" label={w.instruction} help={w.instructionHelp} need="optional" lines={2} />
      <OrganBox name="toOrganId" label={w.toOrgan} need="optional" />
      <DayBox name="reportBy" label={w.reportBy} need="optional" when="any" />
    </ActDialog>
  )
}

export function ReportInstructionDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const w = leadership.acts
  const open = matter.receptions.filter((one) => one.instructionId && !one.reportedOn)
  const choices = open.map((one) => ({ value: one.instructionId ?? '', text: one.instruction ?? '' }))
  return (
    <ActDialog
      command="reportInstruction"
      defaults={{ instructionId: choices[0]?.value ?? null, on: useToday(), report: '' }}
      toInput={({ instructionId, on, report }) => ({ instructionId, on, report })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="instructionId" label={w.which} choices={choices} />
      <DayBox name="on" label={w.on} />
      <TextBox name="report" label={w.report} lines={4} autoFocus />
    </ActDialog>
  )
}

export function TakeCaseDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const w = leadership.acts
  return (
    <ActDialog
      command="takeCase"
      defaults={{ officialId: null, on: useToday(), reason: '', resolveBy: null }}
      toInput={({ officialId, on, reason, resolveBy }) => ({ officialId, on, reason, resolveBy })}
      {...{ matter, act, onClose }}
    >
      <OfficialBox name="officialId" label={w.official} autoFocus />
      <DayBox name="on" label={w.on} />
      <TextBox name="reason" label={w.reason} lines={2} />
      <DayBox name="resolveBy" label={w.resolveBy} need="optional" when="any" />
    </ActDialog>
  )
}

export function RecordCaseProgressDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const w = leadership.acts
  return (
    <ActDialog
      command="recordCaseProgress"
      defaults={{ on: useToday(), progress: '' }}
      toInput={({ on, progress }) => ({ on, progress })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={w.on} />
      <TextBox name="progress" label={w.progress} lines={4} autoFocus />
    </ActDialog>
  )
}

export function ReleaseCaseDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const w = leadership.acts
  return (
    <ActDialog
      command="releaseCase"
      defaults={{ on: useToday(), result: '' }}
      toInput={({ on, result }) => ({ on, result })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={w.on} />
      <TextBox name="result" label={w.result} lines={3} autoFocus />
    </ActDialog>
  )
}

function useCodes<Code extends string>(labels: Labels<Code>) {
  const say = useSay()
  return codesOf(labels).map((value) => ({ value, text: say.code(labels, value) }))
}

export function LeadToAssistanceDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const w = leadership.acts
  return (
    <ActDialog
      command="leadToAssistance"
      defaults={{ assistance: 'SOCIAL', toOrganId: null, on: useToday(), need: '' }}
      toInput={({ assistance, toOrganId, on, need }) => ({ assistance, toOrganId, on, need })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="assistance" label={w.assistance} choices={useCodes(ASSISTANCE_KINDS)} />
      <OrganBox name="toOrganId" label={w.organ} autoFocus />
      <DayBox name="on" label={w.on} />
      <TextBox name="need" label={w.need} lines={3} />
    </ActDialog>
  )
}

export function RecordAssistanceDialog({ matter, act, onClose }: ActDialogProps) {
  const { leadership } = useWords()
  const say = useSay()
  const w = leadership.acts
  const choices = matter.assistances
    .filter((one) => !one.answeredOn)
    .map((one) => ({ value: one.id, text: `${say.code(ASSISTANCE_KINDS, one.assistance)} · ${one.organ.name}` }))
  return (
    <ActDialog
      command="recordAssistance"
      defaults={{ assistanceId: choices[0]?.value ?? null, on: useToday(), outcome: null, answer: '' }}
      toInput={({ assistanceId, on, outcome, answer }) => ({ assistanceId, on, outcome, answer })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="assistanceId" label={w.whichAssistance} choices={choices} />
      <DayBox name="on" label={w.on} />
      <ChoiceBox name="outcome" label={w.outcome} choices={useCodes(ASSISTANCE_OUTCOMES)} autoFocus />
      <TextBox name="answer" label={w.answer} lines={3} />
    </ActDialog>
  )
}
