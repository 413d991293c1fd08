import type { AccountRowFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import type { HandedOut } from './TemporaryPassword.js'

interface Props {
  account: AccountRowFragment
  onClose: () => void
}

interface Entry {
  name: string
  section: string
  post: string
}

const refresh = ['accounts', 'colleagues']

export function EditAccountDialog({ account, onClose }: Props) {
  const { people, kit } = useWords()
  const w = people.accounts
  return (
    <CommandDialog
      command="updateAccount"
      title={`${w.edit}：${account.login}`}
      submit={kit.save}
      done={w.edited}
      refresh={refresh}
      defaults={{ name: account.name, section: account.section ?? '', post: account.post ?? '' }}
      toInput={(values: Entry) => ({
        id: account.id,
        expectedVersion: account.version,
        name: values.name.trim(),
        section: values.section.trim() || null,
        post: values.post.trim() || null,
      })}
      onClose={onClose}
    >
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox name="section" label={w.section} need="optional" />
      <TextBox name="post" label={w.post} need="optional" />
    </CommandDialog>
  )
}

export function LockDialog({ account, onClose }: Props) {
  const { people } = useWords()
  const w = people.accounts
  const isLocked = !account.isLocked
  return (
    <CommandDialog
      command="updateAccount"
      title={isLocked ? w.lockTitle(account.name) : w.unlockTitle(account.name)}
      lead={isLocked ? w.lockLead : w.unlockLead}
      submit={isLocked ? w.lock : w.unlock}
      done={isLocked ? w.lockDone : w.unlockDone}
      width="xs"
      refresh={refresh}
      defaults={{}}
      toInput={() => ({ id: account.id, expectedVersion: account.version, isLocked })}
      onClose={onClose}
    />
  )
}

export function ResetPasswordDialog({
  account,
  onHandOut,
  onClose,
}: Props & { onHandOut: (handedOut: HandedOut) => void }) {
  const { people } = useWords()
  const w = people.accounts
  return (
    <CommandDialog
      command="resetPassword"
      title={w.resetTitle(account.name)}
      lead={w.resetLead}
      submit={w.reset}
      width="xs"
      refresh={refresh}
      defaults={{}}
      toInput={() => ({ id: account.id, expectedVersion: account.version })}
      onDone={({ resetPassword: { temporaryPassword } }) =>
        onHandOut({ name: account.name, login: account.login, temporaryPassword })
      }
      onClose={onClose}
    />
  )
}
