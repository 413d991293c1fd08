import { MEDIATION_ENDS, SCREENING_GROUNDS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { MatterLeadershipFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { mediationAddress } from './address.js'

/** What a matter knows of its mediation; nothing where it was never screened. */
export function MediationPanel({ mediations }: Pick<MatterLeadershipFragment, 'mediations'>) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  if (mediations.length === 0) return null
  return (
    <Panel title={w.title}>
      {mediations.map((one) => (
        <Box key={one.id} sx={{ mb: 1 }}>
          {w.screened(dayText(one.screenedOn), one.isSuitable ? words.file.suitable : words.file.unsuitable)}　
          {one.isSuitable && !one.endedOn && <Tag tone="blue">{w.running}</Tag>}
          <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
            {one.grounds.map((ground) => say.code(SCREENING_GROUNDS, ground)).join('；')}
            {one.reason && `　${one.reason}`}
          </Box>
          {one.ledInOn && (
            <Box>
              {w.ledIn(dayText(one.ledInOn), one.bodyName ?? '')}　
              <Box component="span" sx={{ color: palette.inkSoft }}>
                {one.pauseUntil ? w.paused(dayText(one.pauseUntil)) : w.notPaused}
              </Box>
            </Box>
          )}
          {one.endedOn && (
            <Box>
              {w.ended(dayText(one.endedOn), say.code(MEDIATION_ENDS, one.how))}　{one.summary}
            </Box>
          )}
          {one.how === 'AGREED' && <Settled one={one} />}
          {one.isOpenToMe && <Link to={mediationAddress(one.id)}>{w.open}</Link>}
        </Box>
      ))}
    </Panel>
  )
}

/** Which claims the agreement settles between its sides, and what the handling organ owes all the same. */
function Settled({ one }: { one: MatterLeadershipFragment['mediations'][number] }) {
  const { mediation: words } = useWords()
  const w = words.panel
  const isOwed = one.openClaimNos.length > 0
  return (
    <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>
      {w.settled(one.claimNos.join('、'), one.number)}{' '}
      <Tag tone={isOwed ? 'yellow' : 'green'}>{isOwed ? w.opinionOwed : w.opinionGiven}</Tag>
      {isOwed && <Box sx={{ color: palette.inkSoft }}>{w.stillOwed(one.openClaimNos.join('、'))}</Box>}
    </Box>
  )
}
