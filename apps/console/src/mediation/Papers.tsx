import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import type {
  MediationFileFragment,
  MediationPaperKind,
  MediationPaperOfQuery,
  NumberedMediationPaper,
} from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { PaperButton } from '../kit/PaperButton.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useCommand } from '../kit/use-command.js'
import { useWords } from '../words/use-words.js'
import { agreementAddress } from './address.js'

/** Letters that went out and say what is so no more: each a task until it went out anew. */
export function PapersToRenew({ one: { id, papersToRenew } }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  const w = words.papers
  if (papersToRenew.length === 0) return null
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {w.toRenew}
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {papersToRenew.map(({ kind, number, changedOn, rowId, rowNo }) => (
          <li key={`${kind}-${rowId}`}>
            {w[kind]}
            {number ?? <Link to={`${agreementAddress(id)}?row=${rowId}`}>{words.rows.rowNo(rowNo ?? 0)}</Link>}：
            {w.changedOn(dayText(changedOn))}
          </li>
        ))}
      </Box>
    </Alert>
  )
}

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
export function PaperButtons({ kinds, ...of }: Props) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {kinds.map((kind) => (
        <MediationPaperButton key={kind} kind={kind} {...of} />
      ))}
    </Box>
  )
}

/** One of them; a letter is issued from here, and leaves the office only under its number. */
function MediationPaperButton({ caseId, rowId, kind }: Omit<Props, 'kinds'> & { kind: MediationPaperKind }) {
  const { mediation: words } = useWords()
  const w = words.papers
  const issue = useCommand('issueMediationPaper', ['mediation'])
  return (
    <PaperButton
      label={w[kind]}
      keys={['mediation', 'paper', caseId, kind, rowId]}
      ask={(provider) => provider.mediationPaper({ caseId, kind, rowId })}
      download={async (provider) => (await provider.mediationPaper({ caseId, kind, rowId })).downloadUrl}
      mayLeave={({ problems, isNumbered, number }) => problems.length === 0 && (!isNumbered || number !== null)}
      note={({ problems, ...letter }) => (
        <>
          {problems.length === 0 && <IssueNote {...letter} />}
          <RefusalNote error={issue.error} />
          {problems.map((problem) => (
            <Alert key={problem} severity="warning" sx={{ mb: 1.5 }}>
              {problem}
            </Alert>
          ))}
        </>
      )}
      foot={({ mayIssue }) =>
        mayIssue && (
          <Button
            disabled={issue.isPending}
            onClick={() => issue.mutate({ caseId, kind: kind as NumberedMediationPaper, rowId })}
          >
            {issue.isPending ? w.issuing : w.issue}
          </Button>
        )
      }
    />
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
