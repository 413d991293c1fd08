/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 单位撤销、合并、分设，由承继机关办理（第二十四条第二款）abolish an organ, with its successor */
export type AbolishOrganInput = {
  /** 依据（文件）basis */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 撤销之日 day */
  on: string;
  /** 撤销的单位 the organ */
  organId: string;
  /** 承继其职权的机关 its successor */
  successorId: string;
};

/** 受理移交事项，进入本机关程序 take it into the own procedure */
export type AcceptHandoverInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 案号 number of the case */
  number?: string | null | undefined;
  /** 受理之日 day it was taken */
  on: string;
  /** 进入的程序 which procedure */
  procedure: string;
};

/** 受理（第三十一条第六项、第三十四条）accept */
export type AcceptMatterInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 受理之日，六十日自此起算 the sixty days start with it */
  on: string;
};

/** 受理 accept */
export type AcceptReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 程序 procedure */
  procedure: ReconProcedure;
  /** 适用简易程序的情形；简易程序须填 why; needed with SIMPLE */
  simpleGround?: SimpleGround | null | undefined;
};

/** 账号筛选 filter of accounts */
export type AccountFilterInput = {
  /** 是否停用 whether the account is locked */
  isLocked?: boolean | null | undefined;
  /** 单位 organ */
  organId?: string | null | undefined;
  /** 岗位角色 role */
  role?: Role | null | undefined;
  /** 登录名或姓名包含 part of login or name */
  words?: string | null | undefined;
};

/** 检举控告所涉事项（第三十条）what an accusation is about */
export type AccusationConcern =
  /** 干部选拔任用或者任职表现 choice, appointment or conduct of a cadre */
  | 'APPOINTMENT'
  /** 违纪或者职务违法、职务犯罪 breach of discipline or of duty */
  | 'DISCIPLINE'
  /** 单位违法或者不履行职责 unlawful act or omission of a unit */
  | 'UNIT';

/** 预览将要出具的文书：填写其中一项，内容与办理时相同 exactly one act, with the input that would do it */
export type ActPreviewInput = {
  /** 受理告知书 notice of acceptance */
  acceptMatter?: AcceptMatterInput | null | undefined;
  /** 补充材料告知书 request for material */
  askSupplement?: AskSupplementInput | null | undefined;
  /** 交办函 assignment letter */
  assignMatter?: AssignMatterInput | null | undefined;
  /** 建议答复 reply to advice */
  decideAdvice?: DecideAdviceInput | null | undefined;
  /** 延长办理期限告知书 notice of an extension */
  extendHandling?: ExtendHandlingInput | null | undefined;
  /** 检举控告移送函 letter with an accusation */
  handOverAccusation?: HandOverAccusationInput | null | undefined;
  /** 告知书 notice of receipt and route */
  notify?: NotifyPetitionerInput | null | undefined;
  /** 异议函 objection */
  object?: ObjectInput | null | undefined;
  /** 转送函 forwarding letter */
  referMatter?: ReferMatterInput | null | undefined;
  /** 紧急信访事项报告 urgent report */
  reportUrgent?: ReportUrgentInput | null | undefined;
};

/** 添加议题 add an item */
export type AddAgendaItemInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 信访件编号 number of the matter */
  matterNumber?: string | null | undefined;
  /** 研究的问题，不写姓名 question, without names */
  question: string;
};

/** 补充材料（第十九条）add an attachment */
export type AddAttachmentInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 已上传的文件 the file sent before */
  uploadId: string;
};

/** 录入节假日安排 enter a notice */
export type AddCalendarNoticeInput = {
  /** 放假 days off */
  breaks: Array<BreakInput>;
  /** 文号 document number */
  document: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 调休上班日 days worked instead */
  makeUpDays: Array<MakeUpDayInput>;
  /** 公布日 day of publication */
  publishedOn: string;
  /** 年份 year */
  year: number;
};

/** 登记调解队伍成员 add somebody to a team */
export type AddCentreMemberInput = {
  /** 矛调中心 centre */
  centreId: string;
  /** 自 from */
  fromOn: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 身份 what they are */
  kind: CentreTeamKind;
  /** 账号；有账号的可在系统内承办 login of their account */
  login?: string | null | undefined;
  /** 姓名 name */
  name: string;
  /** 所在单位、小区 unit or estate */
  unit?: string | null | undefined;
};

/** 设立矛调中心 set up a centre */
export type AddDisputeCentreInput = {
  /** 设立依据 basis */
  basis: string;
  /** 社区 community */
  community?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 主导单位 who leads it */
  ledBy: string;
  /** 层级 level */
  level: CentreLevel;
  /** 名称 name */
  name: string;
  /** 设立之日 opened on */
  openedOn: string;
  /** 所属单位；社区中心为其街镇 organ */
  organId: string;
  /** 指导它的上级中心 the centre that guides it */
  parentId?: string | null | undefined;
};

/** 增加听证人员 add somebody who sits at hearings */
export type AddHearingOfficerInput = {
  /** 本单位账号 account */
  accountId?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 来源 circle */
  kind: HearingOfficerKind;
  /** 姓名 name */
  name: string;
  /** 电话 telephone */
  phone?: string | null | undefined;
  /** 单位、职务 where from */
  title: string;
};

/** 增加接访领导 add a leading official */
export type AddLeadOfficialInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 姓名 name */
  name: string;
  /** 职务 title */
  title: string;
};

/** 增加调解组织 add a body */
export type AddMediationBodyInput = {
  /** 司法确认的法院 court */
  court: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 种类 kind */
  kind: MediationBodyKind;
  /** 名称 name */
  name: string;
  /** 所属单位 organ */
  organId: string;
};

/** 增加值守人员 add a professional */
export type AddProfessionalInput = {
  /** 所在机构 firm or unit */
  firm: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 种类 kind */
  kind: ProfessionalKind;
  /** 本人账号 login of the own account */
  login?: string | null | undefined;
  /** 姓名 name */
  name: string;
};

/** 登记证据 record evidence */
export type AddReconEvidenceInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 来源 from */
  from: ReconWho;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 证据 items */
  items: Array<string>;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
};

/** 增加房间 add a room */
export type AddRoomInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 名称 name */
  name: string;
  /** 地点 where it is */
  place: string;
  /** 座位数 seats */
  seats: number;
  /** 用途 what it is used for */
  use: string;
};

/** 增加成员 add a member */
export type AddTeamMemberInput = {
  /** 账号 account */
  accountId?: string | null | undefined;
  /** 专班 the team */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 专业人员 professional */
  professionalId?: string | null | undefined;
  /** 身份 role */
  role: TeamRole;
};

/** 听证延期 adjourn a hearing */
export type AdjournHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 原因 why */
  reason: string;
};

/** 建议采纳情况（第二十九条）what became of advice */
export type Adoption =
  /** 未采纳 not adopted */
  | 'NOT'
  /** 部分采纳 adopted in part */
  | 'PARTLY'
  /** 采纳 adopted */
  | 'WHOLLY';

/** 一项建议的采纳决定 the decision on one piece of advice */
export type AdviceDecisionInput = {
  /** 采纳情况 adoption */
  adoption: Adoption;
  /** 诉求序号 claim */
  claimNo: number;
  /** 采取的措施；采纳的须写明 what is done */
  measure?: string | null | undefined;
  /** 理由 reasons */
  reasons: string;
};

/** 一项议题 a line of the agenda */
export type AgendaItemInput = {
  /** 信访件编号；没有对应事项的为空 number of the matter, if any */
  matterNumber?: string | null | undefined;
  /** 研究的问题，不写姓名 question, without names */
  question: string;
};

/** 达成调解协议 agreed */
export type AgreeReconMediationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 协议内容 terms */
  terms: string;
  /** 参加协议的第三人，各自签署 third parties who sign too */
  thirdPartyIds?: Array<string> | null | undefined;
};

/** 协议形式（第二十八条）form of an agreement */
export type AgreementForm =
  /** 口头协议（已记录） by word of mouth, recorded */
  | 'ORAL'
  /** 书面协议 in writing */
  | 'WRITTEN';

/** 未履行时的途径（第三十一条至第三十三条）remedy */
export type AgreementRemedy =
  /** 期限内双方共同申请司法确认 joint judicial confirmation while the window runs */
  | 'CONFIRM'
  /** 就协议的履行、内容向人民法院起诉 a lawsuit about performance or content */
  | 'COURT'
  /** 持确认裁定申请强制执行 enforcement of the confirmed agreement */
  | 'ENFORCE'
  /** 调解组织督促履行 the mediation body presses for it */
  | 'REMIND';

/** 名册排序 order of rows */
export type AgreementRowOrder =
  /** 按付款日 by the day that is due */
  | 'DUE'
  /** 按序号 by number */
  | 'NO';

/** 签署进度 how far a row is signed */
export type AgreementRowStage =
  /** 已生效 in force */
  | 'IN_FORCE'
  /** 已签署，待生效 signed, not yet in force */
  | 'SIGNED'
  /** 待签署 to be signed */
  | 'TO_SIGN'
  /** 已撤回 withdrawn */
  | 'WITHDRAWN';

/** 名册筛选 what rows may be narrowed to */
export type AgreementRowState =
  /** 已申请确认 confirmation asked for */
  | 'ASKED'
  /** 有未履行的义务 an obligation is not kept */
  | 'BREACHED'
  /** 已确认 confirmed */
  | 'CONFIRMED'
  /** 到期未付 due and not paid */
  | 'DUE'
  /** 已生效 in force */
  | 'IN_FORCE'
  /** 已付清 paid */
  | 'PAID'
  /** 已签署待生效 signed, not in force */
  | 'SIGNED'
  /** 待签署 to be signed */
  | 'TO_SIGN'
  /** 已生效未付清 in force, not paid up */
  | 'UNPAID'
  /** 可申请司法确认 window for confirmation runs */
  | 'WINDOW'
  /** 已退出 withdrawn */
  | 'WITHDRAWN';

/** 分派承办：人员或者岗位，二者择一 give to a person or a desk */
export type AllocateMatterInput = {
  /** 承办人 person */
  accountId?: string | null | undefined;
  /** 岗位 desk */
  deskId?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 报批准予部分申请人撤回 ask to let some of the applicants withdraw */
export type AllowReconWithdrawalInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 登记协议变更（民法典第五百四十三条）a change by both sides */
export type AmendAgreementRowInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 金额（分）cents */
  cents: number;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 变更生效之日 counts from */
  from: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 各期付款 instalments */
  instalments: Array<InstalmentInput>;
  /** 日期 day */
  on: string;
  /** 双方同意的凭据 proof of both sides’ consent */
  proof: string;
  /** 原因 reason */
  reason: string;
  /** 户 row */
  rowId: string;
  /** 签署人在本户中的序号 number of the signer in the row */
  shareNo: number;
};

/** 出具更正版 give a further version */
export type AmendLegalOpinionInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 需要注意的问题 caveats */
  caveats?: string | null | undefined;
  /** 更正了什么、为何 what it changes and why */
  changed: string;
  /** 引用，最多20条 citations, at most 20 */
  citations: Array<OpinionCitationInput>;
  /** 结论 conclusion */
  conclusion: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 依据的事实，不写的以事项摘要为准 facts, if others than the summary’s */
  facts?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reasons */
  reasons: string;
};

/** 对一项诉求的答复（第三十二条）answer to one claim */
export type AnswerInput = {
  /** 依据 basis */
  basis: string;
  /** 诉求序号 claim */
  claimNo: number;
  /** 证据 evidence */
  evidence?: string | null | undefined;
  /** 查明事实 finding */
  finding: string;
  /** 结论 outcome */
  outcome: Outcome;
  /** 落实期限 carry out by */
  performBy?: string | null | undefined;
  /** 处理意见 result */
  result: string;
};

/** 核实答复异议（第二十三条第三款）answer an objection */
export type AnswerObjectionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同意退回 agreed */
  isAgreed: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reasons */
  reasons: string;
};

/** 履职答复（第三十一条第五项）answer under the special law */
export type AnswerProtectionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 已履行 performed */
  isPerformed: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 答复，须告知信访人 the answer, told to the petitioner */
  text: string;
};

/** 申请方式 how an application came */
export type ApplicationHow =
  /** 当面递交 handed in */
  | 'IN_PERSON'
  /** 互联网渠道 online */
  | 'ONLINE'
  /** 口头申请（当场记录） oral, written down */
  | 'ORAL'
  /** 邮寄 by post */
  | 'POST'
  /** 通过作出处罚的机关提交 through the organ that fined */
  | 'THROUGH_RESPONDENT';

/** 执行已试算的导入 apply what was shown */
export type ApplyImportInput = {
  /** 导入批次 batch of an import */
  batchId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 行政行为种类 what an act is about */
export type AreaOfAct =
  /** 行政协议 administrative agreement */
  | 'AGREEMENT'
  /** 抚恤金、社会保险待遇、最低生活保障 pension, insurance or subsistence benefits */
  | 'BENEFITS'
  /** 经营自主权、农村土地承包经营权 business autonomy, contracted land */
  | 'BUSINESS_OR_LAND_RIGHTS'
  /** 对民事纠纷作出的调解 mediation of a civil dispute */
  | 'CIVIL_MEDIATION'
  /** 行政强制措施、行政强制执行 coercive measure or enforcement */
  | 'COERCION'
  /** 滥用行政权力排除、限制竞争 abuse of power against competition */
  | 'COMPETITION'
  /** 征收、征用及其补偿 expropriation and compensation */
  | 'EXPROPRIATION'
  /** 不履行法定职责 failure to perform a duty */
  | 'FAILURE_TO_PERFORM'
  /** 行政法规、规章或者规范性文件本身 a general rule itself */
  | 'GENERAL_RULE'
  /** 政府信息公开中的其他行为 other acts about information */
  | 'INFORMATION_OTHER'
  /** 申请政府信息公开，机关不予公开 information asked for and refused */
  | 'INFORMATION_REFUSED'
  /** 自然资源所有权、使用权 rights to natural resources */
  | 'NATURAL_RESOURCES'
  /** 其他侵犯合法权益的行政行为 another act that infringes rights */
  | 'OTHER_ACT'
  /** 行政处罚 penalty */
  | 'PENALTY'
  /** 当场作出的行政处罚 penalty imposed on the spot */
  | 'PENALTY_ON_THE_SPOT'
  /** 行政许可 permit */
  | 'PERMIT'
  /** 对工作人员的奖惩、任免等决定 personnel decision */
  | 'PERSONNEL'
  /** 国防、外交等国家行为 act of state */
  | 'STATE_ACT'
  /** 行政赔偿 state compensation */
  | 'STATE_COMPENSATION'
  /** 违法集资、摊派费用、要求履行其他义务 unlawful levy or other burden */
  | 'UNLAWFUL_LEVY'
  /** 工伤认定 work injury */
  | 'WORK_INJURY';

/** 登记共同申请司法确认（第三十三条）record the joint application */
export type AskConfirmationInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 法院 court */
  court: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 双方共同申请的凭据 proof */
  proof: string;
  /** 户 row */
  rowId: string;
};

/** 登记停止执行申请 a stay of execution is asked for */
export type AskExecutionStayInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 申请人或者第三人 who asks */
  partyId: string;
  /** 理由 reason */
  reason: string;
};

/** 征求法律意见 ask for a legal opinion */
export type AskLegalOpinionInput = {
  /** 要求之日 wanted by */
  answerBy: string;
  /** 研判会议 conference it is for */
  conferenceId?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId?: string | null | undefined;
  /** 征求之日 day */
  on: string;
  /** 律师 lawyer */
  professionalId: string;
  /** 问题，不写姓名 question, without names */
  question: string;
  /** 种类 what it is about */
  type: LegalOpinionType;
};

/** 提请行政复议委员会咨询 put before the committee */
export type AskReconCommitteeInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 情形 ground */
  ground: CommitteeGround;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 咨询事项 question */
  question: string;
};

/** 一次性通知补正 ask once for what is missing */
export type AskReconSupplementInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 需要补正的事项 what is missing */
  items: Array<string>;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 补正期限（日），仅2017年文本 days set; only under the text of 2017, which has no number */
  setDays?: number | null | undefined;
};

/** 申请回避 ask that an official step aside */
export type AskRecusalInput = {
  /** 工作人员，不填为本人 the official; left out: oneself */
  accountId?: string | null | undefined;
  /** 谁申请 who asks */
  askedBy: RecusalAsker;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 利害关系 interest */
  interest: RecusalInterest;
  /** 信访事项 matter */
  matterId: string;
  /** 理由，不写信访人的情况 reason; nothing of who petitions */
  reason: string;
};

/** 一次性告知需要补充的材料 ask in writing, once, for what is missing */
export type AskSupplementInput = {
  /** 提交期限；不填按本机关设定 by which day; left out: the days of the house */
  answerBy?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 需要补充的全部材料 everything that is missing */
  items: Array<string>;
  /** 信访事项 matter */
  matterId: string;
};

/** 交办（第二十二条第一款第三项）assign, with a day to report by */
export type AssignMatterInput = {
  /** 传递方式 how it travels */
  delivery: Delivery;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 整理后的文本 the text to be given */
  handed?: HandedTextInput | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 附言 note */
  note?: string | null | undefined;
  /** 有权处理的单位 the organ that can decide */
  organId: string;
  /** 反馈期限 report by */
  reportBy: string;
};

/** 救助种类（第三十七条）kind of assistance */
export type AssistanceKind =
  /** 司法救助 judicial assistance */
  | 'JUDICIAL'
  /** 社会救助 social assistance */
  | 'SOCIAL';

/** 救助结果 answer on assistance */
export type AssistanceOutcome =
  /** 已救助 granted */
  | 'GRANTED'
  /** 不符合条件 not granted */
  | 'NOT_GRANTED'
  /** 部分救助 granted in part */
  | 'PARTLY';

/** 并入已有事项 attach to the matter it repeats */
export type AttachAsRepeatInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 哪些事实和理由相同 which facts and reasons are the same */
  reason: string;
  /** 所重复的事项 the matter it repeats */
  repeatsMatterId: string;
};

/** 送达结果 what an attempt came to */
export type AttemptOutcome =
  /** 送达中 under way */
  | 'PENDING'
  /** 退回 came back */
  | 'RETURNED'
  /** 已送达 received */
  | 'SERVED'
  /** 不产生效力 without effect */
  | 'WITHOUT_EFFECT';

/** 审计筛选 filter of audit entries */
export type AuditFilterInput = {
  /** 行为人（工作人员）the account that acted */
  accountId?: string | null | undefined;
  /** 行为 act */
  act?: string | null | undefined;
  /** 早于 before */
  recordedBefore?: string | null | undefined;
  /** 不早于 not before */
  recordedFrom?: string | null | undefined;
  /** 对象 thing */
  thingId?: string | null | undefined;
  /** 对象类别 kind of thing */
  thingKind?: string | null | undefined;
};

/** 听证开始（第三十一条第六项、第三十六条第二款）a hearing begins */
export type BeginHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 首日 first day */
  on: string;
  /** 举行听证的机关，未填为本单位 who holds it */
  organId?: string | null | undefined;
  /** 代录：该机关文书的扫描件 its paper */
  uploadId?: string | null | undefined;
};

/** 启动附带审查 begin the review of the rule */
export type BeginNormReviewInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 申请人提出 asked for */
  isAsked: boolean;
  /** 本机关有权处理 this organ is competent */
  isCompetent: boolean;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 规范性文件 the rule */
  rule: string;
};

/** 开始调解 begin mediation */
export type BeginReconMediationInput = {
  /** 调解事项 about what */
  about: string;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
};

/** 开始勘验、鉴定 a survey or an expert begins */
export type BeginReconPauseInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 种类 kind */
  pause: PauseKind;
  /** 事项 what for */
  reason: string;
};

/** 放假 a break, both days inside */
export type BreakInput = {
  /** 起始日 first day */
  from: string;
  /** 名称或姓名 name */
  name: string;
  /** 截止日 last day */
  to: string;
};

/** 登记再次提出（第十九条第三款、第三十六条第三款）it was brought again */
export type BringAgainInput = {
  /** 渠道 channel */
  channel: Channel;
  /** 新的诉求 claims of the new matter */
  claims?: Array<ClaimInput> | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 事实和理由是否相同 facts and reasons */
  factsAndReasons: Sameness;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同级或者上级 same level or higher */
  level: BroughtLevel;
  /** 信访事项 matter */
  matterId: string;
  /** 提出的内容 what was said */
  note: string;
  /** 提出之日 day */
  on: string;
  /** 向哪个机关提出，未填为本单位 where it was brought */
  organId?: string | null | undefined;
  /** 提出的信访人，未填为全体 who brought it; left out: all */
  partyId?: string | null | undefined;
  /** 材料 paper */
  uploadId?: string | null | undefined;
};

/** 向哪一级提出 where it was brought */
export type BroughtLevel =
  /** 上级机关 a higher organ */
  | 'HIGHER'
  /** 原受理、办理机关或者同级 the organ that has it, or the same level */
  | 'SAME';

/** 召集研判会议、安排联合接访 call a conference */
export type CallConferenceInput = {
  /** 对应案件的编号 number of the case it is about */
  aboutCase?: string | null | undefined;
  /** 召集单位，本单位召集的为空 who calls it, if not the office */
  convenor?: string | null | undefined;
  /** 开始时间，每刻钟一格 from, on quarters of an hour */
  fromTime: string;
  /** 召开之日 held on */
  heldOn: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 议题 agenda */
  items: Array<AgendaItemInput>;
  /** 种类 kind */
  kind: ConferenceKind;
  /** 其他地点 another place */
  place?: string | null | undefined;
  /** 本单位的房间 room of the house */
  roomId?: string | null | undefined;
  /** 参会人员 seats */
  seats: Array<ConferenceSeatInput>;
  /** 名称，不写姓名 title, without names */
  title: string;
  /** 结束时间 until */
  untilTime: string;
};

/** 要求制定机关当面说明理由 ask the maker to explain in person */
export type CallNormMakerInput = {
  /** 说明事项 about what */
  about: string;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 当面说明之日 day it is set for */
  meetOn: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 地点 place */
  place: string;
};

/** 取消会议 cancel a conference */
export type CancelConferenceInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 原因 reason */
  reason: string;
};

/** 取消听证 call a hearing off */
export type CancelHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访人撤回申请（同意）；尚未决定的申请须由信访人撤回 the petitioners took it back; needed before a decision */
  isWithdrawn?: boolean | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 原因 why */
  reason: string;
};

/** 取消接访日 cancel a reception day */
export type CancelReceptionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 原因 why */
  reason: string;
};

/** 取消听证 call the hearing off */
export type CancelReconHearingInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 理由 reason */
  reason: string;
};

/** 矛调中心层级 level of a centre */
export type CentreLevel =
  /** 社区 community */
  | 'COMMUNITY'
  /** 区级 district */
  | 'DISTRICT'
  /** 街镇 street or town */
  | 'STREET_TOWN';

/** 调解队伍的组成 who takes part in a team */
export type CentreTeamKind =
  /** 心理咨询师 counsellor */
  | 'CENTRE_COUNSELLOR'
  /** 律师 lawyer */
  | 'CENTRE_LAWYER'
  /** 人民调解员 people’s mediator */
  | 'CENTRE_MEDIATOR'
  /** 中心工作人员 staff of the centre */
  | 'CENTRE_STAFF'
  /** 社区网格员 grid worker */
  | 'GRID_WORKER'
  /** 小区业委会 owners’ committee */
  | 'OWNERS_COMMITTEE'
  /** 在职党员 Party member in office */
  | 'PARTY_MEMBER'
  /** 平安志愿者 peace volunteer */
  | 'PEACE_VOLUNTEER'
  /** 物业公司 property company */
  | 'PROPERTY_COMPANY'
  /** 热心邻里 warm-hearted neighbour */
  | 'WARM_NEIGHBOUR';

/** 登记对听证人员的回避申请 a challenge */
export type ChallengeHearingMemberInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 听证人员 person */
  officerId: string;
  /** 申请人 party */
  partyId: string;
  /** 理由 why */
  reasons: string;
};

/** 修改密码 change one’s own password */
export type ChangePasswordInput = {
  /** 现密码 present password */
  current: string;
  /** 新密码 new password */
  next: string;
};

/** 报批转为普通程序 ask to change to the ordinary procedure */
export type ChangeReconProcedureInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 信访渠道 how it reached us */
export type Channel =
  /** 来信 letter */
  | 'LETTER'
  /** 网上 network */
  | 'NETWORK'
  /** 来电 telephone */
  | 'TELEPHONE'
  /** 上级转送 transfer in */
  | 'TRANSFER_IN'
  /** 来访 visit */
  | 'VISIT';

/** 适用简易办理 use simple handling */
export type ChooseSimpleInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 诉求类别（第二十九至三十一条）class of a claim */
export type ClaimClass =
  /** 检举控告 accusation */
  | 'ACCUSATION'
  /** 建议意见 advice and opinions */
  | 'ADVICE'
  /** 申诉求决 appeal or request */
  | 'REQUEST';

/** 诉求 a claim as told */
export type ClaimInput = {
  /** 事实和理由，8000 字以内 facts and reasons */
  factsAndReasons?: string | null | undefined;
  /** 诉求，8000 字以内 what is asked for, at most 8000 characters */
  text: string;
};

/** 停用矛调中心 close a centre */
export type CloseDisputeCentreInput = {
  /** 停用依据 basis */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 结束听证 close the hearing */
export type CloseHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 末日 last day */
  on: string;
  /** 听证笔录 record */
  record: string;
};

/** 登记接访人次 note that it was held */
export type CloseReceptionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 接待人次 person-times */
  visitors: number;
};

/** 不公开的依据 why it is closed */
export type ClosedGround =
  /** 涉及未成年人 minors */
  | 'MINOR'
  /** 涉及个人隐私 privacy */
  | 'PRIVACY'
  /** 涉及国家秘密 state secrets */
  | 'STATE_SECRET'
  /** 涉及商业秘密 trade secrets */
  | 'TRADE_SECRET';

/** 提请咨询的情形 why the committee is asked */
export type CommitteeGround =
  /** 行政复议机构认为有必要 the body finds it needed */
  | 'BODY'
  /** 案情重大、疑难、复杂 major, difficult or complex */
  | 'MAJOR'
  /** 专业性、技术性较强 specialised or technical */
  | 'TECHNICAL';

/** 统一签署 who signs for all rows */
export type CommonSigner =
  /** 加盖调解组织印章 seal of the mediation body */
  | 'BODY'
  /** 调解员签名 signed by the mediator */
  | 'MEDIATOR'
  /** 被申请方签署 signed by the respondent */
  | 'RESPONDENT';

/** 职责归属由谁决定（第二十四条）who decides competence */
export type CompetenceDecider =
  /** 有关机关协商一致 agreed by the organs */
  | 'AGREED'
  /** 共同的上一级机关 the common superior */
  | 'COMMON_SUPERIOR'
  /** 本级人民政府或者其指定的机关 the government, or whom it names */
  | 'GOVERNMENT'
  /** 信访工作联席会议 the joint conference */
  | 'JOINT_CONFERENCE';

/** 形成听证意见 put down the conclusion */
export type ConcludeHearingInput = {
  /** 听证意见 conclusion */
  conclusion: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 评议 questions */
  questions: Array<HearingQuestionInput>;
};

/** 对会议的行为 act on a conference */
export type ConferenceActName =
  /** 添加议题 add an item */
  | 'addAgendaItem'
  /** 取消会议 cancel it */
  | 'cancelConference'
  /** 更正记录 correct the record */
  | 'correctConference'
  /** 声明利益冲突 declare a conflict */
  | 'declareSeatConflict'
  /** 不再落实 drop a follow-up */
  | 'dropFollowUp'
  /** 添加参会人员 give a seat */
  | 'giveConferenceSeat'
  /** 交办后续事项 ask an organ to follow up */
  | 'giveFollowUp'
  /** 改期 move it */
  | 'moveConference'
  /** 登记意见 note advice */
  | 'noteAdvice'
  /** 登记会议记录 record the conference */
  | 'recordConference'
  /** 反馈落实情况 report a follow-up */
  | 'reportFollowUp'
  /** 取消参会席位 take a seat back */
  | 'takeBackConferenceSeat'
  /** 登记已通知 note who was told */
  | 'tellConference'
  /** 登记已告知结果 note that the result was told */
  | 'tellJointResult';

/** 会议的筛选 what conferences may be narrowed to */
export type ConferenceFilterInput = {
  /** 种类 kinds */
  kind?: Array<ConferenceKind> | null | undefined;
  /** 月份，如 2022-05 month */
  month?: string | null | undefined;
  /** 有待反馈的后续事项 with an open follow-up */
  owing?: boolean | null | undefined;
  /** 状态 state */
  state?: ConferenceState | null | undefined;
  /** 名称、议题中的词 words of title or question */
  words?: string | null | undefined;
};

/** 研判会议、联合接访种类 kind of conference */
export type ConferenceKind =
  /** 联合接访 joint reception */
  | 'JOINT_RECEPTION'
  /** 访调对接研判 of the mediation linkage */
  | 'LINKAGE'
  /** 律师参与研判 with lawyers */
  | 'WITH_LAWYERS';

/** 参会身份 role in a conference */
export type ConferenceRole =
  /** 主持人 chair */
  | 'CHAIR'
  /** 心理咨询师 counsellor */
  | 'COUNSELLOR'
  /** 律师 lawyer */
  | 'LAWYER'
  /** 调解员 mediator */
  | 'MEDIATOR'
  /** 信访部门 petition office */
  | 'OFFICE'
  /** 责任单位 organ in charge */
  | 'ORGAN'
  /** 记录人 recorder */
  | 'RECORDER';

/** 一个席位 a seat */
export type ConferenceSeatInput = {
  /** 姓名或者职务 person or post */
  name?: string | null | undefined;
  /** 参加的单位 organ */
  ofOrganId?: string | null | undefined;
  /** 值守名单上的人员 somebody of the list */
  professionalId?: string | null | undefined;
  /** 身份 role */
  role: ConferenceRole;
};

/** 会议状态 state of a conference */
export type ConferenceState =
  /** 已召集 called */
  | 'CALLED'
  /** 已取消 cancelled */
  | 'CANCELLED'
  /** 已召开 held */
  | 'HELD'
  /** 待补记录 to be recorded */
  | 'TO_RECORD';

/** 通知方式 how people are told */
export type ConferenceTelling =
  /** 当面 in person */
  | 'IN_PERSON'
  /** 书面通知 in writing */
  | 'LETTER'
  /** 短信、工作群 by message */
  | 'MESSAGE'
  /** 电话 by telephone */
  | 'PHONE';

/** 核对确认一个文本或者口径 confirm a text or a reading */
export type ConfirmRuleInput = {
  /** 依据 what was read, or who decided */
  basis: string;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 文本或者口径 which */
  kind: RuleKind;
};

/** 法院裁定 ruling */
export type ConfirmationRuling =
  /** 裁定确认 confirmed */
  | 'CONFIRMED'
  /** 裁定驳回 dismissed */
  | 'DISMISSED';

/** 司法确认进度 how far confirmation is */
export type ConfirmationStage =
  /** 已申请 asked for */
  | 'ASKED'
  /** 裁定确认 confirmed */
  | 'CONFIRMED'
  /** 裁定驳回 dismissed */
  | 'DISMISSED'
  /** 未开放 not open */
  | 'NONE'
  /** 法院不予受理 not taken by the court */
  | 'NOT_TAKEN'
  /** 可共同申请 may be asked for */
  | 'OPEN'
  /** 法院已受理 taken by the court */
  | 'TAKEN';

/** 利益冲突情形 ground of a conflict */
export type ConflictGround =
  /** 此前在同一事项中代理、调解或者裁判 acted, mediated or judged in it before */
  | 'ACTED_BEFORE'
  /** 现为相关单位或者当事方提供服务 serves an organ or side concerned */
  | 'CLIENT'
  /** 其他可能影响公正的情形 anything else that may affect fairness */
  | 'OTHER'
  /** 与事项有直接利害关系 a direct interest in the matter */
  | 'OWN_INTEREST'
  /** 与当事方有近亲属关系 a close relative of a side */
  | 'RELATIVE';

/** 由谁报告 who reported it */
export type ConflictSource =
  /** 单位发现 found by the office */
  | 'OFFICE'
  /** 本人声明 declared by themselves */
  | 'SELF';

/** 利益冲突状态 standing of a conflict */
export type ConflictStanding =
  /** 不构成冲突 no conflict */
  | 'NONE'
  /** 已报告，待决定 reported, to be decided */
  | 'REPORTED'
  /** 应当回避 to stand back */
  | 'STANDS';

/** 同意的形式 how they agreed */
export type ConsentForm =
  /** 网上确认 online */
  | 'ELECTRONIC'
  /** 当面口头同意并记录 spoken, put down */
  | 'SPOKEN'
  /** 书面同意 in writing */
  | 'WRITTEN';

/** 更正一条记录 put an entry right */
export type CorrectConferenceInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 记录 entry */
  factId: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 原因 reason */
  reason: string;
  /** 正确的文字；空为撤销 the text; empty: it is taken out */
  text?: string | null | undefined;
};

/** 更正记录 correct the record */
export type CorrectDisputeInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 更正哪一条 which entry */
  factId: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 注销这条记录 take it out */
  isAnnulled: boolean;
  /** 更正后的纠纷种类 kind of dispute */
  kind?: DisputeKind | null | undefined;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
  /** 更正后的方式 kind of step */
  step?: DisputeStep | null | undefined;
  /** 更正后的文字 the text as it should be */
  text?: string | null | undefined;
};

/** 更正值班接待 put a reception right */
export type CorrectDutyReceptionInput = {
  /** 意见 what was advised */
  advice?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 开始时间，每刻钟一格 from, on quarters of an hour */
  fromTime: string;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 涉及的信访件编号 numbers of matters */
  matterNumbers: Array<string>;
  /** 接待之日 day */
  on: string;
  /** 处理 what it led to */
  outcome: ReceptionOutcome;
  /** 转交 what was passed on */
  passedOn?: string | null | undefined;
  /** 接待的专业人员 who received */
  professionalIds: Array<string>;
  /** 咨询的问题，一句话 question in one line */
  question: string;
  /** 原因 reason */
  reason: string;
  /** 结束时间 until */
  untilTime: string;
  /** 接待人次 person-times */
  visitors: number;
};

/** 更正：原记录保留，期限重新计算 correct a fact; the record stays */
export type CorrectFactInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 更正哪一项 the fact */
  factId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 撤销：没有发生 it did not happen */
  isAnnulled?: boolean | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 实际发生之日 the day it really happened */
  on?: string | null | undefined;
  /** 理由 reason */
  reason: string;
  /** 更正的项（见 MatterFact.correctable）other fields, by name */
  set?: unknown;
};

/** 更正一条记录（第二十七条）correct an entry */
export type CorrectMediationFactInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 哪一条记录 the entry */
  factId: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 未发生 it did not happen */
  isAnnulled: boolean;
  /** 实际日期 the real day */
  on?: string | null | undefined;
  /** 更正的原因 why */
  reason: string;
  /** 所属的一户；案件的记录不填 its row */
  rowId?: string | null | undefined;
};

/** 更正信访人信息（个人信息保护法第四十六条）：未给出的项不变，空的项删去 what is left out stays, what is empty goes */
export type CorrectPartyInput = {
  /** 住址 address */
  address?: string | null | undefined;
  /** 统一社会信用代码 credit code */
  creditCode?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 证件号码 identity number */
  idNumber?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 是否代表 representative */
  isRepresentative?: boolean | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 姓名、名称 name */
  name?: string | null | undefined;
  /** 信访人 petitioner */
  partyId: string;
  /** 电话 telephone */
  phone?: string | null | undefined;
  /** 理由 reason */
  reason: string;
};

/** 更正 correct a fact */
export type CorrectReconFactInput = {
  /** 知道行政行为之日 day the act was known */
  actKnownOn?: string | null | undefined;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪项记录 which fact */
  factId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 撤销该记录 take it out */
  isAnnulled: boolean;
  /** 耽误期间起 obstacle from */
  obstacleFrom?: string | null | undefined;
  /** 耽误期间止 obstacle to */
  obstacleTo?: string | null | undefined;
  /** 耽误的理由 why */
  obstacleWhy?: string | null | undefined;
  /** 更正后的日期 day */
  on?: string | null | undefined;
  /** 理由 reason */
  reason: string;
};

/** 替班 stand in for a duty */
export type CoverDutyInput = {
  /** 替班人 who stands in */
  byProfessionalId: string;
  /** 值守 the duty */
  dutyId: string;
  /** 值守的版本 version of the duty */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 原因 reason */
  reason: string;
};

/** 建立账号（不含权限）open an account, without rights */
export type CreateAccountInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 登录名 login name */
  login: string;
  /** 名称或姓名 name */
  name: string;
  /** 单位 organ */
  organId: string;
  /** 职务 post */
  post?: string | null | undefined;
  /** 科室 section */
  section?: string | null | undefined;
};

/** 准备一份对接凭证 prepare a credential */
export type CreatePartnerCredentialInput = {
  /** 失效日 day on which it ends */
  expiresOn: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 单位 organ */
  organId: string;
  /** 目的、用途 purpose */
  purpose: string;
  /** 权限范围：handovers.read、handovers.act、study.totals（学法合计）、study.board（学法名单）；默认为移交事项的查看和办理 scopes; left out: what was handed over, to read and to act on */
  scopes?: Array<string> | null | undefined;
};

/** 记录已补履行 it was made good */
export type CureBreachInput = {
  /** 未履行记录 the breach */
  breachId: string;
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 户 row */
  rowId: string;
  /** 情况 text */
  text: string;
};

/** 对一件复议案件的操作，写明发生之日 an act with the day it happened */
export type DatedReconInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
};

/** 答复建议意见（第二十九条）reply to advice */
export type DecideAdviceInput = {
  /** 逐项 each */
  decisions: Array<AdviceDecisionInput>;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 记载职责归属决定（第二十四条）record who is competent */
export type DecideCompetenceInput = {
  /** 由谁决定 decider */
  decider: CompetenceDecider;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 主办单位 the lead organ */
  leadOrganId: string;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reasons */
  reasons: string;
  /** 决定人和文件 who, with which paper */
  who: string;
};

/** 决定是否回避（公务员法第七十七条）decide whether to stand back */
export type DecideConflictInput = {
  /** 利益冲突 the conflict */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 应当回避 stands back */
  isConflict: boolean;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 决定听证人员是否回避 decide on a challenge */
export type DecideHearingChallengeInput = {
  /** 哪一项申请 the challenge */
  challengeId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 应当回避 steps aside */
  isGranted: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reasons */
  reasons: string;
};

/** 决定是否听证 decide on a request */
export type DecideHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 不予举行的原因 ground */
  ground?: HearingGround | null | undefined;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 举行 granted */
  isGranted: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reasons */
  reasons: string;
};

/** 确认或者退回本人填报 confirm or decline an own record */
export type DecideOwnStudyInput = {
  /** 学习记录 the record */
  entryId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 确认 confirm */
  isConfirmed: boolean;
  /** 退回的理由 why declined */
  reason?: string | null | undefined;
};

/** 审批：同意即办理，退回须说明理由 decide a proposal */
export type DecideProposalInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同意 agreed */
  isAgreed: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 报请的事项 proposal */
  proposalId: string;
  /** 退回的理由 reason for declining */
  reason?: string | null | undefined;
};

/** 审批 decide on what is asked for */
export type DecideReconProposalInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同意 agreed */
  isApproved: boolean;
  /** 意见；退回须写明理由 note; needed when handed back */
  note?: string | null | undefined;
  /** 哪项申请 which */
  proposalId: string;
};

/** 决定回避申请 decide on a recusal */
export type DecideRecusalInput = {
  /** 改由谁承办 who has it from now on */
  accountId?: string | null | undefined;
  /** 改由哪个岗位承办 which desk has it from now on */
  deskId?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 应当回避 to step aside */
  isGranted: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 理由，不同意时须写 reason, needed to refuse */
  reason?: string | null | undefined;
  /** 回避申请 the recusal */
  recusalId: string;
};

/** 决定岗位权限变更 decide a change of rights */
export type DecideRightsChangeInput = {
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 是否同意 whether it is agreed to */
  isAgreed: boolean;
};

/** 答复调班 agree to a change or decline it */
export type DecideRosterChangeInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同意 agreed */
  isAgreed: boolean;
};

/** 复议决定种类 kind of decision */
export type DecisionKind =
  /** 行政协议：责令履行、补救或者赔偿 agreement: perform, remedy or pay */
  | 'AGREEMENT'
  /** 驳回行政复议申请 application rejected */
  | 'APPLICATION_REJECTED'
  /** 变更 changed */
  | 'CHANGED'
  /** 责令限期履行 ordered to perform */
  | 'PERFORM'
  /** 驳回行政复议请求 request dismissed */
  | 'REQUEST_DISMISSED'
  /** 撤销或者部分撤销 revoked, wholly or partly */
  | 'REVOKED'
  /** 撤销并责令限期重新作出 revoked, to be done anew in a set time */
  | 'REVOKED_REDO'
  /** 确认违法 found unlawful */
  | 'UNLAWFUL'
  /** 维持 upheld */
  | 'UPHELD'
  /** 确认无效 found void */
  | 'VOID';

/** 声明利害关系 declare ties */
export type DeclareMediatorTiesInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 无利害关系 free of ties */
  isFree: boolean;
  /** 日期 day */
  on: string;
  /** 声明 statement */
  statement: string;
};

/** 声明有无利益冲突 declare conflicts or none */
export type DeclareOpinionConflictInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 情形，空为没有 ground; none when left out */
  ground?: ConflictGround | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 说明 note */
  note?: string | null | undefined;
  /** 日期 day */
  on: string;
};

/** 就一项议题声明利益冲突并回避 declare a conflict on an item */
export type DeclareSeatConflictInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 情形 ground */
  ground: ConflictGround;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 议题 item */
  itemId: string;
  /** 说明 note */
  note?: string | null | undefined;
  /** 席位 seat */
  seatId: string;
};

/** 不能出具 decline */
export type DeclineLegalOpinionInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 原因 reason */
  reason: string;
};

/** 传递方式 how the item travels */
export type Delivery =
  /** 纸质 on paper: it arrives when it is signed for */
  | 'PAPER'
  /** 系统内 through the system: it has arrived */
  | 'SYSTEM';

/** 报批不予停止执行 ask to deny the stay */
export type DenyExecutionStayInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 对纠纷的行为 an act on a dispute */
export type DisputeActName =
  /** 更正记录 correct the record */
  | 'correctDispute'
  /** 退回 hand it back */
  | 'handBackDispute'
  /** 组成调解队伍 put the team together */
  | 'joinDisputeTeam'
  /** 登记双方联系方式 keep how to reach the sides */
  | 'keepDisputeSides'
  /** 退出调解队伍 somebody leaves the team */
  | 'leaveDisputeTeam'
  /** 交由下级 move it down */
  | 'moveDisputeDown'
  /** 移送上级 move it up */
  | 'moveDisputeUp'
  /** 记录走访、调解 note a step */
  | 'noteDisputeStep'
  /** 再次发生，重新受理 open it again */
  | 'reopenDispute'
  /** 回访 look whether it is kept */
  | 'revisitDispute'
  /** 登记化解结果 record how it is settled */
  | 'settleDispute'
  /** 接收 take it */
  | 'takeDispute';

/** 化解结果 how it was settled */
export type DisputeEnd =
  /** 达成书面协议 agreed in writing */
  | 'AGREEMENT'
  /** 双方撤回 withdrawn by the sides */
  | 'BOTH_WITHDREW'
  /** 口头达成一致 agreed by word of mouth */
  | 'ORAL'
  /** 未达成一致，已告知其他途径 not agreed, other ways told */
  | 'OTHER_WAYS';

/** 纠纷记录种类 kind of entry */
export type DisputeFactKind =
  /** 更正 corrected */
  | 'CORRECTED'
  /** 退回 handed back */
  | 'DISPUTE_HANDED_BACK'
  /** 移送 moved */
  | 'DISPUTE_MOVED'
  /** 再次发生 broke out anew */
  | 'DISPUTE_REOPENED'
  /** 登记纠纷 reported */
  | 'DISPUTE_REPORTED'
  /** 回访 looked at again */
  | 'DISPUTE_REVISITED'
  /** 登记化解结果 settled */
  | 'DISPUTE_SETTLED'
  /** 接收 taken */
  | 'DISPUTE_TAKEN'
  /** 走访、调解 step */
  | 'STEP_NOTED'
  /** 加入调解队伍 joined the team */
  | 'TEAM_JOINED'
  /** 退出调解队伍 left the team */
  | 'TEAM_LEFT';

/** 纠纷的筛选 what disputes may be narrowed to */
export type DisputeFilterInput = {
  /** 现在的中心 centre */
  centreId?: string | null | undefined;
  /** 种类 kind */
  kind?: Array<DisputeKind> | null | undefined;
  /** 现在的层级 level */
  level?: Array<CentreLevel> | null | undefined;
  /** 未办结 not closed */
  open?: boolean | null | undefined;
  /** 状态 standing */
  standing?: Array<DisputeStanding> | null | undefined;
};

/** 纠纷种类 kind of dispute */
export type DisputeKind =
  /** 消费纠纷 consumers */
  | 'CONSUMER'
  /** 合同纠纷 contract */
  | 'CONTRACT'
  /** 损害赔偿纠纷 damages */
  | 'DAMAGE'
  /** 噪声、环境纠纷 noise and environment */
  | 'ENVIRONMENT'
  /** 婚姻家庭纠纷 family */
  | 'FAMILY'
  /** 房屋纠纷 housing */
  | 'HOUSING'
  /** 劳动争议 labour */
  | 'LABOUR'
  /** 土地承包、宅基地纠纷 land */
  | 'LAND'
  /** 医疗纠纷 medical */
  | 'MEDICAL'
  /** 邻里纠纷 between neighbours */
  | 'NEIGHBOURS'
  /** 其他纠纷 other */
  | 'OTHER_DISPUTE'
  /** 物业服务纠纷 property service */
  | 'PROPERTY_SERVICE';

/** 纠纷排序 order of disputes */
export type DisputeOrder =
  /** 先到期的在前 what is due first */
  | 'DUE'
  /** 新登记的在前 the newest first */
  | 'REPORTED';

/** 纠纷文书种类 kind of paper of a dispute */
export type DisputePaperKind =
  /** 矛盾纠纷登记表 register of the dispute */
  | 'DISPUTE_REGISTER'
  /** 矛盾纠纷化解回访记录 record of looking again */
  | 'DISPUTE_REVISIT'
  /** 矛盾纠纷移送单 transfer between levels */
  | 'DISPUTE_TRANSFER';

/** 纠纷的一方 side of a dispute */
export type DisputeSide =
  /** 甲方 first side */
  | 'FIRST_SIDE'
  /** 乙方 second side */
  | 'SECOND_SIDE';

/** 一方及其联系方式，加密保存 a side and how it is reached, kept sealed */
export type DisputeSideInput = {
  /** 联系方式 contact */
  contact: string;
  /** 称呼 name */
  name: string;
  /** 哪一方 side */
  side: DisputeSide;
};

/** 纠纷来源 how it became known */
export type DisputeSource =
  /** 群众到中心反映 told at the centre */
  | 'AT_CENTRE'
  /** 来电反映 by telephone */
  | 'BY_PHONE'
  /** 排查发现 found by looking */
  | 'FROM_FINDING'
  /** 网格上报 from the grid */
  | 'FROM_GRID'
  /** 信访事项转入 from a petition matter */
  | 'FROM_MATTER'
  /** 其他单位转来 from another unit */
  | 'FROM_UNIT';

/** 纠纷状态 standing of a dispute */
export type DisputeStanding =
  /** 已办结 closed */
  | 'CLOSED'
  /** 化解中 in hand */
  | 'IN_HAND'
  /** 已化解，待回访 settled, to be looked at again */
  | 'SETTLED'
  /** 待接收 to be taken */
  | 'TO_TAKE';

/** 如何到这一级 how a stay began */
export type DisputeStayBegin =
  /** 再次发生 broke out anew */
  | 'BROKE_OUT_ANEW'
  /** 退回 handed back */
  | 'HANDED_BACK'
  /** 交由下级 moved down */
  | 'MOVED_DOWN'
  /** 移送上级 moved up */
  | 'MOVED_UP'
  /** 首次受理 started here */
  | 'STARTED';

/** 走访、调解的方式 kind of step */
export type DisputeStep =
  /** 电话沟通 by telephone */
  | 'CALL'
  /** 当面调解 mediation face to face */
  | 'MEETING'
  /** 现场查看 look at the place */
  | 'SITE'
  /** 分别面谈 talk with one side */
  | 'TALK'
  /** 上门走访 visit at home */
  | 'VISIT';

/** 其他途径（人民调解法第二十六条）another way */
export type DisputeWay =
  /** 行政复议 administrative reconsideration */
  | 'ADMIN_RECONSIDERATION'
  /** 仲裁 arbitration */
  | 'ARBITRATION_WAY'
  /** 向人民法院起诉 a court */
  | 'COURT_WAY'
  /** 访调对接（区调解组织） petition-mediation linkage */
  | 'LINKED_MEDIATION'
  /** 依法提出信访事项 a petition */
  | 'PETITION_WAY';

/** 解散专班 dissolve */
export type DissolveTeamInput = {
  /** 专班 the team */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 工作结果 what came of it */
  result: string;
};

/** 拟订协议文本 draft the text */
export type DraftAgreementInput = {
  /** 达成的内容和履行方式 what was agreed */
  agreed: string;
  /** 调解案件 the case */
  caseId: string;
  /** 争议事项 points in dispute */
  disputes: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 主要事实 facts */
  facts: string;
  /** 形式 form */
  form: AgreementForm;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 付款以外的义务 obligations */
  obligations: Array<ObligationInput>;
  /** 日期 day */
  on: string;
};

/** 起草法律意见 draft an opinion */
export type DraftLegalOpinionInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 需要注意的问题 caveats */
  caveats?: string | null | undefined;
  /** 引用，最多20条 citations, at most 20 */
  citations: Array<OpinionCitationInput>;
  /** 结论 conclusion */
  conclusion: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 依据的事实，不写的以事项摘要为准 facts, if others than the summary’s */
  facts?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reasons */
  reasons: string;
};

/** 起草处理意见 draft the opinion */
export type DraftOpinionInput = {
  /** 逐项答复 answers */
  answers: Array<AnswerInput>;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 听证意见的采纳情况 use of hearings held before */
  hearingUses?: Array<HearingUseInput> | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 起草复议决定 draft the decision */
export type DraftReconDecisionInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 委员会咨询意见如何参考；有咨询意见的须填 needed where the committee gave its opinion */
  committeeUsed?: string | null | undefined;
  /** 决定种类 kind */
  decision: DecisionKind;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 查明的事实 findings */
  found: string;
  /** 听证笔录如何采用；举行过听证的须填 needed where a hearing was held */
  hearingUsed?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 理由 reasons */
  reasons: string;
  /** 限期；REVOKED_REDO、PERFORM 须填，晚于今天 until when; needed with these two, after today */
  redoBy?: string | null | undefined;
  /** 决定内容 result */
  result: string;
};

/** 起草复查复核意见 draft the review opinion */
export type DraftReviewInput = {
  /** 变更：变更后的逐项答复 changed answers */
  answers?: Array<AnswerInput> | null | undefined;
  /** 依据，一行一条 basis, one provision a line */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 审查认定的事实 what was found */
  finding: string;
  /** 听证意见的采纳情况 use of hearings held in the review */
  hearingUses?: Array<HearingUseInput> | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 撤销：重新作出处理意见的期限 day for the new opinion */
  newOpinionBy?: string | null | undefined;
  /** 结论 outcome */
  outcome: ReviewOutcome;
  /** 意见及理由 opinion and reasons */
  result: string;
  /** 哪一次复查复核 the round */
  reviewId: string;
};

/** 不再落实 drop a follow-up */
export type DropFollowUpInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 后续事项 follow-up */
  followUpId: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 原因 reason */
  reason: string;
};

/** 义务或者权利窗口 duty or window */
export type DutyKind =
  /** 义务 duty */
  | 'DUTY'
  /** 权利 right, a window */
  | 'RIGHT';

/** 期限状态 state of a duty today */
export type DutyState =
  /** 已延长 extended */
  | 'EXTENDED'
  /** 已完成 done */
  | 'MET'
  /** 逾期完成 done late */
  | 'MET_LATE'
  /** 按期完成 done in time */
  | 'MET_ON_TIME'
  /** 无需履行 not owed */
  | 'NOT_OWED'
  /** 已逾期 overdue */
  | 'OVERDUE'
  /** 进行中 running */
  | 'RUNNING'
  /** 已由其他程序取代 superseded */
  | 'SUPERSEDED'
  /** 暂停计算 suspended */
  | 'SUSPENDED'
  /** 期限已过 window closed */
  | 'WINDOW_CLOSED';

/** 结束离岗 end an absence */
export type EndAbsenceInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 成员离开 somebody leaves a team */
export type EndCentreMemberInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 至 until */
  untilOn: string;
};

/** 听证结束 a hearing ends */
export type EndHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 末日 last day */
  on: string;
  /** 举行听证的机关，未填为本单位 who holds it */
  organId?: string | null | undefined;
  /** 代录：该机关文书的扫描件 its paper */
  uploadId?: string | null | undefined;
};

/** 结束调解 end the mediation */
export type EndMediationInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 结果 how */
  how: MediationEnd;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 已告知的其他途径 other ways that were told */
  otherWays: Array<OtherWay>;
  /** 说明 reason */
  reason: string;
  /** 哪一方 which side */
  side?: MediationSide | null | undefined;
};

/** 调解不成、拒签或者反悔 mediation ends */
export type EndReconMediationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 生效前拒签、反悔 unsigned or taken back before in force */
  isTakenBack: boolean;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 勘验、鉴定结束 it ends */
export type EndReconPauseInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 结果 result */
  result: string;
};

/** 强制执行方式 how it is enforced */
export type EnforcementWay =
  /** 申请人民法院强制执行 by the court, on application */
  | 'COURT'
  /** 依法强制执行 by the organ itself, as the law allows */
  | 'OWN';

/** 登记一户（人民调解法第二十九条）enter a row */
export type EnterAgreementRowInput = {
  /** 协议金额（分）agreed, in cents */
  agreedCents: number;
  /** 协议编号 number of the agreement */
  agreementNo?: string | null | undefined;
  /** 调解案件 the case */
  caseId: string;
  /** 主张金额（分）claimed, in cents */
  claimCents: number;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 证件号 identity number */
  idNumber?: string | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 已故 has died */
  isDeceased: boolean;
  /** 当事人 name */
  name: string;
  /** 日期 day */
  on: string;
  /** 拖欠起始日 owed since */
  owedSince?: string | null | undefined;
  /** 签署人 who signs */
  signers: Array<SignerInput>;
};

/** 停止执行的情形 why the act is not carried out */
export type ExecutionStayGround =
  /** 申请人、第三人申请，行政复议机关认为其要求合理 asked for, and found reasonable */
  | 'ASKED'
  /** 行政复议机关认为需要停止执行 the organ finds it needed */
  | 'BODY'
  /** 法律、法规、规章规定停止执行的其他情形 the law says so */
  | 'LAW'
  /** 被申请人认为需要停止执行 the respondent finds it needed */
  | 'RESPONDENT';

/** 延长办理期限（第三十四条）extend handling */
export type ExtendHandlingInput = {
  /** 延长的日数，合计不超过 30 日 days more, at most thirty in all */
  days: number;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 理由，须告知信访人 reason, told to the petitioner */
  reason: string;
};

/** 报批延长审理期限 ask for an extension */
export type ExtendReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 延长日数（自然日），1至30 calendar days, 1 to 30 */
  days: number;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 拆分时材料的去向 where a file goes in a split */
export type FileGoes =
  /** 两件都有 both */
  | 'BOTH'
  /** 随拆出的事项 goes with what is split off */
  | 'SPLIT_OFF'
  /** 留在本件 stays */
  | 'STAYS';

/** 排查的一行，不列人员 a line of a finding, never persons */
export type FindingLineInput = {
  /** 发现件数 found */
  found: number;
  /** 种类 kind */
  kind: DisputeKind;
  /** 地点 place */
  place: string;
  /** 当场化解件数 settled at once */
  settledAtOnce: number;
};

/** 组建专班 form a team */
export type FormTeamInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 成员，最多20名 members, at most 20 */
  members: Array<JoiningMemberInput>;
  /** 组建之日 day */
  on: string;
  /** 任务，不写姓名 purpose, without names */
  purpose: string;
  /** 组建原因 reason */
  reason: string;
  /** 工作期限 works until */
  workUntil: string;
};

/** 交付协议书 hand out a copy */
export type GiveAgreementCopyInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 户 row */
  rowId: string;
  /** 签署人在本户中的序号 number of the signer in the row */
  shareNo: number;
};

/** 添加参会人员 give a seat */
export type GiveConferenceSeatInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 姓名或者职务 person or post */
  name?: string | null | undefined;
  /** 参加的单位 organ */
  ofOrganId?: string | null | undefined;
  /** 值守名单上的人员 somebody of the list */
  professionalId?: string | null | undefined;
  /** 身份 role */
  role: ConferenceRole;
};

/** 交办后续事项 ask an organ to follow up */
export type GiveFollowUpInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 所属议题 item */
  itemId?: string | null | undefined;
  /** 反馈期限 to be reported by */
  reportBy: string;
  /** 内容 what is to be done */
  text: string;
  /** 承办单位 organ */
  toOrganId: string;
};

/** 出具法律意见 give an opinion */
export type GiveLegalOpinionInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 需要注意的问题 caveats */
  caveats?: string | null | undefined;
  /** 引用，最多20条 citations, at most 20 */
  citations: Array<OpinionCitationInput>;
  /** 结论 conclusion */
  conclusion: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 依据的事实，不写的以事项摘要为准 facts, if others than the summary’s */
  facts?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reasons */
  reasons: string;
};

/** 分派复查复核承办人 assign the clerk of a review */
export type GiveReviewInput = {
  /** 承办人 clerk */
  accountId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 哪一次复查复核 the round */
  reviewId: string;
};

/** 提供的信息种类 kind of data that was given */
export type GivenField =
  /** 住址 address */
  | 'ADDRESS'
  /** 诉求、事实和理由 claims, facts and reasons */
  | 'CASE'
  /** 统一社会信用代码 credit code */
  | 'CREDIT_CODE'
  /** 证件号码 identity number */
  | 'ID_NUMBER'
  /** 姓名、名称 name */
  | 'NAME'
  /** 电话 telephone */
  | 'PHONE';

/** 释法引导（第二十二条第二款）guide to the organ */
export type GuideMatterInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 引导到何处 where to */
  where: string;
};

/** 退回 hand a dispute back */
export type HandBackDisputeInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 移交检举控告（第三十条）hand over an accusation */
export type HandOverAccusationInput = {
  /** 被检举控告的单位，或者被检举控告人所在单位 the organ accused */
  accusedOrganId?: string | null | undefined;
  /** 所涉事项 concern */
  concern: AccusationConcern;
  /** 确定移交机关的事实 the deciding fact */
  decidingFact: string;
  /** 传递方式 how it travels */
  delivery: Delivery;
  /** 不按移交机关表的理由 why */
  departure?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 整理后的文本 the text to be given */
  handed?: HandedTextInput | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 管理权限 power */
  managedBy: ManagedBy;
  /** 信访事项 matter */
  matterId: string;
  /** 附言 note */
  note?: string | null | undefined;
  /** 不按移交机关表时的机关 another organ than the table’s */
  organId?: string | null | undefined;
};

/** 一项诉求整理后的文字 a claim as it is given */
export type HandedClaimInput = {
  /** 事实和理由 facts and reasons */
  factsAndReasons?: string | null | undefined;
  /** 诉求序号 claim */
  no: number;
  /** 诉求 text */
  text: string;
};

/** 转出的文本：删去不应由接收单位知悉的内容，原文保留 the text that is given on; what was told stays kept */
export type HandedTextInput = {
  /** 诉求，未列的照原文 claims; those left out as told */
  claims: Array<HandedClaimInput>;
  /** 概要 summary */
  summary: string;
};

/** 移交的状态 where a hand-over stands */
export type HandoverState =
  /** 已受理 taken */
  | 'ACCEPTED'
  /** 已反馈结果 result reported */
  | 'DONE'
  /** 待签收 to receive */
  | 'HANDED_OVER'
  /** 已签收 received */
  | 'RECEIVED'
  /** 已退回 returned */
  | 'RETURNED'
  /** 退回未获同意 return not agreed to */
  | 'RETURN_REFUSED';

/** 是否告知信访人 whether the petitioner was told */
export type HandoverToldInput = {
  /** 已告知；否则为不予告知 told, or not owed */
  isTold: boolean;
  /** 告知方式，或者不予告知的理由 how, or why not */
  text: string;
};

/** 听取意见 hear a party */
export type HearReconPartyInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 方式 how */
  how: HeardHow;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 记录 record */
  record: string;
  /** 听取谁的意见 who */
  who: ReconWho;
};

/** 听取意见的方式 how a party was heard */
export type HeardHow =
  /** 当面听取 in person */
  | 'IN_PERSON'
  /** 因当事人原因不能听取（书面审理） could not be heard, for their own reason */
  | 'NOT_HEARD'
  /** 互联网 online */
  | 'ONLINE'
  /** 电话 by phone */
  | 'PHONE';

/** 信访人对听证的意见 what a petitioner says */
export type HearingAnswer =
  /** 申请听证 applies for a hearing */
  | 'APPLIES'
  /** 同意听证 consents to the hearing */
  | 'CONSENTS'
  /** 不要求听证 wants no hearing */
  | 'DECLINES';

/** 一名信访人的到场情况 how one petitioner took part */
export type HearingAttendanceInput = {
  /** 信访人 party */
  partyId: string;
  /** 情况 how */
  presence: HearingPresence;
  /** 原因 why */
  reason?: string | null | undefined;
};

/** 不予举行的原因 why none is held */
export type HearingGround =
  /** 逾期申请 asked for after the period */
  | 'APPLIED_LATE'
  /** 依法应当通过仲裁解决 for arbitration */
  | 'ARBITRATION'
  /** 依法应当通过诉讼解决 for the courts */
  | 'LAWSUIT'
  /** 不属于重大、复杂、疑难事项 neither major nor complex nor difficult */
  | 'NOT_MAJOR'
  /** 其他原因 another reason */
  | 'OTHER'
  /** 依法应当通过行政复议解决 for administrative reconsideration */
  | 'RECONSIDERATION'
  /** 涉及国家秘密、商业秘密、个人隐私 state or trade secrets, privacy */
  | 'SECRET';

/** 一人的表决 one vote */
export type HearingMemberVoteInput = {
  /** 听证人员 person */
  officerId: string;
  /** 意见 opinion */
  opinion?: string | null | undefined;
  /** 表决 vote */
  vote: HearingVote;
};

/** 通知事由 what is another thing than told */
export type HearingNoticeChange =
  /** 首次通知 first notice */
  | 'FIRST'
  /** 本次听证不举行 not held that day */
  | 'OFF'
  /** 听证组成员变更 other panel */
  | 'PANEL'
  /** 公开方式变更 open or closed */
  | 'PUBLICITY'
  /** 不再参加 need not come any more */
  | 'RELEASED'
  /** 地点变更 other room */
  | 'ROOM'
  /** 职责变更 other seat */
  | 'SEAT'
  /** 时间变更 other time */
  | 'TIME';

/** 听证人员来源 out of which circle somebody comes */
export type HearingOfficerKind =
  /** 政协委员 member of the consultative conference */
  | 'CONSULTATIVE'
  /** 人大代表 deputy of the congress */
  | 'DEPUTY'
  /** 专家学者 expert */
  | 'EXPERT'
  /** 律师 lawyer */
  | 'LAWYER'
  /** 人民调解员 mediator */
  | 'MEDIATOR'
  /** 机关工作人员 official */
  | 'OFFICIAL'
  /** 社区居民代表 resident */
  | 'RESIDENT';

/** 到场情况 how a petitioner took part */
export type HearingPresence =
  /** 无正当理由未到 absent without reason */
  | 'ABSENT'
  /** 到场 came */
  | 'CAME'
  /** 有正当理由未到 absent with reason */
  | 'EXCUSED'
  /** 由代表参加 represented */
  | 'REPRESENTED';

/** 评议的问题 a question */
export type HearingQuestionInput = {
  /** 问题 question */
  question: string;
  /** 逐人表决 votes */
  votes: Array<HearingMemberVoteInput>;
};

/** 一个席位 a seat */
export type HearingSeatInput = {
  /** 人员 person */
  officerId: string;
  /** 职务 seat */
  seat: HearingSeatKind;
};

/** 听证职务 seat at a hearing */
export type HearingSeatKind =
  /** 听证主持人 chair */
  | 'CHAIR'
  /** 事项说明人 explains the matter for the organ */
  | 'EXPLAINER'
  /** 听证员 member of the panel */
  | 'MEMBER'
  /** 记录员 recorder */
  | 'RECORDER';

/** 听证所处程序 step of the procedure */
export type HearingStage =
  /** 办理 handling */
  | 'HANDLING'
  /** 复核 re-review */
  | 'RECHECK'
  /** 复查 review */
  | 'REVIEW';

/** 听证进展 how far a hearing has come */
export type HearingState =
  /** 延期，待重新排期 adjourned, to be set anew */
  | 'ADJOURNED'
  /** 待决定 to decide */
  | 'APPLIED'
  /** 已取消 called off */
  | 'CANCELLED'
  /** 已形成听证意见 concluded */
  | 'CONCLUDED'
  /** 视为放弃听证 taken as given up */
  | 'GIVEN_UP'
  /** 待排期 to be set */
  | 'GRANTED'
  /** 待形成听证意见 to conclude */
  | 'HELD'
  /** 信访人不要求听证 not wanted */
  | 'NOT_WANTED'
  /** 已作出意见，不再听证 overtaken by the opinion */
  | 'OVERTAKEN'
  /** 待信访人同意 waits for consent */
  | 'PROPOSED'
  /** 决定不予举行 refused */
  | 'REFUSED'
  /** 已排期 set */
  | 'SET'
  /** 正在听证 under way */
  | 'UNDER_WAY'
  /** 申请不产生效力 request without effect */
  | 'WITHOUT_EFFECT';

/** 听证下一步 what is to be done next */
export type HearingStep =
  /** 等候信访人答复 waits for an answer */
  | 'AWAIT'
  /** 正在举行 under way */
  | 'CLOSE'
  /** 待形成意见 to conclude */
  | 'CONCLUDE'
  /** 待决定 to decide */
  | 'DECIDE'
  /** 待举行 to hold */
  | 'HOLD'
  /** 已完成 nothing to do */
  | 'NONE'
  /** 待通知 to notify */
  | 'NOTIFY'
  /** 待排期 to set */
  | 'SET'
  /** 待告知不举行 to tell that it is off */
  | 'TELL_OFF';

/** 听证意见的采纳情况 how the conclusion of a hearing was used */
export type HearingUseInput = {
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 采纳、部分采纳或者未采纳 how */
  how: HearingUseKind;
  /** 理由 why */
  reasons: string;
};

/** 听证意见的采纳情况 how a conclusion was used */
export type HearingUseKind =
  /** 采纳听证意见 adopted */
  | 'ADOPTED'
  /** 未采纳听证意见 not adopted */
  | 'NOT_ADOPTED'
  /** 部分采纳听证意见 adopted in part */
  | 'PARTLY';

/** 表决 vote of a member of the panel */
export type HearingVote =
  /** 弃权 abstained */
  | 'ABSTAIN'
  /** 不同意 against */
  | 'AGAINST'
  /** 同意 for */
  | 'FOR';

/** 记录调解会 record a session */
export type HoldMediationSessionInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 申请方到场人数 people of the claimants */
  claimants: number;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 开始时间 HH:MM */
  fromTime: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 公开 open to the public */
  isPublic: boolean;
  /** 日期 day */
  on: string;
  /** 地点 place */
  place: string;
  /** 笔录 record */
  record: string;
  /** 被申请方到场人数 people of the respondent */
  respondents: number;
  /** 本单位房间 a room of the own organ */
  roomId?: string | null | undefined;
  /** 结束时间 HH:MM */
  untilTime: string;
};

/** 登记听证情况 record the hearing */
export type HoldReconHearingInput = {
  /** 申请人缺席的情况 about the absence */
  absenceReason?: string | null | undefined;
  /** 申请人到场 the applicant came */
  applicantCame: boolean;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 被申请人负责人到场 the head came */
  headCame: boolean;
  /** 负责人未到场的说明和委托人员 explanation and whom they sent */
  headExplained?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 笔录要点 record */
  record: string;
};

/** 导入当事人名册 import a roster */
export type ImportAgreementRowsInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 已上传的文件 uploaded file */
  uploadId: string;
};

/** 一期付款 an instalment */
export type InstalmentInput = {
  /** 金额（分）cents */
  cents: number;
  /** 付款日 due on */
  dueOn: string;
};

/** 出具文书并编号 issue a paper with its number */
export type IssueMediationPaperInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 种类 kind */
  kind: NumberedMediationPaper;
  /** 协议书所属的一户 the row of an agreement */
  rowId?: string | null | undefined;
};

/** 出具处理意见书（第三十二条）issue the opinion */
export type IssueOpinionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 报批意见书 ask for an opinion letter */
export type IssueReconOpinionInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 内容 text */
  text: string;
  /** 发给 to which organ */
  toOrganId: string;
};

/** 出具复查复核意见书；非负责人办理即为报请 issue the review opinion */
export type IssueReviewInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 哪一次复查复核 the round */
  reviewId: string;
};

/** 组成调解队伍 put the team together */
export type JoinDisputeTeamInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 中心在册人员，承办中心和上级中心的均可 people on the lists of the holding centre or of those above */
  memberIds: Array<string>;
  /** 日期 day */
  on: string;
};

/** 一名成员：账号或者专业人员，二选一 a member, by account or from the list of professionals */
export type JoiningMemberInput = {
  /** 账号 account */
  accountId?: string | null | undefined;
  /** 专业人员 professional */
  professionalId?: string | null | undefined;
  /** 身份 role */
  role: TeamRole;
};

/** 登记双方联系方式 keep how the sides are reached */
export type KeepDisputeSidesInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 双方，整体替换 the sides, replaced as a whole */
  sides: Array<DisputeSideInput>;
};

/** 本机关办理 keep at the office */
export type KeepMatterInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 只有本人可见的记录 a note for the writer’s own eyes */
export type KeepOwnMediationNoteInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 内容 text */
  text: string;
};

/** 只有本人可见的记录 a note for the writer’s own eyes */
export type KeepOwnTeamNoteInput = {
  /** 专班 the team */
  caseId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 内容 text */
  text: string;
};

/** 维持原文书并说明理由 leave a paper as it is, and say why */
export type KeepPaperInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 文书 paper */
  paperId: string;
  /** 理由 reason */
  reason: string;
};

/** 行政诉讼情况 how a lawsuit stands */
export type LawsuitState =
  /** 已起诉，法院尚未立案 filed, not yet taken */
  | 'FILED'
  /** 未提起行政诉讼 no lawsuit */
  | 'NONE'
  /** 人民法院已立案 taken by the court */
  | 'TAKEN';

/** 导入其他法定途径（第三十一条第一至四项）lead into another procedure */
export type LeadInInput = {
  /** 诉求序号 claims */
  claimNos: Array<number>;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 该机关 the organ */
  organId?: string | null | undefined;
  /** 向何处提出 where to go */
  place: string;
  /** 告知文字 what the petitioner is told */
  text: string;
};

/** 引导救助（第三十七条）lead to assistance */
export type LeadToAssistanceInput = {
  /** 种类 kind */
  assistance: AssistanceKind;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 困难情况 need */
  need: string;
  /** 引导之日 day */
  on: string;
  /** 救助单位 assisting organ */
  toOrganId: string;
};

/** 信访事项转矛调中心（信访工作条例第三十三条）lead a matter to a centre */
export type LeadToCentreInput = {
  /** 从更高一级开始时的中心；空为当地最低一级 a higher centre to begin at; the lowest of the place when left out */
  centreId?: string | null | undefined;
  /** 所在社区 community */
  community?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 从更高一级开始的理由 why it starts higher */
  higherReason?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 种类 kind */
  kind: DisputeKind;
  /** 信访事项 matter */
  matterId: string;
  /** 转入之日 day */
  on: string;
  /** 所在街镇 street or town */
  organId?: string | null | undefined;
  /** 地点 place */
  place: string;
  /** 转入理由 reason */
  reason: string;
  /** 双方联系方式 the sides */
  sides?: Array<DisputeSideInput> | null | undefined;
  /** 事项，不写姓名 what it is about, without names */
  subject: string;
};

/** 导入调解 lead to a body */
export type LeadToMediationInput = {
  /** 调解组织 body */
  bodyId: string;
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 双方同意暂停办理的截止日 paused by consent until */
  pauseUntil?: string | null | undefined;
};

/** 退出调解队伍 somebody leaves the team */
export type LeaveDisputeTeamInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 退出的在册人员 who leaves */
  memberId: string;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 转为普通程序 leave simple handling */
export type LeaveSimpleInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reason */
  reason: string;
};

/** 对法律意见的行为 an act on an opinion */
export type LegalOpinionActName =
  /** 出具更正版 give a further version */
  | 'amendLegalOpinion'
  /** 声明有无利益冲突 declare conflicts or none */
  | 'declareOpinionConflict'
  /** 不能出具 decline */
  | 'declineLegalOpinion'
  /** 起草意见 draft */
  | 'draftLegalOpinion'
  /** 出具意见 give the opinion */
  | 'giveLegalOpinion'
  /** 记录采用情况 note how it was used */
  | 'noteOpinionUse'
  /** 另行指派 ask another */
  | 'reassignLegalOpinion'
  /** 撤回 take back */
  | 'takeBackLegalOpinion';

/** 法律意见的筛选 what opinions may be narrowed to */
export type LegalOpinionFilterInput = {
  /** 引用的条款 place in that text */
  article?: string | null | undefined;
  /** 引用的法律文本 text it rests on */
  instrument?: string | null | undefined;
  /** 向本人征求的 asked of oneself */
  mine?: boolean | null | undefined;
  /** 征求的月份 YYYY-MM month of the asking */
  month?: string | null | undefined;
  /** 状态 state */
  state?: Array<LegalOpinionState> | null | undefined;
  /** 种类 what it is about */
  type?: Array<LegalOpinionType> | null | undefined;
  /** 问题、结论、理由中的词语 words of it */
  words?: string | null | undefined;
};

/** 法律意见状态 state */
export type LegalOpinionState =
  /** 已出具 given */
  | 'GIVEN'
  /** 已撤回 taken back */
  | 'TAKEN_BACK'
  /** 待声明有无利益冲突 to declare conflicts */
  | 'TO_DECLARE'
  /** 待出具意见 to be given */
  | 'TO_GIVE'
  /** 不能出具，待另行指派 another is to be asked */
  | 'TO_REASSIGN';

/** 法律意见种类 what it is about */
export type LegalOpinionType =
  /** 协议审查 an agreement */
  | 'AGREEMENT'
  /** 实体处理 the merits */
  | 'MERITS'
  /** 其他法律问题 another question of law */
  | 'OTHER'
  /** 程序合法性 the procedure */
  | 'PROCEDURE'
  /** 法定途径 the lawful road */
  | 'ROUTE';

/** 诉访分离的接收机关 who takes lawsuit matters */
export type LegalPartner =
  /** 政法委员会 political-legal committee */
  | 'COMMITTEE'
  /** 人民法院 court */
  | 'COURT'
  /** 司法行政机关 justice bureau */
  | 'JUSTICE'
  /** 公安机关 public security */
  | 'POLICE'
  /** 人民检察院 procuratorate */
  | 'PROCURATORATE';

/** 报批恢复执行 ask to lift the stay */
export type LiftExecutionStayInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 期限灯 light of what is owed, always shown with its word */
export type Light =
  /** 已到提醒日 past the day to warn by */
  | 'AMBER_RED'
  /** 正常 in time */
  | 'GREEN'
  /** 暂停或暂定 paused or provisional */
  | 'GREY'
  /** 无期限 no period */
  | 'NONE'
  /** 已逾期 overdue */
  | 'RED'
  /** 临近 due soon */
  | 'YELLOW';

/** 关联 link between matters */
export type LinkKind =
  /** 另行提出的事项 what was brought later */
  | 'FOLLOWED_BY'
  /** 此前的事项 the earlier matter it follows */
  | 'FOLLOWS'
  /** 并入的事项 what it repeats */
  | 'REPEATS'
  /** 拆自 what it was split from */
  | 'SPLIT_FROM'
  /** 拆出的事项 what was split off */
  | 'SPLIT_OFF';

/** 关联信访事项 link a petition matter */
export type LinkReconMatterInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访编号 number of the matter */
  matterNumber: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
};

/** 涉法涉诉的情形 what the words speak of */
export type LitigationGround =
  /** 刑事立案、侦查 criminal case */
  | 'CRIMINAL_CASE'
  /** 判决的执行 enforcement of a judgment */
  | 'ENFORCEMENT'
  /** 起诉、立案 filing of a suit */
  | 'FILING_OF_SUIT'
  /** 不服判决、裁定 against a judgment or ruling */
  | 'JUDGMENT'
  /** 律师、公证、法律援助、社区矫正 lawyers, notaries, legal aid, community correction */
  | 'LEGAL_SERVICES'
  /** 检察、法律监督 prosecution, legal supervision */
  | 'PROSECUTION'
  /** 治安、交通、户籍 public security, traffic, household register */
  | 'PUBLIC_SECURITY'
  /** 行政复议 administrative reconsideration */
  | 'RECONSIDERATION'
  /** 政法单位之间的争议 a dispute between political-legal organs */
  | 'WHO_TAKES_IT';

/** 调休上班日 a rest day that is worked */
export type MakeUpDayInput = {
  /** 名称或姓名 name */
  name: string;
  /** 日期 the day */
  on: string;
};

/** 管理权限 by which power the accused is managed */
export type ManagedBy =
  /** 市管 managed by the city */
  | 'CITY'
  /** 区管 managed by the district */
  | 'DISTRICT'
  /** 单位管理 managed by the unit */
  | 'UNIT';

/** 标记误登 mark as registered in error */
export type MarkMistakenInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reason */
  reason: string;
};

/** 标记本人的提醒为已读 mark own reminders as read */
export type MarkRemindersReadInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 哪些提醒，不填为全部 which; left out: all */
  ids?: Array<string> | null | undefined;
};

/** 列为重大紧急（第二十五条）mark as major or urgent */
export type MarkUrgentInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 情况 what */
  what: string;
};

/** 信访事项筛选 filter of matters; nobody is found by name */
export type MatterFilter = {
  /** 渠道 channel */
  channel?: Array<Channel> | null | undefined;
  /** 承办岗位 desk */
  deskId?: string | null | undefined;
  /** 提醒日起 due from */
  dueFrom?: string | null | undefined;
  /** 提醒日止 due to */
  dueTo?: string | null | undefined;
  /** 工作台数字，如 LATE a figure of the workbench */
  figure?: string | null | undefined;
  /** 承办人 handler */
  handlerId?: string | null | undefined;
  /** 期限灯 light */
  light?: Array<Light> | null | undefined;
  /** 与我有关：交给我、我的岗位或者我登记未交的 mine */
  mine?: boolean | null | undefined;
  /** 编号或者编号开头 number, or its beginning */
  number?: string | null | undefined;
  /** 责任单位 accountable organ */
  organId?: string | null | undefined;
  /** 应履行单位；期限灯按其所负期限 organ that owes; its lights */
  owedBy?: string | null | undefined;
  /** 问题属地代码 place code */
  placeCode?: string | null | undefined;
  /** 收到之日起 received from */
  receivedFrom?: string | null | undefined;
  /** 收到之日止 received to */
  receivedTo?: string | null | undefined;
  /** 环节 stage */
  stage?: Array<Stage> | null | undefined;
  /** 状态 standing */
  standing?: Array<Standing> | null | undefined;
  /** 内容分类 topic */
  topic?: Array<Topic> | null | undefined;
  /** 内容包含的词，不查姓名 words of the text, never names */
  words?: string | null | undefined;
};

/** 排列 order of a list */
export type MatterOrder =
  /** 先到期的在前 what is due first comes first */
  | 'DUE_FIRST'
  /** 按编号 by number */
  | 'NUMBER'
  /** 先收到的在前 what was received first comes first */
  | 'RECEIVED_FIRST'
  /** 后收到的在前 what was received last comes first */
  | 'RECEIVED_LAST';

/** 调解案件的行为 an act on a mediation case */
export type MediationActName =
  /** 登记协议变更 record a change by both sides */
  | 'amendAgreementRow'
  /** 登记共同申请司法确认 record the joint application */
  | 'askConfirmation'
  /** 更正记录 correct an entry */
  | 'correctMediationFact'
  /** 记录已补履行 record that it was made good */
  | 'cureBreach'
  /** 声明利害关系 declare ties */
  | 'declareMediatorTies'
  /** 拟订协议文本 draft the agreement */
  | 'draftAgreement'
  /** 结束调解 end the mediation */
  | 'endMediation'
  /** 登记当事人条款 enter a party’s row */
  | 'enterAgreementRow'
  /** 交付协议书 hand out a copy */
  | 'giveAgreementCopy'
  /** 记录调解会 record a session */
  | 'holdMediationSession'
  /** 导入当事人名册 import the roster */
  | 'importAgreementRows'
  /** 出具文书并编号 issue a paper with its number */
  | 'issueMediationPaper'
  /** 导入调解 lead to mediation */
  | 'leadToMediation'
  /** 确定调解员 name a mediator */
  | 'nameMediator'
  /** 记录未履行的义务 record an obligation not kept */
  | 'noteBreach'
  /** 经双方同意延长 go on by consent */
  | 'prolongMediation'
  /** 登记法院受理、裁定 record what the court did */
  | 'recordConfirmation'
  /** 登记调解意愿 record whether a side is willing */
  | 'recordMediationConsent'
  /** 登记付款 record a payment */
  | 'recordPayment'
  /** 更换调解员 release a mediator */
  | 'releaseMediator'
  /** 甄别 screen */
  | 'screenForMediation'
  /** 登记被申请方、调解员签名和盖章 record the signs for all */
  | 'signAgreementForAll'
  /** 登记当事人签署 record that parties signed */
  | 'signAgreementRows'
  /** 受理调解 take the case */
  | 'takeMediation'
  /** 告知权利义务 tell the rights */
  | 'tellMediationRights'
  /** 督促履行 remind to pay */
  | 'urgePerformance'
  /** 登记当事人退出 record that a party withdrew */
  | 'withdrawAgreementRow';

/** 调解组织种类 kind of body */
export type MediationBodyKind =
  /** 行政调解机构 administrative mediation */
  | 'ADMINISTRATIVE'
  /** 法院特邀调解组织 body invited by a court */
  | 'COURT_INVITED'
  /** 行业性、专业性调解组织 body of an industry or profession */
  | 'INDUSTRY'
  /** 办理机关自行调解 the handling organ itself */
  | 'ORGAN'
  /** 人民调解委员会 people’s mediation committee */
  | 'PEOPLES_COMMITTEE';

/** 表示意愿的方式 how a side said whether it is willing */
export type MediationConsentForm =
  /** 口头，已记录 by word of mouth, recorded */
  | 'ORAL_RECORDED'
  /** 书面 in writing */
  | 'WRITTEN';

/** 调解结果 how a mediation ended */
export type MediationEnd =
  /** 达成协议 agreed */
  | 'AGREED'
  /** 调解不成 no agreement */
  | 'FAILED'
  /** 调解组织不予受理 not taken by the body */
  | 'NOT_TAKEN'
  /** 一方拒绝调解 refused by a side */
  | 'REFUSED'
  /** 导入诉讼 led to a court */
  | 'TO_COURT'
  /** 当事人撤回 withdrawn */
  | 'WITHDRAWN';

/** 调解案件的筛选 what cases may be narrowed to */
export type MediationFilterInput = {
  /** 本人调解的 those one is named in */
  mine?: boolean | null | undefined;
  /** 还有未履行的 agreements not wholly performed */
  owing?: boolean | null | undefined;
  /** 状态 standing */
  standing?: Array<MediationStanding> | null | undefined;
};

/** 调解人员身份 role in a case */
export type MediationMemberRole =
  /** 心理咨询师 counsellor */
  | 'COUNSELLOR'
  /** 调解员 mediator */
  | 'MEDIATOR';

/** 调解文书种类 kind of paper of a mediation */
export type MediationPaperKind =
  /** 司法确认申请书 application for judicial confirmation */
  | 'CONFIRMATION_APPLICATION'
  /** 调解协议书 mediation agreement */
  | 'MEDIATION_AGREEMENT'
  /** 终止调解告知书 end of the mediation */
  | 'MEDIATION_END'
  /** 调解记录 record of the sessions */
  | 'MEDIATION_RECORD'
  /** 人民调解受理登记表 register of the case */
  | 'MEDIATION_REGISTER'
  /** 调解权利义务告知书 rights and duties */
  | 'MEDIATION_RIGHTS'
  /** 调解协议履行情况记录 record of performance */
  | 'PERFORMANCE_RECORD';

/** 调解的一方 side of a dispute */
export type MediationSide =
  /** 申请方 claimants */
  | 'CLAIMANT'
  /** 被申请方 respondent */
  | 'RESPONDENT';

/** 调解书由谁签字盖章 who signs or seals */
export type MediationSign =
  /** 申请人签字或者签章 an applicant */
  | 'APPLICANT'
  /** 加盖行政复议机关印章 the seal of the organ */
  | 'ORGAN_SEAL'
  /** 被申请人签字或者签章 the respondent */
  | 'RESPONDENT'
  /** 第三人签字或者签章 a third party */
  | 'THIRD_PARTY';

/** 调解案件状态 standing of a mediation */
export type MediationStanding =
  /** 已结束 ended */
  | 'ENDED'
  /** 已导入，待受理 led in, to be taken */
  | 'LED_IN'
  /** 不宜调解 not suitable */
  | 'NOT_SUITABLE'
  /** 已甄别，征求意愿 screened, consent is asked */
  | 'SCREENED'
  /** 调解中 being mediated */
  | 'TAKEN';

/** 由谁确定（第十九条）who chose */
export type MediatorChosenBy =
  /** 调解组织指定 named by the body */
  | 'BODY'
  /** 当事人选择 chosen by the parties */
  | 'PARTIES';

/** 改期 move a conference */
export type MoveConferenceInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 开始时间 from */
  fromTime: string;
  /** 召开之日 held on */
  heldOn: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 其他地点 another place */
  place?: string | null | undefined;
  /** 原因 reason */
  reason: string;
  /** 本单位的房间 room of the house */
  roomId?: string | null | undefined;
  /** 结束时间 until */
  untilTime: string;
};

/** 交由下级 move a dispute down */
export type MoveDisputeDownInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 交由哪个下级中心 the lower centre that gets it */
  centreId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 移送上级 move a dispute up */
export type MoveDisputeUpInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 调整示例单位日期 move the day of a sample office */
export type MoveOfficeDayInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 the day */
  on: string;
};

/** 调整接访日 move a reception day */
export type MoveReceptionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 开始时间 HH:MM */
  fromTime: string;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 接访领导 official */
  officialId: string;
  /** 接访之日 day */
  on: string;
  /** 地点 place */
  place: string;
  /** 原因 why */
  reason: string;
  /** 结束时间 HH:MM */
  untilTime: string;
};

/** 变更听证安排 move the hearing */
export type MoveReconHearingInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 主持人 chair */
  chairId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 开始时间 HH:MM */
  from: string;
  /** 听证日 day */
  hearingOn: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 公开 public */
  isPublic: boolean;
  /** 听证员 members */
  memberIds: Array<string>;
  /** 理由 reason */
  reason: string;
  /** 记录员 recorder */
  recorderId: string;
  /** 听证室 room */
  roomId: string;
  /** 听证事项 subject */
  subject: string;
  /** 结束时间 HH:MM */
  until: string;
};

/** 确定协办单位（第二十四条第一款）name an assisting organ */
export type NameAssistingInput = {
  /** 提交期限 due */
  dueOn: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 协办单位 organ */
  organId: string;
  /** 协办事项 its part */
  task: string;
};

/** 关联已撤回的前案 link the former case that was withdrawn */
export type NameFormerReconInput = {
  /** 撤回违背真实意愿的证明 what proves that it was against their will */
  againstWill?: string | null | undefined;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 前案案号 number of the former case */
  formerNumber: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同一行政行为，以同一事实和理由 the same act, fact and reason */
  isSame: boolean;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
};

/** 登记听证代表 who speaks at the hearing */
export type NameHearingRepresentativesInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 推选人数 number named */
  number: number;
  /** 其中的信访人 parties among them */
  partyIds: Array<string>;
};

/** 确定调解人员（人民调解法第十九条）name who mediates */
export type NameMediatorInput = {
  /** 人员 account */
  accountId: string;
  /** 身份 role */
  as: MediationMemberRole;
  /** 调解案件 the case */
  caseId: string;
  /** 由谁确定 chosen by */
  chosenBy: MediatorChosenBy;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
};

/** 登记第三人、代理人 name a third party or an agent */
export type NameReconPartyInput = {
  /** 住址 address */
  address?: string | null | undefined;
  /** 授权文件；AGENT 须填 needed with AGENT */
  authority?: string | null | undefined;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 代理谁；AGENT 须填 needed with AGENT */
  forPartyId?: string | null | undefined;
  /** 证件号码 identity number */
  idNumber?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 类别 kind */
  kind: ReconPersonKind;
  /** 姓名或者名称 name */
  name: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 电话 telephone */
  phone?: string | null | undefined;
  /** 身份 as what */
  role: ReconNamedRole;
};

/** 登记推选的代表（第二十条第三款）record whom the group chose; six are recorded without effect */
export type NameRepresentativesInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 推选之日 day */
  on: string;
  /** 代表 whom */
  partyIds: Array<string>;
};

/** 便利需求 what somebody needs */
export type NeedKind =
  /** 语言翻译 interpreter */
  | 'INTERPRETER'
  /** 其他 other */
  | 'OTHER'
  /** 手语翻译 sign language */
  | 'SIGN_LANGUAGE'
  /** 无障碍通行 access without steps */
  | 'STEP_FREE';

/** 用途 for what alone */
export type NeedPurpose =
  /** 听证 hearing */
  | 'HEARING'
  /** 接待 receiving */
  | 'RECEIVING'
  /** 送达 serving papers */
  | 'SERVING';

/** 不予受理的情形 why it is not accepted */
export type NotAcceptedGround =
  /** 已受理过复议申请或者人民法院已受理 brought before, here or in court */
  | 'ALREADY_BROUGHT'
  /** 超过法定申请期限 after the period for applying */
  | 'APPLIED_TOO_LATE'
  /** 不属于本机关管辖 not this organ’s */
  | 'NOT_COMPETENT'
  /** 没有明确的申请人和符合规定的被申请人 no clear applicant or no proper respondent */
  | 'NO_CLEAR_PARTIES'
  /** 申请人与行政行为没有利害关系 no interest in the act */
  | 'NO_INTEREST_IN_ACT'
  /** 没有具体的行政复议请求和理由 no concrete request and reasons */
  | 'NO_REQUEST'
  /** 不属于行政复议范围 outside the scope */
  | 'OUT_OF_SCOPE'
  /** 准予撤回后，以同一事实和理由再次申请 withdrawn with leave before, and brought again on the same fact and reason */
  | 'WITHDRAWN_BEFORE';

/** 登记意见 note advice */
export type NoteAdviceInput = {
  /** 意见 advice */
  advice: string;
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 议题 item */
  itemId: string;
  /** 发表意见的席位；空为会议意见 whose; empty: of the conference */
  seatId?: string | null | undefined;
};

/** 记录未履行的义务 an obligation was not kept */
export type NoteBreachInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 第几期付款，从 1 起 which instalment, from 1 */
  instalmentNo?: number | null | undefined;
  /** 文本中的义务 line of the text */
  obligationNo?: number | null | undefined;
  /** 日期 day */
  on: string;
  /** 户 row */
  rowId: string;
  /** 签署人在本户中的序号 number of the signer in the row */
  shareNo?: number | null | undefined;
  /** 情况 text */
  text: string;
};

/** 记录走访、调解 note a step */
export type NoteDisputeStepInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 约定的下一次日期 day of the next one */
  nextOn?: string | null | undefined;
  /** 日期 day */
  on: string;
  /** 方式 kind of step */
  step: DisputeStep;
  /** 经过，不写姓名和号码 what happened, without names and numbers */
  text: string;
};

/** 被申请人停止执行 the respondent stays its act */
export type NoteExecutionStayInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 记载移交结果 note what came of an accusation handed over */
export type NoteHandoverResultInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 可以告知 may be told */
  isTellable: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 结果 result */
  text?: string | null | undefined;
};

/** 记录采用情况 how it was used */
export type NoteOpinionUseInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 用于何处、为何 where it went, and why */
  how: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 采纳 followed */
  isFollowed: boolean;
  /** 日期 day */
  on: string;
};

/** 记载奖励（第二十九条）note a reward */
export type NoteRewardInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 形式 form */
  form: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 理由 reason */
  reason: string;
};

/** 告知内容（第二十三条）what a notice tells */
export type NoticeContent =
  /** 已收到及处理途径、程序 receipt, route and procedure */
  | 'RECEIPT_ROUTE_PROCEDURE'
  /** 应当向何处提出 where to go */
  | 'WHERE_TO_GO';

/** 录入节假日安排 a notice */
export type NoticeInput = {
  /** 放假 days off */
  breaks: Array<BreakInput>;
  /** 文号 document number */
  document: string;
  /** 调休上班日 days worked instead */
  makeUpDays: Array<MakeUpDayInput>;
  /** 公布日 day of publication */
  publishedOn: string;
  /** 年份 year */
  year: number;
};

/** 记录已通知的人 who was told */
export type NotifyHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 听证人员 people */
  officerIds: Array<string>;
  /** 告知不举行的信访人 parties told that it is off */
  partyIds?: Array<string> | null | undefined;
};

/** 书面告知（第二十三条）notify the petitioner in writing */
export type NotifyPetitionerInput = {
  /** 告知内容 what is told */
  content: NoticeContent;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 告知之日 day */
  on: string;
  /** 告知文字 text */
  text: string;
};

/** 出具时编号的调解文书 a letter with a number */
export type NumberedMediationPaper =
  /** 调解协议书 mediation agreement */
  | 'MEDIATION_AGREEMENT'
  /** 终止调解告知书 end of the mediation */
  | 'MEDIATION_END'
  /** 调解权利义务告知书 rights and duties */
  | 'MEDIATION_RIGHTS';

/** 提出异议（第二十三条第三款）object */
export type ObjectInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 详细理由 detailed reasons */
  reasons: string;
};

/** 付款以外的义务 an obligation besides paying */
export type ObligationInput = {
  /** 期限 due on */
  dueOn?: string | null | undefined;
  /** 义务方 side */
  side: MediationSide;
  /** 内容 text */
  text: string;
};

/** 因正当理由耽误的期间（第二十条第二款）time in which one could not apply */
export type ObstacleInput = {
  /** 起 from */
  from: string;
  /** 止 to */
  to: string;
  /** 理由 why */
  why: string;
};

/** 本办移交的筛选 what the list is narrowed by */
export type OfficeHandoverFilterInput = {
  /** 移交日起（含）from */
  from?: string | null | undefined;
  /** 接收单位 receiving organ */
  organId?: string | null | undefined;
  /** 状态 state */
  state?: HandoverState | null | undefined;
  /** 移交日止（含）to */
  to?: string | null | undefined;
};

/** 开始听证 open the hearing */
export type OpenHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 未到的听证人员 seats that stay empty */
  missingOfficerIds?: Array<string> | null | undefined;
  /** 信访人到场情况 petitioners */
  parties: Array<HearingAttendanceInput>;
};

/** 引用的法律规定 a citation */
export type OpinionCitationInput = {
  /** 条款，如“第三十一条”place in it */
  article: string;
  /** 法律文本名称 name of the text */
  text: string;
};

/** 报批停止执行 ask to stay the execution */
export type OrderExecutionStayInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 情形 ground */
  ground: OrderedStayGround;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
  /** 规定停止执行的法律、法规、规章；LAW 须填 needed with LAW */
  rule?: string | null | undefined;
};

/** 报批责令限期履行 ask to order the performance */
export type OrderReconPerformanceInput = {
  /** 履行期限，晚于今天 by which day, after today */
  by: string;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 没有履行的文书 what is not performed */
  performs: PerformedPaper;
  /** 没有履行的情况 what was not done */
  reason: string;
};

/** 决定停止执行的情形 why the organ stays the execution */
export type OrderedStayGround =
  /** 申请人、第三人申请，行政复议机关认为其要求合理 asked for, and found reasonable */
  | 'ASKED'
  /** 行政复议机关认为需要停止执行 the organ finds it needed */
  | 'BODY'
  /** 法律、法规、规章规定停止执行的其他情形 the law says so */
  | 'LAW';

/** 单位筛选 filter of organs */
export type OrganFilterInput = {
  /** 是否开通账号 whether people of the organ sign in here */
  hasAccounts?: boolean | null | undefined;
  /** 是否已撤销 whether the organ no longer exists */
  isAbolished?: boolean | null | undefined;
  /** 类别 kind */
  kind?: Array<OrganKind> | null | undefined;
  /** 名称包含 part of the name */
  words?: string | null | undefined;
};

/** 机关单位类别 kind of organ */
export type OrganKind =
  /** 委办局 bureau */
  | 'BUREAU'
  /** 市级机关 city organ */
  | 'CITY_ORGAN'
  /** 开发区 development zone */
  | 'DEVELOPMENT_ZONE'
  /** 纪检监察机关 discipline organ */
  | 'DISCIPLINE'
  /** 人民政府 government */
  | 'GOVERNMENT'
  /** 群团组织 mass organisation */
  | 'MASS_ORGANISATION'
  /** 信访部门 petition office */
  | 'PETITION_OFFICE'
  /** 政法机关 political-legal organ */
  | 'POLITICAL_LEGAL'
  /** 街道 street */
  | 'STREET'
  /** 镇 town */
  | 'TOWN';

/** 层级 level */
export type OrganLevel =
  /** 市级 city */
  | 'CITY'
  /** 区级 district */
  | 'DISTRICT'
  /** 街镇级 street or town */
  | 'STREET_TOWN';

/** 不适用一条其他途径的理由 why another road does not fit */
export type OtherRoadInput = {
  /** 理由 reason */
  reason: string;
  /** 途径 road */
  road: number;
};

/** 其他途径（人民调解法第二十六条）another way */
export type OtherWay =
  /** 请求行政机关处理 an administrative organ */
  | 'ADMINISTRATIVE'
  /** 申请仲裁 arbitration */
  | 'ARBITRATION'
  /** 申请法律援助 legal aid */
  | 'LEGAL_AID'
  /** 向人民法院提起诉讼 a lawsuit */
  | 'LITIGATION'
  /** 信访事项继续办理 the petition is handled on */
  | 'PETITION_GOES_ON'
  /** 申请行政复议 administrative reconsideration */
  | 'RECONSIDERATION';

/** 处理结论（第三十二条）outcome of a claim */
export type Outcome =
  /** 解释说明 explained */
  | 'EXPLAINED'
  /** 不予支持 not supported */
  | 'NOT_SUPPORTED'
  /** 予以支持 supported */
  | 'SUPPORTED';

/** 需要处理的原因 why a paper needs a look */
export type PaperAttention =
  /** 所依据的事实已更正 a fact it rests on was corrected */
  | 'CHANGED'
  /** 所依据的事实已撤销 the fact that left it is gone */
  | 'GROUNDLESS';

/** 文书种类 kind of paper */
export type PaperKind =
  /** 受理告知书 notice of acceptance */
  | 'ACCEPTANCE_NOTICE'
  /** 检举控告转送函 letter handing an accusation over */
  | 'ACCUSATION_LETTER'
  /** 建议意见答复 reply to advice */
  | 'ADVICE_REPLY'
  /** 延长办理期限告知书 extension notice */
  | 'EXTENSION_NOTICE'
  /** 转送函 forwarding letter */
  | 'FORWARDING_LETTER'
  /** 信访处理意见书 handling opinion */
  | 'HANDLING_OPINION'
  /** 听证决定书 decision on a hearing */
  | 'HEARING_DECISION'
  /** 听证通知书 notice of a hearing */
  | 'HEARING_NOTICE'
  /** 听证笔录 record of a hearing */
  | 'HEARING_RECORD'
  /** 听证告知书 notice of the right to a hearing */
  | 'HEARING_RIGHT_NOTICE'
  /** 告知书 notice */
  | 'NOTICE'
  /** 不予受理告知书 notice that it is not accepted */
  | 'NOT_ACCEPTED_NOTICE'
  /** 不再受理告知书 notice that it is no longer accepted */
  | 'NO_LONGER_ACCEPTED_NOTICE'
  /** 异议函 letter of objection */
  | 'OBJECTION_LETTER'
  /** 复核意见书 re-review opinion */
  | 'RECHECK_OPINION'
  /** 回避申请决定告知书 notice of a decision on a recusal */
  | 'RECUSAL_NOTICE'
  /** 登记告知单 registration slip */
  | 'REGISTRATION_SLIP'
  /** 复查意见书 review opinion */
  | 'REVIEW_OPINION'
  /** 送达回证 proof of service */
  | 'SERVICE_PROOF'
  /** 补充材料一次性告知书 letter naming what is missing */
  | 'SUPPLEMENT_NOTICE'
  /** 紧急信访事项报告 report of an urgent matter */
  | 'URGENT_REPORT';

/** 预览一份文书：按拟办的内容，未填的取已记录的 a preview, from what is meant to be done */
export type PaperPreviewInput = {
  /** 处理意见：逐项答复，未填取草稿 answers, else the draft */
  answers?: Array<AnswerInput> | null | undefined;
  /** 延长的日数 days of the extension */
  days?: number | null | undefined;
  /** 传递方式 how it travels */
  delivery?: Delivery | null | undefined;
  /** 听证意见的采纳情况，未填取草稿 uses, else the draft */
  hearingUses?: Array<HearingUseInput> | null | undefined;
  /** 转送或者交办 how it is sent on */
  how?: ReferralHow | null | undefined;
  /** 应当回避 to step aside */
  isGranted?: boolean | null | undefined;
  /** 文书种类 kind */
  kind: PaperKind;
  /** 信访事项 matter */
  matterId: string;
  /** 送达方式 way of service */
  mode?: ServiceMode | null | undefined;
  /** 受理、转送或者送达之日 day of the act */
  on?: string | null | undefined;
  /** 受送达人 on whom */
  partyId?: string | null | undefined;
  /** 延长或者决定的理由 reason of the extension or decision */
  reason?: string | null | undefined;
  /** 哪一次回避申请 the recusal */
  recusalId?: string | null | undefined;
  /** 反馈期限 report by */
  reportBy?: string | null | undefined;
  /** 复查复核意见，未填取草稿 its text, else the draft */
  review?: ReviewPreviewInput | null | undefined;
  /** 哪一次复查复核 the round of review */
  reviewId?: string | null | undefined;
  /** 送达哪份文书 which paper is served */
  servedPaper?: ServedPaper | null | undefined;
  /** 转给哪个单位 to whom it is sent on */
  toOrganId?: string | null | undefined;
};

/** 确认或者吊销一份对接凭证 confirm or revoke a credential */
export type PartnerCredentialInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 信访人；证件号码、电话只在本人留下时填写 a petitioner as told at the counter */
export type PartyInput = {
  /** 住址 address */
  address?: string | null | undefined;
  /** 统一社会信用代码 unified social credit code of an organisation */
  creditCode?: string | null | undefined;
  /** 证件号码，核对校验码 identity number, check digit verified */
  idNumber?: string | null | undefined;
  /** 代表 representative */
  isRepresentative: boolean;
  /** 自然人或者单位 kind */
  kind: PartyKind;
  /** 姓名、名称 name */
  name?: string | null | undefined;
  /** 电话 telephone */
  phone?: string | null | undefined;
};

/** 信访人类别 kind of petitioner */
export type PartyKind =
  /** 法人或者其他组织 organisation */
  | 'ORGANISATION'
  /** 自然人 person */
  | 'PERSON';

/** 转送规范性文件 pass the rule on */
export type PassNormOnInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 转送机关（系统外）名称 or the name of an organ outside */
  toOrgan?: string | null | undefined;
  /** 转送机关（系统内），与系统外名称二者填一 one of the two: an organ of this house */
  toOrganId?: string | null | undefined;
};

/** 不计入期限的工作 work that is not counted */
export type PauseKind =
  /** 鉴定 expert opinion */
  | 'EXPERT'
  /** 现场勘验 on-site survey */
  | 'SURVEY';

/** 没有履行的文书 what is not performed */
export type PerformedPaper =
  /** 行政复议意见书 the opinion letter */
  | 'OPINION'
  /** 行政复议决定书、调解书 the decision or the mediation document */
  | 'ORDER';

/** 对一件复议案件的操作 an act on one case */
export type PlainReconInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 安排值守 put somebody on duty */
export type PlanDutiesInput = {
  /** 哪些半天，最多62个 which halves, at most 62 */
  halves: Array<RosterHalfInput>;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 地点 place */
  place: string;
  /** 值守人员 who */
  professionalId: string;
};

/** 安排接访日 plan a reception day */
export type PlanReceptionInput = {
  /** 开始时间 HH:MM */
  fromTime: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 接访领导 official */
  officialId: string;
  /** 接访之日 day */
  on: string;
  /** 地点 place */
  place: string;
  /** 结束时间 HH:MM */
  untilTime: string;
};

/** 报批约谈、通报批评 ask for a talk or for criticism */
export type PressReconRespondentInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 方式 how */
  how: PressedHow;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 内容，不写个人姓名 what was said, of the organ */
  text: string;
};

/** 约谈或者通报 a talk or criticism */
export type PressedHow =
  /** 通报批评 public criticism */
  | 'CRITICISM'
  /** 约谈被申请人的有关负责人 a talk with the one answerable */
  | 'TALK';

/** 排期预览 preview of a plan */
export type PreviewHearingInput = {
  /** 不公开的依据 why closed */
  closedGround?: ClosedGround | null | undefined;
  /** 开始 HH:MM */
  fromTime: string;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 听证之日 day */
  hearingOn: string;
  /** 公开举行 open */
  isPublic: boolean;
  /** 超期举行的原因 why after its period */
  lateReason?: string | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 变更原因 why moved */
  reason?: string | null | undefined;
  /** 房间 room */
  roomId: string;
  /** 席位 seats */
  seats: Array<HearingSeatInput>;
  /** 结束 HH:MM */
  untilTime: string;
};

/** 拟作的更正 a correction that is meant to be made */
export type PreviewMediationCorrectionInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 哪一条记录 the entry */
  factId: string;
  /** 未发生 it did not happen */
  isAnnulled: boolean;
  /** 实际日期 the real day */
  on?: string | null | undefined;
  /** 所属的一户；案件的记录不填 its row */
  rowId?: string | null | undefined;
};

/** 假设办理 what if */
export type PreviewReconInput = {
  /** 操作名称 name of the act */
  act: string;
  /** 复议案件 the case */
  caseId: string;
  /** 日数 days */
  days?: number | null | undefined;
  /** 中止事由 ground */
  ground?: number | null | undefined;
  /** 听证日 hearing */
  hearingOn?: string | null | undefined;
  /** 发生之日 day */
  on: string;
  /** 程序 procedure */
  procedure?: ReconProcedure | null | undefined;
};

/** 值守人员种类 kind of professional */
export type ProfessionalKind =
  /** 心理咨询师 counsellor */
  | 'COUNSELLOR'
  /** 驻点法官 judge on duty */
  | 'JUDGE'
  /** 人民调解员 people's mediator */
  | 'MEDIATOR'
  /** 公职律师 public-sector lawyer */
  | 'PUBLIC_LAWYER'
  /** 法律顾问 retained counsel */
  | 'RETAINED_COUNSEL'
  /** 公益律师 volunteer lawyer */
  | 'VOLUNTEER_LAWYER';

/** 经双方同意延长 go on by consent */
export type ProlongMediationInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 双方同意的凭据 proof of both sides’ consent */
  proof: string;
  /** 延长至 until */
  until: string;
};

/** 延长工作期限 work longer */
export type ProlongTeamInput = {
  /** 专班 the team */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 原因 reason */
  reason: string;
  /** 工作期限 works until */
  workUntil: string;
};

/** 提出岗位权限变更 propose roles */
export type ProposeRolesInput = {
  /** 账号 account */
  accountId: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 变更后的全部岗位 all roles after it */
  roles: Array<Role>;
};

/** 信访目的 what the petitioner wants, as entered */
export type Purpose =
  /** 检举控告 accusation */
  | 'ACCUSATION'
  /** 意见建议 advice */
  | 'ADVICE'
  /** 申诉 appeal */
  | 'APPEAL'
  /** 咨询 enquiry */
  | 'ENQUIRY'
  /** 其他 other */
  | 'OTHER'
  /** 求决 request */
  | 'REQUEST';

/** 另行指派 ask another */
export type ReassignLegalOpinionInput = {
  /** 要求之日 wanted by */
  answerBy: string;
  /** 法律意见 the opinion */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 律师 lawyer */
  professionalId: string;
  /** 原因 reason */
  reason: string;
};

/** 记录领导接访（第十八条第二款）the matter at a reception */
export type ReceiveByLeaderInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 交办内容 what the official asked */
  instruction?: string | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 接访日 reception day */
  receptionId: string;
  /** 接访记录 what was said */
  record: string;
  /** 反馈期限 report by */
  reportBy?: string | null | undefined;
  /** 交办单位 of which organ */
  toOrganId?: string | null | undefined;
};

/** 签收移交 receive what was handed over */
export type ReceiveHandoverInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 签收之日 day it was received */
  on: string;
};

/** 接待处理 what a reception led to */
export type ReceptionOutcome =
  /** 告知仲裁途径 pointed to arbitration */
  | 'ARBITRATION'
  /** 解释政策 explained the rules */
  | 'EXPLAINED'
  /** 引导诉讼 pointed to the courts */
  | 'LITIGATION'
  /** 转人民调解 passed on to people's mediation */
  | 'MEDIATION'
  /** 出具法律意见 gave a legal opinion */
  | 'OPINION'
  /** 其他 something else */
  | 'OTHER'
  /** 转信访登记 passed on to be registered */
  | 'REGISTERED';

/** 接访日状态 standing of a reception day */
export type ReceptionStatus =
  /** 已取消 cancelled */
  | 'CANCELLED'
  /** 已举行 held */
  | 'HELD'
  /** 已安排 planned */
  | 'PLANNED';

/** 一名受送达人及其日期 one of those it is brought to, with an own day */
export type RecipientInput = {
  /** 送达、交寄或者公告之日 day */
  on: string;
  /** 受送达人 on whom */
  partyId: string;
  /** 证明；不填用共同的证明 own proof */
  proof?: string | null | undefined;
  /** 邮寄：回执上的收件日期 date on the return slip */
  slipOn?: string | null | undefined;
};

/** 结案方式 how a case ended */
export type ReconEnd =
  /** 作出复议决定 decided */
  | 'DECIDED'
  /** 逾期不补正，视为放弃 given up: material not handed in */
  | 'GIVEN_UP'
  /** 调解结案 mediated */
  | 'MEDIATED'
  /** 不予受理 not accepted */
  | 'NOT_ACCEPTED'
  /** 终止 terminated */
  | 'TERMINATED';

/** 复议案件的筛选 filter of the list */
export type ReconFilterInput = {
  /** 待审批 waits for approval */
  isAwaitingApproval?: boolean | null | undefined;
  /** 未结案 open */
  isOpen?: boolean | null | undefined;
  /** 案号 whole number */
  number?: string | null | undefined;
  /** 收到之日自 from */
  receivedFrom?: string | null | undefined;
  /** 收到之日至 to */
  receivedTo?: string | null | undefined;
  /** 环节 stage */
  stage?: ReconStage | null | undefined;
};

/** 登记的身份 as what somebody is named */
export type ReconNamedRole =
  /** 代理人 agent */
  | 'AGENT'
  /** 第三人 third party */
  | 'THIRD_PARTY';

/** 排列 order of the list */
export type ReconOrder =
  /** 先到期的在前 what is due first comes first */
  | 'DUE_FIRST'
  /** 后收到的在前 what was received last comes first */
  | 'RECEIVED_LAST';

/** 复议文书 paper of a case */
export type ReconPaper =
  /** 行政复议申请受理通知书 notice of acceptance */
  | 'RECON_ACCEPTANCE_NOTICE'
  /** 行政复议决定书 decision */
  | 'RECON_DECISION'
  /** 停止执行通知书 notice of a stay of execution */
  | 'RECON_EXECUTION_STAY'
  /** 不予停止执行通知书 notice that a stay of execution is denied */
  | 'RECON_EXECUTION_STAY_DENIED'
  /** 恢复执行通知书 notice that a stay of execution is lifted */
  | 'RECON_EXECUTION_STAY_LIFTED'
  /** 行政复议延期审理通知书 notice of the extension */
  | 'RECON_EXTENSION_NOTICE'
  /** 行政复议听证通知书 notice of the hearing */
  | 'RECON_HEARING_NOTICE'
  /** 规范性文件制定机关答复通知书 notice to the maker of a rule to answer */
  | 'RECON_MAKER_NOTICE'
  /** 行政复议调解书 mediation document */
  | 'RECON_MEDIATION'
  /** 规范性文件转送函 letter that passes a rule on */
  | 'RECON_NORM_TRANSFER'
  /** 不予受理行政复议申请决定书 decision not to accept */
  | 'RECON_NOT_ACCEPTED'
  /** 行政复议意见书 opinion letter */
  | 'RECON_OPINION'
  /** 责令履行通知书 order to perform */
  | 'RECON_PERFORMANCE_ORDER'
  /** 驳回行政复议申请决定书 decision to reject the application */
  | 'RECON_REJECTION'
  /** 行政复议答复通知书 notice to answer */
  | 'RECON_REPLY_NOTICE'
  /** 行政复议恢复审理通知书 notice of resumption */
  | 'RECON_RESUMPTION_NOTICE'
  /** 补正行政复议申请通知书 notice of what is missing */
  | 'RECON_SUPPLEMENT_NOTICE'
  /** 行政复议中止通知书 notice of suspension */
  | 'RECON_SUSPENSION_NOTICE'
  /** 行政复议终止通知书 notice of termination */
  | 'RECON_TERMINATION_NOTICE'
  /** 第三人参加行政复议通知书 notice to a third party */
  | 'RECON_THIRD_PARTY_NOTICE'
  /** 准予撤回行政复议申请通知书 notice that a withdrawal is allowed */
  | 'RECON_WITHDRAWAL_ALLOWED'
  /** 不予准许撤回行政复议申请通知书 notice that a withdrawal is not allowed */
  | 'RECON_WITHDRAWAL_REFUSED';

/** 个人信息项 field of a party */
export type ReconPartyField =
  /** 住址 address */
  | 'ADDRESS'
  /** 证件号码 identity number */
  | 'ID_NUMBER'
  /** 姓名 name */
  | 'NAME'
  /** 电话 telephone */
  | 'PHONE';

/** 参加人身份 what a person is in a case */
export type ReconPartyRole =
  /** 代理人 agent */
  | 'AGENT'
  /** 申请人 applicant */
  | 'APPLICANT'
  /** 第三人 third party */
  | 'THIRD_PARTY';

/** 申请人 an applicant */
export type ReconPersonInput = {
  /** 住址 address */
  address?: string | null | undefined;
  /** 证件号码 identity number */
  idNumber?: string | null | undefined;
  /** 推选的代表人 representative */
  isRepresentative?: boolean | null | undefined;
  /** 类别 kind */
  kind: ReconPersonKind;
  /** 姓名或者名称 name */
  name: string;
  /** 电话 telephone */
  phone?: string | null | undefined;
};

/** 参加人类别 kind of party */
export type ReconPersonKind =
  /** 法人或者其他组织 an organisation */
  | 'ORGANISATION'
  /** 公民 a person */
  | 'PERSON';

/** 审理程序 procedure */
export type ReconProcedure =
  /** 普通程序 ordinary procedure */
  | 'ORDINARY'
  /** 简易程序 simple procedure */
  | 'SIMPLE';

/** 复议案件环节 where a case stands */
export type ReconStage =
  /** 已结案 closed */
  | 'CLOSED'
  /** 受理审查 examination */
  | 'EXAMINING'
  /** 审理中 in hand */
  | 'PROCEEDING'
  /** 待补正 material asked for */
  | 'SUPPLEMENTING'
  /** 已中止 suspended */
  | 'SUSPENDED'
  /** 待送达 to be served */
  | 'TO_SERVE';

/** 由谁提出 which side */
export type ReconWho =
  /** 申请人 applicant */
  | 'APPLICANT'
  /** 复议机构 the body */
  | 'BODY'
  /** 被申请人 respondent */
  | 'RESPONDENT'
  /** 第三人 third party */
  | 'THIRD_PARTY';

/** 研究建议意见（第二十九条）study advice */
export type RecordAdviceStudyInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 研究方式 how */
  how: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 研究情况 record */
  record: string;
};

/** 记录救助结果 record the answer on assistance */
export type RecordAssistanceInput = {
  /** 答复 answer */
  answer: string;
  /** 救助编号 the assistance */
  assistanceId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 答复之日 day */
  on: string;
  /** 结果 outcome */
  outcome: AssistanceOutcome;
};

/** 记录落实 record that a supported claim was carried out */
export type RecordCarriedOutInput = {
  /** 诉求序号 claim */
  claimNo: number;
  /** 证明 evidence */
  evidence: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 落实之日 day */
  on: string;
};

/** 记录包案进展 progress of a case taken on */
export type RecordCaseProgressInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 日期 day */
  on: string;
  /** 进展 how far it is */
  progress: string;
};

/** 登记会议记录 record a conference */
export type RecordConferenceInput = {
  /** 未到会的席位 absent seats */
  absentSeatIds: Array<string>;
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 记录，不写信访人姓名 record, without petitioners’ names */
  record: string;
  /** 联合接访的接待人次 person-times received jointly */
  visitors?: number | null | undefined;
};

/** 登记法院答复或者裁定 record what the court did */
export type RecordConfirmationInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 是否受理 taken or not */
  isTaken?: boolean | null | undefined;
  /** 案号 number */
  number?: string | null | undefined;
  /** 日期 day */
  on: string;
  /** 裁定 ruling */
  outcome?: ConfirmationRuling | null | undefined;
  /** 户 row */
  rowId: string;
};

/** 登记咨询，不登记来访人 record a question at the window */
export type RecordConsultationInput = {
  /** 补充答复 what was added */
  addition?: string | null | undefined;
  /** 行政行为种类 what it is about */
  area: AreaOfAct;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 问题，不写姓名 question, without names */
  question: string;
};

/** 提交协办意见 contribute */
export type RecordContributionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 协办意见 contribution */
  text: string;
};

/** 登记值班接待，不写来访人姓名、证件号码、电话 record a reception, without who came */
export type RecordDutyReceptionInput = {
  /** 意见 what was advised */
  advice?: string | null | undefined;
  /** 开始时间，每刻钟一格 from, on quarters of an hour */
  fromTime: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 涉及的信访件编号 numbers of matters */
  matterNumbers: Array<string>;
  /** 接待之日 day */
  on: string;
  /** 处理 what it led to */
  outcome: ReceptionOutcome;
  /** 转交 what was passed on */
  passedOn?: string | null | undefined;
  /** 接待的专业人员 who received */
  professionalIds: Array<string>;
  /** 咨询的问题，一句话 question in one line */
  question: string;
  /** 结束时间 until */
  untilTime: string;
  /** 接待人次 person-times */
  visitors: number;
};

/** 登记排查 record a finding */
export type RecordFindingInput = {
  /** 中心 centre */
  centreId: string;
  /** 自 from */
  fromOn: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 各行；未发现的为空 lines; none where nothing was found */
  lines: Array<FindingLineInput>;
  /** 说明，不写姓名和号码 note, without names and numbers */
  note?: string | null | undefined;
  /** 至 to */
  toOn: string;
};

/** 登记移交签收 record the receipt of an accusation handed over */
export type RecordHandoverReceiptInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 签收之日 day */
  on: string;
};

/** 登记听证申请、答复 record a request or an answer */
export type RecordHearingAnswerInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 收到之日 arrived on */
  on: string;
  /** 向哪个机关提出 to which organ */
  organId?: string | null | undefined;
  /** 信访人 party */
  partyId: string;
  /** 理由 why */
  reasons?: string | null | undefined;
  /** 意见 what */
  says: HearingAnswer;
};

/** 记录调查核实 record an investigation */
export type RecordInvestigationInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 方式，如实地核查 how */
  how: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 调查之日 day */
  on: string;
  /** 记录 record */
  record: string;
};

/** 登记导入接收 record that what was led in was taken */
export type RecordLeadInReceiptInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 哪一次导入；只有一次待接收时可不填 which lead-in; needed where several wait */
  ledInId?: string | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 接收凭证 proof */
  proof: string;
};

/** 登记制定机关答复 record the answer of the maker */
export type RecordMakerAnswerInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 相关材料 material */
  material: Array<string>;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 书面答复 its answer */
  text: string;
};

/** 登记当面说明情况 record the explanation in person */
export type RecordMakerExplanationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 到场 came */
  hasCome: boolean;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 说明情况；未到场的写明原因 what was said, or why nobody came */
  record: string;
};

/** 登记调解意愿 whether a side is willing */
export type RecordMediationConsentInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 方式 form */
  form: MediationConsentForm;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 愿意 willing */
  isWilling: boolean;
  /** 日期 day */
  on: string;
  /** 凭据：何种材料、存放何处 proof: which paper, and where it is kept */
  proof: string;
  /** 哪一方 side */
  side: MediationSide;
};

/** 登记便利需求，须经本人同意 record what somebody needs, by their consent */
export type RecordNeedInput = {
  /** 同意的形式 form of consent */
  consentForm: ConsentForm;
  /** 同意之日 day of consent */
  consentOn: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 需求 need */
  need: NeedKind;
  /** 本人 whose */
  partyId: string;
  /** 用途 purposes */
  purposes: Array<NeedPurpose>;
  /** 最后使用日；最迟至事项结束 last day of use, at latest the end */
  until: string;
  /** 说明，如语种 in words, such as the language */
  words?: string | null | undefined;
};

/** 登记附带审查结果 result on the rule */
export type RecordNormResultInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 结果 result */
  result: string;
};

/** 记录本人学习 record one’s own study */
export type RecordOwnStudyInput = {
  /** 课时 hours */
  hours: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 学习日期 day */
  on: string;
  /** 学习内容 topic */
  topic: string;
  /** 先上传的证书或者截图 a certificate, sent before */
  uploadId?: string | null | undefined;
};

/** 登记付款 record a payment */
export type RecordPaymentInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 金额（分）cents */
  cents: number;
  /** 凭据 evidence */
  evidence: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 第几期付款，从 1 起 which instalment, from 1 */
  instalmentNo: number;
  /** 日期 day */
  on: string;
  /** 回单上的收款人 payee, as the slip says */
  payeeName: string;
  /** 户 row */
  rowId: string;
  /** 签署人在本户中的序号 number of the signer in the row */
  shareNo: number;
};

/** 登记提起诉讼 record that a party sued */
export type RecordReconActionInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 法院 court */
  court: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 谁 who */
  partyId: string;
};

/** 记录委员会咨询意见 put down the opinion of the committee */
export type RecordReconCommitteeInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 咨询意见 opinion */
  opinion: string;
};

/** 记录视为放弃申请 put on record as given up */
export type RecordReconGivenUpInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 登记决定履行情况 record that it was done */
export type RecordReconPerformedInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 履行情况 what was done */
  text: string;
};

/** 登记回执 record the return slip */
export type RecordReconSlipInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 哪次送达 which attempt */
  servedId: string;
};

/** 登记补正材料 record the material that came */
export type RecordReconSupplementInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 逾期的正当理由；没有的，逾期材料不算补正 why it is late; without one late material is none */
  goodReason?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 已补齐 complete */
  isComplete: boolean;
  /** 收到的材料 what came */
  items: Array<string>;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 邮戳日 postmark */
  postmarkOn?: string | null | undefined;
};

/** 登记撤回 record a withdrawal */
export type RecordReconWithdrawalInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 因和解 after a settlement */
  isSettlement: boolean;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 撤回的申请人；全部撤回的为空 which applicants; null or empty: all of them */
  partyIds?: Array<string> | null | undefined;
  /** 理由 reason */
  reason: string;
  /** 和解内容 terms of the settlement */
  terms?: string | null | undefined;
};

/** 邮寄回执返回 the return slip came back */
export type RecordReturnSlipInput = {
  /** 哪一次送达 the attempt */
  attemptId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 回执上的收件日期 date of receipt on the slip */
  slipOn: string;
};

/** 文书退回 a paper came back */
export type RecordReturnedInput = {
  /** 哪一次送达 the attempt */
  attemptId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 退回之日 day */
  on: string;
  /** 退回原因 reason */
  reason: string;
};

/** 代录上级机关的复查复核意见 record the decision of an organ without accounts */
export type RecordReviewDecisionInput = {
  /** 变更：变更后的逐项答复 changed answers */
  answers?: Array<AnswerInput> | null | undefined;
  /** 依据，一行一条 basis, one provision a line */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 审查认定的事实 what was found */
  finding: string;
  /** 听证意见的采纳情况 use of hearings held in the review */
  hearingUses?: Array<HearingUseInput> | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 撤销：重新作出处理意见的期限 day for the new opinion */
  newOpinionBy?: string | null | undefined;
  /** 文号 number */
  number: string;
  /** 文书上的日期 day on its paper */
  on: string;
  /** 结论 outcome */
  outcome: ReviewOutcome;
  /** 意见及理由 opinion and reasons */
  result: string;
  /** 哪一次复查复核 the round */
  reviewId: string;
  /** 文书扫描件 scan of its paper */
  uploadId: string;
};

/** 登记复查、复核申请（第三十五条、第三十六条）record a request for review */
export type RecordReviewRequestInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 复查或者复核 which */
  level: ReviewLevel;
  /** 信访事项 matter */
  matterId: string;
  /** 到达之日 day it arrived */
  on: string;
  /** 申请人 who asks */
  partyId: string;
  /** 邮戳日期 postmark */
  postmarkedOn?: string | null | undefined;
  /** 向哪个机关申请 the organ asked */
  toOrganId: string;
};

/** 登记收到的补充材料，逾期的也收 record what came, also late */
export type RecordSupplementInput = {
  /** 哪一次告知 the ask */
  askedId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 收到哪几项 which items */
  itemNos: Array<number>;
  /** 信访事项 matter */
  matterId: string;
  /** 说明 what they said */
  note?: string | null | undefined;
  /** 收到之日 day it arrived */
  on: string;
  /** 已上传的材料 files sent before */
  uploadIds?: Array<string> | null | undefined;
};

/** 记载批示决定（第二十五条）record the decision that came back */
export type RecordUrgentDecisionInput = {
  /** 谁作出 by whom */
  by: ReportedTo;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 之日 day */
  on: string;
  /** 内容 text */
  text: string;
};

/** 谁申请回避 who asks */
export type RecusalAsker =
  /** 利害关系人 an interested person */
  | 'INTERESTED_PERSON'
  /** 工作人员本人 the official */
  | 'OFFICIAL';

/** 利害关系 interest of an official */
export type RecusalInterest =
  /** 与信访事项有直接利害关系 direct interest in the matter */
  | 'IN_THE_MATTER'
  /** 与信访人有直接利害关系 direct interest in the petitioner */
  | 'IN_THE_PETITIONER';

/** 转送（第二十二条第一款）forward */
export type ReferMatterInput = {
  /** 传递方式 how it travels */
  delivery: Delivery;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 整理后的文本 the text to be given */
  handed?: HandedTextInput | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 附言 note */
  note?: string | null | undefined;
  /** 有权处理的单位 the organ that can decide */
  organId: string;
};

/** 转办方式 how a matter was sent on */
export type ReferralHow =
  /** 交办 assigned, with a day to report by */
  | 'ASSIGNED'
  /** 转送 forwarded */
  | 'FORWARDED'
  /** 本机关办理 kept */
  | 'KEPT';

/** 报批不予准许撤回 ask not to allow the withdrawal */
export type RefuseReconWithdrawalInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 情形 why */
  obstacle: WithdrawalObstacle;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 报批不予受理 ask for approval to refuse */
export type RefuseReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 有管辖权的机关；NOT_COMPETENT 须填 needed with NOT_COMPETENT */
  competentOrgan?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 情形 ground */
  ground: NotAcceptedGround;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 登记复议申请 register an application */
export type RegisterApplicationInput = {
  /** 行为作出之日 done */
  actDoneOn?: string | null | undefined;
  /** 知道之日 known */
  actKnownOn?: string | null | undefined;
  /** 行政行为名称、文号 the act */
  actTitle: string;
  /** 申请人 applicants */
  applicants: Array<ReconPersonInput>;
  /** 行政行为种类 what the act is about */
  area: AreaOfAct;
  /** 一并请求审查的规范性文件 rule to be reviewed with it */
  asksReviewOf?: string | null | undefined;
  /** 处罚机关收到之日（第三十二条） */
  atRespondentOn?: string | null | undefined;
  /** 此前的咨询 the question before */
  consultationId?: string | null | undefined;
  /** 申请方式 how it came */
  how: ApplicationHow;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 材料齐全 complete */
  isComplete: boolean;
  /** 涉及不动产 about an immovable */
  isImmovable: boolean;
  /** 行政诉讼情况 lawsuit */
  lawsuit: LawsuitState;
  /** 导入本程序的信访编号 number of the petition led in here */
  matterNumber?: string | null | undefined;
  /** 耽误期间 obstacles */
  obstacles: Array<ObstacleInput>;
  /** 邮戳日 postmark */
  postmarkOn?: string | null | undefined;
  /** 事实和理由 reasons */
  reasons: string;
  /** 收到申请之日 received */
  receivedOn: string;
  /** 复议请求 request */
  request: string;
  /** 被申请人 respondent */
  respondentOrganId: string;
  /** 另行知道权利之日 learned of the rights */
  rightsLearnedOn?: string | null | undefined;
  /** 已告知复议权利、机关和期限 told of the rights */
  wasToldOfRights: boolean;
};

/** 登记（第二十一条、第二十二条）register a petition */
export type RegisterMatterInput = {
  /** 渠道 channel */
  channel: Channel;
  /** 诉求 claims */
  claims: Array<ClaimInput>;
  /** 信访人数，1–10000 people */
  groupSize: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 姓名、住址清楚 name and address are clear */
  isAddressClear: boolean;
  /** 初次信访 for the first time */
  isFirstTime: boolean;
  /** 信访人 petitioners */
  parties: Array<PartyInput>;
  /** 问题属地代码 place code */
  placeCode?: string | null | undefined;
  /** 具体地点 place in words */
  placeText?: string | null | undefined;
  /** 以往信访情况 told of earlier petitions */
  previousHistory?: string | null | undefined;
  /** 目的 purpose */
  purpose: Purpose;
  /** 收到之日 day of receipt */
  receivedOn: string;
  /** 概要，200 字以内 summary */
  summary: string;
  /** 内容分类 topic */
  topic: Topic;
  /** 已上传的材料 files sent before */
  uploadIds?: Array<string> | null | undefined;
};

/** 按更正后的事实重新出具 issue anew from the corrected facts */
export type ReissuePaperInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 文书 paper */
  paperId: string;
};

/** 结束包案 let a case go */
export type ReleaseCaseInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 结束之日 day */
  on: string;
  /** 结果 what came of it */
  result: string;
};

/** 更换调解人员 release a mediator */
export type ReleaseMediatorInput = {
  /** 人员 account */
  accountId: string;
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 原因 reason */
  reason: string;
};

/** 成员退出 let a member go */
export type ReleaseTeamMemberInput = {
  /** 专班 the team */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 成员 member */
  memberId: string;
  /** 日期 day */
  on: string;
  /** 原因 reason */
  reason: string;
};

/** 催告制定机关答复 press the maker for its answer */
export type RemindNormMakerInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 催告内容 what was said */
  text: string;
};

/** 催告转送机关回复 press for the answer */
export type RemindNormOrganInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 催告内容 what was said */
  text: string;
};

/** 提醒邮件的情况 state of a mail */
export type ReminderMailState =
  /** 已无需发送 nothing left to send */
  | 'EMPTY'
  /** 未能送出 failed */
  | 'FAILED'
  /** 待发送 waiting */
  | 'QUEUED'
  /** 已发送 sent */
  | 'SENT';

/** 为什么提醒本人 why one is told */
export type ReminderRelation =
  /** 代为承办 covering */
  | 'COVER'
  /** 本岗位待办 at the own desk */
  | 'DESK'
  /** 主任 head of the office */
  | 'OFFICE_HEAD'
  /** 本人承办 own */
  | 'OWN'
  /** 督查 supervision */
  | 'SUPERVISION'
  /** 本单位事项 of the own unit */
  | 'UNIT_HEAD';

/** 提醒的步骤 step of reminding */
export type ReminderStep =
  /** 到期 due */
  | 'DUE'
  /** 法定届满日 lawful last day */
  | 'LAST_DAY'
  /** 已逾期 late */
  | 'LATE'
  /** 到期前1个工作日 1 working day before */
  | 'T1'
  /** 到期前3个工作日 3 working days before */
  | 'T3'
  /** 到期前7个工作日 7 working days before */
  | 'T7'
  /** 逾期，报主任 late, told to the head */
  | 'TO_HEAD'
  /** 逾期，报督查 late, told to supervision */
  | 'TO_SUPERVISOR';

/** 取消一次值守 take a half off the roster */
export type RemoveDutyInput = {
  /** 值守的版本 version of the duty */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 再次发生，重新受理 open a dispute again */
export type ReopenDisputeInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 预览再次提出的处理（第十九条第三款、第三十六条第三款）what would come of it if it were brought again */
export type RepetitionPreviewInput = {
  /** 事实和理由是否相同 facts and reasons */
  factsAndReasons: Sameness;
  /** 同级或者上级 same level or higher */
  level: BroughtLevel;
  /** 信访事项 matter */
  matterId: string;
  /** 提出之日 day */
  on: string;
  /** 向哪个机关提出，未填为本单位 where it was brought */
  organId?: string | null | undefined;
  /** 提出的信访人，未填为全体 who brought it; left out: all */
  partyId?: string | null | undefined;
};

/** 书面答复 answer */
export type ReplyToReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 证据、依据 evidence */
  evidence: Array<string>;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 答复内容 answer */
  text: string;
};

/** 报告利益冲突 report a conflict of interest */
export type ReportConflictInput = {
  /** 情形 ground */
  ground: ConflictGround;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 说明，不写信访人 note, nothing of who petitions */
  note: string;
  /** 日期 day */
  on: string;
  /** 专业人员 professional */
  professionalId: string;
};

/** 登记纠纷 report a dispute */
export type ReportDisputeInput = {
  /** 从更高一级开始时的中心；空为当地最低一级 a higher centre to begin at; the lowest of the place when left out */
  centreId?: string | null | undefined;
  /** 所在社区 community */
  community?: string | null | undefined;
  /** 由排查中的哪一行发现，空为不经排查 line of the round of finding it came from */
  findingLineId?: string | null | undefined;
  /** 从更高一级开始的理由 why it starts higher */
  higherReason?: string | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 种类 kind */
  kind: DisputeKind;
  /** 登记之日 day */
  on: string;
  /** 所在街镇 street or town */
  organId?: string | null | undefined;
  /** 地点，写小区、道路 place: an estate, a road */
  place: string;
  /** 双方联系方式 the sides */
  sides?: Array<DisputeSideInput> | null | undefined;
  /** 来源 how it became known */
  source: DisputeSource;
  /** 事项，不写姓名 what it is about, without names */
  subject: string;
};

/** 反馈落实情况 report a follow-up */
export type ReportFollowUpInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 后续事项 follow-up */
  followUpId: string;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 反馈之日 reported on */
  on: string;
  /** 落实情况 report */
  report: string;
};

/** 反馈办理结果 report what came of it */
export type ReportHandoverResultInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 办结之日 day on which it ended */
  on: string;
  /** 结果，只写可以告知的内容 result, as far as it may be told */
  result: string;
  /** 是否告知信访人 whether the petitioner was told */
  told?: HandoverToldInput | null | undefined;
};

/** 反馈接访交办 report on an instruction */
export type ReportInstructionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 交办编号 the instruction */
  instructionId: string;
  /** 信访事项 matter */
  matterId: string;
  /** 反馈之日 day */
  on: string;
  /** 办理情况 what came of it */
  report: string;
};

/** 反馈意见书落实情况 report on the opinion letter */
export type ReportReconOpinionInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 落实情况 what was put right */
  text: string;
};

/** 报告重大紧急事项（第二十五条）report it */
export type ReportUrgentInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 已采取的措施 measures taken */
  measures?: string | null | undefined;
  /** 报告之日 day */
  on: string;
  /** 向谁报告 to whom */
  to: Array<ReportedTo>;
  /** 报告内容 what */
  what: string;
};

/** 向谁报告（第二十五条）to whom it is reported */
export type ReportedTo =
  /** 有关主管部门 the competent department */
  | 'COMPETENT_DEPARTMENT'
  /** 本级人民政府 the government */
  | 'GOVERNMENT'
  /** 上一级信访部门 the higher petition office */
  | 'HIGHER_PETITION_OFFICE'
  /** 信访工作联席会议办公室 the office of the joint conference */
  | 'JOINT_CONFERENCE'
  /** 本级党委 the Party committee */
  | 'PARTY_COMMITTEE';

/** 重置密码 give a password to be changed at once */
export type ResetPasswordInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 恢复审理 resume */
export type ResumeReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 退回移交，须写明理由 return it, with detailed reasons */
export type ReturnHandoverInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 退回的详细理由 detailed reasons */
  reason: string;
};

/** 登记退回 record that it came back */
export type ReturnReconPaperInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 原因 why */
  reason: string;
  /** 哪次送达 which attempt */
  servedId: string;
};

/** 个人信息项 field of personal data */
export type RevealField =
  /** 住址 address */
  | 'ADDRESS'
  /** 证件号码 identity number */
  | 'ID_NUMBER'
  /** 姓名 name */
  | 'NAME'
  /** 电话 telephone */
  | 'PHONE';

/** 查看完整个人信息，须说明理由并留痕 reveal personal data; it is recorded */
export type RevealInput = {
  /** 查看哪几项 fields */
  fields: Array<RevealField>;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 信访人 petitioner */
  partyId: string;
  /** 理由 reason */
  reason: string;
};

/** 查看参加人完整信息 reveal personal data of a party */
export type RevealReconPartyInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 信息项 fields */
  fields: Array<ReconPartyField>;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 参加人 the party */
  partyId: string;
  /** 理由 reason */
  reason: string;
};

/** 复查复核筛选 filter of reviews */
export type ReviewFilter = {
  /** 仍待答复 still owed */
  isOpen?: boolean | null | undefined;
  /** 复查或者复核 which */
  level?: Array<ReviewLevel> | null | undefined;
  /** 期限灯 light */
  light?: Array<Light> | null | undefined;
  /** 分派给我的 given to me */
  mine?: boolean | null | undefined;
};

/** 复查或者复核 review or re-review */
export type ReviewLevel =
  /** 复核 re-review */
  | 'RECHECK'
  /** 复查 review */
  | 'REVIEW';

/** 复查复核结论 what a reviewing organ says */
export type ReviewOutcome =
  /** 变更 changed */
  | 'CHANGED'
  /** 撤销并责令重新作出处理意见 revoked, a new opinion ordered */
  | 'REVOKED'
  /** 维持 upheld */
  | 'UPHELD';

/** 复查复核意见，正在填写的内容，可不完整 a review opinion as it is being typed; may be incomplete */
export type ReviewPreviewInput = {
  /** 变更后的逐项答复 changed answers */
  answers?: Array<AnswerInput> | null | undefined;
  /** 依据，一行一条 basis, one provision a line */
  basis: string;
  /** 审查认定的事实 what was found */
  finding: string;
  /** 重新作出处理意见的期限 day for the new opinion */
  newOpinionBy?: string | null | undefined;
  /** 结论 outcome */
  outcome: ReviewOutcome;
  /** 意见及理由 opinion and reasons */
  result: string;
};

/** 复查复核进展 how far a round has come */
export type ReviewState =
  /** 待送达 to be served */
  | 'DECIDED'
  /** 已起草 drafted */
  | 'DRAFTED'
  /** 待接收 to be taken */
  | 'REQUESTED'
  /** 已送达 served */
  | 'SERVED'
  /** 审查中 under review */
  | 'TAKEN'
  /** 申请人已撤回 withdrawn by who asked */
  | 'WITHDRAWN'
  /** 申请不产生效力 request without effect */
  | 'WITHOUT_EFFECT';

/** 回访（人民调解法第三十一条第一款）look whether it is kept */
export type RevisitDisputeInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 已履行 kept */
  isKept: boolean;
  /** 日期 day */
  on: string;
  /** 情况 what was seen */
  text: string;
};

/** 岗位 role */
export type Role =
  /** 系统管理员 administrator */
  | 'ADMIN'
  /** 审计 auditor */
  | 'AUDITOR'
  /** 干部 cadre */
  | 'CADRE'
  /** 心理咨询师 counsellor */
  | 'COUNSELLOR'
  /** 分管副主任 deputy head */
  | 'DEPUTY'
  /** 承办人 handler */
  | 'HANDLER'
  /** 主任 head */
  | 'HEAD'
  /** 听证 hearing clerk */
  | 'HEARING_CLERK'
  /** 接访登记 intake */
  | 'INTAKE'
  /** 律师 lawyer */
  | 'LAWYER'
  /** 调解员 mediator */
  | 'MEDIATOR'
  /** 单位负责人 head of the organ */
  | 'ORGAN_HEAD'
  /** 政法机关专办 partner desk */
  | 'PARTNER_DESK'
  /** 普法 publicity */
  | 'PUBLICITY'
  /** 复议窗口 reconsideration clerk */
  | 'RECON_CLERK'
  /** 复查复核 review clerk */
  | 'REVIEW_CLERK'
  /** 学法管理 study administrator */
  | 'STUDY_ADMIN'
  /** 督查督办 supervisor */
  | 'SUPERVISOR';

/** 调班种类 how duties change hands */
export type RosterChangeKind =
  /** 替班 cover */
  | 'COVER'
  /** 换班 swap */
  | 'SWAP';

/** 调班状态 standing of a change */
export type RosterChangeState =
  /** 待对方同意 waiting for the other one */
  | 'ASKED'
  /** 未同意 declined */
  | 'DECLINED'
  /** 已调整 done */
  | 'DONE'
  /** 已撤回 taken back */
  | 'TAKEN_BACK';

/** 半天 half of a day */
export type RosterHalfInput = {
  /** 日期 day */
  on: string;
  /** 上午或者下午 half */
  shift: RosterShift;
};

/** 半天 half of a day on duty */
export type RosterShift =
  /** 下午 afternoon */
  | 'AFTERNOON'
  /** 上午 morning */
  | 'MORNING';

/** 排班提示 what is to be looked at */
export type RosterWarningKind =
  /** 本人当天不在 away on that day */
  | 'AWAY'
  /** 同一时段已有会议、听证等安排 taken for a session in that half */
  | 'BOOKED'
  /** 在部分在办事项中应当回避，来访请由他人接待 stands back from some open matters: let another receive those */
  | 'CONFLICT'
  /** 已不再值守 no longer on the roster */
  | 'INACTIVE'
  /** 该时段无人值守 nobody is on duty */
  | 'NOBODY'
  /** 休息日不接待 a rest day */
  | 'REST_DAY'
  /** 同一时间排了两处 on duty in two places at one time */
  | 'TWICE';

/** 法律文本或者口径 a text or a reading */
export type RuleKind =
  /** 口径 reading */
  | 'READING'
  /** 法律文本 text */
  | 'TEXT';

/** 事实和理由 facts and reasons */
export type Sameness =
  /** 有新的事实或者理由 new ones */
  | 'NEW'
  /** 同一事实和理由 the same */
  | 'SAME';

/** 保存列表 keep a list */
export type SaveViewInput = {
  /** 筛选（MatterFilter）filter */
  filter: unknown;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 名称 name */
  name: string;
};

/** 甄别（信访工作条例第三十三条）screen a matter for mediation */
export type ScreenForMediationInput = {
  /** 所涉诉求，未填为全部 claims that it is about; left out: all */
  claimNos?: Array<number> | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 理由 grounds */
  grounds: Array<ScreeningGround>;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 适合调解 suitable */
  isSuitable: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 甄别之日 day */
  on: string;
  /** 说明 reason */
  reason?: string | null | undefined;
  /** 联系方式 how to reach it */
  respondentContact?: string | null | undefined;
  /** 被申请方 the other side */
  respondentName: string;
  /** 争议事项，不写姓名 what it is about, without names */
  subject: string;
};

/** 甄别理由 ground of a screening */
export type ScreeningGround =
  /** 不服行政行为，应当通过行政复议、行政诉讼解决 against an administrative act */
  | 'ADMINISTRATIVE_ACT'
  /** 属平等主体之间的民事纠纷 a civil dispute between equals */
  | 'CIVIL_DISPUTE'
  /** 法院已受理或者已裁判 a court has it or has decided it */
  | 'COURT_HAS_IT'
  /** 法律强制性规定不得调解 a mandatory rule stands against it */
  | 'MANDATORY_RULE'
  /** 涉及多名当事人，宜一并化解 many parties, best settled together */
  | 'MANY_PARTIES'
  /** 没有可以协商的相对方 there is no other side */
  | 'NO_COUNTERPART'
  /** 其他理由 another ground */
  | 'OTHER_GROUND'
  /** 双方有协商余地 there is room to agree */
  | 'ROOM_TO_AGREE';

/** 登记强制执行 record the enforcement */
export type SeekReconEnforcementInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 人民法院；COURT 须填 needed with COURT */
  court?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 超过三个月才申请人民法院的正当理由 why the court is asked after its three months */
  lateReason?: string | null | undefined;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 申请人或者第三人 against whom */
  partyId: string;
  /** 内容 what is enforced */
  text: string;
  /** 方式 how */
  way: EnforcementWay;
};

/** 送达（参照民事诉讼法第八十七条至第九十五条）serve a paper on one petitioner */
export type ServeInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 电子送达：经本人同意 electronic: agreed to */
  hasConsent?: boolean | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 留置：已拍照、录像或者见证 left at home: recorded */
  isRecorded?: boolean | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 方式 mode */
  mode: ServiceMode;
  /** 送达、交寄或者公告之日 day */
  on: string;
  /** 文书 paper */
  paper: ServedPaper;
  /** 受送达人 on whom */
  partyId: string;
  /** 证明 proof */
  proof?: string | null | undefined;
  /** 邮寄：回执上的收件日期 date on the return slip */
  slipOn?: string | null | undefined;
  /** 证明的扫描件 scan of the proof */
  uploadId?: string | null | undefined;
};

/** 送达文书 serve a paper */
export type ServeReconPaperInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 同意电子送达 consent */
  hasConsent?: boolean | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 留置有见证或者音像记录 recorded */
  isRecorded?: boolean | null | undefined;
  /** 方式 mode */
  mode: ServiceMode;
  /** 文书所告知的事项 the fact it tells of */
  ofId: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 证明 proof */
  proof?: string | null | undefined;
  /** 回执日期 return slip */
  slipOn?: string | null | undefined;
  /** 受送达的机关 organs */
  toOrganIds: Array<string>;
  /** 受送达的参加人 parties */
  toPartyIds: Array<string>;
};

/** 以同一方式向多名联名人逐人送达 serve one paper on several, each with an own day */
export type ServeSignatoriesInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 电子送达：经各本人同意 electronic: each agreed */
  hasConsent?: boolean | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 留置：已拍照、录像或者见证 left at home: recorded */
  isRecorded?: boolean | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 方式 mode */
  mode: ServiceMode;
  /** 文书 paper */
  paper: ServedPaper;
  /** 共同的证明 proof for all */
  proof?: string | null | undefined;
  /** 受送达人 on whom */
  recipients: Array<RecipientInput>;
  /** 证明的扫描件 scan of the proof */
  uploadId?: string | null | undefined;
};

/** 送达的文书 paper that is served */
export type ServedPaper =
  /** 受理告知书 notice of acceptance */
  | 'ACCEPTANCE_NOTICE'
  /** 建议意见答复 reply to advice */
  | 'ADVICE_REPLY'
  /** 延长办理期限告知书 extension notice */
  | 'EXTENSION_NOTICE'
  /** 听证决定书 decision on a hearing */
  | 'HEARING_DECISION'
  /** 听证通知书 notice of a hearing */
  | 'HEARING_NOTICE'
  /** 听证告知书 notice of the right to a hearing */
  | 'HEARING_RIGHT_NOTICE'
  /** 告知书 notice */
  | 'NOTICE'
  /** 信访处理意见书 handling opinion */
  | 'OPINION'
  /** 复核意见书 re-review opinion */
  | 'RECHECK_OPINION'
  /** 回避申请决定告知书 notice of a decision on a recusal */
  | 'RECUSAL_NOTICE'
  /** 不予受理、不再受理告知书 notice that it is not taken */
  | 'REFUSAL_NOTICE'
  /** 复查意见书 review opinion */
  | 'REVIEW_OPINION'
  /** 补充材料一次性告知书 letter naming what is missing */
  | 'SUPPLEMENT_NOTICE';

/** 送达方式 way of service */
export type ServiceMode =
  /** 直接送达 in person */
  | 'DIRECT'
  /** 电子送达 electronic */
  | 'ELECTRONIC'
  /** 同住成年家属代收 adult family living together */
  | 'FAMILY'
  /** 留置送达 left at the home */
  | 'LEFT_AT_HOME'
  /** 邮寄送达 by post */
  | 'POST'
  /** 公告送达 public notice */
  | 'PUBLIC_NOTICE';

/** 登记离岗与代理 enter days away */
export type SetAbsenceInput = {
  /** 不填为本人 left out: oneself */
  accountId?: string | null | undefined;
  /** 代理人 who covers */
  coverId?: string | null | undefined;
  /** 起始日 first day */
  from: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 理由 reason */
  reason?: string | null | undefined;
  /** 截止日 last day */
  to: string;
};

/** 维护检举控告移交机关表 keep the table of competent organs */
export type SetAccusationRouteInput = {
  /** 依据 basis */
  basis: string;
  /** 所涉事项 concern */
  concern: AccusationConcern;
  /** 生效日 first day */
  from: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 管理权限 power */
  managedBy: ManagedBy;
  /** 移交机关 organ */
  organId: string;
};

/** 设定岗位成员 who sits at a desk */
export type SetDeskMembersInput = {
  /** 账号 accounts */
  accountIds: Array<string>;
  /** 岗位（班组） desk */
  deskId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
};

/** 听证排期、变更 set or move a hearing */
export type SetHearingInput = {
  /** 不公开的依据 why closed */
  closedGround?: ClosedGround | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 开始 HH:MM */
  fromTime: string;
  /** 哪一次听证 the hearing */
  hearingId: string;
  /** 听证之日 day */
  hearingOn: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 公开举行 open */
  isPublic: boolean;
  /** 超期举行的原因 why after its period */
  lateReason?: string | null | undefined;
  /** 信访事项 matter */
  matterId: string;
  /** 变更原因 why moved */
  reason?: string | null | undefined;
  /** 房间 room */
  roomId: string;
  /** 席位 seats */
  seats: Array<HearingSeatInput>;
  /** 结束 HH:MM */
  untilTime: string;
};

/** 设定单位落款 set a letterhead */
export type SetLetterheadInput = {
  /** 地址 address */
  address: string;
  /** 岗位（班组） desk */
  desk?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion?: number | null | undefined;
  /** 接待时间 hours */
  hours?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 查询渠道 where the state of a matter can be looked up */
  lookUpWhere?: string | null | undefined;
  /** 名称或姓名 name */
  name: string;
  /** 单位 organ */
  organId: string;
  /** 电话 telephone */
  phone: string;
};

/** 安排听证 set a hearing */
export type SetReconHearingInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 主持人 chair */
  chairId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 开始时间 HH:MM */
  from: string;
  /** 听证日 day */
  hearingOn: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 公开 public */
  isPublic: boolean;
  /** 依法必须听证 must be held */
  isRequired: boolean;
  /** 听证员 members */
  memberIds: Array<string>;
  /** 记录员 recorder */
  recorderId: string;
  /** 听证室 room */
  roomId: string;
  /** 听证事项 subject */
  subject: string;
  /** 结束时间 HH:MM */
  until: string;
};

/** 设置本人的提醒方式 choose how one is reminded */
export type SetReminderChoiceInput = {
  /** 邮箱地址；空文本为删除，不填为不变 "" takes it away; left out: as it is */
  address?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 同时发送邮件 by mail, too */
  isMailOn: boolean;
};

/** 设定一项 enter a value from a day on */
export type SetSettingInput = {
  /** 依据 the text or decision it rests on */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 不填为今日 left out: today */
  from?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 设置项代码 code of the setting */
  key: string;
  /** 值 value */
  value: unknown;
};

/** 登记年度名单：到任、离开、免除 the roster: joined, left, exempt */
export type SetStudyEnrolmentInput = {
  /** 账号 account */
  account: string;
  /** 免除的理由，空为不免除 why exempt; none: not exempt */
  exemptReason?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 到任之日 joined */
  joinedOn?: string | null | undefined;
  /** 离开之日 left */
  leftOn?: string | null | undefined;
  /** 年份 year */
  year: number;
};

/** 设置学法年度 set a study year */
export type SetStudyYearInput = {
  /** 可考次数 attempts */
  attempts?: number | null | undefined;
  /** 已有年度的版本 version of the year that is there */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 合格分 pass mark */
  passMark?: number | null | undefined;
  /** 应修课时 hours required */
  requiredHours: number;
  /** 学习期间首日 first day */
  windowFrom: string;
  /** 学习期间末日 last day */
  windowTo: string;
  /** 年份 year */
  year: number;
};

/** 建立第一位管理员 the first administrator of a new office */
export type SetUpInput = {
  /** 登录名 login name */
  login: string;
  /** 名称或姓名 name */
  name: string;
  /** 本单位名称 name of the office */
  officeName: string;
  /** 密码 password */
  password: string;
  /** 启动时显示的一次性设置码 printed at start */
  token: string;
};

/** 登记化解结果 record how it is settled */
export type SettleDisputeInput = {
  /** 调解协议编号 number of the agreement */
  agreementNo?: string | null | undefined;
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 结果 how */
  how: DisputeEnd;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 关联的调解案件 the mediation case */
  mediationId?: string | null | undefined;
  /** 日期 day */
  on: string;
  /** 回访日，空按本办期限 day to look again */
  revisitOn?: string | null | undefined;
  /** 内容 what was agreed, or why not */
  text: string;
  /** 已告知的其他途径 other ways that were told */
  ways: Array<DisputeWay>;
};

/** 统一签署 the signs for all rows */
export type SignAgreementForAllInput = {
  /** 签署者 who */
  by: CommonSigner;
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 方式 mode */
  mode: SigningMode;
  /** 日期 day */
  on: string;
  /** 凭据：何种材料、存放何处 proof: which paper, and where it is kept */
  proof: string;
};

/** 登记签署，可一次多户 record that parties signed */
export type SignAgreementRowsInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 方式 mode */
  mode: SigningMode;
  /** 日期 day */
  on: string;
  /** 凭据：何种材料、存放何处 proof: which paper, and where it is kept */
  proof: string;
  /** 各户 rows */
  rows: Array<SignedRowInput>;
};

/** 签收 sign for */
export type SignForInput = {
  /** 收到之日 day it arrived */
  arrivedOn: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 登录 sign in */
export type SignInInput = {
  /** 登录名 login name */
  login: string;
  /** 密码 password */
  password: string;
};

/** 调解书签字盖章 sign or seal */
export type SignReconMediationInput = {
  /** 代签的授权文件 signed for them, by which paper */
  authority?: string | null | undefined;
  /** 由谁 by whom */
  by: MediationSign;
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 哪一名申请人、第三人；只有一名的可不填 which of them */
  partyId?: string | null | undefined;
};

/** 签署的一户 a row that is signed */
export type SignedRowInput = {
  /** 户 row */
  rowId: string;
  /** 签署人；空为尚未签署的全部 which signer; empty for all */
  shareNo?: number | null | undefined;
};

/** 签署人 who signs and is paid */
export type SignerInput = {
  /** 收款账户 account */
  account?: string | null | undefined;
  /** 收款户名 account holder */
  accountName?: string | null | undefined;
  /** 授权依据 authority */
  authorityBasis?: string | null | undefined;
  /** 授权文书编号 its number */
  authorityNo?: string | null | undefined;
  /** 授权范围 its scope */
  authorityScope?: string | null | undefined;
  /** 身份 in whose right */
  capacity: SigningCapacity;
  /** 应付金额（分）cents */
  cents: number;
  /** 各期付款 instalments */
  instalments: Array<InstalmentInput>;
  /** 姓名 name */
  name: string;
  /** 电话 telephone */
  phone?: string | null | undefined;
  /** 与当事人关系 relation */
  relation?: string | null | undefined;
};

/** 签署人身份 in whose right one signs */
export type SigningCapacity =
  /** 继承人 an heir */
  | 'HEIR'
  /** 亲属代签 a relative, by authority */
  | 'RELATIVE'
  /** 本人 the party */
  | 'SELF';

/** 签署方式（第二十九条）how it is signed */
export type SigningMode =
  /** 按指印 fingerprint */
  | 'FINGERPRINT'
  /** 口头同意，已记录 agreed by word of mouth, recorded */
  | 'ORAL'
  /** 盖章 seal */
  | 'SEAL'
  /** 签名 signature */
  | 'SIGNATURE';

/** 查找相近事项 find matters that say the same */
export type SimilarInput = {
  /** 问题属地代码 place code */
  placeCode?: string | null | undefined;
  /** 事实和理由 facts and reasons */
  text: string;
  /** 内容分类 topic */
  topic?: Topic | null | undefined;
};

/** 适用简易程序的情形 ground of the simple procedure */
export type SimpleGround =
  /** 当事人各方同意适用简易程序 all parties agree */
  | 'CONSENT'
  /** 属于政府信息公开案件 open government information */
  | 'INFORMATION'
  /** 被申请的行政行为是当场作出 act done on the spot */
  | 'ON_THE_SPOT'
  /** 案件涉及款额三千元以下 up to 3,000 yuan */
  | 'UP_TO_3000'
  /** 被申请的行政行为是警告或者通报批评 warning or public criticism */
  | 'WARNING';

/** 分类、确定途径（第二十九至三十一条）sort claims */
export type SortClaimsInput = {
  /** 逐项 each */
  claims: Array<SortInput>;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
};

/** 一项诉求的类别和途径 class and road of one claim */
export type SortInput = {
  /** 类别 class */
  class: ClaimClass;
  /** 关键事实 the deciding fact */
  decidingFact: string;
  /** 诉求序号 claim */
  no: number;
  /** 其他五条途径为何不适用，须逐项写明 why the other five do not fit: all five, or left out */
  otherRoads?: Array<OtherRoadInput> | null | undefined;
  /** 法定途径 1–6（第三十一条），仅申诉求决类 road, for requests only */
  road?: number | null | undefined;
};

/** 拆分诉求（第三十条第三款）split claims off into a matter of their own */
export type SplitClaimsInput = {
  /** 拆出的诉求序号 claims to split off */
  claimNos: Array<number>;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 材料的去向；拆出检举控告时未列的随拆出的事项 where files go; with an accusation unless told otherwise */
  files?: Array<SplitFileInput> | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 拆出的事项的文本 the text of what is split off */
  splitOff?: HandedTextInput | null | undefined;
  /** 留下的事项的文本 the text of what stays */
  staying?: HandedTextInput | null | undefined;
  /** 留下的事项的内容分类 topic of what stays */
  stayingTopic?: Topic | null | undefined;
};

/** 拆分时一份材料的去向 where a file goes */
export type SplitFileInput = {
  /** 材料 file */
  attachmentId: string;
  /** 去向 where to */
  goes: FileGoes;
};

/** 办理环节 where an open matter stands */
export type Stage =
  /** 已办结 ended */
  | 'ENDED'
  /** 退回待重新转送 handed back */
  | 'HANDED_BACK'
  /** 已移交待结果 handed over */
  | 'HANDED_OVER'
  /** 办理中 in handling */
  | 'HANDLING'
  /** 复查复核中 in review */
  | 'IN_REVIEW'
  /** 异议待核实 objection to decide */
  | 'OBJECTED'
  /** 待受理 to accept */
  | 'TO_ACCEPT'
  /** 待审批 to approve */
  | 'TO_APPROVE'
  /** 待告知 to notify */
  | 'TO_NOTIFY'
  /** 待落实 to carry out */
  | 'TO_PERFORM'
  /** 待转送 to refer */
  | 'TO_REFER'
  /** 待登记 to register */
  | 'TO_REGISTER'
  /** 待研究答复 to study and reply */
  | 'TO_REPLY'
  /** 待送达 to serve */
  | 'TO_SERVE'
  /** 待签收 to sign for */
  | 'TO_SIGN'
  /** 待分类 to sort */
  | 'TO_SORT';

/** 事项状态 standing of a matter */
export type Standing =
  /** 已答复 answered */
  | 'ANSWERED'
  /** 已终结 final */
  | 'FINAL'
  /** 已并件 merged */
  | 'MERGED'
  /** 误登 mistaken */
  | 'MISTAKEN'
  /** 在办 open */
  | 'OPEN'
  /** 已撤回 withdrawn */
  | 'WITHDRAWN';

/** 试算一个导入 show what an import would do */
export type StartImportInput = {
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 种类 LEDGER | STUDY */
  kind: string;
  /** 列的对应；不给则自动识别 left out: guessed from the header */
  mapping?: unknown;
  /** POST /files 返回的编号 as POST /files answered */
  uploadId: string;
  /** 年度（学法名单必填）year, for STUDY */
  year?: number | null | undefined;
};

/** 适用专门法律履职（第三十一条第五项）apply the special law */
export type StartProtectionInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 适用的法律和条款 the law and its article */
  law: string;
  /** 信访事项 matter */
  matterId: string;
  /** 该法规定的履行期限 its last day */
  performBy: string;
};

/** 删去误记的信访人（个人信息保护法第四十七条）strike out somebody named by mistake */
export type StrikePartyInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 误记的信访人 who was named by mistake */
  partyId: string;
  /** 理由 reason */
  reason: string;
};

/** 结束或者重新打开学法年度 close a study year, or open it again */
export type StudyYearInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 年份 year */
  year: number;
};

/** 报送办结报告（第二十二条第一款第三项）closing report */
export type SubmitClosingReportInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 报告 text */
  text: string;
};

/** 何时要求补充 when it was asked for */
export type SupplementStage =
  /** 受理前 before the acceptance */
  | 'BEFORE_ACCEPTANCE'
  /** 办理中 in handling */
  | 'IN_HANDLING';

/** 补充情况 what came of it */
export type SupplementState =
  /** 已补齐 complete */
  | 'COMPLETE'
  /** 逾期补充，已收下 came late, taken */
  | 'LATE'
  /** 部分补充 in part */
  | 'PARTLY'
  /** 到期未补充，事项照常办理 nothing came; the matter goes on */
  | 'SILENT'
  /** 等候补充 waiting */
  | 'WAITING';

/** 中止 suspend */
export type SuspendReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 第三十九条第一款第几项，1至10 which of the ten grounds, 1 to 10 */
  ground: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 换班 swap two duties */
export type SwapDutiesInput = {
  /** 值守 the duty */
  dutyId: string;
  /** 值守的版本 version of the duty */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 对方的值守 the other one’s duty */
  otherDutyId: string;
  /** 对方值守的版本 version of the other duty */
  otherExpectedVersion: number;
  /** 原因 reason */
  reason: string;
};

/** 取消席位 take a seat back */
export type TakeBackConferenceSeatInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 原因 reason */
  reason: string;
  /** 席位 seat */
  seatId: string;
};

/** 撤回 take back */
export type TakeBackLegalOpinionInput = {
  /** 法律意见 the opinion */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 原因 reason */
  reason: string;
};

/** 领导包案 take a case on */
export type TakeCaseInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 包案领导 official */
  officialId: string;
  /** 包案之日 day */
  on: string;
  /** 理由 why */
  reason: string;
  /** 化解期限 resolve by */
  resolveBy?: string | null | undefined;
};

/** 接收 take a dispute */
export type TakeDisputeInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
};

/** 受理调解 the body takes the case */
export type TakeMediationInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 调解组织案号 the body’s number */
  number: string;
  /** 日期 day */
  on: string;
};

/** 接收复查复核申请 take a request for review */
export type TakeReviewInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 代录：该机关接收之日 its day, where recorded for it */
  on?: string | null | undefined;
  /** 哪一次复查复核 the round */
  reviewId: string;
  /** 代录：该机关文书的扫描件 its paper, where recorded for it */
  uploadId?: string | null | undefined;
};

/** 专班成员身份 role in a team */
export type TeamRole =
  /** 心理咨询师 counsellor */
  | 'COUNSELLOR'
  /** 承办人 handler */
  | 'HANDLER'
  /** 律师 lawyer */
  | 'LAWYER'
  /** 负责人 lead */
  | 'LEAD'
  /** 调解员 mediator */
  | 'MEDIATOR'
  /** 其他成员 other member */
  | 'OTHER';

/** 登记已通知 note who was told */
export type TellConferenceInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 方式 how */
  how: ConferenceTelling;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 已通知的席位 seats */
  seatIds: Array<string>;
};

/** 告知听证权利，或者建议听证并征求同意 tell of the right, or propose a hearing */
export type TellHearingInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 建议举行并征求同意 proposes one */
  isProposal: boolean;
  /** 信访事项 matter */
  matterId: string;
  /** 举行听证的机关 who holds it */
  organId?: string | null | undefined;
  /** 建议的理由 why */
  reasons?: string | null | undefined;
};

/** 登记已告知联合接访结果 note that the result was told */
export type TellJointResultInput = {
  /** 会议 the conference */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 方式 how */
  how: ConferenceTelling;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 告知之日 told on */
  on: string;
  /** 内容 result */
  result: string;
};

/** 告知权利义务（第二十三条、第二十四条）tell the rights */
export type TellMediationRightsInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 凭据：何种材料、存放何处 proof: which paper, and where it is kept */
  proof: string;
  /** 哪一方 side */
  side: MediationSide;
};

/** 通知制定机关答复 ask the maker of the rule to answer */
export type TellNormMakerInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 请其答复的条款和问题 which clauses */
  clauses: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 制定机关（系统外）名称 or the name of an organ outside */
  maker?: string | null | undefined;
  /** 制定机关（系统内），与系统外名称二者填一 one of the two: an organ of this house */
  makerOrganId?: string | null | undefined;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
};

/** 报批终止 ask to terminate */
export type TerminateReconsiderationInput = {
  /** 复议案件 the case */
  caseId: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 情形 ground */
  ground: TerminationGround;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 发生之日，不晚于今天 the day it happened */
  on: string;
  /** 理由 reason */
  reason: string;
};

/** 终止的情形 ground of termination */
export type TerminationGround =
  /** 因同一违法行为涉嫌犯罪，被采取刑事强制措施 criminal measures for the same act */
  | 'CRIMINAL'
  /** 申请人死亡，没有近亲属或者近亲属放弃 died, nobody goes on */
  | 'DIED'
  /** 申请人终止，没有承受人或者承受人放弃 dissolved, nobody goes on */
  | 'DISSOLVED'
  /** 中止满六十日，中止原因仍未消除 suspended for sixty days, cause still there */
  | 'SUSPENDED_60'
  /** 申请人撤回申请，准予撤回 withdrawn, and allowed */
  | 'WITHDRAWN';

/** 内容分类 topic */
export type Topic =
  /** 农村农业 villages and farming */
  | 'AGRICULTURE'
  /** 民政 civil affairs */
  | 'CIVIL_AFFAIRS'
  /** 商贸旅游 trade and tourism */
  | 'COMMERCE'
  /** 科技文体 science and culture */
  | 'CULTURE'
  /** 纪检监察 discipline */
  | 'DISCIPLINE'
  /** 经济综合 economy */
  | 'ECONOMY'
  /** 教育 education */
  | 'EDUCATION'
  /** 环境保护 environment */
  | 'ENVIRONMENT'
  /** 卫生健康 health */
  | 'HEALTH'
  /** 城乡建设 building and housing */
  | 'HOUSING'
  /** 信息产业 information industry */
  | 'INFORMATION'
  /** 劳动社保 labour and social security */
  | 'LABOUR'
  /** 国土资源水利林业 land, water and forest */
  | 'LAND'
  /** 政法 political-legal */
  | 'LEGAL'
  /** 其他 other */
  | 'OTHER'
  /** 组织人事 personnel */
  | 'PERSONNEL'
  /** 政治综合 politics */
  | 'POLITICS'
  /** 交通能源 transport and energy */
  | 'TRANSPORT';

/** 更正账号信息、停用、启用 correct, lock, unlock */
export type UpdateAccountInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 是否停用 whether the account is locked */
  isLocked?: boolean | null | undefined;
  /** 名称或姓名 name */
  name?: string | null | undefined;
  /** 职务 post */
  post?: string | null | undefined;
  /** 科室 section */
  section?: string | null | undefined;
};

/** 修改矛调中心 change a centre */
export type UpdateDisputeCentreInput = {
  /** 依据 basis */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 主导单位 who leads it */
  ledBy: string;
  /** 名称 name */
  name: string;
};

/** 修改听证人员 change an entry */
export type UpdateHearingOfficerInput = {
  /** 本单位账号 account */
  accountId?: string | null | undefined;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 可以聘请 can be asked */
  isActive: boolean;
  /** 来源 circle */
  kind: HearingOfficerKind;
  /** 姓名 name */
  name: string;
  /** 电话 telephone */
  phone?: string | null | undefined;
  /** 单位、职务 where from */
  title: string;
};

/** 修改接访领导 change a leading official */
export type UpdateLeadOfficialInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 在任 in office */
  isActive: boolean;
  /** 职务 title */
  title: string;
};

/** 修改调解组织 change a body */
export type UpdateMediationBodyInput = {
  /** 司法确认的法院 court */
  court: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 在用 in use */
  isActive: boolean;
  /** 种类 kind */
  kind: MediationBodyKind;
  /** 名称 name */
  name: string;
};

/** 修改值守人员 change a professional */
export type UpdateProfessionalInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 所在机构 firm or unit */
  firm: string;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 在值守名单 on the roster */
  isActive: boolean;
  /** 种类 kind */
  kind: ProfessionalKind;
  /** 本人账号 login of the own account */
  login?: string | null | undefined;
  /** 姓名 name */
  name: string;
};

/** 修改房间 change a room */
export type UpdateRoomInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 可以预订 can be booked */
  isActive: boolean;
  /** 名称 name */
  name: string;
  /** 地点 where it is */
  place: string;
  /** 座位数 seats */
  seats: number;
  /** 用途 what it is used for */
  use: string;
};

/** 维护复查复核机关 keep the review path */
export type UpsertReviewPathRowInput = {
  /** 依据 the text or decision it rests on */
  basis: string;
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion?: number | null | undefined;
  /** 起始日 first day */
  from: string;
  /** 办理机关类别 kind of the organ that handled it */
  handlerKind: OrganKind;
  /** 仅适用于该单位 only for this organ */
  handlerOrganId?: string | null | undefined;
  /** 不填为新增 left out: a new row */
  id?: string | null | undefined;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 复核机关 re-reviewing organ */
  reReviewOrganId: string;
  /** 复查机关 reviewing organ */
  reviewOrganId: string;
  /** 截止日 last day */
  to?: string | null | undefined;
};

/** 督促履行到期未付的款项（第三十一条）urge an instalment that was due and is not paid */
export type UrgePerformanceInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 第几期付款，从 1 起 which instalment, from 1 */
  instalmentNo: number;
  /** 日期 day */
  on: string;
  /** 户 row */
  rowId: string;
  /** 签署人在本户中的序号 number of the signer in the row */
  shareNo: number;
  /** 督促的方式和对方的答复 how, and what was answered */
  text: string;
};

/** 登记退出 record that a party withdrew */
export type WithdrawAgreementRowInput = {
  /** 调解案件 the case */
  caseId: string;
  /** 所见版本 version the caller saw */
  expectedVersion?: number | null | undefined;
  /** 幂等键 key of the act */
  idempotencyKey: string;
  /** 日期 day */
  on: string;
  /** 原因 reason */
  reason: string;
  /** 户 row */
  rowId: string;
};

/** 注销误登的排查 withdraw a finding entered wrongly */
export type WithdrawFindingInput = {
  /** 编号 id, made by the system and ordered by time */
  id: string;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 理由 reason */
  reason: string;
};

/** 登记撤回 record a withdrawal */
export type WithdrawInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 撤回之日 day */
  on: string;
  /** 撤回的信访人 who withdraws */
  partyId: string;
  /** 撤回材料的扫描件 scan of the paper */
  uploadId?: string | null | undefined;
};

/** 撤回同意，内容即清除 take the consent back; what was kept is gone */
export type WithdrawNeedInput = {
  /** 所见版本号 the version that was read; another one meanwhile is a CONFLICT */
  expectedVersion: number;
  /** 幂等键 key of this one attempt: sent again within 30 days it gives the same answer and does nothing twice */
  idempotencyKey: string;
  /** 信访事项 matter */
  matterId: string;
  /** 哪一项 which */
  needId: string;
};

/** 不予准许撤回的情形 why a withdrawal is not allowed */
export type WithdrawalObstacle =
  /** 违反法律、法规的强制性规定 against mandatory law */
  | 'AGAINST_LAW'
  /** 代表人撤回，未经被代表的申请人同意 by a representative, without the consent of those represented */
  | 'NOT_ALL_AGREE'
  /** 违背申请人的真实意愿 not of the applicant’s own will */
  | 'NOT_FREE'
  /** 损害他人合法权益 harms the rights of others */
  | 'OTHERS_RIGHTS'
  /** 损害国家利益、社会公共利益 harms the state or the public */
  | 'PUBLIC_INTEREST';

export type RoomFieldsFragment = { id: string, version: number, name: string, place: string, use: string, seats: number, isActive: boolean };

export type RoomsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoomsQuery = { rooms: Array<{ id: string, version: number, name: string, place: string, use: string, seats: number, isActive: boolean }> };

export type AddRoomMutationVariables = Exact<{
  input: AddRoomInput;
}>;


export type AddRoomMutation = { addRoom: { room: { id: string } } };

export type UpdateRoomMutationVariables = Exact<{
  input: UpdateRoomInput;
}>;


export type UpdateRoomMutation = { updateRoom: { room: { id: string } } };

export type CaseDutiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDutiesQuery = { caseDuties: { nodes: Array<{ id: string, caseId: string, caseKind: string, kindZh: string, kindEn: string, number: string, opensCase: boolean, termZh: string, termEn: string, warnOn: string | null, light: Light, daysLeft: number | null }> } };

export type RoomCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type RoomCalendarQuery = { roomCalendar: Array<{ holderId: string, holderKind: string, title: string, resourceId: string, on: string, fromTime: string, untilTime: string }> };

export type CentreRefFragment = { id: string, name: string, level: CentreLevel };

export type CentreRowFragment = { version: number, community: string | null, ledBy: string, basis: string, openedOn: string, closedOn: string | null, teamSize: number, id: string, name: string, level: CentreLevel, organ: { id: string, name: string }, parent: { id: string, name: string } | null };

export type CentreListQueryVariables = Exact<{ [key: string]: never; }>;


export type CentreListQuery = { disputeCentres: Array<{ version: number, community: string | null, ledBy: string, basis: string, openedOn: string, closedOn: string | null, teamSize: number, id: string, name: string, level: CentreLevel, organ: { id: string, name: string }, parent: { id: string, name: string } | null }> };

export type CentreTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type CentreTeamsQuery = { disputeCentres: Array<{ version: number, community: string | null, ledBy: string, basis: string, openedOn: string, closedOn: string | null, teamSize: number, id: string, name: string, level: CentreLevel, members: Array<{ id: string, version: number, name: string, kind: CentreTeamKind, unit: string, fromOn: string, untilOn: string | null }>, organ: { id: string, name: string }, parent: { id: string, name: string } | null }> };

export type DisputeStartOfQueryVariables = Exact<{
  organId?: string | null | undefined;
  community?: string | null | undefined;
}>;


export type DisputeStartOfQuery = { disputeStart: { lowest: { id: string, name: string, level: CentreLevel } | null, higher: Array<{ id: string, name: string, level: CentreLevel }> } };

export type DisputeRowFragment = { id: string, number: string, level: CentreLevel, kind: DisputeKind, subject: string, place: string, standing: DisputeStanding, endHow: DisputeEnd | null, reportedOn: string, heldSince: string, daysHere: number, rounds: number, hasMovedUp: boolean, centre: { id: string, name: string, level: CentreLevel }, nextDuty: { id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, lawfulLastOn: string | null, owedByOrgan: { id: string, name: string } | null } | null };

export type DisputeListQueryVariables = Exact<{
  filter?: DisputeFilterInput | null | undefined;
  orderBy: DisputeOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type DisputeListQuery = { disputes: { totalCount: number | null, nodes: Array<{ id: string, number: string, level: CentreLevel, kind: DisputeKind, subject: string, place: string, standing: DisputeStanding, endHow: DisputeEnd | null, reportedOn: string, heldSince: string, daysHere: number, rounds: number, hasMovedUp: boolean, centre: { id: string, name: string, level: CentreLevel }, nextDuty: { id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, lawfulLastOn: string | null, owedByOrgan: { id: string, name: string } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DisputeFileFragment = { papers: Array<DisputePaperKind>, version: number, source: DisputeSource, community: string | null, settledOn: string | null, isSettledWhereItBegan: boolean, id: string, number: string, level: CentreLevel, kind: DisputeKind, subject: string, place: string, standing: DisputeStanding, endHow: DisputeEnd | null, reportedOn: string, heldSince: string, daysHere: number, rounds: number, hasMovedUp: boolean, matter: { id: string, number: string } | null, stays: Array<{ no: number, round: number, level: CentreLevel, began: DisputeStayBegin, fromOn: string, takenOn: string | null, toOn: string | null, days: number, centre: { id: string, name: string, level: CentreLevel } }>, team: Array<{ memberId: string, name: string, unit: string, as: CentreTeamKind, joinedOn: string, leftOn: string | null }>, sides: Array<{ side: DisputeSide, name: string, contact: string }>, duties: Array<{ id: string, termZh: string, termEn: string, kind: DutyKind, lawfulLastOn: string | null, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null }>, entries: Array<{ id: string, kind: DisputeFactKind, on: string, labelZh: string, labelEn: string, text: string, byName: string, recordedAt: string, correctable: string | null }>, results: Array<{ how: DisputeEnd, on: string, text: string, agreementNo: string, mediationId: string | null, ways: Array<DisputeWay> }>, acts: Array<{ name: DisputeActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }>, up: { id: string, name: string, level: CentreLevel } | null, down: Array<{ id: string, name: string, level: CentreLevel }>, atHand: Array<{ id: string, name: string, kind: CentreTeamKind, unit: string }>, centre: { id: string, name: string, level: CentreLevel }, nextDuty: { id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, lawfulLastOn: string | null, owedByOrgan: { id: string, name: string } | null } | null };

export type DisputePaperOfQueryVariables = Exact<{
  id: string;
  kind: DisputePaperKind;
}>;


export type DisputePaperOfQuery = { disputePaper: { title: string, html: string, downloadUrl: string } };

export type DisputeOfQueryVariables = Exact<{
  id: string;
}>;


export type DisputeOfQuery = { dispute: { papers: Array<DisputePaperKind>, version: number, source: DisputeSource, community: string | null, settledOn: string | null, isSettledWhereItBegan: boolean, id: string, number: string, level: CentreLevel, kind: DisputeKind, subject: string, place: string, standing: DisputeStanding, endHow: DisputeEnd | null, reportedOn: string, heldSince: string, daysHere: number, rounds: number, hasMovedUp: boolean, matter: { id: string, number: string } | null, stays: Array<{ no: number, round: number, level: CentreLevel, began: DisputeStayBegin, fromOn: string, takenOn: string | null, toOn: string | null, days: number, centre: { id: string, name: string, level: CentreLevel } }>, team: Array<{ memberId: string, name: string, unit: string, as: CentreTeamKind, joinedOn: string, leftOn: string | null }>, sides: Array<{ side: DisputeSide, name: string, contact: string }>, duties: Array<{ id: string, termZh: string, termEn: string, kind: DutyKind, lawfulLastOn: string | null, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null }>, entries: Array<{ id: string, kind: DisputeFactKind, on: string, labelZh: string, labelEn: string, text: string, byName: string, recordedAt: string, correctable: string | null }>, results: Array<{ how: DisputeEnd, on: string, text: string, agreementNo: string, mediationId: string | null, ways: Array<DisputeWay> }>, acts: Array<{ name: DisputeActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }>, up: { id: string, name: string, level: CentreLevel } | null, down: Array<{ id: string, name: string, level: CentreLevel }>, atHand: Array<{ id: string, name: string, kind: CentreTeamKind, unit: string }>, centre: { id: string, name: string, level: CentreLevel }, nextDuty: { id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, lawfulLastOn: string | null, owedByOrgan: { id: string, name: string } | null } | null } };

export type FiguresOfCentreFragment = { started: number, ended: number, settledHere: number, movedUp: number, open: number, stays: number, medianDays: number | null, longestDays: number | null };

export type DisputeFiguresOfQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type DisputeFiguresOfQuery = { disputeFigures: { from: string, to: string, started: number, ended: number, settledWhereTheyBegan: number, open: number, levels: Array<{ level: CentreLevel, started: number, ended: number, settledHere: number, movedUp: number, open: number, stays: number, medianDays: number | null, longestDays: number | null }>, centres: Array<{ started: number, ended: number, settledHere: number, movedUp: number, open: number, stays: number, medianDays: number | null, longestDays: number | null, centre: { id: string, name: string, level: CentreLevel } }> } };

export type FindingListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FindingListQuery = { findings: { nodes: Array<{ id: string, fromOn: string, toOn: string, note: string, recordedAt: string, withdrawnOn: string | null, withdrawnWhy: string, centre: { id: string, name: string, level: CentreLevel }, by: { id: string, name: string } | null, lines: Array<{ id: string, kind: DisputeKind, place: string, found: number, settledAtOnce: number, opened: number }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type TakeDisputeMutationVariables = Exact<{
  input: TakeDisputeInput;
}>;


export type TakeDisputeMutation = { takeDispute: { dispute: { id: string, version: number } } };

export type HandBackDisputeMutationVariables = Exact<{
  input: HandBackDisputeInput;
}>;


export type HandBackDisputeMutation = { handBackDispute: { dispute: { id: string, version: number } } };

export type MoveDisputeUpMutationVariables = Exact<{
  input: MoveDisputeUpInput;
}>;


export type MoveDisputeUpMutation = { moveDisputeUp: { dispute: { id: string, version: number } } };

export type MoveDisputeDownMutationVariables = Exact<{
  input: MoveDisputeDownInput;
}>;


export type MoveDisputeDownMutation = { moveDisputeDown: { dispute: { id: string, version: number } } };

export type JoinDisputeTeamMutationVariables = Exact<{
  input: JoinDisputeTeamInput;
}>;


export type JoinDisputeTeamMutation = { joinDisputeTeam: { dispute: { id: string, version: number } } };

export type LeaveDisputeTeamMutationVariables = Exact<{
  input: LeaveDisputeTeamInput;
}>;


export type LeaveDisputeTeamMutation = { leaveDisputeTeam: { dispute: { id: string, version: number } } };

export type NoteDisputeStepMutationVariables = Exact<{
  input: NoteDisputeStepInput;
}>;


export type NoteDisputeStepMutation = { noteDisputeStep: { dispute: { id: string, version: number } } };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute: { dispute: { id: string, version: number } } };

export type RevisitDisputeMutationVariables = Exact<{
  input: RevisitDisputeInput;
}>;


export type RevisitDisputeMutation = { revisitDispute: { dispute: { id: string, version: number } } };

export type ReopenDisputeMutationVariables = Exact<{
  input: ReopenDisputeInput;
}>;


export type ReopenDisputeMutation = { reopenDispute: { dispute: { id: string, version: number } } };

export type KeepDisputeSidesMutationVariables = Exact<{
  input: KeepDisputeSidesInput;
}>;


export type KeepDisputeSidesMutation = { keepDisputeSides: { dispute: { id: string, version: number } } };

export type CorrectDisputeMutationVariables = Exact<{
  input: CorrectDisputeInput;
}>;


export type CorrectDisputeMutation = { correctDispute: { dispute: { id: string, version: number } } };

export type ReportDisputeMutationVariables = Exact<{
  input: ReportDisputeInput;
}>;


export type ReportDisputeMutation = { reportDispute: { dispute: { id: string, version: number } } };

export type AddDisputeCentreMutationVariables = Exact<{
  input: AddDisputeCentreInput;
}>;


export type AddDisputeCentreMutation = { addDisputeCentre: { disputeCentre: { id: string, version: number } } };

export type UpdateDisputeCentreMutationVariables = Exact<{
  input: UpdateDisputeCentreInput;
}>;


export type UpdateDisputeCentreMutation = { updateDisputeCentre: { disputeCentre: { id: string, version: number } } };

export type CloseDisputeCentreMutationVariables = Exact<{
  input: CloseDisputeCentreInput;
}>;


export type CloseDisputeCentreMutation = { closeDisputeCentre: { disputeCentre: { id: string, version: number } } };

export type AddCentreMemberMutationVariables = Exact<{
  input: AddCentreMemberInput;
}>;


export type AddCentreMemberMutation = { addCentreMember: { disputeCentre: { id: string, version: number } } };

export type EndCentreMemberMutationVariables = Exact<{
  input: EndCentreMemberInput;
}>;


export type EndCentreMemberMutation = { endCentreMember: { disputeCentre: { id: string, version: number } } };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { recordFinding: { finding: { id: string } } };

export type WithdrawFindingMutationVariables = Exact<{
  input: WithdrawFindingInput;
}>;


export type WithdrawFindingMutation = { withdrawFinding: { finding: { id: string } } };

export type LeadToCentreMutationVariables = Exact<{
  input: LeadToCentreInput;
}>;


export type LeadToCentreMutation = { leadToCentre: { matter: { id: string, version: number } } };

export type RegisterMatterMutationVariables = Exact<{
  input: RegisterMatterInput;
}>;


export type RegisterMatterMutation = { registerMatter: { lookupCode: string | null, matter: { id: string, version: number, number: string, summary: string, receivedOn: string, channel: Channel, acts: Array<{ name: string, labelZh: string, labelEn: string, isPossible: boolean }>, papers: Array<{ id: string, kind: PaperKind, number: string, title: string, html: string, downloadUrl: string }> } } };

export type SplitClaimsMutationVariables = Exact<{
  input: SplitClaimsInput;
}>;


export type SplitClaimsMutation = { splitClaims: { matter: { id: string, version: number }, splitOff: { id: string, number: string } } };

export type RevealMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealMutation = { reveal: { values: Array<{ field: RevealField, value: string | null }> } };

export type SortClaimsMutationVariables = Exact<{
  input: SortClaimsInput;
}>;


export type SortClaimsMutation = { sortClaims: { matter: { id: string, version: number } } };

export type AttachAsRepeatMutationVariables = Exact<{
  input: AttachAsRepeatInput;
}>;


export type AttachAsRepeatMutation = { attachAsRepeat: { matter: { id: string, version: number } } };

export type ReferMatterMutationVariables = Exact<{
  input: ReferMatterInput;
}>;


export type ReferMatterMutation = { referMatter: { matter: { id: string, version: number } } };

export type AssignMatterMutationVariables = Exact<{
  input: AssignMatterInput;
}>;


export type AssignMatterMutation = { assignMatter: { matter: { id: string, version: number } } };

export type GuideMatterMutationVariables = Exact<{
  input: GuideMatterInput;
}>;


export type GuideMatterMutation = { guideMatter: { matter: { id: string, version: number } } };

export type RecordReviewRequestMutationVariables = Exact<{
  input: RecordReviewRequestInput;
}>;


export type RecordReviewRequestMutation = { recordReviewRequest: { matter: { id: string, version: number } } };

export type KeepMatterMutationVariables = Exact<{
  input: KeepMatterInput;
}>;


export type KeepMatterMutation = { keepMatter: { matter: { id: string, version: number } } };

export type SignForMutationVariables = Exact<{
  input: SignForInput;
}>;


export type SignForMutation = { signFor: { matter: { id: string, version: number } } };

export type AllocateMatterMutationVariables = Exact<{
  input: AllocateMatterInput;
}>;


export type AllocateMatterMutation = { allocateMatter: { matter: { id: string, version: number } } };

export type AskRecusalMutationVariables = Exact<{
  input: AskRecusalInput;
}>;


export type AskRecusalMutation = { askRecusal: { matter: { id: string, version: number } } };

export type DecideRecusalMutationVariables = Exact<{
  input: DecideRecusalInput;
}>;


export type DecideRecusalMutation = { decideRecusal: { matter: { id: string, version: number } } };

export type ObjectMutationVariables = Exact<{
  input: ObjectInput;
}>;


export type ObjectMutation = { object: { matter: { id: string, version: number } } };

export type AnswerObjectionMutationVariables = Exact<{
  input: AnswerObjectionInput;
}>;


export type AnswerObjectionMutation = { answerObjection: { matter: { id: string, version: number } } };

export type NotifyPetitionerMutationVariables = Exact<{
  input: NotifyPetitionerInput;
}>;


export type NotifyPetitionerMutation = { notifyPetitioner: { matter: { id: string, version: number } } };

export type AcceptMatterMutationVariables = Exact<{
  input: AcceptMatterInput;
}>;


export type AcceptMatterMutation = { acceptMatter: { matter: { id: string, version: number } } };

export type ChooseSimpleMutationVariables = Exact<{
  input: ChooseSimpleInput;
}>;


export type ChooseSimpleMutation = { chooseSimple: { matter: { id: string, version: number } } };

export type LeaveSimpleMutationVariables = Exact<{
  input: LeaveSimpleInput;
}>;


export type LeaveSimpleMutation = { leaveSimple: { matter: { id: string, version: number } } };

export type RecordInvestigationMutationVariables = Exact<{
  input: RecordInvestigationInput;
}>;


export type RecordInvestigationMutation = { recordInvestigation: { matter: { id: string, version: number } } };

export type ExtendHandlingMutationVariables = Exact<{
  input: ExtendHandlingInput;
}>;


export type ExtendHandlingMutation = { extendHandling: { matter: { id: string, version: number } } };

export type DraftOpinionMutationVariables = Exact<{
  input: DraftOpinionInput;
}>;


export type DraftOpinionMutation = { draftOpinion: { matter: { id: string, version: number } } };

export type IssueOpinionMutationVariables = Exact<{
  input: IssueOpinionInput;
}>;


export type IssueOpinionMutation = { issueOpinion: { matter: { id: string, version: number } } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { matter: { id: string, version: number } } };

export type ServeMutationVariables = Exact<{
  input: ServeInput;
}>;


export type ServeMutation = { serve: { matter: { id: string, version: number } } };

export type RecordReturnSlipMutationVariables = Exact<{
  input: RecordReturnSlipInput;
}>;


export type RecordReturnSlipMutation = { recordReturnSlip: { matter: { id: string, version: number } } };

export type RecordReturnedMutationVariables = Exact<{
  input: RecordReturnedInput;
}>;


export type RecordReturnedMutation = { recordReturned: { matter: { id: string, version: number } } };

export type RecordCarriedOutMutationVariables = Exact<{
  input: RecordCarriedOutInput;
}>;


export type RecordCarriedOutMutation = { recordCarriedOut: { matter: { id: string, version: number } } };

export type SubmitClosingReportMutationVariables = Exact<{
  input: SubmitClosingReportInput;
}>;


export type SubmitClosingReportMutation = { submitClosingReport: { matter: { id: string, version: number } } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { withdraw: { matter: { id: string, version: number } } };

export type CorrectFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectFactMutation = { correctFact: { matter: { id: string, version: number } } };

export type CorrectPartyMutationVariables = Exact<{
  input: CorrectPartyInput;
}>;


export type CorrectPartyMutation = { correctParty: { matter: { id: string, version: number } } };

export type StrikePartyMutationVariables = Exact<{
  input: StrikePartyInput;
}>;


export type StrikePartyMutation = { strikeParty: { matter: { id: string, version: number } } };

export type MarkMistakenMutationVariables = Exact<{
  input: MarkMistakenInput;
}>;


export type MarkMistakenMutation = { markMistaken: { matter: { id: string, version: number } } };

export type AddAttachmentMutationVariables = Exact<{
  input: AddAttachmentInput;
}>;


export type AddAttachmentMutation = { addAttachment: { matter: { id: string, version: number } } };

export type ReissuePaperMutationVariables = Exact<{
  input: ReissuePaperInput;
}>;


export type ReissuePaperMutation = { reissuePaper: { paper: { id: string } } };

export type KeepPaperAsIsMutationVariables = Exact<{
  input: KeepPaperInput;
}>;


export type KeepPaperAsIsMutation = { keepPaperAsIs: { paper: { id: string } } };

export type ConferenceRowFragment = { id: string, number: string, kind: ConferenceKind, title: string, state: ConferenceState, heldOn: string, fromTime: string | null, untilTime: string | null, place: string, convenor: string | null, openFollowUps: number, toTellCount: number };

export type ConferenceFileFragment = { version: number, aboutCase: string | null, roomId: string | null, cancelledWhy: string | null, id: string, number: string, kind: ConferenceKind, title: string, state: ConferenceState, heldOn: string, fromTime: string | null, untilTime: string | null, place: string, convenor: string | null, openFollowUps: number, toTellCount: number, agenda: Array<{ id: string, question: string, matterId: string | null, matterNumber: string | null, advice: Array<{ id: string, on: string, byName: string | null, advice: string }> }>, seats: Array<{ id: string, role: ConferenceRole, name: string, isProfessional: boolean, isAbsent: boolean, isToTell: boolean, isSeated: boolean, organ: { id: string, name: string } | null, conflicts: Array<{ itemId: string, ground: ConflictGround, isOwnWord: boolean }> }>, held: { on: string, record: string | null, attendees: number | null, visitors: number | null } | null, followUps: Array<{ id: string, itemId: string | null, text: string, givenOn: string, reportBy: string, reportedOn: string | null, report: string | null, droppedOn: string | null, reason: string | null, organ: { id: string, name: string } }>, result: { on: string, how: ConferenceTelling, result: string } | null, entries: Array<{ id: string, on: string, labelZh: string, labelEn: string, text: string | null, isCorrectable: boolean, isAnnullable: boolean }>, duties: Array<{ id: string, termZh: string, termEn: string, lawfulLastOn: string | null, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, owedByOrgan: { name: string } | null }>, acts: Array<{ name: ConferenceActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }> };

export type ConferenceListQueryVariables = Exact<{
  filter?: ConferenceFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type ConferenceListQuery = { conferences: { nodes: Array<{ id: string, number: string, kind: ConferenceKind, title: string, state: ConferenceState, heldOn: string, fromTime: string | null, untilTime: string | null, place: string, convenor: string | null, openFollowUps: number, toTellCount: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ConferenceOfQueryVariables = Exact<{
  id: string;
}>;


export type ConferenceOfQuery = { conference: { version: number, aboutCase: string | null, roomId: string | null, cancelledWhy: string | null, id: string, number: string, kind: ConferenceKind, title: string, state: ConferenceState, heldOn: string, fromTime: string | null, untilTime: string | null, place: string, convenor: string | null, openFollowUps: number, toTellCount: number, agenda: Array<{ id: string, question: string, matterId: string | null, matterNumber: string | null, advice: Array<{ id: string, on: string, byName: string | null, advice: string }> }>, seats: Array<{ id: string, role: ConferenceRole, name: string, isProfessional: boolean, isAbsent: boolean, isToTell: boolean, isSeated: boolean, organ: { id: string, name: string } | null, conflicts: Array<{ itemId: string, ground: ConflictGround, isOwnWord: boolean }> }>, held: { on: string, record: string | null, attendees: number | null, visitors: number | null } | null, followUps: Array<{ id: string, itemId: string | null, text: string, givenOn: string, reportBy: string, reportedOn: string | null, report: string | null, droppedOn: string | null, reason: string | null, organ: { id: string, name: string } }>, result: { on: string, how: ConferenceTelling, result: string } | null, entries: Array<{ id: string, on: string, labelZh: string, labelEn: string, text: string | null, isCorrectable: boolean, isAnnullable: boolean }>, duties: Array<{ id: string, termZh: string, termEn: string, lawfulLastOn: string | null, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, owedByOrgan: { name: string } | null }>, acts: Array<{ name: ConferenceActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }> } };

export type ConferenceMinutesOfQueryVariables = Exact<{
  id: string;
}>;


export type ConferenceMinutesOfQuery = { conferenceMinutes: { title: string, html: string, downloadUrl: string } };

export type ConferenceFiguresOfQueryVariables = Exact<{
  year: number;
}>;


export type ConferenceFiguresOfQuery = { conferenceFigures: Array<{ kind: ConferenceKind, month: string, held: number }> };

export type DutyReceptionRowFragment = { id: string, version: number, on: string, fromTime: string | null, untilTime: string | null, visitors: number, question: string, outcome: ReceptionOutcome, advice: string | null, passedOn: string | null, correctionReason: string | null, hosts: Array<{ id: string, professionalId: string | null, name: string, isRostered: boolean }>, topics: Array<{ matterId: string, number: string }> };

export type DutyReceptionListQueryVariables = Exact<{
  month?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DutyReceptionListQuery = { dutyReceptions: { nodes: Array<{ id: string, version: number, on: string, fromTime: string | null, untilTime: string | null, visitors: number, question: string, outcome: ReceptionOutcome, advice: string | null, passedOn: string | null, correctionReason: string | null, hosts: Array<{ id: string, professionalId: string | null, name: string, isRostered: boolean }>, topics: Array<{ matterId: string, number: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReceptionFiguresOfQueryVariables = Exact<{
  year: number;
}>;


export type ReceptionFiguresOfQuery = { receptionFigures: Array<{ month: string, receptions: number, personTimes: number, matters: number }> };

export type RecordDutyReceptionMutationVariables = Exact<{
  input: RecordDutyReceptionInput;
}>;


export type RecordDutyReceptionMutation = { recordDutyReception: { reception: { id: string, version: number, on: string, fromTime: string | null, untilTime: string | null, visitors: number, question: string, outcome: ReceptionOutcome, advice: string | null, passedOn: string | null, correctionReason: string | null, hosts: Array<{ id: string, professionalId: string | null, name: string, isRostered: boolean }>, topics: Array<{ matterId: string, number: string }> } } };

export type CorrectDutyReceptionMutationVariables = Exact<{
  input: CorrectDutyReceptionInput;
}>;


export type CorrectDutyReceptionMutation = { correctDutyReception: { reception: { id: string, version: number, on: string, fromTime: string | null, untilTime: string | null, visitors: number, question: string, outcome: ReceptionOutcome, advice: string | null, passedOn: string | null, correctionReason: string | null, hosts: Array<{ id: string, professionalId: string | null, name: string, isRostered: boolean }>, topics: Array<{ matterId: string, number: string }> } } };

export type CallConferenceMutationVariables = Exact<{
  input: CallConferenceInput;
}>;


export type CallConferenceMutation = { callConference: { conference: { id: string, version: number } } };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { addAgendaItem: { conference: { id: string, version: number } } };

export type GiveConferenceSeatMutationVariables = Exact<{
  input: GiveConferenceSeatInput;
}>;


export type GiveConferenceSeatMutation = { giveConferenceSeat: { conference: { id: string, version: number } } };

export type TakeBackConferenceSeatMutationVariables = Exact<{
  input: TakeBackConferenceSeatInput;
}>;


export type TakeBackConferenceSeatMutation = { takeBackConferenceSeat: { conference: { id: string, version: number } } };

export type TellConferenceMutationVariables = Exact<{
  input: TellConferenceInput;
}>;


export type TellConferenceMutation = { tellConference: { conference: { id: string, version: number } } };

export type MoveConferenceMutationVariables = Exact<{
  input: MoveConferenceInput;
}>;


export type MoveConferenceMutation = { moveConference: { conference: { id: string, version: number } } };

export type CancelConferenceMutationVariables = Exact<{
  input: CancelConferenceInput;
}>;


export type CancelConferenceMutation = { cancelConference: { conference: { id: string, version: number } } };

export type DeclareSeatConflictMutationVariables = Exact<{
  input: DeclareSeatConflictInput;
}>;


export type DeclareSeatConflictMutation = { declareSeatConflict: { conference: { id: string, version: number } } };

export type RecordConferenceMutationVariables = Exact<{
  input: RecordConferenceInput;
}>;


export type RecordConferenceMutation = { recordConference: { conference: { id: string, version: number } } };

export type NoteAdviceMutationVariables = Exact<{
  input: NoteAdviceInput;
}>;


export type NoteAdviceMutation = { noteAdvice: { conference: { id: string, version: number } } };

export type GiveFollowUpMutationVariables = Exact<{
  input: GiveFollowUpInput;
}>;


export type GiveFollowUpMutation = { giveFollowUp: { conference: { id: string, version: number } } };

export type ReportFollowUpMutationVariables = Exact<{
  input: ReportFollowUpInput;
}>;


export type ReportFollowUpMutation = { reportFollowUp: { conference: { id: string, version: number } } };

export type DropFollowUpMutationVariables = Exact<{
  input: DropFollowUpInput;
}>;


export type DropFollowUpMutation = { dropFollowUp: { conference: { id: string, version: number } } };

export type TellJointResultMutationVariables = Exact<{
  input: TellJointResultInput;
}>;


export type TellJointResultMutation = { tellJointResult: { conference: { id: string, version: number } } };

export type CorrectConferenceMutationVariables = Exact<{
  input: CorrectConferenceInput;
}>;


export type CorrectConferenceMutation = { correctConference: { conference: { id: string, version: number } } };

export type HearingPlanFieldsFragment = { id: string, setOn: string, hearingOn: string, fromTime: string, untilTime: string, roomId: string, roomName: string, isPublic: boolean, closedGround: ClosedGround | null, reason: string | null, lateReason: string | null, noticeBy: string | null, partiesNotInTime: number, seats: Array<{ officerId: string, name: string, title: string, kind: HearingOfficerKind, seat: HearingSeatKind }> };

export type HearingFieldsFragment = { id: string, stage: HearingStage | null, state: HearingState, nextStep: HearingStep, dueOn: string | null, proposedOn: string | null, proposalReasons: string | null, askedOn: string | null, holdBy: string | null, decidedOn: string | null, isGranted: boolean | null, ground: HearingGround | null, decisionReasons: string | null, offOn: string | null, offReason: string | null, panelIds: Array<string>, representatives: Array<string>, representativesWithoutEffect: number | null, concludedOn: string | null, conclusion: string | null, givenUpOn: string | null, acts: Array<string>, matter: { id: string }, use: { how: HearingUseKind, reasons: string, isIssued: boolean } | null, organ: { id: string, name: string }, parties: Array<{ id: string, displayName: string }>, answers: Array<{ id: string, partyId: string, on: string, says: HearingAnswer, reasons: string | null }>, plan: { id: string, setOn: string, hearingOn: string, fromTime: string, untilTime: string, roomId: string, roomName: string, isPublic: boolean, closedGround: ClosedGround | null, reason: string | null, lateReason: string | null, noticeBy: string | null, partiesNotInTime: number, seats: Array<{ officerId: string, name: string, title: string, kind: HearingOfficerKind, seat: HearingSeatKind }> } | null, notices: Array<{ partyId: string | null, officerId: string | null, name: string | null, changes: Array<HearingNoticeChange>, toldOn: string | null, dayKnownOn: string | null }>, sittings: Array<{ beganOn: string, endedOn: string | null, record: string | null, missingOfficerIds: Array<string>, parties: Array<{ partyId: string, presence: HearingPresence, reason: string | null }> }>, challenges: Array<{ id: string, officerId: string, partyId: string, madeOn: string, reasons: string, decidedOn: string | null, isGranted: boolean | null, decisionReasons: string | null }>, questions: Array<{ question: string, isCarried: boolean, votes: Array<{ officerId: string, name: string, vote: HearingVote, opinion: string | null }> }> };

export type MatterHearingsQueryVariables = Exact<{
  id: string;
}>;


export type MatterHearingsQuery = { matter: { id: string, hearings: Array<{ id: string, stage: HearingStage | null, state: HearingState, nextStep: HearingStep, dueOn: string | null, proposedOn: string | null, proposalReasons: string | null, askedOn: string | null, holdBy: string | null, decidedOn: string | null, isGranted: boolean | null, ground: HearingGround | null, decisionReasons: string | null, offOn: string | null, offReason: string | null, panelIds: Array<string>, representatives: Array<string>, representativesWithoutEffect: number | null, concludedOn: string | null, conclusion: string | null, givenUpOn: string | null, acts: Array<string>, matter: { id: string }, use: { how: HearingUseKind, reasons: string, isIssued: boolean } | null, organ: { id: string, name: string }, parties: Array<{ id: string, displayName: string }>, answers: Array<{ id: string, partyId: string, on: string, says: HearingAnswer, reasons: string | null }>, plan: { id: string, setOn: string, hearingOn: string, fromTime: string, untilTime: string, roomId: string, roomName: string, isPublic: boolean, closedGround: ClosedGround | null, reason: string | null, lateReason: string | null, noticeBy: string | null, partiesNotInTime: number, seats: Array<{ officerId: string, name: string, title: string, kind: HearingOfficerKind, seat: HearingSeatKind }> } | null, notices: Array<{ partyId: string | null, officerId: string | null, name: string | null, changes: Array<HearingNoticeChange>, toldOn: string | null, dayKnownOn: string | null }>, sittings: Array<{ beganOn: string, endedOn: string | null, record: string | null, missingOfficerIds: Array<string>, parties: Array<{ partyId: string, presence: HearingPresence, reason: string | null }> }>, challenges: Array<{ id: string, officerId: string, partyId: string, madeOn: string, reasons: string, decidedOn: string | null, isGranted: boolean | null, decisionReasons: string | null }>, questions: Array<{ question: string, isCarried: boolean, votes: Array<{ officerId: string, name: string, vote: HearingVote, opinion: string | null }> }> }> } | null };

export type OpenHearingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenHearingsQuery = { openHearings: { nodes: Array<{ id: string, state: HearingState, nextStep: HearingStep, dueOn: string | null, stage: HearingStage | null, organ: { id: string, name: string }, plan: { id: string, hearingOn: string, fromTime: string, untilTime: string, roomName: string } | null, matter: { id: string, number: string, summary: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HearingCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type HearingCalendarQuery = { hearingCalendar: Array<{ id: string, state: HearingState, nextStep: HearingStep, stage: HearingStage | null, organ: { id: string, name: string }, plan: { id: string, setOn: string, hearingOn: string, fromTime: string, untilTime: string, roomId: string, roomName: string, isPublic: boolean, closedGround: ClosedGround | null, reason: string | null, lateReason: string | null, noticeBy: string | null, partiesNotInTime: number, seats: Array<{ officerId: string, name: string, title: string, kind: HearingOfficerKind, seat: HearingSeatKind }> } | null, matter: { id: string, number: string, summary: string } }> };

export type HearingOfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type HearingOfficersQuery = { hearingOfficers: Array<{ id: string, version: number, kind: HearingOfficerKind, name: string, title: string, accountId: string | null, isActive: boolean }> };

export type PreviewHearingQueryVariables = Exact<{
  input: PreviewHearingInput;
}>;


export type PreviewHearingQuery = { previewHearing: { noticeBy: string | null, earliestOn: string, holdBy: string | null, refusal: string | null, article: string | null, notices: Array<{ partyId: string | null, officerId: string | null, name: string | null, changes: Array<HearingNoticeChange> }> } };

export type HearingContactsQueryVariables = Exact<{
  id: string;
}>;


export type HearingContactsQuery = { matter: { id: string, hearings: Array<{ id: string, contacts: Array<{ partyId: string, phone: string | null }> }> } | null };

export type TellHearingMutationVariables = Exact<{
  input: TellHearingInput;
}>;


export type TellHearingMutation = { tellHearing: { matter: { id: string, version: number } } };

export type RecordHearingAnswerMutationVariables = Exact<{
  input: RecordHearingAnswerInput;
}>;


export type RecordHearingAnswerMutation = { recordHearingAnswer: { matter: { id: string, version: number } } };

export type DecideHearingMutationVariables = Exact<{
  input: DecideHearingInput;
}>;


export type DecideHearingMutation = { decideHearing: { matter: { id: string, version: number } } };

export type SetHearingMutationVariables = Exact<{
  input: SetHearingInput;
}>;


export type SetHearingMutation = { setHearing: { matter: { id: string, version: number } } };

export type AdjournHearingMutationVariables = Exact<{
  input: AdjournHearingInput;
}>;


export type AdjournHearingMutation = { adjournHearing: { matter: { id: string, version: number } } };

export type CancelHearingMutationVariables = Exact<{
  input: CancelHearingInput;
}>;


export type CancelHearingMutation = { cancelHearing: { matter: { id: string, version: number } } };

export type NotifyHearingMutationVariables = Exact<{
  input: NotifyHearingInput;
}>;


export type NotifyHearingMutation = { notifyHearing: { matter: { id: string, version: number } } };

export type NameHearingRepresentativesMutationVariables = Exact<{
  input: NameHearingRepresentativesInput;
}>;


export type NameHearingRepresentativesMutation = { nameHearingRepresentatives: { matter: { id: string, version: number } } };

export type ChallengeHearingMemberMutationVariables = Exact<{
  input: ChallengeHearingMemberInput;
}>;


export type ChallengeHearingMemberMutation = { challengeHearingMember: { matter: { id: string, version: number } } };

export type DecideHearingChallengeMutationVariables = Exact<{
  input: DecideHearingChallengeInput;
}>;


export type DecideHearingChallengeMutation = { decideHearingChallenge: { matter: { id: string, version: number } } };

export type OpenHearingMutationVariables = Exact<{
  input: OpenHearingInput;
}>;


export type OpenHearingMutation = { openHearing: { matter: { id: string, version: number } } };

export type CloseHearingMutationVariables = Exact<{
  input: CloseHearingInput;
}>;


export type CloseHearingMutation = { closeHearing: { matter: { id: string, version: number } } };

export type ConcludeHearingMutationVariables = Exact<{
  input: ConcludeHearingInput;
}>;


export type ConcludeHearingMutation = { concludeHearing: { matter: { id: string, version: number } } };

export type AddHearingOfficerMutationVariables = Exact<{
  input: AddHearingOfficerInput;
}>;


export type AddHearingOfficerMutation = { addHearingOfficer: { hearingOfficer: { id: string, version: number } } };

export type UpdateHearingOfficerMutationVariables = Exact<{
  input: UpdateHearingOfficerInput;
}>;


export type UpdateHearingOfficerMutation = { updateHearingOfficer: { hearingOfficer: { id: string, version: number } } };

export type BatchFieldsFragment = { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> };

export type ImportBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: { totalCount: number | null, nodes: Array<{ id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ImportBatchRowsQueryVariables = Exact<{
  id: string;
  only?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportBatchRowsQuery = { importBatch: { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, rows: { totalCount: number | null, nodes: Array<{ id: string, row: number, status: string, problems: Array<string>, problemCodes: Array<string>, preview: unknown, matterId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport: { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport: { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> } };

export type NeedsOfMatterQueryVariables = Exact<{
  matterId: string;
}>;


export type NeedsOfMatterQuery = { needsOfMatter: { needs: Array<{ id: string, need: NeedKind, words: string | null, purposes: Array<NeedPurpose>, consentForm: ConsentForm, consentOn: string, until: string, party: { id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean, hasWithdrawn: boolean } }> } };

export type AskSupplementMutationVariables = Exact<{
  input: AskSupplementInput;
}>;


export type AskSupplementMutation = { askSupplement: { matter: { id: string, version: number } } };

export type RecordSupplementMutationVariables = Exact<{
  input: RecordSupplementInput;
}>;


export type RecordSupplementMutation = { recordSupplement: { matter: { id: string, version: number } } };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed: { matter: { id: string, version: number } } };

export type WithdrawNeedMutationVariables = Exact<{
  input: WithdrawNeedInput;
}>;


export type WithdrawNeedMutation = { withdrawNeed: { matter: { id: string, version: number } } };

export type ServeSignatoriesMutationVariables = Exact<{
  input: ServeSignatoriesInput;
}>;


export type ServeSignatoriesMutation = { serveSignatories: { matter: { id: string, version: number } } };

export type NameRepresentativesMutationVariables = Exact<{
  input: NameRepresentativesInput;
}>;


export type NameRepresentativesMutation = { nameRepresentatives: { matter: { id: string, version: number } } };

export type ProfessionalFieldsFragment = { id: string, version: number, kind: ProfessionalKind, name: string, firm: string, isActive: boolean };

export type ProfessionalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfessionalsQuery = { professionals: Array<{ id: string, version: number, kind: ProfessionalKind, name: string, firm: string, isActive: boolean }>, ownProfessional: { id: string } | null };

export type RosterMonthQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type RosterMonthQuery = { roster: { duties: Array<{ id: string, version: number, on: string, shift: RosterShift, place: string, person: { id: string, kind: ProfessionalKind, name: string } }>, warnings: Array<{ kind: RosterWarningKind, on: string, shift: RosterShift, dutyIds: Array<string> }> } };

export type RosterChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type RosterChangesQuery = { rosterChanges: Array<{ id: string, version: number, kind: RosterChangeKind, state: RosterChangeState, dutyOn: string, dutyShift: RosterShift, otherOn: string | null, otherShift: RosterShift | null, reason: string, recordedAt: string, fromPerson: { id: string, name: string }, toPerson: { id: string, name: string } }> };

export type AddProfessionalMutationVariables = Exact<{
  input: AddProfessionalInput;
}>;


export type AddProfessionalMutation = { addProfessional: { professional: { id: string } } };

export type UpdateProfessionalMutationVariables = Exact<{
  input: UpdateProfessionalInput;
}>;


export type UpdateProfessionalMutation = { updateProfessional: { professional: { id: string } } };

export type PlanDutiesMutationVariables = Exact<{
  input: PlanDutiesInput;
}>;


export type PlanDutiesMutation = { planDuties: { professional: { id: string } } };

export type RemoveDutyMutationVariables = Exact<{
  input: RemoveDutyInput;
}>;


export type RemoveDutyMutation = { removeDuty: { professional: { id: string } } };

export type SwapDutiesMutationVariables = Exact<{
  input: SwapDutiesInput;
}>;


export type SwapDutiesMutation = { swapDuties: { change: { id: string, state: RosterChangeState } } };

export type CoverDutyMutationVariables = Exact<{
  input: CoverDutyInput;
}>;


export type CoverDutyMutation = { coverDuty: { change: { id: string, state: RosterChangeState } } };

export type DecideRosterChangeMutationVariables = Exact<{
  input: DecideRosterChangeInput;
}>;


export type DecideRosterChangeMutation = { decideRosterChange: { change: { id: string, state: RosterChangeState } } };

export type LeadOfficialFieldsFragment = { id: string, version: number, name: string, title: string, isActive: boolean };

export type ReceptionDayFieldsFragment = { id: string, version: number, on: string, fromTime: string, untilTime: string, place: string, status: ReceptionStatus, reason: string | null, visitors: number | null, official: { id: string, version: number, name: string, title: string, isActive: boolean } };

export type LeadOfficialsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadOfficialsQuery = { leadOfficials: Array<{ id: string, version: number, name: string, title: string, isActive: boolean }> };

export type ReceptionDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReceptionDaysQuery = { receptionDays: Array<{ id: string, version: number, on: string, fromTime: string, untilTime: string, place: string, status: ReceptionStatus, reason: string | null, visitors: number | null, matters: Array<{ id: string, reportBy: string | null, reportedOn: string | null, instructedOrgan: { id: string, name: string } | null, matter: { id: string, number: string, summary: string } }>, official: { id: string, version: number, name: string, title: string, isActive: boolean } }> };

export type CaseLeadsQueryVariables = Exact<{
  isOpen: boolean;
  after?: string | null | undefined;
}>;


export type CaseLeadsQuery = { caseLeads: { nodes: Array<{ id: string, takenOn: string, resolveBy: string | null, progressedOn: string | null, releasedOn: string | null, official: { id: string, version: number, name: string, title: string, isActive: boolean }, matter: { id: string, number: string, summary: string, standing: Standing } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatterLeadershipFragment = { conferences: Array<{ id: string, kind: ConferenceKind, number: string, title: string, heldOn: string, state: ConferenceState, questions: Array<string>, advice: Array<{ id: string, byName: string | null, advice: string }> }>, mediations: Array<{ id: string, isOpenToMe: boolean, screenedOn: string, isSuitable: boolean, grounds: Array<ScreeningGround>, reason: string, number: string, claimNos: Array<number>, openClaimNos: Array<number>, bodyName: string | null, ledInOn: string | null, pauseUntil: string | null, endedOn: string | null, how: MediationEnd | null, summary: string | null }>, reconsiderations: Array<{ id: string, number: string, organName: string, stage: ReconStage, endHow: ReconEnd | null, receivedOn: string, endedOn: string | null, isOpenToMe: boolean }>, disputes: Array<{ id: string, isOpenToMe: boolean, centreName: string, ledInOn: string, reason: string, rounds: number, settledOn: string | null, how: DisputeEnd | null, summary: string | null }>, leads: Array<{ id: string, takenOn: string, reason: string, resolveBy: string | null, releasedOn: string | null, result: string | null, official: { id: string, name: string, title: string }, progress: Array<{ on: string, progress: string }> }>, receptions: Array<{ id: string, on: string, record: string, instructionId: string | null, instruction: string | null, reportBy: string | null, reportedOn: string | null, report: string | null, official: { id: string, name: string, title: string }, instructedOrgan: { id: string, name: string } | null }>, assistances: Array<{ id: string, assistance: AssistanceKind, ledOn: string, need: string, answeredOn: string | null, outcome: AssistanceOutcome | null, answer: string | null, organ: { id: string, name: string } }> };

export type ReceiveByLeaderMutationVariables = Exact<{
  input: ReceiveByLeaderInput;
}>;


export type ReceiveByLeaderMutation = { receiveByLeader: { matter: { id: string, version: number } } };

export type ReportInstructionMutationVariables = Exact<{
  input: ReportInstructionInput;
}>;


export type ReportInstructionMutation = { reportInstruction: { matter: { id: string, version: number } } };

export type TakeCaseMutationVariables = Exact<{
  input: TakeCaseInput;
}>;


export type TakeCaseMutation = { takeCase: { matter: { id: string, version: number } } };

export type RecordCaseProgressMutationVariables = Exact<{
  input: RecordCaseProgressInput;
}>;


export type RecordCaseProgressMutation = { recordCaseProgress: { matter: { id: string, version: number } } };

export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseCaseInput;
}>;


export type ReleaseCaseMutation = { releaseCase: { matter: { id: string, version: number } } };

export type LeadToAssistanceMutationVariables = Exact<{
  input: LeadToAssistanceInput;
}>;


export type LeadToAssistanceMutation = { leadToAssistance: { matter: { id: string, version: number } } };

export type RecordAssistanceMutationVariables = Exact<{
  input: RecordAssistanceInput;
}>;


export type RecordAssistanceMutation = { recordAssistance: { matter: { id: string, version: number } } };

export type PlanReceptionMutationVariables = Exact<{
  input: PlanReceptionInput;
}>;


export type PlanReceptionMutation = { planReception: { receptionDay: { id: string, version: number } } };

export type MoveReceptionMutationVariables = Exact<{
  input: MoveReceptionInput;
}>;


export type MoveReceptionMutation = { moveReception: { receptionDay: { id: string, version: number } } };

export type CancelReceptionMutationVariables = Exact<{
  input: CancelReceptionInput;
}>;


export type CancelReceptionMutation = { cancelReception: { receptionDay: { id: string, version: number } } };

export type CloseReceptionMutationVariables = Exact<{
  input: CloseReceptionInput;
}>;


export type CloseReceptionMutation = { closeReception: { receptionDay: { id: string, version: number } } };

export type AddLeadOfficialMutationVariables = Exact<{
  input: AddLeadOfficialInput;
}>;


export type AddLeadOfficialMutation = { addLeadOfficial: { leadOfficial: { id: string, version: number } } };

export type UpdateLeadOfficialMutationVariables = Exact<{
  input: UpdateLeadOfficialInput;
}>;


export type UpdateLeadOfficialMutation = { updateLeadOfficial: { leadOfficial: { id: string, version: number } } };

export type DutyRowFragment = { id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null };

export type DutyWithWhyFragment = { id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null };

export type MatterRowFragment = { id: string, version: number, number: string, standing: Standing, stage: Stage, summary: string, receivedOn: string, channel: Channel, purpose: Purpose, topic: Topic, placeCode: string | null, placeName: string | null, groupSize: number, light: Light, daysLeft: number | null, accountable: { id: string, name: string }, handler: { id: string, name: string } | null, desk: { id: string, name: string } | null, nextDuty: { id: string, termZh: string, termEn: string, warnOn: string | null, lawfulLastOn: string | null } | null };

export type MatterListQueryVariables = Exact<{
  filter?: MatterFilter | null | undefined;
  orderBy?: MatterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MatterListQuery = { matters: { totalCount: number | null, nodes: Array<{ id: string, version: number, number: string, standing: Standing, stage: Stage, summary: string, receivedOn: string, channel: Channel, purpose: Purpose, topic: Topic, placeCode: string | null, placeName: string | null, groupSize: number, light: Light, daysLeft: number | null, accountable: { id: string, name: string }, handler: { id: string, name: string } | null, desk: { id: string, name: string } | null, nextDuty: { id: string, termZh: string, termEn: string, warnOn: string | null, lawfulLastOn: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SoonDutiesQueryVariables = Exact<{
  isOwn: boolean;
}>;


export type SoonDutiesQuery = { workbench: { soon: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, matter: { id: string, number: string, summary: string, accountable: { id: string, name: string } }, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }> } };

export type WorkbenchPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchPageQuery = { workbench: { today: string, figures: Array<{ key: string, labelZh: string, labelEn: string, count: number, filter: unknown }>, stages: Array<{ stage: Stage, count: number }>, organs: Array<{ open: number, warned: number, late: number, organ: { id: string, name: string } }> } };

export type ClaimFieldsFragment = { no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, road: number | null, decidingFact: string | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null, performBy: string | null, performedOn: string | null };

export type PartyFieldsFragment = { id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean, hasWithdrawn: boolean };

export type ActFieldsFragment = { name: string, labelZh: string, labelEn: string, isPossible: boolean, reason: string | null, reasonZh: string | null, reasonEn: string | null, needsApproval: boolean, citation: { text: string, zh: string } };

export type ProposalFieldsFragment = { id: string, matterId: string, act: string, labelZh: string, labelEn: string, askedOn: string, text: string, input: unknown, isOpen: boolean, decision: string | null, reason: string | null, askedBy: { id: string, name: string, section: string | null } | null, decidedBy: { id: string, name: string } | null };

export type FactFieldsFragment = { id: string, seq: number, kind: string, labelZh: string, labelEn: string, on: string, recordedAt: string, text: string, hasEffect: boolean, withoutEffectZh: string | null, withoutEffectEn: string | null, isCorrected: boolean, isAnnulled: boolean, correctable: Array<string>, by: { id: string, name: string } | null, organ: { id: string, name: string } | null };

export type MoreFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreFactsQuery = { matter: { id: string, facts: { nodes: Array<{ id: string, seq: number, kind: string, labelZh: string, labelEn: string, on: string, recordedAt: string, text: string, hasEffect: boolean, withoutEffectZh: string | null, withoutEffectEn: string | null, isCorrected: boolean, isAnnulled: boolean, correctable: Array<string>, by: { id: string, name: string } | null, organ: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type AttachmentDownloadsQueryVariables = Exact<{
  matterId: string;
}>;


export type AttachmentDownloadsQuery = { matter: { id: string, attachments: Array<{ id: string, downloadUrl: string }> } | null };

export type MatterFileQueryVariables = Exact<{
  id: string;
}>;


export type MatterFileQuery = { matter: { registeredAt: string, placeText: string | null, isAnonymous: boolean, lawVersion: string, previousNumber: string | null, previousHistory: string | null, id: string, version: number, number: string, standing: Standing, stage: Stage, summary: string, receivedOn: string, channel: Channel, purpose: Purpose, topic: Topic, placeCode: string | null, placeName: string | null, groupSize: number, light: Light, daysLeft: number | null, receivedBy: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, road: number | null, decidingFact: string | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null, performBy: string | null, performedOn: string | null }>, parties: Array<{ id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean, hasWithdrawn: boolean }>, attachments: Array<{ id: string, name: string, contentType: string, size: number, addedAt: string, addedBy: { id: string, name: string } | null }>, facts: { nodes: Array<{ id: string, seq: number, kind: string, labelZh: string, labelEn: string, on: string, recordedAt: string, text: string, hasEffect: boolean, withoutEffectZh: string | null, withoutEffectEn: string | null, isCorrected: boolean, isAnnulled: boolean, correctable: Array<string>, by: { id: string, name: string } | null, organ: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, duties: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }>, acts: Array<{ name: string, labelZh: string, labelEn: string, isPossible: boolean, reason: string | null, reasonZh: string | null, reasonEn: string | null, needsApproval: boolean, citation: { text: string, zh: string } }>, papers: Array<{ id: string, kind: PaperKind, number: string, title: string, issuedOn: string, isLocked: boolean, partyId: string | null, isOpenTask: boolean, attention: PaperAttention | null, attentionOn: string | null, settledReason: string | null, supersededById: string | null }>, supplements: Array<{ id: string, stage: SupplementStage, askedOn: string, answerBy: string, isClockStopped: boolean, state: SupplementState, toldOn: string | null, completeOn: string | null, organ: { id: string, name: string }, items: Array<{ no: number, text: string, isMissing: boolean }>, answers: Array<{ on: string, itemNos: Array<number>, note: string | null }> }>, services: Array<{ id: string, paper: ServedPaper, servedOn: string | null, windowLastOn: string | null, party: { id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean, hasWithdrawn: boolean }, attempts: Array<{ id: string, no: number, mode: ServiceMode, on: string, outcome: AttemptOutcome, proof: string | null, receivedOn: string | null }> }>, proposals: Array<{ id: string, matterId: string, act: string, labelZh: string, labelEn: string, askedOn: string, text: string, input: unknown, isOpen: boolean, decision: string | null, reason: string | null, askedBy: { id: string, name: string, section: string | null } | null, decidedBy: { id: string, name: string } | null }>, recusals: Array<{ id: string, interest: RecusalInterest, askedBy: RecusalAsker, reason: string, askedOn: string, isGranted: boolean | null, decidedOn: string | null, decisionReason: string | null, mayDecide: boolean, official: { id: string, name: string } | null, decidedBy: { id: string, name: string } | null }>, referrals: Array<{ id: string, how: ReferralHow, referredOn: string, arrivedOn: string | null, signedOn: string | null, reportBy: string | null, objectedOn: string | null, objectionReasons: string | null, answeredOn: string | null, isHandedBack: boolean, daysHeld: number, note: string | null, organ: { id: string, name: string } }>, opinion: { number: string | null, issuedOn: string | null, isIssued: boolean, remedy: string | null, approvedBy: { id: string, name: string } | null, answers: Array<{ claimNo: number, finding: string, evidence: string | null, basis: string, outcome: Outcome, result: string, performBy: string | null }> } | null, reviews: { newOpinionBy: string | null, reviewOrgan: { id: string, name: string } | null, recheckOrgan: { id: string, name: string } | null, endedFor: Array<{ id: string, displayName: string }>, afterwards: { zh: string, en: string, citation: { text: string, zh: string } } | null, rounds: Array<{ number: string | null, isOnBehalf: boolean, approvedBy: { id: string, name: string } | null, review: { id: string, level: ReviewLevel, state: ReviewState, outcome: ReviewOutcome | null, requestedOn: string, takenOn: string | null, decidedOn: string | null, isOpen: boolean, nextWarnOn: string | null, nextLawfulLastOn: string | null, light: Light, daysLeft: number | null, organ: { id: string, name: string, kind: OrganKind }, clerk: { id: string, name: string } | null }, hearings: Array<{ from: string, to: string | null }>, asked: Array<{ id: string, on: string, postmarkedOn: string | null, lastOn: string | null, isInTime: boolean, answeredOn: string | null, withdrawnOn: string | null, withoutEffectZh: string | null, withoutEffectEn: string | null, citation: { text: string, zh: string } | null, party: { id: string, displayName: string } }>, text: { outcome: ReviewOutcome, finding: string, basis: string, result: string, newOpinionBy: string | null, answers: Array<{ claimNo: number, finding: string, evidence: string | null, basis: string, outcome: Outcome, result: string, performBy: string | null }> } | null }>, windows: Array<{ id: string, level: ReviewLevel, receivedOn: string, lastOn: string | null, daysLeft: number | null, state: DutyState, usedOn: string | null, party: { id: string, displayName: string } }> }, links: Array<{ kind: LinkKind, matter: { id: string, number: string, summary: string, standing: Standing } }>, accountable: { id: string, name: string }, handler: { id: string, name: string } | null, desk: { id: string, name: string } | null, nextDuty: { id: string, termZh: string, termEn: string, warnOn: string | null, lawfulLastOn: string | null } | null, conferences: Array<{ id: string, kind: ConferenceKind, number: string, title: string, heldOn: string, state: ConferenceState, questions: Array<string>, advice: Array<{ id: string, byName: string | null, advice: string }> }>, mediations: Array<{ id: string, isOpenToMe: boolean, screenedOn: string, isSuitable: boolean, grounds: Array<ScreeningGround>, reason: string, number: string, claimNos: Array<number>, openClaimNos: Array<number>, bodyName: string | null, ledInOn: string | null, pauseUntil: string | null, endedOn: string | null, how: MediationEnd | null, summary: string | null }>, reconsiderations: Array<{ id: string, number: string, organName: string, stage: ReconStage, endHow: ReconEnd | null, receivedOn: string, endedOn: string | null, isOpenToMe: boolean }>, disputes: Array<{ id: string, isOpenToMe: boolean, centreName: string, ledInOn: string, reason: string, rounds: number, settledOn: string | null, how: DisputeEnd | null, summary: string | null }>, leads: Array<{ id: string, takenOn: string, reason: string, resolveBy: string | null, releasedOn: string | null, result: string | null, official: { id: string, name: string, title: string }, progress: Array<{ on: string, progress: string }> }>, receptions: Array<{ id: string, on: string, record: string, instructionId: string | null, instruction: string | null, reportBy: string | null, reportedOn: string | null, report: string | null, official: { id: string, name: string, title: string }, instructedOrgan: { id: string, name: string } | null }>, assistances: Array<{ id: string, assistance: AssistanceKind, ledOn: string, need: string, answeredOn: string | null, outcome: AssistanceOutcome | null, answer: string | null, organ: { id: string, name: string } }> } | null };

export type ApprovalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalsQuery = { approvals: { totalCount: number | null, nodes: Array<{ id: string, matterId: string, act: string, labelZh: string, labelEn: string, askedOn: string, text: string, input: unknown, isOpen: boolean, decision: string | null, reason: string | null, matter: { id: string, version: number, number: string, standing: Standing, stage: Stage, summary: string, receivedOn: string, channel: Channel, purpose: Purpose, topic: Topic, placeCode: string | null, placeName: string | null, groupSize: number, light: Light, daysLeft: number | null, accountable: { id: string, name: string }, handler: { id: string, name: string } | null, desk: { id: string, name: string } | null, nextDuty: { id: string, termZh: string, termEn: string, warnOn: string | null, lawfulLastOn: string | null } | null }, askedBy: { id: string, name: string, section: string | null } | null, decidedBy: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SimilarMattersQueryVariables = Exact<{
  input: SimilarInput;
}>;


export type SimilarMattersQuery = { similarMatters: Array<{ shared: Array<string>, matter: { id: string, number: string, summary: string, receivedOn: string, standing: Standing, stage: Stage, placeName: string | null, accountable: { id: string, name: string } } }> };

export type PreviewAcceptanceQueryVariables = Exact<{
  matterId: string;
  on: string;
}>;


export type PreviewAcceptanceQuery = { previewAcceptance: { duties: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }>, refusal: { code: string, zh: string, en: string, facts: unknown, citation: { text: string, zh: string } } | null } };

export type PreviewExtensionQueryVariables = Exact<{
  matterId: string;
  days: number;
}>;


export type PreviewExtensionQuery = { previewExtension: { duties: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }>, refusal: { code: string, zh: string, en: string, facts: unknown, citation: { text: string, zh: string } } | null } };

export type PreviewFieldsFragment = { duties: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }>, refusal: { code: string, zh: string, en: string, facts: unknown, citation: { text: string, zh: string } } | null };

export type PreviewPaperQueryVariables = Exact<{
  input: PaperPreviewInput;
}>;


export type PreviewPaperQuery = { previewPaper: { title: string, html: string, problems: Array<string> } };

export type PreviewActQueryVariables = Exact<{
  input: ActPreviewInput;
}>;


export type PreviewActQuery = { previewAct: { title: string, html: string, problems: Array<string> } };

export type PreviewRepetitionQueryVariables = Exact<{
  input: RepetitionPreviewInput;
}>;


export type PreviewRepetitionQuery = { previewRepetition: { gate: string | null, citation: { text: string, zh: string } | null, paper: { title: string, html: string, problems: Array<string> } | null } };

export type ReadPaperQueryVariables = Exact<{
  id: string;
}>;


export type ReadPaperQuery = { paper: { id: string, kind: PaperKind, number: string, title: string, issuedOn: string, isLocked: boolean, html: string, sha256: string } | null };

export type PaperDownloadQueryVariables = Exact<{
  id: string;
}>;


export type PaperDownloadQuery = { paper: { id: string, downloadUrl: string } | null };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, filter: unknown }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { id: string, name: string, filter: unknown } };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { deleteView: boolean };

export type MediationSumsFragment = { rows: number, signers: number, signed: number, inForce: number, withdrawn: number, asked: number, confirmed: number, paidUp: number, openBreaches: number, agreedCents: number, paidCents: number };

export type MediationListQueryVariables = Exact<{
  filter?: MediationFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type MediationListQuery = { mediations: { nodes: Array<{ id: string, number: string, subject: string, standing: MediationStanding, endHow: MediationEnd | null, screenedOn: string, ledInOn: string | null, takenOn: string | null, endedOn: string | null, sessions: number, rows: number, signers: number, signed: number, inForce: number, withdrawn: number, asked: number, confirmed: number, paidUp: number, openBreaches: number, agreedCents: number, paidCents: number, body: { id: string, name: string } | null, members: Array<{ id: string, as: MediationMemberRole, releasedOn: string | null, account: { id: string, name: string } }>, nextDuty: { id: string, termZh: string, termEn: string, lawfulLastOn: string | null, light: Light, daysLeft: number | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MediationFileFragment = { id: string, number: string, version: number, subject: string, respondent: string, standing: MediationStanding, endHow: MediationEnd | null, screenedOn: string, ledInOn: string | null, takenOn: string | null, endedOn: string | null, sessions: number, opensConfirmation: boolean, rows: number, signers: number, signed: number, inForce: number, withdrawn: number, asked: number, confirmed: number, paidUp: number, openBreaches: number, agreedCents: number, paidCents: number, matter: { id: string, number: string, summary: string } | null, body: { id: string, name: string, kind: MediationBodyKind, court: string, organ: { id: string, name: string } } | null, members: Array<{ id: string, as: MediationMemberRole, namedOn: string, isFree: boolean | null, releasedOn: string | null, account: { id: string, name: string } }>, papersToRenew: Array<{ kind: NumberedMediationPaper, number: string | null, changedOn: string, rowId: string | null, rowNo: number | null }>, duties: Array<{ id: string, clock: string, termZh: string, termEn: string, kind: DutyKind, eventOn: string, lawfulLastOn: string | null, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null }>, acts: Array<{ name: MediationActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }>, screening: { on: string, isSuitable: boolean, grounds: Array<ScreeningGround>, reason: string } | null, consents: Array<{ side: MediationSide, on: string, isWilling: boolean, form: MediationConsentForm, proof: string }>, sessionsHeld: Array<{ sessionId: string, on: string, fromTime: string, untilTime: string, place: string, isPublic: boolean, claimants: number, respondents: number, record: string }>, texts: Array<{ version: number, on: string, form: AgreementForm, facts: string, disputes: string, agreed: string, obligations: Array<{ no: number, side: MediationSide, text: string, dueOn: string | null }> }>, commonSigns: Array<{ by: CommonSigner, on: string, mode: SigningMode, upTo: number, proof: string }>, result: { how: MediationEnd, on: string, side: MediationSide | null, reason: string, otherWays: Array<OtherWay> } | null, rowCounts: Array<{ state: AgreementRowState, rows: number }>, entries: Array<{ id: string, isCorrected: boolean, mayCorrect: boolean, mayAnnul: boolean, on: string, labelZh: string, labelEn: string, text: string, recordedAt: string }> };

export type MediationOfQueryVariables = Exact<{
  id: string;
}>;


export type MediationOfQuery = { mediation: { id: string, number: string, version: number, subject: string, respondent: string, standing: MediationStanding, endHow: MediationEnd | null, screenedOn: string, ledInOn: string | null, takenOn: string | null, endedOn: string | null, sessions: number, opensConfirmation: boolean, rows: number, signers: number, signed: number, inForce: number, withdrawn: number, asked: number, confirmed: number, paidUp: number, openBreaches: number, agreedCents: number, paidCents: number, matter: { id: string, number: string, summary: string } | null, body: { id: string, name: string, kind: MediationBodyKind, court: string, organ: { id: string, name: string } } | null, members: Array<{ id: string, as: MediationMemberRole, namedOn: string, isFree: boolean | null, releasedOn: string | null, account: { id: string, name: string } }>, papersToRenew: Array<{ kind: NumberedMediationPaper, number: string | null, changedOn: string, rowId: string | null, rowNo: number | null }>, duties: Array<{ id: string, clock: string, termZh: string, termEn: string, kind: DutyKind, eventOn: string, lawfulLastOn: string | null, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null }>, acts: Array<{ name: MediationActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }>, screening: { on: string, isSuitable: boolean, grounds: Array<ScreeningGround>, reason: string } | null, consents: Array<{ side: MediationSide, on: string, isWilling: boolean, form: MediationConsentForm, proof: string }>, sessionsHeld: Array<{ sessionId: string, on: string, fromTime: string, untilTime: string, place: string, isPublic: boolean, claimants: number, respondents: number, record: string }>, texts: Array<{ version: number, on: string, form: AgreementForm, facts: string, disputes: string, agreed: string, obligations: Array<{ no: number, side: MediationSide, text: string, dueOn: string | null }> }>, commonSigns: Array<{ by: CommonSigner, on: string, mode: SigningMode, upTo: number, proof: string }>, result: { how: MediationEnd, on: string, side: MediationSide | null, reason: string, otherWays: Array<OtherWay> } | null, rowCounts: Array<{ state: AgreementRowState, rows: number }>, entries: Array<{ id: string, isCorrected: boolean, mayCorrect: boolean, mayAnnul: boolean, on: string, labelZh: string, labelEn: string, text: string, recordedAt: string }> } };

export type MyMediationNotesQueryVariables = Exact<{
  id: string;
}>;


export type MyMediationNotesQuery = { mediation: { id: string, ownNotes: Array<{ id: string, on: string, text: string }> } };

export type AgreementRowLineFragment = { id: string, no: number, agreementNo: string, name: string, isDeceased: boolean, stage: AgreementRowStage, confirmation: ConfirmationStage, effectOn: string | null, windowLastOn: string | null, nextDueOn: string | null, isDue: boolean, isPaid: boolean, openBreaches: number, agreedCents: number, paidCents: number, signers: Array<{ no: number, name: string, capacity: SigningCapacity, relation: string, signedOn: string | null }> };

export type AgreementRowFullFragment = { id: string, caseId: string, no: number, agreementNo: string, name: string, idNumber: string, isDeceased: boolean, stage: AgreementRowStage, confirmation: ConfirmationStage, effectOn: string | null, windowLastOn: string | null, nextDueOn: string | null, isDue: boolean, isPaid: boolean, openBreaches: number, claimCents: number, agreedCents: number, paidCents: number, owedSince: string | null, signers: Array<{ no: number, name: string, capacity: SigningCapacity, relation: string, phone: string, authorityBasis: string, authorityNo: string, account: string, accountName: string, cents: number, signedOn: string | null, copyGivenOn: string | null, instalments: Array<{ no: number, dueOn: string, cents: number, paidCents: number, paidOn: string | null }> }> };

export type AgreementRowPageQueryVariables = Exact<{
  caseId: string;
  state?: AgreementRowState | null | undefined;
  order: AgreementRowOrder;
  find?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AgreementRowPageQuery = { agreementRows: { totalCount: number | null, nodes: Array<{ id: string, no: number, agreementNo: string, name: string, isDeceased: boolean, stage: AgreementRowStage, confirmation: ConfirmationStage, effectOn: string | null, windowLastOn: string | null, nextDueOn: string | null, isDue: boolean, isPaid: boolean, openBreaches: number, agreedCents: number, paidCents: number, signers: Array<{ no: number, name: string, capacity: SigningCapacity, relation: string, signedOn: string | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AgreementRowOfQueryVariables = Exact<{
  caseId: string;
  rowId: string;
}>;


export type AgreementRowOfQuery = { agreementRow: { remedies: Array<AgreementRemedy>, acts: Array<MediationActName>, row: { id: string, caseId: string, no: number, agreementNo: string, name: string, idNumber: string, isDeceased: boolean, stage: AgreementRowStage, confirmation: ConfirmationStage, effectOn: string | null, windowLastOn: string | null, nextDueOn: string | null, isDue: boolean, isPaid: boolean, openBreaches: number, claimCents: number, agreedCents: number, paidCents: number, owedSince: string | null, signers: Array<{ no: number, name: string, capacity: SigningCapacity, relation: string, phone: string, authorityBasis: string, authorityNo: string, account: string, accountName: string, cents: number, signedOn: string | null, copyGivenOn: string | null, instalments: Array<{ no: number, dueOn: string, cents: number, paidCents: number, paidOn: string | null }> }> }, breaches: Array<{ id: string, on: string, side: MediationSide, obligation: string, dueOn: string | null, text: string, curedOn: string | null, curedText: string | null }>, amendments: Array<{ id: string, on: string, from: string, shareNo: number, beforeCents: number, afterCents: number, reason: string, proof: string, changed: Array<{ no: number, beforeOn: string | null, beforeCents: number | null, afterOn: string | null, afterCents: number | null }> }>, entries: Array<{ id: string, isCorrected: boolean, mayCorrect: boolean, mayAnnul: boolean, on: string, labelZh: string, labelEn: string, text: string }> } };

export type RosterPreviewOfQueryVariables = Exact<{
  caseId: string;
  uploadId: string;
}>;


export type RosterPreviewOfQuery = { rosterPreview: { lines: number, rows: number, totalCents: number, statedCents: number | null, byInstalment: Array<number>, problems: Array<{ line: number, column: string | null, code: string, text: string }> } };

export type MediationBodyListQueryVariables = Exact<{ [key: string]: never; }>;


export type MediationBodyListQuery = { mediationBodies: Array<{ id: string, version: number, name: string, kind: MediationBodyKind, court: string, isActive: boolean, organ: { id: string, name: string } }> };

export type ScreenForMediationMutationVariables = Exact<{
  input: ScreenForMediationInput;
}>;


export type ScreenForMediationMutation = { screenForMediation: { matter: { id: string, mediations: Array<{ id: string, isOpenToMe: boolean }> } } };

export type RecordMediationConsentMutationVariables = Exact<{
  input: RecordMediationConsentInput;
}>;


export type RecordMediationConsentMutation = { recordMediationConsent: { mediation: { id: string } | null } };

export type LeadToMediationMutationVariables = Exact<{
  input: LeadToMediationInput;
}>;


export type LeadToMediationMutation = { leadToMediation: { mediation: { id: string } | null } };

export type TakeMediationMutationVariables = Exact<{
  input: TakeMediationInput;
}>;


export type TakeMediationMutation = { takeMediation: { mediation: { id: string } | null } };

export type NameMediatorMutationVariables = Exact<{
  input: NameMediatorInput;
}>;


export type NameMediatorMutation = { nameMediator: { mediation: { id: string } | null } };

export type DeclareMediatorTiesMutationVariables = Exact<{
  input: DeclareMediatorTiesInput;
}>;


export type DeclareMediatorTiesMutation = { declareMediatorTies: { mediation: { id: string } | null } };

export type ReleaseMediatorMutationVariables = Exact<{
  input: ReleaseMediatorInput;
}>;


export type ReleaseMediatorMutation = { releaseMediator: { mediation: { id: string } | null } };

export type TellMediationRightsMutationVariables = Exact<{
  input: TellMediationRightsInput;
}>;


export type TellMediationRightsMutation = { tellMediationRights: { mediation: { id: string } | null } };

export type HoldMediationSessionMutationVariables = Exact<{
  input: HoldMediationSessionInput;
}>;


export type HoldMediationSessionMutation = { holdMediationSession: { mediation: { id: string } | null } };

export type ProlongMediationMutationVariables = Exact<{
  input: ProlongMediationInput;
}>;


export type ProlongMediationMutation = { prolongMediation: { mediation: { id: string } | null } };

export type EndMediationMutationVariables = Exact<{
  input: EndMediationInput;
}>;


export type EndMediationMutation = { endMediation: { mediation: { id: string } | null } };

export type DraftAgreementMutationVariables = Exact<{
  input: DraftAgreementInput;
}>;


export type DraftAgreementMutation = { draftAgreement: { mediation: { id: string } | null } };

export type EnterAgreementRowMutationVariables = Exact<{
  input: EnterAgreementRowInput;
}>;


export type EnterAgreementRowMutation = { enterAgreementRow: { mediation: { id: string } | null } };

export type ImportAgreementRowsMutationVariables = Exact<{
  input: ImportAgreementRowsInput;
}>;


export type ImportAgreementRowsMutation = { importAgreementRows: { mediation: { id: string } | null } };

export type SignAgreementRowsMutationVariables = Exact<{
  input: SignAgreementRowsInput;
}>;


export type SignAgreementRowsMutation = { signAgreementRows: { mediation: { id: string } | null } };

export type SignAgreementForAllMutationVariables = Exact<{
  input: SignAgreementForAllInput;
}>;


export type SignAgreementForAllMutation = { signAgreementForAll: { mediation: { id: string } | null } };

export type WithdrawAgreementRowMutationVariables = Exact<{
  input: WithdrawAgreementRowInput;
}>;


export type WithdrawAgreementRowMutation = { withdrawAgreementRow: { mediation: { id: string } | null } };

export type GiveAgreementCopyMutationVariables = Exact<{
  input: GiveAgreementCopyInput;
}>;


export type GiveAgreementCopyMutation = { giveAgreementCopy: { mediation: { id: string } | null } };

export type AskConfirmationMutationVariables = Exact<{
  input: AskConfirmationInput;
}>;


export type AskConfirmationMutation = { askConfirmation: { mediation: { id: string } | null } };

export type RecordConfirmationMutationVariables = Exact<{
  input: RecordConfirmationInput;
}>;


export type RecordConfirmationMutation = { recordConfirmation: { mediation: { id: string } | null } };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment: { mediation: { id: string } | null } };

export type UrgePerformanceMutationVariables = Exact<{
  input: UrgePerformanceInput;
}>;


export type UrgePerformanceMutation = { urgePerformance: { mediation: { id: string } | null } };

export type CorrectMediationFactMutationVariables = Exact<{
  input: CorrectMediationFactInput;
}>;


export type CorrectMediationFactMutation = { correctMediationFact: { mediation: { id: string } | null } };

export type NoteBreachMutationVariables = Exact<{
  input: NoteBreachInput;
}>;


export type NoteBreachMutation = { noteBreach: { mediation: { id: string } | null } };

export type CureBreachMutationVariables = Exact<{
  input: CureBreachInput;
}>;


export type CureBreachMutation = { cureBreach: { mediation: { id: string } | null } };

export type AmendAgreementRowMutationVariables = Exact<{
  input: AmendAgreementRowInput;
}>;


export type AmendAgreementRowMutation = { amendAgreementRow: { mediation: { id: string } | null } };

export type KeepOwnMediationNoteMutationVariables = Exact<{
  input: KeepOwnMediationNoteInput;
}>;


export type KeepOwnMediationNoteMutation = { keepOwnMediationNote: { mediation: { id: string } | null } };

export type AddMediationBodyMutationVariables = Exact<{
  input: AddMediationBodyInput;
}>;


export type AddMediationBodyMutation = { addMediationBody: { mediationBody: { id: string } } };

export type UpdateMediationBodyMutationVariables = Exact<{
  input: UpdateMediationBodyInput;
}>;


export type UpdateMediationBodyMutation = { updateMediationBody: { mediationBody: { id: string } } };

export type MediationPaperOfQueryVariables = Exact<{
  caseId: string;
  kind: MediationPaperKind;
  rowId?: string | null | undefined;
}>;


export type MediationPaperOfQuery = { mediationPaper: { title: string, html: string, problems: Array<string>, downloadUrl: string, isNumbered: boolean, number: string | null, issuedOn: string | null, outdatedNumber: string | null, mayIssue: boolean } };

export type PreviewMediationCorrectionQueryVariables = Exact<{
  input: PreviewMediationCorrectionInput;
}>;


export type PreviewMediationCorrectionQuery = { previewMediationCorrection: { refusal: { code: string, text: string, citation: { zh: string, text: string } } | null, duties: Array<{ termZh: string, termEn: string, before: { lawfulLastOn: string | null, state: DutyState } | null, after: { lawfulLastOn: string | null, state: DutyState } | null }>, row: { before: { stage: AgreementRowStage, effectOn: string | null, confirmation: ConfirmationStage, windowLastOn: string | null, nextDueOn: string | null, agreedCents: number, paidCents: number, isPaid: boolean, openBreaches: number }, after: { stage: AgreementRowStage, effectOn: string | null, confirmation: ConfirmationStage, windowLastOn: string | null, nextDueOn: string | null, agreedCents: number, paidCents: number, isPaid: boolean, openBreaches: number } } | null, papers: Array<{ kind: MediationPaperKind, nameZh: string, nameEn: string, number: string | null }> } };

export type RowEffectFragment = { stage: AgreementRowStage, effectOn: string | null, confirmation: ConfirmationStage, windowLastOn: string | null, nextDueOn: string | null, agreedCents: number, paidCents: number, isPaid: boolean, openBreaches: number };

export type IssueMediationPaperMutationVariables = Exact<{
  input: IssueMediationPaperInput;
}>;


export type IssueMediationPaperMutation = { issueMediationPaper: { mediation: { id: string, version: number } | null } };

export type AdviserFieldsFragment = { id: string, kind: ProfessionalKind, name: string, firm: string };

export type BriefFieldsFragment = { number: string, receivedOn: string, summary: string, claims: Array<{ no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null }>, course: Array<{ on: string, labelZh: string, labelEn: string }> };

export type OpinionListFieldsFragment = { id: string, number: string, type: LegalOpinionType, state: LegalOpinionState, question: string, askedOn: string, answerBy: string, givenOn: string | null, versions: number, adviser: { id: string, kind: ProfessionalKind, name: string, firm: string }, organ: { id: string, name: string }, citations: Array<{ id: string, label: string, isHeld: boolean }>, matter: { id: string, number: string } | null };

export type LegalOpinionListQueryVariables = Exact<{
  filter?: LegalOpinionFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LegalOpinionListQuery = { legalOpinions: { totalCount: number | null, nodes: Array<{ id: string, number: string, type: LegalOpinionType, state: LegalOpinionState, question: string, askedOn: string, answerBy: string, givenOn: string | null, versions: number, adviser: { id: string, kind: ProfessionalKind, name: string, firm: string }, organ: { id: string, name: string }, citations: Array<{ id: string, label: string, isHeld: boolean }>, matter: { id: string, number: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OpinionPageFieldsFragment = { version: number, id: string, number: string, type: LegalOpinionType, state: LegalOpinionState, question: string, askedOn: string, answerBy: string, givenOn: string | null, versions: number, brief: { number: string, receivedOn: string, summary: string, claims: Array<{ no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null }>, course: Array<{ on: string, labelZh: string, labelEn: string }> } | null, texts: Array<{ id: string, on: string, facts: string | null, conclusion: string, reasons: string, caveats: string | null, changed: string | null, citations: Array<{ text: string, article: string }> }>, draft: { on: string, facts: string | null, conclusion: string, reasons: string, caveats: string | null, citations: Array<{ text: string, article: string }> } | null, use: { on: string, isFollowed: boolean, how: string } | null, steps: Array<{ id: string, on: string, labelZh: string, labelEn: string, text: string }>, acts: Array<{ name: LegalOpinionActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null }>, duties: Array<{ id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, state: DutyState, endedOn: string | null, lawfulLastOn: string | null }>, adviser: { id: string, kind: ProfessionalKind, name: string, firm: string }, organ: { id: string, name: string }, citations: Array<{ id: string, label: string, isHeld: boolean }>, matter: { id: string, number: string } | null };

export type LegalOpinionPageQueryVariables = Exact<{
  id: string;
}>;


export type LegalOpinionPageQuery = { legalOpinion: { version: number, id: string, number: string, type: LegalOpinionType, state: LegalOpinionState, question: string, askedOn: string, answerBy: string, givenOn: string | null, versions: number, brief: { number: string, receivedOn: string, summary: string, claims: Array<{ no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null }>, course: Array<{ on: string, labelZh: string, labelEn: string }> } | null, texts: Array<{ id: string, on: string, facts: string | null, conclusion: string, reasons: string, caveats: string | null, changed: string | null, citations: Array<{ text: string, article: string }> }>, draft: { on: string, facts: string | null, conclusion: string, reasons: string, caveats: string | null, citations: Array<{ text: string, article: string }> } | null, use: { on: string, isFollowed: boolean, how: string } | null, steps: Array<{ id: string, on: string, labelZh: string, labelEn: string, text: string }>, acts: Array<{ name: LegalOpinionActName, labelZh: string, labelEn: string, isPossible: boolean, reasonZh: string | null, reasonEn: string | null }>, duties: Array<{ id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, state: DutyState, endedOn: string | null, lawfulLastOn: string | null }>, adviser: { id: string, kind: ProfessionalKind, name: string, firm: string }, organ: { id: string, name: string }, citations: Array<{ id: string, label: string, isHeld: boolean }>, matter: { id: string, number: string } | null } };

export type LegalOpinionPaperOfQueryVariables = Exact<{
  id: string;
}>;


export type LegalOpinionPaperOfQuery = { legalOpinionPaper: { title: string, html: string, downloadUrl: string } };

export type MatterOpinionsQueryVariables = Exact<{
  id: string;
}>;


export type MatterOpinionsQuery = { matter: { id: string, legalOpinions: Array<{ id: string, number: string, type: LegalOpinionType, state: LegalOpinionState, question: string, askedOn: string, answerBy: string, givenOn: string | null, versions: number, adviser: { id: string, kind: ProfessionalKind, name: string, firm: string }, organ: { id: string, name: string }, citations: Array<{ id: string, label: string, isHeld: boolean }>, matter: { id: string, number: string } | null }>, teams: Array<{ id: string, number: string, purpose: string, formedOn: string, workUntil: string, dissolvedOn: string | null, members: Array<{ id: string, role: TeamRole, leftOn: string | null, account: { id: string, name: string } | null, professional: { id: string, name: string } | null }> }> } | null };

export type ConflictFieldsFragment = { id: string, ground: ConflictGround, source: ConflictSource, standing: ConflictStanding, reportedOn: string, decidedOn: string | null, note: string, decidedBecause: string | null, isMineToDecide: boolean, person: { id: string, name: string, kind: ProfessionalKind }, matter: { id: string, number: string } | null };

export type MatterConflictsQueryVariables = Exact<{
  id: string;
}>;


export type MatterConflictsQuery = { matter: { id: string, professionalConflicts: Array<{ id: string, ground: ConflictGround, source: ConflictSource, standing: ConflictStanding, reportedOn: string, decidedOn: string | null, note: string, decidedBecause: string | null, isMineToDecide: boolean, person: { id: string, name: string, kind: ProfessionalKind }, matter: { id: string, number: string } | null }> } | null };

export type ConflictListQueryVariables = Exact<{
  standing?: ConflictStanding | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConflictListQuery = { professionalConflicts: { nodes: Array<{ id: string, ground: ConflictGround, source: ConflictSource, standing: ConflictStanding, reportedOn: string, decidedOn: string | null, note: string, decidedBecause: string | null, isMineToDecide: boolean, person: { id: string, name: string, kind: ProfessionalKind }, matter: { id: string, number: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MatterProfessionalsQueryVariables = Exact<{
  matterId: string;
}>;


export type MatterProfessionalsQuery = { matterProfessionals: Array<{ id: string, kind: ProfessionalKind, name: string, firm: string, isLawyer: boolean, isBlocked: boolean }> };

export type TeamListFieldsFragment = { id: string, number: string, purpose: string, formedOn: string, workUntil: string, dissolvedOn: string | null, matter: { id: string, number: string } | null, members: Array<{ id: string, role: TeamRole, joinedOn: string, leftOn: string | null, account: { id: string, name: string } | null, professional: { id: string, name: string, kind: ProfessionalKind } | null }> };

export type TeamListQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TeamListQuery = { matterTeams: { nodes: Array<{ id: string, number: string, purpose: string, formedOn: string, workUntil: string, dissolvedOn: string | null, matter: { id: string, number: string } | null, members: Array<{ id: string, role: TeamRole, joinedOn: string, leftOn: string | null, account: { id: string, name: string } | null, professional: { id: string, name: string, kind: ProfessionalKind } | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type TeamPageQueryVariables = Exact<{
  id: string;
}>;


export type TeamPageQuery = { matterTeam: { version: number, reason: string, result: string | null, isMineToKeep: boolean, id: string, number: string, purpose: string, formedOn: string, workUntil: string, dissolvedOn: string | null, brief: { number: string, receivedOn: string, summary: string, claims: Array<{ no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null }>, course: Array<{ on: string, labelZh: string, labelEn: string }> } | null, opinions: Array<{ id: string, type: LegalOpinionType, question: string, givenOn: string | null, conclusion: string }>, duties: Array<{ id: string, termZh: string, termEn: string, light: Light, daysLeft: number | null, state: DutyState, endedOn: string | null, lawfulLastOn: string | null }>, matter: { id: string, number: string } | null, members: Array<{ id: string, role: TeamRole, joinedOn: string, leftOn: string | null, account: { id: string, name: string } | null, professional: { id: string, name: string, kind: ProfessionalKind } | null }> } };

export type TeamNotesQueryVariables = Exact<{
  id: string;
}>;


export type TeamNotesQuery = { matterTeam: { id: string, ownNotes: Array<{ id: string, on: string, text: string }> } };

export type AskLegalOpinionMutationVariables = Exact<{
  input: AskLegalOpinionInput;
}>;


export type AskLegalOpinionMutation = { askLegalOpinion: { legalOpinion: { id: string } } };

export type DeclareOpinionConflictMutationVariables = Exact<{
  input: DeclareOpinionConflictInput;
}>;


export type DeclareOpinionConflictMutation = { declareOpinionConflict: { legalOpinion: { id: string } } };

export type DeclineLegalOpinionMutationVariables = Exact<{
  input: DeclineLegalOpinionInput;
}>;


export type DeclineLegalOpinionMutation = { declineLegalOpinion: { legalOpinion: { id: string } } };

export type DraftLegalOpinionMutationVariables = Exact<{
  input: DraftLegalOpinionInput;
}>;


export type DraftLegalOpinionMutation = { draftLegalOpinion: { legalOpinion: { id: string } } };

export type GiveLegalOpinionMutationVariables = Exact<{
  input: GiveLegalOpinionInput;
}>;


export type GiveLegalOpinionMutation = { giveLegalOpinion: { legalOpinion: { id: string } } };

export type AmendLegalOpinionMutationVariables = Exact<{
  input: AmendLegalOpinionInput;
}>;


export type AmendLegalOpinionMutation = { amendLegalOpinion: { legalOpinion: { id: string } } };

export type ReassignLegalOpinionMutationVariables = Exact<{
  input: ReassignLegalOpinionInput;
}>;


export type ReassignLegalOpinionMutation = { reassignLegalOpinion: { legalOpinion: { id: string } } };

export type TakeBackLegalOpinionMutationVariables = Exact<{
  input: TakeBackLegalOpinionInput;
}>;


export type TakeBackLegalOpinionMutation = { takeBackLegalOpinion: { legalOpinion: { id: string } } };

export type NoteOpinionUseMutationVariables = Exact<{
  input: NoteOpinionUseInput;
}>;


export type NoteOpinionUseMutation = { noteOpinionUse: { legalOpinion: { id: string } } };

export type FormTeamMutationVariables = Exact<{
  input: FormTeamInput;
}>;


export type FormTeamMutation = { formTeam: { team: { id: string } } };

export type AddTeamMemberMutationVariables = Exact<{
  input: AddTeamMemberInput;
}>;


export type AddTeamMemberMutation = { addTeamMember: { team: { id: string } } };

export type ReleaseTeamMemberMutationVariables = Exact<{
  input: ReleaseTeamMemberInput;
}>;


export type ReleaseTeamMemberMutation = { releaseTeamMember: { team: { id: string } } };

export type ProlongTeamMutationVariables = Exact<{
  input: ProlongTeamInput;
}>;


export type ProlongTeamMutation = { prolongTeam: { team: { id: string } } };

export type DissolveTeamMutationVariables = Exact<{
  input: DissolveTeamInput;
}>;


export type DissolveTeamMutation = { dissolveTeam: { team: { id: string } } };

export type KeepOwnTeamNoteMutationVariables = Exact<{
  input: KeepOwnTeamNoteInput;
}>;


export type KeepOwnTeamNoteMutation = { keepOwnTeamNote: { team: { id: string } } };

export type ReportConflictMutationVariables = Exact<{
  input: ReportConflictInput;
}>;


export type ReportConflictMutation = { reportConflict: { conflict: { id: string } } };

export type DecideConflictMutationVariables = Exact<{
  input: DecideConflictInput;
}>;


export type DecideConflictMutation = { decideConflict: { conflict: { id: string } } };

export type OrganRowFragment = { id: string, code: string, name: string, kind: OrganKind, level: OrganLevel, areaCode: string | null, hasAccounts: boolean, isAbolished: boolean, version: number, successor: { id: string, name: string } | null, superior: { id: string, name: string } | null };

export type OrganListQueryVariables = Exact<{
  filter?: OrganFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganListQuery = { organs: { totalCount: number | null, nodes: Array<{ id: string, code: string, name: string, kind: OrganKind, level: OrganLevel, areaCode: string | null, hasAccounts: boolean, isAbolished: boolean, version: number, successor: { id: string, name: string } | null, superior: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganDesksQueryVariables = Exact<{
  id: string;
}>;


export type OrganDesksQuery = { organ: { id: string, code: string, name: string, kind: OrganKind, level: OrganLevel, areaCode: string | null, hasAccounts: boolean, isAbolished: boolean, version: number, desks: Array<{ id: string, name: string, version: number, members: Array<{ id: string, name: string, section: string | null }> }>, successor: { id: string, name: string } | null, superior: { id: string, name: string } | null } | null };

export type AccountRowFragment = { id: string, login: string, name: string, section: string | null, post: string | null, roles: Array<Role>, isLocked: boolean, mustChangePassword: boolean, lastSignInAt: string | null, version: number, organ: { id: string, name: string, kind: OrganKind } };

export type AccountListQueryVariables = Exact<{
  filter?: AccountFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountListQuery = { accounts: { totalCount: number | null, nodes: Array<{ id: string, login: string, name: string, section: string | null, post: string | null, roles: Array<Role>, isLocked: boolean, mustChangePassword: boolean, lastSignInAt: string | null, version: number, organ: { id: string, name: string, kind: OrganKind } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ColleaguesQueryVariables = Exact<{
  organId?: string | null | undefined;
}>;


export type ColleaguesQuery = { colleagues: Array<{ id: string, name: string, section: string | null }> };

export type AbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsencesQuery = { absences: Array<{ id: string, from: string, to: string, reason: string | null, version: number, account: { id: string, name: string, section: string | null }, cover: { id: string, name: string } | null }> };

export type RightsChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsChangesQuery = { rightsChanges: Array<{ id: string, roles: Array<Role>, askedAt: string, status: string, account: { id: string, name: string, section: string | null }, askedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null }> };

export type ReviewPathQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewPathQuery = { reviewPath: Array<{ id: string, handlerKind: OrganKind, basis: string, from: string, to: string | null, version: number, handlerOrgan: { id: string, name: string } | null, reviewOrgan: { id: string, name: string }, reReviewOrgan: { id: string, name: string } }> };

export type SettingListQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingListQuery = { settings: Array<{ key: string, labelZh: string, labelEn: string, value: unknown, basis: string, isDefault: boolean, from: string | null, confirmedBy: string | null, version: number, entries: Array<{ value: unknown, basis: string, from: string, enteredAt: string, by: string | null }> }> };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { legalTexts: Array<{ id: string, name: string, nameEn: string, from: string | null, to: string | null, checked: string, note: string, noteZh: string, confirmation: { basis: string, confirmedOn: string, by: string | null } | null }>, readings: Array<{ id: string, questionZh: string, questionEn: string, takenZh: string, takenEn: string, otherwiseZh: string, otherwiseEn: string, basis: string, mark: string, settingsZh: Array<string>, settingsEn: Array<string>, confirmation: { basis: string, confirmedOn: string, by: string | null } | null }> };

export type ConfirmedFragment = { basis: string, confirmedOn: string, by: string | null };

export type ConfirmRuleMutationVariables = Exact<{
  input: ConfirmRuleInput;
}>;


export type ConfirmRuleMutation = { confirmRule: { legalTexts: Array<{ id: string }> } };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: Array<{ on: string, isRest: boolean, why: string, name: string, isCertain: boolean }>, calendarNotices: Array<{ id: string, year: number, document: string, publishedOn: string, breaks: unknown, makeUpDays: unknown, isBuiltIn: boolean }> };

export type PreviewNoticeQueryVariables = Exact<{
  input: NoticeInput;
}>;


export type PreviewNoticeQuery = { previewNotice: Array<{ dutyId: string, matterId: string | null, matterNumber: string | null, termZh: string, termEn: string, before: string | null, after: string | null }> };

export type PartnerCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerCredentialsQuery = { partnerCredentials: Array<{ id: string, version: number, clientId: string, purpose: string, expiresOn: string, scopes: Array<string>, isConfirmed: boolean, isRevoked: boolean, lastUsedAt: string | null, organ: { id: string, name: string }, preparedBy: { id: string, name: string }, confirmedBy: { id: string, name: string } | null }> };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { temporaryPassword: string | null, account: { id: string, login: string, name: string, section: string | null, post: string | null, roles: Array<Role>, isLocked: boolean, mustChangePassword: boolean, lastSignInAt: string | null, version: number, organ: { id: string, name: string, kind: OrganKind } } } };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { account: { id: string, login: string, name: string, section: string | null, post: string | null, roles: Array<Role>, isLocked: boolean, mustChangePassword: boolean, lastSignInAt: string | null, version: number, organ: { id: string, name: string, kind: OrganKind } } } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { temporaryPassword: string | null, account: { id: string } } };

export type ProposeRolesMutationVariables = Exact<{
  input: ProposeRolesInput;
}>;


export type ProposeRolesMutation = { proposeRoles: { rightsChange: { id: string } } };

export type DecideRightsChangeMutationVariables = Exact<{
  input: DecideRightsChangeInput;
}>;


export type DecideRightsChangeMutation = { decideRightsChange: { rightsChange: { id: string, status: string } } };

export type SetAbsenceMutationVariables = Exact<{
  input: SetAbsenceInput;
}>;


export type SetAbsenceMutation = { setAbsence: { absence: { id: string } } };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence: { absence: { id: string } } };

export type UpsertReviewPathRowMutationVariables = Exact<{
  input: UpsertReviewPathRowInput;
}>;


export type UpsertReviewPathRowMutation = { upsertReviewPathRow: { row: { id: string } } };

export type SetSettingMutationVariables = Exact<{
  input: SetSettingInput;
}>;


export type SetSettingMutation = { setSetting: { setting: { key: string } } };

export type AddCalendarNoticeMutationVariables = Exact<{
  input: AddCalendarNoticeInput;
}>;


export type AddCalendarNoticeMutation = { addCalendarNotice: { moved: Array<{ dutyId: string }> } };

export type CreatePartnerCredentialMutationVariables = Exact<{
  input: CreatePartnerCredentialInput;
}>;


export type CreatePartnerCredentialMutation = { createPartnerCredential: { clientSecret: string | null, credential: { id: string, clientId: string } } };

export type RevokePartnerCredentialMutationVariables = Exact<{
  input: PartnerCredentialInput;
}>;


export type RevokePartnerCredentialMutation = { revokePartnerCredential: { credential: { id: string } } };

export type ConfirmPartnerCredentialMutationVariables = Exact<{
  input: PartnerCredentialInput;
}>;


export type ConfirmPartnerCredentialMutation = { confirmPartnerCredential: { credential: { id: string } } };

export type LetterheadOfQueryVariables = Exact<{
  organId: string;
}>;


export type LetterheadOfQuery = { letterhead: { id: string, name: string, desk: string | null, address: string, phone: string, hours: string | null, lookUpWhere: string | null, version: number } | null };

export type SetLetterheadMutationVariables = Exact<{
  input: SetLetterheadInput;
}>;


export type SetLetterheadMutation = { setLetterhead: { letterhead: { id: string, version: number } } };

export type SetDeskMembersMutationVariables = Exact<{
  input: SetDeskMembersInput;
}>;


export type SetDeskMembersMutation = { setDeskMembers: { desk: { id: string, version: number } } };

export type HandoverFieldsFragment = { id: string, matterNumber: string, handedOn: string, arrivedOn: string | null, receivedOn: string | null, returnBy: string | null, returnedOn: string | null, returnReason: string | null, isReturnEffective: boolean | null, takenBackOn: string | null, acceptedOn: string | null, procedure: string | null, procedureNumber: string | null, isPetitionerTold: boolean | null, toldText: string | null, resultOn: string | null, result: string | null, state: HandoverState, summary: string, version: number, fromOrgan: { id: string, name: string }, toOrgan: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null }>, duties: Array<{ clock: string, termZh: string, termEn: string, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, citation: { text: string, zh: string } }> };

export type HandoversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HandoversQuery = { handovers: { totalCount: number | null, nodes: Array<{ id: string, matterNumber: string, handedOn: string, arrivedOn: string | null, receivedOn: string | null, returnBy: string | null, returnedOn: string | null, returnReason: string | null, isReturnEffective: boolean | null, takenBackOn: string | null, acceptedOn: string | null, procedure: string | null, procedureNumber: string | null, isPetitionerTold: boolean | null, toldText: string | null, resultOn: string | null, result: string | null, state: HandoverState, summary: string, version: number, fromOrgan: { id: string, name: string }, toOrgan: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null }>, duties: Array<{ clock: string, termZh: string, termEn: string, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, citation: { text: string, zh: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HandoverOfQueryVariables = Exact<{
  id: string;
}>;


export type HandoverOfQuery = { handover: { id: string, matterNumber: string, handedOn: string, arrivedOn: string | null, receivedOn: string | null, returnBy: string | null, returnedOn: string | null, returnReason: string | null, isReturnEffective: boolean | null, takenBackOn: string | null, acceptedOn: string | null, procedure: string | null, procedureNumber: string | null, isPetitionerTold: boolean | null, toldText: string | null, resultOn: string | null, result: string | null, state: HandoverState, summary: string, version: number, fromOrgan: { id: string, name: string }, toOrgan: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null }>, duties: Array<{ clock: string, termZh: string, termEn: string, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, citation: { text: string, zh: string } }> } | null };

export type ReceiveHandoverMutationVariables = Exact<{
  input: ReceiveHandoverInput;
}>;


export type ReceiveHandoverMutation = { receiveHandover: { handover: { id: string } } };

export type AcceptHandoverMutationVariables = Exact<{
  input: AcceptHandoverInput;
}>;


export type AcceptHandoverMutation = { acceptHandover: { handover: { id: string } } };

export type ReturnHandoverMutationVariables = Exact<{
  input: ReturnHandoverInput;
}>;


export type ReturnHandoverMutation = { returnHandover: { handover: { id: string } } };

export type ReportHandoverResultMutationVariables = Exact<{
  input: ReportHandoverResultInput;
}>;


export type ReportHandoverResultMutation = { reportHandoverResult: { handover: { id: string } } };

export type HandoverBoardQueryVariables = Exact<{ [key: string]: never; }>;


export type HandoverBoardQuery = { handoverBoard: Array<{ partner: LegalPartner | null, total: number, late: number, counts: Array<{ state: HandoverState, count: number }>, organ: { id: string, name: string } }> };

export type OfficeHandoversQueryVariables = Exact<{
  filter?: OfficeHandoverFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficeHandoversQuery = { officeHandovers: { totalCount: number | null, nodes: Array<{ id: string, matterId: string, matterNumber: string, referredOn: string, signedOn: string | null, acceptedOn: string | null, objectedOn: string | null, objectionReasons: string | null, handedBackOn: string | null, resultOn: string | null, handoverState: HandoverState, toOrgan: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DataDisclosuresQueryVariables = Exact<{
  toOrganId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DataDisclosuresQuery = { dataDisclosures: { totalCount: number | null, nodes: Array<{ id: string, matterNumber: string, givenOn: string, delivery: string, fields: Array<GivenField>, keptUntilOn: string | null, citation: { text: string, zh: string }, keptUnder: { text: string, zh: string } | null, toOrgan: { id: string, name: string }, by: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LitigationSignsQueryVariables = Exact<{
  id: string;
}>;


export type LitigationSignsQuery = { matter: { id: string, litigationSigns: Array<{ ground: LitigationGround, partner: LegalPartner, words: Array<string>, citation: { text: string, zh: string }, organ: { id: string, name: string } | null }> } | null };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditEntries: { totalCount: number | null, nodes: Array<{ id: string, position: number | null, recordedAt: string, act: string, thingKind: string, thingId: string, detail: unknown, organId: string, by: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditCheckQuery = { auditCheck: { sealed: number, brokenAt: number | null } };

export type ReconRowFragment = { id: string, number: string, version: number, stage: ReconStage, endHow: ReconEnd | null, endedOn: string | null, area: AreaOfAct, actTitle: string, procedure: ReconProcedure | null, receivedOn: string, acceptedOn: string | null, decideBy: string | null, hearingOn: string | null, isAwaitingApproval: boolean, respondent: { id: string, name: string } };

export type CaseDutyFieldsFragment = { id: string, clock: string, termZh: string, termEn: string, kind: DutyKind, eventOn: string, lawfulLastOn: string | null, warnOn: string | null, endedOn: string | null, isProvisional: boolean, state: DutyState, light: Light, daysLeft: number | null, outsideOrgan: string | null, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null };

export type ReconsiderationsQueryVariables = Exact<{
  filter?: ReconFilterInput | null | undefined;
  orderBy?: ReconOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReconsiderationsQuery = { reconsiderations: { totalCount: number | null, nodes: Array<{ id: string, number: string, version: number, stage: ReconStage, endHow: ReconEnd | null, endedOn: string | null, area: AreaOfAct, actTitle: string, procedure: ReconProcedure | null, receivedOn: string, acceptedOn: string | null, decideBy: string | null, hearingOn: string | null, isAwaitingApproval: boolean, nextDuty: { id: string, clock: string, termZh: string, termEn: string, kind: DutyKind, eventOn: string, lawfulLastOn: string | null, warnOn: string | null, endedOn: string | null, isProvisional: boolean, state: DutyState, light: Light, daysLeft: number | null, outsideOrgan: string | null, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null } | null, respondent: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReconsiderationFileQueryVariables = Exact<{
  id: string;
}>;


export type ReconsiderationFileQuery = { reconsideration: { text: string, id: string, number: string, version: number, stage: ReconStage, endHow: ReconEnd | null, endedOn: string | null, area: AreaOfAct, actTitle: string, procedure: ReconProcedure | null, receivedOn: string, acceptedOn: string | null, decideBy: string | null, hearingOn: string | null, isAwaitingApproval: boolean, organ: { id: string, name: string }, duties: Array<{ id: string, clock: string, termZh: string, termEn: string, kind: DutyKind, eventOn: string, lawfulLastOn: string | null, warnOn: string | null, endedOn: string | null, isProvisional: boolean, state: DutyState, light: Light, daysLeft: number | null, outsideOrgan: string | null, why: { ruleVersion: string, article: { zh: string, text: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, citation: { zh: string, text: string }, owedByOrgan: { id: string, name: string } | null }>, parties: Array<{ id: string, kind: ReconPersonKind, role: ReconPartyRole, isRepresentative: boolean, forPartyId: string | null, authority: string | null, namedOn: string, leftOn: string | null, displayName: string, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null }>, facts: Array<{ id: string, kind: string, labelZh: string, labelEn: string, on: string, recordedAt: string, text: string, isCorrectable: boolean }>, acts: Array<{ name: string, labelZh: string, labelEn: string, isPossible: boolean, needsApproval: boolean, reason: string | null, reasonZh: string | null, reasonEn: string | null, citation: { zh: string, text: string } }>, papers: Array<{ id: string, kind: ReconPaper, titleZh: string, titleEn: string, on: string, isOvertaken: boolean, paperId: string | null, number: string | null, addressees: Array<{ partyId: string | null, organId: string | null, name: string, receivedOn: string | null, pendingServedId: string | null, pendingSince: string | null, pendingUntil: string | null }> }>, texts: { applicationFactId: string, how: ApplicationHow, request: string, reasons: string, actDoneOn: string | null, actKnownOn: string | null, asksReviewOf: string | null, isComplete: boolean, reply: string | null, replyOn: string | null, evidence: Array<string>, suspendedFor: string | null, mediationTerms: string | null, hearingRecord: string | null, matterNumber: string | null, draft: { decision: DecisionKind, found: string, reasons: string, result: string, redoBy: string | null, hearingUsed: string | null, committeeUsed: string | null, draftedOn: string } | null }, hearing: { id: string, hearingOn: string, from: string, until: string, roomId: string | null, roomName: string, subject: string, isPublic: boolean, chairId: string, memberIds: Array<string>, recorderId: string, chair: string, members: Array<string>, recorder: string, noticeBy: string | null } | null, course: { mediation: { agreedOn: string, inForceOn: string | null, signs: Array<{ by: MediationSign, partyId: string | null, name: string | null, signedOn: string | null, authority: string | null }> } | null, norms: Array<{ id: string, rule: string, isAsked: boolean, isCompetent: boolean, begunOn: string, toOrgan: string | null, passedOn: string | null, receivedOn: string | null, answerBy: string | null, answeredOn: string | null, result: string | null, isLate: boolean, maker: { name: string, clauses: string, toldOn: string, receivedOn: string | null, answerBy: string | null, answeredOn: string | null, answer: string | null, material: Array<string>, isLate: boolean, calls: Array<{ id: string, meetOn: string, place: string, about: string, hasCome: boolean | null, record: string | null }> } | null }>, stay: { ground: ExecutionStayGround, rule: string | null, reason: string, stayedOn: string } | null, withdrawal: { by: Array<string>, isWhole: boolean, isSettlement: boolean, reason: string, receivedOn: string } | null, stayRequest: { by: string, reason: string, askedOn: string } | null, committee: Array<{ id: string, ground: CommitteeGround, question: string, askedOn: string, opinion: string | null, opinedOn: string | null }> }, proposal: { id: string, act: string, askedOn: string, labelZh: string, labelEn: string, text: string, isOwn: boolean } | null, respondent: { id: string, name: string } } | null };

export type ReconConsultationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReconConsultationsQuery = { reconConsultations: { nodes: Array<{ id: string, on: string, area: AreaOfAct, question: string, answer: string, caseId: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PreviewReconsiderationQueryVariables = Exact<{
  input: PreviewReconInput;
}>;


export type PreviewReconsiderationQuery = { previewReconsideration: { duties: Array<{ clock: string, termZh: string, termEn: string, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, isSuspended: boolean, citation: { zh: string, text: string } }>, refusal: { code: string, zh: string, en: string, citation: { zh: string, text: string } } | null } };

export type PreviewReconDecisionQueryVariables = Exact<{
  input: DraftReconDecisionInput;
}>;


export type PreviewReconDecisionQuery = { previewReconDecision: { title: string, html: string } };

export type ReadReconPaperQueryVariables = Exact<{
  id: string;
}>;


export type ReadReconPaperQuery = { reconPaper: { id: string, title: string, number: string, issuedOn: string, html: string } };

export type DownloadReconPaperMutationVariables = Exact<{
  id: string;
}>;


export type DownloadReconPaperMutation = { downloadReconPaper: string };

export type RegisterApplicationMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;


export type RegisterApplicationMutation = { registerApplication: { reconsideration: { id: string, number: string } } };

export type RecordConsultationMutationVariables = Exact<{
  input: RecordConsultationInput;
}>;


export type RecordConsultationMutation = { recordConsultation: { consultation: { id: string, answer: string } } };

export type RevealReconPartyMutationVariables = Exact<{
  input: RevealReconPartyInput;
}>;


export type RevealReconPartyMutation = { revealReconParty: { values: Array<{ field: ReconPartyField, value: string | null }> } };

export type NameReconPartyMutationVariables = Exact<{
  input: NameReconPartyInput;
}>;


export type NameReconPartyMutation = { nameReconParty: { reconsideration: { id: string, stage: ReconStage } } };

export type AskReconSupplementMutationVariables = Exact<{
  input: AskReconSupplementInput;
}>;


export type AskReconSupplementMutation = { askReconSupplement: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconSupplementMutationVariables = Exact<{
  input: RecordReconSupplementInput;
}>;


export type RecordReconSupplementMutation = { recordReconSupplement: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconGivenUpMutationVariables = Exact<{
  input: RecordReconGivenUpInput;
}>;


export type RecordReconGivenUpMutation = { recordReconGivenUp: { reconsideration: { id: string, stage: ReconStage } } };

export type AcceptReconsiderationMutationVariables = Exact<{
  input: AcceptReconsiderationInput;
}>;


export type AcceptReconsiderationMutation = { acceptReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type RefuseReconsiderationMutationVariables = Exact<{
  input: RefuseReconsiderationInput;
}>;


export type RefuseReconsiderationMutation = { refuseReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type SendReconCopyMutationVariables = Exact<{
  input: DatedReconInput;
}>;


export type SendReconCopyMutation = { sendReconCopy: { reconsideration: { id: string, stage: ReconStage } } };

export type SignForReconCopyMutationVariables = Exact<{
  input: DatedReconInput;
}>;


export type SignForReconCopyMutation = { signForReconCopy: { reconsideration: { id: string, stage: ReconStage } } };

export type ReplyToReconsiderationMutationVariables = Exact<{
  input: ReplyToReconsiderationInput;
}>;


export type ReplyToReconsiderationMutation = { replyToReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type ChangeReconProcedureMutationVariables = Exact<{
  input: ChangeReconProcedureInput;
}>;


export type ChangeReconProcedureMutation = { changeReconProcedure: { reconsideration: { id: string, stage: ReconStage } } };

export type HearReconPartyMutationVariables = Exact<{
  input: HearReconPartyInput;
}>;


export type HearReconPartyMutation = { hearReconParty: { reconsideration: { id: string, stage: ReconStage } } };

export type AddReconEvidenceMutationVariables = Exact<{
  input: AddReconEvidenceInput;
}>;


export type AddReconEvidenceMutation = { addReconEvidence: { reconsideration: { id: string, stage: ReconStage } } };

export type SetReconHearingMutationVariables = Exact<{
  input: SetReconHearingInput;
}>;


export type SetReconHearingMutation = { setReconHearing: { reconsideration: { id: string, stage: ReconStage } } };

export type MoveReconHearingMutationVariables = Exact<{
  input: MoveReconHearingInput;
}>;


export type MoveReconHearingMutation = { moveReconHearing: { reconsideration: { id: string, stage: ReconStage } } };

export type CancelReconHearingMutationVariables = Exact<{
  input: CancelReconHearingInput;
}>;


export type CancelReconHearingMutation = { cancelReconHearing: { reconsideration: { id: string, stage: ReconStage } } };

export type HoldReconHearingMutationVariables = Exact<{
  input: HoldReconHearingInput;
}>;


export type HoldReconHearingMutation = { holdReconHearing: { reconsideration: { id: string, stage: ReconStage } } };

export type SuspendReconsiderationMutationVariables = Exact<{
  input: SuspendReconsiderationInput;
}>;


export type SuspendReconsiderationMutation = { suspendReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type ResumeReconsiderationMutationVariables = Exact<{
  input: ResumeReconsiderationInput;
}>;


export type ResumeReconsiderationMutation = { resumeReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type BeginReconPauseMutationVariables = Exact<{
  input: BeginReconPauseInput;
}>;


export type BeginReconPauseMutation = { beginReconPause: { reconsideration: { id: string, stage: ReconStage } } };

export type EndReconPauseMutationVariables = Exact<{
  input: EndReconPauseInput;
}>;


export type EndReconPauseMutation = { endReconPause: { reconsideration: { id: string, stage: ReconStage } } };

export type BeginNormReviewMutationVariables = Exact<{
  input: BeginNormReviewInput;
}>;


export type BeginNormReviewMutation = { beginNormReview: { reconsideration: { id: string, stage: ReconStage } } };

export type PassNormOnMutationVariables = Exact<{
  input: PassNormOnInput;
}>;


export type PassNormOnMutation = { passNormOn: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordNormResultMutationVariables = Exact<{
  input: RecordNormResultInput;
}>;


export type RecordNormResultMutation = { recordNormResult: { reconsideration: { id: string, stage: ReconStage } } };

export type ExtendReconsiderationMutationVariables = Exact<{
  input: ExtendReconsiderationInput;
}>;


export type ExtendReconsiderationMutation = { extendReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type BeginReconMediationMutationVariables = Exact<{
  input: BeginReconMediationInput;
}>;


export type BeginReconMediationMutation = { beginReconMediation: { reconsideration: { id: string, stage: ReconStage } } };

export type AgreeReconMediationMutationVariables = Exact<{
  input: AgreeReconMediationInput;
}>;


export type AgreeReconMediationMutation = { agreeReconMediation: { reconsideration: { id: string, stage: ReconStage } } };

export type SignReconMediationMutationVariables = Exact<{
  input: SignReconMediationInput;
}>;


export type SignReconMediationMutation = { signReconMediation: { reconsideration: { id: string, stage: ReconStage } } };

export type EndReconMediationMutationVariables = Exact<{
  input: EndReconMediationInput;
}>;


export type EndReconMediationMutation = { endReconMediation: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconWithdrawalMutationVariables = Exact<{
  input: RecordReconWithdrawalInput;
}>;


export type RecordReconWithdrawalMutation = { recordReconWithdrawal: { reconsideration: { id: string, stage: ReconStage } } };

export type TerminateReconsiderationMutationVariables = Exact<{
  input: TerminateReconsiderationInput;
}>;


export type TerminateReconsiderationMutation = { terminateReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type DraftReconDecisionMutationVariables = Exact<{
  input: DraftReconDecisionInput;
}>;


export type DraftReconDecisionMutation = { draftReconDecision: { reconsideration: { id: string, stage: ReconStage } } };

export type DecideReconsiderationMutationVariables = Exact<{
  input: PlainReconInput;
}>;


export type DecideReconsiderationMutation = { decideReconsideration: { reconsideration: { id: string, stage: ReconStage } } };

export type ServeReconPaperMutationVariables = Exact<{
  input: ServeReconPaperInput;
}>;


export type ServeReconPaperMutation = { serveReconPaper: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconSlipMutationVariables = Exact<{
  input: RecordReconSlipInput;
}>;


export type RecordReconSlipMutation = { recordReconSlip: { reconsideration: { id: string, stage: ReconStage } } };

export type ReturnReconPaperMutationVariables = Exact<{
  input: ReturnReconPaperInput;
}>;


export type ReturnReconPaperMutation = { returnReconPaper: { reconsideration: { id: string, stage: ReconStage } } };

export type IssueReconOpinionMutationVariables = Exact<{
  input: IssueReconOpinionInput;
}>;


export type IssueReconOpinionMutation = { issueReconOpinion: { reconsideration: { id: string, stage: ReconStage } } };

export type ReportReconOpinionMutationVariables = Exact<{
  input: ReportReconOpinionInput;
}>;


export type ReportReconOpinionMutation = { reportReconOpinion: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconPerformedMutationVariables = Exact<{
  input: RecordReconPerformedInput;
}>;


export type RecordReconPerformedMutation = { recordReconPerformed: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconActionMutationVariables = Exact<{
  input: RecordReconActionInput;
}>;


export type RecordReconActionMutation = { recordReconAction: { reconsideration: { id: string, stage: ReconStage } } };

export type LinkReconMatterMutationVariables = Exact<{
  input: LinkReconMatterInput;
}>;


export type LinkReconMatterMutation = { linkReconMatter: { reconsideration: { id: string, stage: ReconStage } } };

export type CorrectReconFactMutationVariables = Exact<{
  input: CorrectReconFactInput;
}>;


export type CorrectReconFactMutation = { correctReconFact: { reconsideration: { id: string, stage: ReconStage } } };

export type DecideReconProposalMutationVariables = Exact<{
  input: DecideReconProposalInput;
}>;


export type DecideReconProposalMutation = { decideReconProposal: { reconsideration: { id: string, stage: ReconStage } } };

export type RefuseReconWithdrawalMutationVariables = Exact<{
  input: RefuseReconWithdrawalInput;
}>;


export type RefuseReconWithdrawalMutation = { refuseReconWithdrawal: { reconsideration: { id: string, stage: ReconStage } } };

export type AllowReconWithdrawalMutationVariables = Exact<{
  input: AllowReconWithdrawalInput;
}>;


export type AllowReconWithdrawalMutation = { allowReconWithdrawal: { reconsideration: { id: string, stage: ReconStage } } };

export type NameFormerReconMutationVariables = Exact<{
  input: NameFormerReconInput;
}>;


export type NameFormerReconMutation = { nameFormerRecon: { reconsideration: { id: string, stage: ReconStage } } };

export type TellNormMakerMutationVariables = Exact<{
  input: TellNormMakerInput;
}>;


export type TellNormMakerMutation = { tellNormMaker: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordMakerReceiptMutationVariables = Exact<{
  input: DatedReconInput;
}>;


export type RecordMakerReceiptMutation = { recordMakerReceipt: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordMakerAnswerMutationVariables = Exact<{
  input: RecordMakerAnswerInput;
}>;


export type RecordMakerAnswerMutation = { recordMakerAnswer: { reconsideration: { id: string, stage: ReconStage } } };

export type RemindNormMakerMutationVariables = Exact<{
  input: RemindNormMakerInput;
}>;


export type RemindNormMakerMutation = { remindNormMaker: { reconsideration: { id: string, stage: ReconStage } } };

export type CallNormMakerMutationVariables = Exact<{
  input: CallNormMakerInput;
}>;


export type CallNormMakerMutation = { callNormMaker: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordMakerExplanationMutationVariables = Exact<{
  input: RecordMakerExplanationInput;
}>;


export type RecordMakerExplanationMutation = { recordMakerExplanation: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordNormReceiptMutationVariables = Exact<{
  input: DatedReconInput;
}>;


export type RecordNormReceiptMutation = { recordNormReceipt: { reconsideration: { id: string, stage: ReconStage } } };

export type RemindNormOrganMutationVariables = Exact<{
  input: RemindNormOrganInput;
}>;


export type RemindNormOrganMutation = { remindNormOrgan: { reconsideration: { id: string, stage: ReconStage } } };

export type AskExecutionStayMutationVariables = Exact<{
  input: AskExecutionStayInput;
}>;


export type AskExecutionStayMutation = { askExecutionStay: { reconsideration: { id: string, stage: ReconStage } } };

export type OrderExecutionStayMutationVariables = Exact<{
  input: OrderExecutionStayInput;
}>;


export type OrderExecutionStayMutation = { orderExecutionStay: { reconsideration: { id: string, stage: ReconStage } } };

export type NoteExecutionStayMutationVariables = Exact<{
  input: NoteExecutionStayInput;
}>;


export type NoteExecutionStayMutation = { noteExecutionStay: { reconsideration: { id: string, stage: ReconStage } } };

export type DenyExecutionStayMutationVariables = Exact<{
  input: DenyExecutionStayInput;
}>;


export type DenyExecutionStayMutation = { denyExecutionStay: { reconsideration: { id: string, stage: ReconStage } } };

export type LiftExecutionStayMutationVariables = Exact<{
  input: LiftExecutionStayInput;
}>;


export type LiftExecutionStayMutation = { liftExecutionStay: { reconsideration: { id: string, stage: ReconStage } } };

export type AskReconCommitteeMutationVariables = Exact<{
  input: AskReconCommitteeInput;
}>;


export type AskReconCommitteeMutation = { askReconCommittee: { reconsideration: { id: string, stage: ReconStage } } };

export type RecordReconCommitteeMutationVariables = Exact<{
  input: RecordReconCommitteeInput;
}>;


export type RecordReconCommitteeMutation = { recordReconCommittee: { reconsideration: { id: string, stage: ReconStage } } };

export type OrderReconPerformanceMutationVariables = Exact<{
  input: OrderReconPerformanceInput;
}>;


export type OrderReconPerformanceMutation = { orderReconPerformance: { reconsideration: { id: string, stage: ReconStage } } };

export type PressReconRespondentMutationVariables = Exact<{
  input: PressReconRespondentInput;
}>;


export type PressReconRespondentMutation = { pressReconRespondent: { reconsideration: { id: string, stage: ReconStage } } };

export type SeekReconEnforcementMutationVariables = Exact<{
  input: SeekReconEnforcementInput;
}>;


export type SeekReconEnforcementMutation = { seekReconEnforcement: { reconsideration: { id: string, stage: ReconStage } } };

export type ReminderFieldsFragment = { id: string, aboutId: string, number: string, caseKind: string | null, termZh: string, termEn: string, step: ReminderStep, relation: ReminderRelation, warnOn: string, lawfulLastOn: string, toldOn: string, readAt: string | null, isStillOwed: boolean, daysLeft: number | null };

export type UnreadRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadRemindersQuery = { unreadReminders: number };

export type MyRemindersQueryVariables = Exact<{
  isUnread?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyRemindersQuery = { myReminders: { totalCount: number | null, nodes: Array<{ id: string, aboutId: string, number: string, caseKind: string | null, termZh: string, termEn: string, step: ReminderStep, relation: ReminderRelation, warnOn: string, lawfulLastOn: string, toldOn: string, readAt: string | null, isStillOwed: boolean, daysLeft: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReminderChoiceFieldsFragment = { isMailOn: boolean, address: string | null, version: number, isMailPossible: boolean, lastMail: { state: ReminderMailState, recordedAt: string, endedAt: string | null, fault: string | null } | null };

export type MyReminderChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReminderChoiceQuery = { myReminderChoice: { isMailOn: boolean, address: string | null, version: number, isMailPossible: boolean, lastMail: { state: ReminderMailState, recordedAt: string, endedAt: string | null, fault: string | null } | null } };

export type MarkRemindersReadMutationVariables = Exact<{
  input: MarkRemindersReadInput;
}>;


export type MarkRemindersReadMutation = { markRemindersRead: { unread: number } };

export type SetReminderChoiceMutationVariables = Exact<{
  input: SetReminderChoiceInput;
}>;


export type SetReminderChoiceMutation = { setReminderChoice: { choice: { isMailOn: boolean, address: string | null, version: number, isMailPossible: boolean, lastMail: { state: ReminderMailState, recordedAt: string, endedAt: string | null, fault: string | null } | null } } };

export type ReviewRowFragment = { id: string, level: ReviewLevel, state: ReviewState, outcome: ReviewOutcome | null, requestedOn: string, takenOn: string | null, decidedOn: string | null, isOpen: boolean, nextWarnOn: string | null, nextLawfulLastOn: string | null, light: Light, daysLeft: number | null, organ: { id: string, name: string, kind: OrganKind }, clerk: { id: string, name: string } | null };

export type MatterReviewFieldsFragment = { newOpinionBy: string | null, reviewOrgan: { id: string, name: string } | null, recheckOrgan: { id: string, name: string } | null, endedFor: Array<{ id: string, displayName: string }>, afterwards: { zh: string, en: string, citation: { text: string, zh: string } } | null, rounds: Array<{ number: string | null, isOnBehalf: boolean, approvedBy: { id: string, name: string } | null, review: { id: string, level: ReviewLevel, state: ReviewState, outcome: ReviewOutcome | null, requestedOn: string, takenOn: string | null, decidedOn: string | null, isOpen: boolean, nextWarnOn: string | null, nextLawfulLastOn: string | null, light: Light, daysLeft: number | null, organ: { id: string, name: string, kind: OrganKind }, clerk: { id: string, name: string } | null }, hearings: Array<{ from: string, to: string | null }>, asked: Array<{ id: string, on: string, postmarkedOn: string | null, lastOn: string | null, isInTime: boolean, answeredOn: string | null, withdrawnOn: string | null, withoutEffectZh: string | null, withoutEffectEn: string | null, citation: { text: string, zh: string } | null, party: { id: string, displayName: string } }>, text: { outcome: ReviewOutcome, finding: string, basis: string, result: string, newOpinionBy: string | null, answers: Array<{ claimNo: number, finding: string, evidence: string | null, basis: string, outcome: Outcome, result: string, performBy: string | null }> } | null }>, windows: Array<{ id: string, level: ReviewLevel, receivedOn: string, lastOn: string | null, daysLeft: number | null, state: DutyState, usedOn: string | null, party: { id: string, displayName: string } }> };

export type ReviewListQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewListQuery = { reviews: { totalCount: number | null, nodes: Array<{ id: string, level: ReviewLevel, state: ReviewState, outcome: ReviewOutcome | null, requestedOn: string, takenOn: string | null, decidedOn: string | null, isOpen: boolean, nextWarnOn: string | null, nextLawfulLastOn: string | null, light: Light, daysLeft: number | null, matter: { id: string, number: string, summary: string, accountable: { id: string, name: string } }, organ: { id: string, name: string, kind: OrganKind }, clerk: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeReviewMutationVariables = Exact<{
  input: TakeReviewInput;
}>;


export type TakeReviewMutation = { takeReview: { matter: { id: string, version: number } } };

export type GiveReviewMutationVariables = Exact<{
  input: GiveReviewInput;
}>;


export type GiveReviewMutation = { giveReview: { matter: { id: string, version: number } } };

export type BeginHearingMutationVariables = Exact<{
  input: BeginHearingInput;
}>;


export type BeginHearingMutation = { beginHearing: { matter: { id: string, version: number } } };

export type EndHearingMutationVariables = Exact<{
  input: EndHearingInput;
}>;


export type EndHearingMutation = { endHearing: { matter: { id: string, version: number } } };

export type DraftReviewMutationVariables = Exact<{
  input: DraftReviewInput;
}>;


export type DraftReviewMutation = { draftReview: { matter: { id: string, version: number } } };

export type IssueReviewMutationVariables = Exact<{
  input: IssueReviewInput;
}>;


export type IssueReviewMutation = { issueReview: { matter: { id: string, version: number } } };

export type RecordReviewDecisionMutationVariables = Exact<{
  input: RecordReviewDecisionInput;
}>;


export type RecordReviewDecisionMutation = { recordReviewDecision: { matter: { id: string, version: number } } };

export type BringAgainMutationVariables = Exact<{
  input: BringAgainInput;
}>;


export type BringAgainMutation = { bringAgain: { gate: string | null, matter: { id: string, version: number }, following: { id: string, number: string } | null } };

export type MatterRoadsQueryVariables = Exact<{
  id: string;
}>;


export type MatterRoadsQuery = { matter: { id: string, claims: Array<{ no: number, otherRoads: Array<{ road: number, reason: string }> | null }>, originalText: { summary: string, settledOn: string, claims: Array<{ no: number, text: string, factsAndReasons: string | null }> } | null, roads: { needsJointDecision: boolean, advice: { number: string, decidedOn: string, repliedOn: string | null, decisions: Array<{ claimNo: number, adoption: Adoption, reasons: string, measure: string | null }> } | null, handover: { concern: AccusationConcern, managedBy: ManagedBy, decidingFact: string, basis: string, departure: string | null, handedOn: string, signedOn: string | null, resultOn: string | null, isTellable: boolean | null, result: string | null, organ: { id: string, name: string }, accusedOrgan: { id: string, name: string } | null } | null, ledIn: Array<{ id: string, claimNos: Array<number>, road: number, place: string, on: string, takenOn: string | null, proof: string | null }>, protection: Array<{ claimNos: Array<number>, law: string, performBy: string, isPerformed: boolean | null, text: string | null, answeredOn: string | null }>, assisting: Array<{ task: string, dueOn: string, text: string | null, contributedOn: string | null, organ: { id: string, name: string } }>, competence: Array<{ decider: CompetenceDecider, who: string, reasons: string, on: string, leadOrgan: { id: string, name: string } }>, urgent: { knownOn: string, what: string, reports: Array<{ on: string, to: Array<ReportedTo>, what: string, measures: string | null }>, decisions: Array<{ on: string, by: ReportedTo, text: string }> } | null, holdings: Array<{ from: string, until: string | null, days: number, isFirstHandler: boolean, organ: { id: string, name: string } }> } } | null };

export type AccusationRouteRowFragment = { concern: AccusationConcern, managedBy: ManagedBy, basis: string, from: string, organ: { id: string, name: string } };

export type AccusationRoutesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccusationRoutesQuery = { accusationRoutes: Array<{ concern: AccusationConcern, managedBy: ManagedBy, basis: string, from: string, organ: { id: string, name: string } }> };

export type SetAccusationRouteMutationVariables = Exact<{
  input: SetAccusationRouteInput;
}>;


export type SetAccusationRouteMutation = { setAccusationRoute: Array<{ concern: AccusationConcern, managedBy: ManagedBy, basis: string, from: string, organ: { id: string, name: string } }> };

export type AbolishOrganMutationVariables = Exact<{
  input: AbolishOrganInput;
}>;


export type AbolishOrganMutation = { abolishOrgan: { organ: { id: string, isAbolished: boolean } } };

export type RecordAdviceStudyMutationVariables = Exact<{
  input: RecordAdviceStudyInput;
}>;


export type RecordAdviceStudyMutation = { recordAdviceStudy: { matter: { id: string, version: number } } };

export type DecideAdviceMutationVariables = Exact<{
  input: DecideAdviceInput;
}>;


export type DecideAdviceMutation = { decideAdvice: { matter: { id: string, version: number } } };

export type NoteRewardMutationVariables = Exact<{
  input: NoteRewardInput;
}>;


export type NoteRewardMutation = { noteReward: { matter: { id: string, version: number } } };

export type HandOverAccusationMutationVariables = Exact<{
  input: HandOverAccusationInput;
}>;


export type HandOverAccusationMutation = { handOverAccusation: { matter: { id: string, version: number } } };

export type RecordHandoverReceiptMutationVariables = Exact<{
  input: RecordHandoverReceiptInput;
}>;


export type RecordHandoverReceiptMutation = { recordHandoverReceipt: { matter: { id: string, version: number } } };

export type NoteHandoverResultMutationVariables = Exact<{
  input: NoteHandoverResultInput;
}>;


export type NoteHandoverResultMutation = { noteHandoverResult: { matter: { id: string, version: number } } };

export type LeadInMutationVariables = Exact<{
  input: LeadInInput;
}>;


export type LeadInMutation = { leadIn: { matter: { id: string, version: number } } };

export type RecordLeadInReceiptMutationVariables = Exact<{
  input: RecordLeadInReceiptInput;
}>;


export type RecordLeadInReceiptMutation = { recordLeadInReceipt: { matter: { id: string, version: number } } };

export type StartProtectionMutationVariables = Exact<{
  input: StartProtectionInput;
}>;


export type StartProtectionMutation = { startProtection: { matter: { id: string, version: number } } };

export type AnswerProtectionMutationVariables = Exact<{
  input: AnswerProtectionInput;
}>;


export type AnswerProtectionMutation = { answerProtection: { matter: { id: string, version: number } } };

export type NameAssistingMutationVariables = Exact<{
  input: NameAssistingInput;
}>;


export type NameAssistingMutation = { nameAssisting: { matter: { id: string, version: number } } };

export type RecordContributionMutationVariables = Exact<{
  input: RecordContributionInput;
}>;


export type RecordContributionMutation = { recordContribution: { matter: { id: string, version: number } } };

export type DecideCompetenceMutationVariables = Exact<{
  input: DecideCompetenceInput;
}>;


export type DecideCompetenceMutation = { decideCompetence: { matter: { id: string, version: number } } };

export type MarkUrgentMutationVariables = Exact<{
  input: MarkUrgentInput;
}>;


export type MarkUrgentMutation = { markUrgent: { matter: { id: string, version: number } } };

export type ReportUrgentMutationVariables = Exact<{
  input: ReportUrgentInput;
}>;


export type ReportUrgentMutation = { reportUrgent: { matter: { id: string, version: number } } };

export type RecordUrgentDecisionMutationVariables = Exact<{
  input: RecordUrgentDecisionInput;
}>;


export type RecordUrgentDecisionMutation = { recordUrgentDecision: { matter: { id: string, version: number } } };

export type OfficeDoorQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeDoorQuery = { office: { name: string, isSample: boolean, today: string, needsSetUp: boolean } };

export type MeFieldsFragment = { today: string, isSample: boolean, officeName: string, roles: Array<Role>, organ: { id: string, name: string, kind: OrganKind }, account: { id: string, login: string, name: string, section: string | null, post: string | null, mustChangePassword: boolean, lastSignInAt: string | null, version: number }, absence: { id: string, from: string, to: string, reason: string | null, version: number, cover: { id: string, name: string } | null } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { today: string, isSample: boolean, officeName: string, roles: Array<Role>, organ: { id: string, name: string, kind: OrganKind }, account: { id: string, login: string, name: string, section: string | null, post: string | null, mustChangePassword: boolean, lastSignInAt: string | null, version: number }, absence: { id: string, from: string, to: string, reason: string | null, version: number, cover: { id: string, name: string } | null } | null } | null };

export type SampleYearQueryVariables = Exact<{ [key: string]: never; }>;


export type SampleYearQuery = { me: { account: { id: string }, sampleYear: { made: number, of: number } | null } | null };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { me: { account: { id: string }, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, device: string, address: string, isCurrent: boolean }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { me: { today: string, isSample: boolean, officeName: string, roles: Array<Role>, organ: { id: string, name: string, kind: OrganKind }, account: { id: string, login: string, name: string, section: string | null, post: string | null, mustChangePassword: boolean, lastSignInAt: string | null, version: number }, absence: { id: string, from: string, to: string, reason: string | null, version: number, cover: { id: string, name: string } | null } | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type SetUpFirstAdministratorMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpFirstAdministratorMutation = { setUpFirstAdministrator: { me: { today: string, isSample: boolean, officeName: string, roles: Array<Role>, organ: { id: string, name: string, kind: OrganKind }, account: { id: string, login: string, name: string, section: string | null, post: string | null, mustChangePassword: boolean, lastSignInAt: string | null, version: number }, absence: { id: string, from: string, to: string, reason: string | null, version: number, cover: { id: string, name: string } | null } | null } } };

export type MoveOfficeDayMutationVariables = Exact<{
  input: MoveOfficeDayInput;
}>;


export type MoveOfficeDayMutation = { moveOfficeDay: { today: string } };

export type StudyYearFieldsFragment = { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean };

export type StudyYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudyYearsQuery = { studyYears: Array<{ year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean }> };

export type StudyBoardOfQueryVariables = Exact<{
  year: number;
}>;


export type StudyBoardOfQuery = { studyBoard: { year: { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean }, rows: Array<{ account: string, name: string, section: string | null, requiredHours: number, completedHours: number, missingHours: number, pendingHours: number, examScore: number | null, isPassed: boolean | null, isComplete: boolean, isExempt: boolean, exemptReason: string | null, certificateNo: string | null, completedOn: string | null, state: string, light: Light, daysLeft: number | null }>, totals: { cadres: number, requiredHours: number, completedHours: number, completeCadres: number, examined: number, passed: number } } };

export type MyStudyOfQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type MyStudyOfQuery = { myStudy: { requiredHours: number, completedHours: number, missingHours: number, pendingHours: number, examScore: number | null, isPassed: boolean | null, isComplete: boolean, isExempt: boolean, exemptReason: string | null, certificateNo: string | null, completedOn: string | null, state: string, dueOn: string | null, light: Light, daysLeft: number | null, year: { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean }, entries: Array<{ id: string, on: string, topic: string, hours: number, source: string, standing: string, isCounted: boolean }>, duties: Array<{ termZh: string, termEn: string, lastOn: string, isMet: boolean, citation: { text: string, zh: string } }> } | null };

export type SetStudyYearMutationVariables = Exact<{
  input: SetStudyYearInput;
}>;


export type SetStudyYearMutation = { setStudyYear: { studyYear: { year: number } } };

export type RecordOwnStudyMutationVariables = Exact<{
  input: RecordOwnStudyInput;
}>;


export type RecordOwnStudyMutation = { recordOwnStudy: { myStudy: { completedHours: number } } };

export type PendingStudyQueryVariables = Exact<{
  year: number;
}>;


export type PendingStudyQuery = { pendingStudy: Array<{ id: string, account: string, name: string, on: string, topic: string, hours: number }> };

export type PendingCertificateQueryVariables = Exact<{
  year: number;
}>;


export type PendingCertificateQuery = { pendingStudy: Array<{ id: string, certificateUrl: string | null }> };

export type DecideOwnStudyMutationVariables = Exact<{
  input: DecideOwnStudyInput;
}>;


export type DecideOwnStudyMutation = { decideOwnStudy: { row: { account: string } } };

export type CloseStudyYearMutationVariables = Exact<{
  input: StudyYearInput;
}>;


export type CloseStudyYearMutation = { closeStudyYear: { studyYear: { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean } } };

export type ReopenStudyYearMutationVariables = Exact<{
  input: StudyYearInput;
}>;


export type ReopenStudyYearMutation = { reopenStudyYear: { studyYear: { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean } } };

export type SetStudyEnrolmentMutationVariables = Exact<{
  input: SetStudyEnrolmentInput;
}>;


export type SetStudyEnrolmentMutation = { setStudyEnrolment: { row: { account: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RoomFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoomFields on Room {
  id
  version
  name
  place
  use
  seats
  isActive
}
    `, {"fragmentName":"RoomFields"}) as unknown as TypedDocumentString<RoomFieldsFragment, unknown>;
export const CentreRefFragmentDoc = new TypedDocumentString(`
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
    `, {"fragmentName":"CentreRef"}) as unknown as TypedDocumentString<CentreRefFragment, unknown>;
export const CentreRowFragmentDoc = new TypedDocumentString(`
    fragment CentreRow on DisputeCentre {
  ...CentreRef
  version
  community
  ledBy
  basis
  openedOn
  closedOn
  teamSize
  organ {
    id
    name
  }
  parent {
    id
    name
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}`, {"fragmentName":"CentreRow"}) as unknown as TypedDocumentString<CentreRowFragment, unknown>;
export const DisputeRowFragmentDoc = new TypedDocumentString(`
    fragment DisputeRow on Dispute {
  id
  number
  level
  kind
  subject
  place
  standing
  endHow
  reportedOn
  heldSince
  daysHere
  rounds
  hasMovedUp
  centre {
    ...CentreRef
  }
  nextDuty {
    id
    termZh
    termEn
    light
    daysLeft
    lawfulLastOn
    owedByOrgan {
      id
      name
    }
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}`, {"fragmentName":"DisputeRow"}) as unknown as TypedDocumentString<DisputeRowFragment, unknown>;
export const DisputeFileFragmentDoc = new TypedDocumentString(`
    fragment DisputeFile on Dispute {
  ...DisputeRow
  papers
  version
  source
  community
  settledOn
  isSettledWhereItBegan
  matter {
    id
    number
  }
  stays {
    no
    round
    level
    began
    fromOn
    takenOn
    toOn
    days
    centre {
      ...CentreRef
    }
  }
  team {
    memberId
    name
    unit
    as
    joinedOn
    leftOn
  }
  sides {
    side
    name
    contact
  }
  duties {
    id
    termZh
    termEn
    kind
    lawfulLastOn
    endedOn
    state
    light
    daysLeft
    citation {
      zh
      text
    }
    owedByOrgan {
      id
      name
    }
  }
  entries {
    id
    kind
    on
    labelZh
    labelEn
    text
    byName
    recordedAt
    correctable
  }
  results {
    how
    on
    text
    agreementNo
    mediationId
    ways
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
    citation {
      zh
      text
    }
  }
  up {
    ...CentreRef
  }
  down {
    ...CentreRef
  }
  atHand {
    id
    name
    kind
    unit
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
fragment DisputeRow on Dispute {
  id
  number
  level
  kind
  subject
  place
  standing
  endHow
  reportedOn
  heldSince
  daysHere
  rounds
  hasMovedUp
  centre {
    ...CentreRef
  }
  nextDuty {
    id
    termZh
    termEn
    light
    daysLeft
    lawfulLastOn
    owedByOrgan {
      id
      name
    }
  }
}`, {"fragmentName":"DisputeFile"}) as unknown as TypedDocumentString<DisputeFileFragment, unknown>;
export const FiguresOfCentreFragmentDoc = new TypedDocumentString(`
    fragment FiguresOfCentre on CentreFigures {
  started
  ended
  settledHere
  movedUp
  open
  stays
  medianDays
  longestDays
}
    `, {"fragmentName":"FiguresOfCentre"}) as unknown as TypedDocumentString<FiguresOfCentreFragment, unknown>;
export const ConferenceRowFragmentDoc = new TypedDocumentString(`
    fragment ConferenceRow on Conference {
  id
  number
  kind
  title
  state
  heldOn
  fromTime
  untilTime
  place
  convenor
  openFollowUps
  toTellCount
}
    `, {"fragmentName":"ConferenceRow"}) as unknown as TypedDocumentString<ConferenceRowFragment, unknown>;
export const ConferenceFileFragmentDoc = new TypedDocumentString(`
    fragment ConferenceFile on Conference {
  ...ConferenceRow
  version
  aboutCase
  roomId
  cancelledWhy
  agenda {
    id
    question
    matterId
    matterNumber
    advice {
      id
      on
      byName
      advice
    }
  }
  seats {
    id
    role
    name
    isProfessional
    isAbsent
    isToTell
    isSeated
    organ {
      id
      name
    }
    conflicts {
      itemId
      ground
      isOwnWord
    }
  }
  held {
    on
    record
    attendees
    visitors
  }
  followUps {
    id
    itemId
    text
    givenOn
    reportBy
    reportedOn
    report
    droppedOn
    reason
    organ {
      id
      name
    }
  }
  result {
    on
    how
    result
  }
  entries {
    id
    on
    labelZh
    labelEn
    text
    isCorrectable
    isAnnullable
  }
  duties {
    id
    termZh
    termEn
    lawfulLastOn
    endedOn
    state
    light
    daysLeft
    owedByOrgan {
      name
    }
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
    citation {
      zh
      text
    }
  }
}
    fragment ConferenceRow on Conference {
  id
  number
  kind
  title
  state
  heldOn
  fromTime
  untilTime
  place
  convenor
  openFollowUps
  toTellCount
}`, {"fragmentName":"ConferenceFile"}) as unknown as TypedDocumentString<ConferenceFileFragment, unknown>;
export const DutyReceptionRowFragmentDoc = new TypedDocumentString(`
    fragment DutyReceptionRow on DutyReception {
  id
  version
  on
  fromTime
  untilTime
  visitors
  question
  outcome
  advice
  passedOn
  correctionReason
  hosts {
    id
    professionalId
    name
    isRostered
  }
  topics {
    matterId
    number
  }
}
    `, {"fragmentName":"DutyReceptionRow"}) as unknown as TypedDocumentString<DutyReceptionRowFragment, unknown>;
export const HearingPlanFieldsFragmentDoc = new TypedDocumentString(`
    fragment HearingPlanFields on HearingPlan {
  id
  setOn
  hearingOn
  fromTime
  untilTime
  roomId
  roomName
  isPublic
  closedGround
  reason
  lateReason
  noticeBy
  partiesNotInTime
  seats {
    officerId
    name
    title
    kind
    seat
  }
}
    `, {"fragmentName":"HearingPlanFields"}) as unknown as TypedDocumentString<HearingPlanFieldsFragment, unknown>;
export const HearingFieldsFragmentDoc = new TypedDocumentString(`
    fragment HearingFields on Hearing {
  id
  matter {
    id
  }
  stage
  state
  nextStep
  dueOn
  proposedOn
  proposalReasons
  askedOn
  holdBy
  decidedOn
  isGranted
  ground
  decisionReasons
  offOn
  offReason
  panelIds
  representatives
  representativesWithoutEffect
  concludedOn
  conclusion
  use {
    how
    reasons
    isIssued
  }
  givenUpOn
  acts
  organ {
    id
    name
  }
  parties {
    id
    displayName
  }
  answers {
    id
    partyId
    on
    says
    reasons
  }
  plan {
    ...HearingPlanFields
  }
  notices {
    partyId
    officerId
    name
    changes
    toldOn
    dayKnownOn
  }
  sittings {
    beganOn
    endedOn
    record
    missingOfficerIds
    parties {
      partyId
      presence
      reason
    }
  }
  challenges {
    id
    officerId
    partyId
    madeOn
    reasons
    decidedOn
    isGranted
    decisionReasons
  }
  questions {
    question
    isCarried
    votes {
      officerId
      name
      vote
      opinion
    }
  }
}
    fragment HearingPlanFields on HearingPlan {
  id
  setOn
  hearingOn
  fromTime
  untilTime
  roomId
  roomName
  isPublic
  closedGround
  reason
  lateReason
  noticeBy
  partiesNotInTime
  seats {
    officerId
    name
    title
    kind
    seat
  }
}`, {"fragmentName":"HearingFields"}) as unknown as TypedDocumentString<HearingFieldsFragment, unknown>;
export const BatchFieldsFragmentDoc = new TypedDocumentString(`
    fragment BatchFields on ImportBatch {
  id
  kind
  fileName
  status
  columns
  fields {
    key
    isRequired
    labelZh
    labelEn
  }
  headerRow
  year
  createdAt
  appliedAt
  appliedCount
  mapping
  rowCount
  okCount
  errorCount
  warningCount
  alreadyThereCount
  version
}
    `, {"fragmentName":"BatchFields"}) as unknown as TypedDocumentString<BatchFieldsFragment, unknown>;
export const ProfessionalFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProfessionalFields on Professional {
  id
  version
  kind
  name
  firm
  isActive
}
    `, {"fragmentName":"ProfessionalFields"}) as unknown as TypedDocumentString<ProfessionalFieldsFragment, unknown>;
export const LeadOfficialFieldsFragmentDoc = new TypedDocumentString(`
    fragment LeadOfficialFields on LeadOfficial {
  id
  version
  name
  title
  isActive
}
    `, {"fragmentName":"LeadOfficialFields"}) as unknown as TypedDocumentString<LeadOfficialFieldsFragment, unknown>;
export const ReceptionDayFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReceptionDayFields on ReceptionDay {
  id
  version
  on
  fromTime
  untilTime
  place
  status
  reason
  visitors
  official {
    ...LeadOfficialFields
  }
}
    fragment LeadOfficialFields on LeadOfficial {
  id
  version
  name
  title
  isActive
}`, {"fragmentName":"ReceptionDayFields"}) as unknown as TypedDocumentString<ReceptionDayFieldsFragment, unknown>;
export const MatterLeadershipFragmentDoc = new TypedDocumentString(`
    fragment MatterLeadership on Matter {
  conferences {
    id
    kind
    number
    title
    heldOn
    state
    questions
    advice {
      id
      byName
      advice
    }
  }
  mediations {
    id
    isOpenToMe
    screenedOn
    isSuitable
    grounds
    reason
    number
    claimNos
    openClaimNos
    bodyName
    ledInOn
    pauseUntil
    endedOn
    how
    summary
  }
  reconsiderations {
    id
    number
    organName
    stage
    endHow
    receivedOn
    endedOn
    isOpenToMe
  }
  disputes {
    id
    isOpenToMe
    centreName
    ledInOn
    reason
    rounds
    settledOn
    how
    summary
  }
  leads {
    id
    takenOn
    reason
    resolveBy
    releasedOn
    result
    official {
      id
      name
      title
    }
    progress {
      on
      progress
    }
  }
  receptions {
    id
    on
    record
    instructionId
    instruction
    reportBy
    reportedOn
    report
    official {
      id
      name
      title
    }
    instructedOrgan {
      id
      name
    }
  }
  assistances {
    id
    assistance
    ledOn
    need
    answeredOn
    outcome
    answer
    organ {
      id
      name
    }
  }
}
    `, {"fragmentName":"MatterLeadership"}) as unknown as TypedDocumentString<MatterLeadershipFragment, unknown>;
export const MatterRowFragmentDoc = new TypedDocumentString(`
    fragment MatterRow on Matter {
  id
  version
  number
  standing
  stage
  summary
  receivedOn
  channel
  purpose
  topic
  placeCode
  placeName
  groupSize
  light
  daysLeft
  accountable {
    id
    name
  }
  handler {
    id
    name
  }
  desk {
    id
    name
  }
  nextDuty {
    id
    termZh
    termEn
    warnOn
    lawfulLastOn
  }
}
    `, {"fragmentName":"MatterRow"}) as unknown as TypedDocumentString<MatterRowFragment, unknown>;
export const ClaimFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClaimFields on Claim {
  no
  text
  factsAndReasons
  class
  road
  decidingFact
  outcome
  finding
  basis
  result
  performBy
  performedOn
}
    `, {"fragmentName":"ClaimFields"}) as unknown as TypedDocumentString<ClaimFieldsFragment, unknown>;
export const PartyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartyFields on Party {
  id
  kind
  isRepresentative
  displayName
  name
  maskedIdNumber
  maskedPhone
  maskedAddress
  hasIdNumber
  hasPhone
  hasAddress
  isReachable
  hasWithdrawn
}
    `, {"fragmentName":"PartyFields"}) as unknown as TypedDocumentString<PartyFieldsFragment, unknown>;
export const ActFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActFields on Act {
  name
  labelZh
  labelEn
  isPossible
  reason
  reasonZh
  reasonEn
  needsApproval
  citation {
    text
    zh
  }
}
    `, {"fragmentName":"ActFields"}) as unknown as TypedDocumentString<ActFieldsFragment, unknown>;
export const ProposalFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProposalFields on Proposal {
  id
  matterId
  act
  labelZh
  labelEn
  askedOn
  text
  input
  isOpen
  decision
  reason
  askedBy {
    id
    name
    section
  }
  decidedBy {
    id
    name
  }
}
    `, {"fragmentName":"ProposalFields"}) as unknown as TypedDocumentString<ProposalFieldsFragment, unknown>;
export const FactFieldsFragmentDoc = new TypedDocumentString(`
    fragment FactFields on MatterFact {
  id
  seq
  kind
  labelZh
  labelEn
  on
  recordedAt
  text
  hasEffect
  withoutEffectZh
  withoutEffectEn
  isCorrected
  isAnnulled
  correctable
  by {
    id
    name
  }
  organ {
    id
    name
  }
}
    `, {"fragmentName":"FactFields"}) as unknown as TypedDocumentString<FactFieldsFragment, unknown>;
export const DutyRowFragmentDoc = new TypedDocumentString(`
    fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}
    `, {"fragmentName":"DutyRow"}) as unknown as TypedDocumentString<DutyRowFragment, unknown>;
export const DutyWithWhyFragmentDoc = new TypedDocumentString(`
    fragment DutyWithWhy on Duty {
  ...DutyRow
  why {
    ruleVersion
    article {
      text
      zh
    }
    steps {
      kind
      textZh
      textEn
      on
    }
  }
}
    fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}`, {"fragmentName":"DutyWithWhy"}) as unknown as TypedDocumentString<DutyWithWhyFragment, unknown>;
export const PreviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment PreviewFields on DutyPreview {
  duties {
    ...DutyWithWhy
  }
  refusal {
    code
    zh
    en
    facts
    citation {
      text
      zh
    }
  }
}
    fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}
fragment DutyWithWhy on Duty {
  ...DutyRow
  why {
    ruleVersion
    article {
      text
      zh
    }
    steps {
      kind
      textZh
      textEn
      on
    }
  }
}`, {"fragmentName":"PreviewFields"}) as unknown as TypedDocumentString<PreviewFieldsFragment, unknown>;
export const MediationSumsFragmentDoc = new TypedDocumentString(`
    fragment MediationSums on MediationCase {
  rows
  signers
  signed
  inForce
  withdrawn
  asked
  confirmed
  paidUp
  openBreaches
  agreedCents
  paidCents
}
    `, {"fragmentName":"MediationSums"}) as unknown as TypedDocumentString<MediationSumsFragment, unknown>;
export const MediationFileFragmentDoc = new TypedDocumentString(`
    fragment MediationFile on MediationCase {
  id
  number
  version
  subject
  respondent
  standing
  endHow
  screenedOn
  ledInOn
  takenOn
  endedOn
  sessions
  opensConfirmation
  ...MediationSums
  matter {
    id
    number
    summary
  }
  body {
    id
    name
    kind
    court
    organ {
      id
      name
    }
  }
  members {
    id
    as
    namedOn
    isFree
    releasedOn
    account {
      id
      name
    }
  }
  papersToRenew {
    kind
    number
    changedOn
    rowId
    rowNo
  }
  duties {
    id
    clock
    termZh
    termEn
    kind
    eventOn
    lawfulLastOn
    endedOn
    state
    light
    daysLeft
    citation {
      zh
      text
    }
    owedByOrgan {
      id
      name
    }
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
    citation {
      zh
      text
    }
  }
  screening {
    on
    isSuitable
    grounds
    reason
  }
  consents {
    side
    on
    isWilling
    form
    proof
  }
  sessionsHeld {
    sessionId
    on
    fromTime
    untilTime
    place
    isPublic
    claimants
    respondents
    record
  }
  texts {
    version
    on
    form
    facts
    disputes
    agreed
    obligations {
      no
      side
      text
      dueOn
    }
  }
  commonSigns {
    by
    on
    mode
    upTo
    proof
  }
  result {
    how
    on
    side
    reason
    otherWays
  }
  rowCounts {
    state
    rows
  }
  entries {
    id
    isCorrected
    mayCorrect
    mayAnnul
    on
    labelZh
    labelEn
    text
    recordedAt
  }
}
    fragment MediationSums on MediationCase {
  rows
  signers
  signed
  inForce
  withdrawn
  asked
  confirmed
  paidUp
  openBreaches
  agreedCents
  paidCents
}`, {"fragmentName":"MediationFile"}) as unknown as TypedDocumentString<MediationFileFragment, unknown>;
export const AgreementRowLineFragmentDoc = new TypedDocumentString(`
    fragment AgreementRowLine on AgreementRow {
  id
  no
  agreementNo
  name
  isDeceased
  stage
  confirmation
  effectOn
  windowLastOn
  nextDueOn
  isDue
  isPaid
  openBreaches
  agreedCents
  paidCents
  signers {
    no
    name
    capacity
    relation
    signedOn
  }
}
    `, {"fragmentName":"AgreementRowLine"}) as unknown as TypedDocumentString<AgreementRowLineFragment, unknown>;
export const AgreementRowFullFragmentDoc = new TypedDocumentString(`
    fragment AgreementRowFull on AgreementRow {
  id
  caseId
  no
  agreementNo
  name
  idNumber
  isDeceased
  stage
  confirmation
  effectOn
  windowLastOn
  nextDueOn
  isDue
  isPaid
  openBreaches
  claimCents
  agreedCents
  paidCents
  owedSince
  signers {
    no
    name
    capacity
    relation
    phone
    authorityBasis
    authorityNo
    account
    accountName
    cents
    signedOn
    copyGivenOn
    instalments {
      no
      dueOn
      cents
      paidCents
      paidOn
    }
  }
}
    `, {"fragmentName":"AgreementRowFull"}) as unknown as TypedDocumentString<AgreementRowFullFragment, unknown>;
export const RowEffectFragmentDoc = new TypedDocumentString(`
    fragment RowEffect on AgreementRowEffect {
  stage
  effectOn
  confirmation
  windowLastOn
  nextDueOn
  agreedCents
  paidCents
  isPaid
  openBreaches
}
    `, {"fragmentName":"RowEffect"}) as unknown as TypedDocumentString<RowEffectFragment, unknown>;
export const AdviserFieldsFragmentDoc = new TypedDocumentString(`
    fragment AdviserFields on Adviser {
  id
  kind
  name
  firm
}
    `, {"fragmentName":"AdviserFields"}) as unknown as TypedDocumentString<AdviserFieldsFragment, unknown>;
export const OpinionListFieldsFragmentDoc = new TypedDocumentString(`
    fragment OpinionListFields on LegalOpinion {
  id
  number
  type
  state
  question
  askedOn
  answerBy
  givenOn
  versions
  adviser {
    ...AdviserFields
  }
  organ {
    id
    name
  }
  citations {
    id
    label
    isHeld
  }
  matter {
    id
    number
  }
}
    fragment AdviserFields on Adviser {
  id
  kind
  name
  firm
}`, {"fragmentName":"OpinionListFields"}) as unknown as TypedDocumentString<OpinionListFieldsFragment, unknown>;
export const BriefFieldsFragmentDoc = new TypedDocumentString(`
    fragment BriefFields on MatterBrief {
  number
  receivedOn
  summary
  claims {
    no
    text
    factsAndReasons
    class
    outcome
    finding
    basis
    result
  }
  course {
    on
    labelZh
    labelEn
  }
}
    `, {"fragmentName":"BriefFields"}) as unknown as TypedDocumentString<BriefFieldsFragment, unknown>;
export const OpinionPageFieldsFragmentDoc = new TypedDocumentString(`
    fragment OpinionPageFields on LegalOpinion {
  ...OpinionListFields
  version
  brief {
    ...BriefFields
  }
  texts {
    id
    on
    facts
    conclusion
    reasons
    citations {
      text
      article
    }
    caveats
    changed
  }
  draft {
    on
    facts
    conclusion
    reasons
    citations {
      text
      article
    }
    caveats
  }
  use {
    on
    isFollowed
    how
  }
  steps {
    id
    on
    labelZh
    labelEn
    text
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
  }
  duties {
    id
    termZh
    termEn
    light
    daysLeft
    state
    endedOn
    lawfulLastOn
  }
}
    fragment AdviserFields on Adviser {
  id
  kind
  name
  firm
}
fragment BriefFields on MatterBrief {
  number
  receivedOn
  summary
  claims {
    no
    text
    factsAndReasons
    class
    outcome
    finding
    basis
    result
  }
  course {
    on
    labelZh
    labelEn
  }
}
fragment OpinionListFields on LegalOpinion {
  id
  number
  type
  state
  question
  askedOn
  answerBy
  givenOn
  versions
  adviser {
    ...AdviserFields
  }
  organ {
    id
    name
  }
  citations {
    id
    label
    isHeld
  }
  matter {
    id
    number
  }
}`, {"fragmentName":"OpinionPageFields"}) as unknown as TypedDocumentString<OpinionPageFieldsFragment, unknown>;
export const ConflictFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConflictFields on ProfessionalConflict {
  id
  ground
  source
  standing
  reportedOn
  decidedOn
  note
  decidedBecause
  isMineToDecide
  person {
    id
    name
    kind
  }
  matter {
    id
    number
  }
}
    `, {"fragmentName":"ConflictFields"}) as unknown as TypedDocumentString<ConflictFieldsFragment, unknown>;
export const TeamListFieldsFragmentDoc = new TypedDocumentString(`
    fragment TeamListFields on MatterTeam {
  id
  number
  purpose
  formedOn
  workUntil
  dissolvedOn
  matter {
    id
    number
  }
  members {
    id
    role
    joinedOn
    leftOn
    account {
      id
      name
    }
    professional {
      id
      name
      kind
    }
  }
}
    `, {"fragmentName":"TeamListFields"}) as unknown as TypedDocumentString<TeamListFieldsFragment, unknown>;
export const OrganRowFragmentDoc = new TypedDocumentString(`
    fragment OrganRow on Organ {
  id
  code
  name
  kind
  level
  areaCode
  hasAccounts
  isAbolished
  successor {
    id
    name
  }
  version
  superior {
    id
    name
  }
}
    `, {"fragmentName":"OrganRow"}) as unknown as TypedDocumentString<OrganRowFragment, unknown>;
export const AccountRowFragmentDoc = new TypedDocumentString(`
    fragment AccountRow on Account {
  id
  login
  name
  section
  post
  roles
  isLocked
  mustChangePassword
  lastSignInAt
  version
  organ {
    id
    name
    kind
  }
}
    `, {"fragmentName":"AccountRow"}) as unknown as TypedDocumentString<AccountRowFragment, unknown>;
export const ConfirmedFragmentDoc = new TypedDocumentString(`
    fragment Confirmed on RuleConfirmation {
  basis
  confirmedOn
  by
}
    `, {"fragmentName":"Confirmed"}) as unknown as TypedDocumentString<ConfirmedFragment, unknown>;
export const HandoverFieldsFragmentDoc = new TypedDocumentString(`
    fragment HandoverFields on Handover {
  id
  matterNumber
  handedOn
  arrivedOn
  receivedOn
  returnBy
  returnedOn
  returnReason
  isReturnEffective
  takenBackOn
  acceptedOn
  procedure
  procedureNumber
  isPetitionerTold
  toldText
  resultOn
  result
  state
  summary
  version
  fromOrgan {
    id
    name
  }
  toOrgan {
    id
    name
  }
  claims {
    no
    text
    factsAndReasons
  }
  duties {
    clock
    termZh
    termEn
    lawfulLastOn
    warnOn
    isProvisional
    endedOn
    citation {
      text
      zh
    }
  }
}
    `, {"fragmentName":"HandoverFields"}) as unknown as TypedDocumentString<HandoverFieldsFragment, unknown>;
export const ReconRowFragmentDoc = new TypedDocumentString(`
    fragment ReconRow on Reconsideration {
  id
  number
  version
  stage
  endHow
  endedOn
  area
  actTitle
  procedure
  receivedOn
  acceptedOn
  decideBy
  hearingOn
  isAwaitingApproval
  respondent {
    id
    name
  }
}
    `, {"fragmentName":"ReconRow"}) as unknown as TypedDocumentString<ReconRowFragment, unknown>;
export const CaseDutyFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseDutyFields on CaseDuty {
  id
  clock
  termZh
  termEn
  kind
  eventOn
  lawfulLastOn
  warnOn
  endedOn
  isProvisional
  state
  light
  daysLeft
  citation {
    zh
    text
  }
  owedByOrgan {
    id
    name
  }
  outsideOrgan
}
    `, {"fragmentName":"CaseDutyFields"}) as unknown as TypedDocumentString<CaseDutyFieldsFragment, unknown>;
export const ReminderFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReminderFields on Reminder {
  id
  aboutId
  number
  caseKind
  termZh
  termEn
  step
  relation
  warnOn
  lawfulLastOn
  toldOn
  readAt
  isStillOwed
  daysLeft
}
    `, {"fragmentName":"ReminderFields"}) as unknown as TypedDocumentString<ReminderFieldsFragment, unknown>;
export const ReminderChoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReminderChoiceFields on ReminderChoice {
  isMailOn
  address
  version
  isMailPossible
  lastMail {
    state
    recordedAt
    endedAt
    fault
  }
}
    `, {"fragmentName":"ReminderChoiceFields"}) as unknown as TypedDocumentString<ReminderChoiceFieldsFragment, unknown>;
export const ReviewRowFragmentDoc = new TypedDocumentString(`
    fragment ReviewRow on Review {
  id
  level
  state
  outcome
  requestedOn
  takenOn
  decidedOn
  isOpen
  nextWarnOn
  nextLawfulLastOn
  light
  daysLeft
  organ {
    id
    name
    kind
  }
  clerk {
    id
    name
  }
}
    `, {"fragmentName":"ReviewRow"}) as unknown as TypedDocumentString<ReviewRowFragment, unknown>;
export const MatterReviewFieldsFragmentDoc = new TypedDocumentString(`
    fragment MatterReviewFields on MatterReviews {
  newOpinionBy
  reviewOrgan {
    id
    name
  }
  recheckOrgan {
    id
    name
  }
  endedFor {
    id
    displayName
  }
  afterwards {
    zh
    en
    citation {
      text
      zh
    }
  }
  rounds {
    number
    isOnBehalf
    approvedBy {
      id
      name
    }
    review {
      ...ReviewRow
    }
    hearings {
      from
      to
    }
    asked {
      id
      on
      postmarkedOn
      lastOn
      isInTime
      answeredOn
      withdrawnOn
      withoutEffectZh
      withoutEffectEn
      citation {
        text
        zh
      }
      party {
        id
        displayName
      }
    }
    text {
      outcome
      finding
      basis
      result
      newOpinionBy
      answers {
        claimNo
        finding
        evidence
        basis
        outcome
        result
        performBy
      }
    }
  }
  windows {
    id
    level
    receivedOn
    lastOn
    daysLeft
    state
    usedOn
    party {
      id
      displayName
    }
  }
}
    fragment ReviewRow on Review {
  id
  level
  state
  outcome
  requestedOn
  takenOn
  decidedOn
  isOpen
  nextWarnOn
  nextLawfulLastOn
  light
  daysLeft
  organ {
    id
    name
    kind
  }
  clerk {
    id
    name
  }
}`, {"fragmentName":"MatterReviewFields"}) as unknown as TypedDocumentString<MatterReviewFieldsFragment, unknown>;
export const AccusationRouteRowFragmentDoc = new TypedDocumentString(`
    fragment AccusationRouteRow on AccusationRoute {
  concern
  managedBy
  basis
  from
  organ {
    id
    name
  }
}
    `, {"fragmentName":"AccusationRouteRow"}) as unknown as TypedDocumentString<AccusationRouteRowFragment, unknown>;
export const MeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeFields on Me {
  today
  isSample
  officeName
  roles
  organ {
    id
    name
    kind
  }
  account {
    id
    login
    name
    section
    post
    mustChangePassword
    lastSignInAt
    version
  }
  absence {
    id
    from
    to
    reason
    cover {
      id
      name
    }
    version
  }
}
    `, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const StudyYearFieldsFragmentDoc = new TypedDocumentString(`
    fragment StudyYearFields on StudyYear {
  year
  requiredHours
  windowFrom
  windowTo
  passMark
  attempts
  version
  isClosed
}
    `, {"fragmentName":"StudyYearFields"}) as unknown as TypedDocumentString<StudyYearFieldsFragment, unknown>;
export const RoomsDocument = new TypedDocumentString(`
    query Rooms {
  rooms {
    ...RoomFields
  }
}
    fragment RoomFields on Room {
  id
  version
  name
  place
  use
  seats
  isActive
}`, {"hash":"sha256:34d0032b4714a6143c396e3e8d942963add9a277391868c696830b827353980c"}) as unknown as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const AddRoomDocument = new TypedDocumentString(`
    mutation AddRoom($input: AddRoomInput!) {
  addRoom(input: $input) {
    room {
      id
    }
  }
}
    `, {"hash":"sha256:925d19c6e9c6b93f4cbfc6f7b789a3785c5cdec1a1a0b51847a0a5980c6dc6ee"}) as unknown as TypedDocumentString<AddRoomMutation, AddRoomMutationVariables>;
export const UpdateRoomDocument = new TypedDocumentString(`
    mutation UpdateRoom($input: UpdateRoomInput!) {
  updateRoom(input: $input) {
    room {
      id
    }
  }
}
    `, {"hash":"sha256:7b0edfa7acf866182d167be8cb0273416a9bd52a1c76075f95de123dec7f10ce"}) as unknown as TypedDocumentString<UpdateRoomMutation, UpdateRoomMutationVariables>;
export const CaseDutiesDocument = new TypedDocumentString(`
    query CaseDuties {
  caseDuties(first: 10) {
    nodes {
      id
      caseId
      caseKind
      kindZh
      kindEn
      number
      opensCase
      termZh
      termEn
      warnOn
      light
      daysLeft
    }
  }
}
    `, {"hash":"sha256:32bc7afa380c328b4a5b2ea44b2b483ec7e2ea79c83411e5b6a3ae9e933ee600"}) as unknown as TypedDocumentString<CaseDutiesQuery, CaseDutiesQueryVariables>;
export const RoomCalendarDocument = new TypedDocumentString(`
    query RoomCalendar($from: LocalDate!, $to: LocalDate!) {
  roomCalendar(from: $from, to: $to) {
    holderId
    holderKind
    title
    resourceId
    on
    fromTime
    untilTime
  }
}
    `, {"hash":"sha256:ec5e67493ae4df4b09733df5f868d29c33bff977fd21818614340f65e16b2681"}) as unknown as TypedDocumentString<RoomCalendarQuery, RoomCalendarQueryVariables>;
export const CentreListDocument = new TypedDocumentString(`
    query CentreList {
  disputeCentres {
    ...CentreRow
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
fragment CentreRow on DisputeCentre {
  ...CentreRef
  version
  community
  ledBy
  basis
  openedOn
  closedOn
  teamSize
  organ {
    id
    name
  }
  parent {
    id
    name
  }
}`, {"hash":"sha256:db0c2edd1b93ecabae8d88933f8960aedb3943f2d1a2a2700b6fdfd27bc1ea36"}) as unknown as TypedDocumentString<CentreListQuery, CentreListQueryVariables>;
export const CentreTeamsDocument = new TypedDocumentString(`
    query CentreTeams {
  disputeCentres {
    ...CentreRow
    members {
      id
      version
      name
      kind
      unit
      fromOn
      untilOn
    }
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
fragment CentreRow on DisputeCentre {
  ...CentreRef
  version
  community
  ledBy
  basis
  openedOn
  closedOn
  teamSize
  organ {
    id
    name
  }
  parent {
    id
    name
  }
}`, {"hash":"sha256:3b6b043345a525dda2be5bed3e796a91e898b36c9bc9caf84f88240f784fe3e4"}) as unknown as TypedDocumentString<CentreTeamsQuery, CentreTeamsQueryVariables>;
export const DisputeStartOfDocument = new TypedDocumentString(`
    query DisputeStartOf($organId: ID, $community: String) {
  disputeStart(organId: $organId, community: $community) {
    lowest {
      ...CentreRef
    }
    higher {
      ...CentreRef
    }
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}`, {"hash":"sha256:71bfb04f7ab7d58f8968c31db23a595af203dd1e7fd83896d237589f29678e3a"}) as unknown as TypedDocumentString<DisputeStartOfQuery, DisputeStartOfQueryVariables>;
export const DisputeListDocument = new TypedDocumentString(`
    query DisputeList($filter: DisputeFilterInput, $orderBy: DisputeOrder!, $first: Int!, $after: String) {
  disputes(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...DisputeRow
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
fragment DisputeRow on Dispute {
  id
  number
  level
  kind
  subject
  place
  standing
  endHow
  reportedOn
  heldSince
  daysHere
  rounds
  hasMovedUp
  centre {
    ...CentreRef
  }
  nextDuty {
    id
    termZh
    termEn
    light
    daysLeft
    lawfulLastOn
    owedByOrgan {
      id
      name
    }
  }
}`, {"hash":"sha256:81e35f20f423636d38a9b9d9da75308ce16876f75080d6f20804d83be05e782d"}) as unknown as TypedDocumentString<DisputeListQuery, DisputeListQueryVariables>;
export const DisputePaperOfDocument = new TypedDocumentString(`
    query DisputePaperOf($id: ID!, $kind: DisputePaperKind!) {
  disputePaper(id: $id, kind: $kind) {
    title
    html
    downloadUrl
  }
}
    `, {"hash":"sha256:a5fd82716ddd9631f3b134872746f87546dd2bf6633a9edd6a15f1ebc12f8e56"}) as unknown as TypedDocumentString<DisputePaperOfQuery, DisputePaperOfQueryVariables>;
export const DisputeOfDocument = new TypedDocumentString(`
    query DisputeOf($id: ID!) {
  dispute(id: $id) {
    ...DisputeFile
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
fragment DisputeRow on Dispute {
  id
  number
  level
  kind
  subject
  place
  standing
  endHow
  reportedOn
  heldSince
  daysHere
  rounds
  hasMovedUp
  centre {
    ...CentreRef
  }
  nextDuty {
    id
    termZh
    termEn
    light
    daysLeft
    lawfulLastOn
    owedByOrgan {
      id
      name
    }
  }
}
fragment DisputeFile on Dispute {
  ...DisputeRow
  papers
  version
  source
  community
  settledOn
  isSettledWhereItBegan
  matter {
    id
    number
  }
  stays {
    no
    round
    level
    began
    fromOn
    takenOn
    toOn
    days
    centre {
      ...CentreRef
    }
  }
  team {
    memberId
    name
    unit
    as
    joinedOn
    leftOn
  }
  sides {
    side
    name
    contact
  }
  duties {
    id
    termZh
    termEn
    kind
    lawfulLastOn
    endedOn
    state
    light
    daysLeft
    citation {
      zh
      text
    }
    owedByOrgan {
      id
      name
    }
  }
  entries {
    id
    kind
    on
    labelZh
    labelEn
    text
    byName
    recordedAt
    correctable
  }
  results {
    how
    on
    text
    agreementNo
    mediationId
    ways
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
    citation {
      zh
      text
    }
  }
  up {
    ...CentreRef
  }
  down {
    ...CentreRef
  }
  atHand {
    id
    name
    kind
    unit
  }
}`, {"hash":"sha256:bca67b639dd612bee43ba4addc782540ac28f7fc3448575e2ddf7d01d33cab3e"}) as unknown as TypedDocumentString<DisputeOfQuery, DisputeOfQueryVariables>;
export const DisputeFiguresOfDocument = new TypedDocumentString(`
    query DisputeFiguresOf($from: LocalDate!, $to: LocalDate!) {
  disputeFigures(from: $from, to: $to) {
    from
    to
    started
    ended
    settledWhereTheyBegan
    open
    levels {
      level
      started
      ended
      settledHere
      movedUp
      open
      stays
      medianDays
      longestDays
    }
    centres {
      centre {
        ...CentreRef
      }
      ...FiguresOfCentre
    }
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}
fragment FiguresOfCentre on CentreFigures {
  started
  ended
  settledHere
  movedUp
  open
  stays
  medianDays
  longestDays
}`, {"hash":"sha256:b0670d85b9ff10f1a44e135883a5887c735f2c5a9fa696f7ed3c7e33165c4ff1"}) as unknown as TypedDocumentString<DisputeFiguresOfQuery, DisputeFiguresOfQueryVariables>;
export const FindingListDocument = new TypedDocumentString(`
    query FindingList($after: String) {
  findings(first: 20, after: $after) {
    nodes {
      id
      fromOn
      toOn
      note
      recordedAt
      withdrawnOn
      withdrawnWhy
      centre {
        ...CentreRef
      }
      by {
        id
        name
      }
      lines {
        id
        kind
        place
        found
        settledAtOnce
        opened
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CentreRef on DisputeCentre {
  id
  name
  level
}`, {"hash":"sha256:97851db97512332ab452540f7a0ea73b47464081068d559acfef0a79f274a2e3"}) as unknown as TypedDocumentString<FindingListQuery, FindingListQueryVariables>;
export const TakeDisputeDocument = new TypedDocumentString(`
    mutation TakeDispute($input: TakeDisputeInput!) {
  takeDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:63583c6bef7879d4685c12ea195fd11194f141fbc8d8cb0f3c01bb6348cbb7d3"}) as unknown as TypedDocumentString<TakeDisputeMutation, TakeDisputeMutationVariables>;
export const HandBackDisputeDocument = new TypedDocumentString(`
    mutation HandBackDispute($input: HandBackDisputeInput!) {
  handBackDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7d00fa9e9ba8fcf22f62d387eaaf3f0ae42db1dd1d0b7e4cdbc90ea262edf9b1"}) as unknown as TypedDocumentString<HandBackDisputeMutation, HandBackDisputeMutationVariables>;
export const MoveDisputeUpDocument = new TypedDocumentString(`
    mutation MoveDisputeUp($input: MoveDisputeUpInput!) {
  moveDisputeUp(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:446ac8907135f469cef6aaff976170d36862c85b53ac1acd47bf009bd1136e02"}) as unknown as TypedDocumentString<MoveDisputeUpMutation, MoveDisputeUpMutationVariables>;
export const MoveDisputeDownDocument = new TypedDocumentString(`
    mutation MoveDisputeDown($input: MoveDisputeDownInput!) {
  moveDisputeDown(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6c62cb3267ec6ccf7618fb8fcfc7aee4d5a34230a1869ed567d0632e82210e61"}) as unknown as TypedDocumentString<MoveDisputeDownMutation, MoveDisputeDownMutationVariables>;
export const JoinDisputeTeamDocument = new TypedDocumentString(`
    mutation JoinDisputeTeam($input: JoinDisputeTeamInput!) {
  joinDisputeTeam(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:22cc5e258c176982aff67811220115f66118c7818e8d32d025204028329a32c3"}) as unknown as TypedDocumentString<JoinDisputeTeamMutation, JoinDisputeTeamMutationVariables>;
export const LeaveDisputeTeamDocument = new TypedDocumentString(`
    mutation LeaveDisputeTeam($input: LeaveDisputeTeamInput!) {
  leaveDisputeTeam(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:483ddb050531503a55bdefb8a2be715679ffb165c1fd35a44cc99089d21196d5"}) as unknown as TypedDocumentString<LeaveDisputeTeamMutation, LeaveDisputeTeamMutationVariables>;
export const NoteDisputeStepDocument = new TypedDocumentString(`
    mutation NoteDisputeStep($input: NoteDisputeStepInput!) {
  noteDisputeStep(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7a92bd1ee73823aec8c3742bf2bec1962963eeacb6cfde30464983c937c138ce"}) as unknown as TypedDocumentString<NoteDisputeStepMutation, NoteDisputeStepMutationVariables>;
export const SettleDisputeDocument = new TypedDocumentString(`
    mutation SettleDispute($input: SettleDisputeInput!) {
  settleDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:f8d46ef92825ff17cedcf798f0773a34ea8792062df17b4a6d6161e94cbb4a9c"}) as unknown as TypedDocumentString<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const RevisitDisputeDocument = new TypedDocumentString(`
    mutation RevisitDispute($input: RevisitDisputeInput!) {
  revisitDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:c339cafdfedd1e01b6a143cd5b83c187dae3dcbfc9924d6b70c36bab6289a626"}) as unknown as TypedDocumentString<RevisitDisputeMutation, RevisitDisputeMutationVariables>;
export const ReopenDisputeDocument = new TypedDocumentString(`
    mutation ReopenDispute($input: ReopenDisputeInput!) {
  reopenDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:08ec2f1a37c7a12d656c5198ec4763f8d9cae8b8d61be7786e8a163084435002"}) as unknown as TypedDocumentString<ReopenDisputeMutation, ReopenDisputeMutationVariables>;
export const KeepDisputeSidesDocument = new TypedDocumentString(`
    mutation KeepDisputeSides($input: KeepDisputeSidesInput!) {
  keepDisputeSides(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6e3608551dd35be4594c70e6f3a094715c1d56ed6cfcfb4ae41ec0ceeef928a2"}) as unknown as TypedDocumentString<KeepDisputeSidesMutation, KeepDisputeSidesMutationVariables>;
export const CorrectDisputeDocument = new TypedDocumentString(`
    mutation CorrectDispute($input: CorrectDisputeInput!) {
  correctDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:16fa8bdb4a1791113b8311f8ad7e1356162e7dfb504bbd6f0401d17c788b8edd"}) as unknown as TypedDocumentString<CorrectDisputeMutation, CorrectDisputeMutationVariables>;
export const ReportDisputeDocument = new TypedDocumentString(`
    mutation ReportDispute($input: ReportDisputeInput!) {
  reportDispute(input: $input) {
    dispute {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a0eb70a1f63885d62e16d6fdc219c930780aabd8af114865cf01b155b4df0b54"}) as unknown as TypedDocumentString<ReportDisputeMutation, ReportDisputeMutationVariables>;
export const AddDisputeCentreDocument = new TypedDocumentString(`
    mutation AddDisputeCentre($input: AddDisputeCentreInput!) {
  addDisputeCentre(input: $input) {
    disputeCentre {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7e47b26a2a711e4565ed83535ff42fa51332e528505d4898447144cba63433ae"}) as unknown as TypedDocumentString<AddDisputeCentreMutation, AddDisputeCentreMutationVariables>;
export const UpdateDisputeCentreDocument = new TypedDocumentString(`
    mutation UpdateDisputeCentre($input: UpdateDisputeCentreInput!) {
  updateDisputeCentre(input: $input) {
    disputeCentre {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ac4d033fac69023bcc8d26134ece172b913878264d6104c5195f7ada1894f0f5"}) as unknown as TypedDocumentString<UpdateDisputeCentreMutation, UpdateDisputeCentreMutationVariables>;
export const CloseDisputeCentreDocument = new TypedDocumentString(`
    mutation CloseDisputeCentre($input: CloseDisputeCentreInput!) {
  closeDisputeCentre(input: $input) {
    disputeCentre {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5a4449478639d71813a87e94ef220b222f4ca94a12e197191293176f14e7d289"}) as unknown as TypedDocumentString<CloseDisputeCentreMutation, CloseDisputeCentreMutationVariables>;
export const AddCentreMemberDocument = new TypedDocumentString(`
    mutation AddCentreMember($input: AddCentreMemberInput!) {
  addCentreMember(input: $input) {
    disputeCentre {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2c9b1417a1bcc1a568854df9352a5215a67aa86ac3d12477a522e96dd10a3583"}) as unknown as TypedDocumentString<AddCentreMemberMutation, AddCentreMemberMutationVariables>;
export const EndCentreMemberDocument = new TypedDocumentString(`
    mutation EndCentreMember($input: EndCentreMemberInput!) {
  endCentreMember(input: $input) {
    disputeCentre {
      id
      version
    }
  }
}
    `, {"hash":"sha256:140104e12a772effc5312429d7f2b314a11e35949ce31f6a89da682940705b03"}) as unknown as TypedDocumentString<EndCentreMemberMutation, EndCentreMemberMutationVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($input: RecordFindingInput!) {
  recordFinding(input: $input) {
    finding {
      id
    }
  }
}
    `, {"hash":"sha256:69a09f02184d8b4cdaeceddd199082407fccb42ec402866fe1a2d384e1eeacd8"}) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const WithdrawFindingDocument = new TypedDocumentString(`
    mutation WithdrawFinding($input: WithdrawFindingInput!) {
  withdrawFinding(input: $input) {
    finding {
      id
    }
  }
}
    `, {"hash":"sha256:ad39d55573011db199f11d8a89af26c9f98eae50e1f58e1bc872b9641586c608"}) as unknown as TypedDocumentString<WithdrawFindingMutation, WithdrawFindingMutationVariables>;
export const LeadToCentreDocument = new TypedDocumentString(`
    mutation LeadToCentre($input: LeadToCentreInput!) {
  leadToCentre(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:d2acfab05feb18d1d4fdc1ec2e6e492806fa2fda1d385fa6f57df8b60e38c5fb"}) as unknown as TypedDocumentString<LeadToCentreMutation, LeadToCentreMutationVariables>;
export const RegisterMatterDocument = new TypedDocumentString(`
    mutation RegisterMatter($input: RegisterMatterInput!) {
  registerMatter(input: $input) {
    lookupCode
    matter {
      id
      version
      number
      summary
      receivedOn
      channel
      acts {
        name
        labelZh
        labelEn
        isPossible
      }
      papers {
        id
        kind
        number
        title
        html
        downloadUrl
      }
    }
  }
}
    `, {"hash":"sha256:f9f506420a8d6acb681be38ea9fb4e6d4835df7ba8716ffbfe2a3245e1d5fc33"}) as unknown as TypedDocumentString<RegisterMatterMutation, RegisterMatterMutationVariables>;
export const SplitClaimsDocument = new TypedDocumentString(`
    mutation SplitClaims($input: SplitClaimsInput!) {
  splitClaims(input: $input) {
    matter {
      id
      version
    }
    splitOff {
      id
      number
    }
  }
}
    `, {"hash":"sha256:7c71df1f7d23d92d0d1502dfd8b91203b159373fc47a227767c1a3e3b78c8764"}) as unknown as TypedDocumentString<SplitClaimsMutation, SplitClaimsMutationVariables>;
export const RevealDocument = new TypedDocumentString(`
    mutation Reveal($input: RevealInput!) {
  reveal(input: $input) {
    values {
      field
      value
    }
  }
}
    `, {"hash":"sha256:bb94576d4af81e1327d187b9cbca53d04e9e5c8d3d05cdaad411658d64c673e6"}) as unknown as TypedDocumentString<RevealMutation, RevealMutationVariables>;
export const SortClaimsDocument = new TypedDocumentString(`
    mutation SortClaims($input: SortClaimsInput!) {
  sortClaims(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:bdae4d712ca02526f867658971bb8718dee9c60010e1c6653bf43596732fab52"}) as unknown as TypedDocumentString<SortClaimsMutation, SortClaimsMutationVariables>;
export const AttachAsRepeatDocument = new TypedDocumentString(`
    mutation AttachAsRepeat($input: AttachAsRepeatInput!) {
  attachAsRepeat(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:d96df979c71be215da60599249af89852f4ee84a569a8de0d71e655f47db09b2"}) as unknown as TypedDocumentString<AttachAsRepeatMutation, AttachAsRepeatMutationVariables>;
export const ReferMatterDocument = new TypedDocumentString(`
    mutation ReferMatter($input: ReferMatterInput!) {
  referMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:116a2d3525eca623fd26c2b10f507818d7cb9d95ea815f6a72da94feb3c0b234"}) as unknown as TypedDocumentString<ReferMatterMutation, ReferMatterMutationVariables>;
export const AssignMatterDocument = new TypedDocumentString(`
    mutation AssignMatter($input: AssignMatterInput!) {
  assignMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:dc535872211dd8b1e84fe47cc047ee1a4361262f3b795b6f227e0d92780bb311"}) as unknown as TypedDocumentString<AssignMatterMutation, AssignMatterMutationVariables>;
export const GuideMatterDocument = new TypedDocumentString(`
    mutation GuideMatter($input: GuideMatterInput!) {
  guideMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2dc95352326c8f0e578ee3572a03ada011e02068a65d67e9e8b119f0593d498e"}) as unknown as TypedDocumentString<GuideMatterMutation, GuideMatterMutationVariables>;
export const RecordReviewRequestDocument = new TypedDocumentString(`
    mutation RecordReviewRequest($input: RecordReviewRequestInput!) {
  recordReviewRequest(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:9e4687240452cba1f937b4a0210d26aaf1051d0bdc9245648acafdd619511dfb"}) as unknown as TypedDocumentString<RecordReviewRequestMutation, RecordReviewRequestMutationVariables>;
export const KeepMatterDocument = new TypedDocumentString(`
    mutation KeepMatter($input: KeepMatterInput!) {
  keepMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:daf0d93fbe0fe21d4b5bea0ef5eaaf539158b9d4cee11accd619dad14341c7d8"}) as unknown as TypedDocumentString<KeepMatterMutation, KeepMatterMutationVariables>;
export const SignForDocument = new TypedDocumentString(`
    mutation SignFor($input: SignForInput!) {
  signFor(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:31c47b52979cbcf54eb51a166f91ee0a8e65004a38acce12e5b3add8d4c6e675"}) as unknown as TypedDocumentString<SignForMutation, SignForMutationVariables>;
export const AllocateMatterDocument = new TypedDocumentString(`
    mutation AllocateMatter($input: AllocateMatterInput!) {
  allocateMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:8f6ac5e6286b03ee851d88109fc0fea782237046727f5d4c1d536bdb534f0a3e"}) as unknown as TypedDocumentString<AllocateMatterMutation, AllocateMatterMutationVariables>;
export const AskRecusalDocument = new TypedDocumentString(`
    mutation AskRecusal($input: AskRecusalInput!) {
  askRecusal(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6ce3b7e5fa5720bd4d894c516547d2e9b5baed02ec76c73ac4ae732fd5c041d2"}) as unknown as TypedDocumentString<AskRecusalMutation, AskRecusalMutationVariables>;
export const DecideRecusalDocument = new TypedDocumentString(`
    mutation DecideRecusal($input: DecideRecusalInput!) {
  decideRecusal(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7589cdd4df37b60b877be5214235f543e19427de2907033aa523bfcc84f101fc"}) as unknown as TypedDocumentString<DecideRecusalMutation, DecideRecusalMutationVariables>;
export const ObjectDocument = new TypedDocumentString(`
    mutation Object($input: ObjectInput!) {
  object(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ac022d8f56ff75ab1e643b0551e65bbeae91b240d0658a86dd77da59e69ed692"}) as unknown as TypedDocumentString<ObjectMutation, ObjectMutationVariables>;
export const AnswerObjectionDocument = new TypedDocumentString(`
    mutation AnswerObjection($input: AnswerObjectionInput!) {
  answerObjection(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:562ded096667aa77edb5a0009f5ec7b091ea0accfc6c1f2cb0e9e4057d00c9ff"}) as unknown as TypedDocumentString<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const NotifyPetitionerDocument = new TypedDocumentString(`
    mutation NotifyPetitioner($input: NotifyPetitionerInput!) {
  notifyPetitioner(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:68c32595ae0bb37660ca19d292547f892419cbf4ce1d38b316a9c0b98ca0ec3d"}) as unknown as TypedDocumentString<NotifyPetitionerMutation, NotifyPetitionerMutationVariables>;
export const AcceptMatterDocument = new TypedDocumentString(`
    mutation AcceptMatter($input: AcceptMatterInput!) {
  acceptMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:c9653749ea6b660c5a32dd21c9aa164513155553f7a19aabdad961ae491473ec"}) as unknown as TypedDocumentString<AcceptMatterMutation, AcceptMatterMutationVariables>;
export const ChooseSimpleDocument = new TypedDocumentString(`
    mutation ChooseSimple($input: ChooseSimpleInput!) {
  chooseSimple(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ca3112b4ea53a9245a9abadee9c4c3f5f80a1c2c96fb15085ff07b8b718d510d"}) as unknown as TypedDocumentString<ChooseSimpleMutation, ChooseSimpleMutationVariables>;
export const LeaveSimpleDocument = new TypedDocumentString(`
    mutation LeaveSimple($input: LeaveSimpleInput!) {
  leaveSimple(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:45f570acc555c489802052950bbf6b3a937888cb831f9dec651f3e2d20319394"}) as unknown as TypedDocumentString<LeaveSimpleMutation, LeaveSimpleMutationVariables>;
export const RecordInvestigationDocument = new TypedDocumentString(`
    mutation RecordInvestigation($input: RecordInvestigationInput!) {
  recordInvestigation(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:bf8881d2456f1fd5554fdd6e7a48bc66283ad0e0a658aa1124997d39e8045412"}) as unknown as TypedDocumentString<RecordInvestigationMutation, RecordInvestigationMutationVariables>;
export const ExtendHandlingDocument = new TypedDocumentString(`
    mutation ExtendHandling($input: ExtendHandlingInput!) {
  extendHandling(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:739aa8e6c4f6b8b2dd4d0604b35cd60e12fd307752970aa8593ab04a114ee10b"}) as unknown as TypedDocumentString<ExtendHandlingMutation, ExtendHandlingMutationVariables>;
export const DraftOpinionDocument = new TypedDocumentString(`
    mutation DraftOpinion($input: DraftOpinionInput!) {
  draftOpinion(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:44b77ca68c2c7959f2737dba8fe7e0824d269e8aa922685232ba06a0beaa2dee"}) as unknown as TypedDocumentString<DraftOpinionMutation, DraftOpinionMutationVariables>;
export const IssueOpinionDocument = new TypedDocumentString(`
    mutation IssueOpinion($input: IssueOpinionInput!) {
  issueOpinion(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:f00c12db4d6f601e3c66fc11e9508420715fbd183df67b40bea1c9bbd132a951"}) as unknown as TypedDocumentString<IssueOpinionMutation, IssueOpinionMutationVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:c678b52d7cae50a3277823d7606a281073c1f8b1c0feb075beed2f781f1af09e"}) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const ServeDocument = new TypedDocumentString(`
    mutation Serve($input: ServeInput!) {
  serve(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:56e157e1efa25827100e4c95ab42c71964c3a2982430a8835d7e08b1787574b5"}) as unknown as TypedDocumentString<ServeMutation, ServeMutationVariables>;
export const RecordReturnSlipDocument = new TypedDocumentString(`
    mutation RecordReturnSlip($input: RecordReturnSlipInput!) {
  recordReturnSlip(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ee796b546c86576f8d36a08aaa3382edd13858fd151b2a3b919e5c1801a61582"}) as unknown as TypedDocumentString<RecordReturnSlipMutation, RecordReturnSlipMutationVariables>;
export const RecordReturnedDocument = new TypedDocumentString(`
    mutation RecordReturned($input: RecordReturnedInput!) {
  recordReturned(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:b244a7341d35589b12eb2c7bab33314ca0d00a2d1a0aa480b4e6180f120bfe32"}) as unknown as TypedDocumentString<RecordReturnedMutation, RecordReturnedMutationVariables>;
export const RecordCarriedOutDocument = new TypedDocumentString(`
    mutation RecordCarriedOut($input: RecordCarriedOutInput!) {
  recordCarriedOut(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2a953d0a5515b8e525dd28ae62be07b7f341077cbcc42ddd5c589a28d1786d4f"}) as unknown as TypedDocumentString<RecordCarriedOutMutation, RecordCarriedOutMutationVariables>;
export const SubmitClosingReportDocument = new TypedDocumentString(`
    mutation SubmitClosingReport($input: SubmitClosingReportInput!) {
  submitClosingReport(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:fd0c49f3115821208c27e9f84317b683554dd0c97708f1d942d237579facbb11"}) as unknown as TypedDocumentString<SubmitClosingReportMutation, SubmitClosingReportMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:81a24e49fce1b8b5234a2ab516b649cdceb11db5f4caeed19065689404c7096c"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const CorrectFactDocument = new TypedDocumentString(`
    mutation CorrectFact($input: CorrectFactInput!) {
  correctFact(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:b6537fe0600d59339ad24ef24910bfcbd8e02b68dbc7b3da17f800193e56dab0"}) as unknown as TypedDocumentString<CorrectFactMutation, CorrectFactMutationVariables>;
export const CorrectPartyDocument = new TypedDocumentString(`
    mutation CorrectParty($input: CorrectPartyInput!) {
  correctParty(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7c1a49935144296460daf41b706f528ca6e27a5174275f8346b89c4d1b7988f4"}) as unknown as TypedDocumentString<CorrectPartyMutation, CorrectPartyMutationVariables>;
export const StrikePartyDocument = new TypedDocumentString(`
    mutation StrikeParty($input: StrikePartyInput!) {
  strikeParty(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:686d845c1f9739fd75d5829820dc2dd760b037179d3627c889edbb9309d14ba6"}) as unknown as TypedDocumentString<StrikePartyMutation, StrikePartyMutationVariables>;
export const MarkMistakenDocument = new TypedDocumentString(`
    mutation MarkMistaken($input: MarkMistakenInput!) {
  markMistaken(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a9a9d36d6cee72fb492e6163309ee8b1afd127e08c8253860f78bd296db99bd2"}) as unknown as TypedDocumentString<MarkMistakenMutation, MarkMistakenMutationVariables>;
export const AddAttachmentDocument = new TypedDocumentString(`
    mutation AddAttachment($input: AddAttachmentInput!) {
  addAttachment(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5abc93fc0ea23045e952e2739eee37578ee4e270bee3cfeefa55268ec8a32447"}) as unknown as TypedDocumentString<AddAttachmentMutation, AddAttachmentMutationVariables>;
export const ReissuePaperDocument = new TypedDocumentString(`
    mutation ReissuePaper($input: ReissuePaperInput!) {
  reissuePaper(input: $input) {
    paper {
      id
    }
  }
}
    `, {"hash":"sha256:52d62d2a2a93ef998db3f537d2629d2b561567f69f651faf436b26dc0920dd01"}) as unknown as TypedDocumentString<ReissuePaperMutation, ReissuePaperMutationVariables>;
export const KeepPaperAsIsDocument = new TypedDocumentString(`
    mutation KeepPaperAsIs($input: KeepPaperInput!) {
  keepPaperAsIs(input: $input) {
    paper {
      id
    }
  }
}
    `, {"hash":"sha256:2cf5da7db6c735c69be588a269b4c587c9126155727e09d5bbc3209e9fd92312"}) as unknown as TypedDocumentString<KeepPaperAsIsMutation, KeepPaperAsIsMutationVariables>;
export const ConferenceListDocument = new TypedDocumentString(`
    query ConferenceList($filter: ConferenceFilterInput, $after: String) {
  conferences(filter: $filter, first: 25, after: $after) {
    nodes {
      ...ConferenceRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ConferenceRow on Conference {
  id
  number
  kind
  title
  state
  heldOn
  fromTime
  untilTime
  place
  convenor
  openFollowUps
  toTellCount
}`, {"hash":"sha256:4d788feffd1505e7ee4eea0316af53006ab96068a19c7a8f01131dda02138d34"}) as unknown as TypedDocumentString<ConferenceListQuery, ConferenceListQueryVariables>;
export const ConferenceOfDocument = new TypedDocumentString(`
    query ConferenceOf($id: ID!) {
  conference(id: $id) {
    ...ConferenceFile
  }
}
    fragment ConferenceRow on Conference {
  id
  number
  kind
  title
  state
  heldOn
  fromTime
  untilTime
  place
  convenor
  openFollowUps
  toTellCount
}
fragment ConferenceFile on Conference {
  ...ConferenceRow
  version
  aboutCase
  roomId
  cancelledWhy
  agenda {
    id
    question
    matterId
    matterNumber
    advice {
      id
      on
      byName
      advice
    }
  }
  seats {
    id
    role
    name
    isProfessional
    isAbsent
    isToTell
    isSeated
    organ {
      id
      name
    }
    conflicts {
      itemId
      ground
      isOwnWord
    }
  }
  held {
    on
    record
    attendees
    visitors
  }
  followUps {
    id
    itemId
    text
    givenOn
    reportBy
    reportedOn
    report
    droppedOn
    reason
    organ {
      id
      name
    }
  }
  result {
    on
    how
    result
  }
  entries {
    id
    on
    labelZh
    labelEn
    text
    isCorrectable
    isAnnullable
  }
  duties {
    id
    termZh
    termEn
    lawfulLastOn
    endedOn
    state
    light
    daysLeft
    owedByOrgan {
      name
    }
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
    citation {
      zh
      text
    }
  }
}`, {"hash":"sha256:d627c845fb0e972198d28f45e453caabe266fcf65b8c2e1682aa929cad6ef679"}) as unknown as TypedDocumentString<ConferenceOfQuery, ConferenceOfQueryVariables>;
export const ConferenceMinutesOfDocument = new TypedDocumentString(`
    query ConferenceMinutesOf($id: ID!) {
  conferenceMinutes(id: $id) {
    title
    html
    downloadUrl
  }
}
    `, {"hash":"sha256:f976a0dc60bb4cc325cb2b2d271a7f42b29068f2cc283375a2afd217870664ae"}) as unknown as TypedDocumentString<ConferenceMinutesOfQuery, ConferenceMinutesOfQueryVariables>;
export const ConferenceFiguresOfDocument = new TypedDocumentString(`
    query ConferenceFiguresOf($year: Int!) {
  conferenceFigures(year: $year) {
    kind
    month
    held
  }
}
    `, {"hash":"sha256:d3bf3f6e2875c9e3119ce23adb505837fee46a6e5d2867f95d58339dde46933b"}) as unknown as TypedDocumentString<ConferenceFiguresOfQuery, ConferenceFiguresOfQueryVariables>;
export const DutyReceptionListDocument = new TypedDocumentString(`
    query DutyReceptionList($month: String, $after: String) {
  dutyReceptions(filter: {month: $month}, first: 50, after: $after) {
    nodes {
      ...DutyReceptionRow
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment DutyReceptionRow on DutyReception {
  id
  version
  on
  fromTime
  untilTime
  visitors
  question
  outcome
  advice
  passedOn
  correctionReason
  hosts {
    id
    professionalId
    name
    isRostered
  }
  topics {
    matterId
    number
  }
}`, {"hash":"sha256:91b6914c16766a3115bcf79d542ba11e8ea558fb93020cd8f69a8d19ff7c615e"}) as unknown as TypedDocumentString<DutyReceptionListQuery, DutyReceptionListQueryVariables>;
export const ReceptionFiguresOfDocument = new TypedDocumentString(`
    query ReceptionFiguresOf($year: Int!) {
  receptionFigures(year: $year) {
    month
    receptions
    personTimes
    matters
  }
}
    `, {"hash":"sha256:2c3a9a278e3dc3097dacace02cb921d2fc20513e26a91c03d237957b98962978"}) as unknown as TypedDocumentString<ReceptionFiguresOfQuery, ReceptionFiguresOfQueryVariables>;
export const RecordDutyReceptionDocument = new TypedDocumentString(`
    mutation RecordDutyReception($input: RecordDutyReceptionInput!) {
  recordDutyReception(input: $input) {
    reception {
      ...DutyReceptionRow
    }
  }
}
    fragment DutyReceptionRow on DutyReception {
  id
  version
  on
  fromTime
  untilTime
  visitors
  question
  outcome
  advice
  passedOn
  correctionReason
  hosts {
    id
    professionalId
    name
    isRostered
  }
  topics {
    matterId
    number
  }
}`, {"hash":"sha256:9dd13758f793c3420b6d860f588c9213aa88f4eae51f63a2a4e874202f14b24e"}) as unknown as TypedDocumentString<RecordDutyReceptionMutation, RecordDutyReceptionMutationVariables>;
export const CorrectDutyReceptionDocument = new TypedDocumentString(`
    mutation CorrectDutyReception($input: CorrectDutyReceptionInput!) {
  correctDutyReception(input: $input) {
    reception {
      ...DutyReceptionRow
    }
  }
}
    fragment DutyReceptionRow on DutyReception {
  id
  version
  on
  fromTime
  untilTime
  visitors
  question
  outcome
  advice
  passedOn
  correctionReason
  hosts {
    id
    professionalId
    name
    isRostered
  }
  topics {
    matterId
    number
  }
}`, {"hash":"sha256:f0c74e23fd8d63303a6988d4065a429b3bced489476325293f9847d52029c3d0"}) as unknown as TypedDocumentString<CorrectDutyReceptionMutation, CorrectDutyReceptionMutationVariables>;
export const CallConferenceDocument = new TypedDocumentString(`
    mutation CallConference($input: CallConferenceInput!) {
  callConference(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:deb305c19fdd8820cb7478a83d916400848b3944d2621e7baabffdffce93b633"}) as unknown as TypedDocumentString<CallConferenceMutation, CallConferenceMutationVariables>;
export const AddAgendaItemDocument = new TypedDocumentString(`
    mutation AddAgendaItem($input: AddAgendaItemInput!) {
  addAgendaItem(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:da0dada4acf139dd1736aa47312b47119478dab21f468b3d5264ce328df4f8ae"}) as unknown as TypedDocumentString<AddAgendaItemMutation, AddAgendaItemMutationVariables>;
export const GiveConferenceSeatDocument = new TypedDocumentString(`
    mutation GiveConferenceSeat($input: GiveConferenceSeatInput!) {
  giveConferenceSeat(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:95ae28e7875ed8b65f02a976693e5fcc5de64a25f71bbe680c77255271563149"}) as unknown as TypedDocumentString<GiveConferenceSeatMutation, GiveConferenceSeatMutationVariables>;
export const TakeBackConferenceSeatDocument = new TypedDocumentString(`
    mutation TakeBackConferenceSeat($input: TakeBackConferenceSeatInput!) {
  takeBackConferenceSeat(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:41008998116f4f6fe2b59f7941e13ee744a2e3a7ce5b7b31d786c7155315fed6"}) as unknown as TypedDocumentString<TakeBackConferenceSeatMutation, TakeBackConferenceSeatMutationVariables>;
export const TellConferenceDocument = new TypedDocumentString(`
    mutation TellConference($input: TellConferenceInput!) {
  tellConference(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6d70e64c9a85c9ae07cd0531c3a0ce98ae3e7104305b22606ac6038bc5edd7fb"}) as unknown as TypedDocumentString<TellConferenceMutation, TellConferenceMutationVariables>;
export const MoveConferenceDocument = new TypedDocumentString(`
    mutation MoveConference($input: MoveConferenceInput!) {
  moveConference(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:e93272894bf6add36c6ce7a448cdaf586266b657e9b9b661f788103d0506cd64"}) as unknown as TypedDocumentString<MoveConferenceMutation, MoveConferenceMutationVariables>;
export const CancelConferenceDocument = new TypedDocumentString(`
    mutation CancelConference($input: CancelConferenceInput!) {
  cancelConference(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ecfe977de7c0d8abe97982acf577a6cc28af2c9880c6b729769dc9b3e3378ce3"}) as unknown as TypedDocumentString<CancelConferenceMutation, CancelConferenceMutationVariables>;
export const DeclareSeatConflictDocument = new TypedDocumentString(`
    mutation DeclareSeatConflict($input: DeclareSeatConflictInput!) {
  declareSeatConflict(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:07994e2500f4e15056a608aef15700e20eb7b50f9f35e417ae052ad210df3fdb"}) as unknown as TypedDocumentString<DeclareSeatConflictMutation, DeclareSeatConflictMutationVariables>;
export const RecordConferenceDocument = new TypedDocumentString(`
    mutation RecordConference($input: RecordConferenceInput!) {
  recordConference(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:1566ba67266f9effef51cdbadd44e5a734c7bbb563c7ea893819220e4f5dc6fa"}) as unknown as TypedDocumentString<RecordConferenceMutation, RecordConferenceMutationVariables>;
export const NoteAdviceDocument = new TypedDocumentString(`
    mutation NoteAdvice($input: NoteAdviceInput!) {
  noteAdvice(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:d3a6b88ce7ec1b0662699853d4ccca08eded8beb519b0f60936db130f4fe76e9"}) as unknown as TypedDocumentString<NoteAdviceMutation, NoteAdviceMutationVariables>;
export const GiveFollowUpDocument = new TypedDocumentString(`
    mutation GiveFollowUp($input: GiveFollowUpInput!) {
  giveFollowUp(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:f69217ea3e4239bde1acee0fb894780c7423970ce9bd5fb962eebe8356c0c8e9"}) as unknown as TypedDocumentString<GiveFollowUpMutation, GiveFollowUpMutationVariables>;
export const ReportFollowUpDocument = new TypedDocumentString(`
    mutation ReportFollowUp($input: ReportFollowUpInput!) {
  reportFollowUp(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7109b507d83f8438b944f9e841a00e4fdeb37eede57b4b6580d844643d6805c8"}) as unknown as TypedDocumentString<ReportFollowUpMutation, ReportFollowUpMutationVariables>;
export const DropFollowUpDocument = new TypedDocumentString(`
    mutation DropFollowUp($input: DropFollowUpInput!) {
  dropFollowUp(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:04f551366216cb8270e4a22055fdeafb6405e5f7e1c7c4a37e1e45493595e04d"}) as unknown as TypedDocumentString<DropFollowUpMutation, DropFollowUpMutationVariables>;
export const TellJointResultDocument = new TypedDocumentString(`
    mutation TellJointResult($input: TellJointResultInput!) {
  tellJointResult(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6246a673f4f367f85e791dc3848dc6a72fb4accf7e7b49460403d9a90c64a270"}) as unknown as TypedDocumentString<TellJointResultMutation, TellJointResultMutationVariables>;
export const CorrectConferenceDocument = new TypedDocumentString(`
    mutation CorrectConference($input: CorrectConferenceInput!) {
  correctConference(input: $input) {
    conference {
      id
      version
    }
  }
}
    `, {"hash":"sha256:d15f8ab4d8fb27ae6d3b1e2c3ab86304a73a42f5644075b8b79e69ee6ce9fc48"}) as unknown as TypedDocumentString<CorrectConferenceMutation, CorrectConferenceMutationVariables>;
export const MatterHearingsDocument = new TypedDocumentString(`
    query MatterHearings($id: ID!) {
  matter(id: $id) {
    id
    hearings {
      ...HearingFields
    }
  }
}
    fragment HearingPlanFields on HearingPlan {
  id
  setOn
  hearingOn
  fromTime
  untilTime
  roomId
  roomName
  isPublic
  closedGround
  reason
  lateReason
  noticeBy
  partiesNotInTime
  seats {
    officerId
    name
    title
    kind
    seat
  }
}
fragment HearingFields on Hearing {
  id
  matter {
    id
  }
  stage
  state
  nextStep
  dueOn
  proposedOn
  proposalReasons
  askedOn
  holdBy
  decidedOn
  isGranted
  ground
  decisionReasons
  offOn
  offReason
  panelIds
  representatives
  representativesWithoutEffect
  concludedOn
  conclusion
  use {
    how
    reasons
    isIssued
  }
  givenUpOn
  acts
  organ {
    id
    name
  }
  parties {
    id
    displayName
  }
  answers {
    id
    partyId
    on
    says
    reasons
  }
  plan {
    ...HearingPlanFields
  }
  notices {
    partyId
    officerId
    name
    changes
    toldOn
    dayKnownOn
  }
  sittings {
    beganOn
    endedOn
    record
    missingOfficerIds
    parties {
      partyId
      presence
      reason
    }
  }
  challenges {
    id
    officerId
    partyId
    madeOn
    reasons
    decidedOn
    isGranted
    decisionReasons
  }
  questions {
    question
    isCarried
    votes {
      officerId
      name
      vote
      opinion
    }
  }
}`, {"hash":"sha256:117cf32760c051699ae86fc61bb30ed3000aa7468815002f1993178a70280f78"}) as unknown as TypedDocumentString<MatterHearingsQuery, MatterHearingsQueryVariables>;
export const OpenHearingsDocument = new TypedDocumentString(`
    query OpenHearings($after: String) {
  openHearings(first: 50, after: $after) {
    nodes {
      id
      state
      nextStep
      dueOn
      stage
      organ {
        id
        name
      }
      plan {
        id
        hearingOn
        fromTime
        untilTime
        roomName
      }
      matter {
        id
        number
        summary
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:2a0237757f1470e58c0ba0bc63919883ca6afb1894bc866826cba844ba9a3b61"}) as unknown as TypedDocumentString<OpenHearingsQuery, OpenHearingsQueryVariables>;
export const HearingCalendarDocument = new TypedDocumentString(`
    query HearingCalendar($from: LocalDate!, $to: LocalDate!) {
  hearingCalendar(from: $from, to: $to) {
    id
    state
    nextStep
    stage
    organ {
      id
      name
    }
    plan {
      ...HearingPlanFields
    }
    matter {
      id
      number
      summary
    }
  }
}
    fragment HearingPlanFields on HearingPlan {
  id
  setOn
  hearingOn
  fromTime
  untilTime
  roomId
  roomName
  isPublic
  closedGround
  reason
  lateReason
  noticeBy
  partiesNotInTime
  seats {
    officerId
    name
    title
    kind
    seat
  }
}`, {"hash":"sha256:7aadff316c216c8938bb22b271c1b9de7140daea58f20f0ba5bc1306bfca6585"}) as unknown as TypedDocumentString<HearingCalendarQuery, HearingCalendarQueryVariables>;
export const HearingOfficersDocument = new TypedDocumentString(`
    query HearingOfficers {
  hearingOfficers {
    id
    version
    kind
    name
    title
    accountId
    isActive
  }
}
    `, {"hash":"sha256:cda8edea577e7c0692b3a24a1eff1bc7947cb4d3180e9a1bcc796180263c5d8e"}) as unknown as TypedDocumentString<HearingOfficersQuery, HearingOfficersQueryVariables>;
export const PreviewHearingDocument = new TypedDocumentString(`
    query PreviewHearing($input: PreviewHearingInput!) {
  previewHearing(input: $input) {
    noticeBy
    earliestOn
    holdBy
    refusal
    article
    notices {
      partyId
      officerId
      name
      changes
    }
  }
}
    `, {"hash":"sha256:09a54c615e420f7e007972542508bb9a9a43a857597b27218bdddc15c4d50ba2"}) as unknown as TypedDocumentString<PreviewHearingQuery, PreviewHearingQueryVariables>;
export const HearingContactsDocument = new TypedDocumentString(`
    query HearingContacts($id: ID!) {
  matter(id: $id) {
    id
    hearings {
      id
      contacts {
        partyId
        phone
      }
    }
  }
}
    `, {"hash":"sha256:6344da273afcbc1ff85a488a84e1345d587b75913add3cbb4391d8720a592277"}) as unknown as TypedDocumentString<HearingContactsQuery, HearingContactsQueryVariables>;
export const TellHearingDocument = new TypedDocumentString(`
    mutation TellHearing($input: TellHearingInput!) {
  tellHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ba18c4ee9d8ffe0e1183b8c6353209dae47e1c309b2934b77149987a74443274"}) as unknown as TypedDocumentString<TellHearingMutation, TellHearingMutationVariables>;
export const RecordHearingAnswerDocument = new TypedDocumentString(`
    mutation RecordHearingAnswer($input: RecordHearingAnswerInput!) {
  recordHearingAnswer(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:da9965e9d70cc0b7506b5fb4218592bcde4de81da6ed573d4bd5b44aa652985f"}) as unknown as TypedDocumentString<RecordHearingAnswerMutation, RecordHearingAnswerMutationVariables>;
export const DecideHearingDocument = new TypedDocumentString(`
    mutation DecideHearing($input: DecideHearingInput!) {
  decideHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ede4a9a71988abada80ce0f4eadad34fbd931a6a78deaf0e023f72b2a8514958"}) as unknown as TypedDocumentString<DecideHearingMutation, DecideHearingMutationVariables>;
export const SetHearingDocument = new TypedDocumentString(`
    mutation SetHearing($input: SetHearingInput!) {
  setHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a19219a706eeec71df526dbc689cab321583d327111d24e6c6320a41a3afbbc1"}) as unknown as TypedDocumentString<SetHearingMutation, SetHearingMutationVariables>;
export const AdjournHearingDocument = new TypedDocumentString(`
    mutation AdjournHearing($input: AdjournHearingInput!) {
  adjournHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:66593a4d8464a1267f291c80101002240719150d92ab2f63f20451ac3eef1c23"}) as unknown as TypedDocumentString<AdjournHearingMutation, AdjournHearingMutationVariables>;
export const CancelHearingDocument = new TypedDocumentString(`
    mutation CancelHearing($input: CancelHearingInput!) {
  cancelHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:4cc9ddb064adc5e652bca5682932e27a2f1e13d11ecceb4799067e05c5b2b18c"}) as unknown as TypedDocumentString<CancelHearingMutation, CancelHearingMutationVariables>;
export const NotifyHearingDocument = new TypedDocumentString(`
    mutation NotifyHearing($input: NotifyHearingInput!) {
  notifyHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:4197f001ea50ead123d70cc255b5b7ecae75732343d19f7006b9383c08ba0855"}) as unknown as TypedDocumentString<NotifyHearingMutation, NotifyHearingMutationVariables>;
export const NameHearingRepresentativesDocument = new TypedDocumentString(`
    mutation NameHearingRepresentatives($input: NameHearingRepresentativesInput!) {
  nameHearingRepresentatives(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5cb54d259a46c8a92a6c520e958596015ada4e48d887273f3694a1b2c7420d71"}) as unknown as TypedDocumentString<NameHearingRepresentativesMutation, NameHearingRepresentativesMutationVariables>;
export const ChallengeHearingMemberDocument = new TypedDocumentString(`
    mutation ChallengeHearingMember($input: ChallengeHearingMemberInput!) {
  challengeHearingMember(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7f65bf9d5eddfc397d40ecbb4c2156652677c244c448313123c5b4266c056f5b"}) as unknown as TypedDocumentString<ChallengeHearingMemberMutation, ChallengeHearingMemberMutationVariables>;
export const DecideHearingChallengeDocument = new TypedDocumentString(`
    mutation DecideHearingChallenge($input: DecideHearingChallengeInput!) {
  decideHearingChallenge(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:0cbb26cdc7d1b51d68703e239485c743a0ba2c2e824245ec97b01ddba610ae1a"}) as unknown as TypedDocumentString<DecideHearingChallengeMutation, DecideHearingChallengeMutationVariables>;
export const OpenHearingDocument = new TypedDocumentString(`
    mutation OpenHearing($input: OpenHearingInput!) {
  openHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2187d0948762a2908728d6f1d8d340ea9edb49a9c0e272052eb397de19a1630d"}) as unknown as TypedDocumentString<OpenHearingMutation, OpenHearingMutationVariables>;
export const CloseHearingDocument = new TypedDocumentString(`
    mutation CloseHearing($input: CloseHearingInput!) {
  closeHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7d82ee5aecd5002818a8b1f6d3547340aacd9c81311aa91685f5683f2ea9d829"}) as unknown as TypedDocumentString<CloseHearingMutation, CloseHearingMutationVariables>;
export const ConcludeHearingDocument = new TypedDocumentString(`
    mutation ConcludeHearing($input: ConcludeHearingInput!) {
  concludeHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:3c300294e9c551a2c048d2a7b3c3f5754ffba339048601014026437b59097015"}) as unknown as TypedDocumentString<ConcludeHearingMutation, ConcludeHearingMutationVariables>;
export const AddHearingOfficerDocument = new TypedDocumentString(`
    mutation AddHearingOfficer($input: AddHearingOfficerInput!) {
  addHearingOfficer(input: $input) {
    hearingOfficer {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6cee4cb416ea47ec247c3f102923d4104c4e1f0116fa21e8fa32a0881d058371"}) as unknown as TypedDocumentString<AddHearingOfficerMutation, AddHearingOfficerMutationVariables>;
export const UpdateHearingOfficerDocument = new TypedDocumentString(`
    mutation UpdateHearingOfficer($input: UpdateHearingOfficerInput!) {
  updateHearingOfficer(input: $input) {
    hearingOfficer {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ca88f9b8d6404baf118f39fca77d0304dec0d439d078e2ee6e32562729a21f76"}) as unknown as TypedDocumentString<UpdateHearingOfficerMutation, UpdateHearingOfficerMutationVariables>;
export const ImportBatchesDocument = new TypedDocumentString(`
    query ImportBatches($first: Int, $after: String) {
  importBatches(first: $first, after: $after) {
    nodes {
      ...BatchFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment BatchFields on ImportBatch {
  id
  kind
  fileName
  status
  columns
  fields {
    key
    isRequired
    labelZh
    labelEn
  }
  headerRow
  year
  createdAt
  appliedAt
  appliedCount
  mapping
  rowCount
  okCount
  errorCount
  warningCount
  alreadyThereCount
  version
}`, {"hash":"sha256:95dc6eaaecffa015cb39ef509f2897392fcbb1546452bd2fe157681a6e560502"}) as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchRowsDocument = new TypedDocumentString(`
    query ImportBatchRows($id: ID!, $only: String, $first: Int, $after: String) {
  importBatch(id: $id) {
    ...BatchFields
    rows(only: $only, first: $first, after: $after) {
      nodes {
        id
        row
        status
        problems
        problemCodes
        preview
        matterId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment BatchFields on ImportBatch {
  id
  kind
  fileName
  status
  columns
  fields {
    key
    isRequired
    labelZh
    labelEn
  }
  headerRow
  year
  createdAt
  appliedAt
  appliedCount
  mapping
  rowCount
  okCount
  errorCount
  warningCount
  alreadyThereCount
  version
}`, {"hash":"sha256:715ee15c6ce42cbf3483eef617e2f0c1a2f095a366084dd72587cdc8e87c14c8"}) as unknown as TypedDocumentString<ImportBatchRowsQuery, ImportBatchRowsQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    ...BatchFields
  }
}
    fragment BatchFields on ImportBatch {
  id
  kind
  fileName
  status
  columns
  fields {
    key
    isRequired
    labelZh
    labelEn
  }
  headerRow
  year
  createdAt
  appliedAt
  appliedCount
  mapping
  rowCount
  okCount
  errorCount
  warningCount
  alreadyThereCount
  version
}`, {"hash":"sha256:c41b914711be9a5b5dd5192014976bbf1750c413e2e9c118e2f89a30542f61b2"}) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($input: ApplyImportInput!) {
  applyImport(input: $input) {
    ...BatchFields
  }
}
    fragment BatchFields on ImportBatch {
  id
  kind
  fileName
  status
  columns
  fields {
    key
    isRequired
    labelZh
    labelEn
  }
  headerRow
  year
  createdAt
  appliedAt
  appliedCount
  mapping
  rowCount
  okCount
  errorCount
  warningCount
  alreadyThereCount
  version
}`, {"hash":"sha256:20e239be4409412c345bd47f835d99d5f51bc5574ac484daeb059a6dce824f21"}) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const NeedsOfMatterDocument = new TypedDocumentString(`
    query NeedsOfMatter($matterId: ID!) {
  needsOfMatter(matterId: $matterId) {
    needs {
      id
      need
      words
      purposes
      consentForm
      consentOn
      until
      party {
        ...PartyFields
      }
    }
  }
}
    fragment PartyFields on Party {
  id
  kind
  isRepresentative
  displayName
  name
  maskedIdNumber
  maskedPhone
  maskedAddress
  hasIdNumber
  hasPhone
  hasAddress
  isReachable
  hasWithdrawn
}`, {"hash":"sha256:07587937c21ae34f843a6b14256f94ab24582260916daa8b88eaa099c45c4590"}) as unknown as TypedDocumentString<NeedsOfMatterQuery, NeedsOfMatterQueryVariables>;
export const AskSupplementDocument = new TypedDocumentString(`
    mutation AskSupplement($input: AskSupplementInput!) {
  askSupplement(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:02def0cc6478b0d0af3028d709f34d47bc2e2e4947aa2a49bdbfef22917c1de2"}) as unknown as TypedDocumentString<AskSupplementMutation, AskSupplementMutationVariables>;
export const RecordSupplementDocument = new TypedDocumentString(`
    mutation RecordSupplement($input: RecordSupplementInput!) {
  recordSupplement(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:c487bba36acc564a2ac2b1bf68a0e0aa0c35b802cf6a96758c7fdc646807b531"}) as unknown as TypedDocumentString<RecordSupplementMutation, RecordSupplementMutationVariables>;
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ce52293d5df79d8e449068d3c7ea19662dac6c3f37b1ce7bb83be3ba19220fc1"}) as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const WithdrawNeedDocument = new TypedDocumentString(`
    mutation WithdrawNeed($input: WithdrawNeedInput!) {
  withdrawNeed(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:15ab7d8a90072237f6f026d8e69c59c5eddea39da654d1556cfd500ae64f93fb"}) as unknown as TypedDocumentString<WithdrawNeedMutation, WithdrawNeedMutationVariables>;
export const ServeSignatoriesDocument = new TypedDocumentString(`
    mutation ServeSignatories($input: ServeSignatoriesInput!) {
  serveSignatories(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:71278e48bcf3d2b80cfc70e312eff694e217d5ed6240ce1d73162d113897855b"}) as unknown as TypedDocumentString<ServeSignatoriesMutation, ServeSignatoriesMutationVariables>;
export const NameRepresentativesDocument = new TypedDocumentString(`
    mutation NameRepresentatives($input: NameRepresentativesInput!) {
  nameRepresentatives(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:d8180e889340a01d2c44b80f566d9d08403873e92aa9e5cd581f524d66c48d81"}) as unknown as TypedDocumentString<NameRepresentativesMutation, NameRepresentativesMutationVariables>;
export const ProfessionalsDocument = new TypedDocumentString(`
    query Professionals {
  professionals {
    ...ProfessionalFields
  }
  ownProfessional {
    id
  }
}
    fragment ProfessionalFields on Professional {
  id
  version
  kind
  name
  firm
  isActive
}`, {"hash":"sha256:97d41dbd5507c15807c7f69cf0a6277d858bb1f4e170ed286299b80f25861aee"}) as unknown as TypedDocumentString<ProfessionalsQuery, ProfessionalsQueryVariables>;
export const RosterMonthDocument = new TypedDocumentString(`
    query RosterMonth($from: LocalDate!, $to: LocalDate!) {
  roster(from: $from, to: $to) {
    duties {
      id
      version
      on
      shift
      place
      person {
        id
        kind
        name
      }
    }
    warnings {
      kind
      on
      shift
      dutyIds
    }
  }
}
    `, {"hash":"sha256:f3c4db1f4882450536223eccf21f90f83830f87c05fc7ff78d3cc5f341d8e489"}) as unknown as TypedDocumentString<RosterMonthQuery, RosterMonthQueryVariables>;
export const RosterChangesDocument = new TypedDocumentString(`
    query RosterChanges {
  rosterChanges {
    id
    version
    kind
    state
    dutyOn
    dutyShift
    otherOn
    otherShift
    reason
    recordedAt
    fromPerson {
      id
      name
    }
    toPerson {
      id
      name
    }
  }
}
    `, {"hash":"sha256:82112d4a6d86ea2f6ac494523c247a22262eec316f1626a3ee3ea79e6318e13f"}) as unknown as TypedDocumentString<RosterChangesQuery, RosterChangesQueryVariables>;
export const AddProfessionalDocument = new TypedDocumentString(`
    mutation AddProfessional($input: AddProfessionalInput!) {
  addProfessional(input: $input) {
    professional {
      id
    }
  }
}
    `, {"hash":"sha256:d2d164d6184087236e36b2673aee9d3db4643887307386b04a39a03f05f1971e"}) as unknown as TypedDocumentString<AddProfessionalMutation, AddProfessionalMutationVariables>;
export const UpdateProfessionalDocument = new TypedDocumentString(`
    mutation UpdateProfessional($input: UpdateProfessionalInput!) {
  updateProfessional(input: $input) {
    professional {
      id
    }
  }
}
    `, {"hash":"sha256:7d7f8d8324f448b7a25f3ea12babd12ef7893f1582e795d32154f5d75bded80e"}) as unknown as TypedDocumentString<UpdateProfessionalMutation, UpdateProfessionalMutationVariables>;
export const PlanDutiesDocument = new TypedDocumentString(`
    mutation PlanDuties($input: PlanDutiesInput!) {
  planDuties(input: $input) {
    professional {
      id
    }
  }
}
    `, {"hash":"sha256:3694eadbe59947e8f2ec6497be72e09645ef7fc216fdaa47bf8ee5b1987c9736"}) as unknown as TypedDocumentString<PlanDutiesMutation, PlanDutiesMutationVariables>;
export const RemoveDutyDocument = new TypedDocumentString(`
    mutation RemoveDuty($input: RemoveDutyInput!) {
  removeDuty(input: $input) {
    professional {
      id
    }
  }
}
    `, {"hash":"sha256:df71ad3be661aea0b3a775224f5f76cf2ca447ad89dd8ba35f3328d9fb8eb9a1"}) as unknown as TypedDocumentString<RemoveDutyMutation, RemoveDutyMutationVariables>;
export const SwapDutiesDocument = new TypedDocumentString(`
    mutation SwapDuties($input: SwapDutiesInput!) {
  swapDuties(input: $input) {
    change {
      id
      state
    }
  }
}
    `, {"hash":"sha256:5f48d6d69310c3a9bc33acfce32c199908cced5f5e1b7e1a7d97a2091300f0c2"}) as unknown as TypedDocumentString<SwapDutiesMutation, SwapDutiesMutationVariables>;
export const CoverDutyDocument = new TypedDocumentString(`
    mutation CoverDuty($input: CoverDutyInput!) {
  coverDuty(input: $input) {
    change {
      id
      state
    }
  }
}
    `, {"hash":"sha256:97fd7b5653472a28f543a61a9db034f237a164e69f8d956d49d98c5baf1da966"}) as unknown as TypedDocumentString<CoverDutyMutation, CoverDutyMutationVariables>;
export const DecideRosterChangeDocument = new TypedDocumentString(`
    mutation DecideRosterChange($input: DecideRosterChangeInput!) {
  decideRosterChange(input: $input) {
    change {
      id
      state
    }
  }
}
    `, {"hash":"sha256:c7e7315a4671d7b52f3610a407cf917fe2d652984b765ab231f0467979535847"}) as unknown as TypedDocumentString<DecideRosterChangeMutation, DecideRosterChangeMutationVariables>;
export const LeadOfficialsDocument = new TypedDocumentString(`
    query LeadOfficials {
  leadOfficials {
    ...LeadOfficialFields
  }
}
    fragment LeadOfficialFields on LeadOfficial {
  id
  version
  name
  title
  isActive
}`, {"hash":"sha256:1bdbf5fa435b215caa6e2793f401e1eee228515bc6f5b715d8b933eaf07eec9d"}) as unknown as TypedDocumentString<LeadOfficialsQuery, LeadOfficialsQueryVariables>;
export const ReceptionDaysDocument = new TypedDocumentString(`
    query ReceptionDays($from: LocalDate!, $to: LocalDate!) {
  receptionDays(from: $from, to: $to) {
    ...ReceptionDayFields
    matters {
      id
      reportBy
      reportedOn
      instructedOrgan {
        id
        name
      }
      matter {
        id
        number
        summary
      }
    }
  }
}
    fragment LeadOfficialFields on LeadOfficial {
  id
  version
  name
  title
  isActive
}
fragment ReceptionDayFields on ReceptionDay {
  id
  version
  on
  fromTime
  untilTime
  place
  status
  reason
  visitors
  official {
    ...LeadOfficialFields
  }
}`, {"hash":"sha256:454a005887a6ca80c74019c19f3c542e97b29390ecbf7b2d1854b18ae3052309"}) as unknown as TypedDocumentString<ReceptionDaysQuery, ReceptionDaysQueryVariables>;
export const CaseLeadsDocument = new TypedDocumentString(`
    query CaseLeads($isOpen: Boolean!, $after: String) {
  caseLeads(isOpen: $isOpen, first: 50, after: $after) {
    nodes {
      id
      takenOn
      resolveBy
      progressedOn
      releasedOn
      official {
        ...LeadOfficialFields
      }
      matter {
        id
        number
        summary
        standing
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LeadOfficialFields on LeadOfficial {
  id
  version
  name
  title
  isActive
}`, {"hash":"sha256:dce5ed13764008688022410518974aa70ae76fc13f9c1f0158767289350bc04c"}) as unknown as TypedDocumentString<CaseLeadsQuery, CaseLeadsQueryVariables>;
export const ReceiveByLeaderDocument = new TypedDocumentString(`
    mutation ReceiveByLeader($input: ReceiveByLeaderInput!) {
  receiveByLeader(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:6f3afc4b60f40fd85a1e6db0a69e80ece2ab793e740124487ce2f09898d895ea"}) as unknown as TypedDocumentString<ReceiveByLeaderMutation, ReceiveByLeaderMutationVariables>;
export const ReportInstructionDocument = new TypedDocumentString(`
    mutation ReportInstruction($input: ReportInstructionInput!) {
  reportInstruction(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2d039e5d928960e5b4bc981b9cd663901f4b8df4b52dda595e966f85edff2f9a"}) as unknown as TypedDocumentString<ReportInstructionMutation, ReportInstructionMutationVariables>;
export const TakeCaseDocument = new TypedDocumentString(`
    mutation TakeCase($input: TakeCaseInput!) {
  takeCase(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:432a846690515e052b6bd91ad14714028b905682cba5919cd202abea1c9b267c"}) as unknown as TypedDocumentString<TakeCaseMutation, TakeCaseMutationVariables>;
export const RecordCaseProgressDocument = new TypedDocumentString(`
    mutation RecordCaseProgress($input: RecordCaseProgressInput!) {
  recordCaseProgress(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:7f079b34eb1aaae01f868db69dc712864a5494997195ce83cd307fda20ee26c7"}) as unknown as TypedDocumentString<RecordCaseProgressMutation, RecordCaseProgressMutationVariables>;
export const ReleaseCaseDocument = new TypedDocumentString(`
    mutation ReleaseCase($input: ReleaseCaseInput!) {
  releaseCase(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:02942b7661ba7c8e5b8c568bbb32b92edfcc14fff5da785f67324c5853b3b5a3"}) as unknown as TypedDocumentString<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const LeadToAssistanceDocument = new TypedDocumentString(`
    mutation LeadToAssistance($input: LeadToAssistanceInput!) {
  leadToAssistance(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5235041e59e0f6d53558826e058d66fa17ef7cae0dbe82f25b0db1d21ea6d218"}) as unknown as TypedDocumentString<LeadToAssistanceMutation, LeadToAssistanceMutationVariables>;
export const RecordAssistanceDocument = new TypedDocumentString(`
    mutation RecordAssistance($input: RecordAssistanceInput!) {
  recordAssistance(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:823db6f3355adc04db3103a3fd345c5bc56458330a3ebc43a9132ffb34a805b5"}) as unknown as TypedDocumentString<RecordAssistanceMutation, RecordAssistanceMutationVariables>;
export const PlanReceptionDocument = new TypedDocumentString(`
    mutation PlanReception($input: PlanReceptionInput!) {
  planReception(input: $input) {
    receptionDay {
      id
      version
    }
  }
}
    `, {"hash":"sha256:84ffb5c4e1a494e98671b1acd56dd2bdeda5c1aac49d6d16e4a95cf24cd03b87"}) as unknown as TypedDocumentString<PlanReceptionMutation, PlanReceptionMutationVariables>;
export const MoveReceptionDocument = new TypedDocumentString(`
    mutation MoveReception($input: MoveReceptionInput!) {
  moveReception(input: $input) {
    receptionDay {
      id
      version
    }
  }
}
    `, {"hash":"sha256:821e2f5374ee7c67c373b9f92bfd620167f7077f38374469e51cfc626bf709f8"}) as unknown as TypedDocumentString<MoveReceptionMutation, MoveReceptionMutationVariables>;
export const CancelReceptionDocument = new TypedDocumentString(`
    mutation CancelReception($input: CancelReceptionInput!) {
  cancelReception(input: $input) {
    receptionDay {
      id
      version
    }
  }
}
    `, {"hash":"sha256:064d5024142940af7f85d45350e5d6b5f6596dcfa98edc46b770cf7061b318a7"}) as unknown as TypedDocumentString<CancelReceptionMutation, CancelReceptionMutationVariables>;
export const CloseReceptionDocument = new TypedDocumentString(`
    mutation CloseReception($input: CloseReceptionInput!) {
  closeReception(input: $input) {
    receptionDay {
      id
      version
    }
  }
}
    `, {"hash":"sha256:a9d513a52f61a4c23a7b0a43d0a3c1fc09278543289e70b9c6fc350650a43a5b"}) as unknown as TypedDocumentString<CloseReceptionMutation, CloseReceptionMutationVariables>;
export const AddLeadOfficialDocument = new TypedDocumentString(`
    mutation AddLeadOfficial($input: AddLeadOfficialInput!) {
  addLeadOfficial(input: $input) {
    leadOfficial {
      id
      version
    }
  }
}
    `, {"hash":"sha256:13caa7e858140ea9764bce518e5054c7d9fe9a2413b55b14191814b58609aac2"}) as unknown as TypedDocumentString<AddLeadOfficialMutation, AddLeadOfficialMutationVariables>;
export const UpdateLeadOfficialDocument = new TypedDocumentString(`
    mutation UpdateLeadOfficial($input: UpdateLeadOfficialInput!) {
  updateLeadOfficial(input: $input) {
    leadOfficial {
      id
      version
    }
  }
}
    `, {"hash":"sha256:cb91e9c20f98101093a2f2cb65fdae89fa83337b7ea5b4a20c4baa68e508342b"}) as unknown as TypedDocumentString<UpdateLeadOfficialMutation, UpdateLeadOfficialMutationVariables>;
export const MatterListDocument = new TypedDocumentString(`
    query MatterList($filter: MatterFilter, $orderBy: MatterOrder, $first: Int, $after: String) {
  matters(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...MatterRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MatterRow on Matter {
  id
  version
  number
  standing
  stage
  summary
  receivedOn
  channel
  purpose
  topic
  placeCode
  placeName
  groupSize
  light
  daysLeft
  accountable {
    id
    name
  }
  handler {
    id
    name
  }
  desk {
    id
    name
  }
  nextDuty {
    id
    termZh
    termEn
    warnOn
    lawfulLastOn
  }
}`, {"hash":"sha256:0c866adcfe9efefc80c994ee5c9957fb7d1d930b381b0bd2b9ce807c1895051b"}) as unknown as TypedDocumentString<MatterListQuery, MatterListQueryVariables>;
export const SoonDutiesDocument = new TypedDocumentString(`
    query SoonDuties($isOwn: Boolean!) {
  workbench {
    soon(isOwn: $isOwn) {
      ...DutyWithWhy
      matter {
        id
        number
        summary
        accountable {
          id
          name
        }
      }
    }
  }
}
    fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}
fragment DutyWithWhy on Duty {
  ...DutyRow
  why {
    ruleVersion
    article {
      text
      zh
    }
    steps {
      kind
      textZh
      textEn
      on
    }
  }
}`, {"hash":"sha256:ee40f5d54dad86577f836bba483ffe320eb34ad38851986611a36d109790ed16"}) as unknown as TypedDocumentString<SoonDutiesQuery, SoonDutiesQueryVariables>;
export const WorkbenchPageDocument = new TypedDocumentString(`
    query WorkbenchPage {
  workbench {
    today
    figures {
      key
      labelZh
      labelEn
      count
      filter
    }
    stages {
      stage
      count
    }
    organs {
      organ {
        id
        name
      }
      open
      warned
      late
    }
  }
}
    `, {"hash":"sha256:1d007b04cf2e8d99ef7dcfd8e384d0e46b56276bf289a9cb4105e4347de64ea5"}) as unknown as TypedDocumentString<WorkbenchPageQuery, WorkbenchPageQueryVariables>;
export const MoreFactsDocument = new TypedDocumentString(`
    query MoreFacts($id: ID!, $after: String) {
  matter(id: $id) {
    id
    facts(first: 100, after: $after) {
      nodes {
        ...FactFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment FactFields on MatterFact {
  id
  seq
  kind
  labelZh
  labelEn
  on
  recordedAt
  text
  hasEffect
  withoutEffectZh
  withoutEffectEn
  isCorrected
  isAnnulled
  correctable
  by {
    id
    name
  }
  organ {
    id
    name
  }
}`, {"hash":"sha256:bd068fadf792bfe3d322d9c1d1f25eee6562c216dd6ad1fb7cfa0b4d65718fdd"}) as unknown as TypedDocumentString<MoreFactsQuery, MoreFactsQueryVariables>;
export const AttachmentDownloadsDocument = new TypedDocumentString(`
    query AttachmentDownloads($matterId: ID!) {
  matter(id: $matterId) {
    id
    attachments {
      id
      downloadUrl
    }
  }
}
    `, {"hash":"sha256:8ee211b68bdc99d120096957aa938ea2679208cc4203d4eb881c7594566f09d2"}) as unknown as TypedDocumentString<AttachmentDownloadsQuery, AttachmentDownloadsQueryVariables>;
export const MatterFileDocument = new TypedDocumentString(`
    query MatterFile($id: ID!) {
  matter(id: $id) {
    ...MatterRow
    ...MatterLeadership
    registeredAt
    placeText
    isAnonymous
    lawVersion
    previousNumber
    previousHistory
    receivedBy {
      id
      name
    }
    claims {
      ...ClaimFields
    }
    parties {
      ...PartyFields
    }
    attachments {
      id
      name
      contentType
      size
      addedAt
      addedBy {
        id
        name
      }
    }
    facts(first: 100) {
      nodes {
        ...FactFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    duties {
      ...DutyWithWhy
    }
    acts {
      ...ActFields
    }
    papers {
      id
      kind
      number
      title
      issuedOn
      isLocked
      partyId
      isOpenTask
      attention
      attentionOn
      settledReason
      supersededById
    }
    supplements {
      id
      stage
      askedOn
      answerBy
      isClockStopped
      state
      toldOn
      completeOn
      organ {
        id
        name
      }
      items {
        no
        text
        isMissing
      }
      answers {
        on
        itemNos
        note
      }
    }
    services {
      id
      paper
      servedOn
      windowLastOn
      party {
        ...PartyFields
      }
      attempts {
        id
        no
        mode
        on
        outcome
        proof
        receivedOn
      }
    }
    proposals {
      ...ProposalFields
    }
    recusals {
      id
      interest
      askedBy
      reason
      askedOn
      isGranted
      decidedOn
      decisionReason
      mayDecide
      official {
        id
        name
      }
      decidedBy {
        id
        name
      }
    }
    referrals {
      id
      how
      referredOn
      arrivedOn
      signedOn
      reportBy
      objectedOn
      objectionReasons
      answeredOn
      isHandedBack
      daysHeld
      note
      organ {
        id
        name
      }
    }
    opinion {
      number
      issuedOn
      isIssued
      remedy
      approvedBy {
        id
        name
      }
      answers {
        claimNo
        finding
        evidence
        basis
        outcome
        result
        performBy
      }
    }
    reviews {
      ...MatterReviewFields
    }
    links {
      kind
      matter {
        id
        number
        summary
        standing
      }
    }
  }
}
    fragment MatterLeadership on Matter {
  conferences {
    id
    kind
    number
    title
    heldOn
    state
    questions
    advice {
      id
      byName
      advice
    }
  }
  mediations {
    id
    isOpenToMe
    screenedOn
    isSuitable
    grounds
    reason
    number
    claimNos
    openClaimNos
    bodyName
    ledInOn
    pauseUntil
    endedOn
    how
    summary
  }
  reconsiderations {
    id
    number
    organName
    stage
    endHow
    receivedOn
    endedOn
    isOpenToMe
  }
  disputes {
    id
    isOpenToMe
    centreName
    ledInOn
    reason
    rounds
    settledOn
    how
    summary
  }
  leads {
    id
    takenOn
    reason
    resolveBy
    releasedOn
    result
    official {
      id
      name
      title
    }
    progress {
      on
      progress
    }
  }
  receptions {
    id
    on
    record
    instructionId
    instruction
    reportBy
    reportedOn
    report
    official {
      id
      name
      title
    }
    instructedOrgan {
      id
      name
    }
  }
  assistances {
    id
    assistance
    ledOn
    need
    answeredOn
    outcome
    answer
    organ {
      id
      name
    }
  }
}
fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}
fragment DutyWithWhy on Duty {
  ...DutyRow
  why {
    ruleVersion
    article {
      text
      zh
    }
    steps {
      kind
      textZh
      textEn
      on
    }
  }
}
fragment MatterRow on Matter {
  id
  version
  number
  standing
  stage
  summary
  receivedOn
  channel
  purpose
  topic
  placeCode
  placeName
  groupSize
  light
  daysLeft
  accountable {
    id
    name
  }
  handler {
    id
    name
  }
  desk {
    id
    name
  }
  nextDuty {
    id
    termZh
    termEn
    warnOn
    lawfulLastOn
  }
}
fragment ClaimFields on Claim {
  no
  text
  factsAndReasons
  class
  road
  decidingFact
  outcome
  finding
  basis
  result
  performBy
  performedOn
}
fragment PartyFields on Party {
  id
  kind
  isRepresentative
  displayName
  name
  maskedIdNumber
  maskedPhone
  maskedAddress
  hasIdNumber
  hasPhone
  hasAddress
  isReachable
  hasWithdrawn
}
fragment ActFields on Act {
  name
  labelZh
  labelEn
  isPossible
  reason
  reasonZh
  reasonEn
  needsApproval
  citation {
    text
    zh
  }
}
fragment ProposalFields on Proposal {
  id
  matterId
  act
  labelZh
  labelEn
  askedOn
  text
  input
  isOpen
  decision
  reason
  askedBy {
    id
    name
    section
  }
  decidedBy {
    id
    name
  }
}
fragment FactFields on MatterFact {
  id
  seq
  kind
  labelZh
  labelEn
  on
  recordedAt
  text
  hasEffect
  withoutEffectZh
  withoutEffectEn
  isCorrected
  isAnnulled
  correctable
  by {
    id
    name
  }
  organ {
    id
    name
  }
}
fragment ReviewRow on Review {
  id
  level
  state
  outcome
  requestedOn
  takenOn
  decidedOn
  isOpen
  nextWarnOn
  nextLawfulLastOn
  light
  daysLeft
  organ {
    id
    name
    kind
  }
  clerk {
    id
    name
  }
}
fragment MatterReviewFields on MatterReviews {
  newOpinionBy
  reviewOrgan {
    id
    name
  }
  recheckOrgan {
    id
    name
  }
  endedFor {
    id
    displayName
  }
  afterwards {
    zh
    en
    citation {
      text
      zh
    }
  }
  rounds {
    number
    isOnBehalf
    approvedBy {
      id
      name
    }
    review {
      ...ReviewRow
    }
    hearings {
      from
      to
    }
    asked {
      id
      on
      postmarkedOn
      lastOn
      isInTime
      answeredOn
      withdrawnOn
      withoutEffectZh
      withoutEffectEn
      citation {
        text
        zh
      }
      party {
        id
        displayName
      }
    }
    text {
      outcome
      finding
      basis
      result
      newOpinionBy
      answers {
        claimNo
        finding
        evidence
        basis
        outcome
        result
        performBy
      }
    }
  }
  windows {
    id
    level
    receivedOn
    lastOn
    daysLeft
    state
    usedOn
    party {
      id
      displayName
    }
  }
}`, {"hash":"sha256:705e7de29ba27af4f25810c56cb7a826b78e033eb4cf019943e41de37ca596e6"}) as unknown as TypedDocumentString<MatterFileQuery, MatterFileQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($first: Int, $after: String) {
  approvals(first: $first, after: $after) {
    nodes {
      ...ProposalFields
      matter {
        ...MatterRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MatterRow on Matter {
  id
  version
  number
  standing
  stage
  summary
  receivedOn
  channel
  purpose
  topic
  placeCode
  placeName
  groupSize
  light
  daysLeft
  accountable {
    id
    name
  }
  handler {
    id
    name
  }
  desk {
    id
    name
  }
  nextDuty {
    id
    termZh
    termEn
    warnOn
    lawfulLastOn
  }
}
fragment ProposalFields on Proposal {
  id
  matterId
  act
  labelZh
  labelEn
  askedOn
  text
  input
  isOpen
  decision
  reason
  askedBy {
    id
    name
    section
  }
  decidedBy {
    id
    name
  }
}`, {"hash":"sha256:360219c538659bc1d0f56ba54f7aba2ff1fed2b12a5fe695125e7e5ad518dbcf"}) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const SimilarMattersDocument = new TypedDocumentString(`
    query SimilarMatters($input: SimilarInput!) {
  similarMatters(input: $input) {
    shared
    matter {
      id
      number
      summary
      receivedOn
      standing
      stage
      placeName
      accountable {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:8d79f25e4db11730b311fd6295deb9de61d8242004d77d4ef87f6b74bcb785a3"}) as unknown as TypedDocumentString<SimilarMattersQuery, SimilarMattersQueryVariables>;
export const PreviewAcceptanceDocument = new TypedDocumentString(`
    query PreviewAcceptance($matterId: ID!, $on: LocalDate!) {
  previewAcceptance(matterId: $matterId, on: $on) {
    ...PreviewFields
  }
}
    fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}
fragment DutyWithWhy on Duty {
  ...DutyRow
  why {
    ruleVersion
    article {
      text
      zh
    }
    steps {
      kind
      textZh
      textEn
      on
    }
  }
}
fragment PreviewFields on DutyPreview {
  duties {
    ...DutyWithWhy
  }
  refusal {
    code
    zh
    en
    facts
    citation {
      text
      zh
    }
  }
}`, {"hash":"sha256:9c1c7b85a75a261a48bd098b43822cc298f770f010554547f3042948d6726fa3"}) as unknown as TypedDocumentString<PreviewAcceptanceQuery, PreviewAcceptanceQueryVariables>;
export const PreviewExtensionDocument = new TypedDocumentString(`
    query PreviewExtension($matterId: ID!, $days: Int!) {
  previewExtension(matterId: $matterId, days: $days) {
    ...PreviewFields
  }
}
    fragment DutyRow on Duty {
  id
  clock
  kind
  termZh
  termEn
  owedByZh
  owedByOrgan {
    id
    name
  }
  matterId
  eventOn
  rawLastOn
  lawfulLastOn
  warnOn
  isProvisional
  endedOn
  state
  light
  daysLeft
  citation {
    text
    zh
  }
  handler {
    id
    name
  }
}
fragment DutyWithWhy on Duty {
  ...DutyRow
  why {
    ruleVersion
    article {
      text
      zh
    }
    steps {
      kind
      textZh
      textEn
      on
    }
  }
}
fragment PreviewFields on DutyPreview {
  duties {
    ...DutyWithWhy
  }
  refusal {
    code
    zh
    en
    facts
    citation {
      text
      zh
    }
  }
}`, {"hash":"sha256:956bddcffac260c428689c7b16554608bd228303d1d4ecda8a710559487cfa80"}) as unknown as TypedDocumentString<PreviewExtensionQuery, PreviewExtensionQueryVariables>;
export const PreviewPaperDocument = new TypedDocumentString(`
    query PreviewPaper($input: PaperPreviewInput!) {
  previewPaper(input: $input) {
    title
    html
    problems
  }
}
    `, {"hash":"sha256:a40e5424dc8d424e71988c94ebd515ce9c2928977339a02514a8e263fdda2b8e"}) as unknown as TypedDocumentString<PreviewPaperQuery, PreviewPaperQueryVariables>;
export const PreviewActDocument = new TypedDocumentString(`
    query PreviewAct($input: ActPreviewInput!) {
  previewAct(input: $input) {
    title
    html
    problems
  }
}
    `, {"hash":"sha256:7f7b79c19c09f2fece7b41674766571ab751952dc3443254e623aab72334d12c"}) as unknown as TypedDocumentString<PreviewActQuery, PreviewActQueryVariables>;
export const PreviewRepetitionDocument = new TypedDocumentString(`
    query PreviewRepetition($input: RepetitionPreviewInput!) {
  previewRepetition(input: $input) {
    gate
    citation {
      text
      zh
    }
    paper {
      title
      html
      problems
    }
  }
}
    `, {"hash":"sha256:e71247016028e34f684441cbe664743cb8cbfc79c90e052623ac6689770003ec"}) as unknown as TypedDocumentString<PreviewRepetitionQuery, PreviewRepetitionQueryVariables>;
export const ReadPaperDocument = new TypedDocumentString(`
    query ReadPaper($id: ID!) {
  paper(id: $id) {
    id
    kind
    number
    title
    issuedOn
    isLocked
    html
    sha256
  }
}
    `, {"hash":"sha256:8d3065c89de12ff22854f81ff2b99c76b574656dfc802a152dc2bddf751f806a"}) as unknown as TypedDocumentString<ReadPaperQuery, ReadPaperQueryVariables>;
export const PaperDownloadDocument = new TypedDocumentString(`
    query PaperDownload($id: ID!) {
  paper(id: $id) {
    id
    downloadUrl
  }
}
    `, {"hash":"sha256:fb4a751453adf1fd8a8b62ff8d0cac828582cd45cca21e40bac9785606f57f39"}) as unknown as TypedDocumentString<PaperDownloadQuery, PaperDownloadQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    id
    name
    filter
  }
}
    `, {"hash":"sha256:15dd19fb46b5da1bf316728a692e42a5967eafa6ee399c41796bba010d4323ec"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    id
    name
    filter
  }
}
    `, {"hash":"sha256:73bba504356357271af16babb94aeccbbab7fbe6e3617373b5df00bca9a205ee"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id)
}
    `, {"hash":"sha256:9643389ccd38ea2387be4a35d93e16de1cf317cf533d692c8de6c05fe1fa90b6"}) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const MediationListDocument = new TypedDocumentString(`
    query MediationList($filter: MediationFilterInput, $after: String) {
  mediations(filter: $filter, first: 25, after: $after) {
    nodes {
      id
      number
      subject
      standing
      endHow
      screenedOn
      ledInOn
      takenOn
      endedOn
      sessions
      ...MediationSums
      body {
        id
        name
      }
      members {
        id
        as
        releasedOn
        account {
          id
          name
        }
      }
      nextDuty {
        id
        termZh
        termEn
        lawfulLastOn
        light
        daysLeft
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment MediationSums on MediationCase {
  rows
  signers
  signed
  inForce
  withdrawn
  asked
  confirmed
  paidUp
  openBreaches
  agreedCents
  paidCents
}`, {"hash":"sha256:0ce0cf702dd278b69d527ce8d76aa77fc6dff01fbf43a4eb4c41e42eec59e094"}) as unknown as TypedDocumentString<MediationListQuery, MediationListQueryVariables>;
export const MediationOfDocument = new TypedDocumentString(`
    query MediationOf($id: ID!) {
  mediation(id: $id) {
    ...MediationFile
  }
}
    fragment MediationSums on MediationCase {
  rows
  signers
  signed
  inForce
  withdrawn
  asked
  confirmed
  paidUp
  openBreaches
  agreedCents
  paidCents
}
fragment MediationFile on MediationCase {
  id
  number
  version
  subject
  respondent
  standing
  endHow
  screenedOn
  ledInOn
  takenOn
  endedOn
  sessions
  opensConfirmation
  ...MediationSums
  matter {
    id
    number
    summary
  }
  body {
    id
    name
    kind
    court
    organ {
      id
      name
    }
  }
  members {
    id
    as
    namedOn
    isFree
    releasedOn
    account {
      id
      name
    }
  }
  papersToRenew {
    kind
    number
    changedOn
    rowId
    rowNo
  }
  duties {
    id
    clock
    termZh
    termEn
    kind
    eventOn
    lawfulLastOn
    endedOn
    state
    light
    daysLeft
    citation {
      zh
      text
    }
    owedByOrgan {
      id
      name
    }
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
    citation {
      zh
      text
    }
  }
  screening {
    on
    isSuitable
    grounds
    reason
  }
  consents {
    side
    on
    isWilling
    form
    proof
  }
  sessionsHeld {
    sessionId
    on
    fromTime
    untilTime
    place
    isPublic
    claimants
    respondents
    record
  }
  texts {
    version
    on
    form
    facts
    disputes
    agreed
    obligations {
      no
      side
      text
      dueOn
    }
  }
  commonSigns {
    by
    on
    mode
    upTo
    proof
  }
  result {
    how
    on
    side
    reason
    otherWays
  }
  rowCounts {
    state
    rows
  }
  entries {
    id
    isCorrected
    mayCorrect
    mayAnnul
    on
    labelZh
    labelEn
    text
    recordedAt
  }
}`, {"hash":"sha256:c725effd3ed5507a51d94149f46a2ed4ea4e98c52fad7ac299d2c942daf75d8f"}) as unknown as TypedDocumentString<MediationOfQuery, MediationOfQueryVariables>;
export const MyMediationNotesDocument = new TypedDocumentString(`
    query MyMediationNotes($id: ID!) {
  mediation(id: $id) {
    id
    ownNotes {
      id
      on
      text
    }
  }
}
    `, {"hash":"sha256:c0f2bb1d6f26dceb8bce18b71eca37c1b1058f036d281ed2379fdf5406216f29"}) as unknown as TypedDocumentString<MyMediationNotesQuery, MyMediationNotesQueryVariables>;
export const AgreementRowPageDocument = new TypedDocumentString(`
    query AgreementRowPage($caseId: ID!, $state: AgreementRowState, $order: AgreementRowOrder!, $find: String, $first: Int!, $after: String) {
  agreementRows(
    caseId: $caseId
    state: $state
    order: $order
    find: $find
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      ...AgreementRowLine
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AgreementRowLine on AgreementRow {
  id
  no
  agreementNo
  name
  isDeceased
  stage
  confirmation
  effectOn
  windowLastOn
  nextDueOn
  isDue
  isPaid
  openBreaches
  agreedCents
  paidCents
  signers {
    no
    name
    capacity
    relation
    signedOn
  }
}`, {"hash":"sha256:e05a4170ea9e20a18566d3154511f06f5351afd1d01fc9db14d5e6f374f62e61"}) as unknown as TypedDocumentString<AgreementRowPageQuery, AgreementRowPageQueryVariables>;
export const AgreementRowOfDocument = new TypedDocumentString(`
    query AgreementRowOf($caseId: ID!, $rowId: ID!) {
  agreementRow(caseId: $caseId, rowId: $rowId) {
    row {
      ...AgreementRowFull
    }
    breaches {
      id
      on
      side
      obligation
      dueOn
      text
      curedOn
      curedText
    }
    amendments {
      id
      on
      from
      shareNo
      beforeCents
      afterCents
      reason
      proof
      changed {
        no
        beforeOn
        beforeCents
        afterOn
        afterCents
      }
    }
    remedies
    acts
    entries {
      id
      isCorrected
      mayCorrect
      mayAnnul
      on
      labelZh
      labelEn
      text
    }
  }
}
    fragment AgreementRowFull on AgreementRow {
  id
  caseId
  no
  agreementNo
  name
  idNumber
  isDeceased
  stage
  confirmation
  effectOn
  windowLastOn
  nextDueOn
  isDue
  isPaid
  openBreaches
  claimCents
  agreedCents
  paidCents
  owedSince
  signers {
    no
    name
    capacity
    relation
    phone
    authorityBasis
    authorityNo
    account
    accountName
    cents
    signedOn
    copyGivenOn
    instalments {
      no
      dueOn
      cents
      paidCents
      paidOn
    }
  }
}`, {"hash":"sha256:917ebfd014230cd355de09d184622860e0ed6b2187402c46ab8ac2e2acae8479"}) as unknown as TypedDocumentString<AgreementRowOfQuery, AgreementRowOfQueryVariables>;
export const RosterPreviewOfDocument = new TypedDocumentString(`
    query RosterPreviewOf($caseId: ID!, $uploadId: ID!) {
  rosterPreview(caseId: $caseId, uploadId: $uploadId) {
    lines
    rows
    totalCents
    statedCents
    byInstalment
    problems {
      line
      column
      code
      text
    }
  }
}
    `, {"hash":"sha256:935027885399daa092e680ab9bcb5dc084adac65c40d67bcbc61d7a08829b320"}) as unknown as TypedDocumentString<RosterPreviewOfQuery, RosterPreviewOfQueryVariables>;
export const MediationBodyListDocument = new TypedDocumentString(`
    query MediationBodyList {
  mediationBodies {
    id
    version
    name
    kind
    court
    isActive
    organ {
      id
      name
    }
  }
}
    `, {"hash":"sha256:dba487c8c6628ef145b23b9c59e4aad9b3f03a3281e8621901765534f394ff2a"}) as unknown as TypedDocumentString<MediationBodyListQuery, MediationBodyListQueryVariables>;
export const ScreenForMediationDocument = new TypedDocumentString(`
    mutation ScreenForMediation($input: ScreenForMediationInput!) {
  screenForMediation(input: $input) {
    matter {
      id
      mediations {
        id
        isOpenToMe
      }
    }
  }
}
    `, {"hash":"sha256:c3c30150fcda94a86c30056c6cc760fa75fa91a9dd60ff16c6f8b98f4b0bc31d"}) as unknown as TypedDocumentString<ScreenForMediationMutation, ScreenForMediationMutationVariables>;
export const RecordMediationConsentDocument = new TypedDocumentString(`
    mutation RecordMediationConsent($input: RecordMediationConsentInput!) {
  recordMediationConsent(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:6845fc3d46c8281911da6f5438d23679a605ce260393556c83e2f512db1a0b3c"}) as unknown as TypedDocumentString<RecordMediationConsentMutation, RecordMediationConsentMutationVariables>;
export const LeadToMediationDocument = new TypedDocumentString(`
    mutation LeadToMediation($input: LeadToMediationInput!) {
  leadToMediation(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:f546ebe33b21dcdf84922c3c31712ef8dfb8a262977dce38996a04319a91e517"}) as unknown as TypedDocumentString<LeadToMediationMutation, LeadToMediationMutationVariables>;
export const TakeMediationDocument = new TypedDocumentString(`
    mutation TakeMediation($input: TakeMediationInput!) {
  takeMediation(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:82f3c54da78dcbcd7c08fc0e521e108ba4efaaf590f8c9338d9507b81fcd36e7"}) as unknown as TypedDocumentString<TakeMediationMutation, TakeMediationMutationVariables>;
export const NameMediatorDocument = new TypedDocumentString(`
    mutation NameMediator($input: NameMediatorInput!) {
  nameMediator(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:045d60c78673837e49061903e8386e895e7c58d0184f7651f24dbd2bc7c72195"}) as unknown as TypedDocumentString<NameMediatorMutation, NameMediatorMutationVariables>;
export const DeclareMediatorTiesDocument = new TypedDocumentString(`
    mutation DeclareMediatorTies($input: DeclareMediatorTiesInput!) {
  declareMediatorTies(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:c6a670294fc7fc057db8c5195c8120d535f72f0bd466140fed0ad318d65b47ec"}) as unknown as TypedDocumentString<DeclareMediatorTiesMutation, DeclareMediatorTiesMutationVariables>;
export const ReleaseMediatorDocument = new TypedDocumentString(`
    mutation ReleaseMediator($input: ReleaseMediatorInput!) {
  releaseMediator(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:a0952c0dd20f9a87f983403353d777cdbde7b1d589a976f8cbd81b07ad789718"}) as unknown as TypedDocumentString<ReleaseMediatorMutation, ReleaseMediatorMutationVariables>;
export const TellMediationRightsDocument = new TypedDocumentString(`
    mutation TellMediationRights($input: TellMediationRightsInput!) {
  tellMediationRights(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:e2e6fb45c77545b6d97f1eee4dd410fe529e523a7716af2de65187de3301814c"}) as unknown as TypedDocumentString<TellMediationRightsMutation, TellMediationRightsMutationVariables>;
export const HoldMediationSessionDocument = new TypedDocumentString(`
    mutation HoldMediationSession($input: HoldMediationSessionInput!) {
  holdMediationSession(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:f7fc30aafca29aad13afa56f39e11c0e9161b884d0ca719ed1876d2bc6572d21"}) as unknown as TypedDocumentString<HoldMediationSessionMutation, HoldMediationSessionMutationVariables>;
export const ProlongMediationDocument = new TypedDocumentString(`
    mutation ProlongMediation($input: ProlongMediationInput!) {
  prolongMediation(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:c6c22ba3d44bb9a5b15c56e63207d79a2d035109008f87e629337f87c3af617a"}) as unknown as TypedDocumentString<ProlongMediationMutation, ProlongMediationMutationVariables>;
export const EndMediationDocument = new TypedDocumentString(`
    mutation EndMediation($input: EndMediationInput!) {
  endMediation(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:db53bf77b7a99422841c9a8533b08be8f04f86c71a26dfe83fd291513e4f3273"}) as unknown as TypedDocumentString<EndMediationMutation, EndMediationMutationVariables>;
export const DraftAgreementDocument = new TypedDocumentString(`
    mutation DraftAgreement($input: DraftAgreementInput!) {
  draftAgreement(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:170050b2c3f042f21065de7ef354fbbe49e4e203612f8c8933048da7f795c947"}) as unknown as TypedDocumentString<DraftAgreementMutation, DraftAgreementMutationVariables>;
export const EnterAgreementRowDocument = new TypedDocumentString(`
    mutation EnterAgreementRow($input: EnterAgreementRowInput!) {
  enterAgreementRow(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:cad954f6875bff8d07c4e7c1bae05be9bf1269005c5e9ecb05c35b948b85244b"}) as unknown as TypedDocumentString<EnterAgreementRowMutation, EnterAgreementRowMutationVariables>;
export const ImportAgreementRowsDocument = new TypedDocumentString(`
    mutation ImportAgreementRows($input: ImportAgreementRowsInput!) {
  importAgreementRows(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:8a4072fb8134ac798dbfb63e987e33d5a981558f231e5602b7fdc52515a271a3"}) as unknown as TypedDocumentString<ImportAgreementRowsMutation, ImportAgreementRowsMutationVariables>;
export const SignAgreementRowsDocument = new TypedDocumentString(`
    mutation SignAgreementRows($input: SignAgreementRowsInput!) {
  signAgreementRows(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:c4c6878905e244b7c4618dd8b8aaffd76ba8f0ed840465fbf134251512233024"}) as unknown as TypedDocumentString<SignAgreementRowsMutation, SignAgreementRowsMutationVariables>;
export const SignAgreementForAllDocument = new TypedDocumentString(`
    mutation SignAgreementForAll($input: SignAgreementForAllInput!) {
  signAgreementForAll(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:7bbc4e0879ebe495d6f54922006602c4186a7747d58c6b3e8a6fcb2096fcc2b3"}) as unknown as TypedDocumentString<SignAgreementForAllMutation, SignAgreementForAllMutationVariables>;
export const WithdrawAgreementRowDocument = new TypedDocumentString(`
    mutation WithdrawAgreementRow($input: WithdrawAgreementRowInput!) {
  withdrawAgreementRow(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:bb06c3324001e2760b9c704c5c7aa7d7fbf9795a2b9eae7d77187bcb86eb602c"}) as unknown as TypedDocumentString<WithdrawAgreementRowMutation, WithdrawAgreementRowMutationVariables>;
export const GiveAgreementCopyDocument = new TypedDocumentString(`
    mutation GiveAgreementCopy($input: GiveAgreementCopyInput!) {
  giveAgreementCopy(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:df6fc9c81117d2a3223ae012c7c23d7a3212f01ad0052f5bebeab1f44aff2a94"}) as unknown as TypedDocumentString<GiveAgreementCopyMutation, GiveAgreementCopyMutationVariables>;
export const AskConfirmationDocument = new TypedDocumentString(`
    mutation AskConfirmation($input: AskConfirmationInput!) {
  askConfirmation(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:ec0a857c8e7349ff9e6db738e7171f05a458355826026ba0b9f24bcde6f2b7f0"}) as unknown as TypedDocumentString<AskConfirmationMutation, AskConfirmationMutationVariables>;
export const RecordConfirmationDocument = new TypedDocumentString(`
    mutation RecordConfirmation($input: RecordConfirmationInput!) {
  recordConfirmation(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:7e881d665b53a1f9b474892a0e8428904ffaf364ee96ea0228de712e464e9469"}) as unknown as TypedDocumentString<RecordConfirmationMutation, RecordConfirmationMutationVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: RecordPaymentInput!) {
  recordPayment(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:dd47b2bc75fb2c93d1bb3d322e2fa8fa6d4c65faf53eebe2ea67ec51e9d33c9e"}) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const UrgePerformanceDocument = new TypedDocumentString(`
    mutation UrgePerformance($input: UrgePerformanceInput!) {
  urgePerformance(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:d80fbf18d19901e534dc174f0458bf2544153f6ee862f19b142932869787d66c"}) as unknown as TypedDocumentString<UrgePerformanceMutation, UrgePerformanceMutationVariables>;
export const CorrectMediationFactDocument = new TypedDocumentString(`
    mutation CorrectMediationFact($input: CorrectMediationFactInput!) {
  correctMediationFact(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:ce7cf3b28adf3981ed1dd56ab83b906eeedee199051033fe43dc6c0abffe6657"}) as unknown as TypedDocumentString<CorrectMediationFactMutation, CorrectMediationFactMutationVariables>;
export const NoteBreachDocument = new TypedDocumentString(`
    mutation NoteBreach($input: NoteBreachInput!) {
  noteBreach(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:a220a49311a4b2af9f86274d799ccea23376ebc6bb3ea874b16b60ed4817d451"}) as unknown as TypedDocumentString<NoteBreachMutation, NoteBreachMutationVariables>;
export const CureBreachDocument = new TypedDocumentString(`
    mutation CureBreach($input: CureBreachInput!) {
  cureBreach(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:c63e652d699b48287b6fcc0ce6fbabc263bb44deb54246a807ddd9bc441e558a"}) as unknown as TypedDocumentString<CureBreachMutation, CureBreachMutationVariables>;
export const AmendAgreementRowDocument = new TypedDocumentString(`
    mutation AmendAgreementRow($input: AmendAgreementRowInput!) {
  amendAgreementRow(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:3123e1dd2dcba50c29bc2ad23178d6f1cba75d70b54865ed60950c6a70726fac"}) as unknown as TypedDocumentString<AmendAgreementRowMutation, AmendAgreementRowMutationVariables>;
export const KeepOwnMediationNoteDocument = new TypedDocumentString(`
    mutation KeepOwnMediationNote($input: KeepOwnMediationNoteInput!) {
  keepOwnMediationNote(input: $input) {
    mediation {
      id
    }
  }
}
    `, {"hash":"sha256:b102fb57a759f2a2a492287261f569f1a1660e7891883c99313724374f5b5a73"}) as unknown as TypedDocumentString<KeepOwnMediationNoteMutation, KeepOwnMediationNoteMutationVariables>;
export const AddMediationBodyDocument = new TypedDocumentString(`
    mutation AddMediationBody($input: AddMediationBodyInput!) {
  addMediationBody(input: $input) {
    mediationBody {
      id
    }
  }
}
    `, {"hash":"sha256:d46a98ff00249bfc3517a07d9913cf9e5c54df5b3e2929d8917812c3c5232050"}) as unknown as TypedDocumentString<AddMediationBodyMutation, AddMediationBodyMutationVariables>;
export const UpdateMediationBodyDocument = new TypedDocumentString(`
    mutation UpdateMediationBody($input: UpdateMediationBodyInput!) {
  updateMediationBody(input: $input) {
    mediationBody {
      id
    }
  }
}
    `, {"hash":"sha256:94fe257a54561205eb6d6b30784509098de53dbe10378ed241aee42e2eabead7"}) as unknown as TypedDocumentString<UpdateMediationBodyMutation, UpdateMediationBodyMutationVariables>;
export const MediationPaperOfDocument = new TypedDocumentString(`
    query MediationPaperOf($caseId: ID!, $kind: MediationPaperKind!, $rowId: ID) {
  mediationPaper(caseId: $caseId, kind: $kind, rowId: $rowId) {
    title
    html
    problems
    downloadUrl
    isNumbered
    number
    issuedOn
    outdatedNumber
    mayIssue
  }
}
    `, {"hash":"sha256:e25f811547152f80d9228eec8719c696a0f45c3fe6d4355eb0de6db03357e899"}) as unknown as TypedDocumentString<MediationPaperOfQuery, MediationPaperOfQueryVariables>;
export const PreviewMediationCorrectionDocument = new TypedDocumentString(`
    query PreviewMediationCorrection($input: PreviewMediationCorrectionInput!) {
  previewMediationCorrection(input: $input) {
    refusal {
      code
      text
      citation {
        zh
        text
      }
    }
    duties {
      termZh
      termEn
      before {
        lawfulLastOn
        state
      }
      after {
        lawfulLastOn
        state
      }
    }
    row {
      before {
        ...RowEffect
      }
      after {
        ...RowEffect
      }
    }
    papers {
      kind
      nameZh
      nameEn
      number
    }
  }
}
    fragment RowEffect on AgreementRowEffect {
  stage
  effectOn
  confirmation
  windowLastOn
  nextDueOn
  agreedCents
  paidCents
  isPaid
  openBreaches
}`, {"hash":"sha256:df447528984e24ee406ee2cad84cb835a56d576e78a0c7ecb03d9848043a574d"}) as unknown as TypedDocumentString<PreviewMediationCorrectionQuery, PreviewMediationCorrectionQueryVariables>;
export const IssueMediationPaperDocument = new TypedDocumentString(`
    mutation IssueMediationPaper($input: IssueMediationPaperInput!) {
  issueMediationPaper(input: $input) {
    mediation {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5cd989f24f5e037546cb9788c2f7c789f08bb6884711ca7eb31a4827e001524c"}) as unknown as TypedDocumentString<IssueMediationPaperMutation, IssueMediationPaperMutationVariables>;
export const LegalOpinionListDocument = new TypedDocumentString(`
    query LegalOpinionList($filter: LegalOpinionFilterInput, $first: Int!, $after: String) {
  legalOpinions(filter: $filter, first: $first, after: $after) {
    nodes {
      ...OpinionListFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment AdviserFields on Adviser {
  id
  kind
  name
  firm
}
fragment OpinionListFields on LegalOpinion {
  id
  number
  type
  state
  question
  askedOn
  answerBy
  givenOn
  versions
  adviser {
    ...AdviserFields
  }
  organ {
    id
    name
  }
  citations {
    id
    label
    isHeld
  }
  matter {
    id
    number
  }
}`, {"hash":"sha256:30c607810683ecc740f4752f2dab6c9ad04d0d8a81ab9d323edfbf1491b516ca"}) as unknown as TypedDocumentString<LegalOpinionListQuery, LegalOpinionListQueryVariables>;
export const LegalOpinionPageDocument = new TypedDocumentString(`
    query LegalOpinionPage($id: ID!) {
  legalOpinion(id: $id) {
    ...OpinionPageFields
  }
}
    fragment AdviserFields on Adviser {
  id
  kind
  name
  firm
}
fragment BriefFields on MatterBrief {
  number
  receivedOn
  summary
  claims {
    no
    text
    factsAndReasons
    class
    outcome
    finding
    basis
    result
  }
  course {
    on
    labelZh
    labelEn
  }
}
fragment OpinionListFields on LegalOpinion {
  id
  number
  type
  state
  question
  askedOn
  answerBy
  givenOn
  versions
  adviser {
    ...AdviserFields
  }
  organ {
    id
    name
  }
  citations {
    id
    label
    isHeld
  }
  matter {
    id
    number
  }
}
fragment OpinionPageFields on LegalOpinion {
  ...OpinionListFields
  version
  brief {
    ...BriefFields
  }
  texts {
    id
    on
    facts
    conclusion
    reasons
    citations {
      text
      article
    }
    caveats
    changed
  }
  draft {
    on
    facts
    conclusion
    reasons
    citations {
      text
      article
    }
    caveats
  }
  use {
    on
    isFollowed
    how
  }
  steps {
    id
    on
    labelZh
    labelEn
    text
  }
  acts {
    name
    labelZh
    labelEn
    isPossible
    reasonZh
    reasonEn
  }
  duties {
    id
    termZh
    termEn
    light
    daysLeft
    state
    endedOn
    lawfulLastOn
  }
}`, {"hash":"sha256:82f2b4e6e2278b3b2595bcfd33488a36d233d3b7387d09be82c279eb5a0b9742"}) as unknown as TypedDocumentString<LegalOpinionPageQuery, LegalOpinionPageQueryVariables>;
export const LegalOpinionPaperOfDocument = new TypedDocumentString(`
    query LegalOpinionPaperOf($id: ID!) {
  legalOpinionPaper(id: $id) {
    title
    html
    downloadUrl
  }
}
    `, {"hash":"sha256:3c5550a5863ac18be56f05615055165371e2365b3b4feb37ac18b94c82236cf7"}) as unknown as TypedDocumentString<LegalOpinionPaperOfQuery, LegalOpinionPaperOfQueryVariables>;
export const MatterOpinionsDocument = new TypedDocumentString(`
    query MatterOpinions($id: ID!) {
  matter(id: $id) {
    id
    legalOpinions {
      ...OpinionListFields
    }
    teams {
      id
      number
      purpose
      formedOn
      workUntil
      dissolvedOn
      members {
        id
        role
        leftOn
        account {
          id
          name
        }
        professional {
          id
          name
        }
      }
    }
  }
}
    fragment AdviserFields on Adviser {
  id
  kind
  name
  firm
}
fragment OpinionListFields on LegalOpinion {
  id
  number
  type
  state
  question
  askedOn
  answerBy
  givenOn
  versions
  adviser {
    ...AdviserFields
  }
  organ {
    id
    name
  }
  citations {
    id
    label
    isHeld
  }
  matter {
    id
    number
  }
}`, {"hash":"sha256:0fad9b3457d47ea507a0c3a9d95f63cd7f110cd3eab18bfc91f975038ac234a5"}) as unknown as TypedDocumentString<MatterOpinionsQuery, MatterOpinionsQueryVariables>;
export const MatterConflictsDocument = new TypedDocumentString(`
    query MatterConflicts($id: ID!) {
  matter(id: $id) {
    id
    professionalConflicts {
      ...ConflictFields
    }
  }
}
    fragment ConflictFields on ProfessionalConflict {
  id
  ground
  source
  standing
  reportedOn
  decidedOn
  note
  decidedBecause
  isMineToDecide
  person {
    id
    name
    kind
  }
  matter {
    id
    number
  }
}`, {"hash":"sha256:e14e44ed6bc62d87b35f34c0894d63ccc86f1af0a35c04d2eeed8953fa3658a5"}) as unknown as TypedDocumentString<MatterConflictsQuery, MatterConflictsQueryVariables>;
export const ConflictListDocument = new TypedDocumentString(`
    query ConflictList($standing: ConflictStanding, $first: Int!, $after: String) {
  professionalConflicts(standing: $standing, first: $first, after: $after) {
    nodes {
      ...ConflictFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ConflictFields on ProfessionalConflict {
  id
  ground
  source
  standing
  reportedOn
  decidedOn
  note
  decidedBecause
  isMineToDecide
  person {
    id
    name
    kind
  }
  matter {
    id
    number
  }
}`, {"hash":"sha256:ea478661429d9504ca137367930a886fa032e89812745af8e055ebfafaaa9113"}) as unknown as TypedDocumentString<ConflictListQuery, ConflictListQueryVariables>;
export const MatterProfessionalsDocument = new TypedDocumentString(`
    query MatterProfessionals($matterId: ID!) {
  matterProfessionals(matterId: $matterId) {
    id
    kind
    name
    firm
    isLawyer
    isBlocked
  }
}
    `, {"hash":"sha256:5275edf626531a7044b3e678f1a2f600adbc949ef237ddff2a3be272ba62c54f"}) as unknown as TypedDocumentString<MatterProfessionalsQuery, MatterProfessionalsQueryVariables>;
export const TeamListDocument = new TypedDocumentString(`
    query TeamList($isOpen: Boolean, $first: Int!, $after: String) {
  matterTeams(isOpen: $isOpen, first: $first, after: $after) {
    nodes {
      ...TeamListFields
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment TeamListFields on MatterTeam {
  id
  number
  purpose
  formedOn
  workUntil
  dissolvedOn
  matter {
    id
    number
  }
  members {
    id
    role
    joinedOn
    leftOn
    account {
      id
      name
    }
    professional {
      id
      name
      kind
    }
  }
}`, {"hash":"sha256:79d0761528c57fdaf91f47bc69ae1615d51e0f13f6ba3fa439cca416b7e8d6bf"}) as unknown as TypedDocumentString<TeamListQuery, TeamListQueryVariables>;
export const TeamPageDocument = new TypedDocumentString(`
    query TeamPage($id: ID!) {
  matterTeam(id: $id) {
    ...TeamListFields
    version
    reason
    result
    isMineToKeep
    brief {
      ...BriefFields
    }
    opinions {
      id
      type
      question
      givenOn
      conclusion
    }
    duties {
      id
      termZh
      termEn
      light
      daysLeft
      state
      endedOn
      lawfulLastOn
    }
  }
}
    fragment BriefFields on MatterBrief {
  number
  receivedOn
  summary
  claims {
    no
    text
    factsAndReasons
    class
    outcome
    finding
    basis
    result
  }
  course {
    on
    labelZh
    labelEn
  }
}
fragment TeamListFields on MatterTeam {
  id
  number
  purpose
  formedOn
  workUntil
  dissolvedOn
  matter {
    id
    number
  }
  members {
    id
    role
    joinedOn
    leftOn
    account {
      id
      name
    }
    professional {
      id
      name
      kind
    }
  }
}`, {"hash":"sha256:11fec3bcfd35fef0dfec84820a75328c43f60d14eda62c6676f38c1dbc0b9239"}) as unknown as TypedDocumentString<TeamPageQuery, TeamPageQueryVariables>;
export const TeamNotesDocument = new TypedDocumentString(`
    query TeamNotes($id: ID!) {
  matterTeam(id: $id) {
    id
    ownNotes {
      id
      on
      text
    }
  }
}
    `, {"hash":"sha256:c2b323b04978a6ee898cc992bf1cafbe3ab3fc65ef792ee0f0262fe333dc7548"}) as unknown as TypedDocumentString<TeamNotesQuery, TeamNotesQueryVariables>;
export const AskLegalOpinionDocument = new TypedDocumentString(`
    mutation AskLegalOpinion($input: AskLegalOpinionInput!) {
  askLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:fac07e846eaadd2dadbf71cb90c8bd44f1bf0310da5cb8188c801e9ab5fd2de4"}) as unknown as TypedDocumentString<AskLegalOpinionMutation, AskLegalOpinionMutationVariables>;
export const DeclareOpinionConflictDocument = new TypedDocumentString(`
    mutation DeclareOpinionConflict($input: DeclareOpinionConflictInput!) {
  declareOpinionConflict(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:a4b11e68a2e3677f1793104254de0bacde371e7a806d767b65b7ac5b69dab7ff"}) as unknown as TypedDocumentString<DeclareOpinionConflictMutation, DeclareOpinionConflictMutationVariables>;
export const DeclineLegalOpinionDocument = new TypedDocumentString(`
    mutation DeclineLegalOpinion($input: DeclineLegalOpinionInput!) {
  declineLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:d9357ed8ac61e0dbeb9a8cf6e4c882816d74cc543ec661fe94d32f58acf678a8"}) as unknown as TypedDocumentString<DeclineLegalOpinionMutation, DeclineLegalOpinionMutationVariables>;
export const DraftLegalOpinionDocument = new TypedDocumentString(`
    mutation DraftLegalOpinion($input: DraftLegalOpinionInput!) {
  draftLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:5e719e369a71e120e3d82bd1b1226c6ef753ae14110a07f4cd282499663b4a62"}) as unknown as TypedDocumentString<DraftLegalOpinionMutation, DraftLegalOpinionMutationVariables>;
export const GiveLegalOpinionDocument = new TypedDocumentString(`
    mutation GiveLegalOpinion($input: GiveLegalOpinionInput!) {
  giveLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:61a5e346a7b09aef2f40daf53ab2d786b15cd35817942a4c6a2c5322146f87df"}) as unknown as TypedDocumentString<GiveLegalOpinionMutation, GiveLegalOpinionMutationVariables>;
export const AmendLegalOpinionDocument = new TypedDocumentString(`
    mutation AmendLegalOpinion($input: AmendLegalOpinionInput!) {
  amendLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:19b3a4466474672c59d11a6294893b4019afecb8b4b1f059c88b58a9c0b51a3b"}) as unknown as TypedDocumentString<AmendLegalOpinionMutation, AmendLegalOpinionMutationVariables>;
export const ReassignLegalOpinionDocument = new TypedDocumentString(`
    mutation ReassignLegalOpinion($input: ReassignLegalOpinionInput!) {
  reassignLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:07b6f859c280e2aa049162a245ddb4ed433020034a6db63326f098364859d7e5"}) as unknown as TypedDocumentString<ReassignLegalOpinionMutation, ReassignLegalOpinionMutationVariables>;
export const TakeBackLegalOpinionDocument = new TypedDocumentString(`
    mutation TakeBackLegalOpinion($input: TakeBackLegalOpinionInput!) {
  takeBackLegalOpinion(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:1763c6be6778272f6e45df0d23d3313af078b9baca52174f8599e95b311ed76d"}) as unknown as TypedDocumentString<TakeBackLegalOpinionMutation, TakeBackLegalOpinionMutationVariables>;
export const NoteOpinionUseDocument = new TypedDocumentString(`
    mutation NoteOpinionUse($input: NoteOpinionUseInput!) {
  noteOpinionUse(input: $input) {
    legalOpinion {
      id
    }
  }
}
    `, {"hash":"sha256:fd0b4321bd61b7101889db02b2da1e597334d25f2bde80633f15b1c801104701"}) as unknown as TypedDocumentString<NoteOpinionUseMutation, NoteOpinionUseMutationVariables>;
export const FormTeamDocument = new TypedDocumentString(`
    mutation FormTeam($input: FormTeamInput!) {
  formTeam(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"sha256:c7f73f0c1d6c0ff37a6c91dde63cdfb19051b1499900ac5cbaa7fd642c4bfeb2"}) as unknown as TypedDocumentString<FormTeamMutation, FormTeamMutationVariables>;
export const AddTeamMemberDocument = new TypedDocumentString(`
    mutation AddTeamMember($input: AddTeamMemberInput!) {
  addTeamMember(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"sha256:b453fec6a8b16103c90e51ec07be376293920e0f9a672aa9f045b563bb8608f0"}) as unknown as TypedDocumentString<AddTeamMemberMutation, AddTeamMemberMutationVariables>;
export const ReleaseTeamMemberDocument = new TypedDocumentString(`
    mutation ReleaseTeamMember($input: ReleaseTeamMemberInput!) {
  releaseTeamMember(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"sha256:9ae3524c77c58263579e10f864bb8e5208890a43c6c5de4d625116cc0c3b6085"}) as unknown as TypedDocumentString<ReleaseTeamMemberMutation, ReleaseTeamMemberMutationVariables>;
export const ProlongTeamDocument = new TypedDocumentString(`
    mutation ProlongTeam($input: ProlongTeamInput!) {
  prolongTeam(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"sha256:aa824518808cf98bb36571f4d11f236444dbc7061c8285865522e682f9fbab8e"}) as unknown as TypedDocumentString<ProlongTeamMutation, ProlongTeamMutationVariables>;
export const DissolveTeamDocument = new TypedDocumentString(`
    mutation DissolveTeam($input: DissolveTeamInput!) {
  dissolveTeam(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"sha256:9f0a82caf4414d507d210c818a236339f60faa35ece607c26267114c8426d451"}) as unknown as TypedDocumentString<DissolveTeamMutation, DissolveTeamMutationVariables>;
export const KeepOwnTeamNoteDocument = new TypedDocumentString(`
    mutation KeepOwnTeamNote($input: KeepOwnTeamNoteInput!) {
  keepOwnTeamNote(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"sha256:fd00de3c5ae94c864ef93864739acd193a8209f5446cf21785c0cdfa18e84b4a"}) as unknown as TypedDocumentString<KeepOwnTeamNoteMutation, KeepOwnTeamNoteMutationVariables>;
export const ReportConflictDocument = new TypedDocumentString(`
    mutation ReportConflict($input: ReportConflictInput!) {
  reportConflict(input: $input) {
    conflict {
      id
    }
  }
}
    `, {"hash":"sha256:34aa59ffa58dd3f24231bb0e44263016ba9aeae75fc7c7575eaa580d4424491d"}) as unknown as TypedDocumentString<ReportConflictMutation, ReportConflictMutationVariables>;
export const DecideConflictDocument = new TypedDocumentString(`
    mutation DecideConflict($input: DecideConflictInput!) {
  decideConflict(input: $input) {
    conflict {
      id
    }
  }
}
    `, {"hash":"sha256:05528010bef6b51275b91f0db1097347ca1b7cb1b4430fe3c0f8e0abad2dc09b"}) as unknown as TypedDocumentString<DecideConflictMutation, DecideConflictMutationVariables>;
export const OrganListDocument = new TypedDocumentString(`
    query OrganList($filter: OrganFilterInput, $first: Int, $after: String) {
  organs(filter: $filter, first: $first, after: $after) {
    nodes {
      ...OrganRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment OrganRow on Organ {
  id
  code
  name
  kind
  level
  areaCode
  hasAccounts
  isAbolished
  successor {
    id
    name
  }
  version
  superior {
    id
    name
  }
}`, {"hash":"sha256:961600f6707e2d4df5fae49af35a7827d9afd136701e86396db50d49f4476874"}) as unknown as TypedDocumentString<OrganListQuery, OrganListQueryVariables>;
export const OrganDesksDocument = new TypedDocumentString(`
    query OrganDesks($id: ID!) {
  organ(id: $id) {
    ...OrganRow
    desks {
      id
      name
      version
      members {
        id
        name
        section
      }
    }
  }
}
    fragment OrganRow on Organ {
  id
  code
  name
  kind
  level
  areaCode
  hasAccounts
  isAbolished
  successor {
    id
    name
  }
  version
  superior {
    id
    name
  }
}`, {"hash":"sha256:b3360d820ded7b7f9d10ef725ae6ae8774620d53999e28f5a3279fa85d526394"}) as unknown as TypedDocumentString<OrganDesksQuery, OrganDesksQueryVariables>;
export const AccountListDocument = new TypedDocumentString(`
    query AccountList($filter: AccountFilterInput, $first: Int, $after: String) {
  accounts(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AccountRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AccountRow on Account {
  id
  login
  name
  section
  post
  roles
  isLocked
  mustChangePassword
  lastSignInAt
  version
  organ {
    id
    name
    kind
  }
}`, {"hash":"sha256:55bed8cb740cb384492f27ab6c09526ae2456c8496dcef54424d8b4325969efc"}) as unknown as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($organId: ID) {
  colleagues(organId: $organId) {
    id
    name
    section
  }
}
    `, {"hash":"sha256:21282cb1d1d93f59d6979c64447ed2ed03b71fe56974b73eb2ffb33ecc3f780b"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences {
  absences {
    id
    from
    to
    reason
    version
    account {
      id
      name
      section
    }
    cover {
      id
      name
    }
  }
}
    `, {"hash":"sha256:b9d3284e7952ef6afca8dbae1a10f1aaf9a896b3cdea2a983284d1bf11ab1449"}) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const RightsChangesDocument = new TypedDocumentString(`
    query RightsChanges {
  rightsChanges {
    id
    roles
    askedAt
    status
    account {
      id
      name
      section
    }
    askedBy {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
}
    `, {"hash":"sha256:9176f359197305eae34e5e5034b00d5569c9a3527c420c264b55120040664d03"}) as unknown as TypedDocumentString<RightsChangesQuery, RightsChangesQueryVariables>;
export const ReviewPathDocument = new TypedDocumentString(`
    query ReviewPath {
  reviewPath {
    id
    handlerKind
    handlerOrgan {
      id
      name
    }
    basis
    from
    to
    version
    reviewOrgan {
      id
      name
    }
    reReviewOrgan {
      id
      name
    }
  }
}
    `, {"hash":"sha256:551d80dc94f67081f3bda376811c6cef1705d46e525cd9d94ca14b9f5d622ce9"}) as unknown as TypedDocumentString<ReviewPathQuery, ReviewPathQueryVariables>;
export const SettingListDocument = new TypedDocumentString(`
    query SettingList {
  settings {
    key
    labelZh
    labelEn
    value
    basis
    isDefault
    from
    confirmedBy
    version
    entries {
      value
      basis
      from
      enteredAt
      by
    }
  }
}
    `, {"hash":"sha256:04b70996c251ee7281fd6fdb98a63b171bda5e507704bf18f2e57574b266f2d1"}) as unknown as TypedDocumentString<SettingListQuery, SettingListQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules {
  legalTexts {
    id
    name
    nameEn
    from
    to
    checked
    note
    noteZh
    confirmation {
      ...Confirmed
    }
  }
  readings {
    id
    questionZh
    questionEn
    takenZh
    takenEn
    otherwiseZh
    otherwiseEn
    basis
    mark
    settingsZh
    settingsEn
    confirmation {
      ...Confirmed
    }
  }
}
    fragment Confirmed on RuleConfirmation {
  basis
  confirmedOn
  by
}`, {"hash":"sha256:fa752007599833e758aee43b5acad88a8ed2480bbfd3b533e4e3da920e1bc05d"}) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const ConfirmRuleDocument = new TypedDocumentString(`
    mutation ConfirmRule($input: ConfirmRuleInput!) {
  confirmRule(input: $input) {
    legalTexts {
      id
    }
  }
}
    `, {"hash":"sha256:213598419eac522b7c30609f498104f40370bb728dbadc76b349e3056b4e6dd4"}) as unknown as TypedDocumentString<ConfirmRuleMutation, ConfirmRuleMutationVariables>;
export const CalendarYearDocument = new TypedDocumentString(`
    query CalendarYear($year: Int!) {
  calendarYear(year: $year) {
    on
    isRest
    why
    name
    isCertain
  }
  calendarNotices {
    id
    year
    document
    publishedOn
    breaks
    makeUpDays
    isBuiltIn
  }
}
    `, {"hash":"sha256:e458793a1eb9b71c2547de018434ed2216cf074b0349fbe62a7e30733d0ddc09"}) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const PreviewNoticeDocument = new TypedDocumentString(`
    query PreviewNotice($input: NoticeInput!) {
  previewNotice(input: $input) {
    dutyId
    matterId
    matterNumber
    termZh
    termEn
    before
    after
  }
}
    `, {"hash":"sha256:d968038eb3b8174f63e498e738b08ad0f7b1c0555107be0f0d8eab34f5a76900"}) as unknown as TypedDocumentString<PreviewNoticeQuery, PreviewNoticeQueryVariables>;
export const PartnerCredentialsDocument = new TypedDocumentString(`
    query PartnerCredentials {
  partnerCredentials {
    id
    version
    clientId
    purpose
    expiresOn
    scopes
    isConfirmed
    isRevoked
    lastUsedAt
    organ {
      id
      name
    }
    preparedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
  }
}
    `, {"hash":"sha256:9df4963191a3245d96534241cfd5ef559532b1849a67e7fa120851bfe6478e1a"}) as unknown as TypedDocumentString<PartnerCredentialsQuery, PartnerCredentialsQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account {
      ...AccountRow
    }
    temporaryPassword
  }
}
    fragment AccountRow on Account {
  id
  login
  name
  section
  post
  roles
  isLocked
  mustChangePassword
  lastSignInAt
  version
  organ {
    id
    name
    kind
  }
}`, {"hash":"sha256:bd4ca4f5cac789ce54204033cafc66b491512d959d43a29164e2fd6842c9bb5a"}) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($input: UpdateAccountInput!) {
  updateAccount(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  login
  name
  section
  post
  roles
  isLocked
  mustChangePassword
  lastSignInAt
  version
  organ {
    id
    name
    kind
  }
}`, {"hash":"sha256:6572426f0d9300c2d271c13c6104393277ed1dc65c943d72468da9652dc5d6fc"}) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    account {
      id
    }
    temporaryPassword
  }
}
    `, {"hash":"sha256:76e2cb4320487507b29a7f0d7cdcdef2a471a206ab0c0b1f791f1499d5e8d822"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ProposeRolesDocument = new TypedDocumentString(`
    mutation ProposeRoles($input: ProposeRolesInput!) {
  proposeRoles(input: $input) {
    rightsChange {
      id
    }
  }
}
    `, {"hash":"sha256:5957c4179dfff5d887b84a63200a0495eb6259e391591c98e53e4f9d90bd8a6d"}) as unknown as TypedDocumentString<ProposeRolesMutation, ProposeRolesMutationVariables>;
export const DecideRightsChangeDocument = new TypedDocumentString(`
    mutation DecideRightsChange($input: DecideRightsChangeInput!) {
  decideRightsChange(input: $input) {
    rightsChange {
      id
      status
    }
  }
}
    `, {"hash":"sha256:a83793bf565b74ea4c2cdddeab0b2ce4f9b21a03ef4672c9e2217eff0abf2e2d"}) as unknown as TypedDocumentString<DecideRightsChangeMutation, DecideRightsChangeMutationVariables>;
export const SetAbsenceDocument = new TypedDocumentString(`
    mutation SetAbsence($input: SetAbsenceInput!) {
  setAbsence(input: $input) {
    absence {
      id
    }
  }
}
    `, {"hash":"sha256:167e737021947b76ee49f9e97988a125f51c0eeeea88d8ea9a7688f235c2dd7c"}) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($input: EndAbsenceInput!) {
  endAbsence(input: $input) {
    absence {
      id
    }
  }
}
    `, {"hash":"sha256:e75ec9aeb780748dc1f77e8342d6586ead462859234128c4a01d8b6e2544c8b4"}) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const UpsertReviewPathRowDocument = new TypedDocumentString(`
    mutation UpsertReviewPathRow($input: UpsertReviewPathRowInput!) {
  upsertReviewPathRow(input: $input) {
    row {
      id
    }
  }
}
    `, {"hash":"sha256:247cf468a9d7e1fcb84f408d4ebc3949404b3de792d13f245418c7920faf4797"}) as unknown as TypedDocumentString<UpsertReviewPathRowMutation, UpsertReviewPathRowMutationVariables>;
export const SetSettingDocument = new TypedDocumentString(`
    mutation SetSetting($input: SetSettingInput!) {
  setSetting(input: $input) {
    setting {
      key
    }
  }
}
    `, {"hash":"sha256:073be86bf7151b6418d1bdbef2b5fced5d5d15798202c5ef3f7ffa218b980ffd"}) as unknown as TypedDocumentString<SetSettingMutation, SetSettingMutationVariables>;
export const AddCalendarNoticeDocument = new TypedDocumentString(`
    mutation AddCalendarNotice($input: AddCalendarNoticeInput!) {
  addCalendarNotice(input: $input) {
    moved {
      dutyId
    }
  }
}
    `, {"hash":"sha256:aba1c525eaac270a91a55a082c6948871819985b07cf6d29bf226105b08e648c"}) as unknown as TypedDocumentString<AddCalendarNoticeMutation, AddCalendarNoticeMutationVariables>;
export const CreatePartnerCredentialDocument = new TypedDocumentString(`
    mutation CreatePartnerCredential($input: CreatePartnerCredentialInput!) {
  createPartnerCredential(input: $input) {
    clientSecret
    credential {
      id
      clientId
    }
  }
}
    `, {"hash":"sha256:6c328cdbc6b84e6271f4b1befb833c896e7f802d5575376f3d46d9fd5d9ac166"}) as unknown as TypedDocumentString<CreatePartnerCredentialMutation, CreatePartnerCredentialMutationVariables>;
export const RevokePartnerCredentialDocument = new TypedDocumentString(`
    mutation RevokePartnerCredential($input: PartnerCredentialInput!) {
  revokePartnerCredential(input: $input) {
    credential {
      id
    }
  }
}
    `, {"hash":"sha256:ecf10b78b856579a517149652c9be942be8396d149a4d2ae1d94283c16aaa8b6"}) as unknown as TypedDocumentString<RevokePartnerCredentialMutation, RevokePartnerCredentialMutationVariables>;
export const ConfirmPartnerCredentialDocument = new TypedDocumentString(`
    mutation ConfirmPartnerCredential($input: PartnerCredentialInput!) {
  confirmPartnerCredential(input: $input) {
    credential {
      id
    }
  }
}
    `, {"hash":"sha256:6dc0be8462f839774b00a5217f6099269da647a247b3b73f3055d0c173b7807f"}) as unknown as TypedDocumentString<ConfirmPartnerCredentialMutation, ConfirmPartnerCredentialMutationVariables>;
export const LetterheadOfDocument = new TypedDocumentString(`
    query LetterheadOf($organId: ID!) {
  letterhead(organId: $organId) {
    id
    name
    desk
    address
    phone
    hours
    lookUpWhere
    version
  }
}
    `, {"hash":"sha256:7a22cb927948d34b467e0d9be4a24afe2e190bee8fa054e54a617e036bade716"}) as unknown as TypedDocumentString<LetterheadOfQuery, LetterheadOfQueryVariables>;
export const SetLetterheadDocument = new TypedDocumentString(`
    mutation SetLetterhead($input: SetLetterheadInput!) {
  setLetterhead(input: $input) {
    letterhead {
      id
      version
    }
  }
}
    `, {"hash":"sha256:aa757bc169f44e2ee94a52a6ec3af548edf08ba914b8fefb9308351bbdd4af90"}) as unknown as TypedDocumentString<SetLetterheadMutation, SetLetterheadMutationVariables>;
export const SetDeskMembersDocument = new TypedDocumentString(`
    mutation SetDeskMembers($input: SetDeskMembersInput!) {
  setDeskMembers(input: $input) {
    desk {
      id
      version
    }
  }
}
    `, {"hash":"sha256:25f64aa75e2148f2121ac04b2ee3237a473b19865c3b77e0d99abe38d04f407e"}) as unknown as TypedDocumentString<SetDeskMembersMutation, SetDeskMembersMutationVariables>;
export const HandoversDocument = new TypedDocumentString(`
    query Handovers($first: Int, $after: String) {
  handovers(first: $first, after: $after) {
    nodes {
      ...HandoverFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment HandoverFields on Handover {
  id
  matterNumber
  handedOn
  arrivedOn
  receivedOn
  returnBy
  returnedOn
  returnReason
  isReturnEffective
  takenBackOn
  acceptedOn
  procedure
  procedureNumber
  isPetitionerTold
  toldText
  resultOn
  result
  state
  summary
  version
  fromOrgan {
    id
    name
  }
  toOrgan {
    id
    name
  }
  claims {
    no
    text
    factsAndReasons
  }
  duties {
    clock
    termZh
    termEn
    lawfulLastOn
    warnOn
    isProvisional
    endedOn
    citation {
      text
      zh
    }
  }
}`, {"hash":"sha256:e4888cf0063ccfe902371a4e2a0b7de47679d1b626231658abb578eaffe3d19b"}) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
export const HandoverOfDocument = new TypedDocumentString(`
    query HandoverOf($id: ID!) {
  handover(id: $id) {
    ...HandoverFields
  }
}
    fragment HandoverFields on Handover {
  id
  matterNumber
  handedOn
  arrivedOn
  receivedOn
  returnBy
  returnedOn
  returnReason
  isReturnEffective
  takenBackOn
  acceptedOn
  procedure
  procedureNumber
  isPetitionerTold
  toldText
  resultOn
  result
  state
  summary
  version
  fromOrgan {
    id
    name
  }
  toOrgan {
    id
    name
  }
  claims {
    no
    text
    factsAndReasons
  }
  duties {
    clock
    termZh
    termEn
    lawfulLastOn
    warnOn
    isProvisional
    endedOn
    citation {
      text
      zh
    }
  }
}`, {"hash":"sha256:84ddde6a570900caef0128822171cc11083f532f4b4e0acfe75f99649ae9d6ea"}) as unknown as TypedDocumentString<HandoverOfQuery, HandoverOfQueryVariables>;
export const ReceiveHandoverDocument = new TypedDocumentString(`
    mutation ReceiveHandover($input: ReceiveHandoverInput!) {
  receiveHandover(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:368540aaa0ccee212b097b3e07cd5274de84fd06e97d765bf7d777a8bcf01e8e"}) as unknown as TypedDocumentString<ReceiveHandoverMutation, ReceiveHandoverMutationVariables>;
export const AcceptHandoverDocument = new TypedDocumentString(`
    mutation AcceptHandover($input: AcceptHandoverInput!) {
  acceptHandover(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:9874d14d92f89bbb7bd4c1bfec433c6516674f3888650a31e2d58bbb21a7a5c2"}) as unknown as TypedDocumentString<AcceptHandoverMutation, AcceptHandoverMutationVariables>;
export const ReturnHandoverDocument = new TypedDocumentString(`
    mutation ReturnHandover($input: ReturnHandoverInput!) {
  returnHandover(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:2636137fd4682ee75f8449b1c446f8b2f1f019c2c1f181920dcc3c65ce3772d5"}) as unknown as TypedDocumentString<ReturnHandoverMutation, ReturnHandoverMutationVariables>;
export const ReportHandoverResultDocument = new TypedDocumentString(`
    mutation ReportHandoverResult($input: ReportHandoverResultInput!) {
  reportHandoverResult(input: $input) {
    handover {
      id
    }
  }
}
    `, {"hash":"sha256:1954c8a48407b3e9229951368bbf24d7de524013c8db7d9a4ebd69b3257639f9"}) as unknown as TypedDocumentString<ReportHandoverResultMutation, ReportHandoverResultMutationVariables>;
export const HandoverBoardDocument = new TypedDocumentString(`
    query HandoverBoard {
  handoverBoard {
    partner
    total
    late
    counts {
      state
      count
    }
    organ {
      id
      name
    }
  }
}
    `, {"hash":"sha256:ee72ec4d68c3daf8c91f6ba7c53659f40d4673c6640d676170d6002e0b6ab6b1"}) as unknown as TypedDocumentString<HandoverBoardQuery, HandoverBoardQueryVariables>;
export const OfficeHandoversDocument = new TypedDocumentString(`
    query OfficeHandovers($filter: OfficeHandoverFilterInput, $first: Int, $after: String) {
  officeHandovers(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      matterId
      matterNumber
      referredOn
      signedOn
      acceptedOn
      objectedOn
      objectionReasons
      handedBackOn
      resultOn
      handoverState
      toOrgan {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:e3693f5db66f1a0b7eac67d72a3f5878d185cbbf88b3948ce2693f123383ed21"}) as unknown as TypedDocumentString<OfficeHandoversQuery, OfficeHandoversQueryVariables>;
export const DataDisclosuresDocument = new TypedDocumentString(`
    query DataDisclosures($toOrganId: ID, $first: Int, $after: String) {
  dataDisclosures(toOrganId: $toOrganId, first: $first, after: $after) {
    nodes {
      id
      matterNumber
      givenOn
      delivery
      fields
      citation {
        text
        zh
      }
      keptUntilOn
      keptUnder {
        text
        zh
      }
      toOrgan {
        id
        name
      }
      by {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:0e9c5dd7fafce83ac85858daa37294efb14fe10e56201d8446763ad8c4c3ea22"}) as unknown as TypedDocumentString<DataDisclosuresQuery, DataDisclosuresQueryVariables>;
export const LitigationSignsDocument = new TypedDocumentString(`
    query LitigationSigns($id: ID!) {
  matter(id: $id) {
    id
    litigationSigns {
      ground
      partner
      words
      citation {
        text
        zh
      }
      organ {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:4b1e616469fb12f1e17d4318d90e491cbaf831d41f47b9e2b49a13daf08cb333"}) as unknown as TypedDocumentString<LitigationSignsQuery, LitigationSignsQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilterInput, $first: Int, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      position
      recordedAt
      act
      thingKind
      thingId
      detail
      organId
      by {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `, {"hash":"sha256:11b28ea3fcb81fba05fec4e876e13ce917784320e54996359f96af5ce4ffabf9"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditCheckDocument = new TypedDocumentString(`
    query AuditCheck {
  auditCheck {
    sealed
    brokenAt
  }
}
    `, {"hash":"sha256:c549b8988290befae17760b3296f4a4d62278d2597f5ec7ce1bf27c8fac728a7"}) as unknown as TypedDocumentString<AuditCheckQuery, AuditCheckQueryVariables>;
export const ReconsiderationsDocument = new TypedDocumentString(`
    query Reconsiderations($filter: ReconFilterInput, $orderBy: ReconOrder, $first: Int, $after: String) {
  reconsiderations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    nodes {
      ...ReconRow
      nextDuty {
        ...CaseDutyFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ReconRow on Reconsideration {
  id
  number
  version
  stage
  endHow
  endedOn
  area
  actTitle
  procedure
  receivedOn
  acceptedOn
  decideBy
  hearingOn
  isAwaitingApproval
  respondent {
    id
    name
  }
}
fragment CaseDutyFields on CaseDuty {
  id
  clock
  termZh
  termEn
  kind
  eventOn
  lawfulLastOn
  warnOn
  endedOn
  isProvisional
  state
  light
  daysLeft
  citation {
    zh
    text
  }
  owedByOrgan {
    id
    name
  }
  outsideOrgan
}`, {"hash":"sha256:ed19d92ac585cdbdf7241004100ba28fe1243c919293ace99115fe4d35b52fc6"}) as unknown as TypedDocumentString<ReconsiderationsQuery, ReconsiderationsQueryVariables>;
export const ReconsiderationFileDocument = new TypedDocumentString(`
    query ReconsiderationFile($id: ID!) {
  reconsideration(id: $id) {
    ...ReconRow
    text
    organ {
      id
      name
    }
    duties {
      ...CaseDutyFields
      why {
        article {
          zh
          text
        }
        ruleVersion
        steps {
          kind
          textZh
          textEn
          on
        }
      }
    }
    parties {
      id
      kind
      role
      isRepresentative
      forPartyId
      authority
      namedOn
      leftOn
      displayName
      maskedIdNumber
      maskedPhone
      maskedAddress
    }
    facts {
      id
      kind
      labelZh
      labelEn
      on
      recordedAt
      text
      isCorrectable
    }
    acts {
      name
      labelZh
      labelEn
      isPossible
      needsApproval
      reason
      reasonZh
      reasonEn
      citation {
        zh
        text
      }
    }
    papers {
      id
      kind
      titleZh
      titleEn
      on
      isOvertaken
      paperId
      number
      addressees {
        partyId
        organId
        name
        receivedOn
        pendingServedId
        pendingSince
        pendingUntil
      }
    }
    texts {
      applicationFactId
      how
      request
      reasons
      actDoneOn
      actKnownOn
      asksReviewOf
      isComplete
      reply
      replyOn
      evidence
      suspendedFor
      mediationTerms
      hearingRecord
      matterNumber
      draft {
        decision
        found
        reasons
        result
        redoBy
        hearingUsed
        committeeUsed
        draftedOn
      }
    }
    hearing {
      id
      hearingOn
      from
      until
      roomId
      roomName
      subject
      isPublic
      chairId
      memberIds
      recorderId
      chair
      members
      recorder
      noticeBy
    }
    course {
      mediation {
        agreedOn
        inForceOn
        signs {
          by
          partyId
          name
          signedOn
          authority
        }
      }
      norms {
        id
        rule
        isAsked
        isCompetent
        begunOn
        toOrgan
        passedOn
        receivedOn
        answerBy
        answeredOn
        result
        isLate
        maker {
          name
          clauses
          toldOn
          receivedOn
          answerBy
          answeredOn
          answer
          material
          isLate
          calls {
            id
            meetOn
            place
            about
            hasCome
            record
          }
        }
      }
      stay {
        ground
        rule
        reason
        stayedOn
      }
      withdrawal {
        by
        isWhole
        isSettlement
        reason
        receivedOn
      }
      stayRequest {
        by
        reason
        askedOn
      }
      committee {
        id
        ground
        question
        askedOn
        opinion
        opinedOn
      }
    }
    proposal {
      id
      act
      askedOn
      labelZh
      labelEn
      text
      isOwn
    }
  }
}
    fragment ReconRow on Reconsideration {
  id
  number
  version
  stage
  endHow
  endedOn
  area
  actTitle
  procedure
  receivedOn
  acceptedOn
  decideBy
  hearingOn
  isAwaitingApproval
  respondent {
    id
    name
  }
}
fragment CaseDutyFields on CaseDuty {
  id
  clock
  termZh
  termEn
  kind
  eventOn
  lawfulLastOn
  warnOn
  endedOn
  isProvisional
  state
  light
  daysLeft
  citation {
    zh
    text
  }
  owedByOrgan {
    id
    name
  }
  outsideOrgan
}`, {"hash":"sha256:a915d6b72245af332b25225cad28d5c2c163eef4e29d304c3df633cfa01c53ec"}) as unknown as TypedDocumentString<ReconsiderationFileQuery, ReconsiderationFileQueryVariables>;
export const ReconConsultationsDocument = new TypedDocumentString(`
    query ReconConsultations($first: Int!, $after: String) {
  reconConsultations(first: $first, after: $after) {
    nodes {
      id
      on
      area
      question
      answer
      caseId
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:a6b242414ec3117e97b6d43853d4eb979e68b4b32ea8e74ef7614297e8bf664d"}) as unknown as TypedDocumentString<ReconConsultationsQuery, ReconConsultationsQueryVariables>;
export const PreviewReconsiderationDocument = new TypedDocumentString(`
    query PreviewReconsideration($input: PreviewReconInput!) {
  previewReconsideration(input: $input) {
    duties {
      clock
      termZh
      termEn
      lawfulLastOn
      warnOn
      isProvisional
      isSuspended
      citation {
        zh
        text
      }
    }
    refusal {
      code
      zh
      en
      citation {
        zh
        text
      }
    }
  }
}
    `, {"hash":"sha256:a5133eb2131776779690f66790c29a59c1669aa6d1e6cf01d86bd4aba194667f"}) as unknown as TypedDocumentString<PreviewReconsiderationQuery, PreviewReconsiderationQueryVariables>;
export const PreviewReconDecisionDocument = new TypedDocumentString(`
    query PreviewReconDecision($input: DraftReconDecisionInput!) {
  previewReconDecision(input: $input) {
    title
    html
  }
}
    `, {"hash":"sha256:4c64d1449dfc14befaa6e172b6fec7067c8f22ea39264a9fd71954dbc2128cbe"}) as unknown as TypedDocumentString<PreviewReconDecisionQuery, PreviewReconDecisionQueryVariables>;
export const ReadReconPaperDocument = new TypedDocumentString(`
    query ReadReconPaper($id: ID!) {
  reconPaper(id: $id) {
    id
    title
    number
    issuedOn
    html
  }
}
    `, {"hash":"sha256:44d6f8131bb1bde701f5e30280b353e6a182e1a4184fd252e3c7e682dffd0b32"}) as unknown as TypedDocumentString<ReadReconPaperQuery, ReadReconPaperQueryVariables>;
export const DownloadReconPaperDocument = new TypedDocumentString(`
    mutation DownloadReconPaper($id: ID!) {
  downloadReconPaper(id: $id)
}
    `, {"hash":"sha256:af0cf6e457025ff4d1088eb3526dfaf1dd04c88db3b45a73b8b55b228b45b33f"}) as unknown as TypedDocumentString<DownloadReconPaperMutation, DownloadReconPaperMutationVariables>;
export const RegisterApplicationDocument = new TypedDocumentString(`
    mutation RegisterApplication($input: RegisterApplicationInput!) {
  registerApplication(input: $input) {
    reconsideration {
      id
      number
    }
  }
}
    `, {"hash":"sha256:0eae9f83891c9030e97becdf35cfd1d3ed2a95c0345f44df0a5b3c31c43cbdc6"}) as unknown as TypedDocumentString<RegisterApplicationMutation, RegisterApplicationMutationVariables>;
export const RecordConsultationDocument = new TypedDocumentString(`
    mutation RecordConsultation($input: RecordConsultationInput!) {
  recordConsultation(input: $input) {
    consultation {
      id
      answer
    }
  }
}
    `, {"hash":"sha256:4604144fdaff5e42874e9896a456ee51e628b08d7899079b645389dc872be47b"}) as unknown as TypedDocumentString<RecordConsultationMutation, RecordConsultationMutationVariables>;
export const RevealReconPartyDocument = new TypedDocumentString(`
    mutation RevealReconParty($input: RevealReconPartyInput!) {
  revealReconParty(input: $input) {
    values {
      field
      value
    }
  }
}
    `, {"hash":"sha256:902550132a3367f28c15388024d612536048fc5ed69cb5ff19e7778b32563889"}) as unknown as TypedDocumentString<RevealReconPartyMutation, RevealReconPartyMutationVariables>;
export const NameReconPartyDocument = new TypedDocumentString(`
    mutation NameReconParty($input: NameReconPartyInput!) {
  nameReconParty(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:805b498640fc62817af9961717265dac80dee4e3ae501a56fda581057fed85e2"}) as unknown as TypedDocumentString<NameReconPartyMutation, NameReconPartyMutationVariables>;
export const AskReconSupplementDocument = new TypedDocumentString(`
    mutation AskReconSupplement($input: AskReconSupplementInput!) {
  askReconSupplement(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:24feb086e7f0aff285e3d4ac2daebf906c0ec39e3ddb51fc21355237fbb7e45c"}) as unknown as TypedDocumentString<AskReconSupplementMutation, AskReconSupplementMutationVariables>;
export const RecordReconSupplementDocument = new TypedDocumentString(`
    mutation RecordReconSupplement($input: RecordReconSupplementInput!) {
  recordReconSupplement(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:cee97b74252d1cbac7815e5793e63cfc52c85eae161a0aad0284a60462a3a3f2"}) as unknown as TypedDocumentString<RecordReconSupplementMutation, RecordReconSupplementMutationVariables>;
export const RecordReconGivenUpDocument = new TypedDocumentString(`
    mutation RecordReconGivenUp($input: RecordReconGivenUpInput!) {
  recordReconGivenUp(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:5f1865f61f0e3020da56c350f264b0c7698ddb5688ac415b9d4789ee933cba22"}) as unknown as TypedDocumentString<RecordReconGivenUpMutation, RecordReconGivenUpMutationVariables>;
export const AcceptReconsiderationDocument = new TypedDocumentString(`
    mutation AcceptReconsideration($input: AcceptReconsiderationInput!) {
  acceptReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:5422c283fe03a5cd272813ef8303c8f1947743c18489abd58d6d76b2e2676a70"}) as unknown as TypedDocumentString<AcceptReconsiderationMutation, AcceptReconsiderationMutationVariables>;
export const RefuseReconsiderationDocument = new TypedDocumentString(`
    mutation RefuseReconsideration($input: RefuseReconsiderationInput!) {
  refuseReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:e0d0dd2c772c481a47b9d3594ea73b4a2991e01d985e263beb11d7ad7c9c76a7"}) as unknown as TypedDocumentString<RefuseReconsiderationMutation, RefuseReconsiderationMutationVariables>;
export const SendReconCopyDocument = new TypedDocumentString(`
    mutation SendReconCopy($input: DatedReconInput!) {
  sendReconCopy(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:38162c81daa60b83809a14139ad21333bf0b352f9e9c3847df4552dfcbb511e2"}) as unknown as TypedDocumentString<SendReconCopyMutation, SendReconCopyMutationVariables>;
export const SignForReconCopyDocument = new TypedDocumentString(`
    mutation SignForReconCopy($input: DatedReconInput!) {
  signForReconCopy(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:2127a716ba0b2c9c2907d99e6d013f2cf2c5362b9fe69335e9bff6c95c52860e"}) as unknown as TypedDocumentString<SignForReconCopyMutation, SignForReconCopyMutationVariables>;
export const ReplyToReconsiderationDocument = new TypedDocumentString(`
    mutation ReplyToReconsideration($input: ReplyToReconsiderationInput!) {
  replyToReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:dce0fa06b4cdb0216f9819b3600771858de48620492b2cb58ff4510eda70fc18"}) as unknown as TypedDocumentString<ReplyToReconsiderationMutation, ReplyToReconsiderationMutationVariables>;
export const ChangeReconProcedureDocument = new TypedDocumentString(`
    mutation ChangeReconProcedure($input: ChangeReconProcedureInput!) {
  changeReconProcedure(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:4dde766d270aed3b10959dcaa2a8c4a61ca5658ef7d8889d286a7b21680e4f8b"}) as unknown as TypedDocumentString<ChangeReconProcedureMutation, ChangeReconProcedureMutationVariables>;
export const HearReconPartyDocument = new TypedDocumentString(`
    mutation HearReconParty($input: HearReconPartyInput!) {
  hearReconParty(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:d7de844112a2177ccbb00087dac16d32232c0a6e3a060e20b52964d7a80c9988"}) as unknown as TypedDocumentString<HearReconPartyMutation, HearReconPartyMutationVariables>;
export const AddReconEvidenceDocument = new TypedDocumentString(`
    mutation AddReconEvidence($input: AddReconEvidenceInput!) {
  addReconEvidence(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:64dc40e77ae597b117465ebf74e3599c00a1c46f1c24dda0263a556be17e2027"}) as unknown as TypedDocumentString<AddReconEvidenceMutation, AddReconEvidenceMutationVariables>;
export const SetReconHearingDocument = new TypedDocumentString(`
    mutation SetReconHearing($input: SetReconHearingInput!) {
  setReconHearing(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:72be00f92fc470e887b2eaa5a0522f7c6c927105cca0efbf7dfdb2038f999ab2"}) as unknown as TypedDocumentString<SetReconHearingMutation, SetReconHearingMutationVariables>;
export const MoveReconHearingDocument = new TypedDocumentString(`
    mutation MoveReconHearing($input: MoveReconHearingInput!) {
  moveReconHearing(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:564456159f1d065680bdd1ea4427c310d4ca64df104c4d9acc70e343506ac7b1"}) as unknown as TypedDocumentString<MoveReconHearingMutation, MoveReconHearingMutationVariables>;
export const CancelReconHearingDocument = new TypedDocumentString(`
    mutation CancelReconHearing($input: CancelReconHearingInput!) {
  cancelReconHearing(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:7b3050481d91a4eb8b39aa00752bbce043e3af562aff9888bfd4fd47af28cb05"}) as unknown as TypedDocumentString<CancelReconHearingMutation, CancelReconHearingMutationVariables>;
export const HoldReconHearingDocument = new TypedDocumentString(`
    mutation HoldReconHearing($input: HoldReconHearingInput!) {
  holdReconHearing(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:25c3910ada75df33a7e468c3729569975be7f2d5967e4a76516939b3790ebad5"}) as unknown as TypedDocumentString<HoldReconHearingMutation, HoldReconHearingMutationVariables>;
export const SuspendReconsiderationDocument = new TypedDocumentString(`
    mutation SuspendReconsideration($input: SuspendReconsiderationInput!) {
  suspendReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:2798e1233d4406da76d85adaf86b3fc7f4cd307bc7111784a7a16f1fee3051a1"}) as unknown as TypedDocumentString<SuspendReconsiderationMutation, SuspendReconsiderationMutationVariables>;
export const ResumeReconsiderationDocument = new TypedDocumentString(`
    mutation ResumeReconsideration($input: ResumeReconsiderationInput!) {
  resumeReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:f2f57e49eff03f9b875dc988c1ff11a1f66eb01dc46abf41b859527d7902514b"}) as unknown as TypedDocumentString<ResumeReconsiderationMutation, ResumeReconsiderationMutationVariables>;
export const BeginReconPauseDocument = new TypedDocumentString(`
    mutation BeginReconPause($input: BeginReconPauseInput!) {
  beginReconPause(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:cece7b6f37412695fbcb7591441b0e1131cfac8930b6c80cd296ac027ed7986f"}) as unknown as TypedDocumentString<BeginReconPauseMutation, BeginReconPauseMutationVariables>;
export const EndReconPauseDocument = new TypedDocumentString(`
    mutation EndReconPause($input: EndReconPauseInput!) {
  endReconPause(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:ed44c0fd9dddc5d93cc3a6b9563a54d171698a750a2b57f5724495aba4d8be0b"}) as unknown as TypedDocumentString<EndReconPauseMutation, EndReconPauseMutationVariables>;
export const BeginNormReviewDocument = new TypedDocumentString(`
    mutation BeginNormReview($input: BeginNormReviewInput!) {
  beginNormReview(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:6f7a00b46026c7e40b0e254585b0c292d5e707bccb816c77445c700e6d06f8ba"}) as unknown as TypedDocumentString<BeginNormReviewMutation, BeginNormReviewMutationVariables>;
export const PassNormOnDocument = new TypedDocumentString(`
    mutation PassNormOn($input: PassNormOnInput!) {
  passNormOn(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:67a37d958ac54563cd43c27dfb07a6f47db5d5464986d4368ef91414dd2653e9"}) as unknown as TypedDocumentString<PassNormOnMutation, PassNormOnMutationVariables>;
export const RecordNormResultDocument = new TypedDocumentString(`
    mutation RecordNormResult($input: RecordNormResultInput!) {
  recordNormResult(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:f30a6e5a42f674ff3ae9e35797333f366c941a6a96620acd4003d805108dfe2e"}) as unknown as TypedDocumentString<RecordNormResultMutation, RecordNormResultMutationVariables>;
export const ExtendReconsiderationDocument = new TypedDocumentString(`
    mutation ExtendReconsideration($input: ExtendReconsiderationInput!) {
  extendReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:8a1c44f2b4a669e42b4e9fe524d0928d6e1eb2387d4428b3362347af2caa2239"}) as unknown as TypedDocumentString<ExtendReconsiderationMutation, ExtendReconsiderationMutationVariables>;
export const BeginReconMediationDocument = new TypedDocumentString(`
    mutation BeginReconMediation($input: BeginReconMediationInput!) {
  beginReconMediation(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:6d956e80ec6259b92748b135790ef290d6a6316bc73f0501298da5e83cd9775d"}) as unknown as TypedDocumentString<BeginReconMediationMutation, BeginReconMediationMutationVariables>;
export const AgreeReconMediationDocument = new TypedDocumentString(`
    mutation AgreeReconMediation($input: AgreeReconMediationInput!) {
  agreeReconMediation(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:4c397ac769cf265e93662153f68683701103cbbd6ee87221eefd4ca05e1b196f"}) as unknown as TypedDocumentString<AgreeReconMediationMutation, AgreeReconMediationMutationVariables>;
export const SignReconMediationDocument = new TypedDocumentString(`
    mutation SignReconMediation($input: SignReconMediationInput!) {
  signReconMediation(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:2194f44126da9ce9f2ec5348db713f41eb5ac9e328195271ee178df6474c86db"}) as unknown as TypedDocumentString<SignReconMediationMutation, SignReconMediationMutationVariables>;
export const EndReconMediationDocument = new TypedDocumentString(`
    mutation EndReconMediation($input: EndReconMediationInput!) {
  endReconMediation(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:047947d89fb6e69c241c027a0650b6725cefe91c172c3fcd4d0c32af67dd021f"}) as unknown as TypedDocumentString<EndReconMediationMutation, EndReconMediationMutationVariables>;
export const RecordReconWithdrawalDocument = new TypedDocumentString(`
    mutation RecordReconWithdrawal($input: RecordReconWithdrawalInput!) {
  recordReconWithdrawal(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:124b990dd23e9640efc803f40ff2a02f2fce4c34a49aa8d16e8d04020893a5cc"}) as unknown as TypedDocumentString<RecordReconWithdrawalMutation, RecordReconWithdrawalMutationVariables>;
export const TerminateReconsiderationDocument = new TypedDocumentString(`
    mutation TerminateReconsideration($input: TerminateReconsiderationInput!) {
  terminateReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:d782afa044c8b099f33892cee136e980a69cf9fe29d1e8a732fe3a53221dbcec"}) as unknown as TypedDocumentString<TerminateReconsiderationMutation, TerminateReconsiderationMutationVariables>;
export const DraftReconDecisionDocument = new TypedDocumentString(`
    mutation DraftReconDecision($input: DraftReconDecisionInput!) {
  draftReconDecision(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:61f0cc374dc76a8de3c2016cc9795c49d7efb4aa4658fe62ececa2168b2e5401"}) as unknown as TypedDocumentString<DraftReconDecisionMutation, DraftReconDecisionMutationVariables>;
export const DecideReconsiderationDocument = new TypedDocumentString(`
    mutation DecideReconsideration($input: PlainReconInput!) {
  decideReconsideration(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:cc41aeabb16be27f560991a03b91cb790ff8ea3180941e59880b4ec0b584fca2"}) as unknown as TypedDocumentString<DecideReconsiderationMutation, DecideReconsiderationMutationVariables>;
export const ServeReconPaperDocument = new TypedDocumentString(`
    mutation ServeReconPaper($input: ServeReconPaperInput!) {
  serveReconPaper(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:c6762cd24a636e3701591f2f06cdedb9e766afbe7ff83228074fbce9a96092a9"}) as unknown as TypedDocumentString<ServeReconPaperMutation, ServeReconPaperMutationVariables>;
export const RecordReconSlipDocument = new TypedDocumentString(`
    mutation RecordReconSlip($input: RecordReconSlipInput!) {
  recordReconSlip(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:cb9b69df1b63eb9530ab9db62fa2e1dc4b0de7e54c17edf321d64ab835bb9c2e"}) as unknown as TypedDocumentString<RecordReconSlipMutation, RecordReconSlipMutationVariables>;
export const ReturnReconPaperDocument = new TypedDocumentString(`
    mutation ReturnReconPaper($input: ReturnReconPaperInput!) {
  returnReconPaper(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:f50748157567fcffe3db9fb3e1ffbcc5f41c3d2be97888d09d21af407ce223a1"}) as unknown as TypedDocumentString<ReturnReconPaperMutation, ReturnReconPaperMutationVariables>;
export const IssueReconOpinionDocument = new TypedDocumentString(`
    mutation IssueReconOpinion($input: IssueReconOpinionInput!) {
  issueReconOpinion(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:c894a8b1d8a21e271676c2268860a906c72d76069962bf9419f0525bde8c1422"}) as unknown as TypedDocumentString<IssueReconOpinionMutation, IssueReconOpinionMutationVariables>;
export const ReportReconOpinionDocument = new TypedDocumentString(`
    mutation ReportReconOpinion($input: ReportReconOpinionInput!) {
  reportReconOpinion(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:358149ef13dd0b870fc90ebfba27e43d7a5388f1706119c25ab4d45afbd5688d"}) as unknown as TypedDocumentString<ReportReconOpinionMutation, ReportReconOpinionMutationVariables>;
export const RecordReconPerformedDocument = new TypedDocumentString(`
    mutation RecordReconPerformed($input: RecordReconPerformedInput!) {
  recordReconPerformed(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:63aa66740c5b68ff9a3251d0ceefbc412d82936a520d7bea56ab382230d11da0"}) as unknown as TypedDocumentString<RecordReconPerformedMutation, RecordReconPerformedMutationVariables>;
export const RecordReconActionDocument = new TypedDocumentString(`
    mutation RecordReconAction($input: RecordReconActionInput!) {
  recordReconAction(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:d34a22bb317de3eb0ee64aaa230138f099ce42fbdb655b2ec79ca7e9315c0b2b"}) as unknown as TypedDocumentString<RecordReconActionMutation, RecordReconActionMutationVariables>;
export const LinkReconMatterDocument = new TypedDocumentString(`
    mutation LinkReconMatter($input: LinkReconMatterInput!) {
  linkReconMatter(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:c743dd6670a46b1eb8231171defc404388d680677a00f8ab1abdf056113c6927"}) as unknown as TypedDocumentString<LinkReconMatterMutation, LinkReconMatterMutationVariables>;
export const CorrectReconFactDocument = new TypedDocumentString(`
    mutation CorrectReconFact($input: CorrectReconFactInput!) {
  correctReconFact(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:0b3796a67bedc8016c0f9ef998749125cb668f2d475a4eecb807923780d7c61c"}) as unknown as TypedDocumentString<CorrectReconFactMutation, CorrectReconFactMutationVariables>;
export const DecideReconProposalDocument = new TypedDocumentString(`
    mutation DecideReconProposal($input: DecideReconProposalInput!) {
  decideReconProposal(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:3b23c22730abeefbba92bc3aa7930439e42c77559c573c0e194a95e93a17f6b0"}) as unknown as TypedDocumentString<DecideReconProposalMutation, DecideReconProposalMutationVariables>;
export const RefuseReconWithdrawalDocument = new TypedDocumentString(`
    mutation RefuseReconWithdrawal($input: RefuseReconWithdrawalInput!) {
  refuseReconWithdrawal(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:244ba0d5f020cf1eaf90e58b6f72fad74c244fc36d451115042bf639d99fec46"}) as unknown as TypedDocumentString<RefuseReconWithdrawalMutation, RefuseReconWithdrawalMutationVariables>;
export const AllowReconWithdrawalDocument = new TypedDocumentString(`
    mutation AllowReconWithdrawal($input: AllowReconWithdrawalInput!) {
  allowReconWithdrawal(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:28ddd078c7ff589c8a9124396f66cb1a4ac8279806a37d8f3ba3697066ec6dd4"}) as unknown as TypedDocumentString<AllowReconWithdrawalMutation, AllowReconWithdrawalMutationVariables>;
export const NameFormerReconDocument = new TypedDocumentString(`
    mutation NameFormerRecon($input: NameFormerReconInput!) {
  nameFormerRecon(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:30ce12ca4bc9434fa951a9378e9ab81393c1cdeb6bd55132ad233fea7ab945bf"}) as unknown as TypedDocumentString<NameFormerReconMutation, NameFormerReconMutationVariables>;
export const TellNormMakerDocument = new TypedDocumentString(`
    mutation TellNormMaker($input: TellNormMakerInput!) {
  tellNormMaker(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:73460fc848a497b06ba54442ff2442781536258c2753f4014e56f57f95472f69"}) as unknown as TypedDocumentString<TellNormMakerMutation, TellNormMakerMutationVariables>;
export const RecordMakerReceiptDocument = new TypedDocumentString(`
    mutation RecordMakerReceipt($input: DatedReconInput!) {
  recordMakerReceipt(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:723f7cae977b4c525c1a65225cd9a7b8e37430312cfa3f63fdc42e918436290f"}) as unknown as TypedDocumentString<RecordMakerReceiptMutation, RecordMakerReceiptMutationVariables>;
export const RecordMakerAnswerDocument = new TypedDocumentString(`
    mutation RecordMakerAnswer($input: RecordMakerAnswerInput!) {
  recordMakerAnswer(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:1721d067bbf9d0c41c76edba103593f7271ff55cbcc69fa147f8f82b901a106d"}) as unknown as TypedDocumentString<RecordMakerAnswerMutation, RecordMakerAnswerMutationVariables>;
export const RemindNormMakerDocument = new TypedDocumentString(`
    mutation RemindNormMaker($input: RemindNormMakerInput!) {
  remindNormMaker(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:3b6e27cf181acba08c6246447b999b6d6c9cfa54d67508f41c232e435ed92fdb"}) as unknown as TypedDocumentString<RemindNormMakerMutation, RemindNormMakerMutationVariables>;
export const CallNormMakerDocument = new TypedDocumentString(`
    mutation CallNormMaker($input: CallNormMakerInput!) {
  callNormMaker(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:6a403684e80da690d3083c425771dfd828749e6482b5950e3db88b7a075da814"}) as unknown as TypedDocumentString<CallNormMakerMutation, CallNormMakerMutationVariables>;
export const RecordMakerExplanationDocument = new TypedDocumentString(`
    mutation RecordMakerExplanation($input: RecordMakerExplanationInput!) {
  recordMakerExplanation(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:0bd1f943f468bc9af54a3c2189bfc92858e8b2e082864de2d04f0c5b8ff35f66"}) as unknown as TypedDocumentString<RecordMakerExplanationMutation, RecordMakerExplanationMutationVariables>;
export const RecordNormReceiptDocument = new TypedDocumentString(`
    mutation RecordNormReceipt($input: DatedReconInput!) {
  recordNormReceipt(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:1fc1439a7f8d2d011fe0c44aac40c26cd46ffae4c47377db9a4801fec21bb86e"}) as unknown as TypedDocumentString<RecordNormReceiptMutation, RecordNormReceiptMutationVariables>;
export const RemindNormOrganDocument = new TypedDocumentString(`
    mutation RemindNormOrgan($input: RemindNormOrganInput!) {
  remindNormOrgan(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:e16ced5e9640d6bf55c589cff7bfd5cfd048e2608b327fa56d92c80080b5b634"}) as unknown as TypedDocumentString<RemindNormOrganMutation, RemindNormOrganMutationVariables>;
export const AskExecutionStayDocument = new TypedDocumentString(`
    mutation AskExecutionStay($input: AskExecutionStayInput!) {
  askExecutionStay(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:39ce073dd12b8abe333967795ed9c030d23dad878b04042d1a43c97c34cf86af"}) as unknown as TypedDocumentString<AskExecutionStayMutation, AskExecutionStayMutationVariables>;
export const OrderExecutionStayDocument = new TypedDocumentString(`
    mutation OrderExecutionStay($input: OrderExecutionStayInput!) {
  orderExecutionStay(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:9e788f1ee7c6bebdf657be548c06ac9f017d04e530cc56e383659a974c089791"}) as unknown as TypedDocumentString<OrderExecutionStayMutation, OrderExecutionStayMutationVariables>;
export const NoteExecutionStayDocument = new TypedDocumentString(`
    mutation NoteExecutionStay($input: NoteExecutionStayInput!) {
  noteExecutionStay(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:b6d77bc2fe6fcd2a477acdd21e611774cfc171919d1938d83a761443f695f69f"}) as unknown as TypedDocumentString<NoteExecutionStayMutation, NoteExecutionStayMutationVariables>;
export const DenyExecutionStayDocument = new TypedDocumentString(`
    mutation DenyExecutionStay($input: DenyExecutionStayInput!) {
  denyExecutionStay(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:1160c422e239c974c213ee59aac6ecda941feaeb2ac8231e6346fd93e568fab8"}) as unknown as TypedDocumentString<DenyExecutionStayMutation, DenyExecutionStayMutationVariables>;
export const LiftExecutionStayDocument = new TypedDocumentString(`
    mutation LiftExecutionStay($input: LiftExecutionStayInput!) {
  liftExecutionStay(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:6f388d7245bc4db3b9253e862576142f3d303e5af7f09c12061728e6ef81871a"}) as unknown as TypedDocumentString<LiftExecutionStayMutation, LiftExecutionStayMutationVariables>;
export const AskReconCommitteeDocument = new TypedDocumentString(`
    mutation AskReconCommittee($input: AskReconCommitteeInput!) {
  askReconCommittee(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:8c73362fb3ef7651d44badd90df317a989745206657e5990e36acb9e2d7d3e67"}) as unknown as TypedDocumentString<AskReconCommitteeMutation, AskReconCommitteeMutationVariables>;
export const RecordReconCommitteeDocument = new TypedDocumentString(`
    mutation RecordReconCommittee($input: RecordReconCommitteeInput!) {
  recordReconCommittee(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:5fefda9ce78c390079817adcfabc657f23071487803f70c23bd0ce25b225ddaa"}) as unknown as TypedDocumentString<RecordReconCommitteeMutation, RecordReconCommitteeMutationVariables>;
export const OrderReconPerformanceDocument = new TypedDocumentString(`
    mutation OrderReconPerformance($input: OrderReconPerformanceInput!) {
  orderReconPerformance(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:ad391d2c556c5d86195efe6afb0329ec324ffa107cfb88497fa459de072672dd"}) as unknown as TypedDocumentString<OrderReconPerformanceMutation, OrderReconPerformanceMutationVariables>;
export const PressReconRespondentDocument = new TypedDocumentString(`
    mutation PressReconRespondent($input: PressReconRespondentInput!) {
  pressReconRespondent(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:ded2cb2f82196ee75eafed39f286b8aa38b006f9da83661076bad0251d9421e7"}) as unknown as TypedDocumentString<PressReconRespondentMutation, PressReconRespondentMutationVariables>;
export const SeekReconEnforcementDocument = new TypedDocumentString(`
    mutation SeekReconEnforcement($input: SeekReconEnforcementInput!) {
  seekReconEnforcement(input: $input) {
    reconsideration {
      id
      stage
    }
  }
}
    `, {"hash":"sha256:0a1adde2497ea9828a275053ff24738834a6e170287c8c985fd763e4e2f08293"}) as unknown as TypedDocumentString<SeekReconEnforcementMutation, SeekReconEnforcementMutationVariables>;
export const UnreadRemindersDocument = new TypedDocumentString(`
    query UnreadReminders {
  unreadReminders
}
    `, {"hash":"sha256:5a9d4803946e070bc5052464595d40e0fc50be1d969cf15886f8dec186ba05e2"}) as unknown as TypedDocumentString<UnreadRemindersQuery, UnreadRemindersQueryVariables>;
export const MyRemindersDocument = new TypedDocumentString(`
    query MyReminders($isUnread: Boolean, $first: Int, $after: String) {
  myReminders(isUnread: $isUnread, first: $first, after: $after) {
    nodes {
      ...ReminderFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ReminderFields on Reminder {
  id
  aboutId
  number
  caseKind
  termZh
  termEn
  step
  relation
  warnOn
  lawfulLastOn
  toldOn
  readAt
  isStillOwed
  daysLeft
}`, {"hash":"sha256:6c5704bd5230a2b3fc8b19e2953926b0938c523a85dbcdd54206beb51ed00d2b"}) as unknown as TypedDocumentString<MyRemindersQuery, MyRemindersQueryVariables>;
export const MyReminderChoiceDocument = new TypedDocumentString(`
    query MyReminderChoice {
  myReminderChoice {
    ...ReminderChoiceFields
  }
}
    fragment ReminderChoiceFields on ReminderChoice {
  isMailOn
  address
  version
  isMailPossible
  lastMail {
    state
    recordedAt
    endedAt
    fault
  }
}`, {"hash":"sha256:48726e8d104a9e1e9cfe8afc5d8808ddf00b54dd809959c619e24e35a3bbec28"}) as unknown as TypedDocumentString<MyReminderChoiceQuery, MyReminderChoiceQueryVariables>;
export const MarkRemindersReadDocument = new TypedDocumentString(`
    mutation MarkRemindersRead($input: MarkRemindersReadInput!) {
  markRemindersRead(input: $input) {
    unread
  }
}
    `, {"hash":"sha256:8121b0400a2d39e60f4a5b0861b7134f4fa41871f034f679509d1a926c5ac328"}) as unknown as TypedDocumentString<MarkRemindersReadMutation, MarkRemindersReadMutationVariables>;
export const SetReminderChoiceDocument = new TypedDocumentString(`
    mutation SetReminderChoice($input: SetReminderChoiceInput!) {
  setReminderChoice(input: $input) {
    choice {
      ...ReminderChoiceFields
    }
  }
}
    fragment ReminderChoiceFields on ReminderChoice {
  isMailOn
  address
  version
  isMailPossible
  lastMail {
    state
    recordedAt
    endedAt
    fault
  }
}`, {"hash":"sha256:a88e562fcc3881e249f5bf55cf0b35de67c89a59b85789b071fd32654cd60f09"}) as unknown as TypedDocumentString<SetReminderChoiceMutation, SetReminderChoiceMutationVariables>;
export const ReviewListDocument = new TypedDocumentString(`
    query ReviewList($filter: ReviewFilter, $first: Int, $after: String) {
  reviews(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ReviewRow
      matter {
        id
        number
        summary
        accountable {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ReviewRow on Review {
  id
  level
  state
  outcome
  requestedOn
  takenOn
  decidedOn
  isOpen
  nextWarnOn
  nextLawfulLastOn
  light
  daysLeft
  organ {
    id
    name
    kind
  }
  clerk {
    id
    name
  }
}`, {"hash":"sha256:db7e884d0258a4340ebb46c5f439f94f6168b0f8e8e36076a5cff0f73a2b0a6b"}) as unknown as TypedDocumentString<ReviewListQuery, ReviewListQueryVariables>;
export const TakeReviewDocument = new TypedDocumentString(`
    mutation TakeReview($input: TakeReviewInput!) {
  takeReview(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:2fe528a689d77f05c05a83a8cf9d27cb1fdb6ea12e0c5da843a736de42c53c9d"}) as unknown as TypedDocumentString<TakeReviewMutation, TakeReviewMutationVariables>;
export const GiveReviewDocument = new TypedDocumentString(`
    mutation GiveReview($input: GiveReviewInput!) {
  giveReview(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:608a644b9bce1e8ed6d979a3563e1e91a03bdf28c266691db96bb497a341d1ff"}) as unknown as TypedDocumentString<GiveReviewMutation, GiveReviewMutationVariables>;
export const BeginHearingDocument = new TypedDocumentString(`
    mutation BeginHearing($input: BeginHearingInput!) {
  beginHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:8776c27856d8d021dde7512319212f26c0194eba535c76e420d0d67dc1fe6dc5"}) as unknown as TypedDocumentString<BeginHearingMutation, BeginHearingMutationVariables>;
export const EndHearingDocument = new TypedDocumentString(`
    mutation EndHearing($input: EndHearingInput!) {
  endHearing(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:79c8d073897208fc87f40907c2ddf008672214905ab0f9023ccce3ae22d1dc14"}) as unknown as TypedDocumentString<EndHearingMutation, EndHearingMutationVariables>;
export const DraftReviewDocument = new TypedDocumentString(`
    mutation DraftReview($input: DraftReviewInput!) {
  draftReview(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:390dca183b25c017f99d91ddb2031f369be1d911f15f915fd291616710267f98"}) as unknown as TypedDocumentString<DraftReviewMutation, DraftReviewMutationVariables>;
export const IssueReviewDocument = new TypedDocumentString(`
    mutation IssueReview($input: IssueReviewInput!) {
  issueReview(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:27d99a6bac3788820a3dc3658682ee157e5f38e77360a7696c9e4404839f1079"}) as unknown as TypedDocumentString<IssueReviewMutation, IssueReviewMutationVariables>;
export const RecordReviewDecisionDocument = new TypedDocumentString(`
    mutation RecordReviewDecision($input: RecordReviewDecisionInput!) {
  recordReviewDecision(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5b2c4ba772089f245730626cf04c95bcc947bc91faa790d907a29a57dc51ade0"}) as unknown as TypedDocumentString<RecordReviewDecisionMutation, RecordReviewDecisionMutationVariables>;
export const BringAgainDocument = new TypedDocumentString(`
    mutation BringAgain($input: BringAgainInput!) {
  bringAgain(input: $input) {
    gate
    matter {
      id
      version
    }
    following {
      id
      number
    }
  }
}
    `, {"hash":"sha256:87ea6cd16f01c39a31f980d5c00c4d640ae1ecff7c7ec852c28c175c918f12bc"}) as unknown as TypedDocumentString<BringAgainMutation, BringAgainMutationVariables>;
export const MatterRoadsDocument = new TypedDocumentString(`
    query MatterRoads($id: ID!) {
  matter(id: $id) {
    id
    claims {
      no
      otherRoads {
        road
        reason
      }
    }
    originalText {
      summary
      settledOn
      claims {
        no
        text
        factsAndReasons
      }
    }
    roads {
      needsJointDecision
      advice {
        number
        decidedOn
        repliedOn
        decisions {
          claimNo
          adoption
          reasons
          measure
        }
      }
      handover {
        concern
        managedBy
        decidingFact
        basis
        departure
        handedOn
        signedOn
        resultOn
        isTellable
        result
        organ {
          id
          name
        }
        accusedOrgan {
          id
          name
        }
      }
      ledIn {
        id
        claimNos
        road
        place
        on
        takenOn
        proof
      }
      protection {
        claimNos
        law
        performBy
        isPerformed
        text
        answeredOn
      }
      assisting {
        task
        dueOn
        text
        contributedOn
        organ {
          id
          name
        }
      }
      competence {
        decider
        who
        reasons
        on
        leadOrgan {
          id
          name
        }
      }
      urgent {
        knownOn
        what
        reports {
          on
          to
          what
          measures
        }
        decisions {
          on
          by
          text
        }
      }
      holdings {
        from
        until
        days
        isFirstHandler
        organ {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:6cec1de7a3647730fceba8141102420039f5364a0a7715fe116b9dbc9db5cff0"}) as unknown as TypedDocumentString<MatterRoadsQuery, MatterRoadsQueryVariables>;
export const AccusationRoutesDocument = new TypedDocumentString(`
    query AccusationRoutes {
  accusationRoutes {
    ...AccusationRouteRow
  }
}
    fragment AccusationRouteRow on AccusationRoute {
  concern
  managedBy
  basis
  from
  organ {
    id
    name
  }
}`, {"hash":"sha256:3fa1bbd7ee981f7b23791649b2841d24f0571fbc158c19b886c92665b4a69fea"}) as unknown as TypedDocumentString<AccusationRoutesQuery, AccusationRoutesQueryVariables>;
export const SetAccusationRouteDocument = new TypedDocumentString(`
    mutation SetAccusationRoute($input: SetAccusationRouteInput!) {
  setAccusationRoute(input: $input) {
    ...AccusationRouteRow
  }
}
    fragment AccusationRouteRow on AccusationRoute {
  concern
  managedBy
  basis
  from
  organ {
    id
    name
  }
}`, {"hash":"sha256:bb39ba12d683fcec2d73e77fb73e55bcf3b02eb44da08941422f64f51a748f5e"}) as unknown as TypedDocumentString<SetAccusationRouteMutation, SetAccusationRouteMutationVariables>;
export const AbolishOrganDocument = new TypedDocumentString(`
    mutation AbolishOrgan($input: AbolishOrganInput!) {
  abolishOrgan(input: $input) {
    organ {
      id
      isAbolished
    }
  }
}
    `, {"hash":"sha256:51c3b75a4382df0ed3137886df4da03f093e4539cbe0fe03c7cda173ac21fef2"}) as unknown as TypedDocumentString<AbolishOrganMutation, AbolishOrganMutationVariables>;
export const RecordAdviceStudyDocument = new TypedDocumentString(`
    mutation RecordAdviceStudy($input: RecordAdviceStudyInput!) {
  recordAdviceStudy(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:058fbe34d17e4d76316c9f1a43a57cf82ba905345576ae551aba848b4c8bba7c"}) as unknown as TypedDocumentString<RecordAdviceStudyMutation, RecordAdviceStudyMutationVariables>;
export const DecideAdviceDocument = new TypedDocumentString(`
    mutation DecideAdvice($input: DecideAdviceInput!) {
  decideAdvice(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:0e0e4c2487abb5d9d4520a2f099bf4ae406e39dd760d98735cf9a98f61aa87f4"}) as unknown as TypedDocumentString<DecideAdviceMutation, DecideAdviceMutationVariables>;
export const NoteRewardDocument = new TypedDocumentString(`
    mutation NoteReward($input: NoteRewardInput!) {
  noteReward(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ed6e3819ada8f674b6f9553afcfa18f867cc1f429ef1d02ddd9047beb9f62e06"}) as unknown as TypedDocumentString<NoteRewardMutation, NoteRewardMutationVariables>;
export const HandOverAccusationDocument = new TypedDocumentString(`
    mutation HandOverAccusation($input: HandOverAccusationInput!) {
  handOverAccusation(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:be9b04dbddca68215b7ffce2d506883e163adb9217a140f3fca9a6d8a7b6e3f2"}) as unknown as TypedDocumentString<HandOverAccusationMutation, HandOverAccusationMutationVariables>;
export const RecordHandoverReceiptDocument = new TypedDocumentString(`
    mutation RecordHandoverReceipt($input: RecordHandoverReceiptInput!) {
  recordHandoverReceipt(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:fe5a8df080a69bd3143d9a7e4eb265d5310b27a06016e2b751f78e8181b5b300"}) as unknown as TypedDocumentString<RecordHandoverReceiptMutation, RecordHandoverReceiptMutationVariables>;
export const NoteHandoverResultDocument = new TypedDocumentString(`
    mutation NoteHandoverResult($input: NoteHandoverResultInput!) {
  noteHandoverResult(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:75138e9e352a7d3bb6399c3c50b3d20b4df4e1a520d328e1f5b87f8685fab6f7"}) as unknown as TypedDocumentString<NoteHandoverResultMutation, NoteHandoverResultMutationVariables>;
export const LeadInDocument = new TypedDocumentString(`
    mutation LeadIn($input: LeadInInput!) {
  leadIn(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:168fc3455e885099a7f8a1e593f86e0db37de7142a172469a0cf6c3005b71ea1"}) as unknown as TypedDocumentString<LeadInMutation, LeadInMutationVariables>;
export const RecordLeadInReceiptDocument = new TypedDocumentString(`
    mutation RecordLeadInReceipt($input: RecordLeadInReceiptInput!) {
  recordLeadInReceipt(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:3f72c68eb0bfc0020cf97be37359c1e4c29499fb03102d655f267cbaa86bf8b4"}) as unknown as TypedDocumentString<RecordLeadInReceiptMutation, RecordLeadInReceiptMutationVariables>;
export const StartProtectionDocument = new TypedDocumentString(`
    mutation StartProtection($input: StartProtectionInput!) {
  startProtection(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:f03d625fd697fb3a986cf2cf79cac8cfa6e8c860593111c1cc549361995d836c"}) as unknown as TypedDocumentString<StartProtectionMutation, StartProtectionMutationVariables>;
export const AnswerProtectionDocument = new TypedDocumentString(`
    mutation AnswerProtection($input: AnswerProtectionInput!) {
  answerProtection(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:b9747a8cd52a00b9d047c77be524ecab2ccfd71d61c864bba6d366b9e02dbe12"}) as unknown as TypedDocumentString<AnswerProtectionMutation, AnswerProtectionMutationVariables>;
export const NameAssistingDocument = new TypedDocumentString(`
    mutation NameAssisting($input: NameAssistingInput!) {
  nameAssisting(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:dc1061082dee017195436fc7712ef9f5dd8e6a0c5da465ce2d225bd1c5f716b3"}) as unknown as TypedDocumentString<NameAssistingMutation, NameAssistingMutationVariables>;
export const RecordContributionDocument = new TypedDocumentString(`
    mutation RecordContribution($input: RecordContributionInput!) {
  recordContribution(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:b87192328d84e61f7413a303d02e70a938cf7014edb3d3e973415d0dd55ae8eb"}) as unknown as TypedDocumentString<RecordContributionMutation, RecordContributionMutationVariables>;
export const DecideCompetenceDocument = new TypedDocumentString(`
    mutation DecideCompetence($input: DecideCompetenceInput!) {
  decideCompetence(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:ff4e7e99cf170b6bbdb18ecb950d232c71bb2a3c7fed8158ad15f979b6254501"}) as unknown as TypedDocumentString<DecideCompetenceMutation, DecideCompetenceMutationVariables>;
export const MarkUrgentDocument = new TypedDocumentString(`
    mutation MarkUrgent($input: MarkUrgentInput!) {
  markUrgent(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:5bcbcb2e3876d3e41b61affeffa26a79bdc45f72e9dc846fa56e245503cc5496"}) as unknown as TypedDocumentString<MarkUrgentMutation, MarkUrgentMutationVariables>;
export const ReportUrgentDocument = new TypedDocumentString(`
    mutation ReportUrgent($input: ReportUrgentInput!) {
  reportUrgent(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:497baa0bc553373de1a7b59dbb6fdceef2c4c7d82f228b56435ad0ed3375ab56"}) as unknown as TypedDocumentString<ReportUrgentMutation, ReportUrgentMutationVariables>;
export const RecordUrgentDecisionDocument = new TypedDocumentString(`
    mutation RecordUrgentDecision($input: RecordUrgentDecisionInput!) {
  recordUrgentDecision(input: $input) {
    matter {
      id
      version
    }
  }
}
    `, {"hash":"sha256:bd6c807fc0a6a5629fc110eac64dc391657dede6a60182137c13335afd8f9ca6"}) as unknown as TypedDocumentString<RecordUrgentDecisionMutation, RecordUrgentDecisionMutationVariables>;
export const OfficeDoorDocument = new TypedDocumentString(`
    query OfficeDoor {
  office {
    name
    isSample
    today
    needsSetUp
  }
}
    `, {"hash":"sha256:68464115ba8cc5821da1cb3d9a5999ba99430733f15a5cba7b9484116e4139e3"}) as unknown as TypedDocumentString<OfficeDoorQuery, OfficeDoorQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    ...MeFields
  }
}
    fragment MeFields on Me {
  today
  isSample
  officeName
  roles
  organ {
    id
    name
    kind
  }
  account {
    id
    login
    name
    section
    post
    mustChangePassword
    lastSignInAt
    version
  }
  absence {
    id
    from
    to
    reason
    cover {
      id
      name
    }
    version
  }
}`, {"hash":"sha256:6ff5cf88df759dceadd9a345139b9e22ec1656b1a60cd80d7ad513dae701ee3f"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const SampleYearDocument = new TypedDocumentString(`
    query SampleYear {
  me {
    account {
      id
    }
    sampleYear {
      made
      of
    }
  }
}
    `, {"hash":"sha256:8c752a1cf89ad71a26c30dea1fc5057f581c6ad9eb499be9c384dff360c060cc"}) as unknown as TypedDocumentString<SampleYearQuery, SampleYearQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  me {
    account {
      id
    }
    sessions {
      id
      createdAt
      lastSeenAt
      device
      address
      isCurrent
    }
  }
}
    `, {"hash":"sha256:8ec23ca3b120e9da3403c9ac7b2bfe3d5b4d70b5c18cac5fc9804568116822a0"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  today
  isSample
  officeName
  roles
  organ {
    id
    name
    kind
  }
  account {
    id
    login
    name
    section
    post
    mustChangePassword
    lastSignInAt
    version
  }
  absence {
    id
    from
    to
    reason
    cover {
      id
      name
    }
    version
  }
}`, {"hash":"sha256:079a359b674daa3abeb2f4a2732104cdba42ed30bd47429e8bda96871d76d426"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `, {"hash":"sha256:67188c8e2ce8c2ea48c1bd4d57c0a8a15dc811c26d6565548a58888de31ab5fc"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `, {"hash":"sha256:b71997bdb2cee8b9b73900d61cd376d4d1ebc42c845f2e2ffc4970107955c2b1"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SetUpFirstAdministratorDocument = new TypedDocumentString(`
    mutation SetUpFirstAdministrator($input: SetUpInput!) {
  setUpFirstAdministrator(input: $input) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  today
  isSample
  officeName
  roles
  organ {
    id
    name
    kind
  }
  account {
    id
    login
    name
    section
    post
    mustChangePassword
    lastSignInAt
    version
  }
  absence {
    id
    from
    to
    reason
    cover {
      id
      name
    }
    version
  }
}`, {"hash":"sha256:1cb4b1a231b17cfdb7d2121e92fc2022c997047833273d430f1db765b320081e"}) as unknown as TypedDocumentString<SetUpFirstAdministratorMutation, SetUpFirstAdministratorMutationVariables>;
export const MoveOfficeDayDocument = new TypedDocumentString(`
    mutation MoveOfficeDay($input: MoveOfficeDayInput!) {
  moveOfficeDay(input: $input) {
    today
  }
}
    `, {"hash":"sha256:27407474d430eccf31dc96a00e8948293c239d5207374041abfcc292fd73ead2"}) as unknown as TypedDocumentString<MoveOfficeDayMutation, MoveOfficeDayMutationVariables>;
export const StudyYearsDocument = new TypedDocumentString(`
    query StudyYears {
  studyYears {
    ...StudyYearFields
  }
}
    fragment StudyYearFields on StudyYear {
  year
  requiredHours
  windowFrom
  windowTo
  passMark
  attempts
  version
  isClosed
}`, {"hash":"sha256:7c5e485868ee980c6a10be0b1c4d39e56878186c85f1cc484f73d5860d8469ba"}) as unknown as TypedDocumentString<StudyYearsQuery, StudyYearsQueryVariables>;
export const StudyBoardOfDocument = new TypedDocumentString(`
    query StudyBoardOf($year: Int!) {
  studyBoard(year: $year) {
    year {
      ...StudyYearFields
    }
    rows {
      account
      name
      section
      requiredHours
      completedHours
      missingHours
      pendingHours
      examScore
      isPassed
      isComplete
      isExempt
      exemptReason
      certificateNo
      completedOn
      state
      light
      daysLeft
    }
    totals {
      cadres
      requiredHours
      completedHours
      completeCadres
      examined
      passed
    }
  }
}
    fragment StudyYearFields on StudyYear {
  year
  requiredHours
  windowFrom
  windowTo
  passMark
  attempts
  version
  isClosed
}`, {"hash":"sha256:ca10cd95cbfe4c41c1a2f00c183baabd0e9cdeaa122c61085244385538b918ef"}) as unknown as TypedDocumentString<StudyBoardOfQuery, StudyBoardOfQueryVariables>;
export const MyStudyOfDocument = new TypedDocumentString(`
    query MyStudyOf($year: Int) {
  myStudy(year: $year) {
    year {
      ...StudyYearFields
    }
    requiredHours
    completedHours
    missingHours
    pendingHours
    examScore
    isPassed
    isComplete
    isExempt
    exemptReason
    certificateNo
    completedOn
    state
    dueOn
    light
    daysLeft
    entries {
      id
      on
      topic
      hours
      source
      standing
      isCounted
    }
    duties {
      termZh
      termEn
      lastOn
      isMet
      citation {
        text
        zh
      }
    }
  }
}
    fragment StudyYearFields on StudyYear {
  year
  requiredHours
  windowFrom
  windowTo
  passMark
  attempts
  version
  isClosed
}`, {"hash":"sha256:8be384a76158ddc173b08eb7c731dcd2c6e1d89ad12a5491960cc9070b8f8346"}) as unknown as TypedDocumentString<MyStudyOfQuery, MyStudyOfQueryVariables>;
export const SetStudyYearDocument = new TypedDocumentString(`
    mutation SetStudyYear($input: SetStudyYearInput!) {
  setStudyYear(input: $input) {
    studyYear {
      year
    }
  }
}
    `, {"hash":"sha256:09fa6d80abf44c2d7a1fc7b11862e0ec81fc9df6e402373c5a64ba37669b6118"}) as unknown as TypedDocumentString<SetStudyYearMutation, SetStudyYearMutationVariables>;
export const RecordOwnStudyDocument = new TypedDocumentString(`
    mutation RecordOwnStudy($input: RecordOwnStudyInput!) {
  recordOwnStudy(input: $input) {
    myStudy {
      completedHours
    }
  }
}
    `, {"hash":"sha256:8fa4979c90e355b33fc65bd4e1377696c77562372dbcf8d0134cc31c0a25eaeb"}) as unknown as TypedDocumentString<RecordOwnStudyMutation, RecordOwnStudyMutationVariables>;
export const PendingStudyDocument = new TypedDocumentString(`
    query PendingStudy($year: Int!) {
  pendingStudy(year: $year) {
    id
    account
    name
    on
    topic
    hours
  }
}
    `, {"hash":"sha256:46abeb1eccaa5c9a3cdcb1fff5b8ee55f093b395afe9e02bd70fcc2c5dffa6cb"}) as unknown as TypedDocumentString<PendingStudyQuery, PendingStudyQueryVariables>;
export const PendingCertificateDocument = new TypedDocumentString(`
    query PendingCertificate($year: Int!) {
  pendingStudy(year: $year) {
    id
    certificateUrl
  }
}
    `, {"hash":"sha256:735ea1dddd2fbb6f755e3249faa383db57c94582335330b1d3e1b6d1a7ace65b"}) as unknown as TypedDocumentString<PendingCertificateQuery, PendingCertificateQueryVariables>;
export const DecideOwnStudyDocument = new TypedDocumentString(`
    mutation DecideOwnStudy($input: DecideOwnStudyInput!) {
  decideOwnStudy(input: $input) {
    row {
      account
    }
  }
}
    `, {"hash":"sha256:38c271f3135f867d22e5a7cf92222cdd25f9bec89532f8fabdbfc469f0a9d193"}) as unknown as TypedDocumentString<DecideOwnStudyMutation, DecideOwnStudyMutationVariables>;
export const CloseStudyYearDocument = new TypedDocumentString(`
    mutation CloseStudyYear($input: StudyYearInput!) {
  closeStudyYear(input: $input) {
    studyYear {
      ...StudyYearFields
    }
  }
}
    fragment StudyYearFields on StudyYear {
  year
  requiredHours
  windowFrom
  windowTo
  passMark
  attempts
  version
  isClosed
}`, {"hash":"sha256:62276e6a2d9bf42a9031bac410dfd29acc0f3d87aeee2501e13f12204dc7d4b7"}) as unknown as TypedDocumentString<CloseStudyYearMutation, CloseStudyYearMutationVariables>;
export const ReopenStudyYearDocument = new TypedDocumentString(`
    mutation ReopenStudyYear($input: StudyYearInput!) {
  reopenStudyYear(input: $input) {
    studyYear {
      ...StudyYearFields
    }
  }
}
    fragment StudyYearFields on StudyYear {
  year
  requiredHours
  windowFrom
  windowTo
  passMark
  attempts
  version
  isClosed
}`, {"hash":"sha256:15252559ca81c5b937a9b293bd67e18674d42690f33aca4ab5173b1427c6e986"}) as unknown as TypedDocumentString<ReopenStudyYearMutation, ReopenStudyYearMutationVariables>;
export const SetStudyEnrolmentDocument = new TypedDocumentString(`
    mutation SetStudyEnrolment($input: SetStudyEnrolmentInput!) {
  setStudyEnrolment(input: $input) {
    row {
      account
    }
  }
}
    `, {"hash":"sha256:51f3056e652db0d0b779032fb37c39c342a4c43fbbd877bf21624965b6e501a4"}) as unknown as TypedDocumentString<SetStudyEnrolmentMutation, SetStudyEnrolmentMutationVariables>;
