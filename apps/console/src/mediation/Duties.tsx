import { DUTY_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import type { MediationFileFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Panel } from '../kit/Panel.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

export function Duties({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  return (
    <Panel title={w.duties}>
      {one.duties.length === 0 && w.noDuties}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {one.duties.map((duty) => (
          <li key={duty.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <span>{say.pair(duty.termZh, duty.termEn)}</span>
              {duty.endedOn || duty.light === 'NONE' ? (
                <Box component="span" sx={{ color: palette.inkSoft, fontSize: '0.8125rem' }}>
                  {say.code(DUTY_STATES, duty.state)} {duty.endedOn && dayText(duty.endedOn)}
                </Box>
              ) : (
                <LightMark light={duty.light} daysLeft={duty.daysLeft ?? null} />
              )}
            </Box>
            <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
              {duty.lawfulLastOn && `${words.list.until(dayText(duty.lawfulLastOn))}　`}
              {say.citation(duty.citation)}
              {duty.owedByOrgan && `　${duty.owedByOrgan.name}`}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  )
}
