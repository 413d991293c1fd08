import { days, months, years } from '../period.js'
import { clockRule, NO_CEILING, THIRTY, version } from './clock-rule.js'

/** Clocks of people's mediation and judicial confirmation (group C). */
export const MEDIATION_CLOCKS = {
  'RM-CONFIRM30': clockRule({
    kind: 'right',
    term: { zh: '自调解协议生效之日起30日内共同申请司法确认', en: 'ask the court together to confirm the agreement' },
    period: THIRTY,
    versions: [version('peoples-mediation-2010', '33', { alsoIn: ['33(1)'] })],
    note: '每份协议各自计算；同见民事诉讼法(2021)第201条、(2023)第205条。One window for each agreement; also civil procedure 2021 art.201, 2023 art.205.',
  }),
  'RM-COURT-ACC3': clockRule({
    term: { zh: '法院3日内决定是否受理司法确认申请', en: 'the court decides whether to take the application' },
    period: days(3),
    versions: [version('judicial-confirmation-2011', '4')],
    note: '法院的期限，仅供提示。The court’s own days, for information.',
  }),
  'RM-COURT-DEC15': clockRule({
    term: { zh: '法院15日内作出是否确认的决定', en: 'the court decides on confirmation' },
    period: days(15),
    mostExtension: 10,
    versions: [version('judicial-confirmation-2011', '5')],
    note: '经院长批准可延长10日；特别程序以30日为限（民事诉讼法(2023)第187条）。The president may add ten days; special procedure ends in thirty.',
  }),
  'RM-THIRD1Y': clockRule({
    kind: 'right',
    term: { zh: '案外人1年内申请撤销确认', en: 'an outsider asks to withdraw the confirmation' },
    period: years(1),
    versions: [version('judicial-confirmation-2011', '10')],
    note: '自知道或者应当知道之日起。From the day he knew or should have known.',
  }),
  'RM-MONTH1': clockRule({
    term: { zh: '人民调解一般在一个月内调结', en: 'mediation normally ends within a month' },
    status: 'rule',
    period: months(1),
    isConfigurable: true,
    mostExtension: NO_CEILING,
    versions: [version('mediation-rules-2002', '33', { isChecked: false })],
    note: '人民调解法未定期限；当事人同意的可以延长。The Act sets no period; longer when the parties agree.',
  }),
}
