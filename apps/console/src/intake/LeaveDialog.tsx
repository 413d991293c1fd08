import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useWords } from '../words/use-words.js'

interface Props {
  onStay: () => void
  onKeep: () => void
  onDrop: () => void
}

export function LeaveDialog({ onStay, onKeep, onDrop }: Props) {
  const { intake } = useWords()
  return (
    <Dialog open onClose={onStay} maxWidth="xs" aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{intake.leave.title}</DialogTitle>
      <DialogContent>{intake.leave.text}</DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 0.5 }}>
        <Button color="error" onClick={onDrop} sx={{ mr: 'auto' }}>
          {intake.leave.drop}
        </Button>
        <Button onClick={onKeep}>{intake.leave.keep}</Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {intake.leave.stay}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
