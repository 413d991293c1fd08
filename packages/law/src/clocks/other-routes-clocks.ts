import { days, months, workingDays, years } from '../period.js'
import { clockRule, version } from './clock-rule.js'

const LITIGATION = 'administrative-litigation-2017'
const LABOUR = 'labour-arbitration-2007'

/** Clocks of the other legal routes a desk must know to give advice (group E). */
export const OTHER_ROUTES_CLOCKS = {
  'XS-SUE6M': clockRule({
    kind: 'right',
    term: { zh: '6个月内直接提起行政诉讼', en: 'direct administrative action' },
    period: months(6),
    leavesOut: '不属于自身原因耽误的时间',
    versions: [version(LITIGATION, '46(1)', { alsoIn: ['46', '48(1)'] })],
    note: '自知道或者应当知道之日起。From the day the act was or should have been known.',
  }),
  'XS-OBSTACLE10': clockRule({
    kind: 'right',
    term: { zh: '其他特殊情况消除后10日内申请延长起诉期限', en: 'ask for more time after another obstacle' },
    period: days(10),
    versions: [version(LITIGATION, '48(2)')],
    note: '是否准许由法院决定。The court decides.',
  }),
  'XS-ABS5Y': clockRule({
    kind: 'right',
    term: { zh: '起诉的最长期限（不动产20年，其他5年）', en: 'absolute limit of an action' },
    period: years(5),
    variants: { IMMOVABLE: years(20) },
    versions: [version(LITIGATION, '46(2)')],
    note: '自行政行为作出之日起。From the act itself.',
  }),
  'XS-DUTY2M': clockRule({
    term: { zh: '2个月内履行保护职责，不履行的可以起诉', en: 'perform a protective duty within two months' },
    period: months(2),
    versions: [version(LITIGATION, '47(1)', { alsoIn: ['47'] })],
    note: '紧急情况下不受该期限限制。In an urgent case nobody need wait.',
  }),
  'LA-APPLY1Y': clockRule({
    kind: 'right',
    term: { zh: '1年内申请劳动争议仲裁', en: 'apply for labour arbitration' },
    period: years(1),
    leavesOut: '仲裁时效中止的时间',
    versions: [version(LABOUR, '27(1)', { alsoIn: ['27', '27(2)', '27(3)', '27(4)'] })],
    note: '向有关部门请求权利救济的，时效中断，重新计算。Asking a department for relief begins the year anew.',
  }),
  'LA-ACCEPT5': clockRule({
    term: { zh: '5日内决定是否受理仲裁申请', en: 'decide on taking the arbitration' },
    period: days(5),
    isConfigurable: true,
    versions: [version(LABOUR, '29')],
    note: '法律未写明工作日，办案规则据记忆按工作日。The Act does not say which days; the case rules are said to take working days.',
  }),
  'LA-DEC45': clockRule({
    term: { zh: '45日内作出仲裁裁决', en: 'arbitration award' },
    period: days(45),
    mostExtension: 15,
    versions: [version(LABOUR, '43', { alsoIn: ['43(1)'] })],
    note: '经仲裁委主任批准并书面通知可延长，不超过15日。The head of the commission may add fifteen days.',
  }),
  'LA-SUE15': clockRule({
    kind: 'right',
    term: { zh: '收到裁决15日内起诉', en: 'sue after the award' },
    period: days(15),
    versions: [version(LABOUR, '50', { alsoIn: ['48'] })],
    note: '终局裁决的，劳动者依第四十八条。Against a final award only the worker, by art.48.',
  }),
  'GK-20': clockRule({
    term: { zh: '20个工作日内答复政府信息公开申请', en: 'answer a request for government information' },
    period: workingDays(20),
    mostExtension: 20,
    extensionUnit: 'workingDay',
    leavesOut: '补正、征求第三方意见的时间',
    versions: [version('government-information-2019', '33', { alsoIn: ['33(2)', '33(3)'] })],
    note: '能当场答复的当场答复；延长须经负责人同意并告知。At once where possible; extended with consent of the head and notice.',
  }),
}
