import { SUPPLEMENT_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { useOpenAct } from './acts/act-desk.js'
import type { MatterFile } from './matter-file.js'

type Supplement = MatterFile['supplements'][number]
const tones: Readonly<Record<Supplement['state'], ToneName>> = {
  WAITING: 'blue',
  COMPLETE: 'green',
  PARTLY: 'yellow',
  LATE: 'amber',
  SILENT: 'grey',
}

/** What was missing, asked for once, and what came of it. */
export function SupplementPanel({ supplements }: { supplements: readonly Supplement[] }) {
  const { joint } = useWords()
  if (supplements.length === 0) return null
  return (
    <Panel title={joint.supplement.title} padding="none">
      {supplements.map((one) => (
        <Asked key={one.id} supplement={one} />
      ))}
    </Panel>
  )
}

function Asked({ supplement }: { supplement: Supplement }) {
  const { joint } = useWords()
  const w = joint.supplement
  const say = useSay()
  const dayText = useDayText()
  const record = useOpenAct('recordSupplement')
  const { id, state, stage, organ, askedOn, answerBy, toldOn, isClockStopped, items, answers } = supplement
  return (
    <Box sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <strong>{w.asked(organ.name, dayText(askedOn))}</strong>
        <Tag>{w.stage[stage]}</Tag>
        <Tag tone={tones[state]}>{say.code(SUPPLEMENT_STATES, state)}</Tag>
        {record && state !== 'COMPLETE' && (
          <Button size="small" sx={{ ml: 'auto' }} onClick={() => record({ factId: id })}>
            {w.record}
          </Button>
        )}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft, mt: 0.25 }}>
        {[w.answerBy(dayText(answerBy)), toldOn ? w.told(dayText(toldOn)) : w.notTold].join('；')}
        {`；${isClockStopped ? w.clockStops : w.clockGoesOn}`}
      </Box>
      <Box component="ol" sx={{ m: 0, mt: 0.75, pl: 3, fontSize: '0.875rem' }}>
        {items.map(({ no, text, isMissing }) => (
          <Box component="li" key={no} sx={{ mb: 0.25 }}>
            {text} <Tag tone={isMissing ? 'grey' : 'green'}>{isMissing ? w.missing : w.came}</Tag>
          </Box>
        ))}
      </Box>
      {answers.map(({ on, itemNos, note }, at) => (
        // The list is as it was told and never reordered.
        <Box key={at} sx={{ fontSize: '0.875rem', mt: 0.25 }}>
          {w.answer(dayText(on), itemNos.join('、'))}
          {note && `：${note}`}
        </Box>
      ))}
    </Box>
  )
}
