import { RECEPTION_OUTCOMES } from '@petition/domain'
import Add from '@mui/icons-material/Add'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { DutyReceptionRowFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { daysOf, monthAfter, monthOf, type Month } from '../kit/month.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { ReceptionDialog } from './ReceptionDialog.js'

/** Receptions on duty, a month at a time, with what they add up to; it prints as it stands and names nobody who came. */
export function Receptions() {
  const { lawyers, conferences: words } = useWords()
  const today = useToday()
  const mayRecord = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'LAWYER', 'MEDIATOR', 'COUNSELLOR')
  const [chosen, setChosen] = useState<Month | null>(null)
  const [asked, setAsked] = useState<DutyReceptionRowFragment | 'new' | null>(null)
  const month = chosen ?? monthOf(today)
  const code = daysOf(month).from.slice(0, 7)
  const read = useRead(
    ['lawyers', 'receptions', code],
    (provider) => provider.dutyReceptions(code, null),
    today ? 'always' : 'never',
  )
  const w = words.receptions
  const name = lawyers.month.name(month.year, month.month)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <IconButton
          className="no-print"
          aria-label={lawyers.month.earlier}
          onClick={() => setChosen(monthAfter(month, -1))}
        >
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2">{w.table(name)}</Typography>
        <IconButton
          className="no-print"
          aria-label={lawyers.month.later}
          onClick={() => setChosen(monthAfter(month, 1))}
        >
          <ChevronRight />
        </IconButton>
        <Box className="no-print" sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
          <Button startIcon={<Print />} onClick={() => window.print()}>
            {w.print}
          </Button>
          {mayRecord && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setAsked('new')}>
              {w.add}
            </Button>
          )}
        </Box>
      </Box>
      <MonthFigures year={month.year} month={code} />
      <Panel padding="none">
        <Waiting read={read}>
          {({ nodes }) =>
            nodes.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              <ReceptionTable label={w.table(name)} rows={nodes} onCorrect={mayRecord ? setAsked : null} />
            )
          }
        </Waiting>
      </Panel>
      {asked && <ReceptionDialog reception={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </>
  )
}

/** The office's figures; a professional sees the own receptions and no figure of them. */
function MonthFigures({ year, month }: { year: number; month: string }) {
  const { conferences: words } = useWords()
  const mayCount = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR')
  const figures =
    useRead(
      ['lawyers', 'reception-figures', year],
      (provider) => provider.receptionFigures(year),
      mayCount && year > 0 ? 'always' : 'never',
    ).data ?? []
  if (!mayCount) return null
  const own = figures.find((one) => one.month === month)
  const sum = (key: 'receptions' | 'personTimes') => figures.reduce((all, one) => all + one[key], 0)
  const w = words.receptions
  return (
    <Box sx={{ mb: 1.5, color: palette.inkSoft }}>
      {w.figures(own?.receptions ?? 0, own?.personTimes ?? 0, own?.matters ?? 0)}；
      {w.year(year, sum('receptions'), sum('personTimes'))}
    </Box>
  )
}

interface TableProps {
  label: string
  rows: readonly DutyReceptionRowFragment[]
  onCorrect: ((reception: DutyReceptionRowFragment) => void) | null
}

const soft = { color: palette.inkSoft, fontSize: '0.8125rem' } as const

function ReceptionTable({ label, rows, onCorrect }: TableProps) {
  const { conferences: words } = useWords()
  const w = words.receptions
  return (
    <WideTable label={label}>
      <Table size="small" sx={{ minWidth: 760 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.when}</TableCell>
            <TableCell>{w.hosts}</TableCell>
            <TableCell align="right">{w.visitors}</TableCell>
            <TableCell>{w.question}</TableCell>
            <TableCell>{w.outcome}</TableCell>
            {onCorrect && <TableCell component="td" className="no-print" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <OneReception key={row.id} row={row} onCorrect={onCorrect} />
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function OneReception({ row, onCorrect }: { row: DutyReceptionRowFragment; onCorrect: TableProps['onCorrect'] }) {
  const { conferences: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.receptions
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400, whiteSpace: 'nowrap' }}>
        {dayText(row.on)}
        {row.fromTime && (
          <Box sx={soft}>
            {row.fromTime}–{row.untilTime}
          </Box>
        )}
      </TableCell>
      <TableCell>
        {row.hosts.map((host) => (
          <Box key={host.id}>
            {host.name} {!host.isRostered && <Tag tone="yellow">{w.notRostered}</Tag>}
          </Box>
        ))}
      </TableCell>
      <TableCell align="right">{row.visitors}</TableCell>
      <TableCell>
        {row.question}
        {row.topics.map((topic) => (
          <Box key={topic.matterId}>
            <Link to={matterAddress(topic.matterId)}>{topic.number}</Link>
          </Box>
        ))}
        {row.advice && <Box sx={soft}>{row.advice}</Box>}
      </TableCell>
      <TableCell>
        {say.code(RECEPTION_OUTCOMES, row.outcome)}
        {row.passedOn && <Box sx={soft}>{row.passedOn}</Box>}
        {row.correctionReason && <Box sx={soft}>{w.correctedWhy(row.correctionReason)}</Box>}
      </TableCell>
      {onCorrect && (
        <TableCell align="right" className="no-print" sx={{ py: 0.5 }}>
          <Button size="small" aria-label={w.correctOf(dayText(row.on))} onClick={() => onCorrect(row)}>
            {w.correct}
          </Button>
        </TableCell>
      )}
    </TableRow>
  )
}
