import Notifications from '@mui/icons-material/NotificationsOutlined'
import Badge from '@mui/material/Badge'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Role } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { useConsole, useMe, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { itemsFor } from '../layout/navigation.js'
import { useWords } from '../words/use-words.js'
import { ReminderLine } from './ReminderLine.js'

const LOOK_AGAIN_MS = 60_000

const hasReminders = (roles: readonly Role[]): boolean =>
  itemsFor(roles).some(({ items }) => items.some(({ to }) => to === '/reminders'))

/** How many own reminders are unread, and the newest of them; looks again each minute. */
export function ReminderBell() {
  const me = useMe()
  return me && hasReminders(me.roles) ? <Bell /> : null
}

function Bell() {
  const { reminders } = useWords()
  const provider = useConsole()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { data: unread = 0 } = useQuery({
    queryKey: ['reminders', 'unread'],
    queryFn: () => provider.unreadReminders(),
    refetchInterval: LOOK_AGAIN_MS,
  })
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={reminders.bell(unread)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Badge badgeContent={unread} max={99} color="error">
          <Notifications />
        </Badge>
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': reminders.title, sx: { width: 380, maxWidth: '94vw' } } }}
      >
        <Newest onLeave={() => setAnchor(null)} />
      </Popover>
    </>
  )
}

function Newest({ onLeave }: { onLeave: () => void }) {
  const { reminders } = useWords()
  const navigate = useNavigate()
  const newest = useRead(['reminders', 'newest'], (provider) => provider.newestReminders())
  return (
    <Box>
      <Waiting read={newest} lines={3}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing text={reminders.noneUnread} />
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {rows.map((reminder) => (
                <ReminderLine key={reminder.id} reminder={reminder} onOpen={onLeave} />
              ))}
            </Box>
          )
        }
      </Waiting>
      <Divider />
      <Button
        fullWidth
        sx={{ py: 1 }}
        onClick={() => {
          onLeave()
          void navigate('/reminders')
        }}
      >
        {reminders.all}
      </Button>
    </Box>
  )
}
