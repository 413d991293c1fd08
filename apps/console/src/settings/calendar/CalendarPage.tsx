import Add from '@mui/icons-material/AddOutlined'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import { STATUTORY_YEARS } from '@petition/law'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { Link, useSearchParams } from 'react-router-dom'
import type { CalendarYearQuery } from '../../gql/graphql.js'
import { PageHead } from '../../kit/PageHead.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole, useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { useWords } from '../../words/use-words.js'
import { Legend, MonthTable } from './MonthTable.js'
import { NoticeList } from './NoticeList.js'

/** The year as the clocks see it: rest days, worked rest days, and whether all of that is certain yet. */
export default function CalendarPage() {
  const { settings, calendar } = useWords()
  const today = useToday()
  const mayEnter = useHasRole('ADMIN', 'HEAD')
  const [address, setAddress] = useSearchParams()
  const year = Number(address.get('year') ?? today.slice(0, 4)) || STATUTORY_YEARS.from
  const read = useRead(['calendar', year], (provider) => provider.calendarYear(year))
  const go = (next: number) => setAddress({ year: String(next) }, { replace: true })
  return (
    <>
      <PageHead
        title={settings.pages.calendar.title}
        lead={settings.pages.calendar.lead}
        actions={
          mayEnter && (
            <Button variant="contained" startIcon={<Add />} component={Link} to="/settings/calendar/notice">
              {calendar.add}
            </Button>
          )
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <IconButton aria-label={calendar.earlier} disabled={year <= STATUTORY_YEARS.from} onClick={() => go(year - 1)}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" aria-live="polite" sx={{ minWidth: '4.5em', textAlign: 'center' }}>
          {calendar.year(year)}
        </Typography>
        <IconButton aria-label={calendar.later} disabled={year >= STATUTORY_YEARS.to} onClick={() => go(year + 1)}>
          <ChevronRight />
        </IconButton>
        {read.data?.calendarYear.some((day) => !day.isCertain) && <Tag tone="yellow">{calendar.provisional}</Tag>}
        <Legend />
      </Box>
      <Waiting read={read} lines={12}>
        {(found) => <Year year={year} today={today} found={found} />}
      </Waiting>
    </>
  )
}

function Year({ year, today, found }: { year: number; today: string; found: CalendarYearQuery }) {
  const { calendar } = useWords()
  const isProvisional = found.calendarYear.some((day) => !day.isCertain)
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {isProvisional && <Alert severity="warning">{calendar.provisionalText(year)}</Alert>}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)', md: 'repeat(3, 1fr)', lg: 'repeat(4, 1fr)' },
        }}
      >
        {calendar.months.map((name, index) => (
          <MonthTable
            key={name}
            year={year}
            month={index + 1}
            name={name}
            today={today}
            days={found.calendarYear.filter((day) => Number(day.on.slice(5, 7)) === index + 1)}
          />
        ))}
      </Box>
      <NoticeList notices={found.calendarNotices} year={year} />
    </Box>
  )
}
