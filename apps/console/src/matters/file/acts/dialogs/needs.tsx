import { CONSENT_FORMS, codesOf, NEED_KINDS, NEED_PURPOSES } from '@petition/domain'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import { useController, useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { useRead, useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { needsKey } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

/** What somebody needs: nothing is sent before the consent is confirmed. */
export function RecordNeedDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { acts, joint } = useWords()
  const w = joint.needs
  const say = useSay()
  const today = useToday()
  const of = <Code extends string>(labels: Record<Code, { zh: string; en: string }>) =>
    codesOf(labels).map((value) => ({ value, text: say.code(labels, value) }))
  const only = matter.parties.length === 1 ? matter.parties[0]!.id : null
  return (
    <ActDialog
      command="recordNeed"
      lead={w.lead}
      defaults={{
        ...{ partyId: preset.partyId ?? only, need: null, words: '', purposes: ['RECEIVING'] },
        ...{ consentForm: null, consentOn: today, until: null, isAgreed: false },
      }}
      toInput={({ partyId, need, words, purposes, consentForm, consentOn, until }) => ({
        ...{ partyId, need, words: words || null, purposes, consentForm, consentOn, until },
      })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox
        name="partyId"
        label={acts.party}
        choices={matter.parties.map(({ id, displayName }) => ({ value: id, text: displayName }))}
        autoFocus
      />
      <ChoiceBox name="need" label={w.need} choices={of(NEED_KINDS)} />
      <InWords />
      <TicksBox name="purposes" label={w.purposes} choices={of(NEED_PURPOSES)} />
      <ChoiceBox name="consentForm" label={w.form} choices={of(CONSENT_FORMS)} />
      <DayBox name="consentOn" label={w.consentOn} />
      <DayBox name="until" label={w.untilBox} when="any" />
      <Agreed />
    </ActDialog>
  )
}

function InWords() {
  const { joint } = useWords()
  const need = useWatch({ name: 'need' }) as string | null
  const w = joint.needs
  return <TextBox name="words" label={w.words} help={w.wordsHelp} need={need === 'OTHER' ? 'needed' : 'optional'} />
}

function Agreed() {
  const { joint } = useWords()
  const w = joint.needs
  const { field, fieldState } = useController({
    name: 'isAgreed',
    rules: { validate: (is: boolean) => is || w.agreedNeeded },
  })
  return (
    <FormControl error={fieldState.error !== undefined}>
      <FormControlLabel
        label={w.agreed}
        control={<Checkbox checked={Boolean(field.value)} onChange={(_event, isOn) => field.onChange(isOn)} />}
      />
      <FormHelperText>{fieldState.error?.message}</FormHelperText>
    </FormControl>
  )
}

export function WithdrawNeedDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { joint } = useWords()
  const w = joint.needs
  const say = useSay()
  const needs = useRead(needsKey(matter.id), (provider) => provider.needsOfMatter(matter.id)).data ?? []
  const choices = needs.map(({ id, party, need }) => ({
    value: id,
    text: `${party.displayName} · ${say.code(NEED_KINDS, need)}`,
  }))
  return (
    <ActDialog
      command="withdrawNeed"
      lead={w.withdrawLead}
      defaults={{ needId: preset.needId ?? null }}
      toInput={({ needId }) => ({ needId })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="needId" label={w.which} choices={choices} />
    </ActDialog>
  )
}
