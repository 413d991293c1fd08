import { RECON_ENDS, RECON_STAGES } from '@petition/domain/reconsideration'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { MatterLeadershipFragment } from '../gql/graphql.js'
import { caseAddress } from '../kit/case-address.js'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { stageTones } from './recon.js'

type Linked = MatterLeadershipFragment['reconsiderations'][number]

/** Where a matter went by another law; nothing where it did not. */
export function ReconPanel({ reconsiderations }: Pick<MatterLeadershipFragment, 'reconsiderations'>) {
  const { reconsideration: words } = useWords()
  if (reconsiderations.length === 0) return null
  return (
    <Panel title={words.title} help={words.panel.help}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {reconsiderations.map((one) => (
          <LinkedCase key={one.id} linked={one} />
        ))}
      </Box>
    </Panel>
  )
}

function LinkedCase({ linked }: { linked: Linked }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const { id, number, organName, stage, endHow, receivedOn, endedOn, isOpenToMe } = linked
  const address = isOpenToMe ? caseAddress({ caseKind: 'RECONSIDERATION', caseId: id }) : null
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25 }}>
        {address === null ? number : <Link to={address}>{number}</Link>}
        <Tag tone={stageTones[stage]}>{say.code(RECON_STAGES, stage)}</Tag>
      </Box>
      <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
        {words.panel.received(organName, dayText(receivedOn))}
        {endedOn && `；${words.panel.ended(dayText(endedOn), say.code(RECON_ENDS, endHow))}`}
      </Box>
    </Box>
  )
}
