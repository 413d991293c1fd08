import { MEDIATION_REFUSALS } from '@petition/domain'
import type { Catalogue, Facts } from '../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

const refusals = (language: 'zh' | 'en'): Catalogue['zh'] =>
  Object.fromEntries(
    Object.entries(MEDIATION_REFUSALS).map(([code, words]) => [
      code,
      (facts: Facts) => words(facts as Parameters<typeof words>[0])[language],
    ]),
  )

export const messages: Catalogue = {
  zh: {
    ...refusals('zh'),
    BODY_INACTIVE: (f) => `${said(f, 'name')} 已停用，请另选调解组织`,
    NOT_OF_THE_BODY: () => '只能确定本调解组织的调解员或者咨询师',
    ROW_UNKNOWN: () => '协议里没有这一户',
    MODE_OF_FORM: () => '书面协议须签名、盖章或者按指印；口头协议登记为口头同意',
    ONE_OF_TWO: () => '两项请填写其中一项',
    DAY_TOO_FAR: (f) => `日期过远，最晚为 ${said(f, 'lastOn')}`,
    ROSTER_COLUMNS: (f) => `名册缺少这些列：${said(f, 'fields')}`,
    ROSTER_ROWS_THERE: (f) => `协议编号 ${said(f, 'agreementNo')} 已经登记过，整份名册未导入`,
    ROW_NOT_CENTS: (f) => `“${said(f, 'field')}”不是精确到分的金额`,
    ROW_INSTALMENT_COUNT: (f) => `“${said(f, 'field')}”与实际期数不符`,
    ROW_INSTALMENT_HALF: (f) => `第 ${said(f, 'no')} 期只有金额或者只有日期`,
    ROW_OF_ANOTHER_PARTY: (f) => `与第 ${said(f, 'row')} 行协议编号相同，当事人不同`,
  },
  en: {
    ...refusals('en'),
    BODY_INACTIVE: (f) => `${said(f, 'name')} is not in use any more; choose another body`,
    NOT_OF_THE_BODY: () => 'Only people of the body can be named',
    ROW_UNKNOWN: () => 'There is no such row',
    MODE_OF_FORM: () => 'A written agreement is signed, sealed or finger-printed; an oral one is agreed and recorded',
    ONE_OF_TWO: () => 'Fill in one of the two',
    DAY_TOO_FAR: (f) => `The day is too far off; the last one is ${said(f, 'lastOn')}`,
    ROSTER_COLUMNS: (f) => `The roster lacks: ${said(f, 'fields')}`,
    ROSTER_ROWS_THERE: (f) => `${said(f, 'agreementNo')} is there already; nothing was imported`,
    ROW_NOT_CENTS: (f) => `${said(f, 'field')} is no amount in whole cents`,
    ROW_INSTALMENT_COUNT: (f) => `${said(f, 'field')} differs from the instalments there are`,
    ROW_INSTALMENT_HALF: (f) => `Instalment ${said(f, 'no')} has an amount or a day only`,
    ROW_OF_ANOTHER_PARTY: (f) => `The number of line ${said(f, 'row')}, and another party`,
  },
}
