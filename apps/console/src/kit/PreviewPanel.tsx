import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { palette } from '../theme/palette.js'
import { RefusalNote } from './RefusalNote.js'

interface Props {
  title: string
  /** why the question itself failed */
  error?: Error | null | undefined
  children: ReactNode
}

/** What an act would bring about, told while its form is filled in: read out whenever it changes. */
export function PreviewPanel({ title, error = null, children }: Props) {
  return (
    <Box
      role="status"
      aria-live="polite"
      sx={{ border: `1px solid ${palette.line}`, borderRadius: 1.5, background: palette.surfaceSoft, px: 2, py: 1.5 }}
    >
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      <RefusalNote error={error} />
      {children}
    </Box>
  )
}
