import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import type { MediationPaperKind, MediationPaperOfQuery, NumberedMediationPaper } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { PaperSheet } from '../kit/PaperSheet.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useCommand } from '../kit/use-command.js'
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
  const issue = useCommand('issueMediationPaper', ['mediation'])
  const mayLeave = read.data?.problems.length === 0 && (!read.data.isNumbered || read.data.number !== null)
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth="md" onClose={onClose} aria-labelledby="mediation-paper">
      <DialogTitle id="mediation-paper">{words.papers[kind]}</DialogTitle>
      <DialogContent tabIndex={0} sx={{ background: palette.ground, '&&': { py: 2 } }}>
        <Waiting read={read} lines={10}>
          {({ html, problems, ...letter }) => (
            <>
              {problems.length === 0 && <IssueNote {...letter} />}
              <RefusalNote error={issue.error} />
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
        {read.data?.mayIssue && (
          <Button
            disabled={issue.isPending}
            onClick={() => issue.mutate({ caseId, kind: kind as NumberedMediationPaper, rowId })}
          >
            {issue.isPending ? words.papers.issuing : words.papers.issue}
          </Button>
        )}
        {mayLeave && (
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

type Issue = Pick<
  MediationPaperOfQuery['mediationPaper'],
  'isNumbered' | 'number' | 'issuedOn' | 'outdatedNumber' | 'mayIssue'
>

/** Under which number a letter went out, or what is to be done before it does. */
function IssueNote({ isNumbered, number, issuedOn, outdatedNumber, mayIssue }: Issue) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  const w = words.papers
  if (!isNumbered) return null
  const [severity, text] = number
    ? (['success', w.issuedOn(number, dayText(issuedOn ?? ''))] as const)
    : outdatedNumber
      ? (['warning', w.outdated(outdatedNumber)] as const)
      : (['info', mayIssue ? w.toIssue : w.notYours] as const)
  return (
    <Alert severity={severity} sx={{ mb: 1.5 }}>
      {text}
    </Alert>
  )
}
