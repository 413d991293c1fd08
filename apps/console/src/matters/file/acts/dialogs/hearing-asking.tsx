import { codesOf, HEARING_ANSWERS, HEARING_GROUNDS, type Labels } from '@petition/domain'
import { ChoiceBox, TickBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { NumberBox, TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { HearingBox, useHearingsFor } from './hearing-choice.js'

const useChoices = <Code extends string>(labels: Labels<Code>) => {
  const say = useSay()
  return codesOf(labels).map((value) => ({ value, text: say.code(labels, value) }))
}
const partyChoices = ({ matter }: ActDialogProps) =>
  matter.parties.map(({ id, displayName }) => ({ value: id, text: displayName }))

export function TellHearingDialog({ matter, act, onClose }: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  return (
    <ActDialog
      command="tellHearing"
      defaults={{ isProposal: false, reasons: '' }}
      toInput={({ isProposal, reasons }) => ({ isProposal, reasons: reasons || null })}
      {...{ matter, act, onClose }}
    >
      <TickBox name="isProposal" label={w.isProposal} help={w.isProposalHelp} />
      <TextBox name="reasons" label={w.reasons} need="optional" lines={3} />
    </ActDialog>
  )
}

export function RecordHearingAnswerDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const parties = partyChoices(props)
  const { matter, act, onClose } = props
  return (
    <ActDialog
      command="recordHearingAnswer"
      defaults={{
        ...{ partyId: parties.length === 1 ? parties[0]?.value : null, on: useToday(), says: 'APPLIES', reasons: '' },
      }}
      toInput={({ partyId, on, says, reasons }) => ({ partyId, on, says, reasons: reasons || null })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="partyId" label={w.party} choices={parties} />
      <DayBox name="on" label={w.on} />
      <ChoiceBox name="says" label={w.says} choices={useChoices(HEARING_ANSWERS)} />
      <TextBox name="reasons" label={w.reasons} need="optional" lines={3} autoFocus />
    </ActDialog>
  )
}

export function DecideHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const open = useHearingsFor(props)
  const grounds = useChoices(HEARING_GROUNDS)
  const { matter, act, onClose } = props
  if (open.length === 0) return null
  return (
    <ActDialog
      command="decideHearing"
      defaults={{ hearingId: open[0]?.id, isGranted: true, ground: null, reasons: '' }}
      toInput={({ hearingId, isGranted, ground, reasons }) => ({ hearingId, isGranted, ground, reasons })}
      {...{ matter, act, onClose }}
    >
      <HearingBox hearings={open} />
      <TickBox name="isGranted" label={w.isGranted} />
      <ChoiceBox name="ground" label={w.ground} help={w.groundHelp} need="optional" choices={grounds} />
      <TextBox name="reasons" label={w.reasons} lines={3} />
    </ActDialog>
  )
}

export function AdjournHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const open = useHearingsFor(props)
  const { matter, act, onClose } = props
  if (open.length === 0) return null
  return (
    <ActDialog
      command="adjournHearing"
      defaults={{ hearingId: open[0]?.id, reason: '' }}
      toInput={({ hearingId, reason }) => ({ hearingId, reason })}
      {...{ matter, act, onClose }}
    >
      <HearingBox hearings={open} />
      <TextBox name="reason" label={hearings.acts.reason} lines={3} autoFocus />
    </ActDialog>
  )
}

export function CancelHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const open = useHearingsFor(props)
  const { matter, act, onClose } = props
  if (open.length === 0) return null
  return (
    <ActDialog
      command="cancelHearing"
      defaults={{ hearingId: open[0]?.id, isWithdrawn: false, reason: '' }}
      toInput={({ hearingId, isWithdrawn, reason }) => ({ hearingId, isWithdrawn, reason })}
      {...{ matter, act, onClose }}
    >
      <HearingBox hearings={open} />
      <TickBox name="isWithdrawn" label={w.isWithdrawn} help={w.isWithdrawnHelp} />
      <TextBox name="reason" label={w.reason} lines={3} />
    </ActDialog>
  )
}

export function NameHearingRepresentativesDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const open = useHearingsFor(props)
  const { matter, act, onClose } = props
  if (open.length === 0) return null
  return (
    <ActDialog
      command="nameHearingRepresentatives"
      defaults={{ hearingId: open[0]?.id, number: 1, partyIds: [] as string[] }}
      toInput={({ hearingId, number, partyIds }) => ({ hearingId, number, partyIds })}
      {...{ matter, act, onClose }}
    >
      <HearingBox hearings={open} />
      <NumberBox name="number" label={w.number} help={w.numberHelp} least={1} most={999} autoFocus />
      <TicksBox name="partyIds" label={w.speaking} need="optional" choices={partyChoices(props)} length="long" />
    </ActDialog>
  )
}

export function ChallengeHearingMemberDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const open = useHearingsFor(props)
  const { matter, act, onClose } = props
  const hearing = open[0]
  if (!hearing) return null
  const seats = (hearing.plan?.seats ?? []).map(({ officerId, name }) => ({ value: officerId, text: name }))
  const parties = partyChoices(props)
  return (
    <ActDialog
      command="challengeHearingMember"
      defaults={{ officerId: null, partyId: parties.length === 1 ? parties[0]?.value : null, reasons: '' }}
      toInput={({ officerId, partyId, reasons }) => ({ hearingId: hearing.id, officerId, partyId, reasons })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="officerId" label={w.member} choices={seats} autoFocus />
      <ChoiceBox name="partyId" label={w.party} choices={parties} />
      <TextBox name="reasons" label={w.reasons} lines={3} />
    </ActDialog>
  )
}

export function DecideHearingChallengeDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const { matter, act, onClose } = props
  const hearing = useHearingsFor(props)[0]
  if (!hearing) return null
  const choices = hearing.challenges
    .filter(({ decidedOn }) => decidedOn === null)
    .map(({ id, reasons }) => ({ value: id, text: reasons }))
  return (
    <ActDialog
      command="decideHearingChallenge"
      defaults={{ challengeId: choices[0]?.value, isGranted: false, reasons: '' }}
      toInput={({ challengeId, isGranted, reasons }) => ({ hearingId: hearing.id, challengeId, isGranted, reasons })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="challengeId" label={w.challenge} choices={choices} />
      <TickBox name="isGranted" label={w.stepsAside} />
      <TextBox name="reasons" label={w.reasons} lines={3} autoFocus />
    </ActDialog>
  )
}
