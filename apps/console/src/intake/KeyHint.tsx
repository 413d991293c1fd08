import Box from '@mui/material/Box'
import { palette } from '../theme/palette.js'

/** The key beside what it does. */
export function KeyHint({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        display: 'inline-block',
        px: 0.625,
        border: `1px solid ${palette.lineStrong}`,
        borderBottomWidth: 2,
        borderRadius: 1,
        background: palette.surfaceSoft,
        color: palette.inkSoft,
        font: 'inherit',
        fontSize: '0.75rem',
        fontWeight: 500,
        lineHeight: 1.5,
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  )
}
