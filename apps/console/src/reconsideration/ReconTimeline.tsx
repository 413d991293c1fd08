import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { AskedAct } from './acts/ReconActDialog.js'
import type { ReconFile } from './recon.js'

interface Props {
  file: ReconFile
  onAct: (asked: AskedAct) => void
}

/** What happened, the newest first; what one may put right has a button. */
export function ReconTimeline({ file, onAct }: Props) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const mayCorrect = file.acts.some(({ name, isPossible }) => name === 'correctReconFact' && isPossible)
  return (
    <Panel title={words.file.timeline}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {file.facts.map((fact) => (
          <Box
            component="li"
            key={fact.id}
            sx={{
              display: 'flex',
              gap: 1.5,
              py: 0.875,
              borderTop: `1px solid ${palette.line}`,
              '&:first-of-type': { borderTop: 0 },
            }}
          >
            <Box sx={{ flex: '0 0 104px', color: palette.inkSoft, fontSize: '0.875rem' }}>{dayText(fact.on)}</Box>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <strong>{say.pair(fact.labelZh, fact.labelEn)}</strong>
              <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft, overflowWrap: 'anywhere' }}>{fact.text}</Box>
            </Box>
            {mayCorrect && fact.isCorrectable && (
              <Box>
                <Button
                  size="small"
                  aria-label={`${words.file.correct}：${fact.labelZh} ${dayText(fact.on)}`}
                  onClick={() => onAct({ name: 'correctReconFact', factId: fact.id })}
                >
                  {words.file.correct}
                </Button>
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
