import InputAdornment from '@mui/material/InputAdornment'
import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useField, type FieldProps } from '../kit/form/field-props.js'
import { tones } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { MOST_PEOPLE } from './limits.js'
import { checkedCredit, checkedIdentity, type Checked } from './identity.js'

interface Props<Problem extends string> extends FieldProps {
  check: (text: string) => Checked<Problem>
  says: Readonly<Record<Problem | 'fine', string>>
}

/** Proof-read while typing: a full number at once, a short one when the field is left. A wrong one is not sent. */
function ProofReadBox<Problem extends string>({ check, says, ...props }: Props<Problem>) {
  const { field, shown } = useField(props, (text: string | null) => {
    const { problem } = check(text ?? '')
    return problem === null || says[problem]
  })
  const [wasLeft, setLeft] = useState(false)
  const { problem, isFull, isEmpty } = check(String(field.value ?? ''))
  const live = problem !== null && (isFull || wasLeft) ? says[problem] : null
  const isFine = !isEmpty && problem === null
  return (
    <TextField
      {...shown}
      fullWidth
      error={shown.error || live !== null}
      helperText={live ?? (isFine ? says.fine : shown.helperText)}
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={() => {
        setLeft(true)
        field.onBlur()
      }}
      onChange={(event) => {
        if (event.target.value === '') setLeft(false)
        field.onChange(event)
      }}
      slotProps={{
        htmlInput: { autoComplete: 'off', spellCheck: false, maxLength: 40 },
        input: {
          endAdornment: isFine && (
            <InputAdornment position="end">
              <CheckCircle fontSize="small" aria-hidden sx={{ color: tones.green.text }} />
            </InputAdornment>
          ),
        },
      }}
    />
  )
}

export function IdentityNumberBox({ name }: { name: string }) {
  const { intake } = useWords()
  return (
    <ProofReadBox
      name={name}
      label={intake.fields.idNumber}
      need="optional"
      check={checkedIdentity}
      says={intake.identity}
    />
  )
}

export function CreditCodeBox({ name }: { name: string }) {
  const { intake } = useWords()
  return (
    <ProofReadBox
      name={name}
      label={intake.fields.creditCode}
      need="optional"
      check={checkedCredit}
      says={intake.credit}
    />
  )
}

export function PeopleBox({ name, least }: { name: string; least: number }) {
  const { intake } = useWords()
  const { field, shown } = useField(
    { name, label: intake.fields.groupSize, help: intake.help.groupSize },
    (count: number | null) =>
      (count ?? 0) < least
        ? intake.peopleAtLeast(least)
        : (count ?? 0) <= MOST_PEOPLE || intake.peopleAtMost(MOST_PEOPLE),
  )
  return (
    <TextField
      {...shown}
      fullWidth
      value={field.value ?? ''}
      inputRef={field.ref}
      onBlur={field.onBlur}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 6)
        field.onChange(digits === '' ? null : Number(digits))
      }}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
    />
  )
}
