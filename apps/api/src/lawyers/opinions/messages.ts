import { OPINION_REFUSALS, TEAM_REFUSALS } from '@petition/domain'
import type { Catalogue, Facts } from '../../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')
const refusals = (language: 'zh' | 'en'): Catalogue['zh'] =>
  Object.fromEntries(
    Object.entries({ ...OPINION_REFUSALS, ...TEAM_REFUSALS }).map(([code, words]) => [
      code,
      (facts: Facts) => words(facts as Parameters<typeof words>[0])[language],
    ]),
  )

export const opinionMessages: Catalogue = {
  zh: {
    ...refusals('zh'),
    NOT_A_LAWYER: () => '法律意见由公职律师、法律顾问、公益律师出具',
    NO_CITATION: () => '请至少引用一条法律规定',
    MEMBER_OR_PROFESSIONAL: () => '每名成员选择一个账号，或者从值守人员中选择一名',
    NOT_LATER: (f) => `须晚于现在的期限 ${said(f, 'workUntil')}`,
  },
  en: {
    ...refusals('en'),
    NOT_A_LAWYER: () => 'A legal opinion is given by a lawyer',
    NO_CITATION: () => 'Cite at least one provision',
    MEMBER_OR_PROFESSIONAL: () => 'A member is an account, or somebody of the list of professionals',
    NOT_LATER: (f) => `It has to be later than ${said(f, 'workUntil')}`,
  },
}
