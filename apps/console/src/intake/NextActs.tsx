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
  const acts = matter.acts.filter(({ name, isPossible }) => isPossible && ON_THE_PAGE.includes(name))
  return (
    <Panel title={intake.done.next}>
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {repeatOf && <Attach matter={matter} repeatOf={repeatOf} />}
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
function Attach({ matter, repeatOf }: { matter: NewMatter; repeatOf: RepeatOf }) {
  const { intake } = useWords()
  const [state, setState] = useState<'ASKED' | 'OPEN' | 'DONE'>('ASKED')
  const { number } = repeatOf
  if (state === 'DONE') return <Alert severity="success">{intake.done.attached(number)}</Alert>
  return (
    <Alert severity="info" icon={false}>
      {intake.done.attachLead(number)}
      <Box sx={{ mt: 1 }}>
        <Button size="small" variant="contained" onClick={() => setState('OPEN')}>
          {intake.done.attach(number)}
        </Button>
      </Box>
      {state === 'OPEN' && (
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
          onDone={() => setState('DONE')}
          onClose={() => setState((now) => (now === 'OPEN' ? 'ASKED' : now))}
        >
          <TextBox name="reason" label={intake.done.attachReason} lines={2} autoFocus />
        </CommandDialog>
      )}
    </Alert>
  )
}
