import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Fields on the left, the paper that comes of them on the right; one under the other where there is no room. */
export const BesidePaper = ({ paper, children }: { paper: ReactNode; children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 3,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) minmax(0,1fr)' },
    }}
  >
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>{children}</Box>
    <Box sx={{ position: { lg: 'sticky' }, top: 0, minWidth: 0 }}>{paper}</Box>
  </Box>
)
