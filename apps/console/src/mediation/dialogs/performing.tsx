import { MEDIATION_SIDES, yuanText } from '@petition/domain'
import { useDayText } from '../../kit/days.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { ProofBox } from './CaseDialog.js'
import { instalmentsIn, MoneyBox, moneyIn } from './money.js'
import { RowDialog, signerChoices, type RowDialogProps } from './RowDialog.js'

function useInstalmentChoices({ row }: RowDialogProps['detail']) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  return row.signers.flatMap((signer) =>
    signer.instalments
      .filter((one) => !one.paidOn)
      .map((one) => ({
        value: `${signer.no}-${one.no}`,
        open: one.cents - one.paidCents,
        text: `${row.signers.length > 1 ? `${signer.name}　` : ''}${words.row.instalment(one.no)}　${dayText(one.dueOn)}　${yuanText(one.cents - one.paidCents)}`,
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
        ...{ which: first?.value ?? null, amount: first ? yuanText(first.open).replaceAll(',', '') : '' },
        ...{ payeeName: props.detail.row.signers[0]?.accountName ?? '', evidence: '' },
      }}
      toInput={({ which, amount, payeeName, evidence }) => {
        const [shareNo, instalmentNo] = pairOf(which)
        return { shareNo, instalmentNo, cents: moneyIn(amount), payeeName, evidence }
      }}
      {...props}
    >
      <ChoiceBox name="which" label={w.instalment} choices={choices} autoFocus />
      <MoneyBox name="amount" label={w.amount} />
      <TextBox name="payeeName" label={w.payee} help={w.payeeHelp} />
      <TextBox name="evidence" label={w.evidence} />
    </RowDialog>
  )
}

/** Instalments that were due and are open, the first one chosen. */
export function UrgeDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const today = useToday()
  const w = words.dialogs.urge
  const due = new Set(
    props.detail.row.signers.flatMap(({ no, instalments }) =>
      instalments.filter((one) => !one.paidOn && one.dueOn < today).map((one) => `${no}-${one.no}`),
    ),
  )
  const choices = useInstalmentChoices(props.detail).filter(({ value }) => due.has(value))
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

export function BreachDialog(props: RowDialogProps) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.dialogs.breach
  const lines = (props.one.texts.at(-1)?.obligations ?? []).map((line) => ({
    value: `line-${line.no}`,
    text: `${say.code(MEDIATION_SIDES, line.side)}：${line.text}`,
  }))
  const choices = [...useInstalmentChoices(props.detail), ...lines]
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
  const signer = props.detail.row.signers[0]
  const text = (signer?.instalments ?? []).map((one) => `${one.dueOn} ${yuanText(one.cents).replaceAll(',', '')}`)
  return (
    <RowDialog
      command="amendAgreementRow"
      defaults={{
        ...{ shareNo: signer ? String(signer.no) : null, instalments: text.join('\n') },
        ...{ from: today, reason: '', proof: '' },
      }}
      toInput={({ shareNo, instalments, from, reason, proof }) => {
        const lines = instalmentsIn(instalments) ?? []
        return {
          ...{ shareNo: Number(shareNo), from, reason, proof, instalments: lines },
          cents: lines.reduce((sum, one) => sum + one.cents, 0),
        }
      }}
      {...props}
    >
      <ChoiceBox name="shareNo" label={w.amend.share} choices={signerChoices(props.detail)} />
      <TextBox
        name="instalments"
        label={w.enter.instalments}
        help={w.enter.instalmentsHelp}
        lines={4}
        validate={(value) => (instalmentsIn(value) ? undefined : w.enter.instalmentsWrong)}
        autoFocus
      />
      <DayBox name="from" label={w.amend.from} when="any" />
      <TextBox name="reason" label={w.amend.reason} lines={2} />
      <ProofBox />
    </RowDialog>
  )
}
