import { checkCorrectedRow, mayCorrect, rowOf, type MediationFact } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseInput } from '../casework/index.js'
import { must } from '../matters/index.js'
import { needed } from '../matters/referral/index.js'
import { realDay } from '../organs/index.js'
import { hasRole, NotFound, NotPermitted, requireViewer, type Ctx } from '../platform/index.js'
import { actOnMediation, type LockedMediation } from './act-on-mediation.js'
import { sealedFact } from './sealed-rows.js'

export interface CorrectMediationFactInput extends CaseInput {
  readonly factId: string
  /** the row that the entry is about; left out for an entry of the case */
  readonly rowId?: string | null
  /** the day on which it really happened */
  readonly on?: LocalDate | null
  /** it did not happen at all */
  readonly isAnnulled: boolean
  readonly reason: string
}

/**
 * Puts an entry right: a correction is an entry of its own, and every day and sum is computed anew from it. Whoever recorded it
 * does so on the same day; after that the head of the organ that recorded it.
 *
 * @throws NotFound; NotPermitted `MEDIATION_CORRECTION_OF_OTHERS`; RuleRefused of `mayCorrect` and `checkCorrectedRow`
 */
export function correctMediationFact(ctx: Ctx, input: CorrectMediationFactInput): Promise<string> {
  const { factId, isAnnulled } = input
  const [rowId, on] = [input.rowId ?? null, input.on ?? null]
  const parts = rowId === null ? [] : [rowId]
  const detail = { factId, isAnnulled }
  return actOnMediation(ctx, { act: 'correctMediationFact', input, parts, detail }, (tx, found) => {
    const own = rowId === null ? null : found.rows.find((one) => one.id === rowId)
    const fact = (own?.log ?? found.mediation.log).facts.find((one) => one.id === factId)
    if (!fact || own === undefined || fact.partId !== rowId) throw new NotFound('fact', factId)
    if (!mayCorrectEntry(tx, fact)) throw new NotPermitted('correctMediationFact', 'MEDIATION_CORRECTION_OF_OTHERS')
    const notBefore = own?.entered.on ?? found.mediation.screened?.on ?? fact.on
    must(mayCorrect(fact, { on, isAnnulled }, { notBefore, today: tx.today }))
    const set: Readonly<Record<string, unknown>> = isAnnulled ? {} : { on }
    const reason = needed('input.reason', input.reason, 1000)
    const correction = { kind: 'CORRECTED' as const, on: tx.today, factId, set, isAnnulled, reason }
    if (rowId === null) return [correction]
    requireWholeRow(found, rowId, { ...fact, ...correction, id: 'correction' })
    return [sealedFact(tx.keys, rowId, correction)]
  })
}

/** What stands on the entry is corrected first. */
function requireWholeRow({ mediation, rows }: LockedMediation, rowId: string, correction: MediationFact): void {
  const before = rows.find((one) => one.id === rowId)
  const after = before ? rowOf(mediation, rowId, [...before.log.facts, correction]) : null
  if (after) must(checkCorrectedRow(after))
}

/** Their own on the day of recording, or as head of the organ that recorded it. */
export function mayCorrectEntry(ctx: Ctx, fact: MediationFact): boolean {
  const viewer = requireViewer(ctx)
  if (viewer.kind !== 'account' || fact.kind === 'CORRECTED') return false
  const recordedOn = realDay({ ...ctx, now: () => new Date(fact.recordedAt) })
  const isOwn = fact.byAccountId === viewer.accountId && recordedOn === realDay(ctx)
  return isOwn || (fact.organId === viewer.organId && hasRole(viewer, 'HEAD', 'DEPUTY', 'ORGAN_HEAD'))
}
