import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AnswerInput } from '../../../gql/graphql.js'
import { PaperSheet } from '../../../kit/PaperSheet.js'
import { RefusalNote } from '../../../kit/RefusalNote.js'
import { useConsole } from '../../../kit/use-console.js'
import { useSettled } from '../../../kit/use-settled.js'
import { palette, tones } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'

interface Props {
  title?: string
  matterId: string
  /** As they stand in the editor; null for the last draft. */
  answers: readonly AnswerInput[] | null
}

/** The opinion as the server would word it now, and what it says is missing. The remedy paragraph is the computed one. */
export function OpinionPreview({ title, matterId, answers }: Props) {
  const { acts } = useWords()
  const w = acts.opinion
  const provider = useConsole()
  const asked = useSettled(answers, 600)
  const preview = useQuery({
    queryKey: ['matters', 'paper-preview', matterId, asked],
    queryFn: () =>
      provider.previewPaper({ matterId, kind: 'HANDLING_OPINION', answers: asked === null ? null : [...asked] }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  })
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', mb: 0.75 }}>
        <Typography variant="h3" component="h3">
          {title ?? w.preview}
        </Typography>
        <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
          {preview.isFetching ? w.refreshing : ''}
        </Typography>
      </Box>
      <RefusalNote error={preview.error} />
      {preview.data && <Missing problems={preview.data.problems} />}
      {preview.data?.html && (
        <Box
          role="region"
          aria-label={w.preview}
          tabIndex={0}
          sx={{ background: palette.ground, p: 1.5, borderRadius: 1.5, maxHeight: 560, overflow: 'auto' }}
        >
          <PaperSheet html={preview.data.html} />
        </Box>
      )}
    </Box>
  )
}

function Missing({ problems }: { problems: readonly string[] }) {
  const { acts } = useWords()
  const w = acts.opinion
  if (problems.length === 0)
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: tones.green.text, mb: 1 }}>
        <CheckCircle aria-hidden sx={{ fontSize: 18 }} />
        {w.complete}
      </Box>
    )
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      {w.missing}
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </Box>
    </Alert>
  )
}
