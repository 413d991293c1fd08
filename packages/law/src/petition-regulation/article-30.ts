import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art30 = cite('petition-regulation-2022', '30(3)')

/** The three classes of petitions (第29条至第31条). */
export type PetitionClass = 'ADVICE' | 'ACCUSATION' | 'REQUEST'

/**
 * Whether material may be shown to the person or unit it is about.
 *
 * 第三十条第三款：不得将检举、控告的材料和有关情况透露、转给被检举、控告的人员或者单位。
 *
 * Requests are different: the organ complained about is usually the one that answers.
 *
 * @returns ACCUSATION_IS_SECRET for an accusation
 * @source 信访工作条例 第30条第3款, in force 2022-05-01
 */
export function passToAccused(petitionClass: PetitionClass): Verdict<true> {
  return petitionClass === 'ACCUSATION' ? refused('ACCUSATION_IS_SECRET', art30, { petitionClass }) : granted(true)
}
