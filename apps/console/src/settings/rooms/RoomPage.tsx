import AddIcon from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { RoomFieldsFragment } from '../../gql/graphql.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useHasRole, useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { useWords } from '../../words/use-words.js'
import { RoomDialog } from './RoomDialog.js'
import { RoomTable } from './RoomTable.js'

/** Rooms of the own organ that hearings and other sessions are booked in. */
export default function RoomPage() {
  const { settings, casework } = useWords()
  const rooms = useRead(['rooms'], (provider) => provider.rooms())
  const mayKeep = useHasRole('ADMIN', 'HEAD', 'DEPUTY', 'ORGAN_HEAD', 'HEARING_CLERK', 'RECON_CLERK')
  const [asked, setAsked] = useState<RoomFieldsFragment | 'new' | null>(null)
  const w = casework.rooms
  const { title, lead } = settings.pages.rooms
  return (
    <Box sx={{ maxWidth: 900 }}>
      <PageHead
        title={title}
        lead={lead}
        actions={
          mayKeep && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAsked('new')}>
              {w.add}
            </Button>
          )
        }
      />
      <Panel padding="none">
        <Waiting read={rooms}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              <RoomTable rows={rows} onChange={mayKeep ? setAsked : null} />
            )
          }
        </Waiting>
      </Panel>
      {asked && <RoomDialog room={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </Box>
  )
}
