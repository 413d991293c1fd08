import { cite, granted, refused, type LocalDate, type Verdict } from '@petition/law'
import type { MediationFact, MediationFactKind } from './facts.js'
import { MEDIATION_ACT } from './rules.js'
import type { Mediation } from './state.js'

/* In which order the days of a case can be. All of it is the body's own doing, so what cannot be is refused and not recorded. */

/** Only a body that took the case mediates: of these none is of a day before that. */
const AFTER_TAKING: readonly MediationFactKind[] = ['SESSION_HELD', 'PROLONGED', 'FRAMEWORK_DRAFTED']

/**
 * A case is taken on the day it was led in, or later: the body takes what was brought to it (人民调解法 第十七条, 信访工作条例 第三十三条).
 *
 * @returns TAKEN_BEFORE_LED_IN with the day of the lead-in
 */
export function mayTakeOn({ ledIn }: Mediation, on: LocalDate): Verdict<true> {
  return ledIn !== null && on < ledIn.on
    ? refused('TAKEN_BEFORE_LED_IN', cite('petition-regulation-2022', '33'), { on, ledInOn: ledIn.on })
    : granted(true)
}

/**
 * A session, a longer period by consent, and a text belong to a case that was taken (第十七条、第二十一条; the month runs from the taking).
 *
 * @returns MEDIATED_BEFORE_TAKEN with the day of the taking
 */
export function mayMediateOn({ taken }: Mediation, kind: MediationFactKind, on: LocalDate): Verdict<true> {
  return AFTER_TAKING.includes(kind) && taken !== null && on < taken.on
    ? refused('MEDIATED_BEFORE_TAKEN', MEDIATION_ACT('17'), { on, takenOn: taken.on })
    : granted(true)
}

/**
 * Whether another day of this entry fits to the rest. Only what this entry would make wrong is said: two entries that are wrong
 * already can be put right one after the other.
 *
 * @param on the day that is said to be the real one
 * @returns TAKEN_BEFORE_LED_IN, TAKEN_AFTER_MEDIATING with the first day that lies before it, MEDIATED_BEFORE_TAKEN
 */
export function mayMoveTo(it: Mediation, fact: MediationFact, on: LocalDate): Verdict<true> {
  if (fact.kind !== 'TAKEN') return mayMediateOn(it, fact.kind, on)
  const early = it.log.facts.find((one) => AFTER_TAKING.includes(one.kind) && one.on < on)
  if (early && on > fact.on)
    return refused('TAKEN_AFTER_MEDIATING', MEDIATION_ACT('17'), { on, firstOn: early.on, kind: early.kind })
  return mayTakeOn(it, on)
}
