import type { PaperKind } from '../paper.js'

/** What lists and buttons call the papers. */
export const PAPER_NAMES: Readonly<Record<PaperKind, { zh: string; en: string }>> = {
  REGISTRATION_SLIP: { zh: '登记告知单', en: 'registration slip' },
  FORWARDING_LETTER: { zh: '转送函', en: 'forwarding letter' },
  ACCEPTANCE_NOTICE: { zh: '受理告知书', en: 'notice of acceptance' },
  EXTENSION_NOTICE: { zh: '延长办理期限告知书', en: 'extension notice' },
  HANDLING_OPINION: { zh: '信访处理意见书', en: 'handling opinion' },
  SERVICE_PROOF: { zh: '送达回证', en: 'proof of service' },
}
