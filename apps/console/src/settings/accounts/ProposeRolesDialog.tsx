import { rightsProblem, ROLES, ROLES_IN, type OrganKind, type Role } from '@petition/domain'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useController } from 'react-hook-form'
import type { AccountRowFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { useSay, useWords } from '../../words/use-words.js'

interface Props {
  account: AccountRowFragment
  onClose: () => void
}

/** Asks for exactly these roles; nothing changes until a second person agrees. */
export function ProposeRolesDialog({ account, onClose }: Props) {
  const { people } = useWords()
  const w = people.rights
  return (
    <CommandDialog
      command="proposeRoles"
      title={w.proposeTitle(account.name)}
      lead={w.proposeLead}
      submit={w.propose}
      done={w.proposed}
      refresh={['accounts', 'rights']}
      defaults={{ roles: account.roles }}
      toInput={({ roles }: { roles: Role[] }) => ({ accountId: account.id, roles })}
      onClose={onClose}
    >
      <RolesBox kind={account.organ.kind} />
    </CommandDialog>
  )
}

/** The roles of this kind of organ; which two one person cannot hold is said while ticking. */
function RolesBox({ kind }: { kind: OrganKind }) {
  const { people } = useWords()
  const say = useSay()
  const problemOf = (roles: Role[]): string | null => {
    const problem = rightsProblem(kind, roles)
    if (problem?.code !== 'ROLES_KEPT_APART') return null
    return people.rights.apart(say.code(ROLES, problem.role), say.code(ROLES, problem.other))
  }
  const { field, fieldState } = useController({
    name: 'roles',
    rules: { validate: (roles: Role[]) => problemOf(roles) ?? true },
  })
  const chosen = field.value as Role[]
  const offered = [...new Set([...ROLES_IN[kind], ...chosen])]
  const problem = problemOf(chosen) ?? fieldState.error?.message
  return (
    <FormControl component="fieldset" error={Boolean(problem)}>
      <FormLabel component="legend">{people.rights.roles}</FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' }, mt: 0.5 }}>
        {offered.map((role) => (
          <FormControlLabel
            key={role}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(role)}
                onChange={(_event, isOn) =>
                  field.onChange(isOn ? [...chosen, role] : chosen.filter((one) => one !== role))
                }
              />
            }
            label={say.code(ROLES, role)}
          />
        ))}
      </Box>
      {problem && <FormHelperText role="alert">{problem}</FormHelperText>}
    </FormControl>
  )
}
