import { ROLES } from '@petition/domain'
import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { AccountRowFragment } from '../../gql/graphql.js'
import { instantText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole } from '../../kit/use-console.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { AccountActions } from './AccountActions.js'
import type { HandedOut } from './TemporaryPassword.js'

interface Props {
  rows: readonly AccountRowFragment[]
  isPending: boolean
  onHandOut: (handedOut: HandedOut) => void
}

export function AccountTable({ rows, isPending, onHandOut }: Props) {
  const { people } = useWords()
  const mayKeep = useHasRole('ADMIN')
  const w = people.accounts
  if (isPending) return <Skeleton variant="rectangular" height={280} sx={{ m: 2, borderRadius: 1 }} />
  if (rows.length === 0) return <Nothing text={w.none} />
  return (
    <Table size="small" sx={{ minWidth: 760 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.name}</TableCell>
          <TableCell>{w.where}</TableCell>
          <TableCell>{w.roles}</TableCell>
          <TableCell>{w.lastSignIn}</TableCell>
          <TableCell>{w.state}</TableCell>
          {mayKeep && <TableCell component="td" />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((account) => (
          <TableRow key={account.id} hover>
            <TableCell component="th" scope="row">
              <Box sx={{ fontWeight: 600 }}>{account.name}</Box>
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{account.login}</Box>
            </TableCell>
            <TableCell>
              {account.organ.name}
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {[account.section, account.post].filter(Boolean).join(' · ')}
              </Box>
            </TableCell>
            <TableCell>
              <RoleTags roles={account.roles} />
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              {account.lastSignInAt ? instantText(account.lastSignInAt) : w.never}
            </TableCell>
            <TableCell>
              <AccountState account={account} />
            </TableCell>
            {mayKeep && (
              <TableCell align="right" sx={{ p: 0, pr: 1 }}>
                <AccountActions account={account} onHandOut={onHandOut} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

export function RoleTags({ roles, none }: { roles: readonly string[]; none?: string }) {
  const { people } = useWords()
  const say = useSay()
  if (roles.length === 0) return <Box sx={{ color: palette.inkSoft }}>{none ?? people.accounts.noRoles}</Box>
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {roles.map((role) => (
        <Tag key={role} tone="blue">
          {say.code(ROLES, role)}
        </Tag>
      ))}
    </Box>
  )
}

function AccountState({ account }: { account: AccountRowFragment }) {
  const { people } = useWords()
  const w = people.accounts
  if (account.isLocked) return <Tag tone="amber">{w.locked}</Tag>
  return account.mustChangePassword ? <Tag tone="yellow">{w.mustChange}</Tag> : <Tag tone="green">{w.open}</Tag>
}
