import { days, months, workingDays, years } from '../period.js'
import { clockRule, NO_CEILING, THIRTY, version } from './clock-rule.js'

const SIXTY = days(60)

/** An article of 行政复议法 (2017), for applications received until 2023-12-31. */
const of2017 = (article: string, more: Parameters<typeof version>[2] = {}) =>
  version('reconsideration-2017', article, more)
/** An article of 行政复议法 (2023), for applications received from 2024-01-01 on. */
const of2023 = (article: string, more: Parameters<typeof version>[2] = {}) =>
  version('reconsideration-2023', article, more)
/** An article of 行政复议法实施条例 that goes with the law of 2017. */
const rules2007 = (article: string, more: Parameters<typeof version>[2] = {}) =>
  version('reconsideration-rules-2007', article, { to: '2023-12-31', ...more })

/**
 * Clocks of administrative reconsideration (group D). The version of a case is that of the day on which its application was
 * received, not of each clock's own event: run them through `runUnder` (READINGS.RECONSIDERATION_TEXT).
 */
export const RECONSIDERATION_CLOCKS = {
  'FY-APPLY60': clockRule({
    kind: 'right',
    term: { zh: '60日内申请行政复议', en: 'apply for reconsideration' },
    period: SIXTY,
    leavesOut: '不可抗力等正当理由耽误的时间',
    versions: [of2017('9', { alsoIn: ['9(1)', '9(2)'] }), of2023('20(1)', { alsoIn: ['20(2)', '20(3)'] })],
    note: '其他法律规定超过60日的从其规定。Longer where another law says so.',
  }),
  'FY-APPLY1Y': clockRule({
    kind: 'right',
    term: { zh: '未告知权利的，最长不超过一年', en: 'outer limit when the right was not told' },
    period: years(1),
    versions: [of2023('20(3)')],
    note: '60日自知道权利、机关和期限之日起算，但不出一年。Inside the year the sixty days start when right, forum and period are learned.',
  }),
  'FY-ABS5Y': clockRule({
    kind: 'right',
    term: { zh: '最长保护期（不动产20年，其他5年）', en: 'absolute limit' },
    period: years(5),
    variants: { IMMOVABLE: years(20) },
    versions: [of2023('21')],
    note: '自行政行为作出之日起，不停止计算。From the act itself; nothing stops it.',
  }),
  'FY-ACCEPT5': clockRule({
    term: { zh: '5日内审查复议申请', en: 'examine the application' },
    period: workingDays(5),
    leavesOut: '补正申请材料所用时间',
    versions: [of2017('17(1)', { alsoIn: ['17'] }), of2023('30(1)', { alsoIn: ['30', '30(3)', '31(3)'] })],
    note: '期满未作决定的视为受理；2023年起补正后重新计5日。Silence is acceptance; since 2023 five fresh days after a supplement.',
  }),
  'FY-SUPPL-NOTE5': clockRule({
    term: { zh: '5日内书面通知补正', en: 'ask in writing for missing material' },
    period: workingDays(5),
    versions: [rules2007('29'), of2023('31(1)')],
    note: '一次性通知。Asked once.',
  }),
  'FY-SUPPL10': clockRule({
    kind: 'duty',
    term: { zh: '10日内补正申请材料', en: 'hand in the missing material' },
    period: workingDays(10),
    mostExtension: NO_CEILING,
    extensionUnit: 'workingDay',
    versions: [rules2007('29', { isSetByOrgan: true }), of2023('31(2)')],
    note: '无正当理由逾期不补正的，视为放弃申请；2023年前由机关定合理期限。Late without reason: given up; before 2024 the organ set the days.',
  }),
  'FY-PENALTY-FWD5': clockRule({
    term: { zh: '当场处罚机关5日内转送复议申请', en: 'pass on an application against an on-the-spot penalty' },
    period: workingDays(5),
    versions: [of2023('32')],
    note: '认为需要维持处罚的转送。When the organ stands by the penalty.',
  }),
  'FY-SEND7': clockRule({
    term: { zh: '7日内将申请书副本发送被申请人', en: 'send the application to the respondent' },
    period: workingDays(7),
    versions: [of2017('23(1)', { alsoIn: ['23'] }), of2023('48')],
  }),
  'FY-REPLY10': clockRule({
    term: { zh: '10日内书面答复并提交证据', en: 'the respondent answers with its evidence' },
    period: workingDays(10),
    versions: [of2017('23(1)', { period: days(10), alsoIn: ['23'] }), of2023('48', { alsoIn: ['70'] })],
    note: '2023年前为自然日。逾期不答复视为没有证据。Calendar days before 2024; without an answer: an act without evidence.',
  }),
  'FY-S-SEND3': clockRule({
    term: { zh: '简易程序：3日内发送被申请人', en: 'simple procedure: send the application' },
    period: workingDays(3),
    versions: [of2023('54', { alsoIn: ['54(1)'] })],
  }),
  'FY-S-REPLY5': clockRule({
    term: { zh: '简易程序：5日内书面答复', en: 'simple procedure: the respondent answers' },
    period: workingDays(5),
    versions: [of2023('54', { alsoIn: ['54(1)'] })],
  }),
  'FY-HEAR5': clockRule({
    term: { zh: '听证5日前书面通知当事人', en: 'written notice before a hearing' },
    period: workingDays(5),
    direction: 'earlier',
    versions: [of2023('51(1)')],
    note: '自听证之日倒数工作日。Working days counted back from the hearing.',
  }),
  'FY-DEC60': clockRule({
    term: { zh: '60日内作出复议决定', en: 'decide' },
    period: SIXTY,
    mostExtension: 30,
    leavesOut: '中止、补正、鉴定、现场勘验的时间',
    versions: [of2017('31(1)', { alsoIn: ['31'] }), of2023('62(1)')],
    note: '2017年文本自收到申请（即受理）起算。Under the text of 2017 receipt is acceptance.',
  }),
  'FY-S-DEC30': clockRule({
    term: { zh: '简易程序：30日内作出复议决定', en: 'simple procedure: decide' },
    period: THIRTY,
    leavesOut: '中止的时间',
    versions: [of2023('62(2)')],
    note: '不能延长，可转为普通程序。No extension; it may change to the ordinary procedure.',
  }),
  'FY-STAY60': clockRule({
    term: {
      zh: '因死亡、丧失能力、终止而中止满60日的终止复议',
      en: 'a suspension for death, incapacity or dissolution ends the case',
    },
    period: SIXTY,
    versions: [rules2007('42', { isChecked: false }), of2023('41(5)')],
    note: '只适用于第三十九条第一款第一、二、四项。Only for grounds 1, 2 and 4 of art.39(1).',
    isChecked: true,
  }),
  'FY-NORM30': clockRule({
    term: { zh: '附带审查：有权处理的30日内处理', en: 'deal with the attached rule' },
    period: THIRTY,
    versions: [of2017('26', { alsoIn: ['27'], isChecked: false }), of2023('56', { alsoIn: ['57'] })],
    isChecked: true,
  }),
  'FY-NORM-FWD7': clockRule({
    term: { zh: '附带审查：无权处理的7日内转送', en: 'pass the attached rule on' },
    period: workingDays(7),
    versions: [of2017('26', { alsoIn: ['27'], isChecked: false }), of2023('56', { alsoIn: ['57'] })],
    isChecked: true,
  }),
  'FY-NORM-ANSWER60': clockRule({
    term: { zh: '接受转送的机关60日内回复附带审查', en: 'the organ asked answers on the attached rule' },
    period: SIXTY,
    versions: [of2017('26', { alsoIn: ['27'], isChecked: false }), of2023('60')],
    isChecked: true,
  }),
  'FY-NORM-MAKER3': clockRule({
    term: { zh: '附带审查：3日内书面通知制定机关答复', en: 'ask the maker of the rule to answer' },
    period: workingDays(3),
    versions: [of2023('58(1)')],
    note: '自行政复议中止之日起；2017年文本没有。From the suspension of the case; not in the text of 2017.',
  }),
  'FY-NORM-MAKER10': clockRule({
    term: { zh: '制定机关10日内书面答复条款的合法性', en: 'the maker answers on the lawfulness of its clauses' },
    period: workingDays(10),
    versions: [of2023('58(1)')],
    note: '自收到书面通知之日起，并提交相关材料。From the receipt of the notice, with its material.',
  }),
  'FY-OPINION60': clockRule({
    term: { zh: '60日内反馈复议意见书的纠正情况', en: 'report what was corrected after the opinion letter' },
    period: SIXTY,
    versions: [rules2007('57', { isChecked: false }), of2023('76')],
    isChecked: true,
  }),
  'FY-SUE15': clockRule({
    kind: 'right',
    term: { zh: '15日内起诉', en: 'sue after reconsideration' },
    period: days(15),
    versions: [version('administrative-litigation-2017', '45')],
    note: '自收到决定之日，或复议期满之日起。From the decision, or from the end of the period for it.',
  }),
  'FY-ENFORCE3M': clockRule({
    kind: 'right',
    term: { zh: '3个月内申请人民法院强制执行', en: 'apply to the court for enforcement' },
    period: months(3),
    versions: [version('administrative-compulsion-2011', '53')],
    note: '自起诉期限届满之日起，当事人不起诉又不履行的。From the end of the period to sue, where the party neither sued nor performs.',
  }),
}

/** The two texts of a reconsideration case. */
export type ReconsiderationText = 'reconsideration-2017' | 'reconsideration-2023'
