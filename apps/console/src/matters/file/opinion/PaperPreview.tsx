import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { PaperPreviewInput } from '../../../gql/graphql.js'
import { PaperSheet } from '../../../kit/PaperSheet.js'
import { RefusalNote } from '../../../kit/RefusalNote.js'
import { useConsole } from '../../../kit/use-console.js'
import { palette } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'

/** A paper as it would be issued now, and what it still lacks. */
export function PaperPreview({ title, asked }: { title: string; asked: PaperPreviewInput }) {
  const { acts } = useWords()
  const provider = useConsole()
  const { data, error } = useQuery({
    queryKey: ['matters', 'paper-preview', asked],
    queryFn: () => provider.previewPaper(asked),
    gcTime: 30_000,
  })
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      <RefusalNote error={error} />
      {data && data.problems.length > 0 && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {acts.opinion.missing}
          <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
            {data.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </Box>
        </Alert>
      )}
      {data?.html && (
        <Box
          role="region"
          aria-label={title}
          tabIndex={0}
          sx={{ background: palette.ground, p: 1.5, borderRadius: 1.5, maxHeight: 560, overflow: 'auto' }}
        >
          <PaperSheet html={data.html} />
        </Box>
      )}
    </Box>
  )
}
