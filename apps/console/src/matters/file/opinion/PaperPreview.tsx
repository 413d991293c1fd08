import CheckCircle from '@mui/icons-material/CheckCircleOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PaperPreviewInput } from '../../../gql/graphql.js'
import { PaperSheet } from '../../../kit/PaperSheet.js'
import { RefusalNote } from '../../../kit/RefusalNote.js'
import { useConsole } from '../../../kit/use-console.js'
import { useSettled } from '../../../kit/use-settled.js'
import { palette, tones } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'

interface Props {
  title: string
  /** The act as it stands in the form; null while the form does not say enough to ask. */
  asked: PaperPreviewInput | null
  /** what is said in place of the paper while nothing is asked */
  waitsFor?: string
}

/** A paper as it would be issued now, in the server's words, and what it still lacks; asked again once typing rests. */
export function PaperPreview({ title, asked, waitsFor }: Props) {
  const { acts } = useWords()
  const provider = useConsole()
  const settled = useSettled(asked, 600)
  const { data, error, isFetching } = useQuery({
    queryKey: ['matters', 'paper-preview', settled],
    queryFn: () => (settled === null ? null : provider.previewPaper(settled)),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  })
  return (
    <Box>
      <PreviewTitle title={title} status={isFetching && data ? acts.opinion.refreshing : ''} />
      <RefusalNote error={error} />
      {asked === null && <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>{waitsFor}</Box>}
      {asked !== null && data && <PreviewedPaper title={title} paper={data} />}
    </Box>
  )
}

export const PreviewTitle = ({ title, status }: { title: string; status: string }) => (
  <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', mb: 0.75 }}>
    <Typography variant="h3" component="h3">
      {title}
    </Typography>
    <Typography variant="caption" role="status" sx={{ color: 'text.secondary' }}>
      {status}
    </Typography>
  </Box>
)

/** What it lacks first, then the paper. */
export function PreviewedPaper({
  title,
  paper,
}: {
  title: string
  paper: { html: string; problems: readonly string[] }
}) {
  return (
    <>
      <Missing problems={paper.problems} />
      {paper.html && (
        <Box
          role="region"
          aria-label={title}
          tabIndex={0}
          sx={{ background: palette.ground, p: 1.5, borderRadius: 1.5, maxHeight: 560, overflow: 'auto' }}
        >
          <PaperSheet html={paper.html} />
        </Box>
      )}
    </>
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
