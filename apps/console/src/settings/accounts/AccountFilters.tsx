import { codesOf, ROLES } from '@petition/domain'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useListContext } from 'ra-core'
import { useEffect, useState } from 'react'
import type { AccountFilterInput } from '../../gql/graphql.js'
import { useOrgans } from '../../kit/use-organs.js'
import { useSay, useWords } from '../../words/use-words.js'

/** The conditions stand in the address, as in every list. */
export function AccountFilters() {
  const { people } = useWords()
  const say = useSay()
  const organs = useOrgans().filter((organ) => organ.hasAccounts)
  const { filterValues, setFilters } = useListContext()
  const filter = filterValues as AccountFilterInput
  const w = people.accounts
  const set = (field: keyof AccountFilterInput, value: unknown) => {
    const next = { ...filter, [field]: value }
    if (value === '' || value === null || value === false) delete next[field]
    setFilters(next, undefined, false)
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.25,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '2fr 2fr 1.3fr auto' },
      }}
    >
      <WordsField label={w.words} value={filter.words ?? ''} onChange={(value) => set('words', value)} />
      <Autocomplete
        size="small"
        options={organs}
        value={organs.find(({ id }) => id === filter.organId) ?? null}
        getOptionLabel={({ name }) => name}
        onChange={(_event, organ) => set('organId', organ?.id ?? '')}
        renderInput={(params) => <TextField {...params} label={w.organ} placeholder={w.anyOrgan} />}
      />
      <TextField
        select
        label={w.role}
        value={filter.role ?? ''}
        onChange={(event) => set('role', event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{w.anyRole}</MenuItem>
        {codesOf(ROLES).map((role) => (
          <MenuItem key={role} value={role}>
            {say.code(ROLES, role)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={<Checkbox checked={filter.isLocked ?? false} onChange={(_event, isOn) => set('isLocked', isOn)} />}
        label={w.onlyLocked}
      />
    </Box>
  )
}

interface WordsFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

/** Typing waits a moment before it asks. */
function WordsField({ label, value, onChange }: WordsFieldProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text.trim() === value) return undefined
    const timer = setTimeout(() => onChange(text.trim()), 350)
    return () => clearTimeout(timer)
  }, [text, value, onChange])
  return <TextField type="search" label={label} value={text} onChange={(event) => setText(event.target.value)} />
}
