import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useDayText } from '../../../kit/days.js'
import { Panel } from '../../../kit/Panel.js'
import { Tag } from '../../../kit/Tag.js'
import { palette } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'
import { Row, Rows } from './rows.js'
import type { RoadsRead } from './use-roads.js'

/** Who took it first and stays responsible, and how long each organ had it. */
export function Holdings({ roads: { holdings, needsJointDecision } }: { roads: RoadsRead['roads'] }) {
  const { roads } = useWords()
  const dayText = useDayText()
  const w = roads.holdings
  return (
    <Panel title={w.title} padding="none">
      {needsJointDecision && (
        <Alert severity="info" sx={{ mx: 2.25, mb: 1 }}>
          {w.joint}
        </Alert>
      )}
      <Rows>
        {holdings.map((one) => (
          <Row key={`${one.organ.id} ${one.from}`}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
              <strong>{one.organ.name}</strong>
              {one.isFirstHandler && <Tag tone="blue">{w.first}</Tag>}
              <Box sx={{ ml: 'auto', fontSize: '0.875rem', color: palette.inkSoft }}>
                {w.since(dayText(one.from), one.until ? dayText(one.until) : w.now)} · {w.days(one.days)}
              </Box>
            </Box>
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}
