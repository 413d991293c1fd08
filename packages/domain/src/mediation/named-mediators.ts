import type { LocalDate } from '@petition/law'
import type { MediationFact, MediationFactOf } from './facts.js'
import type { CommonSigner, NumberedMediationPaper } from './words.js'

/* Who is named as mediator on a paper (domain decision 013). A letter to the sides names whoever sits there now; the record of a session, and an
 * agreement, name whoever sat there on its day: they signed it, and a later change of mediators changes nothing of that. */

type Facts = readonly MediationFact[]
type NamedKind = 'MEMBER_NAMED' | 'MEMBER_DECLARED' | 'MEMBER_RELEASED'

const ofKind = <K extends MediationFact['kind']>(facts: Facts, kind: K): readonly MediationFactOf<K>[] =>
  facts.filter((fact) => fact.kind === kind) as unknown as readonly MediationFactOf<K>[]

/** The last entry about somebody by a day; of one day the one that was recorded last. */
function lastAbout<K extends NamedKind>(facts: Facts, kind: K, accountId: string): MediationFactOf<K> | null {
  const own = ofKind(facts, kind).filter((fact) => fact.accountId === accountId)
  return own.reduce<MediationFactOf<K> | null>((last, one) => (last === null || one.on >= last.on ? one : last), null)
}

/**
 * Mediators who sat at the table at the end of a day: named, not let go, and not standing back by their own word; in the order of
 * their naming.
 *
 * @param facts of the case, corrected
 * @param on null: by all that is recorded
 * @returns their accounts
 */
export function mediatorsOn(facts: Facts, on: LocalDate | null): readonly string[] {
  const by = on === null ? facts : facts.filter((fact) => fact.on <= on)
  const named = ofKind(by, 'MEMBER_NAMED').filter((fact) => fact.as === 'MEDIATOR')
  return [...new Set(named.map((fact) => fact.accountId))].filter((accountId) => {
    const since = lastAbout(by, 'MEMBER_NAMED', accountId)?.on ?? ''
    const released = lastAbout(by, 'MEMBER_RELEASED', accountId)
    const declared = lastAbout(by, 'MEMBER_DECLARED', accountId)
    const isGone = released !== null && released.on >= since
    return !isGone && !(declared !== null && declared.on >= since && !declared.isFree)
  })
}

/** The day on which a common sign covered a row under the present text; null while it is missing. */
function signedOn(facts: Facts, by: CommonSigner, rowNo: number): LocalDate | null {
  const version = ofKind(facts, 'FRAMEWORK_DRAFTED').reduce((last, one) => Math.max(last, one.version), 0)
  const days = ofKind(facts, 'COMMON_SIGNED')
    .filter((fact) => fact.by === by && fact.version === version && fact.upTo >= rowNo)
    .map((fact) => fact.on)
  return days.sort()[0] ?? null
}

/** Days of the signs for all that make a row's agreement what it is (第二十九条). */
export const commonSignDays = (facts: Facts, rowNo: number): readonly (LocalDate | null)[] =>
  (['RESPONDENT', 'MEDIATOR', 'BODY'] as const).map((by) => signedOn(facts, by, rowNo))

/**
 * Whom a letter names.
 *
 * @param facts of the case (and of the row), corrected
 * @param rowNo of an agreement: its row
 */
export function mediatorsNamed(facts: Facts, paper: NumberedMediationPaper, rowNo: number | null): readonly string[] {
  if (paper === 'MEDIATION_RIGHTS') return mediatorsOn(facts, null)
  if (paper === 'MEDIATION_END' || rowNo === null) return []
  // An oral agreement has no mediator's sign: it was made before them when the respondent agreed.
  return mediatorsOn(facts, signedOn(facts, 'MEDIATOR', rowNo) ?? signedOn(facts, 'RESPONDENT', rowNo))
}
