import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { Batch } from './batch.js'

interface Props {
  batch: Batch
  onConfirm: () => void
  onClose: () => void
}

/** Exactly the counts that were shown: this is what one agrees to. */
export function ApplyDialog({ batch, onConfirm, onClose }: Props) {
  const { imports: words, kit } = useWords()
  const w = words.apply
  const lines: [string, number, 'whole' | 'part'][] = [
    [w.into, batch.okCount, 'whole'],
    [w.warned, batch.warningCount, 'part'],
    [w.there, batch.alreadyThereCount, 'whole'],
    [w.errors, batch.errorCount, 'whole'],
    [w.total, batch.rowCount, 'whole'],
  ]
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="apply-title">
      <DialogTitle id="apply-title">{w.title}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 1 }}>{w.lead}</Box>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.5 }}>
          {lines.map(([text, count, size]) => (
            <Box key={text} sx={{ display: 'contents' }}>
              <Box
                component="dt"
                sx={{ pl: size === 'part' ? 2 : 0, color: size === 'part' ? palette.inkSoft : palette.ink }}
              >
                {text}
              </Box>
              <Box component="dd" sx={{ m: 0, textAlign: 'right', fontWeight: size === 'part' ? 400 : 600 }}>
                {words.lines(count)}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button variant="contained" autoFocus onClick={onConfirm}>
          {w.confirm(batch.okCount)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
