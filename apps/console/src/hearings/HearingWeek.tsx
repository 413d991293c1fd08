import { addDays, localDate } from '@petition/law'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { useDayText, weekdayIndex } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { columnsOf, type Column } from './room-columns.js'
import { RoomCards, RoomTable } from './RoomWeek.js'

const WEEK = 7

/** Monday of the week of a day. */
const mondayOf = (day: string): string => addDays(localDate(day), -((weekdayIndex(day) + 6) % WEEK))

/** One week: a column for each room of the organ, so that one sees at once what is held where and what is free. */
export function HearingWeek() {
  const { hearings: words } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const [chosen, setChosen] = useState<string | null>(null)
  const from = chosen ?? (today ? mondayOf(today) : '')
  const to = from ? addDays(localDate(from), WEEK - 1) : ''
  const read = useColumns(from, to)
  const w = words.calendar
  const move = (days: number) => () => setChosen(addDays(localDate(from), days))
  const days = from ? Array.from({ length: WEEK }, (_, at) => addDays(localDate(from), at)) : []
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
        {(columns) =>
          columns.length === 0 ? (
            <Panel padding="none">
              <Nothing text={w.noRoom} />
            </Panel>
          ) : (
            <Week days={days} columns={columns} today={today} />
          )
        }
      </Waiting>
    </>
  )
}

const useColumns = (from: string, to: string) =>
  useRead(
    ['hearings', 'calendar', from],
    async (provider) => {
      const [rooms, taken, hearings] = await Promise.all([
        provider.rooms(),
        provider.roomCalendar(from, to),
        provider.hearingCalendar(from, to),
      ])
      return columnsOf(rooms, taken, hearings)
    },
    from ? 'always' : 'never',
  )

function Week(props: { days: readonly string[]; columns: readonly Column[]; today: string }) {
  const isPhone = useMediaQuery('(max-width: 800px)')
  return isPhone ? <RoomCards {...props} /> : <RoomTable {...props} />
}
