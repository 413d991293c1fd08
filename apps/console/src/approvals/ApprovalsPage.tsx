import Box from '@mui/material/Box'
import { useSearchParams } from 'react-router-dom'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import type { Reads } from '../provider/reads.js'
import { useWords } from '../words/use-words.js'
import { ApprovalDetail } from './ApprovalDetail.js'
import { ApprovalQueue } from './ApprovalQueue.js'

export type Approval = Awaited<ReturnType<Reads['approvals']>>['nodes'][number]

/** One proposal at a time: each is read before it is decided, and none is decided in bulk. */
export default function ApprovalsPage() {
  const { approvals: words } = useWords()
  const queue = useRead(['approvals'], (provider) => provider.approvals())
  const count = queue.data?.nodes.length
  return (
    <>
      <PageHead title={words.title} lead={count !== undefined && words.lead(queue.data?.totalCount ?? count)} />
      <Waiting read={queue} lines={8}>
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <Panel>
              <Nothing text={words.empty} />
            </Panel>
          ) : (
            <Queue approvals={nodes} hasMore={pageInfo.hasNextPage} />
          )
        }
      </Waiting>
    </>
  )
}

function Queue({ approvals, hasMore }: { approvals: readonly Approval[]; hasMore: boolean }) {
  const { approvals: words } = useWords()
  const [address] = useSearchParams()
  const at = address.get('at')
  const chosen = approvals.find(({ id }) => id === at)
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '340px minmax(0,1fr)' },
      }}
    >
      <ApprovalQueue approvals={approvals} at={chosen?.id ?? null} hasMore={hasMore} />
      {chosen ? (
        <ApprovalDetail key={chosen.id} approval={chosen} />
      ) : (
        <Panel>
          <Nothing text={words.choose} help={words.keys} />
        </Panel>
      )}
    </Box>
  )
}
