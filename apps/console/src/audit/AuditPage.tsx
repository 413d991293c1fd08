import Box from '@mui/material/Box'
import { ListBase, useListContext } from 'ra-core'
import type { AuditLogQuery } from '../gql/graphql.js'
import { PageHead } from '../kit/PageHead.js'
import { PageStepper } from '../kit/PageStepper.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useWords } from '../words/use-words.js'
import { AuditFilters } from './AuditFilters.js'
import { AuditTable } from './AuditTable.js'
import { ChainCheck } from './ChainCheck.js'

export type AuditEntry = AuditLogQuery['auditEntries']['nodes'][number]

export default function AuditPage() {
  return (
    <ListBase
      resource="auditEntries"
      perPage={50}
      sort={{ field: 'recordedAt', order: 'DESC' }}
      exporter={false}
      disableAuthentication
    >
      <Screen />
    </ListBase>
  )
}

function Screen() {
  const { audit } = useWords()
  const { error, data, isPending } = useListContext<AuditEntry>()
  return (
    <>
      <PageHead title={audit.title} lead={audit.lead} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <ChainCheck />
        <AuditFilters />
        <RefusalNote error={error} />
        <Panel padding="none">
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', px: 2, py: 0.75 }}>
            <PageStepper />
          </Box>
          <AuditTable rows={data ?? []} isPending={isPending} />
        </Panel>
      </Box>
    </>
  )
}
