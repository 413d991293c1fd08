import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useController } from 'react-hook-form'
import { useWords } from '../../words/use-words.js'
import type { Choice } from '../ManyChoice.js'
import type { FieldProps } from './field-props.js'

interface Props extends FieldProps {
  choices: readonly Choice[]
  /** Long lists scroll within the dialog. */
  length?: 'short' | 'long'
}

/** Several of a few, each with its own box. */
export function TicksBox({ name, label, help, need = 'needed', choices, length = 'short' }: Props) {
  const { kit } = useWords()
  const { field, fieldState } = useController({
    name,
    rules: { validate: (chosen: string[]) => need !== 'needed' || chosen.length > 0 || kit.toChoose(label) },
  })
  const chosen = field.value as string[]
  const set = (value: string, isOn: boolean) =>
    field.onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))
  return (
    <FormControl component="fieldset" error={fieldState.error !== undefined}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup
        row={length === 'short'}
        sx={length === 'long' ? { maxHeight: 280, overflowY: 'auto', flexWrap: 'nowrap' } : undefined}
      >
        {choices.map(({ value, text }) => (
          <FormControlLabel
            key={value}
            label={text}
            control={
              <Checkbox size="small" checked={chosen.includes(value)} onChange={(_event, isOn) => set(value, isOn)} />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{fieldState.error?.message ?? help}</FormHelperText>
    </FormControl>
  )
}
