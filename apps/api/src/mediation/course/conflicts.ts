import { atTheTable, mayMediate } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { conflictsOf } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import type { Tx } from '../../platform/index.js'
import type { LockedMediation } from '../act-on-mediation.js'

/** These people may take part on that day in what came from the matter (domain decision 012). @throws RuleRefused `MEDIATOR_HAS_CONFLICT` */
export async function requireNoConflict(
  tx: Tx,
  { matterId }: Pick<LockedMediation, 'matterId'>,
  accountIds: readonly string[],
  on: LocalDate,
): Promise<void> {
  must(mayMediate(accountIds, await conflictsOf(tx, matterId, accountIds), on))
}

/** Nobody who sits at the table has a conflict. @throws RuleRefused `MEDIATOR_HAS_CONFLICT` */
export async function requireFreeTable(
  tx: Tx,
  found: Pick<LockedMediation, 'matterId' | 'mediation'>,
  on: LocalDate,
): Promise<void> {
  const ids = atTheTable(found.mediation).map((one) => one.accountId)
  await requireNoConflict(tx, found, ids, on)
}
