import type { OrganRowFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { OrganBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'

interface Values {
  successorId: string
  on: string
  basis: string
}

/** An organ is no more, and another one continues its powers (第二十四条第二款). */
export function AbolishDialog({ organ, onClose }: { organ: OrganRowFragment; onClose: () => void }) {
  const { roads } = useWords()
  const today = useToday()
  const w = roads.abolish
  return (
    <CommandDialog
      command="abolishOrgan"
      title={w.title(organ.name)}
      lead={w.lead}
      submit={w.act}
      done={w.done}
      refresh={['organs', 'matters']}
      defaults={{ successorId: null, on: today, basis: '' }}
      toInput={({ successorId, on, basis }: Values) => ({
        ...{ organId: organ.id, expectedVersion: organ.version },
        ...{ successorId, on, basis: basis.trim() },
      })}
      onClose={onClose}
    >
      <OrganBox name="successorId" label={w.successor} autoFocus />
      <DayBox name="on" label={w.on} />
      <TextBox name="basis" label={w.basis} lines={2} />
    </CommandDialog>
  )
}
