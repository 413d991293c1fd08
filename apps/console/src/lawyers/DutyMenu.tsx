import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useToday } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import type { AskedDuty } from './DutyDialogs.js'
import { useHalfText, useMayPlan, usePeople, type Duty } from './use-roster.js'

/** One duty in the month: its name opens what may be done with it. What has passed is only read. */
export function DutyMenu({ duty, onAsk }: { duty: Duty; onAsk: (asked: AskedDuty) => void }) {
  const { lawyers: words } = useWords()
  const halfText = useHalfText()
  const today = useToday()
  const mayPlan = useMayPlan()
  const own = usePeople().data?.own?.id
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const acts: AskedDuty['act'][] = mayPlan
    ? ['swap', 'cover', 'remove']
    : own === duty.person.id
      ? ['swap', 'cover']
      : []
  const w = words.month
  if (duty.on < today || acts.length === 0) return <span>{duty.person.name}</span>
  const ask = (act: AskedDuty['act']) => () => {
    setAnchor(null)
    onAsk({ act, duty })
  }
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-label={w.dutyOf(duty.person.name, halfText(duty.on, duty.shift))}
        sx={{ p: 0, minWidth: 0, fontWeight: 500 }}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {duty.person.name}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {acts.map((act) => (
          <MenuItem key={act} onClick={ask(act)}>
            {w[act]}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
