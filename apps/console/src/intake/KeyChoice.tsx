import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { useField, type FieldProps } from '../kit/form/field-props.js'
import type { Choice } from '../kit/ManyChoice.js'
import { palette, tones } from '../theme/palette.js'

interface Props extends FieldProps {
  choices: readonly Choice[]
}

/** A few choices in sight: a digit takes one, arrows walk, Enter moves on. */
export function KeyChoice({ choices, ...props }: Props) {
  const { field, shown } = useField({ ...props, isPicked: true })
  const { id, label, error, helperText } = shown
  const onKeyDown = (event: KeyboardEvent) => {
    const choice = event.altKey || event.ctrlKey ? undefined : choices[Number(event.key) - 1]
    if (!choice) return
    event.preventDefault()
    field.onChange(choice.value)
    document.getElementById(`${id}-${choice.value}`)?.focus()
  }
  return (
    <Box
      id={id}
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      aria-invalid={error}
      aria-describedby={helperText ? `${id}-help` : undefined}
      sx={{ minWidth: 0 }}
      onKeyDown={onKeyDown}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <Box
          id={`${id}-legend`}
          component="span"
          sx={{ mr: 0.25, fontSize: '0.875rem', color: error ? tones.red.text : palette.inkSoft }}
        >
          {label}
        </Box>
        {choices.map(({ value, text }, n) => (
          <ChoiceChip key={value} id={`${id}-${value}`} digit={n + 1} text={text} isWrong={error}>
            <input
              id={`${id}-${value}`}
              ref={n === 0 ? field.ref : undefined}
              type="radio"
              name={field.name}
              value={value}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
            />
          </ChoiceChip>
        ))}
      </Box>
      {helperText && (
        <Box
          id={`${id}-help`}
          sx={{ mt: 0.375, ml: 0.25, fontSize: '0.75rem', color: error ? tones.red.text : palette.inkSoft }}
        >
          {helperText}
        </Box>
      )}
    </Box>
  )
}

interface ChipProps {
  id: string
  digit: number
  text: string
  isWrong: boolean
  children: React.ReactNode
}

function ChoiceChip({ id, digit, text, isWrong, children }: ChipProps) {
  return (
    <Box
      component="label"
      htmlFor={id}
      sx={{
        position: 'relative',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.625,
        minHeight: 38,
        px: 1,
        borderRadius: 1.5,
        border: `1px solid ${isWrong ? tones.red.text : '#8796a2'}`,
        background: palette.surface,
        fontSize: '0.9375rem',
        cursor: 'pointer',
        userSelect: 'none',
        '& input': { position: 'absolute', inset: 0, m: 0, opacity: 0, cursor: 'pointer' },
        '&:has(input:checked)': {
          borderColor: palette.accent,
          background: palette.accentSoft,
          color: palette.accentDark,
          fontWeight: 600,
        },
        '&:has(input:focus-visible)': { outline: `2px solid ${palette.focus}`, outlineOffset: 1 },
      }}
    >
      {children}
      <Box
        component="span"
        aria-hidden
        sx={{ display: { xs: 'none', sm: 'inline' }, fontSize: '0.75rem', fontWeight: 400, color: palette.inkFaint }}
      >
        {digit}
      </Box>
      {text}
    </Box>
  )
}
