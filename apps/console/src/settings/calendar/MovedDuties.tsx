import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { PreviewNoticeQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { WideTable } from '../../kit/WideTable.js'
import { useSay, useWords } from '../../words/use-words.js'

const MOST_SHOWN = 200

/** Which open last days would move, from when to when. Without links: whoever keeps the calendar need not see the matters. */
export function MovedDuties({ moved }: { moved: PreviewNoticeQuery['previewNotice'] }) {
  const { calendar } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = calendar.notice
  if (moved.length === 0) return <>{w.previewNone}</>
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {w.previewCount(moved.length)}
      </Typography>
      <WideTable label={w.previewTitle}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{w.matter}</TableCell>
              <TableCell>{w.term}</TableCell>
              <TableCell>{w.before}</TableCell>
              <TableCell>{w.after}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {moved.slice(0, MOST_SHOWN).map((duty) => (
              <TableRow key={duty.dutyId}>
                <TableCell component="th" scope="row">
                  {duty.matterNumber}
                </TableCell>
                <TableCell>{say.pair(duty.termZh, duty.termEn)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(duty.before)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{dayText(duty.after)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </WideTable>
    </>
  )
}
