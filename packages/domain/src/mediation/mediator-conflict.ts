import { granted, refused, type LocalDate, type Verdict } from '@petition/law'
import { MEDIATION_ACT } from './rules.js'
import type { Mediation, Member } from './state.js'

/** A conflict of interest of somebody with an account, in the matter that a mediation came from, reported at any table. */
export interface MediatorConflict {
  readonly accountId: string
  readonly reportedOn: LocalDate
  /** false: reported, and the office has not decided yet */
  readonly isDecided: boolean
}

/** Whoever sits at the table: named, not let go, and not standing back by their own word. */
export const atTheTable = (it: Mediation): readonly Member[] =>
  it.members.filter((one) => one.releasedOn === null && one.isFree !== false)

/**
 * Nobody mediates what they have a conflict in (人民调解法 第十五条: no siding with one party; domain decision 012): from the day of the
 * report until it is decided to be none.
 *
 * @param accountIds whoever would be named, or sits there
 * @param on the day on which they would take part: what was held before the report was held rightly
 * @returns MEDIATOR_HAS_CONFLICT with the day of the report and whether it waits for the decision
 */
export function mayMediate(
  accountIds: readonly string[],
  conflicts: readonly MediatorConflict[],
  on: LocalDate,
): Verdict<true> {
  const found = conflicts.find((one) => accountIds.includes(one.accountId) && one.reportedOn <= on)
  if (!found) return granted(true)
  return refused('MEDIATOR_HAS_CONFLICT', MEDIATION_ACT('15'), { on: found.reportedOn, isDecided: found.isDecided })
}
