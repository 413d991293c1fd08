import { codesOf, HANDOVER_STATES, LEGAL_PARTNERS } from '@petition/domain'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { HandoverBoardQuery } from '../gql/graphql.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Row = HandoverBoardQuery['handoverBoard'][number]
const STATES = codesOf(HANDOVER_STATES)

/** By partner and state: matters and duties, never people. */
export function HandoverBoard() {
  const board = useRead(['handovers', 'board'], (provider) => provider.handoverBoard())
  return (
    <Waiting read={board} lines={6}>
      {(rows) => <Rows rows={rows} />}
    </Waiting>
  )
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { separation } = useWords()
  const say = useSay()
  const w = separation.columns
  return (
    <Panel padding="none">
      <WideTable label={separation.tabs.board}>
        <Table size="small" sx={{ minWidth: 760 }}>
          <TableHead>
            <TableRow>
              <TableCell>{w.organ}</TableCell>
              <TableCell align="right">{w.total}</TableCell>
              {STATES.map((state) => (
                <TableCell key={state} align="right">
                  {say.code(HANDOVER_STATES, state)}
                </TableCell>
              ))}
              <TableCell>{w.late}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.organ.id} hover>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  <Box sx={{ fontWeight: 600 }}>{row.organ.name}</Box>
                  {row.partner && (
                    <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                      {say.code(LEGAL_PARTNERS, row.partner)}
                    </Box>
                  )}
                </TableCell>
                <Figure of={row.total} isStrong />
                {STATES.map((state) => (
                  <Figure key={state} of={row.counts.find((one) => one.state === state)?.count ?? 0} />
                ))}
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {row.late > 0 ? <Tag tone="red">{separation.lateOf(row.late)}</Tag> : separation.none}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </WideTable>
    </Panel>
  )
}

function Figure({ of, isStrong = false }: { of: number; isStrong?: boolean }) {
  return (
    <TableCell
      align="right"
      sx={{
        fontVariantNumeric: 'tabular-nums',
        fontWeight: isStrong ? 650 : 400,
        color: of === 0 ? palette.inkFaint : palette.ink,
      }}
    >
      {of}
    </TableCell>
  )
}
