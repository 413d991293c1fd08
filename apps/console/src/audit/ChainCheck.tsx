import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
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
  const isWhole = check.data?.brokenAt === null
  return (
    <Panel
      title={w.title}
      help={w.help}
      actions={
        <Button variant="outlined" disabled={check.isPending} onClick={() => check.mutate()}>
          {check.isPending ? w.running : check.data ? w.again : w.act}
        </Button>
      }
    >
      <Box aria-live="polite">
        <RefusalNote error={check.error} />
        {check.data && (
          <Alert severity={isWhole ? 'success' : 'error'}>
            {isWhole ? w.whole(check.data.sealed) : w.broken(check.data.brokenAt ?? 0, check.data.sealed)}
          </Alert>
        )}
      </Box>
    </Panel>
  )
}
