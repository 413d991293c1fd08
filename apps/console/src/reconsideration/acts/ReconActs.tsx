import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { ReconActOffer, ReconFile } from '../recon.js'
import { isOpenable } from './act-fields.js'
import { expectedActs } from './expected-acts.js'
import type { AskedAct } from './ReconActDialog.js'

interface Props {
  file: ReconFile
  onAct: (asked: AskedAct) => void
}

/** What the server says may be done now: the expected first, the others behind "more", what may not with its reason. */
export function ReconActs({ file, onAct }: Props) {
  const { reconsideration: words } = useWords()
  const [isAll, setAll] = useState(false)
  const offered = file.acts.filter(({ name }) => isOpenable(name))
  const possible = offered.filter(({ isPossible }) => isPossible)
  const expected = expectedActs(file)
  const main = expected.flatMap((name) => possible.find((act) => act.name === name) ?? [])
  const rest = possible.filter(({ name }) => !expected.includes(name))
  const impossible = offered.filter(({ isPossible }) => !isPossible)
  const w = words.acts
  return (
    <Panel title={w.title}>
      {possible.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.none}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {main.map((act, at) => (
          <ActButton key={act.name} act={act} look={at === 0 ? 'contained' : 'outlined'} onAct={onAct} />
        ))}
        {(isAll || main.length === 0) &&
          rest.map((act) => <ActButton key={act.name} act={act} look="outlined" onAct={onAct} />)}
        {main.length > 0 && rest.length > 0 && (
          <Button aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {w.more}
          </Button>
        )}
      </Box>
      {impossible.length > 0 && <Impossible acts={impossible} />}
    </Panel>
  )
}

interface ButtonProps {
  act: ReconActOffer
  look: 'contained' | 'outlined'
  onAct: (asked: AskedAct) => void
}

function ActButton({ act, look, onAct }: ButtonProps) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  return (
    <Button variant={look} onClick={() => onAct({ name: act.name as AskedAct['name'] })}>
      {say.pair(act.labelZh, act.labelEn)}
      {act.needsApproval && (
        <Box component="span" sx={{ fontSize: '0.75rem', ml: 0.5 }}>
          （{words.acts.approval}）
        </Box>
      )}
    </Button>
  )
}

function Impossible({ acts }: { acts: readonly ReconActOffer[] }) {
  const { reconsideration: words, kit } = useWords()
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <Box sx={{ mt: 2, pt: 1, borderTop: `1px solid ${palette.line}` }}>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.acts.impossible(acts.length)}
      </Button>
      {isOpen && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {acts.map((act) => (
            <Box component="li" key={act.name} sx={{ fontSize: '0.875rem' }}>
              <Box component="span" sx={{ fontWeight: 600, color: palette.inkSoft }}>
                {say.pair(act.labelZh, act.labelEn)}
              </Box>
              <Box>{say.pair(act.reasonZh ?? '', act.reasonEn ?? '')}</Box>
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {kit.underArticle(say.citation(act.citation))}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}
