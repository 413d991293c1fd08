import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { instantText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { AuditEntry } from './AuditPage.js'
import { actText, detailText, kindText } from './labels.js'

const code = { fontSize: '0.75rem', color: palette.inkSoft, overflowWrap: 'anywhere' }

export function AuditTable({ rows, isPending }: { rows: readonly AuditEntry[]; isPending: boolean }) {
  const words = useWords()
  const say = useSay()
  const { audit } = words
  const w = audit.columns
  if (isPending) return <Skeleton variant="rectangular" height={320} sx={{ m: 2, borderRadius: 1 }} />
  if (rows.length === 0) return <Nothing text={audit.empty} />
  return (
    <WideTable label={audit.title}>
      <Table size="small" sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.recordedAt}</TableCell>
            <TableCell>{w.by}</TableCell>
            <TableCell>{w.act}</TableCell>
            <TableCell>{w.thing}</TableCell>
            <TableCell>{w.detail}</TableCell>
            <TableCell align="right">{w.position}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((entry) => (
            <TableRow key={entry.id} hover sx={{ '& td, & th': { verticalAlign: 'top' } }}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{instantText(entry.recordedAt)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{entry.by?.name ?? audit.nobody}</TableCell>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {actText(entry.act, words, say)}
              </TableCell>
              <TableCell sx={{ maxWidth: 220 }}>
                {kindText(entry.thingKind, words)}
                <Box component="code" sx={{ ...code, display: 'block' }}>
                  {entry.thingId}
                </Box>
              </TableCell>
              <TableCell sx={{ ...code, maxWidth: 320 }}>{detailText(entry.detail, words, say)}</TableCell>
              <TableCell align="right" sx={{ color: entry.position === null ? palette.inkSoft : palette.ink }}>
                {entry.position ?? audit.notSealed}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
