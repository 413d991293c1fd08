import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { Refusal } from '../provider/refusal.js'
import { useSay, useWords, type Say } from '../words/use-words.js'
import type { Words } from '../words/zh/index.js'

/** One clear sentence for any "no": the server's own where it gave one. */
export function refusalText(error: unknown, words: Words): string {
  if (!(error instanceof Refusal)) return words.kit.errors.INTERNAL_SERVER_ERROR ?? ''
  return error.message || words.kit.errors[error.code] || words.kit.errors.INTERNAL_SERVER_ERROR || ''
}

export function refusalLine(error: unknown, words: Words, say: Say): string {
  const citation =
    error instanceof Refusal && error.citation ? ` ${words.kit.underArticle(say.citation(error.citation))}` : ''
  return refusalText(error, words) + citation
}

export function RefusalNote({ error }: { error: unknown }) {
  const words = useWords()
  const say = useSay()
  if (!error) return null
  const refusal = error instanceof Refusal ? error : null
  const isSoft = refusal?.isConflict || refusal?.code === 'RULE_REFUSED'
  return (
    <Alert severity={isSoft ? 'warning' : 'error'} role="alert" sx={{ my: 1 }}>
      {refusal?.isConflict && <strong>{words.kit.conflictTitle}　</strong>}
      {refusalText(error, words)}
      {refusal?.citation && <Box sx={{ mt: 0.25 }}>{words.kit.underArticle(say.citation(refusal.citation))}</Box>}
      {refusal?.requestId && refusal.code === 'INTERNAL_SERVER_ERROR' && (
        <Box sx={{ mt: 0.25, fontSize: '0.8125rem' }}>{words.kit.requestNumber(refusal.requestId)}</Box>
      )}
    </Alert>
  )
}
