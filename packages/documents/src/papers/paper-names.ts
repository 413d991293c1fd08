import type { PaperKind } from '../paper.js'

/** What lists and buttons call the papers. */
export const PAPER_NAMES: Readonly<Record<PaperKind, { zh: string; en: string }>> = {
  REGISTRATION_SLIP: { zh: '登记告知单', en: 'registration slip' },
  FORWARDING_LETTER: { zh: '转送函', en: 'forwarding letter' },
  ACCEPTANCE_NOTICE: { zh: '受理告知书', en: 'notice of acceptance' },
  EXTENSION_NOTICE: { zh: '延长办理期限告知书', en: 'extension notice' },
  HANDLING_OPINION: { zh: '信访处理意见书', en: 'handling opinion' },
  NOTICE: { zh: '告知书', en: 'notice' },
  ADVICE_REPLY: { zh: '建议意见答复', en: 'reply to advice' },
  ACCUSATION_LETTER: { zh: '检举控告转送函', en: 'letter handing an accusation over' },
  OBJECTION_LETTER: { zh: '异议函', en: 'letter of objection' },
  URGENT_REPORT: { zh: '紧急信访事项报告', en: 'report of an urgent matter' },
  SUPPLEMENT_NOTICE: { zh: '补充材料一次性告知书', en: 'letter naming what is missing' },
  RECUSAL_NOTICE: { zh: '回避申请决定告知书', en: 'notice of a decision on a recusal' },
  HEARING_RIGHT_NOTICE: { zh: '听证告知书', en: 'notice of the right to a hearing' },
  HEARING_DECISION: { zh: '听证决定书', en: 'decision on a hearing' },
  HEARING_NOTICE: { zh: '听证通知书', en: 'notice of a hearing' },
  HEARING_RECORD: { zh: '听证笔录', en: 'record of a hearing' },
  SERVICE_PROOF: { zh: '送达回证', en: 'proof of service' },
  REVIEW_OPINION: { zh: '复查意见书', en: 'review opinion' },
  RECHECK_OPINION: { zh: '复核意见书', en: 're-review opinion' },
  NOT_ACCEPTED_NOTICE: { zh: '不予受理告知书', en: 'notice that it is not accepted' },
  NO_LONGER_ACCEPTED_NOTICE: { zh: '不再受理告知书', en: 'notice that it is no longer accepted' },
}
