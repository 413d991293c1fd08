import { addDays, isLocalDate } from '@petition/law'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useListContext } from 'ra-core'
import type { AuditFilterInput } from '../gql/graphql.js'
import { useRead } from '../kit/use-console.js'
import { useSay, useWords } from '../words/use-words.js'
import { actText, askableActs, kindText } from './labels.js'

const ZONE = '+08:00'
const startOf = (day: string): string => new Date(`${day}T00:00:00${ZONE}`).toISOString()
const dayOf = (instant: string | null | undefined): string =>
  instant ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant)) : ''

interface Option {
  readonly value: string
  readonly text: string
}

/** Days are chosen, instants are sent: an entry is recorded at an instant, in the office's zone. */
export function AuditFilters() {
  const words = useWords()
  const say = useSay()
  const { filterValues, setFilters } = useListContext()
  const people = useRead(['colleagues', null], (provider) => provider.colleagues(null)).data ?? []
  const filter = filterValues as AuditFilterInput
  const w = words.audit.filters
  const set = (field: keyof AuditFilterInput, value: string | null) => {
    const next = { ...filter, [field]: value }
    if (!value) delete next[field]
    setFilters(next, undefined, false)
  }
  const lastDay = filter.recordedBefore ? dayOf(filter.recordedBefore) : ''
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.25,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(3, 1fr)', lg: '1.3fr 1fr 1.2fr 1fr 1fr auto' },
      }}
    >
      <OneOf
        label={w.act}
        options={askableActs(words).map((act) => ({ value: act, text: actText(act, words, say) }))}
        value={filter.act}
        onChange={(value) => set('act', value)}
      />
      <OneOf
        label={w.kind}
        options={Object.keys(words.audit.kinds).map((kind) => ({ value: kind, text: kindText(kind, words) }))}
        value={filter.thingKind}
        onChange={(value) => set('thingKind', value)}
      />
      <OneOf
        label={w.person}
        options={people.map(({ id, name, section }) => ({ value: id, text: section ? `${name}（${section}）` : name }))}
        value={filter.accountId}
        onChange={(value) => set('accountId', value)}
      />
      <Day
        label={w.from}
        value={dayOf(filter.recordedFrom)}
        onChange={(day) => set('recordedFrom', day && startOf(day))}
      />
      <Day
        label={w.to}
        value={isLocalDate(lastDay) ? addDays(lastDay, -1) : ''}
        onChange={(day) => set('recordedBefore', isLocalDate(day) ? startOf(addDays(day, 1)) : null)}
      />
      <Button disabled={Object.keys(filter).length === 0} onClick={() => setFilters({}, undefined, false)}>
        {w.clear}
      </Button>
    </Box>
  )
}

interface OneOfProps {
  label: string
  options: readonly Option[]
  value: string | null | undefined
  onChange: (value: string | null) => void
}

function OneOf({ label, options, value, onChange }: OneOfProps) {
  return (
    <Autocomplete
      size="small"
      options={[...options]}
      value={options.find((option) => option.value === value) ?? null}
      getOptionLabel={({ text }) => text}
      getOptionKey={(option) => option.value}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      onChange={(_event, option) => onChange(option?.value ?? null)}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  )
}

interface DayProps {
  label: string
  value: string
  onChange: (day: string) => void
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => (isLocalDate(event.target.value) || !event.target.value) && onChange(event.target.value)}
    />
  )
}
