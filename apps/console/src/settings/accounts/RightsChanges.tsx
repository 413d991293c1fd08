import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { RightsChangesQuery } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { instantText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { useHasRole, useMe, useRead } from '../../kit/use-console.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { RoleTags } from './AccountTable.js'

type Change = RightsChangesQuery['rightsChanges'][number]

/** Four eyes: what waits for a second person. Whoever asked sees it and cannot decide it. */
export function RightsChanges() {
  const { people } = useWords()
  const changes = useRead(['rights', 'open'], (provider) => provider.rightsChanges()).data ?? []
  const open = changes.filter(({ status }) => status === 'OPEN')
  if (open.length === 0) return null
  return (
    <Panel title={people.rights.title} help={people.rights.help} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {open.map((change) => (
          <RightsChangeItem key={change.id} change={change} />
        ))}
      </Box>
    </Panel>
  )
}

export function RightsChangeItem({ change }: { change: Change }) {
  const { people } = useWords()
  const [isAgreed, setAgreed] = useState<boolean | null>(null)
  const why = useWhyNot(change)
  const w = people.rights
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        px: 2.25,
        py: 1.25,
        borderTop: `1px solid ${palette.line}`,
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {change.account.name}
          </Box>
          <Box component="span" sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
            {w.after}
          </Box>
          <RoleTags roles={change.roles} none={w.noRolesAfter} />
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, mt: 0.25 }}>
          {w.asked(change.askedBy.name, instantText(change.askedAt))}
        </Box>
      </Box>
      {why ? (
        <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>{why}</Box>
      ) : (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="outlined" onClick={() => setAgreed(false)}>
            {w.refuse}
          </Button>
          <Button variant="contained" onClick={() => setAgreed(true)}>
            {w.agree}
          </Button>
        </Box>
      )}
      {isAgreed !== null && <DecideDialog change={change} isAgreed={isAgreed} onClose={() => setAgreed(null)} />}
    </Box>
  )
}

/** What the console knows beforehand; the server decides again, also by who reset whose password lately. */
function useWhyNot(change: Change): string | null {
  const { people } = useWords()
  const me = useMe()
  const isDecider = useHasRole('ADMIN', 'HEAD')
  if (change.askedBy.id === me?.account.id) return people.rights.own
  if (change.account.id === me?.account.id && isDecider) return people.rights.about
  return null
}

interface DecideProps {
  change: Change
  isAgreed: boolean
  onClose: () => void
}

function DecideDialog({ change, isAgreed, onClose }: DecideProps) {
  const { people } = useWords()
  const w = people.rights
  const { name } = change.account
  return (
    <CommandDialog
      command="decideRightsChange"
      title={isAgreed ? w.agreeTitle(name) : w.refuseTitle(name)}
      lead={isAgreed ? w.agreeLead : w.refuseLead}
      submit={isAgreed ? w.agree : w.refuse}
      done={isAgreed ? w.agreed : w.refused}
      width="xs"
      refresh={['accounts', 'rights', 'me']}
      defaults={{}}
      toInput={() => ({ id: change.id, isAgreed })}
      onClose={onClose}
    >
      <RoleTags roles={change.roles} none={w.noRolesAfter} />
    </CommandDialog>
  )
}
