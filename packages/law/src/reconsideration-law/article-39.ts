import type { LeftOut } from '../clocks/run-period.js'
import type { LocalDate } from '../day.js'

/** Item of 第三十九条第一款. */
export type SuspensionGround = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10

/** The ten grounds, in our words; the wording is from memory, their number and 第41条's reference to 1, 2 and 4 were read. */
export const SUSPENSION_GROUNDS: Readonly<Record<SuspensionGround, { zh: string; en: string }>> = {
  1: { zh: '申请人死亡，近亲属尚未确定是否参加', en: 'the applicant died; whether a relative takes part is open' },
  2: { zh: '申请人丧失行为能力，尚未确定法定代理人', en: 'the applicant lost capacity; no legal representative yet' },
  3: { zh: '申请人下落不明', en: 'the applicant cannot be found' },
  4: { zh: '申请人单位终止，尚未确定权利义务承受人', en: 'the applying organisation ended; no successor yet' },
  5: { zh: '因不可抗力或者其他正当理由不能参加', en: 'a party cannot take part for force majeure or good cause' },
  6: { zh: '调解、和解期间双方同意中止', en: 'both sides agree while they mediate or settle' },
  7: { zh: '法律适用问题需要有权机关解释或者确认', en: 'an organ with power must first interpret the law' },
  8: { zh: '以其他案件的审理结果为依据，该案尚未审结', en: 'another case must be decided first' },
  9: { zh: '附带审查规范性文件（第五十六条、第五十七条）', en: 'a rule is under attached review' },
  10: { zh: '需要中止的其他情形', en: 'another reason to suspend' },
}

/** Time a suspension took: the day it began and the day it was lifted, both inside; `to` is null while it lasts. */
export interface Suspension {
  from: LocalDate
  to: LocalDate | null
}

/**
 * What a suspension takes out of the period to decide. The used days are kept and the rest runs on from the day after the
 * cause ended (CR9, READINGS.SUSPENSION_DAYS).
 *
 * @source 行政复议法（2023）第39条; before 2024 行政复议法实施条例（2007）第41条
 */
export const suspendedDays = ({ from, to }: Suspension): LeftOut => ({ from, to, what: 'suspended' })
