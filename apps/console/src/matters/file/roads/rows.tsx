import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { palette } from '../../../theme/palette.js'

export function Row({ children }: { children: ReactNode }) {
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25, listStyle: 'none' }}>
      {children}
    </Box>
  )
}

export const Rows = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ m: 0, p: 0 }}>
    {children}
  </Box>
)
