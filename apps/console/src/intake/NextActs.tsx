import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { RegisterMatterMutation } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Panel } from '../kit/Panel.js'
import { matterAddress } from '../matters/list/list-address.js'
import { useSay, useWords } from '../words/use-words.js'
import type { RepeatOf } from './draft.js'

type NewMatter = RegisterMatterMutation['registerMatter']['matter']

/** The acts that are done on the page of the matter, where each opens by its name. */
const ON_THE_PAGE = ['sortClaims', 'referMatter', 'assignMatter', 'keepMatter', 'notifyPetitioner', 'acceptMatter']

export function NextActs({ matter, repeatOf }: { matter: NewMatter; repeatOf: RepeatOf | null }) {
  const { intake } = useWords()
  const say = useSay()
  const [isAttached, setAttached] = useState(false)
  // What is attached to another matter starts no road of its own.
  const acts = isAttached ? [] : matter.acts.filter(({ name, isPossible }) => isPossible && ON_THE_PAGE.includes(name))
  return (
    <Panel title={intake.done.next}>
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {repeatOf && !isAttached && <Attach matter={matter} repeatOf={repeatOf} onAttached={() => setAttached(true)} />}
        {repeatOf && isAttached && <Alert severity="success">{intake.done.attached(repeatOf.number)}</Alert>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {acts.map((act) => (
            <Button
              key={act.name}
              variant="outlined"
              component={Link}
              to={{ pathname: matterAddress(matter.id), search: `?act=${act.name}` }}
            >
              {say.pair(act.labelZh, act.labelEn)}
            </Button>
          ))}
          <Button component={Link} to={matterAddress(matter.id)}>
            {intake.done.open}
          </Button>
        </Box>
      </Box>
    </Panel>
  )
}

/** 并件: what was chosen while typing is done here, in its own act with its own reason. */
function Attach({ matter, repeatOf, onAttached }: { matter: NewMatter; repeatOf: RepeatOf; onAttached: () => void }) {
  const { intake } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { number } = repeatOf
  return (
    <Alert severity="info" icon={false}>
      {intake.done.attachLead(number)}
      <Box sx={{ mt: 1 }}>
        <Button size="small" variant="contained" onClick={() => setOpen(true)}>
          {intake.done.attach(number)}
        </Button>
      </Box>
      {isOpen && (
        <CommandDialog
          command="attachAsRepeat"
          title={intake.done.attach(number)}
          lead={intake.done.attachLead(number)}
          defaults={{ reason: intake.done.attachReasonDefault }}
          toInput={({ reason }) => ({
            matterId: matter.id,
            expectedVersion: matter.version,
            repeatsMatterId: repeatOf.id,
            reason: String(reason).trim(),
          })}
          onDone={onAttached}
          onClose={() => setOpen(false)}
        >
          <TextBox name="reason" label={intake.done.attachReason} lines={2} autoFocus />
        </CommandDialog>
      )}
    </Alert>
  )
}
