import { mayWorkInTeam, teamNow, type TeamPerson } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { conflictsOf } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { MatterRecusalEntity } from '../../matters/referral/index.js'
import type { Tx } from '../../platform/index.js'
import type { LockedDispute } from './act-on-dispute.js'
import { CentreMemberEntity } from './centres.entity.js'

/**
 * These people may work on that day on what came from the matter (domain decision 012). A dispute that comes from no matter has nothing on record.
 *
 * @throws RuleRefused `TEAM_MEMBER_HAS_CONFLICT` | `TEAM_MEMBER_RECUSED`
 */
export async function requireNoTies(
  tx: Tx,
  { matterId }: Pick<LockedDispute, 'matterId'>,
  people: readonly TeamPerson[],
  on: LocalDate,
): Promise<void> {
  const ids = people.flatMap(({ accountId }) => accountId ?? [])
  if (matterId === null || ids.length === 0) return
  const recusals = await tx.m.findBy(MatterRecusalEntity, { matterId, accountId: In(ids) })
  const recusedIds = recusals.map((one) => one.accountId)
  must(mayWorkInTeam(people, { conflicts: await conflictsOf(tx, matterId, ids), recusedIds }, on))
}

/** Nobody who works on it now has ties. @throws RuleRefused `TEAM_MEMBER_HAS_CONFLICT` | `TEAM_MEMBER_RECUSED` */
export async function requireFreeTeam(tx: Tx, found: LockedDispute, on: LocalDate): Promise<void> {
  const ids = teamNow(found.dispute).map((one) => one.memberId)
  if (found.matterId === null || ids.length === 0) return
  await requireNoTies(tx, found, await tx.m.findBy(CentreMemberEntity, { id: In(ids) }), on)
}
