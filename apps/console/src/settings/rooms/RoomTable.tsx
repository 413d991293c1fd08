import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { RoomFieldsFragment } from '../../gql/graphql.js'
import { Tag } from '../../kit/Tag.js'
import { WideTable } from '../../kit/WideTable.js'
import { useWords } from '../../words/use-words.js'

interface Props {
  rows: readonly RoomFieldsFragment[]
  onChange: ((room: RoomFieldsFragment) => void) | null
}

export function RoomTable({ rows, onChange }: Props) {
  const { casework, settings } = useWords()
  const w = casework.rooms
  return (
    <WideTable label={settings.pages.rooms.title}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{w.name}</TableCell>
            <TableCell>{w.use}</TableCell>
            <TableCell>{w.place}</TableCell>
            <TableCell align="right">{w.seats}</TableCell>
            <TableCell>{w.state}</TableCell>
            {onChange && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((room) => (
            <TableRow key={room.id}>
              <TableCell component="th" scope="row">
                {room.name}
              </TableCell>
              <TableCell>{room.use}</TableCell>
              <TableCell>{room.place}</TableCell>
              <TableCell align="right">{room.seats}</TableCell>
              <TableCell>
                <Tag tone={room.isActive ? 'green' : 'grey'}>{room.isActive ? w.active : w.inactive}</Tag>
              </TableCell>
              {onChange && (
                <TableCell align="right" sx={{ py: 0.5 }}>
                  <Button size="small" aria-label={w.changeOf(room.name)} onClick={() => onChange(room)}>
                    {w.change}
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
