import AddHome from '@mui/icons-material/AddHomeOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { CommandDialog } from '../kit/CommandDialog.js'
import { NumberBox, TextBox } from '../kit/form/TextBox.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

/** Rooms of the window that hearings can be set in. */
export function ReconRooms() {
  const { reconsideration: words } = useWords()
  const rooms = useRead(['reconsiderations', 'rooms'], (provider) => provider.reconRooms())
  const [isAdding, setAdding] = useState(false)
  const w = words.rooms
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', flex: '1 1 260px' }}>{w.lead}</Box>
        <Button variant="contained" startIcon={<AddHome />} onClick={() => setAdding(true)}>
          {w.add}
        </Button>
      </Box>
      <Panel padding="none">
        <Waiting read={rooms}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              rows.map((room) => (
                <Box
                  key={room.id}
                  sx={{ px: 2.25, py: 1.25, borderBottom: `1px solid ${palette.line}`, display: 'flex', gap: 1.5 }}
                >
                  <Box sx={{ flex: 1 }}>
                    <strong>{room.name}</strong>
                    <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
                      {room.place} · {room.use} · {w.seats(room.seats)}
                    </Box>
                  </Box>
                  <Box>
                    <Tag tone={room.isActive ? 'green' : 'grey'}>{room.isActive ? w.inUse : w.closed}</Tag>
                  </Box>
                </Box>
              ))
            )
          }
        </Waiting>
      </Panel>
      {isAdding && <AddRoom onClose={() => setAdding(false)} />}
    </>
  )
}

function AddRoom({ onClose }: { onClose: () => void }) {
  const { reconsideration: words } = useWords()
  const f = words.fields
  return (
    <CommandDialog
      command="addRoom"
      title={words.rooms.add}
      done={words.rooms.added}
      width="xs"
      refresh={['reconsiderations']}
      defaults={{ name: '', place: '', use: words.tabs.rooms, seats: 20 }}
      toInput={(values: { name: string; place: string; use: string; seats: number }) => values}
      onClose={onClose}
    >
      <TextBox name="name" label={f.roomName} autoFocus />
      <TextBox name="place" label={f.place} />
      <TextBox name="use" label={f.use} />
      <NumberBox name="seats" label={f.seats} least={1} most={500} />
    </CommandDialog>
  )
}
