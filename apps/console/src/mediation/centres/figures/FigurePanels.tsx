import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import { useState, type ReactNode } from 'react'
import type { DisputeFiguresOfQuery } from '../../../gql/graphql.js'
import { isDay } from '../../../kit/days.js'
import { Nothing } from '../../../kit/Nothing.js'
import { Panel } from '../../../kit/Panel.js'
import { useRead, useToday } from '../../../kit/use-console.js'
import { Waiting } from '../../../kit/Waiting.js'
import { palette } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'
import { CentreTable } from './CentreTable.js'
import { LevelBars, LevelDays } from './LevelBars.js'

export type Figures = DisputeFiguresOfQuery['disputeFigures']

/** How disputes of a time went through the three levels: shares, days, and each centre in its own order. */
export function FigurePanels() {
  const today = useToday()
  return today ? <OfTime today={today} /> : null
}

/** On the first weeks of a year there is little to show: the year before is what people ask for. */
function OfTime({ today }: { today: string }) {
  const { centres: words } = useWords()
  const w = words.figures
  const year = Number(today.slice(0, 4))
  const [from, setFrom] = useState(today.slice(5) < '02-01' ? `${year - 1}-01-01` : `${year}-01-01`)
  const [to, setTo] = useState(today)
  const isWhole = isDay(from) && isDay(to) && from <= to
  const read = useRead(['centres', 'figures', isWhole ? from : today, isWhole ? to : today], (provider) =>
    provider.disputeFigures(isWhole ? from : today, isWhole ? to : today),
  )
  const day = (label: string, value: string, set: (value: string) => void) => (
    <TextField
      type="date"
      size="small"
      label={label}
      value={value}
      onChange={(event) => set(event.target.value)}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
    />
  )
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2, color: palette.inkSoft }}>
        {day(w.from, from, setFrom)}
        {day(w.to, to, setTo)}
        <Box sx={{ flex: '1 1 260px', fontSize: '0.875rem' }}>{w.lead}</Box>
      </Box>
      <Waiting read={read}>
        {(figures) =>
          figures.started === 0 && figures.open === 0 ? <Nothing text={w.none} /> : <Shown figures={figures} />
        }
      </Waiting>
    </>
  )
}

function Shown({ figures }: { figures: Figures }) {
  const { centres: words } = useWords()
  const w = words.figures
  const share = figures.ended > 0 ? `${Math.round((figures.settledWhereTheyBegan / figures.ended) * 100)}%` : '—'
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box
        component="dl"
        sx={{
          ...{ m: 0, display: 'grid', gap: '1px', background: palette.line, border: `1px solid ${palette.line}` },
          ...{ borderRadius: 2, overflow: 'hidden' },
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
        }}
      >
        <Tile name={w.started} value={w.pieces(figures.started)} />
        <Tile name={w.ended} value={w.pieces(figures.ended)} />
        <Tile name={w.share} value={share} help={w.shareOf(figures.settledWhereTheyBegan, figures.ended)} />
        <Tile name={w.open} value={w.pieces(figures.open)} />
      </Box>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <Panel title={w.levels} help={w.levelsHelp}>
          <LevelBars levels={figures.levels} />
        </Panel>
        <Panel title={w.time} help={w.timeHelp}>
          <LevelDays levels={figures.levels} />
        </Panel>
      </Box>
      <Panel title={w.byCentre} padding="none">
        <CentreTable centres={figures.centres} />
      </Panel>
    </Box>
  )
}

function Tile({ name, value, help }: { name: string; value: ReactNode; help?: string }) {
  return (
    <Box sx={{ background: palette.surface, px: 2.25, py: 1.75 }}>
      <Box component="dt" sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontSize: '1.75rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
        {value}
        {help && (
          <Box component="span" sx={{ ml: 1, fontSize: '0.875rem', fontWeight: 400, color: palette.inkSoft }}>
            {help}
          </Box>
        )}
      </Box>
    </Box>
  )
}
