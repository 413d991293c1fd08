import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { matterAddress } from '../matters/list/list-address.js'
import { tones, type ToneName } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { previewOf, type Batch, type BatchRow } from './batch.js'

interface Props {
  batch: Batch
  isStale: boolean
  stepper: ReactNode
}

const toneOf: Readonly<Record<string, ToneName>> = {
  OK: 'green',
  WARNING: 'yellow',
  ERROR: 'red',
  ALREADY_THERE: 'grey',
}

/** Row by row, numbered as the sheet numbers them; what is wrong stands beside what the row says. */
export function RowTable({ batch, isStale, stepper }: Props) {
  const { imports: words } = useWords()
  const say = useSay()
  const rows = batch.rows.nodes
  const keys = Object.keys(previewOf(rows[0]))
  const headings = keys.map((key) => {
    const field = batch.fields.find((one) => one.key === key)
    return field ? say.pair(field.labelZh, field.labelEn) : key
  })
  const isLinked = batch.kind === 'LEDGER' && rows.some(({ matterId }) => matterId)
  return (
    <Panel title={words.rows.title} help={words.rows.masked} actions={stepper} padding="none">
      {rows.length === 0 ? (
        <Nothing text={words.rows.none} />
      ) : (
        <Table size="small" sx={{ minWidth: 900, opacity: isStale ? 0.6 : 1 }} aria-busy={isStale}>
          <TableHead>
            <TableRow>
              <TableCell>{words.rows.row}</TableCell>
              <TableCell>{words.rows.status}</TableCell>
              <TableCell>{words.rows.problems}</TableCell>
              {isLinked && <TableCell>{words.rows.matter}</TableCell>}
              {headings.map((text) => (
                <TableCell key={text}>{text}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id} row={row} keys={keys} isLinked={isLinked} isDone={batch.status === 'APPLIED'} />
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  )
}

interface RowProps {
  row: BatchRow
  keys: readonly string[]
  isLinked: boolean
  isDone: boolean
}

function Row({ row, keys, isLinked, isDone }: RowProps) {
  const { imports: words } = useWords()
  const preview = previewOf(row)
  const label = (isDone ? words.rowDone : words.rowStatus)[row.status] ?? row.status
  const tone = row.status === 'ERROR' ? tones.red.text : tones.yellow.text
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell>{row.row}</TableCell>
      <TableCell>
        <Tag tone={toneOf[row.status] ?? 'grey'}>{label}</Tag>
      </TableCell>
      <TableCell sx={{ minWidth: 220, maxWidth: 360 }}>
        {row.problems.length === 0
          ? words.rows.noProblem
          : row.problems.map((text) => (
              <Box key={text} sx={{ color: tone }}>
                {text}
              </Box>
            ))}
      </TableCell>
      {isLinked && (
        <TableCell sx={{ whiteSpace: 'nowrap' }}>
          {row.matterId ? <Link to={matterAddress(row.matterId)}>{words.rows.open}</Link> : words.rows.noProblem}
        </TableCell>
      )}
      {keys.map((key) => (
        <TableCell key={key} sx={{ whiteSpace: 'nowrap', maxWidth: 260, overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {cellText(preview[key])}
        </TableCell>
      ))}
    </TableRow>
  )
}

const cellText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || '—' : '—'
