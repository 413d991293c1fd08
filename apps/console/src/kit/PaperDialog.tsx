import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useId, type ReactNode } from 'react'
import type { ConsoleProvider } from '../provider/data-provider.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { DownloadButton } from './DownloadButton.js'
import { PaperSheet } from './PaperSheet.js'
import { useRead } from './use-console.js'
import { Waiting } from './Waiting.js'

export interface ReadPaper {
  readonly html: string
}

export interface PaperDialogProps<Paper extends ReadPaper> {
  title: string
  /** its number, where it has gone out under one */
  number?: string | null
  /** under which it is read anew with the case that it is of */
  keys: readonly unknown[]
  ask: (provider: ConsoleProvider) => Promise<Paper | null>
  /** The address is good once: asked for when it is wanted, and a paper that may not leave has none. */
  download: (provider: ConsoleProvider) => Promise<string | null>
  mayLeave?: (paper: Paper) => boolean
  /** what is said above the sheet: under which number it went out, or what it lacks */
  note?: (paper: Paper) => ReactNode
  /** what else may be done with it, or known of it, in the foot */
  foot?: (paper: Paper) => ReactNode
  onClose: () => void
}

/** A paper to look at and to take along: of whatever case, as it was issued or as the facts say it now. */
export function PaperDialog<Paper extends ReadPaper>(props: PaperDialogProps<Paper>) {
  const { title, number, keys, ask, download, mayLeave = () => true, note, foot, onClose } = props
  const { kit } = useWords()
  const id = useId()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const read = useRead([...keys], ask)
  const paper = read.data ?? null
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth="md" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>
        {title}
        {number && <Box sx={{ fontSize: '0.875rem', fontWeight: 400, color: palette.inkSoft }}>{number}</Box>}
      </DialogTitle>
      <DialogContent tabIndex={0} sx={{ background: palette.ground, '&&': { py: 2 } }}>
        <Waiting read={read} lines={10}>
          {(found) =>
            found ? (
              <>
                {note?.(found)}
                <PaperSheet html={found.html} />
              </>
            ) : (
              kit.errors['NOT_FOUND']
            )
          }
        </Waiting>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {paper && foot?.(paper)}
        {paper && mayLeave(paper) && <DownloadButton look="text" label={kit.word} address={download} />}
        <Button variant="contained" onClick={onClose}>
          {kit.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
