import type { Catalogue, Facts } from '../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

export const messages: Catalogue = {
  zh: {
    NO_PROPOSAL: () => '本机关没有建议举行听证，请登记为听证申请',
    NO_SUCH_PERSON: () => '听证人员库中没有此人',
    PERSON_INACTIVE: (f) => `${said(f, 'name')} 已不再聘请，请另选`,
    NO_SUCH_ACCOUNT: () => '本单位没有这个账号',
    NOBODY_NAMED: () => '请选择已通知的人员',
    NOT_TO_NOTIFY: () => '所选人员中有不需要通知的',
    SERVE_INSTEAD: () => '信访人的听证通知须送达并登记，请使用“送达”',
    NOT_SEATED: () => '此人不在本次听证的人员中',
    NO_SUCH_CHALLENGE: () => '没有这项待决定的回避申请',
    REASON_MISSING: () => '有正当理由未到的，请写明原因',
  },
  en: {
    NO_PROPOSAL: () => 'No hearing was proposed here; record a request instead',
    NO_SUCH_PERSON: () => 'Nobody of that name is on the list',
    PERSON_INACTIVE: (f) => `${said(f, 'name')} is not asked any more; choose another`,
    NO_SUCH_ACCOUNT: () => 'There is no such account in this organ',
    NOBODY_NAMED: () => 'Choose who was told',
    NOT_TO_NOTIFY: () => 'Somebody chosen has nothing to be told',
    SERVE_INSTEAD: () => 'A notice to a petitioner is served and recorded as such',
    NOT_SEATED: () => 'That person does not sit at this hearing',
    NO_SUCH_CHALLENGE: () => 'There is no such challenge waiting for a decision',
    REASON_MISSING: () => 'Say why, where somebody did not come and had a reason',
  },
}
