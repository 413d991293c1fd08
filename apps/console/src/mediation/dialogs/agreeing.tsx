import { AGREEMENT_FORMS, COMMON_SIGNERS, SIGNING_MODES } from '@petition/domain'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import { CaseDialog, ProofBox, type CaseDialogProps } from './CaseDialog.js'
import { useChoices } from './choices.js'
import { ObligationsBox, type TypedObligation } from './ObligationsBox.js'

export function DraftDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.draft
  const last = props.one.texts.at(-1)
  return (
    <CaseDialog
      command="draftAgreement"
      width="md"
      lead={w.lead}
      defaults={{
        ...{ form: last?.form ?? 'WRITTEN', facts: last?.facts ?? '', disputes: last?.disputes ?? '' },
        agreed: last?.agreed ?? '',
        obligations: (last?.obligations ?? []).map(({ side, text, dueOn }) => ({ side, text, by: dueOn ?? null })),
      }}
      toInput={({ form, facts, disputes, agreed, obligations }) => ({
        ...{ form, facts, disputes, agreed },
        obligations: (obligations as readonly TypedObligation[]).map(({ side, text, by }) => ({
          ...{ side, text, dueOn: by || null },
        })),
      })}
      {...props}
    >
      <ChoiceBox name="form" label={w.form} choices={useChoices(AGREEMENT_FORMS)} />
      <TextBox name="facts" label={words.file.facts} lines={3} autoFocus />
      <TextBox name="disputes" label={words.file.disputes} lines={2} />
      <TextBox name="agreed" label={words.file.agreed} lines={4} />
      <ObligationsBox name="obligations" />
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
