import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useStore } from 'ra-core'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { SoonDutiesQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WhySteps } from '../kit/WhySteps.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Duty = SoonDutiesQuery['workbench']['soon'][number]
type Whose = 'OWN' | 'ALL'

/**
 * What is due next. The office sees the duties of all organs: whoever registers and sorts begins with the own ones, whoever
 * oversees with all; which was chosen last is kept. Everybody else sees nothing but the own ones.
 */
export function SoonDuties() {
  const { workbench: words } = useWords()
  const seesOthers = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR', 'REVIEW_CLERK', 'HEARING_CLERK')
  const oversees = useHasRole('HEAD', 'DEPUTY', 'SUPERVISOR')
  const [chosen, choose] = useStore<Whose | null>('workbench.soon', null)
  const whose = seesOthers ? (chosen ?? (oversees ? 'ALL' : 'OWN')) : 'ALL'
  const read = useRead(['matters', 'soon', whose], (provider) => provider.soonDuties(whose === 'OWN'))
  return (
    <Panel
      title={words.soon}
      help={words.soonHelp}
      actions={seesOthers && <WhoseDuties whose={whose} onChoose={choose} />}
      padding="none"
    >
      <Waiting read={read} lines={10}>
        {(duties) =>
          duties.length === 0 ? (
            <Nothing text={words.noSoon} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {duties.map((duty) => (
                <SoonDuty key={duty.id} duty={duty} />
              ))}
            </Box>
          )
        }
      </Waiting>
    </Panel>
  )
}

function WhoseDuties({ whose, onChoose }: { whose: Whose; onChoose: (whose: Whose) => void }) {
  const { workbench: words } = useWords()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={whose}
      aria-label={words.whose}
      onChange={(_event, next: Whose | null) => next && onChoose(next)}
    >
      <ToggleButton value="OWN">{words.ofOwn}</ToggleButton>
      <ToggleButton value="ALL">{words.ofAll}</ToggleButton>
    </ToggleButtonGroup>
  )
}

function SoonDuty({ duty }: { duty: Duty }) {
  const { kit, workbench: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [isOpen, setOpen] = useState(false)
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.125 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25, rowGap: 0.25 }}>
            <Typography component="span" sx={{ fontWeight: 600, fontSize: '0.9375rem' }}>
              {say.pair(duty.termZh, duty.termEn)}
            </Typography>
            <LightMark light={duty.light} daysLeft={duty.daysLeft} />
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {words.dueOn} {dayText(duty.warnOn)}
            </Typography>
          </Box>
          <Typography variant="body2" noWrap sx={{ mt: 0.25 }}>
            <Link to={matterAddress(duty.matter.id)}>{duty.matter.number}</Link>　{duty.matter.summary}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {[duty.owedByOrgan?.name ?? duty.owedByZh, duty.handler?.name].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        <IconButton
          size="small"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? kit.hideWhy : kit.why}：${duty.matter.number}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ExpandLess /> : <ExpandMore />}
        </IconButton>
      </Box>
      {isOpen && <WhySteps why={duty.why} />}
    </Box>
  )
}
