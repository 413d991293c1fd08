import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { StudyBoardOfQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { examText, missingParts } from './missing-text.js'

type Row = StudyBoardOfQuery['studyBoard']['rows'][number]

/** In the order in which the accounts come: nobody is sorted by hours or score, and no colour singles anybody out. */
export function StudyTable({ rows }: { rows: readonly Row[] }) {
  const isNarrow = useMediaQuery('(max-width: 760px)')
  return isNarrow ? <Cards rows={rows} /> : <Rows rows={rows} />
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { study } = useWords()
  const dayText = useDayText()
  const w = study.columns
  return (
    <WideTable label={study.title}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{w.name}</TableCell>
            <TableCell>{w.section}</TableCell>
            <TableCell align="right">{w.hours}</TableCell>
            <TableCell>{w.exam}</TableCell>
            <TableCell>{w.missing}</TableCell>
            <TableCell>{w.completedOn}</TableCell>
            <TableCell>{w.certificate}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.account} hover>
              <TableCell component="th" scope="row">
                {row.name}
                <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: palette.inkSoft }}>
                  {row.account}
                </Box>
              </TableCell>
              <TableCell>{row.section}</TableCell>
              <TableCell align="right">{study.ofHours(row.completedHours, row.requiredHours)}</TableCell>
              <TableCell>
                <Exam row={row} />
              </TableCell>
              <TableCell>
                <Missing row={row} />
              </TableCell>
              <TableCell>{row.completedOn && dayText(row.completedOn)}</TableCell>
              <TableCell>{row.certificateNo}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function Exam({ row }: { row: Row }) {
  const words = useWords()
  return <>{row.isExempt ? '' : examText(row, words)}</>
}

function Missing({ row }: { row: Row }) {
  const words = useWords()
  const parts = missingParts(row, words)
  if (!parts)
    return (
      <Box sx={{ color: palette.inkSoft }}>
        {row.exemptReason ? words.study.my.exempt(row.exemptReason) : words.study.notOwed}
      </Box>
    )
  if (parts.length === 0) return <Box sx={{ color: palette.inkSoft }}>{words.study.nothingMissing}</Box>
  return (
    <>
      {parts.join('、')}
      {row.pendingHours > 0 && (
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{words.study.my.pending(row.pendingHours)}</Box>
      )}
    </>
  )
}

function Cards({ rows }: { rows: readonly Row[] }) {
  const { study } = useWords()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.account} sx={{ px: 2, py: 1.25, borderTop: `1px solid ${palette.line}` }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <Box>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {row.name}
              </Box>
              <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: palette.inkSoft }}>
                {row.section}
              </Box>
            </Box>
            <Box sx={{ whiteSpace: 'nowrap' }}>{study.ofHours(row.completedHours, row.requiredHours)}</Box>
          </Box>
          <Box sx={{ display: 'flex', gap: 2, fontSize: '0.875rem', mt: 0.25 }}>
            <CardMissing row={row} />
            <Box component="span" sx={{ ml: 'auto', color: palette.inkSoft }}>
              <Exam row={row} />
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function CardMissing({ row }: { row: Row }) {
  const words = useWords()
  const parts = missingParts(row, words)
  const { study } = words
  if (parts && parts.length > 0) return <span>{`${study.columns.missing} ${parts.join('、')}`}</span>
  return (
    <Box component="span" sx={{ color: palette.inkSoft }}>
      {parts ? study.totals.complete : study.notOwed}
    </Box>
  )
}
