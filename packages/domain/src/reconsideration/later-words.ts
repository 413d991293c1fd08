import { label, type Labels } from '../label.js'

/** Who signs or seals a mediation document (第七十三条第一款). */
export type MediationSigner = 'APPLICANT' | 'THIRD_PARTY' | 'RESPONDENT' | 'ORGAN_SEAL'
export const MEDIATION_SIGNERS: Labels<MediationSigner> = {
  APPLICANT: label('申请人签字或者签章', 'an applicant'),
  RESPONDENT: label('被申请人签字或者签章', 'the respondent'),
  THIRD_PARTY: label('第三人签字或者签章', 'a third party'),
  ORGAN_SEAL: label('加盖行政复议机关印章', 'the seal of the organ'),
}

/** Why a withdrawal is not allowed (第十五条第二款、第七十四条). */
export type WithdrawalObstacle = 'NOT_FREE' | 'NOT_ALL_AGREE' | 'PUBLIC_INTEREST' | 'OTHERS_RIGHTS' | 'AGAINST_LAW'
export const WITHDRAWAL_OBSTACLES: Labels<WithdrawalObstacle> = {
  NOT_FREE: label('违背申请人的真实意愿', 'not of the applicant’s own will'),
  NOT_ALL_AGREE: label(
    '代表人撤回，未经被代表的申请人同意',
    'by a representative, without the consent of those represented',
  ),
  PUBLIC_INTEREST: label('损害国家利益、社会公共利益', 'harms the state or the public'),
  OTHERS_RIGHTS: label('损害他人合法权益', 'harms the rights of others'),
  AGAINST_LAW: label('违反法律、法规的强制性规定', 'against mandatory law'),
}
/** The article each rests on, of 2023. */
export const ARTICLE_OF_OBSTACLE: Readonly<Record<WithdrawalObstacle, string>> = {
  NOT_FREE: '74(2)',
  NOT_ALL_AGREE: '15(2)',
  PUBLIC_INTEREST: '74(1)',
  OTHERS_RIGHTS: '74(1)',
  AGAINST_LAW: '74(1)',
}

/** Why the act is not carried out during the case (第四十二条第一项至第四项). */
export type ExecutionStayGround = 'RESPONDENT' | 'BODY' | 'ASKED' | 'LAW'
export const EXECUTION_STAY_GROUNDS: Labels<ExecutionStayGround> = {
  RESPONDENT: label('被申请人认为需要停止执行', 'the respondent finds it needed'),
  BODY: label('行政复议机关认为需要停止执行', 'the organ finds it needed'),
  ASKED: label('申请人、第三人申请，行政复议机关认为其要求合理', 'asked for, and found reasonable'),
  LAW: label('法律、法规、规章规定停止执行的其他情形', 'the law says so'),
}
export const ITEM_OF_EXECUTION_STAY: Readonly<Record<ExecutionStayGround, number>> = {
  RESPONDENT: 1,
  BODY: 2,
  ASKED: 3,
  LAW: 4,
}

/** Why a case is put before the committee (第五十二条第二款). Item 3 is about cases of a province and cannot come up in a district. */
export type CommitteeGround = 'MAJOR' | 'TECHNICAL' | 'BODY'
export const COMMITTEE_GROUNDS: Labels<CommitteeGround> = {
  MAJOR: label('案情重大、疑难、复杂', 'major, difficult or complex'),
  TECHNICAL: label('专业性、技术性较强', 'specialised or technical'),
  BODY: label('行政复议机构认为有必要', 'the body finds it needed'),
}

/** What the respondent does not perform (第七十七条第二款). */
export type PerformedPaper = 'ORDER' | 'OPINION'
export const PERFORMED_PAPERS: Labels<PerformedPaper> = {
  ORDER: label('行政复议决定书、调解书', 'the decision or the mediation document'),
  OPINION: label('行政复议意见书', 'the opinion letter'),
}

/** What else may be done beside the order to perform (第七十七条第二款). */
export type PressedHow = 'TALK' | 'CRITICISM'
export const PRESSED_HOW: Labels<PressedHow> = {
  TALK: label('约谈被申请人的有关负责人', 'a talk with the one answerable'),
  CRITICISM: label('通报批评', 'public criticism'),
}

/** How a decision is enforced against an applicant or a third party (第七十八条). */
export type EnforcementWay = 'OWN' | 'COURT'
export const ENFORCEMENT_WAYS: Labels<EnforcementWay> = {
  OWN: label('依法强制执行', 'by the organ itself, as the law allows'),
  COURT: label('申请人民法院强制执行', 'by the court, on application'),
}
