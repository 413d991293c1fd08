import { DUTY_STATES } from '@petition/domain'
import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { WhySteps } from '../../kit/WhySteps.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { Duty } from './matter-file.js'

const isRunning = ({ endedOn, state }: Duty): boolean =>
  endedOn === null && (state === 'RUNNING' || state === 'OVERDUE' || state === 'SUSPENDED')

/** What runs stands first, and each day says why it is that day. */
export function DutyList({ duties }: { duties: readonly Duty[] }) {
  const { file } = useWords()
  const w = file.duties
  const [isAll, setAll] = useState(false)
  const running = duties.filter(isRunning)
  const over = duties.filter((duty) => !isRunning(duty))
  return (
    <Panel title={w.title} padding="none">
      {running.length === 0 && (
        <Box sx={{ px: 2.25, pb: 1.5, color: palette.inkSoft, fontSize: '0.875rem' }}>{w.open}</Box>
      )}
      <Rows duties={running} />
      {over.length > 0 && (
        <Box sx={{ borderTop: `1px solid ${palette.line}`, px: 1.25, py: 0.5 }}>
          <Button
            size="small"
            aria-expanded={isAll}
            endIcon={isAll ? <ExpandLess /> : <ExpandMore />}
            onClick={() => setAll(!isAll)}
          >
            {w.closed(over.length)}
          </Button>
        </Box>
      )}
      {isAll && <Rows duties={over} />}
    </Panel>
  )
}

const Rows = ({ duties }: { duties: readonly Duty[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {duties.map((duty) => (
      <DutyRow key={duty.id} duty={duty} />
    ))}
  </Box>
)

function DutyRow({ duty }: { duty: Duty }) {
  const { file, kit } = useWords()
  const w = file.duties
  const say = useSay()
  const dayText = useDayText()
  const [isOpen, setOpen] = useState(false)
  const term = say.pair(duty.termZh, duty.termEn)
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <strong>{term}</strong>
        {isRunning(duty) && duty.kind === 'DUTY' ? (
          <LightMark light={duty.light} daysLeft={duty.daysLeft} />
        ) : (
          <Tag tone={duty.state === 'MET_LATE' ? 'amber' : 'grey'}>{say.code(DUTY_STATES, duty.state)}</Tag>
        )}
        {duty.kind === 'RIGHT' && <Tag tone="blue">{duty.owedByOrgan ? w.organRight : w.right}</Tag>}
        {duty.isProvisional && <Tag tone="yellow">{w.provisional}</Tag>}
      </Box>
      <Box sx={{ fontSize: '0.875rem', mt: 0.25 }}>
        {[
          duty.lawfulLastOn && w.last(dayText(duty.lawfulLastOn)),
          duty.warnOn && duty.warnOn !== duty.lawfulLastOn && w.warn(dayText(duty.warnOn)),
          duty.endedOn && w.ended(dayText(duty.endedOn)),
        ]
          .filter(Boolean)
          .join('，')}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {[duty.owedByOrgan?.name ?? duty.owedByZh, duty.handler?.name, say.citation(duty.citation)]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      {duty.isProvisional && <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{w.provisionalHelp}</Box>}
      <Button
        size="small"
        sx={{ px: 0.5, ml: -0.5 }}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? kit.hideWhy : kit.why}：${term}`}
        endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? kit.hideWhy : kit.why}
      </Button>
      {isOpen && <WhySteps why={duty.why} />}
    </Box>
  )
}
