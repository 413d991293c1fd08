import Box from '@mui/material/Box'
import { ListBase, useListContext } from 'ra-core'
import type { MatterRowFragment } from '../../gql/graphql.js'
import { PageHead } from '../../kit/PageHead.js'
import { PageStepper } from '../../kit/PageStepper.js'
import { Panel } from '../../kit/Panel.js'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { useWords } from '../../words/use-words.js'
import { ExportButton } from './ExportButton.js'
import { FilterBar } from './FilterBar.js'
import { MatterTable } from './MatterTable.js'
import { OrderChoice } from './OrderChoice.js'
import { SavedViews } from './SavedViews.js'

/** The conditions are in the address, so that a list can be sent to a colleague as a link. */
export default function MatterListPage() {
  return (
    <ListBase
      resource="matters"
      perPage={25}
      sort={{ field: 'DUE_FIRST', order: 'ASC' }}
      filterDefaultValues={{ standing: ['OPEN'] }}
      exporter={false}
      disableAuthentication
    >
      <ListScreen />
    </ListBase>
  )
}

function ListScreen() {
  const { matters: words } = useWords()
  const { error, data, isPending } = useListContext<MatterRowFragment>()
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <SavedViews />
            <ExportButton />
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FilterBar />
        <RefusalNote error={error} />
        <Panel padding="none">
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              justifyContent: 'space-between',
              gap: 1,
              px: 2,
              py: 0.75,
            }}
          >
            <OrderChoice />
            <PageStepper />
          </Box>
          <MatterTable rows={data ?? []} isPending={isPending} />
          {(data?.length ?? 0) > 12 && (
            <Box sx={{ display: 'flex', justifyContent: 'flex-end', px: 2, py: 0.75 }}>
              <PageStepper />
            </Box>
          )}
        </Panel>
      </Box>
    </>
  )
}
