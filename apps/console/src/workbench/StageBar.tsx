import { STAGES } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import type { WorkbenchPageQuery } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { listAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Stages = WorkbenchPageQuery['workbench']['stages']

/** Open matters by stage: length is the number, the number stands beside it, each line opens its rows. */
export function StageBar({ stages }: { stages: Stages }) {
  const { workbench: words } = useWords()
  const say = useSay()
  const shown = stages.filter(({ count }) => count > 0)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    <Panel title={words.stages} padding="none">
      {shown.length === 0 && <Nothing text={words.noStages} />}
      <Box component="ul" aria-label={words.stagesHelp} sx={{ listStyle: 'none', m: 0, p: 0, pb: 1.25 }}>
        {shown.map(({ stage, count }) => (
          <Box component="li" key={stage}>
            <Box
              component={Link}
              to={listAddress({ standing: ['OPEN'], stage: [stage] })}
              sx={{
                display: 'grid',
                gridTemplateColumns: '7.5em 1fr 2.5em',
                alignItems: 'center',
                gap: 1,
                px: 2.25,
                py: 0.5,
                fontSize: '0.875rem',
                color: palette.ink,
                textDecoration: 'none',
                '&:hover': { background: palette.surfaceSoft },
                '&:focus-visible': { outlineOffset: -3 },
              }}
            >
              <span>{say.code(STAGES, stage)}</span>
              <Box aria-hidden sx={{ height: 10, borderRadius: 1, background: palette.ground }}>
                <Box
                  sx={{ height: '100%', borderRadius: 1, width: `${(count / most) * 100}%`, background: '#7ba6c9' }}
                />
              </Box>
              <Box sx={{ textAlign: 'right', fontWeight: 600 }}>{count}</Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
