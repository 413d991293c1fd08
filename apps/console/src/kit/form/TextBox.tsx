import TextField from '@mui/material/TextField'
import type { HTMLInputTypeAttribute } from 'react'
import { useField, type FieldProps } from './field-props.js'

interface Props extends FieldProps {
  lines?: number
  type?: HTMLInputTypeAttribute
  placeholder?: string
  validate?: (value: string) => string | undefined
}

export function TextBox({ lines = 1, type = 'text', placeholder, validate, autoFocus, ...props }: Props) {
  const { field, shown } = useField(props, validate && ((value: string) => validate(value ?? '') ?? true))
  return (
    <TextField
      {...shown}
      fullWidth
      type={type}
      multiline={lines > 1}
      minRows={lines}
      autoFocus={autoFocus}
      placeholder={placeholder}
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={field.onChange}
    />
  )
}

export function NumberBox({ least, most, autoFocus, ...props }: FieldProps & { least?: number; most?: number }) {
  const { field, shown } = useField(props)
  return (
    <TextField
      {...shown}
      fullWidth
      type="number"
      autoFocus={autoFocus}
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={(event) => field.onChange(event.target.value === '' ? null : Number(event.target.value))}
      slotProps={{ htmlInput: { min: least, max: most, inputMode: 'numeric' } }}
    />
  )
}
