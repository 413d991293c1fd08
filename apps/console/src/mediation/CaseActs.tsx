import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { MediationFileFragment } from '../gql/graphql.js'
import { Panel } from '../kit/Panel.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { caseDialogs, isCaseAct, type CaseActName } from './dialogs/index.js'

type Act = MediationFileFragment['acts'][number]

/** What may be done with the case now, and why the rest may not. */
export function CaseActs({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const [open, setOpen] = useState<CaseActName | null>(null)
  const w = words.file
  const possible = one.acts.filter((act) => act.isPossible && isCaseAct(act.name))
  const impossible = one.acts.filter((act) => !act.isPossible)
  const act = one.acts.find((each) => each.name === open)
  const Dialog = open && caseDialogs[open]
  return (
    <Panel title={w.acts}>
      {possible.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.noActs}</Box>}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {possible.map((each, at) => (
          <Button
            key={each.name}
            variant={at === 0 ? 'contained' : 'outlined'}
            onClick={() => isCaseAct(each.name) && setOpen(each.name)}
          >
            {say.pair(each.labelZh, each.labelEn)}
          </Button>
        ))}
      </Box>
      {impossible.length > 0 && <Impossible acts={impossible} title={w.impossible} />}
      {Dialog && act && <Dialog one={one} act={act} onClose={() => setOpen(null)} />}
    </Panel>
  )
}

/** Acts of any kind of case that are not possible now, each with why. */
export function Impossible({
  acts,
  title,
}: {
  acts: readonly (Omit<Act, 'name'> & { name: string })[]
  title: string
}) {
  const say = useSay()
  return (
    <Accordion disableGutters elevation={0} sx={{ mt: 1, '&::before': { display: 'none' } }}>
      <AccordionSummary sx={{ px: 0, minHeight: 0, color: palette.inkSoft }}>{title}</AccordionSummary>
      <AccordionDetails sx={{ px: 0 }}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {acts.map((act) => (
            <li key={act.name}>
              {say.pair(act.labelZh, act.labelEn)}
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {say.pair(act.reasonZh ?? '', act.reasonEn ?? '')}（{say.citation(act.citation)}）
              </Box>
            </li>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  )
}
