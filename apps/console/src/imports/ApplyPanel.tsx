import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useCommand } from '../kit/use-command.js'
import { listAddress } from '../matters/list/list-address.js'
import { useWords } from '../words/use-words.js'
import { ApplyDialog } from './ApplyDialog.js'
import type { Batch } from './batch.js'

/** From shown to done: the button, the counts to agree to, how far it is, what came of it. */
export function ApplyPanel({ batch }: { batch: Batch }) {
  const { imports: words } = useWords()
  const w = words.apply
  const apply = useCommand('applyImport', ['imports', 'matters', 'study'])
  const [isAsking, setAsking] = useState(false)
  useLookAgain(batch.id, apply.isPending)
  const send = () => {
    setAsking(false)
    apply.mutate({ batchId: batch.id, expectedVersion: batch.version })
  }
  if (batch.status === 'APPLIED')
    return (
      <Alert
        severity="success"
        action={
          batch.kind === 'LEDGER' && (
            <Button color="inherit" component={Link} to={listAddress({}, 'RECEIVED_LAST')}>
              {w.seeMatters}
            </Button>
          )
        }
      >
        <strong>{w.done(batch.appliedCount)}</strong>　{w.doneRest(batch.alreadyThereCount, batch.errorCount)}
      </Alert>
    )
  if (apply.isPending || batch.status === 'APPLYING')
    return <Applying batch={batch} isSending={apply.isPending} onGoOn={send} />
  if (batch.status !== 'READY') return null
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button variant="contained" size="large" disabled={batch.okCount === 0} onClick={() => setAsking(true)}>
          {batch.okCount === 0 ? w.nothing : w.button(batch.okCount)}
        </Button>
      </Box>
      <RefusalNote error={apply.error} />
      {isAsking && <ApplyDialog batch={batch} onConfirm={send} onClose={() => setAsking(false)} />}
    </>
  )
}

const LOOK_AGAIN_MS = 1500

/** The answer comes when all is done; how far it is, the batch itself tells. */
function useLookAgain(id: string, isRunning: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['imports', id] }), LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [queries, id, isRunning])
}

interface ApplyingProps {
  batch: Batch
  isSending: boolean
  onGoOn: () => void
}

/** Each row is done in a transaction of its own: what was interrupted is gone on with, and nothing is done twice. */
function Applying({ batch, isSending, onGoOn }: ApplyingProps) {
  const { imports: words } = useWords()
  const w = words.apply
  const done = Math.min(batch.appliedCount, batch.okCount)
  const text = done > 0 ? w.progress(done, batch.okCount) : w.preparing
  return (
    <Panel
      title={w.running}
      actions={
        !isSending && (
          <Button size="small" variant="outlined" onClick={onGoOn}>
            {w.goOn}
          </Button>
        )
      }
    >
      <LinearProgress
        aria-label={text}
        variant={done > 0 ? 'determinate' : 'indeterminate'}
        value={batch.okCount > 0 ? (done / batch.okCount) * 100 : 0}
      />
      <Box role="status" sx={{ mt: 1, fontSize: '0.875rem' }}>
        {text}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{w.stay}</Box>
    </Panel>
  )
}
