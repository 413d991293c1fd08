import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMutation } from '@tanstack/react-query'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'

/** Walks the whole chain on the server; only when somebody asks, since it reads every entry. */
export function ChainCheck() {
  const { audit } = useWords()
  const provider = useConsole()
  const check = useMutation({ mutationFn: () => provider.auditCheck() })
  const w = audit.check
  return (
    <Panel padding="none">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, px: 2.25, py: 1.25 }}>
        <Box sx={{ flex: '1 1 240px' }}>
          <Typography variant="h2">{w.title}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {w.help}
          </Typography>
        </Box>
        <Box aria-live="polite">
          <RefusalNote error={check.error} />
          {check.data && <Result sealed={check.data.sealed} brokenAt={check.data.brokenAt} />}
        </Box>
        <Button variant="outlined" disabled={check.isPending} onClick={() => check.mutate()}>
          {check.isPending ? w.running : check.data ? w.again : w.act}
        </Button>
      </Box>
    </Panel>
  )
}

function Result({ sealed, brokenAt }: { sealed: number; brokenAt: number | null }) {
  const { audit } = useWords()
  const isWhole = brokenAt === null
  return (
    <Alert severity={isWhole ? 'success' : 'error'} sx={{ py: 0 }}>
      {isWhole ? audit.check.whole(sealed) : audit.check.broken(brokenAt, sealed)}
    </Alert>
  )
}
