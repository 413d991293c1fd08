import { CENTRE_LEVELS, STAY_BEGINS } from '@petition/domain'
import ArrowDownward from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpward from '@mui/icons-material/ArrowUpwardOutlined'
import Flag from '@mui/icons-material/FlagOutlined'
import Replay from '@mui/icons-material/ReplayOutlined'
import Undo from '@mui/icons-material/UndoOutlined'
import Box from '@mui/material/Box'
import type { DisputeFileFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { palette, tones } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { LEVELS, levelTones } from './address.js'

type Stay = DisputeFileFragment['stays'][number]

const icons = {
  STARTED: Flag,
  MOVED_UP: ArrowUpward,
  MOVED_DOWN: ArrowDownward,
  HANDED_BACK: Undo,
  BROKE_OUT_ANEW: Replay,
} as const

/** The district on top, the community below: as the levels stand above each other. */
const LANES = [...LEVELS].reverse()

/** Its way: a lane for each level, a block for each stay, as wide as its days allow; a list on a phone. */
export function Way({ one }: { one: DisputeFileFragment }) {
  const { centres: words } = useWords()
  const total = one.stays.reduce((sum, stay) => sum + stay.days, 0)
  return (
    <Panel title={words.file.way} help={words.file.wayHelp(total)}>
      <Lanes stays={one.stays} total={total} />
      <Ladder stays={one.stays} />
    </Panel>
  )
}

/** A short stay stays readable, a long one shows that it was long. */
const widthOf = (stay: Stay, total: number): number => 1 + (total > 0 ? (stay.days / total) * 3 : 0)

function Lanes({ stays, total }: { stays: readonly Stay[]; total: number }) {
  const say = useSay()
  return (
    <Box role="group" tabIndex={0} sx={{ display: { xs: 'none', sm: 'block' }, overflowX: 'auto' }}>
      <Box
        component="ol"
        sx={{
          ...{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.75, position: 'relative' },
          gridTemplateColumns: `64px ${stays.map((stay) => `minmax(132px, ${widthOf(stay, total)}fr)`).join(' ')}`,
        }}
      >
        {LANES.map((level, lane) => (
          <Box
            key={level}
            aria-hidden
            sx={{
              ...{ gridRow: lane + 1, gridColumn: '1 / -1', minHeight: 68, borderRadius: 1.5, px: 1 },
              ...{ background: palette.surfaceSoft, display: 'flex', alignItems: 'center' },
              ...{ color: palette.inkSoft, fontSize: '0.875rem', fontWeight: 600 },
            }}
          >
            {say.code(CENTRE_LEVELS, level)}
          </Box>
        ))}
        {stays.map((stay, at) => (
          <Box
            key={stay.no}
            component="li"
            sx={{ gridRow: LANES.indexOf(stay.level) + 1, gridColumn: at + 2, p: 0.5, minWidth: 0, zIndex: 1 }}
          >
            <StayBlock stay={stay} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Ladder({ stays }: { stays: readonly Stay[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: { xs: 'grid', sm: 'none' }, gap: 0.75 }}>
      {stays.map((stay) => (
        <Box component="li" key={stay.no} sx={{ ml: `${LEVELS.indexOf(stay.level) * 24}px` }}>
          <StayBlock stay={stay} />
        </Box>
      ))}
    </Box>
  )
}

function StayBlock({ stay }: { stay: Stay }) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const tone = tones[levelTones[stay.level]]
  const Icon = icons[stay.began]
  return (
    <Box
      sx={{
        ...{ height: '100%', borderRadius: 1.5, px: 1, py: 0.5, background: tone.ground, color: tone.text },
        border: `1px ${stay.toOn ? 'solid' : 'dashed'} ${stay.toOn ? tone.line : tone.text}`,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.8125rem', fontWeight: 600 }}>
        <Icon aria-hidden sx={{ fontSize: 16 }} />
        <span>{say.code(STAY_BEGINS, stay.began)}</span>
        <Box component="span" sx={{ ml: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
          {words.days(stay.days)}
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.ink, overflowWrap: 'anywhere' }}>{stay.centre.name}</Box>
      <Box sx={{ fontSize: '0.75rem', color: palette.inkSoft }}>
        {stay.toOn ? w.span(dayText(stay.fromOn), dayText(stay.toOn)) : w.from(dayText(stay.fromOn))}
        {!stay.toOn && `　${stay.takenOn ? w.here : w.waiting}`}
      </Box>
    </Box>
  )
}
