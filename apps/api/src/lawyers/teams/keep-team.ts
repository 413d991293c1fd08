import { lawOfTeam, mayKeepTeam, TEAM_KEEPERS, type TeamAct } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { actOnCase, type CaseInput, type NewCaseFact } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { requiredText } from '../../organs/index.js'
import { InvalidInput, NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { joining, type JoiningInput } from './form-team.js'
import { requireTeam } from './sight.js'
import { foldTeam, TEAM, type FoldedTeam } from './team-kind.js'
import type { MatterTeamEntity } from './team.entity.js'

interface TeamInput extends CaseInput {
  readonly on: LocalDate
}

interface LockedTeam extends FoldedTeam {
  readonly row: MatterTeamEntity
}

/** One act on a team: load under lock, may they, is it still at work, append the facts. */
function actOnTeam<Input extends TeamInput>(
  ctx: Ctx,
  act: TeamAct,
  input: Input,
  work: (tx: Tx, found: LockedTeam) => Promise<readonly NewCaseFact[]> | readonly NewCaseFact[],
): Promise<string> {
  const asked = { name: act, kind: TEAM, input, roles: TEAM_KEEPERS, detail: { on: input.on } }
  return actOnCase(ctx, asked, async (tx, { file, facts }) => {
    const row = await requireTeam(tx, file.id)
    if (!mayKeepTeam(requireViewer(tx), row.officeId)) throw new NotPermitted(act, 'NOT_YOUR_ACT')
    const folded = foldTeam(tx, facts)
    must(lawOfTeam(folded.log))
    return work(tx, { row, ...folded })
  })
}

export interface AddTeamMemberInput extends TeamInput, JoiningInput {}

/** @throws as `joining`; RuleRefused `TEAM_DISSOLVED` */
export function addTeamMember(ctx: Ctx, input: AddTeamMemberInput): Promise<string> {
  return actOnTeam(ctx, 'addTeamMember', input, async (tx, { row, team }) => [
    { kind: 'MEMBER_JOINED', on: input.on, ...(await joining(tx, row, team.members, input)) },
  ])
}

export interface ReleaseTeamMemberInput extends TeamInput {
  readonly memberId: string
  readonly reason: string
}

/** Lets a member go: with it they see nothing of the matter by the team. */
export function releaseTeamMember(ctx: Ctx, input: ReleaseTeamMemberInput): Promise<string> {
  const { on, memberId } = input
  return actOnTeam(ctx, 'releaseTeamMember', input, (_, { team }) => {
    if (!team.members.some((one) => one.memberId === memberId && one.leftOn === null))
      throw new InvalidInput({ 'input.memberId': 'NOT_A_MEMBER' }, 'NOT_A_MEMBER')
    return [{ kind: 'MEMBER_LEFT', on, memberId, reason: requiredText('input.reason', input.reason, 300) }]
  })
}

export interface ProlongTeamInput extends TeamInput {
  readonly workUntil: LocalDate
  readonly reason: string
}

export function prolongTeam(ctx: Ctx, input: ProlongTeamInput): Promise<string> {
  const { on, workUntil } = input
  return actOnTeam(ctx, 'prolongTeam', input, (_, { team }) => {
    if (workUntil <= team.workUntil)
      throw new InvalidInput({ 'input.workUntil': 'NOT_LATER' }, 'NOT_LATER', { workUntil: team.workUntil })
    return [{ kind: 'TEAM_PROLONGED', on, workUntil, reason: requiredText('input.reason', input.reason, 300) }]
  })
}

export interface DissolveTeamInput extends TeamInput {
  readonly result: string
}

/** Ends its work, with what came of it; all leave. */
export function dissolveTeam(ctx: Ctx, input: DissolveTeamInput): Promise<string> {
  return actOnTeam(ctx, 'dissolveTeam', input, () => [
    { kind: 'TEAM_DISSOLVED', on: input.on, result: requiredText('input.result', input.result, 1000) },
  ])
}
