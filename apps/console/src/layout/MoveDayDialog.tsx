import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { isDay } from '../kit/days.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useCommand } from '../kit/use-command.js'
import { useWords } from '../words/use-words.js'

export function MoveDayDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { shell, kit } = useWords()
  const queries = useQueryClient()
  const [on, setOn] = useState(today)
  const move = useCommand('moveOfficeDay', [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    move.mutate(
      { on },
      {
        onSuccess: () => {
          onClose()
          void queries.invalidateQueries()
        },
      },
    )
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle>{shell.sample.moveTitle}</DialogTitle>
        <DialogContent>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
            {shell.sample.moveHelp}
          </Typography>
          <TextField
            autoFocus
            fullWidth
            type="date"
            label={shell.sample.moveTo}
            value={on}
            onChange={(event) => setOn(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <RefusalNote error={move.error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{kit.cancel}</Button>
          <Button type="submit" variant="contained" disabled={!isDay(on) || move.isPending}>
            {kit.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
