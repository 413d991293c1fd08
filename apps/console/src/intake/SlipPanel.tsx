import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import type { RegisterMatterMutation } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { PaperSheet } from '../kit/PaperSheet.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole } from '../kit/use-console.js'
import { openDownload } from '../provider/files.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

type Papers = RegisterMatterMutation['registerMatter']['matter']['papers']

/** The slip as it was issued: to read, to print from here, or as a Word file. */
export function SlipPanel({ papers }: { papers: Papers }) {
  const { intake } = useWords()
  const provider = useConsole()
  const slip = papers.find(({ kind }) => kind === 'REGISTRATION_SLIP')
  // The address in the answer is good for a minute only: a fresh one is asked for when it is wanted.
  const word = useMutation({
    mutationFn: (id: string) => provider.paperDownload(id),
    onSuccess: (url) => {
      if (url) openDownload(url)
    },
  })
  if (!slip) return <Nothing text={intake.done.slipNone} />
  return (
    <Box component="section" aria-label={intake.done.slip}>
      <Box className="no-print" sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Box component="h2" sx={{ m: 0, mr: 'auto', fontSize: '1.0625rem', fontWeight: 650 }}>
          {intake.done.slip}
        </Box>
        <Button variant="outlined" disabled={word.isPending} onClick={() => word.mutate(slip.id)}>
          {intake.done.word}
        </Button>
        <Button variant="contained" startIcon={<Print />} autoFocus onClick={() => window.print()}>
          {intake.done.print}
        </Button>
      </Box>
      <RefusalNote error={word.error} />
      <Box
        sx={{
          maxHeight: { md: 'calc(100vh - 220px)' },
          overflow: 'auto',
          p: { xs: 0, sm: 1.5 },
          borderRadius: 2,
          background: palette.ground,
          border: `1px solid ${palette.line}`,
          '@media print': { maxHeight: 'none', overflow: 'visible', border: 0, p: 0 },
        }}
        tabIndex={0}
        role="region"
        aria-label={slip.title}
      >
        <PaperSheet html={slip.html} />
      </Box>
    </Box>
  )
}
