import Box from '@mui/material/Box'
import type { StudyBoardOfQuery } from '../gql/graphql.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

type Totals = StudyBoardOfQuery['studyBoard']['totals']

/** The year of the whole office as plain figures: sums, no order of people. */
export function StudyTotals({ totals }: { totals: Totals }) {
  const { study } = useWords()
  const figures = [
    [study.totals.cadres, totals.cadres],
    [study.totals.required, totals.requiredHours],
    [study.totals.completed, totals.completedHours],
    [study.totals.complete, totals.completeCadres],
    [study.totals.examined, totals.examined],
    [study.totals.passed, totals.passed],
  ] as const
  return (
    <Box
      component="dl"
      aria-label={study.totals.label}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(3, 1fr)', md: 'repeat(6, 1fr)' },
        gap: '1px',
        background: palette.line,
        border: `1px solid ${palette.line}`,
        borderRadius: 2,
        overflow: 'hidden',
      }}
    >
      {figures.map(([label, figure]) => (
        <Box key={label} sx={{ background: palette.surface, px: { xs: 1.5, md: 2.25 }, py: { xs: 1.25, md: 1.5 } }}>
          <Box component="dt" sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: { xs: '1.375rem', md: '1.625rem' }, fontWeight: 650 }}>
            {figure.toLocaleString('en-US').replaceAll(',', ' ')}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
