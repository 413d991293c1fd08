import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { tones, type ToneName } from '../theme/palette.js'

/** A short word in a frame: stage, standing, class. */
export function Tag({ tone = 'grey', children }: { tone?: ToneName; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 0.875,
        borderRadius: 1,
        color: tones[tone].text,
        background: tones[tone].ground,
        fontSize: '0.8125rem',
        fontWeight: 500,
        lineHeight: 1.7,
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}
