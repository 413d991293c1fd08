import { ROSTER_PROBLEMS, ROSTER_SHIFTS, type RosterShift } from '@petition/domain'
import type { Catalogue, Facts } from '../platform/index.js'
import { conferenceMessages } from './conferences/messages.js'
import { opinionMessages } from './opinions/messages.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')
const shift = (facts: Facts) => ROSTER_SHIFTS[facts['shift'] as RosterShift]
const problems = (locale: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(ROSTER_PROBLEMS).map(([code, words]) => [code, () => words[locale]]))

export const messages: Catalogue = {
  zh: {
    ...problems('zh'),
    ...conferenceMessages.zh,
    ...opinionMessages.zh,
    LOGIN_UNKNOWN: (f) => `没有账号 ${said(f, 'login')}`,
    ON_DUTY_THEN: (f) => `${said(f, 'name')} ${said(f, 'on')} ${shift(f)?.zh ?? ''}已有值守`,
    NOT_YOUR_DUTY: () => '只能为自己的值守申请换班、替班',
    NOT_YOUR_CHANGE: () => '由对方或者排班人员答复',
    CHANGE_DECIDED: () => '这次调班已经答复',
    ROSTER_CHANGED_SINCE: () => '申请之后值班表已有变动，请重新申请',
  },
  en: {
    ...problems('en'),
    ...conferenceMessages.en,
    ...opinionMessages.en,
    LOGIN_UNKNOWN: (f) => `There is no account ${said(f, 'login')}`,
    ON_DUTY_THEN: (f) => `${said(f, 'name')} is on duty on ${said(f, 'on')}, ${shift(f)?.en ?? ''}, already`,
    NOT_YOUR_DUTY: () => 'Ask for changes of your own duties only',
    NOT_YOUR_CHANGE: () => 'The other one, or whoever plans the roster, answers',
    CHANGE_DECIDED: () => 'This change was answered already',
    ROSTER_CHANGED_SINCE: () => 'The roster was changed since: ask again',
  },
}
