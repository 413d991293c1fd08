import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** An empty list says so, and what may be done about it. */
export function Nothing({ text, help, action }: { text: string; help?: string; action?: ReactNode }) {
  return (
    <Box sx={{ px: 2, py: 5, textAlign: 'center' }}>
      <Typography variant="body1">{text}</Typography>
      {help && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {help}
        </Typography>
      )}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  )
}
