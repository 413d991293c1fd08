import TextField from '@mui/material/TextField'
import { useWords } from '../../words/use-words.js'
import { isDay } from '../days.js'
import { useToday } from '../use-console.js'
import { useField, type FieldProps } from './field-props.js'

interface Props extends FieldProps {
  /** What happened cannot have happened after the office's day; what is planned can. */
  when?: 'past' | 'any'
}

export function DayBox({ when = 'past', autoFocus, ...props }: Props) {
  const { kit } = useWords()
  const today = useToday()
  const { field, shown } = useField(props, (value: string | null) => {
    if (!value) return true
    if (!isDay(value)) return kit.notADay
    return when === 'any' || !today || value <= today || kit.inFuture
  })
  return (
    <TextField
      {...shown}
      fullWidth
      type="date"
      autoFocus={autoFocus}
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.value || null)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: when === 'past' ? today || undefined : undefined } }}
    />
  )
}
