import { checkCorrectedRow, mayCorrect, mayMoveTo, rowOf, type MediationFact } from '@petition/domain'
import type { LocalDate, Verdict } from '@petition/law'
import type { CaseInput } from '../casework/index.js'
import { must } from '../matters/index.js'
import { needed } from '../matters/referral/index.js'
import { realDay } from '../organs/index.js'
import { hasRole, NotFound, NotPermitted, requireViewer, type Ctx } from '../platform/index.js'
import { actOnMediation } from './act-on-mediation.js'
import type { FoldedMediation } from './mediation-kind.js'
import { sealedFact } from './sealed-rows.js'

export interface CorrectionAsked {
  readonly factId: string
  /** the row that the entry is about; left out for an entry of the case */
  readonly rowId?: string | null
  /** the day on which it really happened */
  readonly on?: LocalDate | null
  /** it did not happen at all */
  readonly isAnnulled: boolean
}

export interface CorrectMediationFactInput extends CaseInput, CorrectionAsked {
  readonly reason: string
}

/**
 * Puts an entry right: a correction is an entry of its own, and every day and sum is computed anew from it. Whoever recorded it
 * does so on the same day; after that the head of the organ that recorded it.
 *
 * @throws NotFound; NotPermitted `MEDIATION_CORRECTION_OF_OTHERS`; RuleRefused of `mayCorrect`, `mayMoveTo` and `checkCorrectedRow`
 */
export function correctMediationFact(ctx: Ctx, input: CorrectMediationFactInput): Promise<string> {
  const { factId, isAnnulled } = input
  const rowId = input.rowId ?? null
  const parts = rowId === null ? [] : [rowId]
  const detail = { factId, isAnnulled }
  return actOnMediation(ctx, { act: 'correctMediationFact', input, parts, detail }, (tx, found) => {
    const { correction, verdict } = correctionOf(tx, found, input)
    must(verdict)
    const said = { ...correction, reason: needed('input.reason', input.reason, 1000) }
    return [rowId === null ? said : sealedFact(tx.keys, rowId, said)]
  })
}

type Folded = Pick<FoldedMediation, 'mediation' | 'rows'>

/**
 * The correction as it would be recorded today, and what the rules say of it: asked before it is recorded, and when it is.
 *
 * @throws NotFound for an entry that is not there; NotPermitted `MEDIATION_CORRECTION_OF_OTHERS`
 */
export function correctionOf(ctx: Ctx, { mediation, rows }: Folded, asked: CorrectionAsked) {
  const { factId, isAnnulled } = asked
  const [rowId, on] = [asked.rowId ?? null, asked.on ?? null]
  const own = rowId === null ? null : rows.find((one) => one.id === rowId)
  const fact = (own?.log ?? mediation.log).facts.find((one) => one.id === factId)
  if (!fact || own === undefined || fact.partId !== rowId) throw new NotFound('fact', factId)
  if (!mayCorrectEntry(ctx, fact)) throw new NotPermitted('correctMediationFact', 'MEDIATION_CORRECTION_OF_OTHERS')
  const notBefore = own?.entered.on ?? mediation.screened?.on ?? fact.on
  const set: Readonly<Record<string, unknown>> = isAnnulled ? {} : { on }
  const correction = { kind: 'CORRECTED' as const, on: ctx.today, factId, set, isAnnulled, reason: '' }
  const possible = mayCorrect(fact, { on, isAnnulled }, { notBefore, today: ctx.today })
  const law = possible.isGranted && on !== null ? mayMoveTo(mediation, fact, on) : possible
  // What stands on the entry is corrected first.
  const after = own && law.isGranted ? rowOf(mediation, own.id, [...own.log.facts, asFact(fact, correction)]) : null
  const verdict: Verdict<unknown> = after ? checkCorrectedRow(after) : law
  return { fact, correction, verdict }
}

/** A correction that nobody recorded yet, as the fold reads it. */
export const asFact = (fact: MediationFact, correction: object): MediationFact =>
  ({ ...fact, ...correction, id: 'correction' }) as MediationFact

/** Their own on the day of recording, or as head of the organ that recorded it. */
export function mayCorrectEntry(ctx: Ctx, fact: MediationFact): boolean {
  const viewer = requireViewer(ctx)
  if (viewer.kind !== 'account' || fact.kind === 'CORRECTED') return false
  if (fact.organId === viewer.organId && hasRole(viewer, 'HEAD', 'DEPUTY', 'ORGAN_HEAD')) return true
  const recorded = { ...ctx, now: () => new Date(fact.recordedAt) }
  return fact.byAccountId === viewer.accountId && realDay(recorded) === realDay(ctx)
}
