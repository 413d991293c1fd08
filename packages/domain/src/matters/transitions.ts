import { label, type Label } from '../label.js'
import type { Role } from '../organs/index.js'
import type { LeadershipAct } from './leadership/law.js'
import { HEARING_ACTS, type HearingActName } from './hearing/acts.js'
import type { NeedAct } from './needs/law.js'
import type { SupplementAct } from './supplement/law.js'
import { ROAD_ACTS, type RoadActName } from './roads/transitions.js'
import { REVIEW_ACTS, type ReviewActName } from './review/acts.js'

export type ActName =
  | RoadActName
  | 'sortClaims'
  | 'splitClaims'
  | 'attachAsRepeat'
  | 'referMatter'
  | 'assignMatter'
  | 'keepMatter'
  | 'guide'
  | 'answerObjection'
  | 'signFor'
  | 'allocateMatter'
  | 'object'
  | 'notifyPetitioner'
  | 'acceptMatter'
  | 'chooseSimple'
  | 'leaveSimple'
  | 'recordInvestigation'
  | 'extendHandling'
  | 'draftOpinion'
  | 'issueOpinion'
  | 'serve'
  | 'recordCarriedOut'
  | 'submitClosingReport'
  | 'acceptHandover'
  | 'recordReviewRequest'
  | 'withdraw'
  | 'correctFact'
  | 'correctParty'
  | 'strikeParty'
  | 'markMistaken'
  | 'addAttachment'
  | 'reveal'
  | LeadershipAct
  | SupplementAct
  | NeedAct
  | 'screenForMediation'
  | 'leadToCentre'
  | 'nameRepresentatives'
  | 'askRecusal'
  | 'decideRecusal'
  | ReviewActName
  | HearingActName

/**
 * Where an act is done: by the office that received the matter, by the organ that has it, or by either; by an organ that was
 * asked to review (or whoever acts for it); a hearing is held by the organ that has the matter or by one that reviews it;
 * ASSISTING: by an organ that assists.
 */
export type Side = 'OFFICE' | 'HOLDER' | 'EITHER' | 'ASSISTING' | 'REVIEWER' | 'HEARER'

/** One row of the table of acts: who may do it, who has to approve, and on which article it rests. */
export interface ActRule {
  readonly label: Label
  readonly side: Side
  readonly by: readonly Role[]
  /** Roles whose doing it is the approval; asked for by the others as a proposal. */
  readonly approvedBy: readonly Role[]
  /**
   * A political-legal organ answers what was handed over to it under its own rules (第二十三条第四款): its desk does it, or its
   * own system by contract, and nobody here approves it.
   */
  readonly isOpenToPartners: boolean
  readonly article: string
}

/** What a partner system's contract has to hold for it to answer a hand-over (诉访分离). */
export const HANDOVER_SCOPES = { read: 'handovers.read', act: 'handovers.act' } as const

const OFFICE: readonly Role[] = ['INTAKE']
const OFFICE_AND_HEADS: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']
const ORGAN: readonly Role[] = ['HANDLER', 'ORGAN_HEAD']
const BOTH: readonly Role[] = ['INTAKE', 'HANDLER', 'ORGAN_HEAD']
/** Whoever leads the organ that handles: its head, or at the office, for what it keeps, the head and the deputy in charge. */
const HEADS: readonly Role[] = ['ORGAN_HEAD', 'HEAD', 'DEPUTY']
const WITH_PARTNERS: readonly Role[] = [...ORGAN, 'PARTNER_DESK']

const row = (
  zh: string,
  en: string,
  side: Side,
  by: readonly Role[],
  article: string,
  approvedBy: readonly Role[] = [],
): ActRule => ({
  label: label(zh, en),
  side,
  by,
  approvedBy,
  isOpenToPartners: by.includes('PARTNER_DESK'),
  article,
})

const roadActs = Object.fromEntries(
  Object.entries(ROAD_ACTS).map(([name, rule]) => [name, { ...rule, isOpenToPartners: false }]),
) as unknown as Readonly<Record<RoadActName, ActRule>>

/** Who may do what, in the order of a matter. Articles are of 信访工作条例 (2022) unless they say otherwise. */
export const ACTS: Readonly<Record<ActName, ActRule>> = {
  sortClaims: row('分类、确定途径', 'sort claims', 'HOLDER', BOTH, '29-31'),
  splitClaims: row('拆分诉求', 'split off claims', 'HOLDER', BOTH, '30(3)'),
  attachAsRepeat: row('并入已有事项', 'attach as repeat', 'OFFICE', OFFICE, '22(1)'),
  referMatter: row('转送', 'forward', 'OFFICE', OFFICE, '22(1)(1)'),
  assignMatter: row('交办', 'assign', 'OFFICE', OFFICE, '22(1)(3)', ['HEAD', 'DEPUTY']),
  keepMatter: row('本机关办理', 'keep', 'OFFICE', OFFICE, '22(1)'),
  guide: row('释法引导', 'guide to the organ', 'OFFICE', OFFICE, '22(2)'),
  answerObjection: row('核实答复异议', 'answer the objection', 'OFFICE', OFFICE, '23(3)'),
  ...roadActs,
  signFor: row('签收', 'sign for', 'HOLDER', WITH_PARTNERS, '23(3)'),
  allocateMatter: row('分派承办人', 'allocate', 'HOLDER', ['INTAKE', 'HEAD', 'DEPUTY', 'ORGAN_HEAD', 'HANDLER'], '14'),
  object: row('提出异议', 'object', 'HOLDER', WITH_PARTNERS, '23(3)', ['ORGAN_HEAD']),
  notifyPetitioner: row('书面告知', 'notify', 'HOLDER', BOTH, '23'),
  acceptMatter: row('受理', 'accept', 'HOLDER', BOTH, '31(6)'),
  chooseSimple: row('适用简易办理', 'use simple handling', 'HOLDER', BOTH, '简易办理办法 4'),
  leaveSimple: row('转为普通程序', 'leave simple handling', 'HOLDER', BOTH, '简易办理办法 4'),
  askSupplement: row('一次性告知补充材料', 'ask for what is missing', 'HOLDER', BOTH, '19, 31(6)'),
  recordSupplement: row('登记补充材料', 'record what was handed in', 'EITHER', BOTH, '19, 31(6)'),
  recordInvestigation: row('记录调查', 'record investigation', 'HOLDER', BOTH, '31(6)'),
  extendHandling: row('延长办理期限', 'extend handling', 'HOLDER', BOTH, '34', HEADS),
  draftOpinion: row('起草处理意见', 'draft the opinion', 'HOLDER', BOTH, '32'),
  issueOpinion: row('出具处理意见书', 'issue the opinion', 'HOLDER', BOTH, '32', HEADS),
  serve: row('送达', 'serve', 'HOLDER', [...BOTH, 'REVIEW_CLERK', 'HEARING_CLERK'], '民事诉讼法 87-95'),
  recordCarriedOut: row('记录落实', 'record that it was carried out', 'HOLDER', BOTH, '32'),
  acceptHandover: row('受理移交事项', 'take into the own procedure', 'HOLDER', ['PARTNER_DESK'], '31(1)'),
  submitClosingReport: row('报送办结报告', 'closing report', 'HOLDER', WITH_PARTNERS, '22(1)(3)'),
  recordReviewRequest: row(
    '登记复查复核申请',
    'record a review request',
    'EITHER',
    ['INTAKE', 'REVIEW_CLERK', 'HANDLER'],
    '35-36',
  ),
  receiveByLeader: row('记录领导接访', 'received by a leading official', 'OFFICE', OFFICE_AND_HEADS, '18(2)'),
  reportInstruction: row('反馈接访交办', 'report on an instruction', 'EITHER', BOTH, '18(2)'),
  takeCase: row('领导包案', 'a leading official takes the case on', 'OFFICE', OFFICE_AND_HEADS, '18(2)'),
  recordCaseProgress: row('记录包案进展', 'progress of the case taken on', 'EITHER', BOTH, '18(2)'),
  releaseCase: row('结束包案', 'let the case go', 'OFFICE', OFFICE_AND_HEADS, '18(2)'),
  leadToAssistance: row('引导救助', 'lead to assistance', 'EITHER', BOTH, '37'),
  recordAssistance: row('记录救助结果', 'record the answer on assistance', 'EITHER', BOTH, '37'),
  screenForMediation: row('甄别是否导入调解', 'screen for mediation', 'OFFICE', OFFICE_AND_HEADS, '33, 37'),
  leadToCentre: row('转矛调中心就地化解', 'lead to a dispute centre', 'EITHER', BOTH, '33'),
  ...REVIEW_ACTS,
  ...HEARING_ACTS,
  nameRepresentatives: row('登记推选代表', 'record who represents the group', 'EITHER', BOTH, '20(3)'),
  recordNeed: row(
    '登记便利需求',
    'record what somebody needs, by consent',
    'EITHER',
    [...BOTH, 'REVIEW_CLERK', 'HEARING_CLERK'],
    '个人信息保护法 29',
  ),
  withdrawNeed: row(
    '撤回便利需求的同意',
    'withdraw a consent',
    'EITHER',
    [...BOTH, 'REVIEW_CLERK', 'HEARING_CLERK'],
    '个人信息保护法 15',
  ),
  withdraw: row('登记撤回', 'record withdrawal', 'EITHER', BOTH, '民法典 5'),
  correctFact: row('更正', 'correct', 'EITHER', [...BOTH, 'HEAD', 'DEPUTY', 'REVIEW_CLERK'], '21(2)'),
  correctParty: row(
    '更正信访人信息',
    'correct a petitioner’s data',
    'EITHER',
    [...BOTH, 'HEAD', 'DEPUTY'],
    '个人信息保护法 46',
  ),
  strikeParty: row('删去误记的信访人', 'strike out a petitioner', 'EITHER', HEADS, '个人信息保护法 47'),
  markMistaken: row('标记误登', 'mark as mistaken', 'OFFICE', ['HEAD', 'DEPUTY'], '21(2)'),
  addAttachment: row('补充材料', 'add an attachment', 'EITHER', [...BOTH, 'REVIEW_CLERK'], '19'),
  askRecusal: row(
    '申请回避',
    'ask for a recusal',
    'EITHER',
    ['INTAKE', 'HANDLER', 'ORGAN_HEAD', 'HEAD', 'DEPUTY', 'SUPERVISOR', 'REVIEW_CLERK', 'PARTNER_DESK'],
    '28(3)',
  ),
  decideRecusal: row('决定回避申请', 'decide on a recusal', 'EITHER', ['HEAD', 'DEPUTY', 'ORGAN_HEAD'], '28(3)'),
  reveal: row(
    '查看完整个人信息',
    'reveal personal data',
    'EITHER',
    ['HEAD', 'DEPUTY', 'INTAKE', 'REVIEW_CLERK', 'HANDLER', 'ORGAN_HEAD'],
    '个人信息保护法 51',
  ),
}
