import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { RosterShift } from '../gql/graphql.js'
import { weekdayIndex } from '../kit/days.js'
import { weeksOf, type Month } from '../kit/month.js'
import { Nothing } from '../kit/Nothing.js'
import { Tag } from '../kit/Tag.js'
import { useToday } from '../kit/use-console.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { AskedDuty } from './DutyDialogs.js'
import { DutyMenu } from './DutyMenu.js'
import type { DayMark } from './use-day-marks.js'
import type { Roster } from './use-roster.js'

const SHIFTS: readonly RosterShift[] = ['MORNING', 'AFTERNOON']

interface Props {
  month: Month
  label: string
  /** holidays, and weekends that are worked for them */
  marks: ReadonlyMap<string, DayMark>
  roster: Roster
  onAsk: (asked: AskedDuty) => void
}

/** The month as a grid of weeks; on a telephone the days on which somebody is on duty, or should be. On paper it is the grid. */
export function MonthGrid(props: Props) {
  const isPhone = useMediaQuery('screen and (max-width: 700px)')
  return isPhone ? <DayList {...props} /> : <Weeks {...props} />
}

function DayList({ month, label, marks, roster, onAsk }: Props) {
  const { lawyers: words } = useWords()
  const named = new Set([...roster.duties, ...roster.warnings].map((one) => one.on))
  const days = weeksOf(month).flatMap((week) => week.flatMap((day) => (day !== null && named.has(day) ? day : [])))
  if (days.length === 0) return <Nothing text={words.month.none} />
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {days.map((day) => (
        <Box component="li" key={day} sx={{ px: 2, py: 1.25, borderBottom: `1px solid ${palette.line}` }}>
          <OneDay
            day={day}
            named={words.month.weekdays[weekdayIndex(day)] ?? ''}
            mark={marks.get(day)}
            roster={roster}
            onAsk={onAsk}
          />
        </Box>
      ))}
    </Box>
  )
}

/** A row for each week, Monday first; in each day who is on duty in the morning and in the afternoon. */
function Weeks({ month, label, marks, roster, onAsk }: Props) {
  const { lawyers: words } = useWords()
  const weekdays = [1, 2, 3, 4, 5, 6, 0]
  return (
    <WideTable label={label}>
      <Table size="small" aria-label={label} sx={{ tableLayout: 'fixed', minWidth: 900 }}>
        <TableHead>
          <TableRow>
            {weekdays.map((at) => (
              <TableCell key={at} sx={{ width: at === 0 || at === 6 ? '11%' : 'auto' }}>
                {words.month.weekdays[at]}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {weeksOf(month).map((week) => (
            <TableRow key={week.find(Boolean) ?? ''} sx={{ verticalAlign: 'top' }}>
              {week.map((day, at) => (
                <TableCell
                  key={day ?? `empty-${at}`}
                  sx={{ borderLeft: at > 0 ? `1px solid ${palette.line}` : 0, height: 96 }}
                >
                  {day && <OneDay day={day} mark={marks.get(day)} roster={roster} onAsk={onAsk} />}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

interface DayProps extends Pick<Props, 'roster' | 'onAsk'> {
  day: string
  /** its weekday, where no head of a column says it */
  named?: string
  mark?: DayMark | undefined
}

function OneDay({ day, named = '', mark, roster, onAsk }: DayProps) {
  const { calendar } = useWords()
  const today = useToday()
  const isToday = day === today
  const isOff = mark === 'rest' || (mark === undefined && [0, 6].includes(weekdayIndex(day)))
  return (
    <>
      <Box
        component="span"
        aria-current={isToday ? 'date' : undefined}
        sx={{
          ...(isToday && { background: palette.accent, color: '#fff', borderRadius: 1, px: 0.75 }),
          ...(isOff && !isToday && { color: palette.inkFaint }),
          fontWeight: 600,
        }}
      >
        {Number(day.slice(8))}
      </Box>
      {mark && (
        <Box component="span" sx={{ ml: 0.75 }}>
          <Tag tone={mark === 'rest' ? 'blue' : 'amber'}>{calendar.mark[mark]}</Tag>
        </Box>
      )}
      {named && (
        <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: palette.inkSoft }}>
          {named}
        </Box>
      )}
      {SHIFTS.map((shift) => (
        <OneHalf key={shift} day={day} shift={shift} roster={roster} onAsk={onAsk} />
      ))}
    </>
  )
}

function OneHalf({ day, shift, roster, onAsk }: { day: string; shift: RosterShift } & Pick<Props, 'roster' | 'onAsk'>) {
  const { lawyers: words } = useWords()
  const duties = roster.duties.filter((duty) => duty.on === day && duty.shift === shift)
  const warnings = roster.warnings.filter((one) => one.on === day && one.shift === shift)
  const isEmpty = warnings.some((one) => one.kind === 'NOBODY')
  if (duties.length === 0 && !isEmpty) return null
  return (
    <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}>
      {isEmpty ? (
        <Box sx={{ color: palette.inkSoft }}>{words.month.nobody(words.shifts[shift])}</Box>
      ) : (
        <Box sx={{ color: palette.inkSoft }}>{words.shifts[shift]}</Box>
      )}
      {duties.map((duty) => (
        <Box key={duty.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
          <DutyMenu duty={duty} onAsk={onAsk} />
          {warnings
            .filter((one) => one.dutyIds.includes(duty.id))
            .map((one) => (
              <Tag key={one.kind} tone="yellow">
                {words.month.warnings[one.kind]}
              </Tag>
            ))}
        </Box>
      ))}
    </Box>
  )
}
