import { MEDIATION_SIDES, yuanText } from '@petition/domain'
import { useFormContext } from 'react-hook-form'
import { Note } from '../../kit/CommandDialog.js'
import { useDayText } from '../../kit/days.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { ProofBox } from './CaseDialog.js'
import { InstalmentsBox, instalmentsIn, typedYuan, type TypedInstalment } from './InstalmentsBox.js'
import { MoneyBox, moneyIn } from './money.js'
import { RowDialog, signerChoices, type RowDialogProps } from './RowDialog.js'
import { useFollowed } from './use-followed.js'

/** Instalments that are not paid up, each with what is still open of it. */
function useInstalmentChoices({ row }: RowDialogProps['detail']) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  return row.signers.flatMap((signer) =>
    signer.instalments
      .filter((one) => !one.paidOn)
      .map((one) => ({
        ...{ value: `${signer.no}-${one.no}`, open: one.cents - one.paidCents, dueOn: one.dueOn },
        payee: signer.accountName || signer.name,
        text: [
          ...(row.signers.length > 1 ? [signer.name] : []),
          ...[words.row.instalment(one.no), dayText(one.dueOn)],
          words.dialogs.pay.open(yuanText(one.cents - one.paidCents)),
        ].join('　'),
      })),
  )
}

const pairOf = (value: string): [number, number] => {
  const [shareNo = 0, instalmentNo = 0] = value.split('-').map(Number)
  return [shareNo, instalmentNo]
}

export function PayDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.pay
  const choices = useInstalmentChoices(props.detail)
  const first = choices[0]
  return (
    <RowDialog
      command="recordPayment"
      defaults={{
        ...{ which: first?.value ?? null, amount: first ? typedYuan(first.open) : '' },
        ...{ payeeName: first?.payee ?? '', evidence: '' },
      }}
      toInput={({ which, amount, payeeName, evidence }) => {
        const [shareNo, instalmentNo] = pairOf(which)
        return { shareNo, instalmentNo, cents: moneyIn(amount), payeeName, evidence }
      }}
      {...props}
    >
      <ChoiceBox name="which" label={w.instalment} choices={choices} autoFocus />
      <PaidFor choices={choices} />
      <MoneyBox name="amount" label={w.amount} help={w.amountHelp} />
      <TextBox name="payeeName" label={w.payee} help={w.payeeHelp} />
      <TextBox name="evidence" label={w.evidence} />
    </RowDialog>
  )
}

/** Another instalment has another sum and, among heirs, another payee. */
function PaidFor({ choices }: { choices: ReturnType<typeof useInstalmentChoices> }) {
  const { setValue } = useFormContext()
  useFollowed<string>('which', (which) => {
    const chosen = choices.find(({ value }) => value === which)
    if (!chosen) return
    setValue('amount', typedYuan(chosen.open))
    setValue('payeeName', chosen.payee)
  })
  return null
}

/** Instalments that were due and are open, the first one chosen. */
export function UrgeDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const today = useToday()
  const w = words.dialogs.urge
  const choices = useInstalmentChoices(props.detail).filter(({ dueOn }) => dueOn < today)
  return (
    <RowDialog
      command="urgePerformance"
      defaults={{ which: choices[0]?.value ?? null, text: '' }}
      toInput={({ which, text }) => {
        const [shareNo, instalmentNo] = pairOf(which)
        return { shareNo, instalmentNo, text }
      }}
      {...props}
    >
      <ChoiceBox name="which" label={w.which} choices={choices} />
      <TextBox name="text" label={w.text} help={w.textHelp} lines={2} autoFocus />
    </RowDialog>
  )
}

/** Only what was due can have been kept or not. */
export function BreachDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const say = useSay()
  const today = useToday()
  const w = words.dialogs.breach
  const lines = (props.one.texts.at(-1)?.obligations ?? []).map((line) => ({
    ...{ value: `line-${line.no}`, dueOn: line.dueOn ?? '' },
    text: `${say.code(MEDIATION_SIDES, line.side)}：${line.text}`,
  }))
  const choices = [...useInstalmentChoices(props.detail), ...lines].filter(({ dueOn }) => dueOn < today)
  return (
    <RowDialog
      command="noteBreach"
      defaults={{ which: choices[0]?.value ?? null, text: '' }}
      toInput={({ which, text }) => {
        if (String(which).startsWith('line-')) return { obligationNo: Number(String(which).slice(5)), text }
        const [shareNo, instalmentNo] = pairOf(which)
        return { shareNo, instalmentNo, text }
      }}
      {...props}
    >
      {choices.length === 0 && <Note>{w.noneDue}</Note>}
      <ChoiceBox name="which" label={w.what} choices={choices} autoFocus />
      <TextBox name="text" label={w.text} help={w.textHelp} lines={2} />
    </RowDialog>
  )
}

export function CureDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.breach
  const open = props.detail.breaches.filter((breach) => !breach.curedOn)
  return (
    <RowDialog
      command="cureBreach"
      defaults={{ breachId: open[0]?.id ?? null, text: '' }}
      toInput={({ breachId, text }) => ({ breachId, text })}
      {...props}
    >
      <ChoiceBox
        name="breachId"
        label={w.which}
        choices={open.map(({ id, obligation }) => ({ value: id, text: obligation }))}
      />
      <TextBox name="text" label={w.text} lines={2} autoFocus />
    </RowDialog>
  )
}

export function AmendDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const today = useToday()
  const w = words.dialogs
  const { signers } = props.detail.row
  const termsOf = (no: string | null): readonly TypedInstalment[] =>
    (signers.find((one) => String(one.no) === no)?.instalments ?? []).map(({ dueOn, cents }) => ({
      ...{ dueOn, amount: typedYuan(cents) },
    }))
  const first = signers[0] ? String(signers[0].no) : null
  return (
    <RowDialog
      command="amendAgreementRow"
      defaults={{
        ...{ shareNo: first, instalments: termsOf(first) },
        ...{ from: today, reason: '', proof: '' },
      }}
      toInput={({ shareNo, instalments, from, reason, proof }) => {
        const lines = instalmentsIn(instalments)
        return {
          ...{ shareNo: Number(shareNo), from, reason, proof, instalments: lines },
          cents: lines.reduce((sum, one) => sum + one.cents, 0),
        }
      }}
      {...props}
    >
      <ChoiceBox name="shareNo" label={w.amend.share} choices={signerChoices(props.detail)} />
      <TermsOf termsOf={termsOf} />
      <InstalmentsBox name="instalments" />
      <DayBox name="from" label={w.amend.from} help={w.amend.fromHelp} when="any" />
      <TextBox name="reason" label={w.amend.reason} lines={2} />
      <ProofBox />
    </RowDialog>
  )
}

/** Another signer has another share: what stands is shown, to be changed. */
function TermsOf({ termsOf }: { termsOf: (no: string | null) => readonly TypedInstalment[] }) {
  const { setValue } = useFormContext()
  useFollowed<string>('shareNo', (no) => setValue('instalments', termsOf(no)))
  return null
}
