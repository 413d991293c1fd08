import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

export interface OnceLine {
  readonly label: string
  readonly value: string
}

interface Props {
  title: string
  /** Null when the server has shown it before: a lost answer that was asked for again. */
  secret: OnceLine | null
  beside: readonly OnceLine[]
  onClose: () => void
}

/** A secret lives in this dialog and nowhere else; only its own button closes it, so that no stray click loses it. */
export function ShownOnce({ title, secret, beside, onClose }: Props) {
  const { settings } = useWords()
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="once-title">
      <DialogTitle id="once-title">{title}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
          {beside.map((line) => (
            <Line key={line.label} line={line} />
          ))}
          {secret && <Line line={secret} />}
        </Box>
        <Alert severity="warning" sx={{ mt: 2 }}>
          {secret ? settings.once.lead : settings.once.gone}
        </Alert>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {settings.once.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Line({ line }: { line: OnceLine }) {
  const { kit, settings } = useWords()
  const [isCopied, setCopied] = useState(false)
  return (
    <Box>
      <Box component="dt" sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {line.label}
      </Box>
      <Box component="dd" sx={{ m: 0, display: 'flex', gap: 1, alignItems: 'center' }}>
        <Box
          component="code"
          sx={{ fontSize: '1rem', fontFamily: 'ui-monospace, Consolas, monospace', overflowWrap: 'anywhere', flex: 1 }}
        >
          {line.value}
        </Box>
        <Button
          size="small"
          aria-label={`${kit.copy} ${line.label}`}
          onClick={() => void navigator.clipboard.writeText(line.value).then(() => setCopied(true))}
        >
          {isCopied ? settings.once.copied : kit.copy}
        </Button>
      </Box>
    </Box>
  )
}
