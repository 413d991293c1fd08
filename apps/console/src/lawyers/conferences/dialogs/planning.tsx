import { CONFERENCE_ROLES, CONFERENCE_TELLINGS, CONFLICT_GROUNDS } from '@petition/domain'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { OrganBox } from '../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { TicksBox } from '../../../kit/form/TicksBox.js'
import { useWords } from '../../../words/use-words.js'
import { useChoices, useProfessionalChoices } from '../choices.js'
import { SessionBoxes, sessionInput, type SessionValues } from '../session-fields.js'
import { ConferenceDialog, type ConferenceDialogProps } from './ConferenceDialog.js'

export function ItemDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const w = words.dialogs
  return (
    <ConferenceDialog
      command="addAgendaItem"
      defaults={{ matterNumber: '', question: '' }}
      toInput={({ matterNumber, question }: { matterNumber: string; question: string }) => ({
        ...{ matterNumber: matterNumber || null, question },
      })}
      {...props}
    >
      <TextBox name="matterNumber" label={w.matterNumber} help={w.matterNumberHelp} need="optional" autoFocus />
      <TextBox name="question" label={w.question} help={w.titleHelp} lines={2} />
    </ConferenceDialog>
  )
}

interface SeatValues {
  role: 'CHAIR'
  professionalId: string | null
  ofOrganId: string | null
  name: string
}

export function SeatDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const people = useProfessionalChoices()
  const w = words.dialogs
  const isJoint = props.one.kind === 'JOINT_RECEPTION'
  const first = isJoint ? 'ORGAN' : props.one.seats.some((seat) => seat.role === 'CHAIR') ? 'LAWYER' : 'CHAIR'
  return (
    <ConferenceDialog
      command="giveConferenceSeat"
      defaults={{ role: first, professionalId: null, ofOrganId: null, name: '' }}
      toInput={({ role, professionalId, ofOrganId, name }: SeatValues) => ({
        ...{ role, professionalId: professionalId || null, ofOrganId: ofOrganId || null, name: name || null },
      })}
      {...props}
    >
      <ChoiceBox name="role" label={w.role} choices={useChoices(CONFERENCE_ROLES)} autoFocus />
      <ChoiceBox name="professionalId" label={w.professional} choices={people} need="optional" />
      <OrganBox name="ofOrganId" label={w.organ} need="optional" />
      <TextBox name="name" label={w.name} help={w.nameHelp} need="optional" />
    </ConferenceDialog>
  )
}

const seatChoices = ({ one }: ConferenceDialogProps) =>
  one.seats.filter((seat) => seat.isSeated).map(({ id, name }) => ({ value: id, text: name }))

export function TakeBackDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const w = words.dialogs
  return (
    <ConferenceDialog
      command="takeBackConferenceSeat"
      defaults={{ seatId: null, reason: '' }}
      toInput={({ seatId, reason }: { seatId: string; reason: string }) => ({ seatId, reason })}
      {...props}
    >
      <ChoiceBox name="seatId" label={w.seat} choices={seatChoices(props)} autoFocus />
      <TextBox name="reason" label={w.reason} lines={2} />
    </ConferenceDialog>
  )
}

export function TellDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const w = words.dialogs
  const toTell = props.one.seats.filter((seat) => seat.isToTell)
  return (
    <ConferenceDialog
      command="tellConference"
      defaults={{ seatIds: toTell.map((seat) => seat.id), how: 'PHONE' }}
      toInput={({ seatIds, how }: { seatIds: string[]; how: 'PHONE' }) => ({ seatIds, how })}
      {...props}
    >
      <TicksBox
        name="seatIds"
        label={w.tellWhom}
        length="long"
        choices={toTell.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <ChoiceBox name="how" label={w.how} choices={useChoices(CONFERENCE_TELLINGS)} />
    </ConferenceDialog>
  )
}

export function MoveDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const { heldOn, fromTime, untilTime, roomId, place } = props.one
  return (
    <ConferenceDialog
      command="moveConference"
      defaults={{ heldOn, fromTime, untilTime, roomId: roomId ?? null, place, reason: '' }}
      toInput={(values: SessionValues & { reason: string }) => ({ ...sessionInput(values), reason: values.reason })}
      {...props}
    >
      <SessionBoxes />
      <TextBox name="reason" label={words.dialogs.reason} lines={2} />
    </ConferenceDialog>
  )
}

export function CancelDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  return (
    <ConferenceDialog
      command="cancelConference"
      defaults={{ reason: '' }}
      toInput={({ reason }: { reason: string }) => ({ reason })}
      {...props}
    >
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </ConferenceDialog>
  )
}

interface ConflictValues {
  seatId: string
  itemId: string
  ground: 'CLIENT'
  note: string
}

export function ConflictDialog(props: ConferenceDialogProps) {
  const { conferences: words } = useWords()
  const { one } = props
  const w = words.dialogs
  const seats = one.seats.filter((seat) => seat.isSeated && seat.isProfessional)
  return (
    <ConferenceDialog
      command="declareSeatConflict"
      lead={w.conflictHelp}
      defaults={{ seatId: seats.length === 1 ? seats[0]?.id : null, itemId: null, ground: 'CLIENT', note: '' }}
      toInput={({ seatId, itemId, ground, note }: ConflictValues) => ({ seatId, itemId, ground, note: note || null })}
      {...props}
    >
      <ChoiceBox name="seatId" label={w.seat} choices={seats.map(({ id, name }) => ({ value: id, text: name }))} />
      <ChoiceBox
        name="itemId"
        label={w.item}
        choices={one.agenda.map(({ id, question }) => ({ value: id, text: question }))}
      />
      <ChoiceBox name="ground" label={w.ground} choices={useChoices(CONFLICT_GROUNDS)} />
      <TextBox name="note" label={w.note} lines={2} need="optional" />
    </ConferenceDialog>
  )
}
