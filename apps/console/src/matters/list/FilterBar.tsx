import { CHANNELS, codesOf, LIGHTS, PLACES, STAGES, STANDINGS, TOPICS, type Labels } from '@petition/domain'
import Tune from '@mui/icons-material/TuneOutlined'
import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Chip from '@mui/material/Chip'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import { useListContext } from 'ra-core'
import { useEffect, useRef, useState } from 'react'
import type { Light, MatterFilter } from '../../gql/graphql.js'
import { isDay } from '../../kit/days.js'
import { ManyChoice, type Choice } from '../../kit/ManyChoice.js'
import { useOrgans } from '../../kit/use-organs.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { conditionsOf } from './conditions.js'
import { TypedBox } from '../../kit/TypedBox.js'

const lightCodes: readonly Light[] = ['RED', 'AMBER_RED', 'YELLOW', 'GREEN', 'GREY']

export function FilterBar() {
  const words = useWords()
  const w = words.matters.filters
  const say = useSay()
  const organs = useOrgans()
  const { filterValues, setFilters } = useListContext()
  const filter = filterValues as MatterFilter
  const [isWide, setWide] = useState(false)
  // The address follows a moment later: what is set meanwhile is added to what was set, not to what is shown.
  const asked = useRef(filter)
  useEffect(() => {
    asked.current = filterValues as MatterFilter
  }, [filterValues])
  const ask = (next: MatterFilter) => {
    asked.current = next
    setFilters(next, undefined, false)
  }
  const set = (field: keyof MatterFilter, value: unknown) => {
    const next = { ...asked.current, [field]: value }
    if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0))
      delete next[field]
    ask(next)
  }
  const many = (field: 'standing' | 'stage' | 'light' | 'channel' | 'topic', choices: readonly Choice[]) => (
    <ManyChoice
      label={w[field]}
      choices={choices}
      value={[filter[field] ?? []].flat()}
      onChange={(value) => set(field, value)}
    />
  )
  const from = <Code extends string>(labels: Labels<Code>): Choice[] =>
    codesOf(labels).map((value) => ({ value, text: say.code(labels, value) }))
  const day = (field: 'receivedFrom' | 'receivedTo' | 'dueFrom' | 'dueTo') => (
    <TextField
      type="date"
      label={w[field]}
      value={filter[field] ?? ''}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => (isDay(event.target.value) || !event.target.value) && set(field, event.target.value)}
    />
  )
  const conditions = conditionsOf(filter, words, say, organs)
  const places = Object.entries(PLACES).map(([value, text]) => ({ value, text }))
  const organChoices = organs.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(220px, 2fr) repeat(3, minmax(0, 1fr)) auto' },
        }}
      >
        <TypedBox label={w.words} look="search" value={filter.words ?? ''} onChange={(value) => set('words', value)} />
        {many('standing', from(STANDINGS))}
        {many('stage', from(STAGES))}
        {many(
          'light',
          lightCodes.map((value) => ({ value, text: say.code(LIGHTS, value) })),
        )}
        <Button variant="text" startIcon={<Tune />} aria-expanded={isWide} onClick={() => setWide(!isWide)}>
          {isWide ? words.matters.fewerFilters : words.matters.toggleFilters}
        </Button>
      </Box>
      {isWide && (
        <Box
          sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, minmax(0, 1fr))' } }}
        >
          <TypedBox
            label={w.number}
            look="plain"
            value={filter.number ?? ''}
            onChange={(value) => set('number', value)}
          />
          {many('channel', from(CHANNELS))}
          {many('topic', from(TOPICS))}
          <OneOf
            label={w.place}
            choices={places}
            value={filter.placeCode ?? null}
            onChange={(value) => set('placeCode', value ?? '')}
          />
          <OneOf
            label={w.organ}
            choices={organChoices}
            value={filter.organId ?? null}
            onChange={(value) => set('organId', value ?? '')}
          />
          {day('receivedFrom')}
          {day('receivedTo')}
          {day('dueFrom')}
          {day('dueTo')}
          <FormControlLabel
            control={<Checkbox checked={filter.mine ?? false} onChange={(_event, isOn) => set('mine', isOn)} />}
            label={w.mine}
          />
        </Box>
      )}
      {conditions.length > 0 && (
        <Box
          aria-label={w.active}
          role="group"
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
        >
          {conditions.map(({ field, text }) => (
            <Chip
              key={field}
              size="small"
              label={text}
              onDelete={() => set(field, '')}
              sx={{ background: palette.accentSoft, color: palette.accentDark }}
              slotProps={{ label: { title: w.removeOne(text) } }}
            />
          ))}
          <Button size="small" onClick={() => ask({})}>
            {w.clear}
          </Button>
        </Box>
      )}
    </Box>
  )
}

interface OneOfProps {
  label: string
  choices: Choice[]
  value: string | null
  onChange: (value: string | null) => void
}

function OneOf({ label, choices, value, onChange }: OneOfProps) {
  return (
    <Autocomplete
      size="small"
      options={choices}
      value={choices.find((choice) => choice.value === value) ?? null}
      getOptionLabel={(choice) => choice.text}
      isOptionEqualToValue={(one, other) => one.value === other.value}
      onChange={(_event, choice) => onChange(choice?.value ?? null)}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  )
}
