import type { LocalDate } from '@petition/law'
import { label, type Label } from '../label.js'

/** What a setting may hold: a switch, or a whole number within limits. */
export type SettingShape =
  | { readonly type: 'switch' }
  | { readonly type: 'number'; readonly least: number; readonly most: number; readonly unit: SettingUnit }

export type SettingUnit = 'day' | 'workingDay' | 'minute' | 'hour' | 'oClock'
export type SettingValue = boolean | number

export interface SettingRule extends Label {
  readonly shape: SettingShape
  readonly default: SettingValue
  /** Where the default comes from; an entered value brings its own basis. */
  readonly basis: string
  /** A change to this setting has to be confirmed for the legal reading it takes; shown beside the switch. */
  readonly reading?: string
}

const onOff = (zh: string, en: string, value: boolean, basis: string, reading?: string): SettingRule => ({
  ...label(zh, en),
  shape: { type: 'switch' },
  default: value,
  basis,
  ...(reading === undefined ? {} : { reading }),
})
const number =
  (unit: SettingUnit, least: number, most: number) =>
  (zh: string, en: string, value: number, basis: string): SettingRule => ({
    ...label(zh, en),
    shape: { type: 'number', least, most, unit },
    default: value,
    basis,
  })

const daysBetween = (least: number, most: number) => number('day', least, most)
const workingDaysBetween = (least: number, most: number) => number('workingDay', least, most)

const HOUSE = '本办默认值：条例未规定期限，待本单位确认'

/** No law has a number for the steps between the three levels: the office's own. */
const CENTRES = '三级矛调中心的流转法律未规定期限；本办默认值，待本单位确认'

/** No national number: the defaults are those of two other places' rules (decision 011). */
const HEARING = '国家层面未规定期限，默认值取自两地听证办法；以本市现行听证办法为准，待本单位确认'

/** Art. 40(1) asks for prompt supervision and names no number of days; the number is the office's. */
const REMIND_UP = '《信访工作条例》第四十条第一款要求对违反规定办理的及时督办，未规定日数；本办默认值，待本单位确认'

/**
 * The office's answers to what the law leaves open, and the house periods it gives itself. No statutory period
 * stands here: those are in the law and nobody can set them.
 */
export const SETTINGS = {
  presumedAcceptance: onOff(
    '收到后第15日未书面受理的，按第15日受理计算',
    'presumed acceptance on day 15',
    false,
    '《信访工作条例》第三十四条自受理之日起算，未写推定受理；默认不启用，只提示',
    '启用后，办理期限自推定的受理日起算',
  ),
  splitExtension: onOff(
    '30日内可分次延长办理期限，每次均须批准并告知',
    'split extension within 30 days in all',
    true,
    '《信访工作条例》第三十四条只限定延长不超过30日，未限定次数',
    '关闭后，同一事项只能延长一次',
  ),
  newOpinionMustDiffer: onOff(
    '撤销后重新作出的处理意见不得与原意见的事实、理由和结论完全相同',
    'after a revocation the new opinion may not say the very same again',
    true,
    '《信访工作条例》未写；多地信访条例规定不得以同一事实和理由作出相同意见，待本单位确认',
    '关闭后，责令重新作出的处理意见可以与原意见相同',
  ),
  signWorkingDays: workingDaysBetween(1, 10)(
    '签收转送、交办件（工作日）',
    'sign for a referral (working days)',
    1,
    HOUSE,
  ),
  objectionAnswerWorkingDays: workingDaysBetween(1, 15)(
    '答复承办单位异议（工作日）',
    'answer an objection (working days)',
    3,
    HOUSE,
  ),
  resortWorkingDays: workingDaysBetween(1, 15)(
    '退回件重新转送（工作日）',
    'send a handed-back matter on again (working days)',
    3,
    HOUSE,
  ),
  acceptDecisionDays: daysBetween(1, 15)(
    '到达后作出书面受理决定（日）',
    'written decision on acceptance after arrival (days)',
    15,
    '《信访工作条例》第二十三条的告知期限为15日，受理决定比照办理；待本单位确认',
  ),
  reserveWorkingDays: workingDaysBetween(1, 15)(
    '退回的文书重新送达（工作日）',
    'serve anew what came back (working days)',
    3,
    HOUSE,
  ),
  adviceReplyDays: daysBetween(0, 90)(
    '答复建议意见（日，0 为不设期限）',
    'answer advice (days, 0 for none)',
    0,
    '《信访工作条例》第二十九条未规定答复期限（2005年《信访条例》规定30日，已不适用）；有地方规定的，写明依据后设定',
  ),
  whereToldDays: daysBetween(1, 90)(
    '告知其他途径的去向或者结果（日）',
    'tell where a matter of another road went (days)',
    30,
    HOUSE,
  ),
  supplementDays: daysBetween(1, 30)('提交补充材料（日）', 'supplement missing material (days)', 15, HOUSE),
  supplementStopsClock: onOff(
    '等候补充材料的时间不计入办理期限（依当地规定）',
    'waiting for material is left out of the handling period (local rule)',
    false,
    '《信访工作条例》没有因补充材料停止计算期限的条文；默认继续计算。有当地现行规定的，写明依据后设定',
    '启用后，此后书面要求补充的，自全体信访人收到次日起至补齐之日（最迟至要求的日期）不计入六十日',
  ),
  mediationPausesHandling: onOff(
    '双方同意的调解期间可以暂停计算办理期限（依当地规定）',
    'a mediation that both sides agreed to may pause the handling period (local rule)',
    false,
    '《信访工作条例》没有因调解停止计算期限的条文；默认不暂停。有现行规定的，写明依据后设定',
    '启用后，此后导入调解时经双方同意可以写明暂停的截止日，至该日或者调解结束（以较早者为准）不计入六十日',
  ),
  confirmIndustryMediation: onOff(
    '行业性、专业性调解组织的协议可以申请司法确认',
    'agreements of industry mediation open judicial confirmation',
    false,
    '《人民调解法》第三十三条、《民事诉讼法》（2023年）第二百零五条限于依法设立的调解组织；该类组织是否依法设立由当地规定，默认不开放',
    '启用后，此后导入该类组织的案件，协议生效后提示三十日共同申请期限',
  ),
  confirmAdministrativeMediation: onOff(
    '行政调解机构的协议可以申请司法确认',
    'agreements of administrative mediation open judicial confirmation',
    false,
    '《人民调解法》第三十三条限于人民调解委员会；行政调解协议能否确认由当地规定，默认不开放',
    '启用后，此后导入行政调解机构的案件，协议生效后提示三十日共同申请期限',
  ),
  mediationAskWorkingDays: workingDaysBetween(1, 30)(
    '甄别后征求双方意愿并导入调解（工作日）',
    'ask both sides and lead in after the screening (working days)',
    5,
    HOUSE,
  ),
  mediationTakeWorkingDays: workingDaysBetween(1, 15)(
    '调解组织决定受理、确定调解员（工作日）',
    'the mediation body takes a case and names a mediator (working days)',
    3,
    HOUSE,
  ),
  mediationUrgeWorkingDays: workingDaysBetween(1, 30)(
    '协议款项到期未付后督促履行（工作日）',
    'urge an instalment that was due and is not paid (working days)',
    5,
    '《人民调解法》第三十一条规定督促当事人履行，未规定期限；本办默认值，待本单位确认',
  ),
  mediationRenewWorkingDays: workingDaysBetween(1, 30)(
    '调解文书内容变更后重新出具（工作日）',
    'issue anew a letter of a mediation whose content has changed (working days)',
    5,
    HOUSE,
  ),
  conflictDecideWorkingDays: workingDaysBetween(1, 15)(
    '律师、调解员等报告利益冲突后决定是否回避（工作日）',
    'decide on a reported conflict of a professional (working days)',
    2,
    '《公务员法》第七十七条规定由机关审查决定，未规定期限；本办默认值，待本单位确认',
  ),
  centreTakeWorkingDays: workingDaysBetween(1, 10)(
    '矛调中心接收纠纷（工作日）',
    'a centre takes a dispute that came to it (working days)',
    2,
    CENTRES,
  ),
  centreContactWorkingDays: workingDaysBetween(1, 30)(
    '矛调中心下一次联系、走访（工作日，未约定时）',
    'the next contact in a dispute where none was agreed (working days)',
    5,
    CENTRES,
  ),
  centreRevisitDays: daysBetween(1, 180)(
    '达成一致后回访履行情况（日，未约定时）',
    'look whether an agreement is kept, where no day was agreed (days)',
    30,
    '《人民调解法》第三十一条第一款要求对协议履行情况进行监督，未规定日数；本办默认值，待本单位确认',
  ),
  noticeToRepresentatives: onOff(
    '联名事项的接收告知可以只送代表（依当地规定）',
    'the notice of receipt of a joint matter may go to the representatives alone (local rule)',
    false,
    '《信访工作条例》第二十三条规定书面告知信访人，未规定可以由代表代收；默认逐人告知',
    '启用后，代表均已收到的，接收告知视为完成；意见书仍须逐人送达',
  ),
  hearingRequestWorkingDays: workingDaysBetween(1, 30)(
    '告知后申请听证、答复听证建议（工作日）',
    'ask for a hearing, or agree to one, after being told (working days)',
    5,
    HEARING,
  ),
  hearingDecideWorkingDays: workingDaysBetween(1, 30)(
    '收到申请后决定是否听证（工作日）',
    'decide on a request for a hearing (working days)',
    5,
    HEARING,
  ),
  hearingNoticeDays: daysBetween(1, 30)('听证前通知信访人（日）', 'notice before a hearing (days)', 7, HEARING),
  hearingHoldDays: daysBetween(1, 90)(
    '收到申请（同意）后举行听证（日）',
    'hold a hearing after it was asked for or agreed to (days)',
    30,
    HEARING,
  ),
  hearingPaperWorkingDays: workingDaysBetween(1, 15)(
    '送达听证告知书、形成听证意见（工作日）',
    'bring papers of a hearing, put down its conclusion (working days)',
    5,
    HOUSE,
  ),
  lightYellowWorkingDays: workingDaysBetween(1, 20)(
    '黄灯：距提醒日的工作日数',
    'yellow light: working days to the warning day',
    5,
    '本办默认值：剩余5个工作日起提示',
  ),
  recusalWorkingDays: workingDaysBetween(1, 15)(
    '决定是否回避（工作日）',
    'decide on a recusal (working days)',
    3,
    '《信访工作条例》第二十八条第三款、《公务员法》第七十七条未规定期限；本办默认值，待本单位确认',
  ),
  reminderFromHour: number('oClock', 6, 11)(
    '提醒：上班时间（点）',
    'reminders: from (o’clock)',
    9,
    '本办默认值：工作时间内提醒，以本单位作息为准，待本单位确认',
  ),
  reminderToHour: number('oClock', 13, 22)(
    '提醒：下班时间（点）',
    'reminders: until (o’clock)',
    17,
    '本办默认值：工作时间内提醒，以本单位作息为准，待本单位确认',
  ),
  reminderSupervisorWorkingDays: workingDaysBetween(1, 30)(
    '逾期后提醒督查（工作日）',
    'late: tell supervision after (working days)',
    3,
    REMIND_UP,
  ),
  reminderHeadWorkingDays: workingDaysBetween(1, 60)(
    '逾期后提醒主任（工作日）',
    'late: tell the head of the office after (working days)',
    5,
    REMIND_UP,
  ),
  reconTellWorkingDays: workingDaysBetween(1, 10)(
    '行政复议文书送达当事人（工作日）',
    'serve the papers of a reconsideration (working days)',
    3,
    '《行政复议法》要求书面告知中止、恢复、延期等，未规定日数；本机关默认值，待确认',
  ),
  sessionIdleMinutes: number('minute', 5, 240)(
    '登录闲置退出（分钟）',
    'sign out after idling (minutes)',
    30,
    '本办默认值',
  ),
  sessionHours: number('hour', 1, 24)('登录最长时间（小时）', 'longest session (hours)', 8, '本办默认值：一个工作日'),
} as const satisfies Record<string, SettingRule>

export type SettingKey = keyof typeof SETTINGS
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[]
export const settingRule = (key: SettingKey): SettingRule => SETTINGS[key]
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key)

/** The value of each setting, for the rules. */
export type HouseSettings = {
  readonly [K in SettingKey]: (typeof SETTINGS)[K]['default'] extends boolean ? boolean : number
}

/** One entered value, in effect from a day until the next value of the same key. */
export interface DatedSetting {
  readonly key: string
  readonly value: SettingValue
  readonly from: LocalDate
}

/** Why a value does not fit its setting, or null when it does. */
export function settingProblem(
  key: SettingKey,
  value: unknown,
): 'NOT_A_SWITCH' | 'NOT_A_WHOLE_NUMBER' | 'OUT_OF_LIMITS' | null {
  const { shape } = settingRule(key)
  if (shape.type === 'switch') return typeof value === 'boolean' ? null : 'NOT_A_SWITCH'
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'NOT_A_WHOLE_NUMBER'
  return value < shape.least || value > shape.most ? 'OUT_OF_LIMITS' : null
}

/** The entry that is in effect on a day: the one with the latest first day, and of two on one day the later entered. */
export function settingOn<Row extends DatedSetting>(rows: readonly Row[], key: SettingKey, on: LocalDate): Row | null {
  return rows
    .filter((row) => row.key === key && row.from <= on)
    .reduce<Row | null>((best, row) => (best === null || row.from >= best.from ? row : best), null)
}

/** All settings as they are in effect on a day; what nobody entered has its default. */
export function settingsOn(rows: readonly DatedSetting[], on: LocalDate): HouseSettings {
  const values = SETTING_KEYS.map((key) => [key, settingOn(rows, key, on)?.value ?? settingRule(key).default])
  return Object.fromEntries(values) as HouseSettings
}

export const DEFAULT_SETTINGS: HouseSettings = settingsOn([], '0001-01-01' as LocalDate)
