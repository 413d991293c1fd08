import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art19 = cite('petition-regulation-2022', '19(3)')

/**
 * Whether an organ may accept a matter that is brought to it again.
 *
 * 第十九条第三款：事项已经受理或者正在办理，信访人在规定期限内又向上级提出的，上级不予受理。
 *
 * The refusal is as narrow as the sentence: only the higher organ, only while the matter is in hand. The same organ
 * attaches the paper to the pending matter; new facts make a new matter.
 *
 * @returns PENDING_BELOW when a higher organ is asked while the matter is in hand
 * @source 信访工作条例 第19条第3款, in force 2022-05-01
 */
export function acceptWhilePending(
  matter: { isInHand: boolean },
  askedAt: 'SAME_ORGAN' | 'HIGHER_ORGAN',
): Verdict<true> {
  return matter.isInHand && askedAt === 'HIGHER_ORGAN' ? refused('PENDING_BELOW', art19, { askedAt }) : granted(true)
}
