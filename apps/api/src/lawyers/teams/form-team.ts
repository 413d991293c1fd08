import { mayJoinTeam, mayKeepTeam, TEAM_KEEPERS, type MatterTeamMember, type TeamRole } from '@petition/domain'
import { cite, refused, yearOf, type LocalDate } from '@petition/law'
import { IsNull } from 'typeorm'
import { openCase, type NewCaseFact } from '../../casework/index.js'
import { caseLoader, must, type MatterCase } from '../../matters/index.js'
import { AccountEntity, requireOrgan } from '../../organs/index.js'
import {
  InvalidInput,
  lock,
  newId,
  nextNumber,
  NotFound,
  NotPermitted,
  requireViewer,
  runCommand,
  type Ctx,
  type Tx,
} from '../../platform/index.js'
import { MatterEntity } from '../../matters/index.js'
import { cleanText } from '../clean-text.js'
import { requireNoConflict } from '../conflicts/conflict.store.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { requireOpenMatter } from '../opinions/ask-opinion.js'
import { TEAM } from './team-kind.js'
import { MatterTeamEntity } from './team.entity.js'

export interface JoiningInput {
  readonly role: TeamRole
  /** somebody of an organ that has to do with the matter, or of the list of professionals: one of the two */
  readonly accountId?: string | null
  readonly professionalId?: string | null
}

export interface FormTeamInput {
  readonly idempotencyKey: string
  readonly matterId: string
  readonly on: LocalDate
  /** without names */
  readonly purpose: string
  readonly reason: string
  readonly workUntil: LocalDate
  readonly members: readonly JoiningInput[]
}

const MOST_MEMBERS = 20

/**
 * Forms a team for one matter, with its members. One at a time for a matter.
 *
 * @returns the team's id
 * @throws NotFound; NotPermitted; RuleRefused `TEAM_RUNS_ALREADY` | `ACCUSATION_STAYS_SEALED` and as `joining`; InvalidInput
 */
export async function formTeam(ctx: Ctx, input: FormTeamInput): Promise<string> {
  const { matterId, on, workUntil } = input
  const command = {
    ...{ name: 'formTeam', input, key: input.idempotencyKey, roles: TEAM_KEEPERS },
    detail: { matterId, on, workUntil, members: input.members.length },
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const matter = await requireOpenMatter(tx, matterId)
    if (!mayKeepTeam(requireViewer(tx), matter.receivedByOrganId)) throw new NotPermitted('formTeam', 'NOT_YOUR_ACT')
    // The matter is what two who form a team at one moment wait for.
    await lock(tx.m, MatterEntity, { id: matterId })
    if (await tx.m.existsBy(MatterTeamEntity, { matterId, dissolvedOn: IsNull() }))
      must(refused('TEAM_RUNS_ALREADY', cite('house', '')))
    if (workUntil < on) throw new InvalidInput({ 'input.workUntil': 'BEFORE_START' }, 'BEFORE_START')
    if (input.members.length === 0 || input.members.length > MOST_MEMBERS)
      throw new InvalidInput({ 'input.members': `1-${MOST_MEMBERS}` })
    const officeId = matter.receivedByOrganId
    const row: MatterTeamEntity = {
      ...{ id: newId(), officeId, matterId, purpose: cleanText('input.purpose', input.purpose, 200) },
      ...{ formedOn: on, workUntil, dissolvedOn: null },
    }
    const reason = cleanText('input.reason', input.reason, 500)
    const facts: NewCaseFact[] = [{ kind: 'TEAM_FORMED', on, matterId, purpose: row.purpose, reason, workUntil }]
    const members: MatterTeamMember[] = []
    for (const one of input.members) {
      const joined = await joining(tx, row, members, one)
      members.push({ ...joined, joinedOn: on, leftOn: null })
      facts.push({ kind: 'MEMBER_JOINED', on, ...joined })
    }
    await tx.m.insert(MatterTeamEntity, row)
    const organ = await requireOrgan(tx, officeId)
    const year = yearOf(on)
    const number = `${organ.areaCode ?? organ.code}专班〔${year}〕${await nextNumber(tx, officeId, TEAM, year)}号`
    await openCase(tx, { id: row.id, kind: TEAM, number, organId: officeId, matterId, openedOn: on }, facts)
    return { kind: 'case', id: row.id }
  })
  return id
}

/**
 * Somebody as a new member: of the matter's organs by account, or of the office's professionals.
 *
 * @throws RuleRefused `PROFESSIONAL_HAS_CONFLICT` | `MEMBER_IN_TEAM` | `MEMBER_RECUSED` | `TEAM_HAS_LEAD`; InvalidInput `MEMBER_OR_PROFESSIONAL` | `NOT_OF_THE_ORGAN` | `NOT_ON_ROSTER`
 */
export async function joining(
  tx: Tx,
  team: Pick<MatterTeamEntity, 'officeId' | 'matterId'>,
  members: readonly MatterTeamMember[],
  input: JoiningInput,
): Promise<Pick<MatterTeamMember, 'memberId' | 'role' | 'accountId' | 'professionalId'>> {
  const found = await caseLoader(tx).load(team.matterId)
  if (!found) throw new NotFound('matter', team.matterId)
  const { accountId = null, professionalId = null, role } = input
  if ((accountId === null) === (professionalId === null))
    throw new InvalidInput({ 'input.accountId': 'MEMBER_OR_PROFESSIONAL' }, 'MEMBER_OR_PROFESSIONAL')
  const person = await personOf(tx, team.officeId, { accountId, professionalId })
  if (person !== null) await requireNoConflict(tx, person.id, [team.matterId])
  const joined = { role, accountId: accountId ?? person?.accountId ?? null, professionalId: person?.id ?? null }
  if (person === null) await requireOfMatter(tx, found, accountId ?? '')
  must(mayJoinTeam(members, joined, found.sight.recusedAccountIds))
  return { memberId: newId(), ...joined }
}

/** The professional that is meant, or that has the account. */
async function personOf(
  tx: Tx,
  officeId: string,
  { accountId, professionalId }: { accountId: string | null; professionalId: string | null },
): Promise<ProfessionalEntity | null> {
  if (professionalId === null)
    return tx.m.findOneBy(ProfessionalEntity, { organId: officeId, accountId: accountId ?? '', isActive: true })
  const person = await tx.m.findOneBy(ProfessionalEntity, { id: professionalId, organId: officeId })
  if (!person) throw new NotFound('professional', professionalId)
  if (!person.isActive) throw new InvalidInput({ 'input.professionalId': 'NOT_ON_ROSTER' }, 'NOT_ON_ROSTER')
  return person
}

async function requireOfMatter(tx: Tx, { sight }: MatterCase, id: string): Promise<void> {
  const account = await tx.m.findOneBy(AccountEntity, { id, isLocked: false })
  const organs = [sight.receivedByOrganId, sight.accountableOrganId, ...sight.handledByOrganIds]
  if (!account || !organs.includes(account.organId))
    throw new InvalidInput({ 'input.accountId': 'NOT_OF_THE_ORGAN' }, 'NOT_OF_THE_ORGAN')
}
