import PersonAdd from '@mui/icons-material/PersonAddAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { LeadOfficialFieldsFragment } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { TickBox } from '../kit/form/ChoiceBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'

type Official = LeadOfficialFieldsFragment
const refresh = ['leadership']

/** Who receives and takes cases on. They have no account here. */
export function Officials() {
  const { leadership: words } = useWords()
  const officials = useRead(['leadership', 'officials'], (provider) => provider.leadOfficials())
  const mayKeep = useHasRole('INTAKE', 'HEAD', 'DEPUTY')
  const [asked, setAsked] = useState<Official | 'new' | null>(null)
  const w = words.officials
  const close = () => setAsked(null)
  return (
    <>
      {mayKeep && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button variant="contained" startIcon={<PersonAdd />} onClick={() => setAsked('new')}>
            {w.add}
          </Button>
        </Box>
      )}
      <Panel padding="none">
        <Waiting read={officials}>
          {(rows) =>
            rows.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              <OfficialTable rows={rows} onChange={mayKeep ? setAsked : null} />
            )
          }
        </Waiting>
      </Panel>
      {asked === 'new' && <AddDialog onClose={close} />}
      {asked && asked !== 'new' && <ChangeDialog official={asked} onClose={close} />}
    </>
  )
}

interface TableProps {
  rows: readonly Official[]
  onChange: ((official: Official) => void) | null
}

function OfficialTable({ rows, onChange }: TableProps) {
  const { leadership: words } = useWords()
  const w = words.officials
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{w.name}</TableCell>
          <TableCell>{w.title}</TableCell>
          <TableCell>{w.state}</TableCell>
          {onChange && <TableCell component="td" />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((official) => (
          <TableRow key={official.id}>
            <TableCell component="th" scope="row">
              {official.name}
            </TableCell>
            <TableCell>{official.title}</TableCell>
            <TableCell>
              <Tag tone={official.isActive ? 'green' : 'grey'}>{official.isActive ? w.active : w.inactive}</Tag>
            </TableCell>
            {onChange && (
              <TableCell align="right" sx={{ py: 0.5 }}>
                <Button size="small" aria-label={w.changeOf(official.name)} onClick={() => onChange(official)}>
                  {w.change}
                </Button>
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const { leadership: words } = useWords()
  const w = words.officials
  return (
    <CommandDialog
      command="addLeadOfficial"
      title={w.add}
      done={w.added}
      width="xs"
      refresh={refresh}
      defaults={{ name: '', title: '' }}
      toInput={({ name, title }: { name: string; title: string }) => ({ name, title })}
      onClose={onClose}
    >
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox name="title" label={w.title} />
    </CommandDialog>
  )
}

function ChangeDialog({ official, onClose }: { official: Official; onClose: () => void }) {
  const { leadership: words } = useWords()
  const w = words.officials
  return (
    <CommandDialog
      command="updateLeadOfficial"
      title={w.changeOf(official.name)}
      done={w.changed}
      width="xs"
      refresh={refresh}
      defaults={{ title: official.title, isActive: official.isActive }}
      toInput={({ title, isActive }: { title: string; isActive: boolean }) => ({
        ...{ id: official.id, expectedVersion: official.version, title, isActive },
      })}
      onClose={onClose}
    >
      <TextBox name="title" label={w.title} autoFocus />
      <TickBox name="isActive" label={w.isActive} />
    </CommandDialog>
  )
}
