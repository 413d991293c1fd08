import { STAGES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Approval } from './ApprovalsPage.js'
import { AskedFor } from './AskedFor.js'
import { DecideDialog } from './DecideDialog.js'

/** What is asked, of which matter, and what would follow: then agree, or decline with the reason. */
export function ApprovalDetail({ approval }: { approval: Approval }) {
  const { approvals: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [answer, setAnswer] = useState<'agree' | 'decline' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Panel>
      <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ '&:focus': { outline: 'none' } }}>
        {say.pair(approval.labelZh, approval.labelEn)}
      </Typography>
      <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
        {[words.asked, approval.askedBy?.name, approval.askedBy?.section, dayText(approval.askedOn)]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      {approval.text && <Box sx={{ mt: 1.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{approval.text}</Box>}
      <Section title={words.matter}>
        <MatterLines approval={approval} />
      </Section>
      <AskedFor approval={approval} />
      <Box sx={{ display: 'flex', gap: 1, mt: 2.5, pt: 2, borderTop: `1px solid ${palette.line}` }}>
        <Button variant="contained" onClick={() => setAnswer('agree')}>
          {words.agree}
        </Button>
        <Button variant="outlined" onClick={() => setAnswer('decline')}>
          {words.decline}
        </Button>
      </Box>
      {answer && <DecideDialog approval={approval} answer={answer} onClose={() => setAnswer(null)} />}
    </Panel>
  )
}

function MatterLines({ approval: { matter } }: { approval: Approval }) {
  const say = useSay()
  const dayText = useDayText()
  const { file } = useWords()
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link to={matterAddress(matter.id)} style={{ fontWeight: 600 }}>
          {matter.number}
        </Link>
        <Tag tone="blue">{say.code(STAGES, matter.stage)}</Tag>
        <LightMark light={matter.light} daysLeft={matter.daysLeft} />
      </Box>
      <Box sx={{ mt: 0.5 }}>{matter.summary}</Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {[
          matter.accountable.name,
          matter.handler?.name,
          matter.nextDuty && say.pair(matter.nextDuty.termZh, matter.nextDuty.termEn),
          matter.nextDuty?.lawfulLastOn && file.head.last(dayText(matter.nextDuty.lawfulLastOn)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}
