import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { requireDesk, requireHandler, requireNotRecused, requirePresence } from '../case/holder.js'

export interface AllocateMatterInput extends ActInput {
  /** a person of the accountable organ, or one of its desks: exactly one of the two */
  readonly accountId?: string | null
  readonly deskId?: string | null
}

/**
 * Gives the matter to a person or a desk of the organ that has it. No clock changes (第十四条 asks for somebody in charge).
 *
 * @throws InvalidInput `PERSON_OR_DESK` | `NOT_OF_THE_ORGAN`; Conflict `ABSENT_WITHOUT_COVER` | `RECUSED`
 */
export function allocateMatter(ctx: Ctx, input: AllocateMatterInput): Promise<string> {
  return actOn(ctx, { name: 'allocateMatter', act: 'allocateMatter', input }, async (tx, { row, duties, sight }) => {
    const accountId = input.accountId ?? null
    const deskId = input.deskId ?? null
    if ((accountId === null) === (deskId === null))
      throw new InvalidInput({ 'input.accountId': 'PERSON_OR_DESK' }, 'PERSON_OR_DESK')
    const organId = row.accountableOrganId
    if (accountId !== null) {
      requireNotRecused(sight.recusedAccountIds, accountId)
      await requireHandler(tx, accountId, organId)
      await requirePresence(tx, accountId, duties)
    }
    if (deskId !== null) await requireDesk(tx, deskId, organId)
    return [{ kind: 'ALLOCATED', on: tx.today, accountId, deskId, organId }]
  })
}
