import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import { instantText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole } from '../kit/use-console.js'
import { PageWaiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { useQuery } from '@tanstack/react-query'
import { ApplyPanel } from './ApplyPanel.js'
import type { Batch } from './batch.js'
import { BatchStatus } from './BatchStatus.js'
import { CountBar } from './CountBar.js'
import { MappingPanel } from './MappingPanel.js'
import { RowTable } from './RowTable.js'
import { RowStepper } from './RowStepper.js'

const WHILE_APPLYING_MS = 1500

export default function ImportBatchPage() {
  const { id = '' } = useParams()
  return <BatchScreen key={id} id={id} />
}

/** One table: what its columns mean, what each row would become, and the one button that makes it so. */
function BatchScreen({ id }: { id: string }) {
  const { imports: words, kit } = useWords()
  const provider = useConsole()
  const [search, setSearch] = useSearchParams()
  const only = search.get('only')
  const [starts, setStarts] = useState<readonly string[]>([])
  const after = starts.at(-1) ?? null
  const read = useQuery({
    queryKey: ['imports', id, only, after],
    queryFn: () => provider.importBatch(id, only, after),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (state.data?.status === 'APPLYING' ? WHILE_APPLYING_MS : false),
  })
  const show = (status: string | null) => {
    setStarts([])
    setSearch(status ? { only: status } : {}, { replace: true })
  }
  const batch = read.data
  if (read.isPending) return <PageWaiting />
  if (!batch)
    return (
      <>
        <PageHead title={words.title} />
        <RefusalNote error={read.error} />
        <Nothing text={kit.errors.NOT_FOUND ?? ''} action={<BackLink />} />
      </>
    )
  return (
    <>
      <PageHead title={batch.fileName} lead={<Lead batch={batch} />} actions={<BackLink />} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RefusalNote error={read.error} />
        {batch.status === 'EXPIRED' && <Alert severity="warning">{words.expired}</Alert>}
        {batch.status !== 'MAPPING' && <CountBar batch={batch} only={only} onShow={show} />}
        <ApplyPanel batch={batch} />
        {(batch.status === 'MAPPING' || batch.status === 'READY') && <MappingPanel batch={batch} />}
        {batch.status !== 'MAPPING' && (
          <RowTable
            batch={batch}
            isStale={read.isPlaceholderData}
            stepper={
              <RowStepper
                page={starts.length + 1}
                total={batch.rows.totalCount ?? null}
                next={batch.rows.pageInfo.hasNextPage ? (batch.rows.pageInfo.endCursor ?? null) : null}
                onNext={(cursor) => setStarts([...starts, cursor])}
                onBack={() => setStarts(starts.slice(0, -1))}
              />
            }
          />
        )}
      </Box>
    </>
  )
}

function Lead({ batch }: { batch: Batch }) {
  const { imports: words } = useWords()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <BatchStatus status={batch.status} />
      <span>{words.kinds[batch.kind] ?? batch.kind}</span>
      {batch.year && <span>{words.year(batch.year)}</span>}
      <span>{words.shownAt(instantText(batch.createdAt), batch.headerRow)}</span>
    </Box>
  )
}

function BackLink() {
  const { imports: words } = useWords()
  return (
    <Button component={Link} to="/imports" variant="outlined">
      {words.back}
    </Button>
  )
}
