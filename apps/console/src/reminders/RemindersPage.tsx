import { ListBase, useListContext } from 'ra-core'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Skeleton from '@mui/material/Skeleton'
import Switch from '@mui/material/Switch'
import type { ReminderFieldsFragment } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { PageStepper } from '../kit/PageStepper.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useWords } from '../words/use-words.js'
import { ReminderChoice } from './ReminderChoice.js'
import { ReminderTable } from './ReminderTable.js'
import { useMarkRead } from './use-mark-read.js'

/** Own reminders, the newest first, and how one is reminded. */
export default function RemindersPage() {
  return (
    <ListBase resource="reminders" perPage={25} exporter={false} disableAuthentication>
      <Screen />
    </ListBase>
  )
}

function Screen() {
  const { reminders } = useWords()
  const { error, data, isPending, filterValues, setFilters } = useListContext<ReminderFieldsFragment>()
  const markRead = useMarkRead()
  const isUnread = filterValues['isUnread'] === true
  const hasUnread = (data ?? []).some((one) => one.readAt === null)
  return (
    <>
      <PageHead title={reminders.title} lead={reminders.lead} />
      <RefusalNote error={error ?? markRead.error} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Panel padding="none">
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 0.75 }}>
            <FormControlLabel
              control={
                <Switch
                  size="small"
                  checked={isUnread}
                  onChange={(_event, checked) => setFilters(checked ? { isUnread: true } : {}, undefined, false)}
                />
              }
              label={reminders.onlyUnread}
            />
            <Button size="small" disabled={!hasUnread || markRead.isPending} onClick={() => markRead.mutate({})}>
              {reminders.markAll}
            </Button>
            <Box sx={{ ml: 'auto' }}>
              <PageStepper />
            </Box>
          </Box>
          {isPending ? (
            <Skeleton variant="rectangular" height={220} sx={{ m: 2, borderRadius: 1 }} />
          ) : data && data.length > 0 ? (
            <ReminderTable rows={data} />
          ) : (
            <Nothing text={isUnread ? reminders.noneUnread : reminders.none} help={reminders.noneHelp} />
          )}
        </Panel>
        <ReminderChoice />
      </Box>
    </>
  )
}
