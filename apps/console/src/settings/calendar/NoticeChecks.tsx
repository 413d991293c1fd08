import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import type { NoticeProblem } from '@petition/law'
import { Panel } from '../../kit/Panel.js'
import { useWords } from '../../words/use-words.js'
import type { ReadingDoubt } from './read-notice.js'

interface Props {
  isFilled: boolean
  problems: readonly NoticeProblem[]
  doubts: readonly ReadingDoubt[]
}

/** What cannot be right stops the entry; what the text says differently is for a person to compare. */
export function NoticeChecks({ isFilled, problems, doubts }: Props) {
  const { calendar } = useWords()
  const w = calendar.notice
  return (
    <Panel title={w.check}>
      <Box aria-live="polite" sx={{ display: 'grid', gap: 1 }}>
        {problems.length > 0 && (
          <Lines severity="error" title={w.problems} lines={problems.map((problem) => problem.zh)} />
        )}
        {doubts.length > 0 && (
          <Lines severity="warning" title={w.doubts} lines={doubts.map(({ code, text }) => w.doubt[code](text))} />
        )}
        {!isFilled && w.checkWaits}
        {isFilled && problems.length === 0 && <Alert severity="success">{w.checkFine}</Alert>}
      </Box>
    </Panel>
  )
}

function Lines({ severity, title, lines }: { severity: 'error' | 'warning'; title: string; lines: readonly string[] }) {
  return (
    <Alert severity={severity}>
      <strong>{title}</strong>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Alert>
  )
}
