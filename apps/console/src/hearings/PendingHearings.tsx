import { HEARING_STAGES, HEARING_STEPS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
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
import { palette } from '../theme/palette.js'
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

/** One row for each; on a telephone one card. */
function Todos({ rows }: { rows: readonly Row[] }) {
  const isPhone = useMediaQuery('(max-width: 700px)')
  return isPhone ? <Cards rows={rows} /> : <Wide rows={rows} />
}

function Cards({ rows }: { rows: readonly Row[] }) {
  const { hearings: words } = useWords()
  const dayText = useDayText()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
            <Step row={row} />
            {row.dueOn && <span>{words.panel.until(dayText(row.dueOn))}</span>}
          </Box>
          <Named row={row} />
          <Box sx={{ mt: 0.5 }}>
            <Holder row={row} />
          </Box>
          <Box sx={{ mt: 0.5 }}>
            <When row={row} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function Step({ row }: { row: Row }) {
  const say = useSay()
  const today = useToday()
  return <Tag tone={row.dueOn && row.dueOn < today ? 'red' : 'blue'}>{say.code(HEARING_STEPS, row.nextStep)}</Tag>
}

const Named = ({ row }: { row: Row }) => (
  <>
    <Link to={`/matters/${row.matter.id}`}>{row.matter.number}</Link>
    <Box>{row.matter.summary}</Box>
  </>
)

function Holder({ row }: { row: Row }) {
  const say = useSay()
  return (
    <>
      {row.organ.name}
      {row.stage && <Box sx={{ color: 'text.secondary' }}>{say.code(HEARING_STAGES, row.stage)}</Box>}
    </>
  )
}

function When({ row: { plan } }: { row: Row }) {
  const { hearings: words } = useWords()
  const dayText = useDayText()
  if (!plan) return words.pending.notSet
  return (
    <>
      {dayText(plan.hearingOn)} {plan.fromTime}–{plan.untilTime}
      <Box sx={{ color: 'text.secondary' }}>{plan.roomName}</Box>
    </>
  )
}

function Wide({ rows }: { rows: readonly Row[] }) {
  const { hearings: words } = useWords()
  const dayText = useDayText()
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
                <Step row={row} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(row.dueOn)}</TableCell>
              <TableCell component="th" scope="row" sx={{ minWidth: 220 }}>
                <Named row={row} />
              </TableCell>
              <TableCell>
                <Holder row={row} />
              </TableCell>
              <TableCell sx={{ minWidth: 150 }}>
                <When row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
