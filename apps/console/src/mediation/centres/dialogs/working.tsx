import { DISPUTE_ENDS, DISPUTE_STEPS, DISPUTE_WAYS, isAgreed, TEAM_KINDS, type DisputeEnd } from '@petition/domain'
import Alert from '@mui/material/Alert'
import { useWatch } from 'react-hook-form'
import { ChoiceBox, TickBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { TicksBox } from '../../../kit/form/TicksBox.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { useChoices } from '../../dialogs/choices.js'
import { DisputeDialog, type DisputeDialogProps } from './DisputeDialog.js'

export function JoinTeamDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.dialogs.team
  const there = new Set(props.one.team.filter((one) => !one.leftOn).map((one) => one.memberId))
  const choices = props.one.atHand
    .filter(({ id }) => !there.has(id))
    .map(({ id, name, kind, unit }) => ({
      value: id,
      text: `${name}（${say.code(TEAM_KINDS, kind)}${unit ? `，${unit}` : ''}）`,
    }))
  return (
    <DisputeDialog
      command="joinDisputeTeam"
      defaults={{ memberIds: [] }}
      toInput={({ memberIds }) => ({ memberIds })}
      {...props}
    >
      {choices.length === 0 ? (
        <Alert severity="info">{w.none}</Alert>
      ) : (
        <TicksBox name="memberIds" label={w.who} choices={choices} length="long" />
      )}
    </DisputeDialog>
  )
}

export function LeaveTeamDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const members = props.one.team.filter((one) => !one.leftOn)
  return (
    <DisputeDialog
      command="leaveDisputeTeam"
      defaults={{ memberId: members[0]?.memberId ?? null, reason: '' }}
      toInput={({ memberId, reason }) => ({ memberId, reason })}
      {...props}
    >
      <ChoiceBox
        name="memberId"
        label={words.dialogs.leave.who}
        choices={members.map(({ memberId, name }) => ({ value: memberId, text: name }))}
      />
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </DisputeDialog>
  )
}

export function StepDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const w = words.dialogs.step
  return (
    <DisputeDialog
      command="noteDisputeStep"
      defaults={{ step: 'VISIT', text: '', nextOn: null }}
      toInput={({ step, text, nextOn }) => ({ step, text, nextOn: nextOn || null })}
      {...props}
    >
      <ChoiceBox name="step" label={w.how} choices={useChoices(DISPUTE_STEPS)} autoFocus />
      <TextBox name="text" label={w.text} help={words.dialogs.impersonal} lines={4} />
      <DayBox name="nextOn" label={w.next} help={w.nextHelp} when="any" need="optional" />
    </DisputeDialog>
  )
}

export function SettleDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const w = words.dialogs.settle
  return (
    <DisputeDialog
      command="settleDispute"
      defaults={{ how: 'ORAL', text: '', agreementNo: '', ways: [], revisitOn: null }}
      toInput={({ how, text, agreementNo, ways, revisitOn }) => ({
        ...{ how, text, mediationId: null, agreementNo: how === 'AGREEMENT' ? agreementNo || null : null },
        ...{ ways: isAgreed(how) ? [] : ways, revisitOn: isAgreed(how) ? revisitOn || null : null },
      })}
      {...props}
    >
      <ChoiceBox name="how" label={w.how} choices={useChoices(DISPUTE_ENDS)} autoFocus />
      <TextBox name="text" label={w.text} help={words.dialogs.impersonal} lines={3} />
      <Afterwards />
    </DisputeDialog>
  )
}

/** What follows depends on how it ended. */
function Afterwards() {
  const { centres: words } = useWords()
  const w = words.dialogs.settle
  const how: DisputeEnd = useWatch({ name: 'how' })
  const ways = useChoices(DISPUTE_WAYS)
  return (
    <>
      {how === 'AGREEMENT' && <TextBox name="agreementNo" label={w.agreementNo} />}
      {isAgreed(how) && <DayBox name="revisitOn" label={w.revisit} help={w.revisitHelp} when="any" need="optional" />}
      {!isAgreed(how) && <TicksBox name="ways" label={w.ways} help={w.waysHelp} choices={ways} need="optional" />}
    </>
  )
}

export function RevisitDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const w = words.dialogs.revisit
  return (
    <DisputeDialog
      command="revisitDispute"
      defaults={{ isKept: true, text: '' }}
      toInput={({ isKept, text }) => ({ isKept, text })}
      {...props}
    >
      <TickBox name="isKept" label={w.kept} help={w.keptHelp} />
      <TextBox name="text" label={w.text} help={words.dialogs.impersonal} lines={3} autoFocus />
    </DisputeDialog>
  )
}
