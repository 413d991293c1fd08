import type { LocalDate } from '@petition/law'
import { refused } from '@petition/law'
import { articleOn } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { InvalidInput, type Tx, newId } from '../../platform/index.js'
import { must } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { atDeskOf } from '../case/holder.js'

export interface Destination {
  readonly organId: string
  readonly how: 'FORWARDED' | 'ASSIGNED'
  /** day by which the result is reported back; only of an assignment */
  readonly reportBy: LocalDate | null
  readonly delivery: 'SYSTEM' | 'PAPER'
  readonly note: string | null
}

/**
 * The facts of sending a matter on: the referral, and the desk at which it stands there until somebody has it.
 *
 * @throws RuleRefused `ORGAN_ABOLISHED` (第二十四条第二款); InvalidInput `NOT_A_DESTINATION` | `REPORT_BY_PAST`
 */
export async function referredTo(
  tx: Tx,
  fromOrganId: string,
  to: Destination,
  /** an organ without accounts may be named, on paper: this desk of ours follows it there */
  onBehalfDeskId: string | null = null,
): Promise<readonly Appending[]> {
  const organ = await requireOrgan(tx, to.organId)
  if (organ.isAbolished) must(refused('ORGAN_ABOLISHED', articleOn(tx.today, '24(2)', '21(1)'), { organ: organ.name }))
  const isFollowed = onBehalfDeskId !== null && to.delivery === 'PAPER'
  if (organ.id === fromOrganId || (!organ.hasAccounts && !isFollowed))
    throw new InvalidInput({ 'input.organId': 'NOT_A_DESTINATION' }, 'NOT_A_DESTINATION', { organ: organ.name })
  if (to.reportBy !== null && to.reportBy <= tx.today)
    throw new InvalidInput({ 'input.reportBy': 'REPORT_BY_PAST' }, 'REPORT_BY_PAST', {
      reportBy: to.reportBy,
      today: tx.today,
    })
  const { how, reportBy, delivery, note } = to
  const on = tx.today
  return [
    {
      kind: 'REFERRED',
      on,
      referralId: newId(),
      how,
      toOrganId: organ.id,
      reportBy,
      delivery,
      repetitionId: null,
      note,
    },
    organ.hasAccounts
      ? await atDeskOf(tx, organ.id, on)
      : { kind: 'ALLOCATED', on, accountId: null, deskId: onBehalfDeskId, organId: organ.id, byAccountId: null },
  ]
}
