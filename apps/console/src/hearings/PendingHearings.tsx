import { HEARING_STAGES, HEARING_STEPS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import type { Reads } from '../provider/reads.js'
import { useSay, useWords } from '../words/use-words.js'

type Row = Awaited<ReturnType<Reads['openHearings']>>['nodes'][number]

/** What is to be done for hearings, what is due first. */
export function PendingHearings() {
  const { hearings: words } = useWords()
  const [after, setAfter] = useState<string | null>(null)
  const page = useRead(['hearings', 'open', after], (provider) => provider.openHearings(after))
  const w = words.pending
  return (
    <Panel padding="none">
      <Waiting read={page}>
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <Nothing text={w.none} />
          ) : (
            <>
              <Todos rows={nodes} />
              {pageInfo.hasNextPage && (
                <Box sx={{ p: 1 }}>
                  <Button onClick={() => setAfter(pageInfo.endCursor ?? null)}>{w.more}</Button>
                </Box>
              )}
            </>
          )
        }
      </Waiting>
    </Panel>
  )
}

function Todos({ rows }: { rows: readonly Row[] }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const today = useToday()
  const w = words.pending
  return (
    <WideTable label={words.tabs.pending}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{w.what}</TableCell>
            <TableCell>{w.by}</TableCell>
            <TableCell>{w.matter}</TableCell>
            <TableCell>{w.organ}</TableCell>
            <TableCell>{w.when}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell>
                <Tag tone={row.dueOn && row.dueOn < today ? 'red' : 'blue'}>
                  {say.code(HEARING_STEPS, row.nextStep)}
                </Tag>
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(row.dueOn)}</TableCell>
              <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                <Link to={`/matters/${row.matter.id}`}>{row.matter.number}</Link>
                <Box>{row.matter.summary}</Box>
              </TableCell>
              <TableCell>
                {row.organ.name}
                {row.stage && <Box sx={{ color: 'text.secondary' }}>{say.code(HEARING_STAGES, row.stage)}</Box>}
              </TableCell>
              <TableCell sx={{ minWidth: 150 }}>
                {row.plan ? (
                  <>
                    {dayText(row.plan.hearingOn)} {row.plan.fromTime}–{row.plan.untilTime}
                    <Box sx={{ color: 'text.secondary' }}>{row.plan.roomName}</Box>
                  </>
                ) : (
                  w.notSet
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
