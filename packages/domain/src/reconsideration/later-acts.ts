import type { LaterApprovedAct } from './later-facts.js'
import { approved, either, row, type ReconActRule } from './act-rule.js'

/** Acts beside the road to the decision, and after it. */
export type LaterActName =
  | LaterApprovedAct
  | 'nameFormerRecon'
  | 'tellNormMaker'
  | 'recordMakerReceipt'
  | 'recordMakerAnswer'
  | 'remindNormMaker'
  | 'callNormMaker'
  | 'recordMakerExplanation'
  | 'recordNormReceipt'
  | 'remindNormOrgan'
  | 'askExecutionStay'
  | 'noteExecutionStay'
  | 'askReconCommittee'
  | 'recordReconCommittee'
  | 'seekReconEnforcement'

export const LATER_ACTS: Readonly<Record<LaterActName, ReconActRule>> = {
  refuseReconWithdrawal: row('不予准许撤回', 'do not allow the withdrawal', '41(1)', approved),
  allowReconWithdrawal: row('准予部分申请人撤回', 'let some of the applicants withdraw', '41(1)', approved),
  nameFormerRecon: row('关联已撤回的前案', 'link the former case that was withdrawn', '74(2)'),
  tellNormMaker: row('通知制定机关答复', 'ask the maker of the rule to answer', '58(1)'),
  recordMakerReceipt: row('登记制定机关收到', 'the maker has the notice', '58(1)'),
  recordMakerAnswer: row('登记制定机关答复', 'record the answer of the maker', '58(1)'),
  remindNormMaker: row('催告制定机关答复', 'press the maker for its answer', '58(1)'),
  callNormMaker: row('要求制定机关当面说明理由', 'ask the maker to explain in person', '58(2)'),
  recordMakerExplanation: row('登记当面说明情况', 'record the explanation in person', '58(2)'),
  recordNormReceipt: row('登记转送机关收到', 'the organ asked has the rule', '60'),
  remindNormOrgan: row('催告转送机关回复', 'press the organ asked', '60'),
  askExecutionStay: row('登记停止执行申请', 'record a request for a stay of execution', '42(3)'),
  orderExecutionStay: row('决定停止执行', 'stay the execution', '42', approved),
  noteExecutionStay: row('登记被申请人停止执行', 'the respondent stays its act', '42(1)', either),
  denyExecutionStay: row('不予停止执行', 'deny the stay of execution', '42(3)', approved),
  liftExecutionStay: row('恢复执行', 'lift the stay of execution', '42', approved),
  askReconCommittee: row('提请行政复议委员会咨询', 'put before the committee', '52(2)'),
  recordReconCommittee: row('记录委员会咨询意见', 'put down the opinion of the committee', '52(3)'),
  orderReconPerformance: row('责令限期履行', 'order to perform by a day', '77(2)', approved),
  pressReconRespondent: row('约谈、通报批评', 'a talk, or public criticism', '77(2)', approved),
  seekReconEnforcement: row('登记强制执行', 'record the enforcement', '78', either),
}

export const isLaterAct = (act: string): act is LaterActName => Object.hasOwn(LATER_ACTS, act)
