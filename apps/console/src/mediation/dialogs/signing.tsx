import { CONFIRMATION_STAGES, SIGNING_MODES } from '@petition/domain'
import type { MediationFileFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { MEDIATION_KEYS } from '../address.js'
import { ProofBox } from './CaseDialog.js'
import { useChoices } from './choices.js'
import { RowDialog, signerChoices, type RowDialogProps } from './RowDialog.js'

export function SignDialog({ one, detail, onClose }: RowDialogProps) {
  return <SignManyDialog one={one} rowIds={[detail.row.id]} onClose={onClose} />
}

/** One row, or many at one table: on one day, in one way, all or none. */
export function SignManyDialog(props: { one: MediationFileFragment; rowIds: readonly string[]; onClose: () => void }) {
  const { one, rowIds, onClose } = props
  const { mediation: words, acts } = useWords()
  const today = useToday()
  const w = words.dialogs.sign
  const isOral = one.texts.at(-1)?.form === 'ORAL'
  const title = w.title(rowIds.length)
  return (
    <CommandDialog
      command="signAgreementRows"
      title={title}
      lead={w.lead}
      done={acts.done(title)}
      refresh={MEDIATION_KEYS}
      defaults={{ on: today, mode: isOral ? 'ORAL' : 'FINGERPRINT', proof: '' }}
      toInput={({ on, mode, proof }) => ({
        ...{ caseId: one.id, on, mode, proof, rows: rowIds.map((rowId) => ({ rowId })) },
      })}
      onClose={onClose}
    >
      <ChoiceBox name="mode" label={w.mode} choices={useChoices(SIGNING_MODES)} autoFocus />
      <ProofBox />
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}

export function WithdrawDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  return (
    <RowDialog
      command="withdrawAgreementRow"
      defaults={{ reason: '' }}
      toInput={({ reason }) => ({ reason })}
      {...props}
    >
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </RowDialog>
  )
}

export function CopyDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const open = props.detail.row.signers.filter((signer) => !signer.copyGivenOn)
  return (
    <RowDialog
      command="giveAgreementCopy"
      defaults={{ shareNo: open[0] ? String(open[0].no) : null }}
      toInput={({ shareNo }) => ({ shareNo: Number(shareNo) })}
      {...props}
    >
      <ChoiceBox name="shareNo" label={words.dialogs.copy.who} choices={signerChoices(props.detail)} />
    </RowDialog>
  )
}

export function AskConfirmationDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  return (
    <RowDialog
      command="askConfirmation"
      defaults={{ court: props.one.body?.court ?? '', proof: '' }}
      toInput={({ court, proof }) => ({ court, proof })}
      {...props}
    >
      <TextBox name="court" label={words.dialogs.confirm.court} />
      <ProofBox />
    </RowDialog>
  )
}

const RULINGS = { CONFIRMED: CONFIRMATION_STAGES.CONFIRMED, DISMISSED: CONFIRMATION_STAGES.DISMISSED }

export function CourtDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.confirm
  const rulings = useChoices(RULINGS)
  const isAsked = props.detail.row.confirmation === 'ASKED'
  const choices = [
    ...(isAsked
      ? [
          { value: 'TAKEN', text: w.taken },
          { value: 'NOT_TAKEN', text: w.notTaken },
        ]
      : []),
    ...rulings,
  ]
  return (
    <RowDialog
      command="recordConfirmation"
      defaults={{ what: choices[0]?.value ?? null, number: '' }}
      toInput={({ what, number }) => ({
        ...(what === 'TAKEN' || what === 'NOT_TAKEN'
          ? { isTaken: what === 'TAKEN', outcome: null }
          : { isTaken: null, outcome: what }),
        number: number || null,
      })}
      {...props}
    >
      <ChoiceBox name="what" label={w.what} choices={choices} autoFocus />
      <TextBox name="number" label={w.number} need="optional" />
    </RowDialog>
  )
}
