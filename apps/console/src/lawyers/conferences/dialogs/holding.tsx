import { CONFERENCE_TELLINGS } from '@petition/domain'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { OrganBox } from '../../../kit/form/PeopleBoxes.js'
import { NumberBox, TextBox } from '../../../kit/form/TextBox.js'
import { TicksBox } from '../../../kit/form/TicksBox.js'
import { useHasRole, useMe, useToday } from '../../../kit/use-console.js'
import { useWords } from '../../../words/use-words.js'
import { useChoices } from '../choices.js'
import { ConferenceDialog, type ConferenceDialogProps } from './ConferenceDialog.js'

const itemChoices = ({ one }: ConferenceDialogProps) =>
  one.agenda.map(({ id, question }) => ({ value: id, text: question }))

export function RecordDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const w = words.dialogs
  const isJoint = props.one.kind === 'JOINT_RECEPTION'
  const seats = props.one.seats.filter((seat) => seat.isSeated)
  return (
    <ConferenceDialog
      command="recordConference"
      defaults={{ record: '', absentSeatIds: [], visitors: isJoint ? 1 : null }}
      toInput={({ record, absentSeatIds, visitors }) => ({
        record,
        absentSeatIds,
        visitors: isJoint ? visitors : null,
      })}
      {...props}
    >
      <TextBox name="record" label={w.record} help={w.recordHelp} lines={6} autoFocus />
      {isJoint && <NumberBox name="visitors" label={w.visitors} least={1} />}
      <TicksBox
        name="absentSeatIds"
        label={w.absent}
        need="optional"
        choices={seats.map(({ id, name }) => ({ value: id, text: name }))}
      />
    </ConferenceDialog>
  )
}

/** A professional notes their own advice; the office that of anybody who was there, or of the conference. */
export function AdviceDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const me = useMe()
  const isKeeper = useHasRole('INTAKE', 'HEAD', 'DEPUTY')
  const w = words.dialogs
  const seats = props.one.seats.filter((seat) => seat.isSeated && !seat.isAbsent)
  const own = seats.find((seat) => seat.isProfessional && seat.name === me?.account.name)
  const items = itemChoices(props)
  return (
    <ConferenceDialog
      command="noteAdvice"
      defaults={{ itemId: items[0]?.value ?? null, seatId: isKeeper ? null : (own?.id ?? null), advice: '' }}
      toInput={({ itemId, seatId, advice }) => ({ itemId, seatId: seatId || null, advice })}
      {...props}
    >
      <ChoiceBox name="itemId" label={w.item} choices={items} />
      <ChoiceBox
        name="seatId"
        label={w.whose}
        help={isKeeper ? w.ofConference : undefined}
        need="optional"
        choices={seats.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <TextBox name="advice" label={w.advice} help={w.recordHelp} lines={4} autoFocus />
    </ConferenceDialog>
  )
}

export function FollowUpDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const w = words.dialogs
  return (
    <ConferenceDialog
      command="giveFollowUp"
      defaults={{ itemId: null, toOrganId: null, text: '', reportBy: null }}
      toInput={({ itemId, toOrganId, text, reportBy }) => ({ itemId: itemId || null, toOrganId, text, reportBy })}
      {...props}
    >
      <OrganBox name="toOrganId" label={w.toOrgan} autoFocus />
      <TextBox name="text" label={w.followUpText} lines={2} />
      <DayBox name="reportBy" label={w.reportBy} when="any" />
      <ChoiceBox name="itemId" label={w.item} help={w.noItem} need="optional" choices={itemChoices(props)} />
    </ConferenceDialog>
  )
}

const openFollowUps = ({ one }: ConferenceDialogProps) =>
  one.followUps
    .filter((item) => !item.reportedOn && !item.droppedOn)
    .map(({ id, text, organ }) => ({ value: id, text: `${organ.name}：${text}` }))

export function ReportDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const today = useToday()
  const w = words.dialogs
  const open = openFollowUps(props)
  return (
    <ConferenceDialog
      command="reportFollowUp"
      defaults={{ followUpId: open[0]?.value ?? null, on: today, report: '' }}
      toInput={({ followUpId, on, report }) => ({ followUpId, on, report })}
      {...props}
    >
      <ChoiceBox name="followUpId" label={w.followUp} choices={open} />
      <DayBox name="on" label={w.on} />
      <TextBox name="report" label={w.report} lines={3} autoFocus />
    </ConferenceDialog>
  )
}

export function DropDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const w = words.dialogs
  const open = openFollowUps(props)
  return (
    <ConferenceDialog
      command="dropFollowUp"
      defaults={{ followUpId: open[0]?.value ?? null, reason: '' }}
      toInput={({ followUpId, reason }) => ({ followUpId, reason })}
      {...props}
    >
      <ChoiceBox name="followUpId" label={w.followUp} choices={open} />
      <TextBox name="reason" label={w.reason} lines={2} autoFocus />
    </ConferenceDialog>
  )
}

export function ResultDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const today = useToday()
  const w = words.dialogs
  return (
    <ConferenceDialog
      command="tellJointResult"
      defaults={{ on: today, how: 'PHONE', result: '' }}
      toInput={({ on, how, result }) => ({ on, how, result })}
      {...props}
    >
      <DayBox name="on" label={w.on} />
      <ChoiceBox name="how" label={w.how} choices={useChoices(CONFERENCE_TELLINGS)} />
      <TextBox name="result" label={w.result} help={w.recordHelp} lines={3} autoFocus />
    </ConferenceDialog>
  )
}
