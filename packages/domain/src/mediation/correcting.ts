import { cite, granted, refused, type LocalDate, type Verdict } from '@petition/law'
import type { MediationFact, MediationFactKind } from './facts.js'
import type { AgreementRow } from './row.js'
import { MEDIATION_ACT } from './rules.js'

/* What may be corrected, and how: an entry did not happen at all, or happened on another day. Everything else that was typed
 * wrongly is taken out and recorded anew, so that no sum or text changes behind a signature. */

/** Entries of the case. What the matter was told, and what is drawn up or signed anew, is not among them. */
const OF_THE_CASE: readonly MediationFactKind[] = ['CONSENTED', 'TAKEN', 'RIGHTS_TOLD', 'SESSION_HELD', 'PROLONGED']
/** Entries of a row. */
const OF_A_ROW: readonly MediationFactKind[] = [
  ...(['ROW_SIGNED', 'ROW_WITHDRAWN', 'COPY_GIVEN', 'CONFIRMATION_ASKED', 'CONFIRMATION_TAKEN'] as const),
  ...(['CONFIRMATION_RULED', 'PAID', 'PERFORMANCE_URGED', 'BREACH_NOTED', 'BREACH_CURED', 'ROW_AMENDED'] as const),
]
/** Something later stands on it: only its day can be another. */
const DAY_ONLY: readonly MediationFactKind[] = ['TAKEN']

export const isCorrectable = (kind: MediationFactKind): boolean => OF_THE_CASE.includes(kind) || OF_A_ROW.includes(kind)
export const isAnnullable = (kind: MediationFactKind): boolean => isCorrectable(kind) && !DAY_ONLY.includes(kind)

export interface Correction {
  /** another day; null where it did not happen at all */
  readonly on: LocalDate | null
  readonly isAnnulled: boolean
}

/**
 * Whether an entry may be corrected so (人民调解法 第二十七条: the body keeps the record true). Who corrects is asked elsewhere.
 *
 * @param notBefore the day before which nothing of its kind can have been: of the screening, or of the row's entry
 * @returns MEDIATION_NOT_CORRECTABLE, MEDIATION_NOTHING_TO_CORRECT, CORRECTED_TO_THE_FUTURE, CORRECTED_BEFORE_THE_BEGINNING
 */
export function mayCorrect(
  fact: MediationFact,
  { on, isAnnulled }: Correction,
  { notBefore, today }: { readonly notBefore: LocalDate; readonly today: LocalDate },
): Verdict<true> {
  const article = MEDIATION_ACT('27')
  if (!isCorrectable(fact.kind) || (isAnnulled && !isAnnullable(fact.kind)))
    return refused('MEDIATION_NOT_CORRECTABLE', article, { kind: fact.kind })
  if (isAnnulled) return on === null ? granted(true) : refused('MEDIATION_NOTHING_TO_CORRECT', article)
  if (on === null || on === fact.on) return refused('MEDIATION_NOTHING_TO_CORRECT', article)
  if (on > today) return refused('CORRECTED_TO_THE_FUTURE', article, { on })
  return on < notBefore ? refused('CORRECTED_BEFORE_THE_BEGINNING', article, { on, notBefore }) : granted(true)
}

/**
 * Whether a row would still make sense as corrected: nothing was paid, asked or noted on what is no agreement, nor before it was
 * one; nothing more was paid than is agreed. What stands on the entry is corrected first.
 *
 * @param after the row as it would be
 */
export function checkCorrectedRow(after: AgreementRow): Verdict<true> {
  const article = cite('peoples-mediation-2010', '31')
  const later = after.log.facts.filter((fact) => RESTING.includes(fact.kind))
  const first = later.map((fact) => fact.on).sort()[0]
  if (first === undefined) return granted(true)
  if (after.effectOn === null || first < after.effectOn)
    return refused('CORRECT_LATER_FIRST', article, { row: after.no, on: first })
  const over = after.shares.flatMap((share) => share.instalments).find((one) => one.paidCents > one.cents)
  return over ? refused('AMENDED_BELOW_PAID', article, { instalment: over.no, paid: over.paidCents }) : granted(true)
}

/** Entries that only an agreement in force can have. */
const RESTING: readonly MediationFactKind[] = [
  ...(['COPY_GIVEN', 'CONFIRMATION_ASKED', 'CONFIRMATION_TAKEN', 'CONFIRMATION_RULED', 'PAID'] as const),
  ...(['PERFORMANCE_URGED', 'BREACH_NOTED', 'BREACH_CURED', 'ROW_AMENDED'] as const),
]
