import { MEDIATION_SIDES, SCREENING_CONSENT_FORMS } from '@petition/domain'
import { ChoiceBox, SearchBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useRead } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { CaseDialog, ProofBox, type CaseDialogProps } from './CaseDialog.js'
import { useChoices } from './choices.js'

export function ConsentDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs
  const { consents } = props.one
  const missing = (['CLAIMANT', 'RESPONDENT'] as const).find((side) => !consents.some((one) => one.side === side))
  const willing = [
    { value: 'YES', text: words.file.willing },
    { value: 'NO', text: words.file.unwilling },
  ]
  return (
    <CaseDialog
      command="recordMediationConsent"
      defaults={{ side: missing ?? null, is: 'YES', form: 'WRITTEN', proof: '' }}
      toInput={({ side, is, form, proof }) => ({ side, isWilling: is === 'YES', form, proof })}
      {...props}
    >
      <ChoiceBox name="side" label={w.side} choices={useChoices(MEDIATION_SIDES)} autoFocus />
      <ChoiceBox name="is" label={w.consent.willing} choices={willing} />
      <ChoiceBox name="form" label={w.consent.form} choices={useChoices(SCREENING_CONSENT_FORMS)} />
      <ProofBox />
    </CaseDialog>
  )
}

export function LeadInDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.leadIn
  const bodies = useRead(['mediation', 'bodies'], (provider) => provider.mediationBodies()).data ?? []
  const choices = bodies.filter((body) => body.isActive).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <CaseDialog
      command="leadToMediation"
      defaults={{ bodyId: choices.length === 1 ? choices[0]?.value : null, pauseUntil: null }}
      toInput={({ bodyId, pauseUntil }) => ({ bodyId, pauseUntil: pauseUntil || null })}
      {...props}
    >
      <SearchBox name="bodyId" label={w.body} choices={choices} autoFocus />
      <DayBox name="pauseUntil" label={w.pause} help={w.pauseHelp} when="any" need="optional" />
    </CaseDialog>
  )
}

export function TakeDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.take
  return (
    <CaseDialog command="takeMediation" defaults={{ number: '' }} toInput={({ number }) => ({ number })} {...props}>
      <TextBox name="number" label={w.number} help={w.numberHelp} autoFocus />
    </CaseDialog>
  )
}
