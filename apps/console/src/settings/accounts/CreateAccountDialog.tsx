import { CommandDialog } from '../../kit/CommandDialog.js'
import { OrganBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useMe } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import type { HandedOut } from './TemporaryPassword.js'

interface Values {
  organId: string
  login: string
  name: string
  section: string
  post: string
}

interface Props {
  onHandOut: (handedOut: HandedOut) => void
  onClose: () => void
}

const LOGIN = /^[a-z][a-z0-9]{2,39}$/

export function CreateAccountDialog({ onHandOut, onClose }: Props) {
  const { people } = useWords()
  const me = useMe()
  const w = people.accounts
  return (
    <CommandDialog
      command="createAccount"
      title={w.create}
      lead={w.createLead}
      refresh={['accounts', 'colleagues']}
      defaults={{ organId: me?.organ.id ?? '', login: '', name: '', section: '', post: '' }}
      toInput={(values: Values) => ({
        organId: values.organId,
        login: values.login.trim(),
        name: values.name.trim(),
        section: values.section.trim() || null,
        post: values.post.trim() || null,
      })}
      onDone={({ createAccount: { account, temporaryPassword } }) =>
        onHandOut({ name: account.name, login: account.login, temporaryPassword })
      }
      onClose={onClose}
    >
      <OrganBox name="organId" label={w.organ} />
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox
        name="login"
        label={w.login}
        help={w.loginHelp}
        validate={(value) => (value.trim() === '' || LOGIN.test(value.trim()) ? undefined : w.loginHelp)}
      />
      <TextBox name="section" label={w.section} need="optional" />
      <TextBox name="post" label={w.post} need="optional" />
    </CommandDialog>
  )
}
