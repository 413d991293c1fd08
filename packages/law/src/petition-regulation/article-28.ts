import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art28 = cite('petition-regulation-2022', '28(3)')

/** How an official stands to a matter. */
export type Interest = 'NONE' | 'IN_THE_MATTER' | 'IN_THE_PETITIONER'

/**
 * Whether an official may work on a matter.
 *
 * 第二十八条第三款：与信访事项或者信访人有直接利害关系的工作人员，应当回避。
 *
 * That an organ is complained about is no ground: an organ may answer for itself, a person may not.
 *
 * @returns MUST_STEP_ASIDE for a direct interest
 * @source 信访工作条例 第28条第3款, in force 2022-05-01
 */
export function mayWorkOn(interest: Interest): Verdict<true> {
  return interest === 'NONE' ? granted(true) : refused('MUST_STEP_ASIDE', art28, { interest })
}
