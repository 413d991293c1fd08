import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { PaperSheet } from '../../../kit/PaperSheet.js'
import { useRead } from '../../../kit/use-console.js'
import { Waiting } from '../../../kit/Waiting.js'
import { palette } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'
import { DownloadButton } from '../DownloadButton.js'
import type { FiledPaper } from '../matter-file.js'

/** An issued paper as it was issued; the Word file is the one with the same digest. */
export function PaperDialog({ paper, onClose }: { paper: FiledPaper; onClose: () => void }) {
  const { file, kit } = useWords()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const read = useRead(['matters', 'paper', paper.id], (provider) => provider.paper(paper.id))
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth="md" onClose={onClose} aria-labelledby="paper-title">
      <DialogTitle id="paper-title">
        {paper.title}
        <Box sx={{ fontSize: '0.875rem', fontWeight: 400, color: palette.inkSoft }}>{paper.number}</Box>
      </DialogTitle>
      <DialogContent tabIndex={0} sx={{ background: palette.ground, '&&': { py: 2 } }}>
        <Waiting read={read} lines={10}>
          {(found) => (found ? <PaperSheet html={found.html} /> : kit.errors.NOT_FOUND)}
        </Waiting>
      </DialogContent>
      <DialogActions>
        <Box sx={{ mr: 'auto', fontSize: '0.8125rem', color: palette.inkSoft }}>
          {read.data && file.papers.digest(read.data.sha256)}
        </Box>
        <DownloadButton look="text" label={file.papers.word} address={(provider) => provider.paperDownload(paper.id)} />
        <Button variant="contained" onClick={onClose}>
          {kit.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
