import { label, type Label } from '../label.js'
import type { Role } from '../organs/index.js'

export type MediationAct =
  | 'screenForMediation'
  | 'recordMediationConsent'
  | 'leadToMediation'
  | 'takeMediation'
  | 'nameMediator'
  | 'declareMediatorTies'
  | 'releaseMediator'
  | 'tellMediationRights'
  | 'holdMediationSession'
  | 'prolongMediation'
  | 'draftAgreement'
  | 'enterAgreementRow'
  | 'importAgreementRows'
  | 'signAgreementRows'
  | 'signAgreementForAll'
  | 'withdrawAgreementRow'
  | 'giveAgreementCopy'
  | 'askConfirmation'
  | 'recordConfirmation'
  | 'recordPayment'
  | 'urgePerformance'
  | 'noteBreach'
  | 'cureBreach'
  | 'amendAgreementRow'
  | 'issueMediationPaper'
  | 'correctMediationFact'
  | 'endMediation'

/** OFFICE: the petition office that screened it. BODY: the organ that mediates. EITHER: both. */
export type MediationPlace = 'OFFICE' | 'BODY' | 'EITHER'

export interface MediationActRule {
  readonly label: Label
  readonly place: MediationPlace
  readonly by: readonly Role[]
  readonly article: string
}

const OFFICE: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']
/** Whoever leads the body, and its mediators. */
const BODY: readonly Role[] = ['MEDIATOR', 'ORGAN_HEAD', 'HEAD', 'DEPUTY']
const BODY_HEADS: readonly Role[] = ['ORGAN_HEAD', 'HEAD', 'DEPUTY', 'MEDIATOR']

const row = (
  zh: string,
  en: string,
  place: MediationPlace,
  by: readonly Role[],
  article: string,
): MediationActRule => ({
  ...{ label: label(zh, en), place, by, article },
})

/** Who may do what, in the order of a case. Articles are of 人民调解法 unless they say otherwise. */
export const MEDIATION_ACTS: Readonly<Record<MediationAct, MediationActRule>> = {
  screenForMediation: row('甄别', 'screen', 'OFFICE', OFFICE, '信访工作条例 33'),
  recordMediationConsent: row('登记调解意愿', 'record whether a side is willing', 'OFFICE', OFFICE, '信访工作条例 33'),
  leadToMediation: row('导入调解', 'lead to mediation', 'OFFICE', OFFICE, '信访工作条例 37'),
  takeMediation: row('受理调解', 'take the case', 'BODY', BODY, '17'),
  nameMediator: row('确定调解员', 'name a mediator', 'BODY', BODY_HEADS, '19'),
  declareMediatorTies: row('声明利害关系', 'declare ties', 'BODY', ['MEDIATOR', 'COUNSELLOR'], '15'),
  releaseMediator: row('更换调解员', 'release a mediator', 'BODY', BODY_HEADS, '23'),
  tellMediationRights: row('告知权利义务', 'tell the rights', 'BODY', BODY, '23'),
  holdMediationSession: row('记录调解会', 'record a session', 'BODY', ['MEDIATOR'], '21'),
  prolongMediation: row('经双方同意延长', 'go on by consent', 'BODY', BODY, '人民调解工作若干规定 33'),
  draftAgreement: row('拟订协议文本', 'draft the agreement', 'BODY', ['MEDIATOR'], '29'),
  enterAgreementRow: row('登记当事人条款', 'enter a party’s row', 'BODY', ['MEDIATOR'], '29'),
  importAgreementRows: row('导入当事人名册', 'import the roster', 'BODY', ['MEDIATOR'], '29'),
  signAgreementRows: row('登记当事人签署', 'record that parties signed', 'BODY', ['MEDIATOR'], '29'),
  signAgreementForAll: row('登记被申请方、调解员签名和盖章', 'record the signs for all', 'BODY', ['MEDIATOR'], '29'),
  withdrawAgreementRow: row('登记当事人退出', 'record that a party withdrew', 'BODY', ['MEDIATOR'], '23'),
  giveAgreementCopy: row('交付协议书', 'hand out a copy', 'BODY', ['MEDIATOR'], '29'),
  askConfirmation: row('登记共同申请司法确认', 'record the joint application', 'BODY', ['MEDIATOR'], '33'),
  recordConfirmation: row('登记法院受理、裁定', 'record what the court did', 'BODY', ['MEDIATOR'], '33'),
  recordPayment: row('登记付款', 'record a payment', 'BODY', ['MEDIATOR'], '31'),
  urgePerformance: row('督促履行', 'remind to pay', 'BODY', ['MEDIATOR'], '31'),
  noteBreach: row('记录未履行的义务', 'record an obligation not kept', 'BODY', ['MEDIATOR'], '31'),
  cureBreach: row('记录已补履行', 'record that it was made good', 'BODY', ['MEDIATOR'], '31'),
  amendAgreementRow: row('登记协议变更', 'record a change by both sides', 'BODY', ['MEDIATOR'], '民法典 543'),
  issueMediationPaper: row(
    '出具文书并编号',
    'issue a paper with its number',
    'EITHER',
    [...new Set([...BODY, ...OFFICE])],
    '27',
  ),
  correctMediationFact: row('更正记录', 'correct an entry', 'EITHER', [...new Set([...BODY, ...OFFICE])], '27'),
  endMediation: row('结束调解', 'end the mediation', 'EITHER', [...new Set([...BODY, ...OFFICE])], '26'),
}
