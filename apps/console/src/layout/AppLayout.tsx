import MenuIcon from '@mui/icons-material/Menu'
import Search from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Drawer from '@mui/material/Drawer'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { LayoutProps } from 'react-admin'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from './ErrorBoundary.js'
import { useLocation } from 'react-router-dom'
import { Mark } from '../kit/Mark.js'
import { useMe } from '../kit/use-console.js'
import { PageWaiting } from '../kit/Waiting.js'
import { ReminderBell } from '../reminders/ReminderBell.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { AccountMenu } from './AccountMenu.js'
import { CommandPalette } from './CommandPalette.js'
import { LanguageSwitch } from './LanguageSwitch.js'
import { NotFoundPage } from './NotFoundPage.js'
import { isOwnPage } from './own-pages.js'
import { SampleBanner } from './SampleBanner.js'
import { SideNavigation } from './SideNavigation.js'

const SIDE = 216

export function AppLayout({ children }: LayoutProps) {
  const { shell } = useWords()
  const me = useMe()
  const { pathname } = useLocation()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  return (
    <Box sx={{ minHeight: '100vh', background: palette.ground }}>
      <SkipLink text={shell.skip} />
      <Box
        component="header"
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 1100,
          height: 56,
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: { xs: 1, md: 2.25 },
          background: palette.surface,
          borderBottom: `1px solid ${palette.line}`,
        }}
      >
        <IconButton aria-label={shell.openMenu} onClick={() => setMenuOpen(true)} sx={{ display: { md: 'none' } }}>
          <MenuIcon />
        </IconButton>
        <Mark size={28} />
        <Box sx={{ minWidth: 0, mr: 'auto', ml: 0.5 }}>
          <Typography noWrap sx={{ fontWeight: 650, fontSize: '0.9375rem', lineHeight: 1.3 }}>
            {me?.officeName ?? shell.product}
          </Typography>
          <Typography
            noWrap
            sx={{ fontSize: '0.75rem', lineHeight: 1.3, color: palette.inkSoft, display: { xs: 'none', sm: 'block' } }}
          >
            {me && me.organ.name !== me.officeName ? me.organ.name : shell.product}
          </Typography>
        </Box>
        <Button
          variant="outlined"
          color="inherit"
          size="small"
          startIcon={<Search />}
          onClick={() => setPaletteOpen(true)}
          sx={{ color: palette.inkSoft, display: { xs: 'none', sm: 'inline-flex' } }}
        >
          {shell.search}
          <Box component="kbd" sx={{ ml: 1, fontSize: '0.75rem', fontFamily: 'inherit', color: palette.inkFaint }}>
            Ctrl K
          </Box>
        </Button>
        <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
          <LanguageSwitch />
        </Box>
        <ReminderBell />
        <AccountMenu />
      </Box>
      <SampleBanner />
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            width: SIDE,
            flexShrink: 0,
            position: 'sticky',
            top: 56,
            height: 'calc(100vh - 56px)',
            overflowY: 'auto',
            background: palette.surface,
            borderRight: `1px solid ${palette.line}`,
          }}
        >
          <SideNavigation />
        </Box>
        <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)} slotProps={{ paper: { sx: { width: 260 } } }}>
          <Box sx={{ px: 2, pt: 1.5 }}>
            <LanguageSwitch />
          </Box>
          <SideNavigation onChoose={() => setMenuOpen(false)} />
        </Drawer>
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, md: 3 }, py: { xs: 2, md: 2.75 } }}
        >
          <Box sx={{ maxWidth: 1440, mx: 'auto' }}>
            <ErrorBoundary key={pathname}>
              <Suspense fallback={<PageWaiting />}>
                {me && !isOwnPage(pathname, me.roles) ? <NotFoundPage /> : children}
              </Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      <CommandPalette
        isOpen={isPaletteOpen}
        onOpen={() => setPaletteOpen(true)}
        onClose={() => setPaletteOpen(false)}
      />
    </Box>
  )
}

/** A button and not an address: the part after # is the route. */
function SkipLink({ text }: { text: string }) {
  return (
    <Button
      variant="contained"
      onClick={() => document.getElementById('content')?.focus()}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 2000,
        transform: 'translateY(-200%)',
        '&:focus-visible': { transform: 'none' },
      }}
    >
      {text}
    </Button>
  )
}
