import { CHOSEN_BY, MEDIATION_ENDS, MEDIATION_SIDES, MEMBER_ROLES, OTHER_WAYS } from '@petition/domain'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ChoiceBox, TickBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { ColleagueBox } from '../../kit/form/PeopleBoxes.js'
import { NumberBox, TextBox } from '../../kit/form/TextBox.js'
import { TicksBox } from '../../kit/form/TicksBox.js'
import { useRead } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { CaseDialog, ProofBox, type CaseDialogProps } from './CaseDialog.js'
import { useChoices } from './choices.js'
import { useFollowed } from './use-followed.js'

export function NameDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.name
  return (
    <CaseDialog
      command="nameMediator"
      defaults={{ accountId: null, as: 'MEDIATOR', chosenBy: 'BODY' }}
      toInput={({ accountId, as, chosenBy }) => ({ accountId, as, chosenBy })}
      {...props}
    >
      <ColleagueBox name="accountId" label={w.who} organId={props.one.body?.organ.id ?? null} autoFocus />
      <ChoiceBox name="as" label={w.as} choices={useChoices(MEMBER_ROLES)} />
      <ChoiceBox name="chosenBy" label={w.chosenBy} choices={useChoices(CHOSEN_BY)} />
    </CaseDialog>
  )
}

export function DeclareDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.declare
  return (
    <CaseDialog
      command="declareMediatorTies"
      defaults={{ isFree: true, statement: '' }}
      toInput={({ isFree, statement }) => ({ isFree, statement })}
      {...props}
    >
      <TickBox name="isFree" label={w.isFree} />
      <TextBox name="statement" label={w.statement} lines={2} autoFocus />
    </CaseDialog>
  )
}

export function ReleaseDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const members = props.one.members.filter((member) => !member.releasedOn)
  return (
    <CaseDialog
      command="releaseMediator"
      defaults={{ accountId: members[0]?.account.id ?? null, reason: '' }}
      toInput={({ accountId, reason }) => ({ accountId, reason })}
      {...props}
    >
      <ChoiceBox
        name="accountId"
        label={words.dialogs.release.who}
        choices={members.map(({ account }) => ({ value: account.id, text: account.name }))}
      />
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </CaseDialog>
  )
}

export function RightsDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  return (
    <CaseDialog
      command="tellMediationRights"
      defaults={{ side: 'CLAIMANT', proof: '' }}
      toInput={({ side, proof }) => ({ side, proof })}
      {...props}
    >
      <ChoiceBox name="side" label={words.dialogs.side} choices={useChoices(MEDIATION_SIDES)} autoFocus />
      <ProofBox />
    </CaseDialog>
  )
}

/** Two short fields beside each other. */
const Pair = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: '1fr 1fr' }}>{children}</Box>
)

/** A room that is taken is the place, too. */
function PlaceOfRoom({ rooms }: { rooms: readonly { readonly id: string; readonly name: string }[] }) {
  const { setValue } = useFormContext()
  useFollowed<string | null>('roomId', (roomId) => {
    const room = rooms.find(({ id }) => id === roomId)
    if (room) setValue('place', room.name)
  })
  return null
}

const TIME = /^([01]\d|2[0-3]):(00|15|30|45)$/

export function SessionDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.session
  const rooms = (useRead(['rooms'], (provider) => provider.rooms()).data ?? []).filter(({ isActive }) => isActive)
  const last = props.one.sessionsHeld.at(-1)
  const time = { help: w.timeHelp, validate: (text: string) => (TIME.test(text) ? undefined : w.timeWrong) }
  return (
    <CaseDialog
      command="holdMediationSession"
      width="md"
      defaults={{
        ...{ fromTime: '09:00', untilTime: '10:30', place: last?.place ?? '', isPublic: last?.isPublic ?? false },
        ...{ claimants: 1, respondents: 1, record: '', roomId: null },
      }}
      toInput={({ roomId, fromTime, untilTime, place, isPublic, claimants, respondents, record }) => ({
        ...{ fromTime, untilTime, place, isPublic, claimants, respondents, record, roomId: roomId || null },
      })}
      {...props}
    >
      {rooms.length > 0 && (
        <ChoiceBox
          name="roomId"
          label={w.room}
          help={w.roomHelp}
          need="optional"
          choices={rooms.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <PlaceOfRoom rooms={rooms} />
      <TextBox name="place" label={w.place} autoFocus />
      <Pair>
        <TextBox name="fromTime" label={w.from} {...time} />
        <TextBox name="untilTime" label={w.until} {...time} />
      </Pair>
      <TickBox name="isPublic" label={w.isPublic} />
      <Pair>
        <NumberBox name="claimants" label={w.claimants} least={0} />
        <NumberBox name="respondents" label={w.respondents} least={0} />
      </Pair>
      <TextBox name="record" label={w.record} lines={6} />
    </CaseDialog>
  )
}

export function ProlongDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.prolong
  return (
    <CaseDialog
      command="prolongMediation"
      defaults={{ until: null, proof: '' }}
      toInput={({ until, proof }) => ({ until, proof })}
      {...props}
    >
      <DayBox name="until" label={w.until} help={w.help} when="any" autoFocus />
      <ProofBox />
    </CaseDialog>
  )
}

export function EndDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.end
  const isAgreed = props.one.inForce > 0
  return (
    <CaseDialog
      command="endMediation"
      defaults={{ how: isAgreed ? 'AGREED' : 'FAILED', side: null, reason: '', otherWays: [] }}
      toInput={({ how, side, reason, otherWays }) => ({ how, side: side || null, reason, otherWays })}
      {...props}
    >
      <ChoiceBox
        name="how"
        label={w.how}
        choices={useChoices(MEDIATION_ENDS, props.one.standing === 'LED_IN' ? [] : ['NOT_TAKEN'])}
        autoFocus
      />
      <SideOfEnd />
      <TextBox name="reason" label={w.reason} lines={3} />
      <WaysOfEnd />
    </CaseDialog>
  )
}

function SideOfEnd() {
  const { mediation: words } = useWords()
  const how: unknown = useWatch({ name: 'how' })
  const choices = useChoices(MEDIATION_SIDES)
  if (how !== 'REFUSED' && how !== 'WITHDRAWN') return null
  return <ChoiceBox name="side" label={words.dialogs.side} choices={choices} />
}

function WaysOfEnd() {
  const { mediation: words } = useWords()
  const how: unknown = useWatch({ name: 'how' })
  const choices = useChoices(OTHER_WAYS)
  if (how === 'AGREED') return null
  const w = words.dialogs.end
  return <TicksBox name="otherWays" label={w.ways} help={w.waysHelp} choices={choices} need="optional" />
}
