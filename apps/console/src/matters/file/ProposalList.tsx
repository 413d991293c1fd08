import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole } from '../../kit/use-console.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'

type Proposal = MatterFile['proposals'][number]

/** What was asked of whom decides, and what came of it. Deciding happens in the queue of approvals. */
export function ProposalList({ proposals }: { proposals: readonly Proposal[] }) {
  const { file } = useWords()
  if (proposals.length === 0) return null
  return (
    <Panel title={file.proposals.title} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </Box>
    </Panel>
  )
}

function standingOf({ isOpen, decision }: Proposal): { word: 'open' | 'agreed' | 'declined'; tone: ToneName } {
  if (isOpen) return { word: 'open', tone: 'yellow' }
  return decision === 'AGREED' ? { word: 'agreed', tone: 'green' } : { word: 'declined', tone: 'amber' }
}

function ProposalRow({ proposal }: { proposal: Proposal }) {
  const { file } = useWords()
  const w = file.proposals
  const say = useSay()
  const dayText = useDayText()
  const isDecider = useHasRole('HEAD', 'DEPUTY', 'ORGAN_HEAD')
  const { word, tone } = standingOf(proposal)
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <strong>{say.pair(proposal.labelZh, proposal.labelEn)}</strong>
        <Tag tone={tone}>{w[word]}</Tag>
        {proposal.isOpen && isDecider && (
          <Button size="small" sx={{ ml: 'auto' }} component={Link} to={`/approvals?at=${proposal.id}`}>
            {w.decide}
          </Button>
        )}
      </Box>
      {proposal.text && <Box sx={{ fontSize: '0.875rem' }}>{proposal.text}</Box>}
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {[
          w.asked(proposal.askedBy?.name ?? '', dayText(proposal.askedOn)),
          proposal.decidedBy && w.decided(proposal.decidedBy.name),
          proposal.reason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
    </Box>
  )
}
