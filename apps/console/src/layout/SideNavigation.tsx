import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { NavLink } from 'react-router-dom'
import { useMe } from '../kit/use-console.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { itemsFor, type NavigationItem } from './navigation.js'

export function SideNavigation({ onChoose }: { onChoose?: () => void }) {
  const { shell } = useWords()
  const me = useMe()
  return (
    <Box component="nav" aria-label={shell.mainNavigation} sx={{ px: 1.25, py: 1.5 }}>
      {itemsFor(me?.roles ?? []).map((group) => (
        <Box key={group.word} sx={{ mb: 2 }}>
          <Typography sx={{ px: 1.25, pb: 0.5, fontSize: '0.75rem', fontWeight: 600, color: palette.inkFaint }}>
            {shell.groups[group.word]}
          </Typography>
          {group.items.map((item) => (
            <Item key={item.to} item={item} text={shell.items[item.word]} onChoose={onChoose} />
          ))}
        </Box>
      ))}
    </Box>
  )
}

function Item({ item, text, onChoose }: { item: NavigationItem; text: string; onChoose?: () => void }) {
  const { Icon } = item
  return (
    <Box
      component={NavLink}
      to={item.to}
      end={item.to === '/'}
      onClick={onChoose}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1.25,
        py: 0.875,
        my: 0.25,
        borderRadius: 1.5,
        color: palette.ink,
        textDecoration: 'none',
        fontSize: '0.9375rem',
        lineHeight: 1.4,
        '& svg': { fontSize: 20, color: palette.inkFaint },
        '&:hover': { background: palette.surfaceSoft },
        '&.active': { background: palette.accentSoft, color: palette.accentDark, fontWeight: 600 },
        '&.active svg': { color: palette.accent },
      }}
    >
      <Icon aria-hidden />
      {text}
    </Box>
  )
}
