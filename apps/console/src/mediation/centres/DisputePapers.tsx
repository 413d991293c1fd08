import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import type { DisputeFileFragment, DisputePaperKind } from '../../gql/graphql.js'
import { Panel } from '../../kit/Panel.js'
import { PaperSheet } from '../../kit/PaperSheet.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { DownloadButton } from '../../matters/file/DownloadButton.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'

/** Papers as the facts say them now, to look at and to print. */
export function DisputePapers({ one }: { one: DisputeFileFragment }) {
  const { centres: words } = useWords()
  const [kind, setKind] = useState<DisputePaperKind | null>(null)
  return (
    <Panel title={words.file.papers}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {one.papers.map((each) => (
          <Button key={each} size="small" variant="outlined" onClick={() => setKind(each)}>
            {words.file.paperNames[each]}
          </Button>
        ))}
      </Box>
      {kind && <PaperDialog id={one.id} kind={kind} onClose={() => setKind(null)} />}
    </Panel>
  )
}

function PaperDialog({ id, kind, onClose }: { id: string; kind: DisputePaperKind; onClose: () => void }) {
  const { centres: words, file, kit } = useWords()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const read = useRead(['centres', 'paper', id, kind], (provider) => provider.disputePaper(id, kind))
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth="md" onClose={onClose} aria-labelledby="dispute-paper">
      <DialogTitle id="dispute-paper">{words.file.paperNames[kind]}</DialogTitle>
      <DialogContent tabIndex={0} sx={{ background: palette.ground, '&&': { py: 2 } }}>
        <Waiting read={read} lines={10}>
          {({ html }) => <PaperSheet html={html} />}
        </Waiting>
      </DialogContent>
      <DialogActions>
        <DownloadButton
          look="text"
          label={file.papers.word}
          address={async (provider) => (await provider.disputePaper(id, kind)).downloadUrl}
        />
        <Button variant="contained" onClick={onClose}>
          {kit.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
