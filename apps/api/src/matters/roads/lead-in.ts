import { toLeadIn, withoutReceipt, type FactOf } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { requireOrgan } from '../../organs/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface LeadInInput extends ActInput {
  readonly claimNos: readonly number[]
  /** the organ and the way, in words */
  readonly place: string
  readonly organId?: string | null
  /** what the petitioner is told in writing */
  readonly text: string
}

/**
 * Leads claims into the procedure that takes them (第三十一条第一至四项): the petitioner is told where to go in the same act, and the
 * road ends once the notice is served.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `ROADS_DIFFER`; RuleRefused `NO_OTHER_ROAD`
 */
export function leadIn(ctx: Ctx, input: LeadInInput): Promise<string> {
  return actOn(ctx, { name: 'leadIn', act: 'leadIn', input }, async (tx, { story }) => {
    const waiting = toLeadIn(story)
    const chosen = [...new Set(input.claimNos)].map((no) => waiting.find((one) => one.no === no))
    const [first] = chosen
    if (!first || chosen.includes(undefined))
      throw new InvalidInput({ 'input.claimNos': 'NO_SUCH_CLAIM' }, 'NO_SUCH_CLAIM')
    if (chosen.some((one) => one?.road !== first.road))
      throw new InvalidInput({ 'input.claimNos': 'ROADS_DIFFER' }, 'ROADS_DIFFER')
    if (input.organId) await requireOrgan(tx, input.organId)
    const place = needed('input.place', input.place, 300)
    return [
      {
        ...{ kind: 'LED_IN', on: tx.today, claimNos: chosen.flatMap((one) => one?.no ?? []), road: first.road },
        ...{ place, toOrganId: input.organId ?? null },
      },
      { kind: 'NOTIFIED', on: tx.today, content: 'WHERE_TO_GO', text: needed('input.text', input.text, 2000) },
    ]
  })
}

export interface RecordLeadInReceiptInput extends ActInput {
  /** which of what was led in; may be left out where only one waits */
  readonly ledInId?: string | null
  /** who took it, or which paper says so */
  readonly proof: string
}

/**
 * The other organ took what was led in, as far as it says so.
 *
 * @throws InvalidInput `WHICH_LED_IN` where several wait and none is named; `NOT_WAITING` for one that does not wait
 */
export function recordLeadInReceipt(ctx: Ctx, input: RecordLeadInReceiptInput): Promise<string> {
  return actOn(ctx, { name: 'recordLeadInReceipt', act: 'recordLeadInReceipt', input }, (tx, { story }) => {
    const ledInId = waitingLedIn(withoutReceipt(story), input.ledInId ?? null)
    return [{ kind: 'LED_IN_RECEIVED', on: tx.today, ledInId, proof: needed('input.proof', input.proof, 500) }]
  })
}

function waitingLedIn(waiting: readonly FactOf<'LED_IN'>[], wanted: string | null): string {
  const [first, second] = waiting
  if (wanted === null && first && !second) return first.id
  const found = waiting.find((fact) => fact.id === wanted)
  if (found) return found.id
  const reason = wanted === null ? 'WHICH_LED_IN' : 'NOT_WAITING'
  throw new InvalidInput({ 'input.ledInId': reason }, reason)
}
