import { CONSENT_FORMS, NEED_KINDS, NEED_PURPOSES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useRead } from '../../kit/use-console.js'
import type { Reads } from '../../provider/reads.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { useOpenAct } from './acts/act-desk.js'
import { needsKey, type MatterFile } from './matter-file.js'

/** What petitioners of this matter need in order to be heard. Only whoever acts in the matter has the card at all. */
export function NeedsCard({ matter }: { matter: MatterFile }) {
  const { joint } = useWords()
  const w = joint.needs
  const record = useOpenAct('recordNeed')
  const isOurs = matter.acts.some(({ name }) => name === 'recordNeed')
  const read = useRead(
    needsKey(matter.id),
    (provider) => provider.needsOfMatter(matter.id),
    isOurs ? 'always' : 'never',
  )
  const needs = read.data ?? []
  if (!isOurs || (needs.length === 0 && !record)) return null
  return (
    <Panel
      title={w.title}
      help={w.help}
      padding="none"
      actions={
        record && (
          <Button size="small" onClick={() => record()}>
            {w.add}
          </Button>
        )
      }
    >
      {needs.length === 0 && (
        <Box sx={{ px: 2.25, pb: 1.5, fontSize: '0.875rem', color: palette.inkSoft }}>{w.none}</Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} />
        ))}
      </Box>
    </Panel>
  )
}

type Need = Awaited<ReturnType<Reads['needsOfMatter']>>[number]

function NeedRow({ need }: { need: Need }) {
  const { joint } = useWords()
  const w = joint.needs
  const say = useSay()
  const dayText = useDayText()
  const withdraw = useOpenAct('withdrawNeed')
  const purposes = need.purposes.map((one) => say.code(NEED_PURPOSES, one))
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <strong>{need.party.displayName}</strong>
        <Tag tone="blue">{say.code(NEED_KINDS, need.need)}</Tag>
        {withdraw && (
          <Button
            size="small"
            sx={{ ml: 'auto' }}
            aria-label={w.withdrawOf(need.party.displayName)}
            onClick={() => withdraw({ needId: need.id })}
          >
            {w.withdraw}
          </Button>
        )}
      </Box>
      <Box sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{need.words}</Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {[
          purposes.join('、'),
          w.until(dayText(need.until)),
          w.consent(say.code(CONSENT_FORMS, need.consentForm), dayText(need.consentOn)),
        ].join('；')}
      </Box>
    </Box>
  )
}
