import Box from '@mui/material/Box'
import { Fragment, type ReactNode } from 'react'
import { palette } from '../theme/palette.js'

/** Names and what they are; a line with nothing to say is left out. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.75, m: 0 }}
    >
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <Fragment key={name}>
            <Box component="dt" sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
              {name}
            </Box>
            <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap' }}>
              {value}
            </Box>
          </Fragment>
        ))}
    </Box>
  )
}
