import Box from '@mui/material/Box'
import { useRef } from 'react'
import { Link } from 'react-router-dom'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Panel } from '../kit/Panel.js'
import { useRowKeys } from '../matters/list/use-row-keys.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Approval } from './ApprovalsPage.js'

interface Props {
  approvals: readonly Approval[]
  at: string | null
  hasMore: boolean
}

/** j and k walk, Enter opens: the address says which one is open. */
export function ApprovalQueue({ approvals, at, hasMore }: Props) {
  const { approvals: words } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  useRowKeys(frame)
  return (
    <Panel title={words.list} help={words.keys} padding="none">
      <Box ref={frame} component="div">
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {approvals.map((approval) => (
            <Row key={approval.id} approval={approval} isOpen={approval.id === at} />
          ))}
        </Box>
        {hasMore && <Box sx={{ px: 2.25, py: 1, fontSize: '0.8125rem', color: palette.inkSoft }}>{words.more}</Box>}
      </Box>
    </Panel>
  )
}

function Row({ approval, isOpen }: { approval: Approval; isOpen: boolean }) {
  const say = useSay()
  const dayText = useDayText()
  const { matter } = approval
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}` }}>
      <Box
        component={Link}
        data-row-link
        to={`/approvals?at=${approval.id}`}
        aria-current={isOpen ? 'true' : undefined}
        sx={{
          display: 'block',
          px: 2.25,
          py: 1.25,
          color: palette.ink,
          textDecoration: 'none',
          background: isOpen ? palette.accentSoft : 'none',
          boxShadow: isOpen ? `inset 3px 0 0 ${palette.accent}` : 'none',
          '&:hover': { background: isOpen ? palette.accentSoft : palette.surfaceSoft },
          '&:focus-visible': { outlineOffset: -3 },
        }}
      >
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 0.5 }}
        >
          <strong>{say.pair(approval.labelZh, approval.labelEn)}</strong>
          <LightMark light={matter.light} daysLeft={matter.daysLeft} />
        </Box>
        <Box sx={{ fontSize: '0.875rem' }}>{matter.number}</Box>
        <Box sx={{ fontSize: '0.875rem', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {matter.summary}
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
          {[matter.accountable.name, approval.askedBy?.name, dayText(approval.askedOn)].filter(Boolean).join(' · ')}
        </Box>
      </Box>
    </Box>
  )
}
