import Box from '@mui/material/Box'
import type { CalendarYearQuery } from '../../gql/graphql.js'
import { weekdayIndex } from '../../kit/days.js'
import { palette, tones } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'

export type CalendarDay = CalendarYearQuery['calendarYear'][number]

type Look = 'HOLIDAY' | 'STATUTORY' | 'MAKE_UP' | 'WEEKEND' | 'WORKDAY'

const cells: Record<Look, object> = {
  HOLIDAY: { background: tones.blue.ground, color: tones.blue.text, fontWeight: 600 },
  STATUTORY: { color: tones.blue.text, outline: `1px dashed ${tones.blue.text}`, outlineOffset: -1 },
  MAKE_UP: { background: tones.amber.ground, color: tones.amber.text, fontWeight: 600 },
  WEEKEND: { color: palette.inkFaint, background: palette.surfaceSoft },
  WORKDAY: {},
}
const lookOf = (why: string): Look => (Object.hasOwn(cells, why) ? (why as Look) : 'WORKDAY')

/** Monday first; null for the places before the first and after the last day. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const first = days[0]
  if (!first) return []
  const places: (CalendarDay | null)[] = [...Array<null>((weekdayIndex(first.on) + 6) % 7).fill(null), ...days]
  const count = Math.ceil(places.length / 7)
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => places[week * 7 + weekday] ?? null),
  )
}

interface Props {
  year: number
  month: number
  name: string
  today: string
  days: readonly CalendarDay[]
}

export function MonthTable({ year, month, name, today, days }: Props) {
  const { calendar } = useWords()
  return (
    <Box sx={{ background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 2, p: 1.5 }}>
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'separate',
          borderSpacing: '2px',
          tableLayout: 'fixed',
          fontSize: '0.875rem',
          '& th': { fontWeight: 400, fontSize: '0.75rem', color: palette.inkSoft, py: 0.25 },
          '& td': { textAlign: 'center', height: 34, borderRadius: 1, lineHeight: 1.15, p: 0 },
        }}
      >
        <Box component="caption" sx={{ textAlign: 'left', fontWeight: 650, pb: 0.5 }}>
          {calendar.monthOf(year, name)}
        </Box>
        <thead>
          <tr>
            {calendar.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week, index) => (
            <tr key={index}>
              {week.map((day, weekday) => (
                <DayCell key={day?.on ?? weekday} day={day} isToday={day?.on === today} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      <Named month={month} days={days} />
    </Box>
  )
}

function DayCell({ day, isToday }: { day: CalendarDay | null; isToday: boolean }) {
  const { calendar } = useWords()
  if (!day) return <td />
  const look = lookOf(day.why)
  const mark =
    look === 'HOLIDAY' || look === 'STATUTORY' ? calendar.mark.rest : look === 'MAKE_UP' ? calendar.mark.makeUp : null
  return (
    <Box
      component="td"
      title={mark ? day.name : undefined}
      aria-current={isToday ? 'date' : undefined}
      sx={{ ...cells[look], ...(isToday && { boxShadow: `inset 0 0 0 2px ${palette.accent}` }) }}
    >
      {Number(day.on.slice(8))}
      {mark && <Box sx={{ fontSize: '0.6875rem', fontWeight: 400 }}>{mark}</Box>}
    </Box>
  )
}

interface Stretch {
  readonly name: string
  readonly look: Look
  readonly from: number
  readonly to: number
}

/** Days of one name that follow each other are told as one stretch. */
function stretchesOf(days: readonly CalendarDay[]): Stretch[] {
  const found: Stretch[] = []
  for (const day of days) {
    const look = lookOf(day.why)
    if (look === 'WORKDAY' || look === 'WEEKEND') continue
    const date = Number(day.on.slice(8))
    const last = found.at(-1)
    if (last && last.look === look && last.name === day.name && last.to === date - 1)
      found[found.length - 1] = { ...last, to: date }
    else found.push({ name: day.name, look, from: date, to: date })
  }
  return found
}

/** What the marks mean, in words below the month: colour and title alone would tell some people nothing. */
function Named({ month, days }: { month: number; days: readonly CalendarDay[] }) {
  const { calendar } = useWords()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, fontSize: '0.8125rem', color: palette.inkSoft }}>
      {stretchesOf(days).map(({ name, look, from, to }) => (
        <li key={`${look}${from}`}>
          {calendar.range(month, from, to)} {look === 'MAKE_UP' ? calendar.makeUpName(name) : name}
        </li>
      ))}
    </Box>
  )
}

export function Legend() {
  const { calendar } = useWords()
  const { legend } = calendar
  const samples = [
    ['HOLIDAY', legend.rest],
    ['MAKE_UP', legend.makeUp],
    ['WEEKEND', legend.weekend],
    ['STATUTORY', legend.statutory],
  ] as const
  return (
    <Box
      component="ul"
      aria-label={legend.label}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        ml: { md: 'auto' },
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        fontSize: '0.8125rem',
        color: palette.inkSoft,
      }}
    >
      {samples.map(([look, text]) => (
        <Box component="li" key={look} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Box
            aria-hidden
            sx={{ width: 16, height: 16, borderRadius: 0.5, border: `1px solid ${palette.line}`, ...cells[look] }}
          />
          {text}
        </Box>
      ))}
    </Box>
  )
}
