import { cite, type Citation } from '@petition/law'
import { label, type Label, type Labels } from '../label.js'
import type { ReconText } from './words.js'

/** What an act is about: the kinds of 第十一条, and what 第十二条 keeps out. Item numbers are from memory. */
export type AreaOfAct =
  | 'PENALTY'
  | 'PENALTY_ON_THE_SPOT'
  | 'COERCION'
  | 'PERMIT'
  | 'NATURAL_RESOURCES'
  | 'EXPROPRIATION'
  | 'STATE_COMPENSATION'
  | 'WORK_INJURY'
  | 'BUSINESS_OR_LAND_RIGHTS'
  | 'COMPETITION'
  | 'UNLAWFUL_LEVY'
  | 'FAILURE_TO_PERFORM'
  | 'BENEFITS'
  | 'AGREEMENT'
  | 'INFORMATION_REFUSED'
  | 'INFORMATION_OTHER'
  | 'OTHER_ACT'
  | 'STATE_ACT'
  | 'GENERAL_RULE'
  | 'PERSONNEL'
  | 'CIVIL_MEDIATION'

export const AREAS_OF_ACT: Labels<AreaOfAct> = {
  PENALTY: label('行政处罚', 'penalty'),
  PENALTY_ON_THE_SPOT: label('当场作出的行政处罚', 'penalty imposed on the spot'),
  COERCION: label('行政强制措施、行政强制执行', 'coercive measure or enforcement'),
  PERMIT: label('行政许可', 'permit'),
  NATURAL_RESOURCES: label('自然资源所有权、使用权', 'rights to natural resources'),
  EXPROPRIATION: label('征收、征用及其补偿', 'expropriation and compensation'),
  STATE_COMPENSATION: label('行政赔偿', 'state compensation'),
  WORK_INJURY: label('工伤认定', 'work injury'),
  BUSINESS_OR_LAND_RIGHTS: label('经营自主权、农村土地承包经营权', 'business autonomy, contracted land'),
  COMPETITION: label('滥用行政权力排除、限制竞争', 'abuse of power against competition'),
  UNLAWFUL_LEVY: label('违法集资、摊派费用、要求履行其他义务', 'unlawful levy or other burden'),
  FAILURE_TO_PERFORM: label('不履行法定职责', 'failure to perform a duty'),
  BENEFITS: label('抚恤金、社会保险待遇、最低生活保障', 'pension, insurance or subsistence benefits'),
  AGREEMENT: label('行政协议', 'administrative agreement'),
  INFORMATION_REFUSED: label('申请政府信息公开，机关不予公开', 'information asked for and refused'),
  INFORMATION_OTHER: label('政府信息公开中的其他行为', 'other acts about information'),
  OTHER_ACT: label('其他侵犯合法权益的行政行为', 'another act that infringes rights'),
  STATE_ACT: label('国防、外交等国家行为', 'act of state'),
  GENERAL_RULE: label('行政法规、规章或者规范性文件本身', 'a general rule itself'),
  PERSONNEL: label('对工作人员的奖惩、任免等决定', 'personnel decision'),
  CIVIL_MEDIATION: label('对民事纠纷作出的调解', 'mediation of a civil dispute'),
}

/** What follows for somebody who asks at the window. */
export interface ConsultationAnswer {
  readonly area: AreaOfAct
  /** whether reconsideration is open at all */
  readonly isInScope: boolean
  /** 复议前置: reconsideration comes before a lawsuit */
  readonly comesFirst: boolean
  readonly citation: Citation
  /** the article's item was not read; said so beside the answer */
  readonly isItemFromMemory: boolean
  readonly advice: Label
}

const BOTH = label(
  '可以先申请行政复议，也可以直接提起行政诉讼；已经选择一种且正在办理的，不能同时走另一种（第二十九条）。',
  'Reconsideration or a lawsuit, as the person chooses; not both at once (Art. 29).',
)
const FIRST = label(
  '应当先申请行政复议，对复议决定不服的，再提起行政诉讼（第二十三条）。作出行为的机关应当告知先复议。',
  'Reconsideration comes first; a lawsuit only against its decision (Art. 23).',
)

const INSIDE: Partial<Record<AreaOfAct, number>> = {
  PENALTY: 1,
  PENALTY_ON_THE_SPOT: 1,
  COERCION: 2,
  PERMIT: 3,
  NATURAL_RESOURCES: 4,
  EXPROPRIATION: 5,
  STATE_COMPENSATION: 6,
  WORK_INJURY: 7,
  BUSINESS_OR_LAND_RIGHTS: 8,
  COMPETITION: 9,
  UNLAWFUL_LEVY: 10,
  FAILURE_TO_PERFORM: 11,
  BENEFITS: 12,
  AGREEMENT: 13,
  INFORMATION_REFUSED: 14,
  INFORMATION_OTHER: 14,
  OTHER_ACT: 15,
}
const FIRST_ITEM: Partial<Record<AreaOfAct, number>> = {
  PENALTY_ON_THE_SPOT: 1,
  NATURAL_RESOURCES: 2,
  FAILURE_TO_PERFORM: 3,
  INFORMATION_REFUSED: 4,
}
const OUTSIDE: Partial<Record<AreaOfAct, readonly [number, Label]>> = {
  STATE_ACT: [1, label('不能申请行政复议，也不属于行政诉讼。', 'Neither reconsideration nor a lawsuit.')],
  GENERAL_RULE: [
    2,
    label(
      '规范性文件本身不能单独申请；对依据它作出的行为申请复议时，可以一并请求审查（第十三条），规章以上除外。',
      'A rule cannot be challenged alone; with an act that rests on it, its review may be asked for (Art. 13).',
    ),
  ],
  PERSONNEL: [3, label('按干部人事规定申诉、复核。', 'Appeal under the rules for personnel.')],
  CIVIL_MEDIATION: [4, label('依法申请仲裁或者向人民法院提起民事诉讼。', 'Arbitration or a civil lawsuit.')],
}

/**
 * What the window tells somebody who asks: whether the act can be reconsidered, and whether that comes before a lawsuit.
 *
 * @source 行政复议法 (2023) 第11条, 第12条, 第23条; items from memory
 */
export function adviceOn(area: AreaOfAct): ConsultationAnswer {
  const outside = OUTSIDE[area]
  if (outside)
    return {
      ...{ area, isInScope: false, comesFirst: false, isItemFromMemory: true, advice: outside[1] },
      citation: cite('reconsideration-2023', `12(1)(${outside[0]})`),
    }
  const first = FIRST_ITEM[area]
  return {
    ...{ area, isInScope: true, comesFirst: first !== undefined, isItemFromMemory: true },
    advice: first === undefined ? BOTH : FIRST,
    citation: cite('reconsideration-2023', first === undefined ? `11(1)(${INSIDE[area] ?? 15})` : `23(1)(${first})`),
  }
}

/**
 * Whether reconsideration comes before a lawsuit for this kind of act, by the text that governs the case. 2017: only rights to natural
 * resources that were acquired already (第三十条第一款, from memory); the list of 第二十三条 is new in 2023.
 */
export const comesBeforeLawsuit = (area: AreaOfAct, text: ReconText): boolean =>
  text === 'reconsideration-2017' ? area === 'NATURAL_RESOURCES' : adviceOn(area).comesFirst
