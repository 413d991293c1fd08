import { codesOf, TEAM_ROLES } from '@petition/domain'
import type { FieldValues } from 'react-hook-form'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { TeamPageQuery } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox, SearchBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { ColleagueBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import type { CommandInput } from '../../provider/commands.js'
import { useSay, useWords } from '../../words/use-words.js'
import { useProfessionals } from '../opinions/AskDialog.js'
import { OPINION_KEYS } from '../opinions/shared.js'

export type Team = TeamPageQuery['matterTeam']
export type TeamActName = 'addTeamMember' | 'prolongTeam' | 'dissolveTeam'

interface Props {
  team: Team
  onClose: () => void
}

interface ActProps<Name extends TeamActName | 'releaseTeamMember'> extends Props {
  command: Name
  title: string
  done: string
  defaults: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => Omit<CommandInput<Name>, 'caseId' | 'expectedVersion' | 'on'>
  children: ReactNode
}

function TeamDialog<Name extends TeamActName | 'releaseTeamMember'>(props: ActProps<Name>) {
  const { team, command, title, done, defaults, toInput, children, onClose } = props
  const { opinions: words } = useWords()
  const today = useToday()
  return (
    <CommandDialog
      command={command}
      title={title}
      done={done}
      refresh={OPINION_KEYS}
      defaults={{ on: today, ...defaults }}
      toInput={(values) =>
        ({
          ...toInput(values),
          ...{ caseId: team.id, expectedVersion: team.version, on: values.on },
        }) as unknown as CommandInput<Name>
      }
      onClose={onClose}
    >
      {children}
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}

function AddDialog(props: Props) {
  const { opinions: words } = useWords()
  const say = useSay()
  const w = words.teams
  const roles = codesOf(TEAM_ROLES).map((value) => ({ value, text: say.code(TEAM_ROLES, value) }))
  return (
    <TeamDialog
      command="addTeamMember"
      title={w.add}
      done={w.added}
      defaults={{ role: 'LAWYER', accountId: null, professionalId: null }}
      toInput={({ role, accountId, professionalId }) =>
        isOfOrgan(role) ? { role, accountId, professionalId: null } : { role, accountId: null, professionalId }
      }
      {...props}
    >
      <ChoiceBox name="role" label={w.role} choices={roles} autoFocus />
      <WhoBox matterId={props.team.matter?.id ?? ''} />
    </TeamDialog>
  )
}

/** A lead, a handler or another member is of an organ; lawyers, mediators and counsellors are of the roster. */
const isOfOrgan = (role: unknown): boolean => role === 'LEAD' || role === 'HANDLER' || role === 'OTHER'

function WhoBox({ matterId }: { matterId: string }) {
  const { opinions: words } = useWords()
  const role: unknown = useWatch({ name: 'role' })
  const choices = useProfessionals(matterId, 'all')
  const w = words.teams
  return isOfOrgan(role) ? (
    <ColleagueBox name="accountId" label={w.account} />
  ) : (
    <SearchBox name="professionalId" label={w.professional} choices={choices} />
  )
}

function ProlongDialog(props: Props) {
  const { opinions: words } = useWords()
  const w = words.teams
  return (
    <TeamDialog
      command="prolongTeam"
      title={w.prolong}
      done={w.prolonged}
      defaults={{ workUntil: null, reason: '' }}
      toInput={({ workUntil, reason }) => ({ workUntil, reason })}
      {...props}
    >
      <DayBox name="workUntil" label={w.workUntil} when="any" />
      <TextBox name="reason" label={words.dialogs.reason} lines={2} />
    </TeamDialog>
  )
}

function DissolveDialog(props: Props) {
  const { opinions: words } = useWords()
  const w = words.teams
  return (
    <TeamDialog
      command="dissolveTeam"
      title={w.dissolve}
      done={w.dissolved}
      defaults={{ result: '' }}
      toInput={({ result }) => ({ result })}
      {...props}
    >
      <TextBox name="result" label={w.result} lines={3} autoFocus />
    </TeamDialog>
  )
}

export function ReleaseDialog({ memberId, name, ...props }: Props & { memberId: string; name: string }) {
  const { opinions: words } = useWords()
  const w = words.teams
  return (
    <TeamDialog
      command="releaseTeamMember"
      title={w.releaseOf(name)}
      done={w.released}
      defaults={{ reason: '' }}
      toInput={({ reason }) => ({ memberId, reason })}
      {...props}
    >
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </TeamDialog>
  )
}

export const teamDialogs = {
  addTeamMember: AddDialog,
  prolongTeam: ProlongDialog,
  dissolveTeam: DissolveDialog,
} satisfies Record<TeamActName, unknown>
