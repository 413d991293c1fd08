import { CONFERENCE_REFUSALS } from '@petition/domain'
import type { Catalogue, Facts } from '../../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

const refusals = (language: 'zh' | 'en'): Catalogue['zh'] =>
  Object.fromEntries(
    Object.entries(CONFERENCE_REFUSALS).map(([code, words]) => [
      code,
      (facts: Facts) => words(facts as Parameters<typeof words>[0])[language],
    ]),
  )

/** Words of conferences and receptions. */
export const conferenceMessages: Catalogue = {
  zh: {
    ...refusals('zh'),
    PERSONAL_NUMBER: () => '文字里有身份证号码或者电话号码，这里不记录个人信息，请删去后再保存',
    MATTER_UNKNOWN: (f) => `没有编号为 ${said(f, 'number')} 的信访事项，或者您不能查看`,
    SEAT_UNKNOWN: () => '没有这个席位',
    ITEM_UNKNOWN: () => '没有这项议题',
    FOLLOW_UP_UNKNOWN: () => '没有这项后续事项',
    ENTRY_UNKNOWN: () => '没有这条记录',
    SEATED_ALREADY: (f) => `${said(f, 'name')} 已在参会人员中`,
    NOT_A_LAWYER: (f) => `${said(f, 'name')} 不是律师，请选其他身份`,
    NOT_ON_ROSTER: (f) => `${said(f, 'name')} 已不在值守名单`,
    NOT_YOUR_SEAT: () => '只能就自己的席位办理',
    NOT_YOUR_FOLLOW_UP: () => '由承办单位或者召集单位反馈',
    NOT_TO_TELL: () => '请选择待通知的人员',
    PLACE_MISSING: () => '请选择房间或者填写地点',
    VISITORS: (f) => `人次须是 1 到 ${said(f, 'most')} 的整数`,
    REPORT_BY_PASSED: (f) => `反馈期限不能早于今天（${said(f, 'today')}）`,
    BEFORE_GIVEN: (f) => `不能早于交办之日（${said(f, 'on')}）`,
    HOST_MISSING: () => '请选择接待的专业人员',
    NOT_YOUR_RECEPTION: () => '只能登记自己参加的接待',
    RECEPTION_REPLACED: () => '这条接待记录已经更正过，请打开新的记录',
    CONFERENCE_COLUMN_MISSING: (f) => `缺少“${said(f, 'field')}”`,
    ROW_NOT_PERSON_TIMES: () => '接待人数须是正整数',
    ROW_LAWYER_NOT_LISTED: (f) => `${said(f, 'names')} 不在值守名单，只记姓名`,
    ROW_OUTCOME_OTHER: (f) => `“${said(f, 'text')}”没有对应的处理，登记为“其他”并保留原文`,
  },
  en: {
    ...refusals('en'),
    PERSONAL_NUMBER: () => 'The text holds an identity or telephone number: nothing personal is kept here, take it out',
    MATTER_UNKNOWN: (f) => `There is no matter ${said(f, 'number')} that you may see`,
    SEAT_UNKNOWN: () => 'There is no such seat',
    ITEM_UNKNOWN: () => 'There is no such item',
    FOLLOW_UP_UNKNOWN: () => 'There is no such follow-up',
    ENTRY_UNKNOWN: () => 'There is no such entry',
    SEATED_ALREADY: (f) => `${said(f, 'name')} has a seat already`,
    NOT_A_LAWYER: (f) => `${said(f, 'name')} is no lawyer: choose another role`,
    NOT_ON_ROSTER: (f) => `${said(f, 'name')} is no longer on the list`,
    NOT_YOUR_SEAT: () => 'This is done for the own seat only',
    NOT_YOUR_FOLLOW_UP: () => 'The organ that was asked reports, or the office that called',
    NOT_TO_TELL: () => 'Choose those who are still to be told',
    PLACE_MISSING: () => 'Choose a room or say where',
    VISITORS: (f) => `Person-times are a whole number from 1 to ${said(f, 'most')}`,
    REPORT_BY_PASSED: (f) => `The day to report by is not before today (${said(f, 'today')})`,
    BEFORE_GIVEN: (f) => `Not before it was asked for (${said(f, 'on')})`,
    HOST_MISSING: () => 'Choose who received',
    NOT_YOUR_RECEPTION: () => 'Only receptions that one gave oneself are recorded so',
    RECEPTION_REPLACED: () => 'This record was put right already: open the new one',
    CONFERENCE_COLUMN_MISSING: (f) => `${said(f, 'field')} is missing`,
    ROW_NOT_PERSON_TIMES: () => 'Person-times are a whole number',
    ROW_LAWYER_NOT_LISTED: (f) => `${said(f, 'names')} are not on the list: kept by name`,
    ROW_OUTCOME_OTHER: (f) => `“${said(f, 'text')}” is none of the outcomes: kept as other, with its words`,
  },
}
