/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 账号筛选 filter of accounts */
export type AccountFilterInput = {
  isLocked?: boolean | null | undefined;
  organId?: string | null | undefined;
  role?: Role | null | undefined;
  /** 登录名或姓名包含 part of login or name */
  words?: string | null | undefined;
};

/** 录入节假日安排 enter a notice */
export type AddCalendarNoticeInput = {
  breaks: Array<BreakInput>;
  document: string;
  idempotencyKey: string;
  makeUpDays: Array<MakeUpDayInput>;
  publishedOn: string;
  year: number;
};

/** 执行已试算的导入 apply what was shown */
export type ApplyImportInput = {
  batchId: string;
  expectedVersion: number;
  idempotencyKey: string;
};

/** 审计筛选 filter of audit entries */
export type AuditFilterInput = {
  /** 行为人（工作人员）the account that acted */
  accountId?: string | null | undefined;
  act?: string | null | undefined;
  /** 早于 before */
  recordedBefore?: string | null | undefined;
  /** 不早于 not before */
  recordedFrom?: string | null | undefined;
  thingId?: string | null | undefined;
  thingKind?: string | null | undefined;
};

/** 放假 a break, both days inside */
export type BreakInput = {
  from: string;
  name: string;
  to: string;
};

/** 修改密码 change one’s own password */
export type ChangePasswordInput = {
  current: string;
  next: string;
};

/** 建立账号（不含权限）open an account, without rights */
export type CreateAccountInput = {
  idempotencyKey: string;
  login: string;
  name: string;
  organId: string;
  post?: string | null | undefined;
  section?: string | null | undefined;
};

/** 准备一份对接凭证 prepare a credential */
export type CreatePartnerCredentialInput = {
  expiresOn: string;
  idempotencyKey: string;
  organId: string;
  purpose: string;
  /** 权限范围，默认全部 scopes; all when left out */
  scopes?: Array<string> | null | undefined;
};

/** 决定岗位权限变更 decide a change of rights */
export type DecideRightsChangeInput = {
  id: string;
  idempotencyKey: string;
  isAgreed: boolean;
};

/** 结束离岗 end an absence */
export type EndAbsenceInput = {
  expectedVersion: number;
  id: string;
  idempotencyKey: string;
};

/** 维持原文书并说明理由 leave a paper as it is, and say why */
export type KeepPaperInput = {
  idempotencyKey: string;
  paperId: string;
  reason: string;
};

/** 调休上班日 a rest day that is worked */
export type MakeUpDayInput = {
  name: string;
  on: string;
};

/** 调整示例单位日期 move the day of a sample office */
export type MoveOfficeDayInput = {
  idempotencyKey: string;
  on: string;
};

/** 录入节假日安排 a notice */
export type NoticeInput = {
  breaks: Array<BreakInput>;
  document: string;
  makeUpDays: Array<MakeUpDayInput>;
  publishedOn: string;
  year: number;
};

/** 单位筛选 filter of organs */
export type OrganFilterInput = {
  hasAccounts?: boolean | null | undefined;
  isAbolished?: boolean | null | undefined;
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
  /** 延长办理期限告知书 extension notice */
  | 'EXTENSION_NOTICE'
  /** 转送函 forwarding letter */
  | 'FORWARDING_LETTER'
  /** 信访处理意见书 handling opinion */
  | 'HANDLING_OPINION'
  /** 登记告知单 registration slip */
  | 'REGISTRATION_SLIP'
  /** 送达回证 proof of service */
  | 'SERVICE_PROOF';

/** 确认或者吊销一份对接凭证 confirm or revoke a credential */
export type PartnerCredentialInput = {
  expectedVersion: number;
  id: string;
  idempotencyKey: string;
};

/** 提出岗位权限变更 propose roles */
export type ProposeRolesInput = {
  accountId: string;
  idempotencyKey: string;
  /** 变更后的全部岗位 all roles after it */
  roles: Array<Role>;
};

/** 按更正后的事实重新出具 issue anew from the corrected facts */
export type ReissuePaperInput = {
  idempotencyKey: string;
  paperId: string;
};

/** 重置密码 give a password to be changed at once */
export type ResetPasswordInput = {
  expectedVersion: number;
  id: string;
  idempotencyKey: string;
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

/** 登记离岗与代理 enter days away */
export type SetAbsenceInput = {
  /** 不填为本人 left out: oneself */
  accountId?: string | null | undefined;
  /** 代理人 who covers */
  coverId?: string | null | undefined;
  from: string;
  idempotencyKey: string;
  reason?: string | null | undefined;
  to: string;
};

/** 设定岗位成员 who sits at a desk */
export type SetDeskMembersInput = {
  accountIds: Array<string>;
  deskId: string;
  expectedVersion: number;
  idempotencyKey: string;
};

/** 设定单位落款 set a letterhead */
export type SetLetterheadInput = {
  address: string;
  desk?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  hours?: string | null | undefined;
  idempotencyKey: string;
  lookUpWhere?: string | null | undefined;
  name: string;
  organId: string;
  phone: string;
};

/** 设定一项 enter a value from a day on */
export type SetSettingInput = {
  basis: string;
  expectedVersion: number;
  /** 不填为今日 left out: today */
  from?: string | null | undefined;
  idempotencyKey: string;
  key: string;
  value: unknown;
};

/** 建立第一位管理员 the first administrator of a new office */
export type SetUpInput = {
  login: string;
  name: string;
  officeName: string;
  password: string;
  /** 启动时显示的一次性口令 printed at start */
  token: string;
};

/** 登录 sign in */
export type SignInInput = {
  login: string;
  password: string;
};

/** 试算一个导入 show what an import would do */
export type StartImportInput = {
  idempotencyKey: string;
  /** LEDGER | STUDY */
  kind: string;
  /** 列的对应；不给则自动识别 left out: guessed from the header */
  mapping?: unknown;
  /** POST /files 返回的编号 as POST /files answered */
  uploadId: string;
  /** 年度（学法名单必填）year, for STUDY */
  year?: number | null | undefined;
};

/** 更正账号信息、停用、启用 correct, lock, unlock */
export type UpdateAccountInput = {
  expectedVersion: number;
  id: string;
  idempotencyKey: string;
  isLocked?: boolean | null | undefined;
  name?: string | null | undefined;
  post?: string | null | undefined;
  section?: string | null | undefined;
};

/** 维护复查复核机关 keep the review path */
export type UpsertReviewPathRowInput = {
  basis: string;
  expectedVersion?: number | null | undefined;
  from: string;
  handlerKind: OrganKind;
  /** 仅适用于该单位 only for this organ */
  handlerOrganId?: string | null | undefined;
  /** 不填为新增 left out: a new row */
  id?: string | null | undefined;
  idempotencyKey: string;
  reReviewOrganId: string;
  reviewOrganId: string;
  to?: string | null | undefined;
};

export type Standing =
  | 'OPEN'
  | 'ANSWERED'
  | 'FINAL'
  | 'WITHDRAWN'
  | 'MERGED'
  | 'MISTAKEN';

export type Stage =
  | 'TO_REGISTER'
  | 'TO_SORT'
  | 'TO_REFER'
  | 'TO_SIGN'
  | 'TO_NOTIFY'
  | 'OBJECTED'
  | 'HANDED_BACK'
  | 'TO_ACCEPT'
  | 'HANDLING'
  | 'TO_APPROVE'
  | 'TO_SERVE'
  | 'TO_PERFORM'
  | 'IN_REVIEW'
  | 'ENDED';

export type Channel =
  | 'VISIT'
  | 'LETTER'
  | 'NETWORK'
  | 'TELEPHONE'
  | 'TRANSFER_IN';

export type Purpose =
  | 'ADVICE'
  | 'ACCUSATION'
  | 'APPEAL'
  | 'REQUEST'
  | 'ENQUIRY'
  | 'OTHER';

export type Topic =
  | 'LABOUR'
  | 'HOUSING'
  | 'LAND'
  | 'AGRICULTURE'
  | 'EDUCATION'
  | 'HEALTH'
  | 'CIVIL_AFFAIRS'
  | 'ENVIRONMENT'
  | 'TRANSPORT'
  | 'COMMERCE'
  | 'LEGAL'
  | 'DISCIPLINE'
  | 'PERSONNEL'
  | 'ECONOMY'
  | 'CULTURE'
  | 'INFORMATION'
  | 'POLITICS'
  | 'OTHER';

export type ClaimClass =
  | 'ADVICE'
  | 'ACCUSATION'
  | 'REQUEST';

export type Outcome =
  | 'SUPPORTED'
  | 'EXPLAINED'
  | 'NOT_SUPPORTED';

export type PartyKind =
  | 'PERSON'
  | 'ORGANISATION';

export type Light =
  | 'GREEN'
  | 'YELLOW'
  | 'AMBER_RED'
  | 'RED'
  | 'GREY'
  | 'NONE';

export type DutyKind =
  | 'DUTY'
  | 'RIGHT';

export type DutyState =
  | 'RUNNING'
  | 'OVERDUE'
  | 'WINDOW_CLOSED'
  | 'SUSPENDED'
  | 'MET'
  | 'MET_ON_TIME'
  | 'MET_LATE'
  | 'NOT_OWED'
  | 'SUPERSEDED'
  | 'EXTENDED';

export type ServedPaper =
  | 'NOTICE'
  | 'ACCEPTANCE_NOTICE'
  | 'EXTENSION_NOTICE'
  | 'OPINION'
  | 'REVIEW_OPINION'
  | 'RECHECK_OPINION';

export type ServiceMode =
  | 'DIRECT'
  | 'FAMILY'
  | 'LEFT_AT_HOME'
  | 'ELECTRONIC'
  | 'POST'
  | 'PUBLIC_NOTICE';

export type AttemptOutcome =
  | 'SERVED'
  | 'PENDING'
  | 'RETURNED'
  | 'WITHOUT_EFFECT';

export type ReferralHow =
  | 'FORWARDED'
  | 'ASSIGNED'
  | 'KEPT';

export type Delivery =
  | 'SYSTEM'
  | 'PAPER';

export type RevealField =
  | 'NAME'
  | 'ID_NUMBER'
  | 'PHONE'
  | 'ADDRESS';

export type NoticeContent =
  | 'RECEIPT_ROUTE_PROCEDURE'
  | 'WHERE_TO_GO';

export type LinkKind =
  | 'SPLIT_OFF'
  | 'SPLIT_FROM'
  | 'REPEATS';

export type MatterOrder =
  | 'DUE_FIRST'
  | 'RECEIVED_FIRST'
  | 'RECEIVED_LAST'
  | 'NUMBER';

export type MatterFilter = {
  standing?: Array<Standing> | null | undefined;
  stage?: Array<Stage> | null | undefined;
  organId?: string | null | undefined;
  handlerId?: string | null | undefined;
  deskId?: string | null | undefined;
  mine?: boolean | null | undefined;
  light?: Array<Light> | null | undefined;
  channel?: Array<Channel> | null | undefined;
  topic?: Array<Topic> | null | undefined;
  placeCode?: string | null | undefined;
  receivedFrom?: string | null | undefined;
  receivedTo?: string | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  number?: string | null | undefined;
  words?: string | null | undefined;
  figure?: string | null | undefined;
};

export type SimilarInput = {
  text: string;
  placeCode?: string | null | undefined;
  topic?: Topic | null | undefined;
};

export type SaveViewInput = {
  idempotencyKey: string;
  name: string;
  filter: unknown;
};

export type RegisterMatterInput = {
  idempotencyKey: string;
  receivedOn: string;
  channel: Channel;
  purpose: Purpose;
  topic: Topic;
  placeCode?: string | null | undefined;
  placeText?: string | null | undefined;
  summary: string;
  groupSize: number;
  isAddressClear: boolean;
  isFirstTime: boolean;
  previousHistory?: string | null | undefined;
  parties: Array<PartyInput>;
  claims: Array<ClaimInput>;
  uploadIds?: Array<string> | null | undefined;
};

export type PartyInput = {
  kind: PartyKind;
  name?: string | null | undefined;
  idNumber?: string | null | undefined;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  creditCode?: string | null | undefined;
  isRepresentative: boolean;
};

export type ClaimInput = {
  text: string;
  factsAndReasons?: string | null | undefined;
};

export type SortClaimsInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  claims: Array<SortInput>;
};

export type SortInput = {
  no: number;
  class: ClaimClass;
  road?: number | null | undefined;
  decidingFact: string;
};

export type SplitClaimsInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  claimNos: Array<number>;
};

export type AttachAsRepeatInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  repeatsMatterId: string;
  reason: string;
};

export type ReferMatterInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  organId: string;
  delivery: Delivery;
  note?: string | null | undefined;
};

export type AssignMatterInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  organId: string;
  reportBy: string;
  delivery: Delivery;
  note?: string | null | undefined;
};

export type KeepMatterInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
};

export type GuideMatterInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  where: string;
};

export type SignForInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  arrivedOn: string;
};

export type AllocateMatterInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  accountId?: string | null | undefined;
  deskId?: string | null | undefined;
};

export type ObjectInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  reasons: string;
};

export type AnswerObjectionInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  isAgreed: boolean;
  reasons: string;
};

export type NotifyPetitionerInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  content: NoticeContent;
  on: string;
  text: string;
};

export type AcceptMatterInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  on: string;
};

export type ChooseSimpleInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
};

export type LeaveSimpleInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  reason: string;
};

export type RecordInvestigationInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  on: string;
  how: string;
  record: string;
};

export type ExtendHandlingInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  days: number;
  reason: string;
};

export type DraftOpinionInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  answers: Array<AnswerInput>;
};

export type AnswerInput = {
  claimNo: number;
  finding: string;
  evidence?: string | null | undefined;
  basis: string;
  outcome: Outcome;
  result: string;
  performBy?: string | null | undefined;
};

export type IssueOpinionInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
};

export type DecideProposalInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  proposalId: string;
  isAgreed: boolean;
  reason?: string | null | undefined;
};

export type ServeInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  paper: ServedPaper;
  partyId: string;
  mode: ServiceMode;
  on: string;
  isRecorded?: boolean | null | undefined;
  hasConsent?: boolean | null | undefined;
  slipOn?: string | null | undefined;
  proof?: string | null | undefined;
  uploadId?: string | null | undefined;
};

export type RecordReturnSlipInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  attemptId: string;
  slipOn: string;
};

export type RecordReturnedInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  attemptId: string;
  on: string;
  reason: string;
};

export type RecordCarriedOutInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  claimNo: number;
  on: string;
  evidence: string;
};

export type SubmitClosingReportInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  text: string;
};

export type RecordReviewRequestInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  level: ReviewLevel;
  partyId: string;
  on: string;
  postmarkedOn?: string | null | undefined;
  toOrganId: string;
};

export type ReviewLevel =
  | 'REVIEW'
  | 'RECHECK';

export type WithdrawInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  partyId: string;
  on: string;
  uploadId?: string | null | undefined;
};

export type CorrectFactInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  factId: string;
  on?: string | null | undefined;
  set?: unknown;
  isAnnulled?: boolean | null | undefined;
  reason: string;
};

export type MarkMistakenInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  reason: string;
};

export type AddAttachmentInput = {
  idempotencyKey: string;
  matterId: string;
  expectedVersion: number;
  uploadId: string;
};

export type RevealInput = {
  idempotencyKey: string;
  matterId: string;
  partyId: string;
  fields: Array<RevealField>;
  reason: string;
};

export type PaperPreviewInput = {
  matterId: string;
  kind: PaperKind;
  answers?: Array<AnswerInput> | null | undefined;
  partyId?: string | null | undefined;
};

export type SetStudyYearInput = {
  idempotencyKey: string;
  year: number;
  requiredHours: number;
  windowFrom: string;
  windowTo: string;
  passMark?: number | null | undefined;
  attempts?: number | null | undefined;
  expectedVersion?: number | null | undefined;
};

export type RecordOwnStudyInput = {
  idempotencyKey: string;
  on: string;
  topic: string;
  hours: number;
  uploadId?: string | null | undefined;
};

export type HandoverState =
  | 'HANDED_OVER'
  | 'RECEIVED'
  | 'RETURNED'
  | 'RETURN_REFUSED'
  | 'DONE';

export type ReceiveHandoverInput = {
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  on: string;
};

export type ReturnHandoverInput = {
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  reason: string;
};

export type ReportHandoverResultInput = {
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  on: string;
  result: string;
};

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


export type ImportBatchRowsQuery = { importBatch: { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, rows: { totalCount: number | null, nodes: Array<{ id: string, row: number, status: string, problems: Array<string>, problemCodes: Array<string>, preview: unknown, matterId: string | null, matterNumber: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport: { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport: { id: string, kind: string, fileName: string, status: string, columns: Array<string>, headerRow: number, year: number | null, createdAt: string, appliedAt: string | null, appliedCount: number, mapping: unknown, rowCount: number, okCount: number, errorCount: number, warningCount: number, alreadyThereCount: number, version: number, fields: Array<{ key: string, isRequired: boolean, labelZh: string, labelEn: string }> } };

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

export type WorkbenchPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchPageQuery = { workbench: { today: string, figures: Array<{ key: string, labelZh: string, labelEn: string, count: number, filter: unknown }>, soon: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, matter: { id: string, number: string, summary: string, accountable: { id: string, name: string } }, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }>, stages: Array<{ stage: Stage, count: number }>, organs: Array<{ open: number, warned: number, late: number, organ: { id: string, name: string } }> } };

export type ClaimFieldsFragment = { no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, road: number | null, decidingFact: string | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null, performBy: string | null, performedOn: string | null };

export type PartyFieldsFragment = { id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean };

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


export type MatterFileQuery = { matter: { registeredAt: string, placeText: string | null, isAnonymous: boolean, lawVersion: string, previousNumber: string | null, previousHistory: string | null, id: string, version: number, number: string, standing: Standing, stage: Stage, summary: string, receivedOn: string, channel: Channel, purpose: Purpose, topic: Topic, placeCode: string | null, placeName: string | null, groupSize: number, light: Light, daysLeft: number | null, receivedBy: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null, class: ClaimClass | null, road: number | null, decidingFact: string | null, outcome: Outcome | null, finding: string | null, basis: string | null, result: string | null, performBy: string | null, performedOn: string | null }>, parties: Array<{ id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean }>, attachments: Array<{ id: string, name: string, contentType: string, size: number, addedAt: string, addedBy: { id: string, name: string } | null }>, facts: { nodes: Array<{ id: string, seq: number, kind: string, labelZh: string, labelEn: string, on: string, recordedAt: string, text: string, hasEffect: boolean, withoutEffectZh: string | null, withoutEffectEn: string | null, isCorrected: boolean, isAnnulled: boolean, correctable: Array<string>, by: { id: string, name: string } | null, organ: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, duties: Array<{ id: string, clock: string, kind: DutyKind, termZh: string, termEn: string, owedByZh: string, matterId: string, eventOn: string, rawLastOn: string | null, lawfulLastOn: string | null, warnOn: string | null, isProvisional: boolean, endedOn: string | null, state: DutyState, light: Light, daysLeft: number | null, why: { ruleVersion: string, article: { text: string, zh: string }, steps: Array<{ kind: string, textZh: string, textEn: string, on: string | null }> }, owedByOrgan: { id: string, name: string } | null, citation: { text: string, zh: string }, handler: { id: string, name: string } | null }>, acts: Array<{ name: string, labelZh: string, labelEn: string, isPossible: boolean, reason: string | null, reasonZh: string | null, reasonEn: string | null, needsApproval: boolean, citation: { text: string, zh: string } }>, papers: Array<{ id: string, kind: PaperKind, number: string, title: string, issuedOn: string, isLocked: boolean, partyId: string | null, isOpenTask: boolean, attention: PaperAttention | null, attentionOn: string | null, settledReason: string | null, supersededById: string | null }>, services: Array<{ id: string, paper: ServedPaper, servedOn: string | null, windowLastOn: string | null, party: { id: string, kind: PartyKind, isRepresentative: boolean, displayName: string, name: string | null, maskedIdNumber: string | null, maskedPhone: string | null, maskedAddress: string | null, hasIdNumber: boolean, hasPhone: boolean, hasAddress: boolean, isReachable: boolean }, attempts: Array<{ id: string, no: number, mode: ServiceMode, on: string, outcome: AttemptOutcome, proof: string | null, receivedOn: string | null }> }>, proposals: Array<{ id: string, matterId: string, act: string, labelZh: string, labelEn: string, askedOn: string, text: string, input: unknown, isOpen: boolean, decision: string | null, reason: string | null, askedBy: { id: string, name: string, section: string | null } | null, decidedBy: { id: string, name: string } | null }>, referrals: Array<{ id: string, how: ReferralHow, referredOn: string, arrivedOn: string | null, signedOn: string | null, reportBy: string | null, objectedOn: string | null, objectionReasons: string | null, answeredOn: string | null, isHandedBack: boolean, daysHeld: number, note: string | null, organ: { id: string, name: string } }>, opinion: { number: string | null, issuedOn: string | null, isIssued: boolean, remedy: string | null, approvedBy: { id: string, name: string } | null, answers: Array<{ claimNo: number, finding: string, evidence: string | null, basis: string, outcome: Outcome, result: string, performBy: string | null }> } | null, links: Array<{ kind: LinkKind, matter: { id: string, number: string, summary: string, standing: Standing } }>, accountable: { id: string, name: string }, handler: { id: string, name: string } | null, desk: { id: string, name: string } | null, nextDuty: { id: string, termZh: string, termEn: string, warnOn: string | null, lawfulLastOn: string | null } | null } | null };

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

export type OrganRowFragment = { id: string, code: string, name: string, kind: OrganKind, level: OrganLevel, areaCode: string | null, hasAccounts: boolean, isAbolished: boolean, version: number, superior: { id: string, name: string } | null };

export type OrganListQueryVariables = Exact<{
  filter?: OrganFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganListQuery = { organs: { totalCount: number | null, nodes: Array<{ id: string, code: string, name: string, kind: OrganKind, level: OrganLevel, areaCode: string | null, hasAccounts: boolean, isAbolished: boolean, version: number, superior: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganDesksQueryVariables = Exact<{
  id: string;
}>;


export type OrganDesksQuery = { organ: { id: string, code: string, name: string, kind: OrganKind, level: OrganLevel, areaCode: string | null, hasAccounts: boolean, isAbolished: boolean, version: number, desks: Array<{ id: string, name: string, version: number, members: Array<{ id: string, name: string, section: string | null }> }>, superior: { id: string, name: string } | null } | null };

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


export type SettingListQuery = { settings: Array<{ key: string, labelZh: string, labelEn: string, value: unknown, basis: string, isDefault: boolean, from: string | null, confirmedBy: string | null, version: number }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: Array<{ on: string, isRest: boolean, why: string, name: string, isCertain: boolean }>, calendarNotices: Array<{ id: string, year: number, document: string, publishedOn: string, breaks: unknown, makeUpDays: unknown, isBuiltIn: boolean }> };

export type PreviewNoticeQueryVariables = Exact<{
  input: NoticeInput;
}>;


export type PreviewNoticeQuery = { previewNotice: Array<{ dutyId: string, matterId: string, matterNumber: string | null, termZh: string, termEn: string, before: string | null, after: string | null }> };

export type PartnerCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerCredentialsQuery = { partnerCredentials: Array<{ id: string, version: number, clientId: string, purpose: string, expiresOn: string, isConfirmed: boolean, isRevoked: boolean, lastUsedAt: string | null, organ: { id: string, name: string } }> };

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

export type HandoverFieldsFragment = { id: string, matterNumber: string, handedOn: string, receivedOn: string | null, returnedOn: string | null, returnReason: string | null, resultOn: string | null, result: string | null, state: HandoverState, summary: string, version: number, fromOrgan: { id: string, name: string }, toOrgan: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null }>, duties: Array<{ clock: string, termZh: string, lawfulLastOn: string | null, warnOn: string | null, endedOn: string | null }> };

export type HandoversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HandoversQuery = { handovers: { totalCount: number | null, nodes: Array<{ id: string, matterNumber: string, handedOn: string, receivedOn: string | null, returnedOn: string | null, returnReason: string | null, resultOn: string | null, result: string | null, state: HandoverState, summary: string, version: number, fromOrgan: { id: string, name: string }, toOrgan: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null }>, duties: Array<{ clock: string, termZh: string, lawfulLastOn: string | null, warnOn: string | null, endedOn: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HandoverOfQueryVariables = Exact<{
  id: string;
}>;


export type HandoverOfQuery = { handover: { id: string, matterNumber: string, handedOn: string, receivedOn: string | null, returnedOn: string | null, returnReason: string | null, resultOn: string | null, result: string | null, state: HandoverState, summary: string, version: number, fromOrgan: { id: string, name: string }, toOrgan: { id: string, name: string }, claims: Array<{ no: number, text: string, factsAndReasons: string | null }>, duties: Array<{ clock: string, termZh: string, lawfulLastOn: string | null, warnOn: string | null, endedOn: string | null }> } | null };

export type ReceiveHandoverMutationVariables = Exact<{
  input: ReceiveHandoverInput;
}>;


export type ReceiveHandoverMutation = { receiveHandover: { handover: { id: string } } };

export type ReturnHandoverMutationVariables = Exact<{
  input: ReturnHandoverInput;
}>;


export type ReturnHandoverMutation = { returnHandover: { handover: { id: string } } };

export type ReportHandoverResultMutationVariables = Exact<{
  input: ReportHandoverResultInput;
}>;


export type ReportHandoverResultMutation = { reportHandoverResult: { handover: { id: string } } };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditEntries: { totalCount: number | null, nodes: Array<{ id: string, position: number | null, recordedAt: string, act: string, thingKind: string, thingId: string, detail: unknown, organId: string, by: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditCheckQuery = { auditCheck: { sealed: number, brokenAt: number | null } };

export type OfficeDoorQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeDoorQuery = { office: { name: string, isSample: boolean, today: string, needsSetUp: boolean } };

export type MeFieldsFragment = { today: string, isSample: boolean, officeName: string, roles: Array<Role>, organ: { id: string, name: string, kind: OrganKind }, account: { id: string, login: string, name: string, section: string | null, post: string | null, mustChangePassword: boolean, lastSignInAt: string | null, version: number }, absence: { id: string, from: string, to: string, reason: string | null, version: number, cover: { id: string, name: string } | null } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { today: string, isSample: boolean, officeName: string, roles: Array<Role>, organ: { id: string, name: string, kind: OrganKind }, account: { id: string, login: string, name: string, section: string | null, post: string | null, mustChangePassword: boolean, lastSignInAt: string | null, version: number }, absence: { id: string, from: string, to: string, reason: string | null, version: number, cover: { id: string, name: string } | null } | null } | null };

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


export type StudyBoardOfQuery = { studyBoard: { year: { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean }, rows: Array<{ account: string, name: string, section: string | null, requiredHours: number, completedHours: number, missingHours: number, examScore: number | null, isPassed: boolean | null, isComplete: boolean, isExempt: boolean, certificateNo: string | null, completedOn: string | null, state: string, light: Light, daysLeft: number | null }>, totals: { cadres: number, requiredHours: number, completedHours: number, completeCadres: number, examined: number, passed: number } } };

export type MyStudyOfQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type MyStudyOfQuery = { myStudy: { requiredHours: number, completedHours: number, missingHours: number, examScore: number | null, isPassed: boolean | null, isComplete: boolean, certificateNo: string | null, completedOn: string | null, state: string, dueOn: string | null, light: Light, daysLeft: number | null, year: { year: number, requiredHours: number, windowFrom: string, windowTo: string, passMark: number | null, attempts: number | null, version: number, isClosed: boolean }, entries: Array<{ id: string, on: string, topic: string, hours: number, source: string, isCounted: boolean }>, duties: Array<{ termZh: string, termEn: string, lastOn: string, isMet: boolean, citation: { text: string, zh: string } }> } | null };

export type SetStudyYearMutationVariables = Exact<{
  input: SetStudyYearInput;
}>;


export type SetStudyYearMutation = { setStudyYear: { studyYear: { year: number } } };

export type RecordOwnStudyMutationVariables = Exact<{
  input: RecordOwnStudyInput;
}>;


export type RecordOwnStudyMutation = { recordOwnStudy: { myStudy: { completedHours: number } } };

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
export const HandoverFieldsFragmentDoc = new TypedDocumentString(`
    fragment HandoverFields on Handover {
  id
  matterNumber
  handedOn
  receivedOn
  returnedOn
  returnReason
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
    lawfulLastOn
    warnOn
    endedOn
  }
}
    `, {"fragmentName":"HandoverFields"}) as unknown as TypedDocumentString<HandoverFieldsFragment, unknown>;
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
    `) as unknown as TypedDocumentString<RegisterMatterMutation, RegisterMatterMutationVariables>;
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
    `) as unknown as TypedDocumentString<SplitClaimsMutation, SplitClaimsMutationVariables>;
export const RevealDocument = new TypedDocumentString(`
    mutation Reveal($input: RevealInput!) {
  reveal(input: $input) {
    values {
      field
      value
    }
  }
}
    `) as unknown as TypedDocumentString<RevealMutation, RevealMutationVariables>;
export const SortClaimsDocument = new TypedDocumentString(`
    mutation SortClaims($input: SortClaimsInput!) {
  sortClaims(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SortClaimsMutation, SortClaimsMutationVariables>;
export const AttachAsRepeatDocument = new TypedDocumentString(`
    mutation AttachAsRepeat($input: AttachAsRepeatInput!) {
  attachAsRepeat(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AttachAsRepeatMutation, AttachAsRepeatMutationVariables>;
export const ReferMatterDocument = new TypedDocumentString(`
    mutation ReferMatter($input: ReferMatterInput!) {
  referMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReferMatterMutation, ReferMatterMutationVariables>;
export const AssignMatterDocument = new TypedDocumentString(`
    mutation AssignMatter($input: AssignMatterInput!) {
  assignMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AssignMatterMutation, AssignMatterMutationVariables>;
export const GuideMatterDocument = new TypedDocumentString(`
    mutation GuideMatter($input: GuideMatterInput!) {
  guideMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<GuideMatterMutation, GuideMatterMutationVariables>;
export const RecordReviewRequestDocument = new TypedDocumentString(`
    mutation RecordReviewRequest($input: RecordReviewRequestInput!) {
  recordReviewRequest(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordReviewRequestMutation, RecordReviewRequestMutationVariables>;
export const KeepMatterDocument = new TypedDocumentString(`
    mutation KeepMatter($input: KeepMatterInput!) {
  keepMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<KeepMatterMutation, KeepMatterMutationVariables>;
export const SignForDocument = new TypedDocumentString(`
    mutation SignFor($input: SignForInput!) {
  signFor(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SignForMutation, SignForMutationVariables>;
export const AllocateMatterDocument = new TypedDocumentString(`
    mutation AllocateMatter($input: AllocateMatterInput!) {
  allocateMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AllocateMatterMutation, AllocateMatterMutationVariables>;
export const ObjectDocument = new TypedDocumentString(`
    mutation Object($input: ObjectInput!) {
  object(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectMutation, ObjectMutationVariables>;
export const AnswerObjectionDocument = new TypedDocumentString(`
    mutation AnswerObjection($input: AnswerObjectionInput!) {
  answerObjection(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const NotifyPetitionerDocument = new TypedDocumentString(`
    mutation NotifyPetitioner($input: NotifyPetitionerInput!) {
  notifyPetitioner(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NotifyPetitionerMutation, NotifyPetitionerMutationVariables>;
export const AcceptMatterDocument = new TypedDocumentString(`
    mutation AcceptMatter($input: AcceptMatterInput!) {
  acceptMatter(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptMatterMutation, AcceptMatterMutationVariables>;
export const ChooseSimpleDocument = new TypedDocumentString(`
    mutation ChooseSimple($input: ChooseSimpleInput!) {
  chooseSimple(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseSimpleMutation, ChooseSimpleMutationVariables>;
export const LeaveSimpleDocument = new TypedDocumentString(`
    mutation LeaveSimple($input: LeaveSimpleInput!) {
  leaveSimple(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveSimpleMutation, LeaveSimpleMutationVariables>;
export const RecordInvestigationDocument = new TypedDocumentString(`
    mutation RecordInvestigation($input: RecordInvestigationInput!) {
  recordInvestigation(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordInvestigationMutation, RecordInvestigationMutationVariables>;
export const ExtendHandlingDocument = new TypedDocumentString(`
    mutation ExtendHandling($input: ExtendHandlingInput!) {
  extendHandling(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExtendHandlingMutation, ExtendHandlingMutationVariables>;
export const DraftOpinionDocument = new TypedDocumentString(`
    mutation DraftOpinion($input: DraftOpinionInput!) {
  draftOpinion(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DraftOpinionMutation, DraftOpinionMutationVariables>;
export const IssueOpinionDocument = new TypedDocumentString(`
    mutation IssueOpinion($input: IssueOpinionInput!) {
  issueOpinion(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<IssueOpinionMutation, IssueOpinionMutationVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const ServeDocument = new TypedDocumentString(`
    mutation Serve($input: ServeInput!) {
  serve(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ServeMutation, ServeMutationVariables>;
export const RecordReturnSlipDocument = new TypedDocumentString(`
    mutation RecordReturnSlip($input: RecordReturnSlipInput!) {
  recordReturnSlip(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordReturnSlipMutation, RecordReturnSlipMutationVariables>;
export const RecordReturnedDocument = new TypedDocumentString(`
    mutation RecordReturned($input: RecordReturnedInput!) {
  recordReturned(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordReturnedMutation, RecordReturnedMutationVariables>;
export const RecordCarriedOutDocument = new TypedDocumentString(`
    mutation RecordCarriedOut($input: RecordCarriedOutInput!) {
  recordCarriedOut(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCarriedOutMutation, RecordCarriedOutMutationVariables>;
export const SubmitClosingReportDocument = new TypedDocumentString(`
    mutation SubmitClosingReport($input: SubmitClosingReportInput!) {
  submitClosingReport(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitClosingReportMutation, SubmitClosingReportMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const CorrectFactDocument = new TypedDocumentString(`
    mutation CorrectFact($input: CorrectFactInput!) {
  correctFact(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectFactMutation, CorrectFactMutationVariables>;
export const MarkMistakenDocument = new TypedDocumentString(`
    mutation MarkMistaken($input: MarkMistakenInput!) {
  markMistaken(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MarkMistakenMutation, MarkMistakenMutationVariables>;
export const AddAttachmentDocument = new TypedDocumentString(`
    mutation AddAttachment($input: AddAttachmentInput!) {
  addAttachment(input: $input) {
    matter {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AddAttachmentMutation, AddAttachmentMutationVariables>;
export const ReissuePaperDocument = new TypedDocumentString(`
    mutation ReissuePaper($input: ReissuePaperInput!) {
  reissuePaper(input: $input) {
    paper {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReissuePaperMutation, ReissuePaperMutationVariables>;
export const KeepPaperAsIsDocument = new TypedDocumentString(`
    mutation KeepPaperAsIs($input: KeepPaperInput!) {
  keepPaperAsIs(input: $input) {
    paper {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<KeepPaperAsIsMutation, KeepPaperAsIsMutationVariables>;
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
}`) as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
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
        matterNumber
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
}`) as unknown as TypedDocumentString<ImportBatchRowsQuery, ImportBatchRowsQueryVariables>;
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
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
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
}`) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
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
}`) as unknown as TypedDocumentString<MatterListQuery, MatterListQueryVariables>;
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
    soon {
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
}`) as unknown as TypedDocumentString<WorkbenchPageQuery, WorkbenchPageQueryVariables>;
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
}`) as unknown as TypedDocumentString<MoreFactsQuery, MoreFactsQueryVariables>;
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
    `) as unknown as TypedDocumentString<AttachmentDownloadsQuery, AttachmentDownloadsQueryVariables>;
export const MatterFileDocument = new TypedDocumentString(`
    query MatterFile($id: ID!) {
  matter(id: $id) {
    ...MatterRow
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
}`) as unknown as TypedDocumentString<MatterFileQuery, MatterFileQueryVariables>;
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
}`) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
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
    `) as unknown as TypedDocumentString<SimilarMattersQuery, SimilarMattersQueryVariables>;
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
}`) as unknown as TypedDocumentString<PreviewAcceptanceQuery, PreviewAcceptanceQueryVariables>;
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
}`) as unknown as TypedDocumentString<PreviewExtensionQuery, PreviewExtensionQueryVariables>;
export const PreviewPaperDocument = new TypedDocumentString(`
    query PreviewPaper($input: PaperPreviewInput!) {
  previewPaper(input: $input) {
    title
    html
    problems
  }
}
    `) as unknown as TypedDocumentString<PreviewPaperQuery, PreviewPaperQueryVariables>;
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
    `) as unknown as TypedDocumentString<ReadPaperQuery, ReadPaperQueryVariables>;
export const PaperDownloadDocument = new TypedDocumentString(`
    query PaperDownload($id: ID!) {
  paper(id: $id) {
    id
    downloadUrl
  }
}
    `) as unknown as TypedDocumentString<PaperDownloadQuery, PaperDownloadQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    id
    name
    filter
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    id
    name
    filter
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
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
  version
  superior {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganListQuery, OrganListQueryVariables>;
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
  version
  superior {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganDesksQuery, OrganDesksQueryVariables>;
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
}`) as unknown as TypedDocumentString<AccountListQuery, AccountListQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($organId: ID) {
  colleagues(organId: $organId) {
    id
    name
    section
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
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
    `) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
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
    `) as unknown as TypedDocumentString<RightsChangesQuery, RightsChangesQueryVariables>;
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
    `) as unknown as TypedDocumentString<ReviewPathQuery, ReviewPathQueryVariables>;
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
  }
}
    `) as unknown as TypedDocumentString<SettingListQuery, SettingListQueryVariables>;
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
    `) as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
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
    `) as unknown as TypedDocumentString<PreviewNoticeQuery, PreviewNoticeQueryVariables>;
export const PartnerCredentialsDocument = new TypedDocumentString(`
    query PartnerCredentials {
  partnerCredentials {
    id
    version
    clientId
    purpose
    expiresOn
    isConfirmed
    isRevoked
    lastUsedAt
    organ {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerCredentialsQuery, PartnerCredentialsQueryVariables>;
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
}`) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
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
}`) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    account {
      id
    }
    temporaryPassword
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ProposeRolesDocument = new TypedDocumentString(`
    mutation ProposeRoles($input: ProposeRolesInput!) {
  proposeRoles(input: $input) {
    rightsChange {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeRolesMutation, ProposeRolesMutationVariables>;
export const DecideRightsChangeDocument = new TypedDocumentString(`
    mutation DecideRightsChange($input: DecideRightsChangeInput!) {
  decideRightsChange(input: $input) {
    rightsChange {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<DecideRightsChangeMutation, DecideRightsChangeMutationVariables>;
export const SetAbsenceDocument = new TypedDocumentString(`
    mutation SetAbsence($input: SetAbsenceInput!) {
  setAbsence(input: $input) {
    absence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const EndAbsenceDocument = new TypedDocumentString(`
    mutation EndAbsence($input: EndAbsenceInput!) {
  endAbsence(input: $input) {
    absence {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const UpsertReviewPathRowDocument = new TypedDocumentString(`
    mutation UpsertReviewPathRow($input: UpsertReviewPathRowInput!) {
  upsertReviewPathRow(input: $input) {
    row {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpsertReviewPathRowMutation, UpsertReviewPathRowMutationVariables>;
export const SetSettingDocument = new TypedDocumentString(`
    mutation SetSetting($input: SetSettingInput!) {
  setSetting(input: $input) {
    setting {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<SetSettingMutation, SetSettingMutationVariables>;
export const AddCalendarNoticeDocument = new TypedDocumentString(`
    mutation AddCalendarNotice($input: AddCalendarNoticeInput!) {
  addCalendarNotice(input: $input) {
    moved {
      dutyId
    }
  }
}
    `) as unknown as TypedDocumentString<AddCalendarNoticeMutation, AddCalendarNoticeMutationVariables>;
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
    `) as unknown as TypedDocumentString<CreatePartnerCredentialMutation, CreatePartnerCredentialMutationVariables>;
export const RevokePartnerCredentialDocument = new TypedDocumentString(`
    mutation RevokePartnerCredential($input: PartnerCredentialInput!) {
  revokePartnerCredential(input: $input) {
    credential {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RevokePartnerCredentialMutation, RevokePartnerCredentialMutationVariables>;
export const ConfirmPartnerCredentialDocument = new TypedDocumentString(`
    mutation ConfirmPartnerCredential($input: PartnerCredentialInput!) {
  confirmPartnerCredential(input: $input) {
    credential {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmPartnerCredentialMutation, ConfirmPartnerCredentialMutationVariables>;
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
    `) as unknown as TypedDocumentString<LetterheadOfQuery, LetterheadOfQueryVariables>;
export const SetLetterheadDocument = new TypedDocumentString(`
    mutation SetLetterhead($input: SetLetterheadInput!) {
  setLetterhead(input: $input) {
    letterhead {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetLetterheadMutation, SetLetterheadMutationVariables>;
export const SetDeskMembersDocument = new TypedDocumentString(`
    mutation SetDeskMembers($input: SetDeskMembersInput!) {
  setDeskMembers(input: $input) {
    desk {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetDeskMembersMutation, SetDeskMembersMutationVariables>;
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
  receivedOn
  returnedOn
  returnReason
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
    lawfulLastOn
    warnOn
    endedOn
  }
}`) as unknown as TypedDocumentString<HandoversQuery, HandoversQueryVariables>;
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
  receivedOn
  returnedOn
  returnReason
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
    lawfulLastOn
    warnOn
    endedOn
  }
}`) as unknown as TypedDocumentString<HandoverOfQuery, HandoverOfQueryVariables>;
export const ReceiveHandoverDocument = new TypedDocumentString(`
    mutation ReceiveHandover($input: ReceiveHandoverInput!) {
  receiveHandover(input: $input) {
    handover {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiveHandoverMutation, ReceiveHandoverMutationVariables>;
export const ReturnHandoverDocument = new TypedDocumentString(`
    mutation ReturnHandover($input: ReturnHandoverInput!) {
  returnHandover(input: $input) {
    handover {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnHandoverMutation, ReturnHandoverMutationVariables>;
export const ReportHandoverResultDocument = new TypedDocumentString(`
    mutation ReportHandoverResult($input: ReportHandoverResultInput!) {
  reportHandoverResult(input: $input) {
    handover {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReportHandoverResultMutation, ReportHandoverResultMutationVariables>;
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
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditCheckDocument = new TypedDocumentString(`
    query AuditCheck {
  auditCheck {
    sealed
    brokenAt
  }
}
    `) as unknown as TypedDocumentString<AuditCheckQuery, AuditCheckQueryVariables>;
export const OfficeDoorDocument = new TypedDocumentString(`
    query OfficeDoor {
  office {
    name
    isSample
    today
    needsSetUp
  }
}
    `) as unknown as TypedDocumentString<OfficeDoorQuery, OfficeDoorQueryVariables>;
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
}`) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
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
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
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
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
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
}`) as unknown as TypedDocumentString<SetUpFirstAdministratorMutation, SetUpFirstAdministratorMutationVariables>;
export const MoveOfficeDayDocument = new TypedDocumentString(`
    mutation MoveOfficeDay($input: MoveOfficeDayInput!) {
  moveOfficeDay(input: $input) {
    today
  }
}
    `) as unknown as TypedDocumentString<MoveOfficeDayMutation, MoveOfficeDayMutationVariables>;
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
}`) as unknown as TypedDocumentString<StudyYearsQuery, StudyYearsQueryVariables>;
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
      examScore
      isPassed
      isComplete
      isExempt
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
}`) as unknown as TypedDocumentString<StudyBoardOfQuery, StudyBoardOfQueryVariables>;
export const MyStudyOfDocument = new TypedDocumentString(`
    query MyStudyOf($year: Int) {
  myStudy(year: $year) {
    year {
      ...StudyYearFields
    }
    requiredHours
    completedHours
    missingHours
    examScore
    isPassed
    isComplete
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
}`) as unknown as TypedDocumentString<MyStudyOfQuery, MyStudyOfQueryVariables>;
export const SetStudyYearDocument = new TypedDocumentString(`
    mutation SetStudyYear($input: SetStudyYearInput!) {
  setStudyYear(input: $input) {
    studyYear {
      year
    }
  }
}
    `) as unknown as TypedDocumentString<SetStudyYearMutation, SetStudyYearMutationVariables>;
export const RecordOwnStudyDocument = new TypedDocumentString(`
    mutation RecordOwnStudy($input: RecordOwnStudyInput!) {
  recordOwnStudy(input: $input) {
    myStudy {
      completedHours
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOwnStudyMutation, RecordOwnStudyMutationVariables>;
