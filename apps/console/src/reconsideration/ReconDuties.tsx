import ExpandMore from '@mui/icons-material/ExpandMore'
import { DUTY_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Collapse from '@mui/material/Collapse'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { WhySteps } from '../kit/WhySteps.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { ReconFile } from './recon.js'

type Duty = ReconFile['duties'][number]

/** What is owed now, the windows of the parties, and what ended; each with the way to its day. */
export function ReconDuties({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const w = words.file
  const owed = file.duties.filter((one) => one.endedOn === null && one.kind === 'DUTY' && one.state !== 'NOT_OWED')
  const windows = file.duties.filter((one) => one.endedOn === null && one.kind === 'RIGHT')
  const ofOrgans = windows.filter((one) => one.owedByOrgan)
  const ofParties = windows.filter((one) => !one.owedByOrgan)
  const done = file.duties.filter((one) => one.endedOn !== null)
  return (
    <Panel title={w.duties} help={w.dutiesHelp}>
      {owed.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.noneOwed}</Box>}
      <List duties={owed} />
      {ofOrgans.length > 0 && <Head>{w.organWindows}</Head>}
      <List duties={ofOrgans} />
      {ofParties.length > 0 && <Head>{w.windows}</Head>}
      <List duties={ofParties} />
      {done.length > 0 && <Done duties={done} />}
    </Panel>
  )
}

const Head = ({ children }: { children: string }) => (
  <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 0.5 }}>
    {children}
  </Typography>
)

function Done({ duties }: { duties: readonly Duty[] }) {
  const { reconsideration: words } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Box sx={{ mt: 2 }}>
      <Button size="small" aria-expanded={isOpen} endIcon={<ExpandMore />} onClick={() => setOpen(!isOpen)}>
        {words.file.done}（{duties.length}）
      </Button>
      <Collapse in={isOpen} unmountOnExit>
        <List duties={duties} />
      </Collapse>
    </Box>
  )
}

const List = ({ duties }: { duties: readonly Duty[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {duties.map((duty) => (
      <Line key={duty.id} duty={duty} />
    ))}
  </Box>
)

function Line({ duty }: { duty: Duty }) {
  const { kit, reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [isOpen, setOpen] = useState(false)
  const w = words.file
  // A window of an organ has no light; what is left of it is said.
  const isOwnWindow = duty.kind === 'RIGHT' && duty.owedByOrgan && duty.endedOn === null && (duty.daysLeft ?? -1) >= 0
  const days = [
    duty.lawfulLastOn ? w.until(dayText(duty.lawfulLastOn)) : w.noDay,
    duty.warnOn && duty.warnOn !== duty.lawfulLastOn && w.warn(dayText(duty.warnOn)),
    w.by(duty.owedByOrgan?.name ?? duty.outsideOrgan ?? w.party),
    isOwnWindow && w.daysLeft(duty.daysLeft ?? 0),
    duty.endedOn && w.endedOn(dayText(duty.endedOn)),
  ].filter(Boolean)
  return (
    <Box component="li" sx={{ py: 1, borderTop: `1px solid ${palette.line}`, '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component="strong" sx={{ flex: '1 1 220px' }}>
          {say.pair(duty.termZh, duty.termEn)}
        </Box>
        {duty.endedOn === null && duty.light !== 'NONE' ? (
          <LightMark light={duty.light} daysLeft={duty.daysLeft} />
        ) : (
          <Tag tone={duty.state === 'MET_LATE' ? 'red' : 'grey'}>{say.code(DUTY_STATES, duty.state)}</Tag>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', fontSize: '0.875rem' }}>
        <Box sx={{ color: palette.inkSoft, flex: '1 1 220px' }}>{days.join(' · ')}</Box>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {kit.why}
        </Button>
      </Box>
      <Collapse in={isOpen} unmountOnExit>
        <WhySteps why={duty.why} />
      </Collapse>
    </Box>
  )
}
