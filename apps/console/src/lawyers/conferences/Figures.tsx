import { CONFERENCE_KINDS, type ConferenceKind } from '@petition/domain'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { Nothing } from '../../kit/Nothing.js'
import { Panel } from '../../kit/Panel.js'
import { useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { useSay, useWords } from '../../words/use-words.js'

const KINDS: readonly ConferenceKind[] = ['WITH_LAWYERS', 'LINKAGE', 'JOINT_RECEPTION']

/** How many of each kind were held in a year, month by month. */
export function Figures() {
  const { conferences: words } = useWords()
  const say = useSay()
  const today = useToday()
  const [chosen, setChosen] = useState<number | null>(null)
  const year = chosen ?? Number(today.slice(0, 4))
  const read = useRead(
    ['conferences', 'figures', year],
    (provider) => provider.conferenceFigures(year),
    today ? 'always' : 'never',
  )
  const w = words.figures
  return (
    <Panel
      title={w.caption(year)}
      padding="none"
      actions={
        <>
          <IconButton size="small" aria-label={w.earlier} onClick={() => setChosen(year - 1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton size="small" aria-label={w.later} onClick={() => setChosen(year + 1)}>
            <ChevronRight />
          </IconButton>
        </>
      }
    >
      <Waiting read={read}>
        {(rows) => {
          const held = (kind: ConferenceKind, month: string | null) =>
            rows
              .filter((row) => row.kind === kind && (month === null || row.month === month))
              .reduce((sum, row) => sum + row.held, 0)
          const months = [...new Set(rows.map((row) => row.month))]
          if (months.length === 0) return <Nothing text={w.none} />
          return (
            <WideTable label={w.caption(year)}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{w.month}</TableCell>
                    {KINDS.map((kind) => (
                      <TableCell key={kind} align="right">
                        {say.code(CONFERENCE_KINDS, kind)}
                      </TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {months.map((month) => (
                    <TableRow key={month}>
                      <TableCell component="th" scope="row">
                        {w.monthName(month)}
                      </TableCell>
                      {KINDS.map((kind) => (
                        <TableCell key={kind} align="right">
                          {held(kind, month) || ''}
                        </TableCell>
                      ))}
                    </TableRow>
                  ))}
                  <TableRow>
                    <TableCell component="th" scope="row">
                      <Box component="strong">{w.total}</Box>
                    </TableCell>
                    {KINDS.map((kind) => (
                      <TableCell key={kind} align="right">
                        <strong>{held(kind, null)}</strong>
                      </TableCell>
                    ))}
                  </TableRow>
                </TableBody>
              </Table>
            </WideTable>
          )
        }}
      </Waiting>
    </Panel>
  )
}
