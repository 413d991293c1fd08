import { refused, type LocalDate } from '@petition/law'
import { accusationReferral, articleOn, type AccusationConcern, type ManagedBy } from '@petition/domain'
import { Conflict, InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { settledText, type HandedText } from '../case/handed-text.js'
import { namedDesks } from '../case/named-desk.js'
import { needed, wanted } from '../case/texts.js'
import { referredTo } from '../referral/refer-to.js'
import { accusationRoute } from './accusation-routes.js'

export interface HandOverAccusationInput extends ActInput {
  readonly concern: AccusationConcern
  readonly managedBy: ManagedBy
  /** the organ accused, or that of the person accused */
  readonly accusedOrganId?: string | null
  readonly decidingFact: string
  /** another organ than the table's; then why */
  readonly organId?: string | null
  readonly departure?: string | null
  readonly delivery: 'SYSTEM' | 'PAPER'
  readonly note?: string | null
  readonly handed?: HandedText | null
}

/**
 * Hands an accusation over to the organ that is competent by management power (第三十条第一、二款), as the table of the house says,
 * with the fact that decides. The organ accused never gets it (第三十条第三款).
 *
 * @throws RuleRefused `NEVER_TO_THE_ACCUSED` | `CLASSES_MIXED` | `ORGAN_ABOLISHED`; InvalidInput `ROUTE_UNKNOWN` | `DEPARTURE_MISSING`
 */
export function handOverAccusation(ctx: Ctx, input: HandOverAccusationInput): Promise<string> {
  const detail = { concern: input.concern, managedBy: input.managedBy }
  return actOn(ctx, { name: 'handOverAccusation', act: 'handOverAccusation', input, detail }, async (tx, matter) => {
    const { organId, basis, departure } = await destinationOf(tx, input)
    const accusedOrganId = input.accusedOrganId ?? null
    if (organId === accusedOrganId) must(refused('NEVER_TO_THE_ACCUSED', articleOn(tx.today, '30(3)', '23')))
    const [onBehalfDeskId] = await namedDesks(tx, matter.row.receivedByOrganId)
    const referred = await referredTo(
      tx,
      requireViewer(tx).organId,
      {
        organId,
        how: 'FORWARDED',
        reportBy: null,
        delivery: input.delivery,
        note: wanted('input.note', input.note, 1000),
      },
      onBehalfDeskId ?? null,
    )
    const [first] = referred
    if (first?.kind !== 'REFERRED') throw new Conflict('NOT_REFERRED')
    const routed: Appending = {
      ...{ kind: 'ACCUSATION_ROUTED', on: tx.today, referralId: first.referralId },
      ...{ concern: input.concern, managedBy: input.managedBy, accusedOrganId, basis, departure },
      decidingFact: needed('input.decidingFact', input.decidingFact, 1000),
    }
    return [...settledText(tx, matter.story, input.handed), routed, ...referred]
  })
}

/** The table's organ, or another one with the reason. */
async function destinationOf(tx: Tx, input: HandOverAccusationInput) {
  const route = await accusationRoute(tx, input.concern, input.managedBy)
  const chosen = input.organId ?? route?.organId ?? null
  if (chosen === null) throw new InvalidInput({ 'input.organId': 'REQUIRED' }, 'ROUTE_UNKNOWN')
  const departure = wanted('input.departure', input.departure, 500)
  const isOther = chosen !== route?.organId
  if (isOther && departure === null) throw new InvalidInput({ 'input.departure': 'REQUIRED' }, 'DEPARTURE_MISSING')
  return { organId: chosen, basis: route?.basis ?? '', departure: isOther ? departure : null }
}

export interface RecordHandoverReceiptInput extends ActInput {
  readonly on: LocalDate
}

/** The competent organ took it: recorded by the office where that organ has no account here, or sent its slip back on paper. */
export function recordHandoverReceipt(ctx: Ctx, input: RecordHandoverReceiptInput): Promise<string> {
  const { on } = input
  const asked = { name: 'recordHandoverReceipt', act: 'recordHandoverReceipt', input, detail: { on } } as const
  return actOn(ctx, asked, (_tx, { story }) => {
    const referral = accusationReferral(story)
    if (!referral) throw new Conflict('NOT_REFERRED')
    const { id: referralId, toOrganId: organId, referredOn, reportBy } = referral
    if (on < referredOn)
      throw new InvalidInput({ 'input.on': 'ARRIVED_BEFORE_SENT' }, 'ARRIVED_BEFORE_SENT', { referredOn })
    const signed: Appending = { kind: 'SIGNED_FOR', on, referralId, organId }
    if (referral.arrivedOn !== null) return [signed]
    const arrived = {
      kind: 'ARRIVED',
      on,
      referralId,
      organId,
      how: 'FORWARDED',
      reportBy,
      isBetweenLevel: false,
    } as const
    return [arrived, signed]
  })
}

export interface NoteHandoverResultInput extends ActInput {
  readonly isTellable: boolean
  readonly text?: string | null
}

/** What the competent organ let the office know, as far as it may be told (第三十条第一款); or that it may not. */
export function noteHandoverResult(ctx: Ctx, input: NoteHandoverResultInput): Promise<string> {
  return actOn(ctx, { name: 'noteHandoverResult', act: 'noteHandoverResult', input }, (tx, { story }) => {
    const referral = accusationReferral(story)
    if (!referral) throw new Conflict('NOT_REFERRED')
    const text = input.isTellable ? needed('input.text', input.text ?? '', 2000) : ''
    return [{ kind: 'RESULT_NOTED', on: tx.today, referralId: referral.id, isTellable: input.isTellable, text }]
  })
}
