import MoreHoriz from '@mui/icons-material/MoreHoriz'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Panel } from '../../../kit/Panel.js'
import { palette } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { Act, MatterFile } from '../matter-file.js'
import { useOpenAct } from './act-desk.js'
import { orderActs } from './act-order.js'
import { isOpenable, type OpenableAct } from './dialogs/index.js'

/** A correction is of an entry: where none is the viewer's to correct, there is nothing to open. */
const hasObject = ({ facts }: MatterFile, name: string): boolean =>
  name !== 'correctFact' || facts.some(({ correctable }) => correctable.length > 0)

/** What the server says may be done now, and what may not and why. */
export function ActsPanel({ matter }: { matter: MatterFile }) {
  const { acts: words } = useWords()
  const { main, isExpected, rest, impossible } = orderActs(
    matter.acts.filter(({ name }) => isOpenable(name) && hasObject(matter, name)),
    matter.stage,
  )
  const isNothing = main.length + rest.length === 0
  return (
    <Panel title={words.title}>
      {isNothing && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.none}
        </Typography>
      )}
      {!isNothing && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {main.map((act, at) => (
            <ActButton key={act.name} act={act} look={isExpected && at === 0 ? 'contained' : 'outlined'} />
          ))}
          {rest.length > 0 && <MoreActs acts={rest} />}
        </Box>
      )}
      {impossible.length > 0 && <Impossible acts={impossible} />}
    </Panel>
  )
}

function ActButton({ act, look }: { act: Act; look: 'contained' | 'outlined' }) {
  const say = useSay()
  const { acts: words } = useWords()
  const open = useOpenAct(act.name as OpenableAct)
  return (
    <Button variant={look} onClick={() => open?.()}>
      {say.pair(act.labelZh, act.labelEn)}
      {act.needsApproval && <Small>{words.needsApproval}</Small>}
    </Button>
  )
}

function MoreActs({ acts }: { acts: readonly Act[] }) {
  const { acts: words } = useWords()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        startIcon={<MoreHoriz />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.more}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {acts.map((act) => (
          <MoreAct key={act.name} act={act} onChoose={() => setAnchor(null)} />
        ))}
      </Menu>
    </>
  )
}

function MoreAct({ act, onChoose }: { act: Act; onChoose: () => void }) {
  const say = useSay()
  const { acts: words } = useWords()
  const open = useOpenAct(act.name as OpenableAct)
  const choose = () => {
    onChoose()
    open?.()
  }
  return (
    <MenuItem dense onClick={choose}>
      <ListItemText
        primary={say.pair(act.labelZh, act.labelEn)}
        secondary={[say.citation(act.citation), act.needsApproval && words.needsApproval].filter(Boolean).join(' · ')}
      />
    </MenuItem>
  )
}

const FEW = 3

function Impossible({ acts }: { acts: readonly Act[] }) {
  const { acts: words, kit } = useWords()
  const say = useSay()
  const [isAll, setAll] = useState(acts.length <= FEW)
  return (
    <Box sx={{ mt: 2, pt: 1.5, borderTop: `1px solid ${palette.line}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h3" component="h3">
          {words.impossible(acts.length)}
        </Typography>
        {acts.length > FEW && (
          <Button size="small" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? kit.less : kit.more}
          </Button>
        )}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0, display: 'grid', gap: 1 }}>
        {(isAll ? acts : acts.slice(0, FEW)).map((act) => (
          <Box component="li" key={act.name} sx={{ fontSize: '0.875rem', lineHeight: 1.55 }}>
            <Box component="span" sx={{ color: palette.inkSoft, fontWeight: 600 }}>
              {say.pair(act.labelZh, act.labelEn)}
            </Box>
            <Box>{say.pair(act.reasonZh ?? act.reason ?? '', act.reasonEn ?? act.reason ?? '')}</Box>
            <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{say.citation(act.citation)}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

const Small = ({ children }: { children: string }) => (
  <Box component="span" sx={{ ml: 0.75, fontSize: '0.75rem', fontWeight: 400 }}>
    {children}
  </Box>
)
