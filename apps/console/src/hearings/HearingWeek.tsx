import { addDays, localDate } from '@petition/law'
import { HEARING_STATES } from '@petition/domain'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useDayText, weekdayIndex } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import type { Reads } from '../provider/reads.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Row = Awaited<ReturnType<Reads['hearingCalendar']>>[number]
const WEEK = 7

/** Monday of the week of a day. */
const mondayOf = (day: string): string => addDays(localDate(day), -((weekdayIndex(day) + 6) % WEEK))

/** The hearings of one week, day by day, each with its time and room. */
export function HearingWeek() {
  const { hearings: words } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const [chosen, setChosen] = useState<string | null>(null)
  const from = chosen ?? (today ? mondayOf(today) : '')
  const to = from ? addDays(localDate(from), WEEK - 1) : ''
  const read = useRead(
    ['hearings', 'calendar', from],
    (provider) => provider.hearingCalendar(from, to),
    from ? 'always' : 'never',
  )
  const w = words.calendar
  const move = (days: number) => () => setChosen(addDays(localDate(from), days))
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mb: 1.5 }}>
        <IconButton size="small" aria-label={w.earlier} onClick={move(-WEEK)}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" component="h2" aria-live="polite">
          {from && w.week(dayText(from), dayText(to))}
        </Typography>
        <IconButton size="small" aria-label={w.later} onClick={move(WEEK)}>
          <ChevronRight />
        </IconButton>
        <Button size="small" onClick={() => setChosen(null)}>
          {w.today}
        </Button>
      </Box>
      <Waiting read={read}>
        {(rows) => (
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', md: 'repeat(7, minmax(0, 1fr))' } }}>
            {Array.from({ length: WEEK }, (_, at) => addDays(localDate(from), at)).map((day) => (
              <Day
                key={day}
                day={day}
                rows={rows.filter(({ plan }) => plan?.hearingOn === day)}
                isToday={day === today}
              />
            ))}
          </Box>
        )}
      </Waiting>
    </>
  )
}

function Day({ day, rows, isToday }: { day: string; rows: readonly Row[]; isToday: boolean }) {
  const { hearings: words } = useWords()
  const w = words.calendar
  const sorted = [...rows].sort((a, b) => ((a.plan?.fromTime ?? '') < (b.plan?.fromTime ?? '') ? -1 : 1))
  return (
    <Box
      component="section"
      aria-label={day}
      sx={{
        background: palette.surface,
        border: `1px solid ${isToday ? palette.lineStrong : palette.line}`,
        borderRadius: 2,
        minHeight: { md: 240 },
        p: 1,
      }}
    >
      <Typography variant="h3" component="h3" sx={{ fontSize: '0.875rem', mb: 1 }}>
        {w.weekdays[weekdayIndex(day)]} {day.slice(5)}
      </Typography>
      {sorted.length === 0 && (
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {w.none}
        </Typography>
      )}
      {sorted.map((row) => row.plan && <Entry key={row.id} row={row} plan={row.plan} />)}
    </Box>
  )
}

function Entry({ row, plan }: { row: Row; plan: NonNullable<Row['plan']> }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const chair = plan.seats.find(({ seat }) => seat === 'CHAIR')
  return (
    <Box sx={{ borderTop: `1px solid ${palette.line}`, py: 0.75, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      <strong>
        {plan.fromTime}–{plan.untilTime}
      </strong>
      <Box>
        <Link to={`/matters/${row.matter.id}`}>{row.matter.number}</Link>
      </Box>
      <Box>{row.matter.summary}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {plan.roomName}
        {chair && ` · ${chair.name}`}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.25 }}>
        <Tag tone={row.state === 'SET' ? 'blue' : 'grey'}>{say.code(HEARING_STATES, row.state)}</Tag>
        <Tag>{plan.isPublic ? words.calendar.open : words.calendar.closed}</Tag>
      </Box>
    </Box>
  )
}
