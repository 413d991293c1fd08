import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { DisputeFileFragment } from '../../gql/graphql.js'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { Impossible } from '../CaseActs.js'
import { disputeDialogs, isDisputeAct, type DisputeActWithDialog } from './dialogs/index.js'

/** What may be done now by whoever holds it, and why the rest may not. Correcting stands at each entry of the record. */
export function DisputeActs({ one }: { one: DisputeFileFragment }) {
  const { centres: words } = useWords()
  const say = useSay()
  const [open, setOpen] = useState<DisputeActWithDialog | null>(null)
  const possible = one.acts.filter((act) => act.isPossible && isDisputeAct(act.name))
  const impossible = one.acts.filter((act) => !act.isPossible)
  const act = one.acts.find((each) => each.name === open)
  const Dialog = open && disputeDialogs[open]
  return (
    <Panel title={words.file.acts}>
      {possible.length === 0 && <Box sx={{ color: palette.inkSoft }}>{words.file.noActs}</Box>}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {possible.map((each, at) => (
          <Button
            key={each.name}
            variant={at === 0 ? 'contained' : 'outlined'}
            onClick={() => isDisputeAct(each.name) && setOpen(each.name)}
          >
            {say.pair(each.labelZh, each.labelEn)}
          </Button>
        ))}
      </Box>
      {impossible.length > 0 && <Impossible acts={impossible} title={words.file.impossible} />}
      {Dialog && act && <Dialog one={one} act={act} onClose={() => setOpen(null)} />}
    </Panel>
  )
}
