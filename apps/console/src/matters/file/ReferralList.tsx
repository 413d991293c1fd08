import Box from '@mui/material/Box'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'

/** Where the papers went, and how long each organ has had them. */
export function ReferralList({ referrals }: { referrals: MatterFile['referrals'] }) {
  const { file } = useWords()
  const w = file.referrals
  const dayText = useDayText()
  if (referrals.length === 0) return null
  return (
    <Panel title={w.title} padding="none">
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {referrals.map((one) => (
          <Box component="li" key={one.id} sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
              <Tag tone="blue">{w.how[one.how]}</Tag>
              <strong>{one.organ.name}</strong>
              {one.isHandedBack && <Tag tone="amber">{w.handedBack}</Tag>}
              <Box sx={{ ml: 'auto', fontSize: '0.875rem', color: palette.inkSoft }}>{w.daysHeld(one.daysHeld)}</Box>
            </Box>
            <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft, mt: 0.25 }}>
              {[
                w.referred(dayText(one.referredOn)),
                one.arrivedOn && one.arrivedOn !== one.referredOn && w.arrived(dayText(one.arrivedOn)),
                one.signedOn ? w.signed(dayText(one.signedOn)) : one.how !== 'KEPT' && w.notSigned,
                one.reportBy && w.reportBy(dayText(one.reportBy)),
                one.objectedOn && w.objected(dayText(one.objectedOn)),
                one.answeredOn && w.answered(dayText(one.answeredOn)),
              ]
                .filter(Boolean)
                .join('，')}
            </Box>
            {[one.objectionReasons, one.note].map(
              (text) =>
                text && (
                  <Box key={text} sx={{ fontSize: '0.875rem' }}>
                    {text}
                  </Box>
                ),
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
