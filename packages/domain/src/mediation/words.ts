import { label, type Labels } from '../label.js'

/** The two sides of a dispute: who asks, and of whom it is asked. The second one pays, where money is owed. */
export type MediationSide = 'CLAIMANT' | 'RESPONDENT'
export const MEDIATION_SIDES: Labels<MediationSide> = {
  CLAIMANT: label('申请方', 'claimants'),
  RESPONDENT: label('被申请方', 'respondent'),
}

/** Why a matter suits mediation, or does not (甄别). */
export type ScreeningGround =
  | 'CIVIL_DISPUTE'
  | 'ROOM_TO_AGREE'
  | 'MANY_PARTIES'
  | 'MANDATORY_RULE'
  | 'COURT_HAS_IT'
  | 'ADMINISTRATIVE_ACT'
  | 'NO_COUNTERPART'
  | 'OTHER_GROUND'
export const SCREENING_GROUNDS: Labels<ScreeningGround> = {
  CIVIL_DISPUTE: label('属平等主体之间的民事纠纷', 'a civil dispute between equals'),
  ROOM_TO_AGREE: label('双方有协商余地', 'there is room to agree'),
  MANY_PARTIES: label('涉及多名当事人，宜一并化解', 'many parties, best settled together'),
  MANDATORY_RULE: label('法律强制性规定不得调解', 'a mandatory rule stands against it'),
  COURT_HAS_IT: label('法院已受理或者已裁判', 'a court has it or has decided it'),
  ADMINISTRATIVE_ACT: label('不服行政行为，应当通过行政复议、行政诉讼解决', 'against an administrative act'),
  NO_COUNTERPART: label('没有可以协商的相对方', 'there is no other side'),
  OTHER_GROUND: label('其他理由', 'another ground'),
}

export type ScreeningConsentForm = 'WRITTEN' | 'ORAL_RECORDED'
export const SCREENING_CONSENT_FORMS: Labels<ScreeningConsentForm> = {
  WRITTEN: label('书面', 'in writing'),
  ORAL_RECORDED: label('口头，已记录', 'by word of mouth, recorded'),
}

/** Who mediates. Whether the agreement opens judicial confirmation follows from the kind (`opensConfirmation`). */
export type MediationBodyKind = 'PEOPLES_COMMITTEE' | 'COURT_INVITED' | 'INDUSTRY' | 'ADMINISTRATIVE' | 'ORGAN'
export const MEDIATION_BODY_KINDS: Labels<MediationBodyKind> = {
  PEOPLES_COMMITTEE: label('人民调解委员会', 'people’s mediation committee'),
  COURT_INVITED: label('法院特邀调解组织', 'body invited by a court'),
  INDUSTRY: label('行业性、专业性调解组织', 'body of an industry or profession'),
  ADMINISTRATIVE: label('行政调解机构', 'administrative mediation'),
  ORGAN: label('办理机关自行调解', 'the handling organ itself'),
}

export type MediationStanding = 'SCREENED' | 'NOT_SUITABLE' | 'LED_IN' | 'TAKEN' | 'ENDED'
export const MEDIATION_STANDINGS: Labels<MediationStanding> = {
  SCREENED: label('已甄别，征求意愿', 'screened, consent is asked'),
  NOT_SUITABLE: label('不宜调解', 'not suitable'),
  LED_IN: label('已导入，待受理', 'led in, to be taken'),
  TAKEN: label('调解中', 'being mediated'),
  ENDED: label('已结束', 'ended'),
}

export type MediationEnd = 'AGREED' | 'FAILED' | 'REFUSED' | 'WITHDRAWN' | 'TO_COURT' | 'NOT_TAKEN'
export const MEDIATION_ENDS: Labels<MediationEnd> = {
  AGREED: label('达成协议', 'agreed'),
  FAILED: label('调解不成', 'no agreement'),
  REFUSED: label('一方拒绝调解', 'refused by a side'),
  WITHDRAWN: label('当事人撤回', 'withdrawn'),
  TO_COURT: label('导入诉讼', 'led to a court'),
  NOT_TAKEN: label('调解组织不予受理', 'not taken by the body'),
}

/** The ways that stay open and must be told when mediation fails (人民调解法 第二十六条). */
export type OtherWay =
  'LITIGATION' | 'ARBITRATION' | 'ADMINISTRATIVE' | 'RECONSIDERATION' | 'LEGAL_AID' | 'PETITION_GOES_ON'
export const OTHER_WAYS: Labels<OtherWay> = {
  LITIGATION: label('向人民法院提起诉讼', 'a lawsuit'),
  ARBITRATION: label('申请仲裁', 'arbitration'),
  ADMINISTRATIVE: label('请求行政机关处理', 'an administrative organ'),
  RECONSIDERATION: label('申请行政复议', 'administrative reconsideration'),
  LEGAL_AID: label('申请法律援助', 'legal aid'),
  PETITION_GOES_ON: label('信访事项继续办理', 'the petition is handled on'),
}

export type MemberRole = 'MEDIATOR' | 'COUNSELLOR'
export const MEMBER_ROLES: Labels<MemberRole> = {
  MEDIATOR: label('调解员', 'mediator'),
  COUNSELLOR: label('心理咨询师', 'counsellor'),
}

export type ChosenBy = 'BODY' | 'PARTIES'
export const CHOSEN_BY: Labels<ChosenBy> = {
  BODY: label('调解组织指定', 'named by the body'),
  PARTIES: label('当事人选择', 'chosen by the parties'),
}

export type AgreementForm = 'WRITTEN' | 'ORAL'
export const AGREEMENT_FORMS: Labels<AgreementForm> = {
  WRITTEN: label('书面协议', 'in writing'),
  ORAL: label('口头协议（已记录）', 'by word of mouth, recorded'),
}

/** How a name is put under it (人民调解法 第二十九条); an oral one is agreed and recorded (第三十条). */
export type SigningMode = 'SIGNATURE' | 'SEAL' | 'FINGERPRINT' | 'ORAL'
export const SIGNING_MODES: Labels<SigningMode> = {
  SIGNATURE: label('签名', 'signature'),
  SEAL: label('盖章', 'seal'),
  FINGERPRINT: label('按指印', 'fingerprint'),
  ORAL: label('口头同意，已记录', 'agreed by word of mouth, recorded'),
}

/** Who signs for everybody's row at once. */
export type CommonSigner = 'RESPONDENT' | 'MEDIATOR' | 'BODY'
export const COMMON_SIGNERS: Labels<CommonSigner> = {
  RESPONDENT: label('被申请方签署', 'signed by the respondent'),
  MEDIATOR: label('调解员签名', 'signed by the mediator'),
  BODY: label('加盖调解组织印章', 'seal of the mediation body'),
}

/** In whose right somebody signs. */
export type SigningCapacity = 'SELF' | 'RELATIVE' | 'HEIR'
export const SIGNING_CAPACITIES: Labels<SigningCapacity> = {
  SELF: label('本人', 'the party'),
  RELATIVE: label('亲属代签', 'a relative, by authority'),
  HEIR: label('继承人', 'an heir'),
}

/** How far a row of an agreement is signed. */
export type RowStage = 'TO_SIGN' | 'SIGNED' | 'IN_FORCE' | 'WITHDRAWN'
export const ROW_STAGES: Labels<RowStage> = {
  TO_SIGN: label('待签署', 'to be signed'),
  SIGNED: label('已签署，待生效', 'signed, not yet in force'),
  IN_FORCE: label('已生效', 'in force'),
  WITHDRAWN: label('已撤回', 'withdrawn'),
}

/** Where judicial confirmation of a row stands; what a court did is information. */
export type ConfirmationStage = 'NONE' | 'OPEN' | 'ASKED' | 'TAKEN' | 'NOT_TAKEN' | 'CONFIRMED' | 'DISMISSED'
export const CONFIRMATION_STAGES: Labels<ConfirmationStage> = {
  NONE: label('未开放', 'not open'),
  OPEN: label('可共同申请', 'may be asked for'),
  ASKED: label('已申请', 'asked for'),
  TAKEN: label('法院已受理', 'taken by the court'),
  NOT_TAKEN: label('法院不予受理', 'not taken by the court'),
  CONFIRMED: label('裁定确认', 'confirmed'),
  DISMISSED: label('裁定驳回', 'dismissed'),
}

export type RulingOutcome = 'CONFIRMED' | 'DISMISSED'

/** What may be done when something agreed is not done (人民调解法 第三十一条至第三十三条). */
export type Remedy = 'REMIND' | 'COURT' | 'CONFIRM' | 'ENFORCE'
export const REMEDIES: Labels<Remedy> = {
  REMIND: label('调解组织督促履行', 'the mediation body presses for it'),
  COURT: label('就协议的履行、内容向人民法院起诉', 'a lawsuit about performance or content'),
  CONFIRM: label('期限内双方共同申请司法确认', 'joint judicial confirmation while the window runs'),
  ENFORCE: label('持确认裁定申请强制执行', 'enforcement of the confirmed agreement'),
}

/** Papers of a mediation (卷宗), by the names that the drafting room gives them. */
export type MediationPaper =
  | 'MEDIATION_REGISTER'
  | 'MEDIATION_RIGHTS'
  | 'MEDIATION_RECORD'
  | 'MEDIATION_AGREEMENT'
  | 'MEDIATION_END'
  | 'CONFIRMATION_APPLICATION'
  | 'PERFORMANCE_RECORD'

/** Those that go to the sides as letters of the body: each has a number of its series. Forms and what the sides write have none. */
export type NumberedMediationPaper = 'MEDIATION_RIGHTS' | 'MEDIATION_AGREEMENT' | 'MEDIATION_END'
