import { years } from '../period.js'
import { clockRule, version } from './clock-rule.js'

/** How long a record must be kept (group G, as far as the system keeps it by itself). */
export const RECORDS_CLOCKS = {
  'PI-SHARE3Y': clockRule({
    term: { zh: '提供个人信息的记录至少保存三年', en: 'keep the record of personal data given away' },
    period: years(3),
    versions: [version('personal-information-2021', '56', { to: '2024-12-31' }), version('network-data-2024', '12')],
    note: '至少保存的期限，自提供之日起。A minimum, from the day the data were given.',
  }),
}
