import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import TextField from '@mui/material/TextField'
import { useNotify } from 'ra-core'
import { useState, type FormEvent } from 'react'
import type { ReminderChoiceFieldsFragment, ReminderMailState } from '../gql/graphql.js'
import { instantText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useCommand } from '../kit/use-command.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

/** Mails or none, and where to; what is in the console cannot be turned off. */
export function ReminderChoice() {
  const { reminders } = useWords()
  const w = reminders.choice
  const choice = useRead(['reminders', 'choice'], (provider) => provider.reminderChoice())
  return (
    <Panel title={w.title} help={w.help}>
      <Waiting read={choice} lines={2}>
        {(read) =>
          read.isMailPossible ? (
            <ChoiceForm key={read.version} choice={read} />
          ) : (
            <Box sx={{ color: palette.inkSoft }}>{w.notPossible}</Box>
          )
        }
      </Waiting>
    </Panel>
  )
}

function ChoiceForm({ choice }: { choice: ReminderChoiceFieldsFragment }) {
  const { reminders, kit } = useWords()
  const w = reminders.choice
  const notify = useNotify()
  const [isMailOn, setMailOn] = useState(choice.isMailOn)
  const [address, setAddress] = useState(choice.address ?? '')
  const set = useCommand('setReminderChoice', ['reminders'])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const input = { isMailOn, address: address.trim(), expectedVersion: choice.version }
    set.mutate(input, { onSuccess: () => notify(w.saved, { type: 'success', messageArgs: { _: w.saved } }) })
  }
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5, maxWidth: 520 }}>
      <FormControlLabel
        control={<Switch checked={isMailOn} onChange={(_event, checked) => setMailOn(checked)} />}
        label={w.mail}
      />
      <TextField
        type="email"
        label={w.address}
        value={address}
        autoComplete="email"
        disabled={!isMailOn}
        helperText={w.addressHelp}
        onChange={(event) => setAddress(event.target.value)}
      />
      <LastMail mail={choice.lastMail ?? null} />
      <RefusalNote error={set.error} />
      <Box>
        <Button type="submit" variant="contained" disabled={set.isPending}>
          {set.isPending ? kit.working : w.save}
        </Button>
      </Box>
    </Box>
  )
}

const severities: Record<ReminderMailState, 'info' | 'success' | 'warning'> = {
  QUEUED: 'info',
  SENT: 'success',
  FAILED: 'warning',
  EMPTY: 'info',
}

/** A mail that nobody took leaves a trace where its person sees it. */
function LastMail({ mail }: { mail: ReminderChoiceFieldsFragment['lastMail'] | null }) {
  const { reminders } = useWords()
  const w = reminders.choice
  if (!mail) return null
  return (
    <Alert severity={severities[mail.state]} variant="outlined">
      {w.last}：{w.states[mail.state]} · {instantText(mail.endedAt ?? mail.recordedAt)}
      {mail.fault && `（${w.fault(mail.fault)}）`}
    </Alert>
  )
}
