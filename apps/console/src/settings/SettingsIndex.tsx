import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { useMe } from '../kit/use-console.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { settingsPagesFor } from './pages.js'

/** What may be set, in one list: each line says what is behind it. */
export function SettingsIndex() {
  const { settings, kit } = useWords()
  const me = useMe()
  const pages = settingsPagesFor(me?.roles ?? [])
  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageHead title={settings.title} lead={settings.lead} />
      <Panel padding="none">
        {pages.length === 0 && <Nothing text={kit.empty} />}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {pages.map(({ path }, index) => (
            <Box component="li" key={path} sx={{ borderTop: index > 0 ? `1px solid ${palette.line}` : 'none' }}>
              <Box
                component={Link}
                to={`/settings/${path}`}
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 2,
                  px: 2.25,
                  py: 1.5,
                  color: palette.ink,
                  textDecoration: 'none',
                  '&:hover': { background: palette.surfaceSoft },
                  '&:focus-visible': { outlineOffset: -3 },
                }}
              >
                <Box sx={{ flex: 1 }}>
                  <Typography sx={{ fontWeight: 600 }}>{settings.pages[path].title}</Typography>
                  <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                    {settings.pages[path].lead}
                  </Typography>
                </Box>
                <ChevronRight aria-hidden sx={{ color: palette.inkFaint }} />
              </Box>
            </Box>
          ))}
        </Box>
      </Panel>
    </Box>
  )
}
