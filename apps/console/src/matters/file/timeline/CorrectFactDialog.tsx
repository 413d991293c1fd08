import { useFormContext, useWatch } from 'react-hook-form'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { Note } from '../../../kit/CommandDialog.js'
import { useDayText } from '../../../kit/days.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { ActDialog } from '../acts/ActDialog.js'
import type { ActDialogProps } from '../acts/act-props.js'
import type { Fact } from '../matter-file.js'
import { CorrectableField, filledIn } from './correctable-field.js'
import { useMoved } from './use-moved.js'

interface Values {
  factId: string | null
  how: 'CHANGE' | 'ANNUL'
  on: string | null
  set: Record<string, unknown>
  reason: string
}

/** A correction is a fact of its own; what it moved is shown when it is recorded. */
export function CorrectFactDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { moved, onDone, close } = useMoved({ matter, onClose })
  const facts = matter.facts.filter(({ correctable }) => correctable.length > 0)
  if (moved) return moved
  return (
    <ActDialog
      command="correctFact"
      defaults={{ factId: preset.factId ?? null, how: 'CHANGE', on: null, set: {}, reason: '' } satisfies Values}
      toInput={({ factId, how, on, set, reason }: Values) => ({
        factId: factId ?? '',
        on: how === 'CHANGE' ? on : null,
        set: how === 'CHANGE' && Object.keys(filledIn(set)).length > 0 ? filledIn(set) : null,
        isAnnulled: how === 'ANNUL',
        reason,
      })}
      onDone={onDone}
      onClose={close}
      {...{ matter, act }}
    >
      <Fields facts={facts} isChosen={preset.factId !== undefined} />
    </ActDialog>
  )
}

function Fields({ facts, isChosen }: { facts: readonly Fact[]; isChosen: boolean }) {
  const { acts } = useWords()
  const w = acts.correct
  const say = useSay()
  const dayText = useDayText()
  const factId = useWatch({ name: 'factId' }) as string | null
  const how = useWatch({ name: 'how' }) as Values['how']
  const fact = facts.find(({ id }) => id === factId)
  const choices = facts.map((one) => ({
    value: one.id,
    text: [dayText(one.on), say.pair(one.labelZh, one.labelEn), one.text].filter(Boolean).join(' · '),
  }))
  if (facts.length === 0) return <Note>{w.none}</Note>
  return (
    <>
      {isChosen && fact ? (
        <Note>{choices.find(({ value }) => value === fact.id)?.text}</Note>
      ) : (
        <ChoiceBox name="factId" label={w.fact} choices={choices} autoFocus />
      )}
      {fact && <HowBoxes />}
      {fact && how === 'CHANGE' && (
        <>
          {fact.correctable.includes('on') && (
            <DayBox name="on" label={w.on} help={w.onNow(dayText(fact.on))} need="optional" />
          )}
          {fact.correctable
            .filter((name) => name !== 'on' && name !== 'isAnnulled')
            .map((name) => (
              <CorrectableField key={name} name={name} help={w.unchanged} />
            ))}
        </>
      )}
      {fact && <TextBox name="reason" label={w.reason} lines={2} />}
    </>
  )
}

/** Change what the entry says, or take it out altogether. */
function HowBoxes() {
  const { acts } = useWords()
  const w = acts.correct
  const { register, watch, setValue, formState, getValues } = useFormContext<Values>()
  register('how', {
    validate: (how) =>
      how === 'ANNUL' || getValues('on') !== null || Object.keys(filledIn(getValues('set'))).length > 0 || w.nothing,
  })
  return (
    <FormControl component="fieldset" error={formState.errors.how !== undefined}>
      <FormLabel component="legend">{w.how}</FormLabel>
      <RadioGroup
        row
        value={watch('how')}
        onChange={(_event, how) => setValue('how', how as Values['how'], { shouldDirty: true })}
      >
        <FormControlLabel value="CHANGE" control={<Radio size="small" />} label={w.change} />
        <FormControlLabel value="ANNUL" control={<Radio size="small" />} label={w.annul} />
      </RadioGroup>
      <FormHelperText>{formState.errors.how?.message}</FormHelperText>
    </FormControl>
  )
}
