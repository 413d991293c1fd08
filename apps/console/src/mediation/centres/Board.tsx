import { CENTRE_LEVELS, codesOf, DISPUTE_KINDS, type CentreLevel, type DisputeKind } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useState } from 'react'
import type { DisputeFilterInput } from '../../gql/graphql.js'
import { Nothing } from '../../kit/Nothing.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { palette, tones } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { LEVELS, levelTones } from './address.js'
import { DisputeCard } from './DisputeCard.js'

const SHOWS = ['open', 'closed', 'all'] as const
type Show = (typeof SHOWS)[number]

/** Disputes by the level where they stand, the lowest first: what is due first comes first. */
export function Board() {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.board
  const [show, setShow] = useState<Show>('open')
  const [kind, setKind] = useState<DisputeKind | ''>('')
  const [centreId, setCentreId] = useState('')
  const centres = useRead(['centres', 'list'], (provider) => provider.centres()).data ?? []
  const filter: DisputeFilterInput = {
    ...(show === 'open' && { open: true }),
    ...(show === 'closed' && { standing: ['CLOSED'] }),
    ...(kind && { kind: [kind] }),
    ...(centreId && { centreId }),
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2, alignItems: 'center' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={show}
          aria-label={w.which}
          onChange={(_event, next: Show | null) => next && setShow(next)}
        >
          {SHOWS.map((one) => (
            <ToggleButton key={one} value={one} sx={{ px: 2 }}>
              {w[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          select
          size="small"
          label={w.kind}
          value={kind}
          onChange={(event) => setKind(event.target.value as DisputeKind | '')}
          sx={{ minWidth: 160 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{w.all_kinds}</MenuItem>
          {codesOf(DISPUTE_KINDS).map((one) => (
            <MenuItem key={one} value={one}>
              {say.code(DISPUTE_KINDS, one)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={w.centre}
          value={centreId}
          onChange={(event) => setCentreId(event.target.value)}
          sx={{ minWidth: 200 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{w.all_centres}</MenuItem>
          {centres.map((one) => (
            <MenuItem key={one.id} value={one.id}>
              {one.name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {LEVELS.map((level) => (
          <LevelColumn key={level} level={level} filter={filter} show={show} />
        ))}
      </Box>
    </>
  )
}

const AT_FIRST = 8
const AT_MOST = 100

function LevelColumn({ level, filter, show }: { level: CentreLevel; filter: DisputeFilterInput; show: Show }) {
  const { centres: words } = useWords()
  const say = useSay()
  const [first, setFirst] = useState(AT_FIRST)
  const wanted = {
    ...{ filter: { ...filter, level: [level] }, first, after: null },
    orderBy: show === 'open' ? ('DUE' as const) : ('REPORTED' as const),
  }
  const read = useRead(['centres', 'board', wanted], (provider) => provider.disputes(wanted))
  const tone = tones[levelTones[level]]
  const name = say.code(CENTRE_LEVELS, level)
  return (
    <Box component="section" aria-label={name} sx={{ minWidth: 0 }}>
      <Box
        sx={{
          ...{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', px: 1.5, py: 1, mb: 1.25 },
          ...{ borderRadius: 2, background: tone.ground, color: tone.text, border: `1px solid ${tone.line}` },
        }}
      >
        <Box component="h2" sx={{ m: 0, fontSize: '1rem', fontWeight: 650 }}>
          {name}
        </Box>
        <Box sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
          {read.data && words.board.count(read.data.totalCount ?? null)}
        </Box>
      </Box>
      <Waiting read={read}>
        {({ nodes, pageInfo }) => (
          <Box sx={{ display: 'grid', gap: 1.25 }}>
            {nodes.length === 0 && <Nothing text={words.board.none} />}
            {nodes.map((one) => (
              <DisputeCard key={one.id} one={one} />
            ))}
            {pageInfo.hasNextPage && first < AT_MOST && (
              <Button
                size="small"
                onClick={() => setFirst(Math.min(AT_MOST, first * 3))}
                sx={{ color: palette.accent }}
              >
                {words.board.more}
              </Button>
            )}
          </Box>
        )}
      </Waiting>
    </Box>
  )
}
