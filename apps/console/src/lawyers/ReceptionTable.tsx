import { RECEPTION_OUTCOMES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Link } from 'react-router-dom'
import type { DutyReceptionRowFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { WideTable } from '../kit/WideTable.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Row = DutyReceptionRowFragment

interface Props {
  label: string
  rows: readonly Row[]
  onCorrect: ((reception: Row) => void) | null
}

const soft = { color: palette.inkSoft, fontSize: '0.8125rem' } as const

/** One row for each; on a telephone one card, and on paper always the table. */
export function ReceptionTable(props: Props) {
  const isPhone = useMediaQuery('screen and (max-width: 700px)')
  return isPhone ? <Cards {...props} /> : <Wide {...props} />
}

function Cards({ rows, onCorrect }: Props) {
  const { conferences: words } = useWords()
  const w = words.receptions
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ display: 'grid', gap: 0.75, px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <span>
              <When row={row} />
            </span>
            <Box component="span" sx={{ ml: 'auto' }}>
              {`${w.visitors} ${row.visitors}`}
            </Box>
          </Box>
          <div>
            <Question row={row} />
          </div>
          <div>
            <Outcome row={row} />
          </div>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <span>
              <Hosts row={row} />
            </span>
            {onCorrect && (
              <Box sx={{ ml: 'auto' }}>
                <CorrectButton row={row} onCorrect={onCorrect} />
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function Wide({ label, rows, onCorrect }: Props) {
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
            <TableRow key={row.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, whiteSpace: 'nowrap' }}>
                <When row={row} />
              </TableCell>
              <TableCell>
                <Hosts row={row} />
              </TableCell>
              <TableCell align="right">{row.visitors}</TableCell>
              <TableCell>
                <Question row={row} />
              </TableCell>
              <TableCell>
                <Outcome row={row} />
              </TableCell>
              {onCorrect && (
                <TableCell align="right" className="no-print" sx={{ py: 0.5 }}>
                  <CorrectButton row={row} onCorrect={onCorrect} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function When({ row }: { row: Row }) {
  const dayText = useDayText()
  return (
    <>
      {dayText(row.on)}
      {row.fromTime && (
        <Box sx={soft}>
          {row.fromTime}–{row.untilTime}
        </Box>
      )}
    </>
  )
}

function Hosts({ row }: { row: Row }) {
  const { conferences: words } = useWords()
  return row.hosts.map((host) => (
    <Box key={host.id}>
      {host.name} {!host.isRostered && <Tag tone="yellow">{words.receptions.notRostered}</Tag>}
    </Box>
  ))
}

const Question = ({ row }: { row: Row }) => (
  <>
    {row.question}
    {row.topics.map((topic) => (
      <Box key={topic.matterId}>
        <Link to={matterAddress(topic.matterId)}>{topic.number}</Link>
      </Box>
    ))}
    {row.advice && <Box sx={soft}>{row.advice}</Box>}
  </>
)

function Outcome({ row }: { row: Row }) {
  const { conferences: words } = useWords()
  const say = useSay()
  return (
    <>
      {say.code(RECEPTION_OUTCOMES, row.outcome)}
      {row.passedOn && <Box sx={soft}>{row.passedOn}</Box>}
      {row.correctionReason && <Box sx={soft}>{words.receptions.correctedWhy(row.correctionReason)}</Box>}
    </>
  )
}

function CorrectButton({ row, onCorrect }: { row: Row; onCorrect: (reception: Row) => void }) {
  const { conferences: words } = useWords()
  const dayText = useDayText()
  const w = words.receptions
  return (
    <Button size="small" aria-label={w.correctOf(dayText(row.on))} onClick={() => onCorrect(row)}>
      {w.correct}
    </Button>
  )
}
