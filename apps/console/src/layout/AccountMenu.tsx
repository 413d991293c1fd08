import { ROLES } from '@petition/domain'
import AccountCircle from '@mui/icons-material/AccountCircleOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useLogout } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useDayText } from '../kit/days.js'
import { useMe } from '../kit/use-console.js'
import { useSay, useWords } from '../words/use-words.js'

export function AccountMenu() {
  const { shell } = useWords()
  const say = useSay()
  const me = useMe()
  const logout = useLogout()
  const navigate = useNavigate()
  const dayText = useDayText()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!me) return null
  const choose = (act: () => void) => () => {
    setAnchor(null)
    act()
  }
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircle />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${shell.account.menu} ${me.account.name}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {me.account.name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <Typography variant="h3">{me.account.name}</Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {[me.organ.name, me.account.section].filter(Boolean).join(' · ')}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {shell.account.roles}：{me.roles.map((role) => say.code(ROLES, role)).join('、')}
          </Typography>
          {me.absence?.cover && (
            <Typography variant="caption" component="p" sx={{ color: 'warning.main' }}>
              {shell.account.covered(me.absence.cover.name, dayText(me.absence.to))}
            </Typography>
          )}
        </Box>
        <Divider />
        <MenuItem onClick={choose(() => void navigate('/me/sessions'))}>{shell.account.sessions}</MenuItem>
        <MenuItem onClick={choose(() => void navigate('/me/password'))}>{shell.account.password}</MenuItem>
        <Divider />
        <MenuItem onClick={choose(() => void logout())}>{shell.account.signOut}</MenuItem>
      </Menu>
    </>
  )
}
