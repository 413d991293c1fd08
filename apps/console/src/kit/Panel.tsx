import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import { palette } from '../theme/palette.js'

interface Props {
  title?: ReactNode
  help?: ReactNode
  actions?: ReactNode
  /** Tables reach to the edge of the panel. */
  padding?: 'normal' | 'none'
  children: ReactNode
}

export function Panel({ title, help, actions, padding = 'normal', children }: Props) {
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={title ? id : undefined}
      sx={{
        background: palette.surface,
        border: `1px solid ${palette.line}`,
        borderRadius: 2,
        overflow: 'hidden',
        minWidth: 0,
      }}
    >
      {title && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1.5,
            rowGap: 0.5,
            px: 2.25,
            pt: 1.75,
            pb: 1.25,
          }}
        >
          <Typography id={id} variant="h2">
            {title}
          </Typography>
          {help && (
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {help}
            </Typography>
          )}
          {actions && <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>{actions}</Box>}
        </Box>
      )}
      <Box sx={padding === 'none' ? { overflowX: 'auto' } : { px: 2.25, pb: 2.25, pt: title ? 0.5 : 2.25 }}>
        {children}
      </Box>
    </Box>
  )
}
