import {
  codesOf,
  LEGAL_OPINION_STATES,
  LEGAL_OPINION_TYPES,
  type LegalOpinionState,
  type LegalOpinionType,
} from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Switch from '@mui/material/Switch'
import TextField from '@mui/material/TextField'
import { useState, type FormEvent } from 'react'
import type { LegalOpinionFilterInput } from '../../gql/graphql.js'
import { useHasRole } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'

const EMPTY = { words: '', type: '', state: '', month: '', instrument: '', article: '', mine: false }
type Typed = typeof EMPTY

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

const filterOf = ({ words, type, state, month, instrument, article, mine }: Typed): LegalOpinionFilterInput => ({
  ...(words.trim() && { words: words.trim() }),
  ...(type && { type: [type as LegalOpinionType] }),
  ...(state && { state: [state as LegalOpinionState] }),
  ...(MONTH.test(month) && { month }),
  ...(instrument.trim() && { instrument: instrument.trim(), article: article.trim() }),
  ...(mine && { mine }),
})

/** What the list may be narrowed to; asked for when the form is sent. */
export function OpinionFilters({ onAsk }: { onAsk: (filter: LegalOpinionFilterInput) => void }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const isLawyer = useHasRole('LAWYER')
  const [typed, setTyped] = useState(EMPTY)
  const w = words.filter
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change })
  const isWrong = typed.month !== '' && !MONTH.test(typed.month)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isWrong) onAsk(filterOf(typed))
  }
  const clear = () => {
    setTyped(EMPTY)
    onAsk({})
  }
  /** Two beside each other on a telephone, the words on a line of their own. */
  const widthOf = (name: string, width: number) => ({ xs: name === 'words' ? '100%' : 'calc(50% - 6px)', sm: width })
  const text = (name: 'words' | 'month' | 'instrument' | 'article', width: number, help = '') => (
    <TextField
      size="small"
      label={w[name]}
      value={typed[name]}
      sx={{ width: widthOf(name, width) }}
      placeholder={help}
      error={name === 'month' && isWrong}
      helperText={name === 'month' && isWrong ? w.month404 : undefined}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  const choice = (name: 'type' | 'state', labels: typeof LEGAL_OPINION_TYPES | typeof LEGAL_OPINION_STATES) => (
    <TextField
      select
      size="small"
      label={w[name]}
      value={typed[name]}
      sx={{ width: widthOf(name, 150) }}
      onChange={(event) => set({ [name]: event.target.value })}
    >
      <MenuItem value="">{w.all}</MenuItem>
      {codesOf(labels as typeof LEGAL_OPINION_TYPES).map((code) => (
        <MenuItem key={code} value={code}>
          {say.code(labels as typeof LEGAL_OPINION_TYPES, code)}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <Box component="form" role="search" onSubmit={send} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      {text('words', 220)}
      {choice('type', LEGAL_OPINION_TYPES)}
      {choice('state', LEGAL_OPINION_STATES)}
      {text('month', 120, w.monthHelp)}
      {text('instrument', 160)}
      {text('article', 130, w.articleHelp)}
      {isLawyer && (
        <FormControlLabel
          label={w.mine}
          control={<Switch size="small" checked={typed.mine} onChange={(_event, mine) => set({ mine })} />}
        />
      )}
      <Button type="submit" variant="outlined">
        {w.apply}
      </Button>
      {typed !== EMPTY && <Button onClick={clear}>{w.clear}</Button>}
    </Box>
  )
}
