import Autocomplete from '@mui/material/Autocomplete'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Choice } from '../ManyChoice.js'
import { useField, type FieldProps } from './field-props.js'

interface Props extends FieldProps {
  choices: readonly Choice[]
}

export function ChoiceBox({ choices, autoFocus, ...props }: Props) {
  const { field, shown } = useField({ ...props, isPicked: true })
  return (
    <TextField
      {...shown}
      select
      fullWidth
      autoFocus={autoFocus}
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
    >
      {props.need === 'optional' && <MenuItem value="">—</MenuItem>}
      {choices.map(({ value, text }) => (
        <MenuItem key={value} value={value}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  )
}

export interface SearchChoice extends Choice {
  readonly initials?: string
}

/** A long list is searched by typing, also by pinyin initials where the choice brings them. */
export function SearchBox({ choices, autoFocus, ...props }: Props & { choices: readonly SearchChoice[] }) {
  const { field, shown } = useField({ ...props, isPicked: true })
  return (
    <Autocomplete<SearchChoice>
      fullWidth
      size="small"
      autoHighlight
      id={shown.id}
      options={[...choices]}
      value={choices.find(({ value }) => value === field.value) ?? null}
      getOptionLabel={({ text }) => text}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      filterOptions={(options, { inputValue }) => {
        const typed = inputValue.trim().toLowerCase()
        return options.filter(
          ({ text, initials = '' }) => text.toLowerCase().includes(typed) || initials.startsWith(typed),
        )
      }}
      onBlur={field.onBlur}
      onChange={(_event, choice) => field.onChange(choice?.value ?? null)}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus={autoFocus}
          label={shown.label}
          error={shown.error}
          helperText={shown.helperText}
          inputRef={field.ref}
        />
      )}
    />
  )
}

export function TickBox({ name, label, help }: FieldProps) {
  const { field, shown } = useField({ name, label, help, need: 'optional' })
  return (
    <FormControl>
      <FormControlLabel
        control={
          <Checkbox id={shown.id} checked={Boolean(field.value)} onChange={(_event, isOn) => field.onChange(isOn)} />
        }
        label={label}
      />
      {shown.helperText && <FormHelperText error={shown.error}>{shown.helperText}</FormHelperText>}
    </FormControl>
  )
}
