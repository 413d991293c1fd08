import Box from '@mui/material/Box'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

const SIZE = 148
const STROKE = 12
const RADIUS = (SIZE - STROKE) / 2
const AROUND = 2 * Math.PI * RADIUS

/** Hours done of hours required: the ring repeats what the numbers in it say. */
export function HoursRing({ done, required }: { done: number; required: number }) {
  const { study } = useWords()
  const share = required > 0 ? Math.min(1, done / required) : 1
  return (
    <Box
      role="img"
      aria-label={study.my.progress(done, required)}
      sx={{ position: 'relative', width: SIZE, height: SIZE, flexShrink: 0 }}
    >
      <svg width={SIZE} height={SIZE} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden focusable="false">
        <g fill="none" strokeWidth={STROKE} transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}>
          <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} stroke={palette.line} />
          {share > 0 && (
            <circle
              cx={SIZE / 2}
              cy={SIZE / 2}
              r={RADIUS}
              stroke={palette.accent}
              strokeLinecap="round"
              strokeDasharray={`${AROUND * share} ${AROUND}`}
            />
          )}
        </g>
      </svg>
      <Box
        aria-hidden
        sx={{ position: 'absolute', inset: 0, display: 'grid', placeContent: 'center', textAlign: 'center' }}
      >
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{study.my.done}</Box>
        <Box sx={{ fontSize: '2.25rem', fontWeight: 650, lineHeight: 1.1 }}>{done}</Box>
        <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
          {study.my.of(required)} {study.my.hours}
        </Box>
      </Box>
    </Box>
  )
}
