import { ENTRY_STANDINGS, STUDY_SOURCES } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { MyStudy } from './MyStanding.js'

/** Newest first, each with where it comes from and whether it counts. */
export function MyEntries({ entries }: { entries: MyStudy['entries'] }) {
  const { study } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = study.my
  const shown = [...entries].sort((a, b) => (a.on < b.on ? 1 : -1))
  return (
    <Panel title={w.entries} padding="none">
      {shown.length === 0 && <Nothing text={w.noEntries} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((entry) => (
          <Box
            component="li"
            key={entry.id}
            sx={{ px: 2.25, py: 1.125, borderTop: `1px solid ${palette.line}`, display: 'flex', gap: 1.5 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
                {entry.topic || say.code(STUDY_SOURCES, entry.source)}
              </Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {dayText(entry.on)} · {say.code(STUDY_SOURCES, entry.source)}
              </Typography>
            </Box>
            <Box sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
              <Box sx={{ fontWeight: 600 }}>{study.missingHours(entry.hours)}</Box>
              <Tag tone={entry.isCounted ? 'blue' : entry.standing === 'PENDING' ? 'yellow' : 'grey'}>
                {say.code(ENTRY_STANDINGS, entry.standing)}
              </Tag>
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
