import AddIcon from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { useDayText, weekdayIndex } from '../kit/days.js'
import { PageHead } from '../kit/PageHead.js'
import { useHasRole, useMe, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { casework } from '../layout/navigation.js'
import { useWords } from '../words/use-words.js'
import { CaseDuties } from './CaseDuties.js'
import { Figures } from './Figures.js'
import { OrganLoads } from './OrganLoads.js'
import { SoonDuties } from './SoonDuties.js'
import { StageBar } from './StageBar.js'

/** The day's work: of petition matters, and of the cases beside them. */
export default function WorkbenchPage() {
  const { workbench: words } = useWords()
  const me = useMe()
  const dayText = useDayText()
  const mayRegister = useHasRole('INTAKE')
  const hasMatters = useHasRole(...casework)
  const today = me?.today
  return (
    <>
      <PageHead
        title={words.title}
        lead={today && words.today(dayText(today), words.weekdays[weekdayIndex(today)] ?? '')}
        actions={
          mayRegister && (
            <Button variant="contained" startIcon={<AddIcon />} component={Link} to="/intake">
              {words.register}
            </Button>
          )
        }
      />
      {hasMatters ? <MattersBoard /> : <CaseDuties isAlone />}
    </>
  )
}

function MattersBoard() {
  const desk = useRead(['matters', 'workbench'], (provider) => provider.workbench())
  return (
    <Waiting read={desk} lines={10}>
      {(board) => (
        <Box sx={{ display: 'grid', gap: 2.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Figures figures={board.figures} />
          <Box
            sx={{
              display: 'grid',
              gap: 2.25,
              alignItems: 'start',
              gridTemplateColumns: {
                xs: 'minmax(0, 1fr)',
                lg: board.organs.length > 0 ? 'minmax(0, 5fr) minmax(0, 3fr)' : 'minmax(0, 1fr)',
              },
            }}
          >
            <Box sx={{ display: 'grid', gap: 2.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              <SoonDuties />
              <CaseDuties />
            </Box>
            <Box sx={{ display: 'grid', gap: 2.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              <StageBar stages={board.stages} />
              {board.organs.length > 0 && <OrganLoads loads={board.organs} />}
            </Box>
          </Box>
        </Box>
      )}
    </Waiting>
  )
}
