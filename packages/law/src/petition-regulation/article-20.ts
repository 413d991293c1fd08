import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art20 = cite('petition-regulation-2022', '20(3)')

/** Most persons who may speak for a group. */
export const MOST_REPRESENTATIVES = 5

/**
 * Whether a group may be represented by so many persons.
 *
 * 第二十条第三款：多人就共同事项走访的，应当推选代表，代表不超过五人。
 *
 * Five is the law for representatives. That a visit of five or more counts as collective is a habit of statistics and
 * not in this sentence.
 *
 * @param count persons named as representatives
 * @returns the number, or TOO_MANY_REPRESENTATIVES; NO_REPRESENTATIVE for a group that named none
 * @source 信访工作条例 第20条第3款, in force 2022-05-01
 */
export function nameRepresentatives(count: number): Verdict<number> {
  if (count < 1) return refused('NO_REPRESENTATIVE', art20, { named: count })
  if (count > MOST_REPRESENTATIVES)
    return refused('TOO_MANY_REPRESENTATIVES', art20, { named: count, most: MOST_REPRESENTATIVES })
  return granted(count)
}
