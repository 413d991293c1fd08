import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { LegalOpinionActName, OpinionPageFieldsFragment } from '../../gql/graphql.js'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { opinionDialogs } from './dialogs.js'
import { soft } from './shared.js'

/** What may be done with the opinion now, and why the rest may not. */
export function OpinionActs({ one }: { one: OpinionPageFieldsFragment }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const [open, setOpen] = useState<LegalOpinionActName | null>(null)
  const possible = one.acts.filter((act) => act.isPossible)
  const impossible = one.acts.filter((act) => !act.isPossible)
  const act = one.acts.find((each) => each.name === open)
  const Dialog = open && opinionDialogs[open]
  const w = words.page
  return (
    <Panel title={w.acts}>
      {possible.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.noActs}</Box>}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {possible.map((each, at) => (
          <Button key={each.name} variant={at === 0 ? 'contained' : 'outlined'} onClick={() => setOpen(each.name)}>
            {say.pair(each.labelZh, each.labelEn)}
          </Button>
        ))}
      </Box>
      {impossible.length > 0 && (
        <Box component="details" sx={{ mt: 1.5 }}>
          <Box component="summary" sx={{ ...soft, cursor: 'pointer' }}>
            {w.why}
          </Box>
          {impossible.map((each) => (
            <Box key={each.name} sx={{ ...soft, mt: 0.5 }}>
              {say.pair(each.labelZh, each.labelEn)}：{say.pair(each.reasonZh ?? '', each.reasonEn ?? '')}
            </Box>
          ))}
        </Box>
      )}
      {Dialog && act && <Dialog one={one} act={act} onClose={() => setOpen(null)} />}
    </Panel>
  )
}
