import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** A table that may be wider than the screen: scrolled by finger or, once it has the focus, by the arrow keys. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: 'auto', '&:focus-visible': { outlineOffset: -3 } }}
    >
      {children}
    </Box>
  )
}
