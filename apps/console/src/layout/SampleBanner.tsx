import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDayText } from '../kit/days.js'
import { useConsole, useHasRole, useMe } from '../kit/use-console.js'
import { tones } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { MoveDayDialog } from './MoveDayDialog.js'

/** Says on every page that nothing here is real, and which day the office lives on. */
export function SampleBanner() {
  const { shell } = useWords()
  const me = useMe()
  const dayText = useDayText()
  const mayMove = useHasRole('ADMIN', 'HEAD')
  const [isMoving, setMoving] = useState(false)
  if (!me?.isSample) return null
  return (
    <Box
      component="aside"
      aria-label={shell.sample.badge}
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.25,
        px: { xs: 2, md: 3 },
        py: 0.375,
        fontSize: '0.8125rem',
        color: tones.yellow.text,
        background: tones.yellow.ground,
        borderBottom: `1px solid ${tones.yellow.line}`,
      }}
    >
      <strong>{shell.sample.badge}</strong>
      <span>{shell.sample.text(dayText(me.today))}</span>
      <YearInTheMaking />
      {mayMove && (
        <Button size="small" color="inherit" sx={{ ml: 'auto', py: 0 }} onClick={() => setMoving(true)}>
          {shell.sample.move}
        </Button>
      )}
      {isMoving && <MoveDayDialog today={me.today} onClose={() => setMoving(false)} />}
    </Box>
  )
}

const ASKED_EVERY_MS = 5000
const AS_NUMBER = new Intl.NumberFormat('en')

/** How much of the sample year is there: as long as matters still come in, and nothing afterwards. */
function YearInTheMaking() {
  const { shell } = useWords()
  const provider = useConsole()
  const { data: year } = useQuery({
    queryKey: ['sample-year'],
    queryFn: () => provider.sampleYear(),
    refetchInterval: ({ state }) => (state.data && state.data.made < state.data.of ? ASKED_EVERY_MS : false),
  })
  if (!year || year.made >= year.of) return null
  return (
    <span role="status" title={shell.sample.yearHelp}>
      {shell.sample.year(AS_NUMBER.format(year.made), AS_NUMBER.format(year.of))}
    </span>
  )
}
