import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { StudyBoardOfQuery, StudyYearFieldsFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { PendingStudy } from './PendingStudy.js'
import { StudyTable } from './StudyTable.js'
import { StudyTotals } from './StudyTotals.js'
import { YearActs } from './YearActs.js'

export function StudyBoard({ year }: { year: number }) {
  const mayDecide = useHasRole('STUDY_ADMIN', 'HEAD')
  const board = useRead(['study', 'board', year], (provider) => provider.studyBoard(year))
  return (
    <Waiting read={board} lines={12}>
      {(shown) => (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <StudyTotals totals={shown.totals} />
          {mayDecide && <PendingStudy year={year} />}
          <Roster board={shown} />
        </Box>
      )}
    </Waiting>
  )
}

type Board = StudyBoardOfQuery['studyBoard']

function Roster({ board }: { board: Board }) {
  const { study } = useWords()
  const [section, setSection] = useState('')
  const sections = [...new Set(board.rows.map((row) => row.section ?? ''))].filter(Boolean)
  const rows = section ? board.rows.filter((row) => row.section === section) : board.rows
  return (
    <Panel padding="none">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, px: 2, py: 1.25 }}>
        <YearRule year={board.year} />
        <YearActs year={board.year} />
        <TextField
          select
          label={study.section}
          value={section}
          onChange={(event) => setSection(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ ml: { sm: 'auto' }, minWidth: 160 }}
        >
          <MenuItem value="">{study.allSections}</MenuItem>
          {sections.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {rows.length === 0 ? <Nothing text={study.noRows} help={study.noRowsHelp} /> : <StudyTable rows={rows} />}
    </Panel>
  )
}

/** What the year asks for, in one line. */
function YearRule({ year }: { year: StudyYearFieldsFragment }) {
  const { study } = useWords()
  const dayText = useDayText()
  const parts = [
    study.window(dayText(year.windowFrom), dayText(year.windowTo)),
    study.rule(year.requiredHours),
    ...(typeof year.passMark === 'number' ? [study.passMark(year.passMark)] : []),
    ...(typeof year.attempts === 'number' ? [study.attempts(year.attempts)] : []),
    ...(year.isClosed ? [study.closed] : []),
  ]
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {parts.join(' · ')}
    </Typography>
  )
}
