import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import EventAvailable from '@mui/icons-material/EventAvailableOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useHasRole, useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { daysOf, monthAfter, monthOf, type Month } from '../kit/month.js'
import { PlanDialog } from './ReceptionDialogs.js'
import { ReceptionTable } from './ReceptionTable.js'

/** The calendar of receptions, a month at a time. */
export function ReceptionDays() {
  const { leadership: words } = useWords()
  const today = useToday()
  const mayPlan = useHasRole('INTAKE', 'HEAD', 'DEPUTY')
  const [chosen, setChosen] = useState<Month | null>(null)
  const [isPlanning, setPlanning] = useState(false)
  const month = chosen ?? monthOf(today)
  const { from, to } = daysOf(month)
  const days = useRead(
    ['leadership', 'days', from],
    (provider) => provider.receptionDays(from, to),
    today ? 'always' : 'never',
  )
  const w = words.days
  const move = (step: 1 | -1) => () => setChosen(monthAfter(month, step))
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 1.5 }}>
        <IconButton size="small" aria-label={w.earlier} onClick={move(-1)}>
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2" component="h2" aria-live="polite">
          {w.month(month.year, month.month)}
        </Typography>
        <IconButton size="small" aria-label={w.later} onClick={move(1)}>
          <ChevronRight />
        </IconButton>
        {mayPlan && (
          <Button
            variant="contained"
            startIcon={<EventAvailable />}
            sx={{ ml: 'auto' }}
            onClick={() => setPlanning(true)}
          >
            {w.plan}
          </Button>
        )}
      </Box>
      <Panel padding="none">
        <Waiting read={days}>
          {(rows) => (rows.length === 0 ? <Nothing text={w.none} /> : <ReceptionTable days={rows} mayKeep={mayPlan} />)}
        </Waiting>
      </Panel>
      {isPlanning && <PlanDialog day={null} onClose={() => setPlanning(false)} />}
    </>
  )
}
