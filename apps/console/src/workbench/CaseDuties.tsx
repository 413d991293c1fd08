import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import type { CaseDutiesQuery } from '../gql/graphql.js'
import { caseAddress } from '../kit/case-address.js'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Duty = CaseDutiesQuery['caseDuties']['nodes'][number]

/** What the own organ owes in cases beside the matters. Beside others the panel is left out where nothing is owed. */
export function CaseDuties({ isAlone = false }: { isAlone?: boolean }) {
  const { casework } = useWords()
  const read = useRead(['case-duties'], (provider) => provider.caseDuties())
  if (!isAlone && (read.data ?? []).length === 0) return null
  return (
    <Panel title={isAlone ? casework.ownDuties : casework.duties} help={casework.dutiesHelp} padding="none">
      <Waiting read={read} lines={6}>
        {(duties) =>
          duties.length === 0 ? (
            <Nothing text={casework.noDuties} />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {duties.map((duty) => (
                <CaseDuty key={duty.id} duty={duty} />
              ))}
            </Box>
          )
        }
      </Waiting>
    </Panel>
  )
}

function CaseDuty({ duty }: { duty: Duty }) {
  const { workbench: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const address = duty.opensCase ? caseAddress(duty) : null
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.125 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25, rowGap: 0.25 }}>
        <Typography component="span" sx={{ fontWeight: 600, fontSize: '0.9375rem' }}>
          {say.pair(duty.termZh, duty.termEn)}
        </Typography>
        <LightMark light={duty.light} daysLeft={duty.daysLeft} />
        {duty.warnOn && (
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {words.dueOn} {dayText(duty.warnOn)}
          </Typography>
        )}
      </Box>
      <Typography variant="body2" noWrap sx={{ mt: 0.25 }}>
        {address === null ? duty.number : <Link to={address}>{duty.number}</Link>}　{say.pair(duty.kindZh, duty.kindEn)}
      </Typography>
    </Box>
  )
}
