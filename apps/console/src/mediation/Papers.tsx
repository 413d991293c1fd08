import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import type { MediationPaperKind } from '../gql/graphql.js'
import { PaperSheet } from '../kit/PaperSheet.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { DownloadButton } from '../matters/file/DownloadButton.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

export const CASE_PAPERS: readonly MediationPaperKind[] = ['MEDIATION_REGISTER', 'MEDIATION_RIGHTS', 'MEDIATION_RECORD']
export const ROW_PAPERS: readonly MediationPaperKind[] = [
  'MEDIATION_AGREEMENT',
  'CONFIRMATION_APPLICATION',
  'PERFORMANCE_RECORD',
]

interface Props {
  caseId: string
  rowId: string | null
  kinds: readonly MediationPaperKind[]
}

/** Papers as the facts say them now, to look at and to print. */
export function PaperButtons({ caseId, rowId, kinds }: Props) {
  const { mediation: words } = useWords()
  const [kind, setKind] = useState<MediationPaperKind | null>(null)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {kinds.map((one) => (
        <Button key={one} size="small" onClick={() => setKind(one)}>
          {words.papers[one]}
        </Button>
      ))}
      {kind && <PaperDialog {...{ caseId, rowId, kind }} onClose={() => setKind(null)} />}
    </Box>
  )
}

interface DialogProps extends Pick<Props, 'caseId' | 'rowId'> {
  kind: MediationPaperKind
  onClose: () => void
}

function PaperDialog({ caseId, rowId, kind, onClose }: DialogProps) {
  const { mediation: words, file, kit } = useWords()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const read = useRead(['mediation', 'paper', caseId, kind, rowId], (provider) =>
    provider.mediationPaper({ caseId, kind, rowId }),
  )
  const isWhole = read.data?.problems.length === 0
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth="md" onClose={onClose} aria-labelledby="mediation-paper">
      <DialogTitle id="mediation-paper">{words.papers[kind]}</DialogTitle>
      <DialogContent tabIndex={0} sx={{ background: palette.ground, '&&': { py: 2 } }}>
        <Waiting read={read} lines={10}>
          {({ html, problems }) => (
            <>
              {problems.map((problem) => (
                <Alert key={problem} severity="warning" sx={{ mb: 1.5 }}>
                  {problem}
                </Alert>
              ))}
              <PaperSheet html={html} />
            </>
          )}
        </Waiting>
      </DialogContent>
      <DialogActions>
        {isWhole && (
          <DownloadButton
            look="text"
            label={file.papers.word}
            address={async (provider) => (await provider.mediationPaper({ caseId, kind, rowId })).downloadUrl}
          />
        )}
        <Button variant="contained" onClick={onClose}>
          {kit.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
