import { granted, refused, type LocalDate, type Verdict } from '@petition/law'
import type { MediatorConflict } from '../mediator-conflict.js'
import { MEDIATION_ACT } from '../rules.js'

/** Somebody of a centre who is to work on a dispute, or does. */
export interface TeamPerson {
  readonly name: string
  /** null: a volunteer without an account, of whom nothing is on record */
  readonly accountId: string | null
}

export interface TeamTies {
  /** those that block in the matter that the dispute came from, whoever reported them */
  readonly conflicts: readonly MediatorConflict[]
  /** accounts that stepped back from that matter as officials */
  readonly recusedIds: readonly string[]
}

/**
 * Nobody works on a dispute whose matter they have a conflict in, or stepped back from (人民调解法 第十五条: no siding with one party;
 * domain decision 012).
 *
 * @param on the day on which they would work on it: what was done before the report was done rightly
 * @returns TEAM_MEMBER_RECUSED with the name; TEAM_MEMBER_HAS_CONFLICT with name, day of the report and whether it waits for the decision
 */
export function mayWorkInTeam(
  people: readonly TeamPerson[],
  { conflicts, recusedIds }: TeamTies,
  on: LocalDate,
): Verdict<true> {
  const article = MEDIATION_ACT('15')
  for (const { name, accountId } of people) {
    if (accountId === null) continue
    if (recusedIds.includes(accountId)) return refused('TEAM_MEMBER_RECUSED', article, { name })
    const found = conflicts.find((one) => one.accountId === accountId && one.reportedOn <= on)
    if (found)
      return refused('TEAM_MEMBER_HAS_CONFLICT', article, { name, on: found.reportedOn, isDecided: found.isDecided })
  }
  return granted(true)
}
