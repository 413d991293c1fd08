import { days, workingDays } from '../period.js'
import { clockRule, THIRTY, version } from './clock-rule.js'

const simple2016 = version('simple-handling-2016', '')
const simple2022 = version('simple-handling-2022', '', { isChecked: false })

/** Clocks of the companion rules (group B) and of service by public notice. */
export const COMPANION_CLOCKS = {
  'JY-PASS1': clockRule({
    term: { zh: '简易办理：1个工作日内逐级转送', en: 'simple handling: pass on' },
    status: 'rule',
    period: workingDays(1),
    isConfigurable: true,
    versions: [simple2016, simple2022],
    note: '2016年试行数值，2022年相应条文未见。Figure of 2016; the article of 2022 was not seen.',
  }),
  'JY-ACCEPT3': clockRule({
    term: { zh: '简易办理：3个工作日内决定是否受理', en: 'simple handling: decide on acceptance' },
    status: 'rule',
    period: workingDays(3),
    isConfigurable: true,
    versions: [simple2016, simple2022],
    note: '数值仅核对过2016年。Figure checked for 2016 only.',
  }),
  'JY-HANDLE10': clockRule({
    term: { zh: '简易办理：10个工作日内作出处理意见', en: 'simple handling: opinion' },
    status: 'rule',
    period: workingDays(10),
    isConfigurable: true,
    versions: [simple2016, simple2022],
    note: '数值仅核对过2016年。Figure checked for 2016 only.',
  }),
  'MYD-SHARE4': clockRule({
    term: { zh: '分级转送时限（县级4日）', en: 'county share of the sorting days' },
    status: 'superseded',
    period: days(4),
    isConfigurable: true,
    versions: [version('rating-2014', '6')],
    note: '2022年是否保留未见。Whether the split survived 2022 was not seen.',
  }),
  'MYD-RATE': clockRule({
    kind: 'right',
    term: { zh: '群众满意度评价', en: 'satisfaction rating' },
    status: 'rule',
    houseDefault: THIRTY,
    versions: [version('rating-2022', '', { isChecked: false })],
    note: '评价窗口未核实，默认30日后为“未评价”。Window not verified; after it, not rated.',
  }),
  'TZ-APPLY': clockRule({
    kind: 'right',
    term: { zh: '申请听证', en: 'apply for a hearing' },
    status: 'local',
    isAnalogy: true,
    period: workingDays(5),
    versions: [version('hearing-local-a', '')],
    note: '全国无统一规定。No national number; others have 7 days, 7 working days or 10 days.',
  }),
  'TZ-DECIDE': clockRule({
    term: { zh: '决定是否听证', en: 'decide on a hearing' },
    status: 'local',
    isAnalogy: true,
    period: workingDays(5),
    versions: [version('hearing-local-a', '')],
    note: '全国无统一规定。No national number; others have 7 working days or 15 days.',
  }),
  'TZ-NOTICE7': clockRule({
    term: { zh: '听证7日前通知', en: 'notice before a hearing' },
    status: 'local',
    isAnalogy: true,
    period: days(7),
    direction: 'earlier',
    versions: [version('hearing-local-b', '')],
    note: '自听证之日倒数，遇休息日提前。Counted backwards; moves earlier over rest days.',
  }),
  'TZ-HOLD30': clockRule({
    term: { zh: '举行听证', en: 'hold the hearing' },
    status: 'local',
    isAnalogy: true,
    period: THIRTY,
    versions: [version('hearing-local-b', '')],
    note: '仅见于一地规定。Found in one local rule.',
  }),
  'SV-PUBLIC30': clockRule({
    term: { zh: '公告送达，满30日视为送达', en: 'service by public notice' },
    isAnalogy: true,
    period: THIRTY,
    versions: [
      version('civil-procedure-2017', '92', { period: days(60), isChecked: false }),
      version('civil-procedure-2021', '95'),
      version('civil-procedure-2023', '95'),
    ],
    note: '对信访为参照适用。By analogy for petitions; the sixty days before 2022 are from memory.',
    isChecked: true,
  }),
}
