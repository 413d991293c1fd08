import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import type { BatchFieldsFragment } from '../gql/graphql.js'
import { instantText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole } from '../kit/use-console.js'
import { PageWaiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { BatchStatus } from './BatchStatus.js'

export function BatchList() {
  const { imports: words } = useWords()
  const provider = useConsole()
  const read = useInfiniteQuery({
    queryKey: ['imports', 'list'],
    queryFn: ({ pageParam }) => provider.importBatches(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
  const batches = read.data?.pages.flatMap((page) => page.nodes) ?? []
  return (
    <Panel title={words.list.title} padding="none">
      {read.isPending && <PageWaiting />}
      <RefusalNote error={read.error} />
      {read.data && batches.length === 0 && <Nothing text={words.list.none} />}
      {batches.length > 0 && <Batches batches={batches} />}
      {read.hasNextPage && (
        <Box sx={{ px: 2, py: 1 }}>
          <Button disabled={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {words.list.more}
          </Button>
        </Box>
      )}
    </Panel>
  )
}

function Batches({ batches }: { batches: readonly BatchFieldsFragment[] }) {
  const { imports: words } = useWords()
  const { list } = words
  return (
    <Table size="small" sx={{ minWidth: 720 }}>
      <TableHead>
        <TableRow>
          <TableCell>{list.file}</TableCell>
          <TableCell>{list.kind}</TableCell>
          <TableCell>{list.status}</TableCell>
          <TableCell align="right">{list.rows}</TableCell>
          <TableCell>{list.result}</TableCell>
          <TableCell>{list.createdAt}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {batches.map((batch) => (
          <TableRow key={batch.id} hover>
            <TableCell sx={{ minWidth: 180, overflowWrap: 'anywhere' }}>
              <Link to={`/imports/${batch.id}`} style={{ fontWeight: 600 }}>
                {batch.fileName}
              </Link>
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              {[words.kinds[batch.kind] ?? batch.kind, batch.year && words.year(batch.year)]
                .filter(Boolean)
                .join(' · ')}
            </TableCell>
            <TableCell>
              <BatchStatus status={batch.status} />
            </TableCell>
            <TableCell align="right">{batch.rowCount}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{resultOf(batch, list.result4)}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{instantText(batch.createdAt)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

const resultOf = (
  batch: BatchFieldsFragment,
  say: (applied: number, there: number, errors: number) => string,
): string => (batch.status === 'APPLIED' ? say(batch.appliedCount, batch.alreadyThereCount, batch.errorCount) : '—')
