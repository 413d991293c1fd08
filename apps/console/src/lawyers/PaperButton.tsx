import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { PaperSheet } from '../kit/PaperSheet.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { DownloadButton } from '../matters/file/DownloadButton.js'
import type { ConsoleProvider } from '../provider/data-provider.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

interface Props {
  label: string
  /** under which it is read anew with the case that it is of */
  keys: readonly string[]
  ask: (provider: ConsoleProvider) => Promise<{ readonly html: string; readonly downloadUrl: string }>
}

/** A paper as the facts say it now, to look at and to print. */
export function PaperButton(props: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
      {isOpen && <PaperDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function PaperDialog({ label, keys, ask, onClose }: Props & { onClose: () => void }) {
  const { file, kit } = useWords()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const read = useRead([...keys], ask)
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth="md" onClose={onClose} aria-labelledby="lawyer-paper">
      <DialogTitle id="lawyer-paper">{label}</DialogTitle>
      <DialogContent tabIndex={0} sx={{ background: palette.ground, '&&': { py: 2 } }}>
        <Waiting read={read} lines={10}>
          {({ html }) => <PaperSheet html={html} />}
        </Waiting>
      </DialogContent>
      <DialogActions>
        <DownloadButton
          look="text"
          label={file.papers.word}
          address={async (provider) => (await ask(provider)).downloadUrl}
        />
        <Button variant="contained" onClick={onClose}>
          {kit.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
