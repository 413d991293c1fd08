import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { CalendarYearQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'

interface Props {
  notices: CalendarYearQuery['calendarNotices']
  /** The year that is looked at; its notice is shown in bold. */
  year: number
}

const countOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

/** Which documents the calendar rests on. */
export function NoticeList({ notices, year }: Props) {
  const { calendar } = useWords()
  const dayText = useDayText()
  const shown = [...notices].sort((a, b) => b.year - a.year || (a.publishedOn < b.publishedOn ? 1 : -1))
  return (
    <Panel title={calendar.notices} help={calendar.noticesHelp} padding="none">
      <WideTable label={calendar.notices}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{calendar.yearLabel}</TableCell>
              <TableCell>{calendar.document}</TableCell>
              <TableCell>{calendar.publishedOn}</TableCell>
              <TableCell>{calendar.contents}</TableCell>
              <TableCell component="td" />
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((notice) => (
              <TableRow key={notice.id} sx={notice.year === year ? { background: palette.accentSoft } : {}}>
                <TableCell component="th" scope="row">
                  {calendar.year(notice.year)}
                </TableCell>
                <TableCell>{notice.document}</TableCell>
                <TableCell>{dayText(notice.publishedOn)}</TableCell>
                <TableCell>{calendar.contentsOf(countOf(notice.breaks), countOf(notice.makeUpDays))}</TableCell>
                <TableCell align="right">
                  <Tag tone={notice.isBuiltIn ? 'grey' : 'blue'}>
                    {notice.isBuiltIn ? calendar.builtIn : calendar.entered}
                  </Tag>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </WideTable>
    </Panel>
  )
}
