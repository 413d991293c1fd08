import PersonAdd from '@mui/icons-material/PersonAddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { ListBase, useListContext } from 'ra-core'
import { useState } from 'react'
import type { AccountRowFragment } from '../../gql/graphql.js'
import { PageHead } from '../../kit/PageHead.js'
import { PageStepper } from '../../kit/PageStepper.js'
import { Panel } from '../../kit/Panel.js'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { useHasRole } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { AccountFilters } from './AccountFilters.js'
import { AccountTable } from './AccountTable.js'
import { CreateAccountDialog } from './CreateAccountDialog.js'
import { RightsChanges } from './RightsChanges.js'
import { TemporaryPassword, type HandedOut } from './TemporaryPassword.js'

export default function AccountListPage() {
  return (
    <ListBase
      resource="accounts"
      perPage={25}
      sort={{ field: 'login', order: 'ASC' }}
      exporter={false}
      disableAuthentication
    >
      <Screen />
    </ListBase>
  )
}

function Screen() {
  const { settings, people } = useWords()
  const mayKeep = useHasRole('ADMIN')
  const { error, data, isPending } = useListContext<AccountRowFragment>()
  const [isCreating, setCreating] = useState(false)
  const [handedOut, setHandedOut] = useState<HandedOut | null>(null)
  const page = settings.pages.accounts
  return (
    <>
      <PageHead
        title={page.title}
        lead={page.lead}
        actions={
          mayKeep && (
            <Button variant="contained" startIcon={<PersonAdd />} onClick={() => setCreating(true)}>
              {people.accounts.create}
            </Button>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RightsChanges />
        <AccountFilters />
        <RefusalNote error={error} />
        <Panel padding="none">
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', px: 2, py: 0.75 }}>
            <PageStepper />
          </Box>
          <AccountTable rows={data ?? []} isPending={isPending} onHandOut={setHandedOut} />
        </Panel>
      </Box>
      {isCreating && <CreateAccountDialog onHandOut={setHandedOut} onClose={() => setCreating(false)} />}
      {handedOut && <TemporaryPassword handedOut={handedOut} onClose={() => setHandedOut(null)} />}
    </>
  )
}
