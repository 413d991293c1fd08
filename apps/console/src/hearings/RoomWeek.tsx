import { HEARING_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { weekdayIndex } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { WideTable } from '../kit/WideTable.js'
import { palette, tones } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { CalendarHearing, Column, Slot } from './room-columns.js'

interface Props {
  readonly days: readonly string[]
  readonly columns: readonly Column[]
  readonly today: string
}

const on = (day: string, { slots }: Column): readonly Slot[] => slots.filter((slot) => slot.on === day)

/** Days down, rooms across. */
export function RoomTable({ days, columns, today }: Props) {
  const { hearings: words } = useWords()
  const w = words.calendar
  return (
    <Panel padding="none">
      <WideTable label={w.table}>
        <Table size="small" sx={{ tableLayout: 'fixed', minWidth: 160 + columns.length * 190 }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 104 }}>{w.dayColumn}</TableCell>
              {columns.map(({ id, name }) => (
                <TableCell key={id}>{name ?? w.elsewhere}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {days.map((day) => (
              <TableRow key={day} sx={{ verticalAlign: 'top', background: day === today ? palette.surfaceSoft : null }}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  <DayName day={day} />
                </TableCell>
                {columns.map((column) => (
                  <TableCell key={column.id}>
                    <Slots slots={on(day, column)} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </WideTable>
    </Panel>
  )
}

/** On a telephone one card a day, with a line for each room. */
export function RoomCards({ days, columns, today }: Props) {
  const { hearings: words } = useWords()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {days.map((day) => (
        <Box
          component="li"
          key={day}
          sx={{
            background: palette.surface,
            border: `1px solid ${day === today ? palette.lineStrong : palette.line}`,
            ...{ borderRadius: 2, px: 1.5, py: 1 },
          }}
        >
          <Typography variant="h3" component="h3">
            <DayName day={day} />
          </Typography>
          {columns.map((column) => (
            <Box
              key={column.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: '7em minmax(0, 1fr)',
                gap: 1,
                mt: 0.75,
                fontSize: '0.875rem',
              }}
            >
              <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {column.name ?? words.calendar.elsewhere}
              </Box>
              <Slots slots={on(day, column)} />
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  )
}

function DayName({ day }: { day: string }) {
  const { hearings: words } = useWords()
  return `${words.calendar.weekdays[weekdayIndex(day)]} ${day.slice(5)}`
}

function Slots({ slots }: { slots: readonly Slot[] }) {
  const { hearings: words } = useWords()
  if (slots.length === 0) return <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{words.calendar.free}</Box>
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      {slots.map((slot) => (
        <Taken key={slot.id} slot={slot} />
      ))}
    </Box>
  )
}

function Taken({ slot }: { slot: Slot }) {
  const { hearings: words } = useWords()
  const { hearing } = slot
  const tone = hearing === null ? tones.grey : tones.blue
  return (
    <Box
      sx={{
        ...{ fontSize: '0.875rem', overflowWrap: 'anywhere', borderRadius: 1, px: 1, py: 0.5 },
        ...{ background: tone.ground, borderLeft: `3px solid ${tone.text}` },
      }}
    >
      <strong>
        {slot.fromTime}–{slot.untilTime}
      </strong>
      {hearing ? <Held hearing={hearing} /> : <Box>{words.calendar.taken}</Box>}
    </Box>
  )
}

function Held({ hearing }: { hearing: CalendarHearing }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const { plan, matter, state } = hearing
  const chair = plan?.seats.find(({ seat }) => seat === 'CHAIR')
  return (
    <>
      <Box>
        <Link to={`/matters/${matter.id}`}>{matter.number}</Link>
      </Box>
      <Box>{matter.summary}</Box>
      {chair && <Box sx={{ color: 'text.secondary' }}>{chair.name}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.25 }}>
        <Tag tone={state === 'SET' ? 'blue' : 'grey'}>{say.code(HEARING_STATES, state)}</Tag>
        <Tag>{plan?.isPublic ? words.calendar.open : words.calendar.closed}</Tag>
      </Box>
    </>
  )
}
