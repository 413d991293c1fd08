import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDayText } from '../kit/days.js'
import { useHasRole, useMe } from '../kit/use-console.js'
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
      {mayMove && (
        <Button size="small" color="inherit" sx={{ ml: 'auto', py: 0 }} onClick={() => setMoving(true)}>
          {shell.sample.move}
        </Button>
      )}
      {isMoving && <MoveDayDialog today={me.today} onClose={() => setMoving(false)} />}
    </Box>
  )
}
