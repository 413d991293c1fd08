import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ConferenceFileFragment } from '../../gql/graphql.js'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { conferenceDialogs, isConferenceAct, type ConferenceActName } from './dialogs/index.js'

/** What may be done with the conference now, and why its next step may not. */
export function ConferenceActs({ one }: { one: ConferenceFileFragment }) {
  const { conferences: words } = useWords()
  const say = useSay()
  const [open, setOpen] = useState<ConferenceActName | null>(null)
  const w = words.file
  const known = one.acts.filter((act) => isConferenceAct(act.name))
  const possible = known.filter((act) => act.isPossible)
  // Of what cannot be done, the record alone is worth a word: everybody waits for it, and each lack can be mended.
  const waiting = known.find((act) => act.name === 'recordConference' && !act.isPossible && one.held === null)
  const act = known.find((each) => each.name === open)
  const Dialog = open && conferenceDialogs[open]
  if (known.length === 0) return null
  return (
    <Panel title={w.acts}>
      {possible.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.noActs}</Box>}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {possible.map((each, at) => (
          <Button
            key={each.name}
            variant={at === 0 ? 'contained' : 'outlined'}
            onClick={() => isConferenceAct(each.name) && setOpen(each.name)}
          >
            {say.pair(each.labelZh, each.labelEn)}
          </Button>
        ))}
      </Box>
      {waiting && one.state !== 'CANCELLED' && (
        <Box sx={{ mt: 1.5, color: palette.inkSoft, fontSize: '0.875rem' }}>
          {say.pair(waiting.labelZh, waiting.labelEn)}：{say.pair(waiting.reasonZh ?? '', waiting.reasonEn ?? '')}
        </Box>
      )}
      {Dialog && act && <Dialog one={one} act={act} onClose={() => setOpen(null)} />}
    </Panel>
  )
}
