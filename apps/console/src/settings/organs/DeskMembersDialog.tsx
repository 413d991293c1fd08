import { useController } from 'react-hook-form'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ManyChoice } from '../../kit/ManyChoice.js'
import { useRead } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import type { Desk } from './OrganDesks.js'

/** Exactly these people sit at the desk. */
export function DeskMembersDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { settings } = useWords()
  const w = settings.organs
  return (
    <CommandDialog
      command="setDeskMembers"
      title={w.arrangeOf(desk.name)}
      lead={w.arrangeLead}
      submit={w.arrange}
      done={w.saved}
      width="xs"
      refresh={['organs', 'matters']}
      defaults={{ accountIds: desk.members.map(({ id }) => id) }}
      toInput={({ accountIds }: { accountIds: string[] }) => ({
        deskId: desk.id,
        expectedVersion: desk.version,
        accountIds,
      })}
      onClose={onClose}
    >
      <MembersBox label={w.members} />
    </CommandDialog>
  )
}

function MembersBox({ label }: { label: string }) {
  const { field } = useController({ name: 'accountIds' })
  const people = useRead(['colleagues', null], (provider) => provider.colleagues(null)).data ?? []
  const choices = people.map(({ id, name, section }) => ({ value: id, text: section ? `${name}（${section}）` : name }))
  return <ManyChoice label={label} choices={choices} value={field.value as string[]} onChange={field.onChange} />
}
