import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import EventAvailable from '@mui/icons-material/EventAvailableOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { daysOf, monthAfter, monthOf, type Month } from '../kit/month.js'
import { Panel } from '../kit/Panel.js'
import { useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { DutyDialogs, type AskedDuty } from './DutyDialogs.js'
import { MonthGrid } from './MonthGrid.js'
import { PlanDutiesDialog } from './PlanDutiesDialog.js'
import { useDayMarks } from './use-day-marks.js'
import { useMayPlan, type Roster } from './use-roster.js'

/** The roster, a month at a time; it prints as it stands. */
export function RosterMonth() {
  const { lawyers: words } = useWords()
  const today = useToday()
  const mayPlan = useMayPlan()
  const [chosen, setChosen] = useState<Month | null>(null)
  const [isPlanning, setPlanning] = useState(false)
  const [asked, setAsked] = useState<AskedDuty | null>(null)
  const month = chosen ?? monthOf(today)
  const { from, to } = daysOf(month)
  const roster = useRead(
    ['lawyers', 'roster', from],
    (provider) => provider.roster(from, to),
    today ? 'always' : 'never',
  )
  const marks = useDayMarks(month.year)
  const w = words.month
  const name = w.name(month.year, month.month)
  const move = (step: 1 | -1) => () => setChosen(monthAfter(month, step))
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mb: 1.5 }}>
        <IconButton size="small" aria-label={w.earlier} onClick={move(-1)}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" component="h2" aria-live="polite">
          {name}
        </Typography>
        <IconButton size="small" aria-label={w.later} onClick={move(1)}>
          <ChevronRight />
        </IconButton>
        {roster.data && <ToLookAt roster={roster.data} />}
        <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
          <Button variant="outlined" startIcon={<Print />} onClick={() => window.print()}>
            {w.print}
          </Button>
          {mayPlan && (
            <Button variant="contained" startIcon={<EventAvailable />} onClick={() => setPlanning(true)}>
              {w.plan}
            </Button>
          )}
        </Box>
      </Box>
      {/* On paper the buttons are gone, and with them the month. */}
      <Typography
        component="p"
        aria-hidden
        sx={{ display: 'none', '@media print': { display: 'block', fontWeight: 600, mb: 1 } }}
      >
        {w.table(name)}
      </Typography>
      <Panel padding="none">
        <Waiting read={roster} lines={12}>
          {(found) => <MonthGrid month={month} label={w.table(name)} marks={marks} roster={found} onAsk={setAsked} />}
        </Waiting>
      </Panel>
      {isPlanning && <PlanDutiesDialog from={from < today ? today : from} to={to} onClose={() => setPlanning(false)} />}
      {asked && roster.data && <DutyDialogs asked={asked} duties={roster.data.duties} onClose={() => setAsked(null)} />}
    </>
  )
}

function ToLookAt({ roster: { warnings } }: { roster: Roster }) {
  const { lawyers: words } = useWords()
  const w = words.month
  return (
    <Typography variant="body2" sx={{ ml: 1.5, color: warnings.length > 0 ? 'warning.dark' : 'text.secondary' }}>
      {warnings.length > 0 ? w.toLookAt(warnings.length) : w.nothingToLookAt}
    </Typography>
  )
}
