/** Papers of a mediation; forms of the file (卷宗) that a committee has to keep (人民调解法 第二十七条). */
export type MediationPaperKind =
  | 'MEDIATION_REGISTER'
  | 'MEDIATION_RIGHTS'
  | 'MEDIATION_RECORD'
  | 'MEDIATION_AGREEMENT'
  | 'MEDIATION_END'
  | 'CONFIRMATION_APPLICATION'
  | 'PERFORMANCE_RECORD'

export const MEDIATION_PAPER_NAMES: Readonly<Record<MediationPaperKind, { zh: string; en: string }>> = {
  MEDIATION_REGISTER: { zh: '人民调解受理登记表', en: 'register of the case' },
  MEDIATION_RIGHTS: { zh: '调解权利义务告知书', en: 'rights and duties' },
  MEDIATION_RECORD: { zh: '调解记录', en: 'record of the sessions' },
  MEDIATION_AGREEMENT: { zh: '调解协议书', en: 'mediation agreement' },
  MEDIATION_END: { zh: '终止调解告知书', en: 'end of the mediation' },
  CONFIRMATION_APPLICATION: { zh: '司法确认申请书', en: 'application for judicial confirmation' },
  PERFORMANCE_RECORD: { zh: '调解协议履行情况记录', en: 'record of performance' },
}
