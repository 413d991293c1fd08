import { ASSISTANCE_KINDS, ASSISTANCE_OUTCOMES } from '@petition/domain'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { MatterFile } from './matter-file.js'

/** What leading officials did on the matter, and what help it was led to; nothing where there is none of it. */
export function LeadershipPanel({ matter }: { matter: MatterFile }) {
  const { leadership: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  const { leads, receptions, assistances } = matter
  if (leads.length + receptions.length + assistances.length === 0) return null
  return (
    <Panel title={w.title} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {leads.map((lead) => (
          <Entry
            key={lead.id}
            title={w.taken(dayText(lead.takenOn), `${lead.official.name}（${lead.official.title}）`)}
            state={lead.releasedOn ? w.released(dayText(lead.releasedOn)) : w.running}
            tone={lead.releasedOn ? 'grey' : 'blue'}
            texts={[
              lead.reason,
              lead.resolveBy && w.resolveBy(dayText(lead.resolveBy)),
              ...lead.progress.map(({ on, progress }) => `${dayText(on)}　${progress}`),
              lead.result,
            ]}
          />
        ))}
        {receptions.map((one) => (
          <Entry
            key={one.id}
            title={w.received(dayText(one.on), `${one.official.name}（${one.official.title}）`)}
            state={one.instructionId && (one.reportedOn ? `${w.report} ${dayText(one.reportedOn)}` : w.toReport)}
            tone={one.reportedOn ? 'green' : 'yellow'}
            texts={[
              one.record,
              one.instructedOrgan && w.instruction(one.instructedOrgan.name, one.instruction ?? ''),
              one.reportBy && w.reportBy(dayText(one.reportBy)),
              one.report,
            ]}
          />
        ))}
        {assistances.map((one) => (
          <Entry
            key={one.id}
            title={w.led(dayText(one.ledOn), say.code(ASSISTANCE_KINDS, one.assistance), one.organ.name)}
            state={one.outcome ? say.code(ASSISTANCE_OUTCOMES, one.outcome) : w.waiting}
            tone={one.outcome ? 'green' : 'yellow'}
            texts={[one.need, one.answer]}
          />
        ))}
      </Box>
    </Panel>
  )
}

interface EntryProps {
  title: string
  state: string | null
  tone: ToneName
  texts: readonly (string | null | undefined)[]
}

function Entry({ title, state, tone, texts }: EntryProps): ReactNode {
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <strong>{title}</strong>
        {state && <Tag tone={tone}>{state}</Tag>}
      </Box>
      {texts.map(
        (text, at) =>
          text && (
            // The list is as it was told and never reordered.
            <Box key={at} sx={{ fontSize: '0.875rem', mt: 0.25, whiteSpace: 'pre-line' }}>
              {text}
            </Box>
          ),
      )}
    </Box>
  )
}
