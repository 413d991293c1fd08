import MoreVert from '@mui/icons-material/MoreVertOutlined'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import type { AccountRowFragment } from '../../gql/graphql.js'
import { useMe } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { EditAccountDialog, LockDialog, ResetPasswordDialog } from './AccountDialogs.js'
import { ProposeRolesDialog } from './ProposeRolesDialog.js'
import type { HandedOut } from './TemporaryPassword.js'

type Chosen = 'edit' | 'roles' | 'reset' | 'lock'

interface Props {
  account: AccountRowFragment
  onHandOut: (handedOut: HandedOut) => void
}

export function AccountActions({ account, onHandOut }: Props) {
  const { people } = useWords()
  const me = useMe()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const w = people.accounts
  const isOwn = me?.account.id === account.id
  const choose = (choice: Chosen) => () => {
    setAnchor(null)
    setChosen(choice)
  }
  const close = () => setChosen(null)
  return (
    <>
      <IconButton
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={w.actions(account.name)}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVert />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose('edit')}>{w.edit}</MenuItem>
        <MenuItem onClick={choose('roles')}>{people.rights.propose}</MenuItem>
        <MenuItem onClick={choose('reset')} disabled={isOwn}>
          {w.reset}
        </MenuItem>
        <MenuItem onClick={choose('lock')} disabled={isOwn}>
          {account.isLocked ? w.unlock : w.lock}
        </MenuItem>
      </Menu>
      {chosen === 'edit' && <EditAccountDialog account={account} onClose={close} />}
      {chosen === 'roles' && <ProposeRolesDialog account={account} onClose={close} />}
      {chosen === 'reset' && <ResetPasswordDialog account={account} onHandOut={onHandOut} onClose={close} />}
      {chosen === 'lock' && <LockDialog account={account} onClose={close} />}
    </>
  )
}
