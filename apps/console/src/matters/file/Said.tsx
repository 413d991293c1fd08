import Box from '@mui/material/Box'
import { palette } from '../../theme/palette.js'

/** One thing that is said, with what it is before it; nothing where nothing was said. */
export function Said({ label, text }: { label: string; text: string | null | undefined }) {
  if (!text) return null
  return (
    <Box sx={{ fontSize: '0.875rem', mt: 0.5, lineHeight: 1.6, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {label && (
        <Box component="span" sx={{ color: palette.inkSoft, mr: 1 }}>
          {label}
        </Box>
      )}
      {text}
    </Box>
  )
}
