import type { RosterShift } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { ChoiceBox } from '../kit/form/ChoiceBox.js'
import { DayBox } from '../kit/form/DayBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { TicksBox } from '../kit/form/TicksBox.js'
import { weekdayIndex } from '../kit/days.js'
import { daysBetween } from '../kit/month.js'
import { useWords } from '../words/use-words.js'
import { refresh, usePeople } from './use-roster.js'

interface Values {
  professionalId: string
  place: string
  on: string
  until: string
  weekdays: string[]
  shifts: RosterShift[]
}

interface Props {
  from: string
  to: string
  onClose: () => void
}

/** Puts somebody on duty on the same halves of every week of a span: one day is a span too. */
export function PlanDutiesDialog({ from, to, onClose }: Props) {
  const { lawyers: words } = useWords()
  const people = usePeople().data?.people ?? []
  const w = words.month
  const choices = people
    .filter((one) => one.isActive)
    .map((one) => ({ value: one.id, text: `${one.name}（${words.kinds[one.kind]}）` }))
  const defaults: Values = {
    ...{ professionalId: '', place: '', on: from, until: to },
    ...{ weekdays: ['1'], shifts: ['MORNING'] },
  }
  return (
    <CommandDialog
      command="planDuties"
      title={w.plan}
      done={w.planned}
      width="sm"
      refresh={refresh}
      defaults={defaults}
      toInput={({ professionalId, place, ...when }: Values) => ({ professionalId, place, halves: halvesOf(when) })}
      onClose={onClose}
    >
      <ChoiceBox
        name="professionalId"
        label={w.person}
        choices={choices}
        autoFocus
        help={choices.length === 0 ? words.people.none : undefined}
      />
      <TextBox name="place" label={w.place} />
      <DayBox name="on" label={w.on} when="any" />
      <DayBox name="until" label={w.until} when="any" />
      <TicksBox
        name="weekdays"
        label={w.weekly}
        help={w.weeklyHelp}
        choices={[1, 2, 3, 4, 5].map((at) => ({ value: String(at), text: w.weekdays[at] ?? '' }))}
      />
      <TicksBox
        name="shifts"
        label={w.shift}
        choices={(['MORNING', 'AFTERNOON'] as const).map((shift) => ({ value: shift, text: words.shifts[shift] }))}
      />
    </CommandDialog>
  )
}

const halvesOf = ({ on, until, weekdays, shifts }: Omit<Values, 'professionalId' | 'place'>) =>
  daysBetween(on, until)
    .filter((day) => weekdays.includes(String(weekdayIndex(day))))
    .flatMap((day) => shifts.map((shift) => ({ on: day, shift })))
