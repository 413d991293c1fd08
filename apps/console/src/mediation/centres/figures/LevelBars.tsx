import { CENTRE_LEVELS } from '@petition/domain'
import Box from '@mui/material/Box'
import { palette, tones } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { Figures } from './FigurePanels.js'

type Level = Figures['levels'][number]
interface Props {
  levels: readonly Level[]
}

const soft = { fontSize: '0.8125rem', color: palette.inkSoft } as const
/** A part and its number: the numbers stand below in words, the bar only repeats them. */
const colours = { settledHere: tones.green.text, otherwise: palette.inkFaint, running: '#6f9fc8' } as const

/** What began at each level and where it is now, all on one scale. */
export function LevelBars({ levels }: Props) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.figures
  const most = Math.max(1, ...levels.map((one) => one.started))
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {levels.map((one) => {
        const parts = [
          { key: 'settledHere', value: one.settledHere },
          { key: 'otherwise', value: one.ended - one.settledHere },
          { key: 'running', value: one.started - one.ended },
        ] as const
        return (
          <li key={one.level}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {say.code(CENTRE_LEVELS, one.level)}
              </Box>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {w.pieces(one.started)}
              </Box>
            </Box>
            <Box
              aria-hidden
              sx={{ display: 'flex', gap: '2px', height: 18, my: 0.5, background: palette.ground, borderRadius: 1 }}
            >
              {parts
                .filter((part) => part.value > 0)
                .map((part) => (
                  <Box
                    key={part.key}
                    sx={{ width: `${(part.value / most) * 100}%`, background: colours[part.key], borderRadius: 1 }}
                  />
                ))}
            </Box>
            <Box sx={{ ...soft, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              {parts.map((part) => (
                <Box component="span" key={part.key} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
                  <Box aria-hidden sx={{ width: 10, height: 10, borderRadius: 0.5, background: colours[part.key] }} />
                  {w[part.key]} {w.pieces(part.value)}
                </Box>
              ))}
            </Box>
            <Box sx={soft}>
              {w.movedUp(one.movedUp)}　{w.openHere(one.open)}
            </Box>
          </li>
        )
      })}
    </Box>
  )
}

/** The middle and the longest time at each level, on one scale of days. */
export function LevelDays({ levels }: Props) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.figures
  const most = Math.max(1, ...levels.map((one) => one.longestDays ?? 0))
  const at = (days: number) => `${(days / most) * 100}%`
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
      {levels.map((one) => {
        const { medianDays, longestDays } = one
        const tone = tones.blue
        return (
          <li key={one.level}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {say.code(CENTRE_LEVELS, one.level)}
              </Box>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {medianDays === null || medianDays === undefined || longestDays === null || longestDays === undefined
                  ? w.noStay
                  : `${w.median(medianDays)}　${w.longest(longestDays)}`}
              </Box>
            </Box>
            <Box aria-hidden sx={{ position: 'relative', height: 18, my: 0.5, mr: 1.5 }}>
              <Box sx={{ position: 'absolute', inset: '8px 0', background: palette.line }} />
              {typeof longestDays === 'number' && typeof medianDays === 'number' && (
                <>
                  <Box
                    sx={{
                      position: 'absolute',
                      top: 6,
                      height: 6,
                      left: 0,
                      width: at(longestDays),
                      background: tone.line,
                    }}
                  />
                  <Box
                    sx={{
                      ...dot,
                      left: at(longestDays),
                      background: palette.surface,
                      border: `2px solid ${tone.text}`,
                    }}
                  />
                  <Box sx={{ ...dot, left: at(medianDays), background: tone.text }} />
                </>
              )}
            </Box>
          </li>
        )
      })}
    </Box>
  )
}

const dot = { position: 'absolute', top: 3, width: 12, height: 12, borderRadius: '50%', ml: '-2px' } as const
