import { RECUSAL_ASKERS, RECUSAL_INTERESTS } from '@petition/domain'
import Box from '@mui/material/Box'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'

/** Who was asked to step aside, and what was decided. Whoever stepped aside does not see this page. */
export function RecusalList({ recusals }: { recusals: MatterFile['recusals'] }) {
  const { file } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = file.recusals
  if (recusals.length === 0) return null
  return (
    <Panel title={w.title} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {recusals.map((one) => (
          <Box component="li" key={one.id} sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
              <strong>{one.official?.name}</strong>
              {typeof one.isGranted === 'boolean' ? (
                <Tag tone={one.isGranted ? 'green' : 'grey'}>{one.isGranted ? w.granted : w.refused}</Tag>
              ) : (
                <Tag tone="yellow">{w.open}</Tag>
              )}
            </Box>
            <Box sx={{ fontSize: '0.875rem' }}>
              {say.code(RECUSAL_INTERESTS, one.interest)}：{one.reason}
            </Box>
            <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
              {[
                w.asked(say.code(RECUSAL_ASKERS, one.askedBy), dayText(one.askedOn)),
                one.decidedBy && w.decided(one.decidedBy.name, dayText(one.decidedOn)),
                one.decisionReason,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
