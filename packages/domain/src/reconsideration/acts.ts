import type { Citation } from '@petition/law'
import { hasRole, type Viewer } from '../organs/index.js'
import { approved, either, HEAD, CLERK, RESPONDENT, row, type ReconActRule } from './act-rule.js'
import type { ApprovedAct } from './facts.js'
import { LATER_ACTS, type LaterActName } from './later-acts.js'
import type { ReconLog } from './log.js'
import { lawOfRecon } from './law.js'
import { isReconPertinent } from './pertinent.js'

export type ReconActName =
  | ApprovedAct
  | 'nameReconParty'
  | 'askReconSupplement'
  | 'recordReconSupplement'
  | 'recordReconGivenUp'
  | 'acceptReconsideration'
  | 'sendReconCopy'
  | 'signForReconCopy'
  | 'replyToReconsideration'
  | 'hearReconParty'
  | 'addReconEvidence'
  | 'setReconHearing'
  | 'moveReconHearing'
  | 'cancelReconHearing'
  | 'holdReconHearing'
  | 'suspendReconsideration'
  | 'resumeReconsideration'
  | 'beginReconPause'
  | 'endReconPause'
  | 'beginNormReview'
  | 'passNormOn'
  | 'recordNormResult'
  | 'beginReconMediation'
  | 'agreeReconMediation'
  | 'signReconMediation'
  | 'endReconMediation'
  | 'recordReconWithdrawal'
  | 'draftReconDecision'
  | 'serveReconPaper'
  | 'recordReconSlip'
  | 'returnReconPaper'
  | 'reportReconOpinion'
  | 'recordReconPerformed'
  | 'recordReconAction'
  | 'linkReconMatter'
  | 'correctReconFact'
  | 'revealReconParty'
  | 'decideReconProposal'
  | LaterActName

/** Who may do what, in the order of a case. */
export const RECON_ACTS: Readonly<Record<ReconActName, ReconActRule>> = {
  nameReconParty: row('登记参加人', 'name somebody who takes part', '14-17'),
  linkReconMatter: row('关联信访事项', 'link a petition matter', '信访工作条例 31(4)'),
  askReconSupplement: row('一次性通知补正', 'ask once for what is missing', '31(1)'),
  recordReconSupplement: row('登记补正材料', 'record the material that came', '31(2)-(3)'),
  recordReconGivenUp: row('记录视为放弃申请', 'put on record as given up', '31(2)'),
  acceptReconsideration: row('受理', 'accept', '30(1)'),
  refuseReconsideration: row('不予受理', 'refuse to accept', '30(2)', approved),
  sendReconCopy: row('发送申请书副本', 'send the copy', '48'),
  signForReconCopy: row('签收申请书副本', 'sign for the copy', '48', either),
  replyToReconsideration: row('提交书面答复和证据', 'answer with evidence', '48', either),
  changeReconProcedure: row('转为普通程序', 'change to the ordinary procedure', '55', approved),
  hearReconParty: row('听取意见', 'hear a party', '49'),
  addReconEvidence: row('登记证据', 'record evidence', '43-46'),
  setReconHearing: row('安排听证', 'set a hearing', '50, 51'),
  moveReconHearing: row('变更听证安排', 'move the hearing', '51'),
  cancelReconHearing: row('取消听证', 'call the hearing off', '50'),
  holdReconHearing: row('登记听证情况', 'record the hearing', '50, 51'),
  suspendReconsideration: row('中止', 'suspend', '39'),
  resumeReconsideration: row('恢复审理', 'resume', '39(2)'),
  beginReconPause: row('开始勘验、鉴定', 'survey or expert begins', '行政复议法实施条例 34, 37'),
  endReconPause: row('勘验、鉴定结束', 'survey or expert ends', '行政复议法实施条例 34, 37'),
  beginNormReview: row('启动附带审查', 'begin the review of the rule', '56, 57'),
  passNormOn: row('转送规范性文件', 'pass the rule on', '56, 57'),
  recordNormResult: row('登记附带审查结果', 'result of the review of the rule', '58-60'),
  extendReconsideration: row('延长审理期限', 'extend', '62(1)', approved),
  beginReconMediation: row('开始调解', 'begin mediation', '5'),
  agreeReconMediation: row('达成调解协议', 'agreed', '73(1)'),
  signReconMediation: row('调解书签字盖章', 'sign or seal the mediation document', '73(1)'),
  endReconMediation: row('调解不成、拒签或者反悔', 'mediation failed, unsigned or taken back', '73(2)'),
  recordReconWithdrawal: row('登记撤回申请', 'record a withdrawal', '74'),
  terminateReconsideration: row('终止', 'terminate', '41', approved),
  draftReconDecision: row('起草复议决定', 'draft the decision', '61(1)'),
  decideReconsideration: row('作出复议决定', 'decide', '61(1)', approved),
  serveReconPaper: row('送达文书', 'serve a paper', '75; 民事诉讼法 87-95'),
  recordReconSlip: row('登记回执', 'record the return slip', '民事诉讼法 91'),
  returnReconPaper: row('登记退回', 'record that it came back', '民事诉讼法 87'),
  issueReconOpinion: row('制发意见书', 'issue an opinion letter', '76', approved),
  reportReconOpinion: row('反馈意见书落实情况', 'report on the opinion letter', '76', either),
  recordReconPerformed: row('登记决定履行情况', 'record that the decision was done', '77', either),
  recordReconAction: row('登记提起诉讼', 'record that a party sued', '行政诉讼法 45'),
  correctReconFact: row('更正', 'correct', '行政复议法 3', { by: [...CLERK, ...HEAD] }),
  revealReconParty: row('查看完整个人信息', 'reveal personal data', '个人信息保护法 51'),
  ...LATER_ACTS,
  decideReconProposal: row('审批', 'decide on what is asked for', '30, 41, 42, 55, 61, 62, 76, 77', { by: HEAD }),
}

/** What the rules on access need to know of a case. */
export interface ReconSight {
  readonly bodyOrganId: string
  readonly respondentOrganId: string
  /** the respondent sees what is served on it, and nothing before */
  readonly isTold: boolean
}

export const isOfBody = (viewer: Viewer, sight: ReconSight): boolean =>
  viewer.organId === sight.bodyOrganId && hasRole(viewer, 'RECON_CLERK', 'ORGAN_HEAD')
export const isOfRespondent = (viewer: Viewer, sight: ReconSight): boolean =>
  viewer.organId === sight.respondentOrganId && sight.isTold && hasRole(viewer, ...RESPONDENT)
/** Who may see a case at all: the body's clerks and head, and the respondent once it was served. */
export const maySeeRecon = (viewer: Viewer, sight: ReconSight): boolean =>
  viewer.kind === 'system' || isOfBody(viewer, sight) || isOfRespondent(viewer, sight)

/** What the head of the body does, who is no clerk. */
const HEADS_OWN: readonly ReconActName[] = ['decideReconProposal', 'correctReconFact']

/** Whether role and organ let the viewer do this act; asked before the law is. */
export function mayActInRecon(viewer: Viewer, name: ReconActName, sight: ReconSight): boolean {
  if (viewer.kind === 'system') return true
  const { side, by } = RECON_ACTS[name]
  if (!hasRole(viewer, ...by)) return false
  if (isOfBody(viewer, sight)) return hasRole(viewer, 'RECON_CLERK') || HEADS_OWN.includes(name)
  return side === 'EITHER' && isOfRespondent(viewer, sight)
}

export interface ReconAct {
  readonly name: ReconActName
  readonly isPossible: boolean
  /** doing it asks the head for approval */
  readonly needsApproval: boolean
  readonly citation: Citation
  readonly refusal: {
    readonly code: string
    readonly facts: Readonly<Record<string, string | number | boolean | null>>
  } | null
}

/** Acts that the viewer's role and organ know for this case, each with what the law says of it today. */
export const reconActsFor = (log: ReconLog, viewer: Viewer, sight: ReconSight): readonly ReconAct[] =>
  (Object.keys(RECON_ACTS) as ReconActName[])
    .filter((name) => mayActInRecon(viewer, name, sight) && isReconPertinent(log, name))
    .map((name) => {
      const verdict = lawOfRecon(log, name)
      const needsApproval = RECON_ACTS[name].approvedBy.length > 0
      return verdict.isGranted
        ? { name, isPossible: true, needsApproval, citation: verdict.value.citation, refusal: null }
        : { name, isPossible: false, needsApproval, citation: verdict.refusal.citation, refusal: verdict.refusal }
    })
