import type { ProfessionalKind } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { ChoiceBox, TickBox } from '../kit/form/ChoiceBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useWords } from '../words/use-words.js'
import { refresh, type Professional } from './use-roster.js'

interface Values {
  kind: ProfessionalKind
  name: string
  firm: string
  login: string
  isActive: boolean
}

interface Props {
  /** null: a new one */
  person: Professional | null
  onClose: () => void
}

export function PersonDialog({ person, onClose }: Props) {
  const { lawyers: words } = useWords()
  const w = words.people
  const kinds = Object.entries(words.kinds).map(([value, text]) => ({ value, text }))
  const text = ({ kind, name, firm, login }: Values) => ({ kind, name, firm, login: login.trim() || null })
  const fields = (
    <>
      <ChoiceBox name="kind" label={w.kind} choices={kinds} autoFocus />
      <TextBox name="name" label={w.name} />
      <TextBox name="firm" label={w.firm} />
      <TextBox name="login" label={w.login} help={w.loginHelp} need="optional" />
    </>
  )
  const shared = { width: 'xs' as const, refresh, onClose }
  if (!person)
    return (
      <CommandDialog
        command="addProfessional"
        title={w.add}
        done={w.added}
        defaults={{ kind: 'VOLUNTEER_LAWYER' as const, name: '', firm: '', login: '', isActive: true }}
        toInput={text}
        {...shared}
      >
        {fields}
      </CommandDialog>
    )
  const { id, version, kind, name, firm, isActive } = person
  return (
    <CommandDialog
      command="updateProfessional"
      title={w.changeOf(name)}
      done={w.changed}
      defaults={{ kind, name, firm, login: '', isActive }}
      toInput={(values: Values) => ({ ...text(values), id, expectedVersion: version, isActive: values.isActive })}
      {...shared}
    >
      {fields}
      <TickBox name="isActive" label={w.isActive} />
    </CommandDialog>
  )
}
