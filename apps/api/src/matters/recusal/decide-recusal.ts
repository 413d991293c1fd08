import { holderOf, mayDecideRecusal, pendingRecusals, type Recusal } from '@petition/domain'
import { Conflict, InvalidInput, NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { membersOf, requireDesk, requireHandler, requireNotRecused, requirePresence } from '../case/holder.js'
import type { MatterCase } from '../case/load-case.js'
import { wanted } from '../case/texts.js'

export interface DecideRecusalInput extends ActInput {
  readonly recusalId: string
  readonly isGranted: boolean
  /** needed to refuse */
  readonly reason?: string | null
  /** who has the matter from now on, where it is the official's: a person or a desk of the organ that has it */
  readonly accountId?: string | null
  readonly deskId?: string | null
}

/**
 * Decides on a recusal (第二十八条第三款, 公务员法 第七十七条). Granted, the official does not see the matter any more, from this
 * transaction on; where the official had it, another person or desk gets it in the same act, so that nobody owes nothing.
 *
 * @throws NotPermitted `NOT_YOUR_ACT`; Conflict `RECUSAL_DECIDED` | `RECUSAL_NEEDS_ANOTHER` | `RECUSED`; InvalidInput
 * `DECLINE_NEEDS_REASON` | `PERSON_OR_DESK` | `NOT_OF_THE_ORGAN`
 */
export function decideRecusal(ctx: Ctx, input: DecideRecusalInput): Promise<string> {
  const { recusalId, isGranted } = input
  const asked = { name: 'decideRecusal', act: 'decideRecusal' as const, input, detail: { isGranted } }
  return actOn(ctx, asked, async (tx, matter) => {
    const recusal = pendingRecusals(matter.story).find((one) => one.id === recusalId)
    if (!recusal) throw new Conflict('RECUSAL_DECIDED')
    if (!mayDecideRecusal(requireViewer(tx), recusal, matter.sight.receivedByOrganId))
      throw new NotPermitted('decideRecusal', 'NOT_YOUR_ACT')
    const reason = wanted('input.reason', input.reason, 500)
    if (!isGranted && reason === null) throw new InvalidInput({ 'input.reason': 'REQUIRED' }, 'DECLINE_NEEDS_REASON')
    const decided: Appending = { kind: 'RECUSAL_DECIDED', on: tx.today, recusalId, isGranted, reason }
    return isGranted ? [...(await handedOver(tx, matter, recusal, input)), decided] : [decided]
  })
}

/** Another person or desk first; then the recusal takes effect. */
async function handedOver(
  tx: Tx,
  { story, sight, duties }: MatterCase,
  recusal: Recusal,
  { accountId = null, deskId = null }: DecideRecusalInput,
): Promise<readonly Appending[]> {
  const recused = [...sight.recusedAccountIds, recusal.accountId]
  const holder = holderOf(story)
  if (accountId === null && deskId === null) {
    const isTheirs = holder.accountId === recusal.accountId
    if (isTheirs || (await isDeskOfNobodyElse(tx, holder.deskId, recused))) throw new Conflict('RECUSAL_NEEDS_ANOTHER')
    return []
  }
  if (accountId !== null && deskId !== null)
    throw new InvalidInput({ 'input.accountId': 'PERSON_OR_DESK' }, 'PERSON_OR_DESK')
  if (accountId !== null) {
    requireNotRecused(recused, accountId)
    await requireHandler(tx, accountId, holder.organId)
    await requirePresence(tx, accountId, duties)
  }
  if (deskId !== null) {
    await requireDesk(tx, deskId, holder.organId)
    if (await isDeskOfNobodyElse(tx, deskId, recused)) throw new Conflict('RECUSED')
  }
  return [{ kind: 'ALLOCATED', on: tx.today, accountId, deskId, organId: holder.organId }]
}

async function isDeskOfNobodyElse(tx: Tx, deskId: string | null, recused: readonly string[]): Promise<boolean> {
  if (deskId === null) return false
  const members = await membersOf(tx, deskId)
  return members.length > 0 && members.every((id) => recused.includes(id))
}
