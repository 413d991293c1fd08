import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Mark } from '../kit/Mark.js'
import { LanguageSwitch } from '../layout/LanguageSwitch.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

/** The frame of the pages before the door: what this is on the left, the form on the right. */
export function DoorFrame({ officeName, children }: { officeName: string; children: ReactNode }) {
  const { shell, signIn } = useWords()
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '5fr 6fr' },
        background: palette.surface,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexDirection: 'column',
          px: { xs: 3, md: 7 },
          py: { xs: 3, md: 6 },
          color: '#fff',
          background: `linear-gradient(165deg, ${palette.accent} 0%, ${palette.accentDark} 70%)`,
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
          <Box
            sx={{
              display: 'grid',
              placeItems: 'center',
              width: 38,
              height: 38,
              borderRadius: 2,
              border: '1px solid rgba(255,255,255,.35)',
            }}
          >
            <Mark size={32} />
          </Box>
          <Typography sx={{ fontWeight: 600 }}>{shell.product}</Typography>
        </Box>
        <Box sx={{ my: 'auto', py: { xs: 2, md: 5 } }}>
          <Typography sx={{ fontSize: { xs: '1.375rem', md: '1.875rem' }, fontWeight: 650, lineHeight: 1.45 }}>
            {signIn.lead}
          </Typography>
          <Box component="ul" sx={{ display: { xs: 'none', md: 'block' }, listStyle: 'none', p: 0, mt: 3, mb: 0 }}>
            {signIn.points.map((point) => (
              <Box
                component="li"
                key={point}
                sx={{
                  py: 0.625,
                  pl: 2,
                  position: 'relative',
                  '&::before': {
                    content: '""',
                    position: 'absolute',
                    left: 0,
                    top: '1.05em',
                    width: 8,
                    height: 2,
                    background: '#a9cbe6',
                  },
                }}
              >
                {point}
              </Box>
            ))}
          </Box>
        </Box>
        <Typography sx={{ fontSize: '0.875rem', color: '#dbe8f3' }}>{officeName}</Typography>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', px: { xs: 3, md: 7 }, py: { xs: 3, md: 5 } }}>
        <Box sx={{ alignSelf: 'flex-end' }}>
          <LanguageSwitch />
        </Box>
        <Box sx={{ m: { xs: '24px 0 auto', md: 'auto' }, width: '100%', maxWidth: 400 }}>{children}</Box>
      </Box>
    </Box>
  )
}
