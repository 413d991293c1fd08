import Checkbox from '@mui/material/Checkbox'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'

export interface Choice {
  readonly value: string
  readonly text: string
}

interface Props {
  label: string
  choices: readonly Choice[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Several values of one list, chosen in one menu. */
export function ManyChoice({ label, choices, value, onChange }: Props) {
  const textOf = (code: string) => choices.find((choice) => choice.value === code)?.text ?? code
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as unknown as string[])}
      slotProps={{ select: { multiple: true, renderValue: (chosen) => (chosen as string[]).map(textOf).join('、') } }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value} dense>
          <Checkbox size="small" checked={value.includes(choice.value)} sx={{ p: 0.5, mr: 0.5 }} tabIndex={-1} />
          <ListItemText primary={choice.text} />
        </MenuItem>
      ))}
    </TextField>
  )
}
