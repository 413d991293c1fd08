import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { DisputeFileFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { CorrectDialog } from './dialogs/correcting.js'

type Entry = DisputeFileFragment['entries'][number]

const turns: readonly Entry['kind'][] = [
  ...(['DISPUTE_REPORTED', 'DISPUTE_MOVED', 'DISPUTE_HANDED_BACK', 'DISPUTE_SETTLED', 'DISPUTE_REOPENED'] as const),
]

/** The whole record, the newest last, as it goes from hand to hand. */
export function RecordPanel({ one }: { one: DisputeFileFragment }) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const [edited, setEdited] = useState<Entry | null>(null)
  const act = one.acts.find((each) => each.name === 'correctDispute' && each.isPossible)
  return (
    <Panel title={w.record} help={w.recordHelp}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {one.entries.map((entry) => (
          <Box
            component="li"
            key={entry.id}
            sx={{
              ...{ position: 'relative', pl: 2.5, pb: 1.5, borderLeft: `2px solid ${palette.line}`, ml: 0.75 },
              '&::before': {
                ...{
                  content: '""',
                  position: 'absolute',
                  left: -7,
                  top: 5,
                  width: 12,
                  height: 12,
                  borderRadius: '50%',
                },
                background: turns.includes(entry.kind) ? palette.accent : palette.surface,
                border: `2px solid ${palette.accent}`,
              },
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {say.pair(entry.labelZh, entry.labelEn)}
              </Box>
              <Box component="span" sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {dayText(entry.on)}
                {entry.byName && `　${w.by(entry.byName)}`}
              </Box>
              {act && entry.correctable !== null && entry.correctable !== undefined && (
                <Button size="small" onClick={() => setEdited(entry)} sx={{ ml: 'auto', minWidth: 0, py: 0 }}>
                  {w.correct}
                </Button>
              )}
            </Box>
            <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{entry.text}</Box>
          </Box>
        ))}
      </Box>
      {edited && act && <CorrectDialog {...{ one, act }} entry={edited} onClose={() => setEdited(null)} />}
    </Panel>
  )
}
