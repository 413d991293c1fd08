import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { instantText, useDayText } from '../../../kit/days.js'
import { Panel } from '../../../kit/Panel.js'
import { Tag } from '../../../kit/Tag.js'
import { palette, tones } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { useOpenAct } from '../acts/act-desk.js'
import type { Fact } from '../matter-file.js'

const MANY = 30

/** Every fact: the day it happened and the instant it was written down are two things. */
export function Timeline({ facts }: { facts: readonly Fact[] }) {
  const { file } = useWords()
  const w = file.timeline
  const [isNewestFirst, setNewestFirst] = useState(true)
  const [isAll, setAll] = useState(facts.length <= MANY)
  const bySeq = [...facts].sort((one, other) => (isNewestFirst ? other.seq - one.seq : one.seq - other.seq))
  const shown = isAll ? bySeq : bySeq.slice(0, MANY)
  return (
    <Panel
      title={w.title}
      help={w.help}
      padding="none"
      actions={
        <Button size="small" onClick={() => setNewestFirst(!isNewestFirst)}>
          {isNewestFirst ? w.oldestFirst : w.newestFirst}
        </Button>
      }
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pb: 1 }}>
        {shown.map((fact) => (
          <FactRow key={fact.id} fact={fact} />
        ))}
      </Box>
      {!isAll && (
        <Button fullWidth onClick={() => setAll(true)}>
          {w.all(facts.length)}
        </Button>
      )}
    </Panel>
  )
}

function FactRow({ fact }: { fact: Fact }) {
  const { file } = useWords()
  const w = file.timeline
  const say = useSay()
  const dayText = useDayText()
  const correct = useOpenAct('correctFact')
  const label = say.pair(fact.labelZh, fact.labelEn)
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '116px minmax(0,1fr)' },
        columnGap: 2,
        px: 2.25,
        py: 1,
        borderTop: `1px solid ${palette.line}`,
      }}
    >
      <Box component="time" dateTime={fact.on} sx={{ fontWeight: 600, fontSize: '0.875rem', color: palette.inkSoft }}>
        {dayText(fact.on)}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, minHeight: 26 }}>
          <Box component="strong" sx={{ textDecoration: fact.isAnnulled ? 'line-through' : 'none' }}>
            {label}
          </Box>
          {fact.isAnnulled && <Tag tone="red">{w.annulled}</Tag>}
          {fact.isCorrected && !fact.isAnnulled && <Tag tone="yellow">{w.corrected}</Tag>}
          {!fact.hasEffect && <Tag tone="amber">{w.withoutEffect}</Tag>}
          {correct && fact.correctable.length > 0 && (
            <Button
              size="small"
              sx={{ ml: 'auto', py: 0 }}
              aria-label={w.correctOf(label)}
              onClick={() => correct({ factId: fact.id })}
            >
              {w.correct}
            </Button>
          )}
        </Box>
        {fact.text && (
          <Box sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{fact.text}</Box>
        )}
        {!fact.hasEffect && (fact.withoutEffectZh || fact.withoutEffectEn) && (
          <Box sx={{ fontSize: '0.875rem', color: tones.amber.text }}>
            {say.pair(fact.withoutEffectZh ?? '', fact.withoutEffectEn ?? '')}
          </Box>
        )}
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
          {[w.recorded(instantText(fact.recordedAt)), fact.by?.name, fact.organ?.name].filter(Boolean).join(' · ')}
        </Box>
      </Box>
    </Box>
  )
}
