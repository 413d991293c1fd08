import type { reconsiderationLaw, ReconsiderationText } from '@petition/law'
import { label, type Labels } from '../label.js'

/** Which text governs a case: the one in force when its application was received (2023 revision: from 2024-01-01). */
export type ReconText = ReconsiderationText

/** What a person is in a case. An agent speaks for a party and is none. */
export type ReconPartyRole = 'APPLICANT' | 'THIRD_PARTY' | 'AGENT'
export const RECON_PARTY_ROLES: Labels<ReconPartyRole> = {
  APPLICANT: label('申请人', 'applicant'),
  THIRD_PARTY: label('第三人', 'third party'),
  AGENT: label('代理人', 'agent'),
}

/** How an application came (第二十二条): an oral one is written down and read back. */
export type ApplicationHow = 'IN_PERSON' | 'POST' | 'ONLINE' | 'ORAL' | 'THROUGH_RESPONDENT'
export const APPLICATION_HOW: Labels<ApplicationHow> = {
  IN_PERSON: label('当面递交', 'handed in'),
  POST: label('邮寄', 'by post'),
  ONLINE: label('互联网渠道', 'online'),
  ORAL: label('口头申请（当场记录）', 'oral, written down'),
  THROUGH_RESPONDENT: label('通过作出处罚的机关提交', 'through the organ that fined'),
}

export type ReconProcedure = 'ORDINARY' | 'SIMPLE'
export const RECON_PROCEDURES: Labels<ReconProcedure> = {
  ORDINARY: label('普通程序', 'ordinary procedure'),
  SIMPLE: label('简易程序', 'simple procedure'),
}

/** Why the simple procedure may be used (第五十三条). */
export type SimpleGround = 'ON_THE_SPOT' | 'WARNING' | 'UP_TO_3000' | 'INFORMATION' | 'CONSENT'
export const SIMPLE_GROUNDS: Labels<SimpleGround> = {
  ON_THE_SPOT: label('被申请的行政行为是当场作出', 'act done on the spot'),
  WARNING: label('被申请的行政行为是警告或者通报批评', 'warning or public criticism'),
  UP_TO_3000: label('案件涉及款额三千元以下', 'up to 3,000 yuan'),
  INFORMATION: label('属于政府信息公开案件', 'open government information'),
  CONSENT: label('当事人各方同意适用简易程序', 'all parties agree'),
}

/** Why an application is not accepted (第三十条第一款第一项至第七项). */
export type NotAcceptedGround =
  | 'NO_CLEAR_PARTIES'
  | 'NO_INTEREST_IN_ACT'
  | 'NO_REQUEST'
  | 'APPLIED_TOO_LATE'
  | 'OUT_OF_SCOPE'
  | 'NOT_COMPETENT'
  | 'ALREADY_BROUGHT'
  | 'WITHDRAWN_BEFORE'
export const NOT_ACCEPTED_GROUNDS: Labels<NotAcceptedGround> = {
  NO_CLEAR_PARTIES: label('没有明确的申请人和符合规定的被申请人', 'no clear applicant or no proper respondent'),
  NO_INTEREST_IN_ACT: label('申请人与行政行为没有利害关系', 'no interest in the act'),
  NO_REQUEST: label('没有具体的行政复议请求和理由', 'no concrete request and reasons'),
  APPLIED_TOO_LATE: label('超过法定申请期限', 'after the period for applying'),
  OUT_OF_SCOPE: label('不属于行政复议范围', 'outside the scope'),
  NOT_COMPETENT: label('不属于本机关管辖', 'not this organ’s'),
  ALREADY_BROUGHT: label('已受理过复议申请或者人民法院已受理', 'brought before, here or in court'),
  WITHDRAWN_BEFORE: label(
    '准予撤回后，以同一事实和理由再次申请',
    'withdrawn with leave before, and brought again on the same fact and reason',
  ),
}
/** The item of 第三十条第一款 that each ground is the opposite of. */
export const ITEM_OF_GROUND: Readonly<Record<NotAcceptedGround, number>> = {
  NO_CLEAR_PARTIES: 1,
  NO_INTEREST_IN_ACT: 2,
  NO_REQUEST: 3,
  APPLIED_TOO_LATE: 4,
  OUT_OF_SCOPE: 5,
  NOT_COMPETENT: 6,
  ALREADY_BROUGHT: 7,
  // 第七十四条第二款 forbids it; of the seven items it is the last that it does not meet.
  WITHDRAWN_BEFORE: 7,
}

/** The grounds of suspension by their number (第三十九条第一款第一项至第十项); their words stand in the law. */
export const SUSPENSION_GROUND_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const satisfies readonly SuspensionGround[]
export type SuspensionGround = reconsiderationLaw.SuspensionGround

/** Why a case is terminated (第四十一条). */
export type TerminationGround = 'WITHDRAWN' | 'DIED' | 'DISSOLVED' | 'CRIMINAL' | 'SUSPENDED_60'
export const TERMINATION_GROUNDS: Labels<TerminationGround> = {
  WITHDRAWN: label('申请人撤回申请，准予撤回', 'withdrawn, and allowed'),
  DIED: label('申请人死亡，没有近亲属或者近亲属放弃', 'died, nobody goes on'),
  DISSOLVED: label('申请人终止，没有承受人或者承受人放弃', 'dissolved, nobody goes on'),
  CRIMINAL: label('因同一违法行为涉嫌犯罪，被采取刑事强制措施', 'criminal measures for the same act'),
  SUSPENDED_60: label('中止满六十日，中止原因仍未消除', 'suspended for sixty days, cause still there'),
}
export const ITEM_OF_TERMINATION: Readonly<Record<TerminationGround, number>> = {
  WITHDRAWN: 1,
  DIED: 2,
  DISSOLVED: 3,
  CRIMINAL: 4,
  SUSPENDED_60: 5,
}

/** Time that is left out of the period besides a suspension (实施条例第三十四条、第三十七条). */
export type PauseKind = 'SURVEY' | 'EXPERT'
export const PAUSE_KINDS: Labels<PauseKind> = {
  SURVEY: label('现场勘验', 'on-site survey'),
  EXPERT: label('鉴定', 'expert opinion'),
}

/** How a party was heard (第四十九条). */
export type HeardHow = 'IN_PERSON' | 'ONLINE' | 'PHONE' | 'NOT_HEARD'
export const HEARD_HOW: Labels<HeardHow> = {
  IN_PERSON: label('当面听取', 'in person'),
  ONLINE: label('互联网', 'online'),
  PHONE: label('电话', 'by phone'),
  NOT_HEARD: label('因当事人原因不能听取（书面审理）', 'could not be heard, for their own reason'),
}

/** Where a case stands. `CLOSED` says nothing of how: see `ReconEnd`. */
export type ReconStage = 'EXAMINING' | 'SUPPLEMENTING' | 'PROCEEDING' | 'SUSPENDED' | 'TO_SERVE' | 'CLOSED'
export const RECON_STAGES: Labels<ReconStage> = {
  EXAMINING: label('受理审查', 'examination'),
  SUPPLEMENTING: label('待补正', 'material asked for'),
  PROCEEDING: label('审理中', 'in hand'),
  SUSPENDED: label('已中止', 'suspended'),
  TO_SERVE: label('待送达', 'to be served'),
  CLOSED: label('已结案', 'closed'),
}

/** How a case came to its end. */
export type ReconEnd = 'NOT_ACCEPTED' | 'GIVEN_UP' | 'DECIDED' | 'MEDIATED' | 'TERMINATED'
export const RECON_ENDS: Labels<ReconEnd> = {
  NOT_ACCEPTED: label('不予受理', 'not accepted'),
  GIVEN_UP: label('逾期不补正，视为放弃', 'given up: material not handed in'),
  DECIDED: label('作出复议决定', 'decided'),
  MEDIATED: label('调解结案', 'mediated'),
  TERMINATED: label('终止', 'terminated'),
}

/** Papers that are served in a case. */
export type ReconPaper =
  | 'RECON_SUPPLEMENT_NOTICE'
  | 'RECON_NOT_ACCEPTED'
  | 'RECON_ACCEPTANCE_NOTICE'
  | 'RECON_REPLY_NOTICE'
  | 'RECON_THIRD_PARTY_NOTICE'
  | 'RECON_HEARING_NOTICE'
  | 'RECON_EXTENSION_NOTICE'
  | 'RECON_SUSPENSION_NOTICE'
  | 'RECON_RESUMPTION_NOTICE'
  | 'RECON_TERMINATION_NOTICE'
  | 'RECON_REJECTION'
  | 'RECON_DECISION'
  | 'RECON_MEDIATION'
  | 'RECON_OPINION'
  | 'RECON_WITHDRAWAL_REFUSED'
  | 'RECON_WITHDRAWAL_ALLOWED'
  | 'RECON_MAKER_NOTICE'
  | 'RECON_NORM_TRANSFER'
  | 'RECON_EXECUTION_STAY'
  | 'RECON_EXECUTION_STAY_DENIED'
  | 'RECON_EXECUTION_STAY_LIFTED'
  | 'RECON_PERFORMANCE_ORDER'
export const RECON_PAPERS: Labels<ReconPaper> = {
  RECON_SUPPLEMENT_NOTICE: label('补正行政复议申请通知书', 'notice of what is missing'),
  RECON_NOT_ACCEPTED: label('不予受理行政复议申请决定书', 'decision not to accept'),
  RECON_ACCEPTANCE_NOTICE: label('行政复议申请受理通知书', 'notice of acceptance'),
  RECON_REPLY_NOTICE: label('行政复议答复通知书', 'notice to answer'),
  RECON_THIRD_PARTY_NOTICE: label('第三人参加行政复议通知书', 'notice to a third party'),
  RECON_HEARING_NOTICE: label('行政复议听证通知书', 'notice of the hearing'),
  RECON_EXTENSION_NOTICE: label('行政复议延期审理通知书', 'notice of the extension'),
  RECON_SUSPENSION_NOTICE: label('行政复议中止通知书', 'notice of suspension'),
  RECON_RESUMPTION_NOTICE: label('行政复议恢复审理通知书', 'notice of resumption'),
  RECON_TERMINATION_NOTICE: label('行政复议终止通知书', 'notice of termination'),
  RECON_REJECTION: label('驳回行政复议申请决定书', 'decision to reject the application'),
  RECON_DECISION: label('行政复议决定书', 'decision'),
  RECON_MEDIATION: label('行政复议调解书', 'mediation document'),
  RECON_OPINION: label('行政复议意见书', 'opinion letter'),
  RECON_WITHDRAWAL_REFUSED: label('不予准许撤回行政复议申请通知书', 'notice that a withdrawal is not allowed'),
  RECON_WITHDRAWAL_ALLOWED: label('准予撤回行政复议申请通知书', 'notice that a withdrawal is allowed'),
  RECON_MAKER_NOTICE: label('规范性文件制定机关答复通知书', 'notice to the maker of a rule to answer'),
  RECON_NORM_TRANSFER: label('规范性文件转送函', 'letter that passes a rule on'),
  RECON_EXECUTION_STAY: label('停止执行通知书', 'notice of a stay of execution'),
  RECON_EXECUTION_STAY_DENIED: label('不予停止执行通知书', 'notice that a stay of execution is denied'),
  RECON_EXECUTION_STAY_LIFTED: label('恢复执行通知书', 'notice that a stay of execution is lifted'),
  RECON_PERFORMANCE_ORDER: label('责令履行通知书', 'order to perform'),
}

/** Whom a paper is served on: a person of the case, or an organ. */
export type ReconAddressee =
  'APPLICANTS' | 'THIRD_PARTIES' | 'RESPONDENT' | 'ALL' | 'NEW_THIRD_PARTIES' | 'ADDRESSED_ORGAN'

/** What somebody says about how a lawsuit stands (第二十九条). */
export type LawsuitState = 'NONE' | 'FILED' | 'TAKEN'
export const LAWSUIT_STATES: Labels<LawsuitState> = {
  NONE: label('未提起行政诉讼', 'no lawsuit'),
  FILED: label('已起诉，法院尚未立案', 'filed, not yet taken'),
  TAKEN: label('人民法院已立案', 'taken by the court'),
}
