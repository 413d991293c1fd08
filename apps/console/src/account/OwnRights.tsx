import Box from '@mui/material/Box'
import { Panel } from '../kit/Panel.js'
import { useMe, useRead } from '../kit/use-console.js'
import { RightsChangeItem } from '../settings/accounts/RightsChanges.js'
import { useWords } from '../words/use-words.js'

/** In a new office nobody else may decide yet: then the person who is to get the rights is the second one. */
export function OwnRights() {
  const { account } = useWords()
  const me = useMe()
  const changes = useRead(['rights', 'open'], (provider) => provider.rightsChanges()).data ?? []
  const own = changes.filter((change) => change.status === 'OPEN' && change.account.id === me?.account.id)
  if (own.length === 0) return null
  return (
    <Panel title={account.rights.title} help={account.rights.help} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {own.map((change) => (
          <RightsChangeItem key={change.id} change={change} />
        ))}
      </Box>
    </Panel>
  )
}
