import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import type { DecisionKind, DraftReconDecisionInput } from '../../gql/graphql.js'
import { PaperSheet } from '../../kit/PaperSheet.js'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { useConsole } from '../../kit/use-console.js'
import { useSettled } from '../../kit/use-settled.js'
import { newKey } from '../../provider/commands.js'
import { useWords } from '../../words/use-words.js'
import type { ReconFile } from '../recon.js'

/** The decision as it is being typed, with the remedy that the system computes. */
export function DecisionPreview({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const provider = useConsole()
  const [decision, found, reasons, result, redoBy, hearingUsed, committeeUsed] = useWatch({
    name: ['decision', 'found', 'reasons', 'result', 'redoBy', 'hearingUsed', 'committeeUsed'],
  }) as [DecisionKind | null, string, string, string, string | null, string, string]
  const asked = useSettled(decision ? { decision, found, reasons, result, redoBy, hearingUsed, committeeUsed } : null)
  const preview = useQuery({
    queryKey: ['reconsiderations', 'decision', file.id, asked],
    queryFn: () =>
      provider.previewReconDecision({
        ...{ idempotencyKey: newKey(), caseId: file.id, expectedVersion: file.version },
        ...asked,
        redoBy: asked?.redoBy || null,
      } as DraftReconDecisionInput),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  if (!asked) return null
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {words.acts.paperPreview}
      </Typography>
      <RefusalNote error={preview.error} />
      {preview.data && <PaperSheet html={preview.data.html} />}
    </Box>
  )
}
