import {
  AGREEMENT_FORMS,
  COMMON_SIGNERS,
  MEDIATION_SIDES,
  SIGNING_CAPACITIES,
  SIGNING_MODES,
  sumOf,
} from '@petition/domain'
import { useWatch } from 'react-hook-form'
import { ChoiceBox, TickBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import { CaseDialog, ProofBox, type CaseDialogProps } from './CaseDialog.js'
import { useChoices } from './choices.js'
import { instalmentsIn, MoneyBox, moneyIn } from './money.js'

export function DraftDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.draft
  const last = props.one.texts.at(-1)
  const line = last?.obligations[0]
  return (
    <CaseDialog
      command="draftAgreement"
      width="md"
      lead={w.lead}
      defaults={{
        ...{ form: last?.form ?? 'WRITTEN', facts: last?.facts ?? '', disputes: last?.disputes ?? '' },
        ...{
          agreed: last?.agreed ?? '',
          side: line?.side ?? 'CLAIMANT',
          text: line?.text ?? '',
          by: line?.dueOn ?? null,
        },
      }}
      toInput={({ form, facts, disputes, agreed, side, text, by }) => ({
        ...{ form, facts, disputes, agreed },
        obligations: text ? [{ side, text, dueOn: by || null }] : [],
      })}
      {...props}
    >
      <ChoiceBox name="form" label={w.form} choices={useChoices(AGREEMENT_FORMS)} />
      <TextBox name="facts" label={words.file.facts} lines={3} autoFocus />
      <TextBox name="disputes" label={words.file.disputes} lines={2} />
      <TextBox name="agreed" label={words.file.agreed} lines={4} />
      <TextBox name="text" label={w.obligation} help={w.obligationHelp} need="optional" />
      <ChoiceBox name="side" label={w.obligationSide} choices={useChoices(MEDIATION_SIDES)} />
      <DayBox name="by" label={w.obligationBy} when="any" need="optional" />
    </CaseDialog>
  )
}

export function SignForAllDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.sign
  const isOral = props.one.texts.at(-1)?.form === 'ORAL'
  const signed = props.one.commonSigns.filter((sign) => sign.upTo >= props.one.rows).map((sign) => sign.by)
  const next = (['RESPONDENT', 'MEDIATOR', 'BODY'] as const).find((by) => !signed.includes(by))
  return (
    <CaseDialog
      command="signAgreementForAll"
      lead={w.forAllLead}
      defaults={{ by: next ?? null, mode: isOral ? 'ORAL' : next === 'MEDIATOR' ? 'SIGNATURE' : 'SEAL', proof: '' }}
      toInput={({ by, mode, proof }) => ({ by, mode, proof })}
      {...props}
    >
      <ChoiceBox name="by" label={w.forAllBy} choices={useChoices(COMMON_SIGNERS)} autoFocus />
      <ChoiceBox name="mode" label={w.mode} choices={useChoices(SIGNING_MODES)} />
      <ProofBox />
    </CaseDialog>
  )
}

export function EnterRowDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.enter
  return (
    <CaseDialog
      command="enterAgreementRow"
      width="md"
      lead={w.lead}
      defaults={{
        ...{ agreementNo: '', name: '', idNumber: '', isDeceased: false, claim: '', owedSince: null, signer: '' },
        ...{ capacity: 'SELF', relation: '', authorityBasis: '', authorityNo: '', account: '', instalments: '' },
      }}
      toInput={(values) => {
        const instalments = instalmentsIn(values.instalments) ?? []
        const cents = sumOf(instalments.map((one) => one.cents))
        return {
          ...{ agreementNo: values.agreementNo || null, name: values.name, idNumber: values.idNumber || null },
          ...{ isDeceased: values.isDeceased, owedSince: values.owedSince || null },
          ...{ claimCents: moneyIn(values.claim), agreedCents: cents },
          signers: [
            {
              ...{ name: values.signer || values.name, capacity: values.capacity, relation: values.relation || null },
              ...{ authorityBasis: values.authorityBasis || null, authorityNo: values.authorityNo || null },
              ...{ account: values.account || null, cents, instalments },
            },
          ],
        }
      }}
      {...props}
    >
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox name="agreementNo" label={w.agreementNo} need="optional" />
      <TextBox name="idNumber" label={w.idNumber} need="optional" />
      <TickBox name="isDeceased" label={w.isDeceased} />
      <MoneyBox name="claim" label={w.claim} />
      <DayBox name="owedSince" label={w.owedSince} need="optional" />
      <ChoiceBox name="capacity" label={w.capacity} choices={useChoices(SIGNING_CAPACITIES)} />
      <OfAnother />
      <TextBox
        name="instalments"
        label={w.instalments}
        help={w.instalmentsHelp}
        lines={3}
        validate={(text) => (instalmentsIn(text) ? undefined : w.instalmentsWrong)}
      />
      <TextBox name="account" label={w.account} need="optional" />
    </CaseDialog>
  )
}

/** Who signs in another's right shows by what authority. */
function OfAnother() {
  const { mediation: words } = useWords()
  const capacity: unknown = useWatch({ name: 'capacity' })
  const w = words.dialogs.enter
  if (capacity === 'SELF') return null
  return (
    <>
      <TextBox name="signer" label={w.signer} />
      <TextBox name="relation" label={w.relation} />
      <TextBox name="authorityBasis" label={w.authorityBasis} />
      <TextBox name="authorityNo" label={w.authorityNo} />
    </>
  )
}
