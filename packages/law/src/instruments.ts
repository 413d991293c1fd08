import { localDate, type LocalDate } from './day.js'

/** A text that a duty can rest on, in one of its versions. */
export interface Instrument {
  /** Chinese name without book-title marks. */
  name: string
  /** English name. */
  nameEn: string
  /** The name used in a short citation; versions that would be mixed up carry their year. */
  citedAs: string
  /** First day in force; null when it was not found. */
  from: LocalDate | null
  /** Last day in force; null while it is in force or when the end was not found. */
  to: LocalDate | null
  /** What we read and what we only remember. */
  checked: 'checked' | 'partly checked' | 'memory'
  note: string
  /** The same in Chinese. */
  noteZh: string
}

type Row = [
  name: string,
  nameEn: string,
  citedAs: string,
  from: string | null,
  to: string | null,
  checked: Instrument['checked'],
  note: string,
  noteZh: string,
]

function instrument([name, nameEn, citedAs, from, to, checked, note, noteZh]: Row): Instrument {
  const day = (text: string | null) => (text === null ? null : localDate(text))
  return { name, nameEn, citedAs, from: day(from), to: day(to), checked, note, noteZh }
}

const ROWS = {
  'petition-regulation-2022': [
    '信访工作条例',
    'Regulation on Petition Work',
    '信访工作条例',
    '2022-05-01',
    null,
    'checked',
    '50 articles, issued on 2022-02-25 by the Central Committee and the State Council',
    '共50条，中共中央、国务院2022年2月25日发布；全文已核对',
  ],
  'petition-regulation-2005': [
    '信访条例',
    'Petition Regulation (2005)',
    '信访条例(2005)',
    '2005-05-01',
    '2022-04-30',
    'partly checked',
    'text and first day checked; the repeal (国务院令第752号) is from memory',
    '正文和施行日已核对；废止文号（国务院令第752号）凭记忆',
  ],
  'simple-handling-2022': [
    '信访事项简易办理办法',
    'Measures on simple handling',
    '信访事项简易办理办法',
    '2022-07-17',
    null,
    'partly checked',
    '国信办发〔2022〕17号; art.1-5 read, its periods from memory',
    '国信办发〔2022〕17号；第一至五条已核对，办理时限凭记忆',
  ],
  'simple-handling-2016': [
    '信访事项简易办理办法（试行）',
    'Trial measures on simple handling',
    '信访事项简易办理办法(试行)',
    '2016-07-09',
    '2022-07-16',
    'partly checked',
    '国信发〔2016〕8号; periods from a press report of 2016-07-09, taken as its first day',
    '国信发〔2016〕8号；时限据2016年7月9日报道，施行日同此',
  ],
  'rating-2022': [
    '信访事项办理群众满意度评价工作办法（试行）',
    'Measures on satisfaction rating',
    '信访事项办理群众满意度评价工作办法(试行)',
    null,
    null,
    'partly checked',
    '国信发〔2022〕11号; who rates whom was read, the window is from memory',
    '国信发〔2022〕11号；评价主体和对象已核对，评价期限凭记忆',
  ],
  'rating-2014': [
    '信访事项办理群众满意度评价工作办法',
    'Measures on satisfaction rating (2014)',
    '信访事项办理群众满意度评价工作办法',
    '2015-01-01',
    null,
    'checked',
    '国信发〔2014〕16号; replaced in 2022, whether its split of the fifteen days survives was not found',
    '国信发〔2014〕16号；2022年被取代，15日的分级安排是否保留未查明',
  ],
  'hearing-local-a': [
    '安徽省信访事项听证办法',
    'Anhui hearing measures (2017)',
    '安徽省信访事项听证办法',
    null,
    null,
    'partly checked',
    'read through a press report; not the rule of this city, taken as default',
    '据报道核对；不是本市规定，作默认值用',
  ],
  'hearing-local-b': [
    '外地听证规则（本市可另定）',
    'Hearing rule of another city (a default)',
    '外地听证规则',
    null,
    null,
    'partly checked',
    'place not named on the page; art.5-14 read; taken as default',
    '网页未写明地方；第五至十四条已核对，作默认值用',
  ],
  'civil-code': [
    '民法典',
    'Civil Code',
    '民法典',
    '2021-01-01',
    null,
    'checked',
    'art.200-204; first day from memory',
    '第二百至二百零四条已核对；施行日凭记忆',
  ],
  'civil-procedure-2017': [
    '民事诉讼法',
    'Civil Procedure Law (2017)',
    '民事诉讼法(2017)',
    '2017-07-01',
    '2021-12-31',
    'memory',
    'public notice took sixty days',
    '公告送达经过六十日；凭记忆',
  ],
  'civil-procedure-2021': [
    '民事诉讼法',
    'Civil Procedure Law (2021)',
    '民事诉讼法',
    '2022-01-01',
    '2023-12-31',
    'partly checked',
    'text checked; its days in force from memory',
    '正文已核对；施行期间凭记忆',
  ],
  'civil-procedure-2023': [
    '民事诉讼法',
    'Civil Procedure Law (2023)',
    '民事诉讼法',
    '2024-01-01',
    null,
    'partly checked',
    'text checked; its first day from memory',
    '正文已核对；施行日凭记忆',
  ],
  'reconsideration-2017': [
    '行政复议法',
    'Administrative Reconsideration Law (2017)',
    '行政复议法(2017)',
    '2018-01-01',
    '2023-12-31',
    'partly checked',
    'text checked; its first day from memory',
    '正文已核对；施行日凭记忆',
  ],
  'reconsideration-2023': [
    '行政复议法',
    'Administrative Reconsideration Law (2023)',
    '行政复议法(2023)',
    '2024-01-01',
    null,
    'checked',
    'in force 2024-01-01',
    '2024年1月1日起施行',
  ],
  'reconsideration-rules-2007': [
    '行政复议法实施条例',
    'Implementing Regulation of the Reconsideration Law',
    '行政复议法实施条例',
    '2007-08-01',
    null,
    'partly checked',
    'whether it was revised later was not found; first day from memory',
    '此后是否修订未查明；施行日凭记忆',
  ],
  'peoples-mediation-2010': [
    '人民调解法',
    "People's Mediation Law",
    '人民调解法',
    '2011-01-01',
    null,
    'partly checked',
    'text checked; first day from memory',
    '正文已核对；施行日凭记忆',
  ],
  'judicial-confirmation-2011': [
    '最高人民法院关于人民调解协议司法确认程序的若干规定',
    'Provisions on judicial confirmation of mediation agreements',
    '法释〔2011〕5号',
    '2011-03-30',
    null,
    'partly checked',
    'text checked; first day from memory',
    '正文已核对；施行日凭记忆',
  ],
  'civil-servants-2018': [
    '公务员法',
    'Civil Servants Law',
    '公务员法',
    '2019-06-01',
    null,
    'partly checked',
    'art.74-77; first day from memory',
    '第七十四至七十七条已核对；施行日凭记忆',
  ],
  'personal-information-2021': [
    '个人信息保护法',
    'Personal Information Protection Law',
    '个人信息保护法',
    '2021-11-01',
    null,
    'partly checked',
    'art.13, 51 and 55-57 checked; art.15 (withdrawal), 19 (shortest time), 29 (sensitive data), 46 (correction) and 47 (erasure) and the first day from memory',
    '第十三、五十一、五十五至五十七条已核对；第十五（撤回）、十九（最短期限）、二十九（敏感信息）、四十六（更正）、四十七条（删除）和施行日凭记忆',
  ],
  'public-security-2025': [
    '治安管理处罚法',
    'Public Security Administration Penalties Law',
    '治安管理处罚法',
    '2026-01-01',
    null,
    'checked',
    '2025 revision',
    '2025年修订',
  ],
  'legal-publicity-2025': [
    '法治宣传教育法',
    'Law on Publicity and Education of the Rule of Law',
    '法治宣传教育法',
    '2025-11-01',
    null,
    'checked',
    '',
    '',
  ],
  'law-study-opinion-2016': [
    '关于完善国家工作人员学法用法制度的意见',
    'Opinion on the study and use of law by state personnel (2016)',
    '关于完善国家工作人员学法用法制度的意见',
    '2016-03-22',
    null,
    'partly checked',
    'joint opinion of four departments; its date and opening were read, no article is cited',
    '四部门联合意见；日期和开头已核对，不引具体条款',
  ],
  'holidays-2013': [
    '全国年节及纪念日放假办法',
    'Measures on public holidays (2013)',
    '全国年节及纪念日放假办法(2013)',
    '2014-01-01',
    '2024-11-09',
    'partly checked',
    'eleven days; first day from memory',
    '11天法定节假日；施行日凭记忆',
  ],
  'holidays-2024': [
    '全国年节及纪念日放假办法',
    'Measures on public holidays (2024)',
    '全国年节及纪念日放假办法(2024)',
    '2024-11-10',
    null,
    'checked',
    'thirteen days, used for holidays from 2025 on',
    '13天法定节假日，2025年起适用',
  ],
  house: [
    '本机关内部规定',
    'House rule of the office',
    '本机关内部规定',
    null,
    null,
    'checked',
    'a value the office sets for itself; it is never shown as law',
    '本机关自定，不作为法律依据显示',
  ],
} satisfies Record<string, Row>

/** Name of an instrument in one version. */
export type InstrumentId = keyof typeof ROWS

/** Every text that is cited, with the days it was in force and how well it is known. */
export const INSTRUMENTS = Object.fromEntries(
  Object.entries(ROWS).map(([id, row]) => [id, instrument(row as Row)]),
) as Record<InstrumentId, Instrument>

/** Whether the text governed on that day; an unknown end of its time counts as open. */
export function wasInForce(id: InstrumentId, on: LocalDate): boolean {
  const { from, to } = INSTRUMENTS[id]
  return (from === null || from <= on) && (to === null || on <= to)
}
