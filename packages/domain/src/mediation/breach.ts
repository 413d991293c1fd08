import { granted, refused, type LocalDate, type Verdict } from '@petition/law'
import type { ObligationRef } from './facts.js'
import type { AgreementRow, Breach } from './row.js'
import { MEDIATION_ACT } from './rules.js'
import type { Mediation } from './state.js'
import type { MediationSide, Remedy } from './words.js'

/** Whose obligation it is, and until when; null for one that is not there. */
export function obligationOf(
  it: Mediation,
  row: AgreementRow,
  ref: ObligationRef,
): { readonly side: MediationSide; readonly dueOn: LocalDate | null; readonly isKept: boolean } | null {
  if (ref.what === 'FRAMEWORK') {
    const line = it.framework?.obligations.find((one) => one.no === ref.obligationNo)
    return line ? { side: line.side, dueOn: line.dueOn, isKept: false } : null
  }
  const share = row.shares.find((one) => one.no === ref.shareNo)
  const instalment = share?.instalments.find((one) => one.no === ref.instalmentNo)
  return instalment ? { side: 'RESPONDENT', dueOn: instalment.dueOn, isKept: instalment.paidOn !== null } : null
}

/**
 * A breach is noted against an obligation of either side, never against a person: it was due, is not kept, and is not noted yet.
 */
export function mayNoteBreach(
  it: Mediation,
  row: AgreementRow,
  ref: ObligationRef,
  on: LocalDate,
): Verdict<{ readonly side: MediationSide }> {
  const article = MEDIATION_ACT('31')
  if (row.effectOn === null) return refused('ROW_NOT_IN_FORCE', article, { row: row.no })
  const obligation = obligationOf(it, row, ref)
  if (!obligation) return refused('NO_SUCH_OBLIGATION', article, { row: row.no })
  if (obligation.isKept) return refused('OBLIGATION_KEPT', article, { row: row.no })
  if (obligation.dueOn !== null && on <= obligation.dueOn)
    return refused('NOT_YET_DUE', article, { row: row.no, dueOn: obligation.dueOn })
  const isNoted = row.breaches.some((one) => one.cured === null && isSame(one.noted.obligation, ref))
  return isNoted ? refused('BREACH_NOTED_ALREADY', article, { row: row.no }) : granted({ side: obligation.side })
}

/**
 * 第三十一条：……督促当事人履行约定的义务。An instalment that was due and is not paid; it may be urged more than once.
 *
 * @param on day on which it was urged
 */
export function mayUrge(
  row: AgreementRow,
  ref: { readonly shareNo: number; readonly instalmentNo: number },
  on: LocalDate,
): Verdict<true> {
  const article = MEDIATION_ACT('31(2)')
  if (row.effectOn === null) return refused('ROW_NOT_IN_FORCE', article, { row: row.no })
  const share = row.shares.find((one) => one.no === ref.shareNo)
  const instalment = share?.instalments.find((one) => one.no === ref.instalmentNo)
  if (!instalment) return refused('NO_SUCH_INSTALMENT', article, { row: row.no, ...ref })
  if (instalment.paidOn !== null) return refused('OBLIGATION_KEPT', article, { row: row.no })
  return on <= instalment.dueOn
    ? refused('NOT_YET_DUE', article, { row: row.no, dueOn: instalment.dueOn })
    : granted(true)
}

const isSame = (a: ObligationRef, b: ObligationRef): boolean =>
  a.what === 'FRAMEWORK'
    ? b.what === 'FRAMEWORK' && a.obligationNo === b.obligationNo
    : b.what === 'INSTALMENT' && a.shareNo === b.shareNo && a.instalmentNo === b.instalmentNo

export const openBreaches = (row: AgreementRow): readonly Breach[] => row.breaches.filter((one) => one.cured === null)

/**
 * What may be done now, most gentle first (第三十一条至第三十三条). Enforcement needs a ruling that confirms it: terms that both sides
 * changed afterwards were confirmed by no court, and a dispute over them is a lawsuit (第三十二条).
 */
export function remediesOf(row: AgreementRow, today: LocalDate, windowLastOn: LocalDate | null): readonly Remedy[] {
  if (row.stage !== 'IN_FORCE') return []
  const mayConfirm = row.confirmation === 'OPEN' && windowLastOn !== null && today <= windowLastOn
  if (row.confirmation !== 'CONFIRMED') return ['REMIND', ...(mayConfirm ? (['CONFIRM'] as const) : []), 'COURT']
  const changed = changedSinceRuling(row, today)
  const isAsConfirmed = row.shares.some((share) => !changed.has(share.no))
  return ['REMIND', ...(isAsConfirmed ? (['ENFORCE'] as const) : []), ...(changed.size > 0 ? (['COURT'] as const) : [])]
}

/** Numbers of the shares whose present terms were agreed after the ruling. */
function changedSinceRuling({ log }: AgreementRow, today: LocalDate): ReadonlySet<number> {
  const ruledOn = log.last('CONFIRMATION_RULED')?.on ?? null
  const since = log.of('ROW_AMENDED').filter((one) => one.from <= today && ruledOn !== null && one.on >= ruledOn)
  return new Set(since.map((fact) => fact.shareNo))
}
