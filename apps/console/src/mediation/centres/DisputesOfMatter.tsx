import { DISPUTE_ENDS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { MatterLeadershipFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { disputeAddress } from './address.js'

/** What a matter knows of its dispute at a centre; nothing where it was never led there. */
export function DisputesOfMatter({ disputes }: Pick<MatterLeadershipFragment, 'disputes'>) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  if (disputes.length === 0) return null
  return (
    <Panel title={w.title}>
      {disputes.map((one) => (
        <Box key={one.id} sx={{ mb: 1 }}>
          {w.led(dayText(one.ledInOn), one.centreName)}　{!one.settledOn && <Tag tone="blue">{w.running}</Tag>}{' '}
          {one.rounds > 1 && <Tag tone="amber">{words.round(one.rounds)}</Tag>}
          <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>{one.reason}</Box>
          {one.settledOn ? (
            <Box>
              {w.settled(dayText(one.settledOn), say.code(DISPUTE_ENDS, one.how))}　{one.summary}
            </Box>
          ) : (
            <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>{w.goesOn}</Box>
          )}
          {one.isOpenToMe && <Link to={disputeAddress(one.id)}>{w.open}</Link>}
        </Box>
      ))}
    </Panel>
  )
}
