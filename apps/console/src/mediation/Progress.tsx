import Box from '@mui/material/Box'
import { palette, tones, type ToneName } from '../theme/palette.js'

interface Props {
  value: number
  of: number
  text: string
  help?: string
  tone?: ToneName
}

/** How far something is, as a bar with the number beside it: the bar only repeats the words. */
export function Progress({ value, of, text, help, tone = 'blue' }: Props) {
  const share = of > 0 ? Math.min(1, value / of) : 0
  return (
    <Box sx={{ color: palette.ink }}>
      <Box sx={{ fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' }}>{text}</Box>
      <Box aria-hidden sx={{ height: 6, borderRadius: 3, background: palette.line, my: 0.5, overflow: 'hidden' }}>
        <Box sx={{ height: 1, width: `${share * 100}%`, background: tones[tone].text }} />
      </Box>
      {help && <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{help}</Box>}
    </Box>
  )
}
