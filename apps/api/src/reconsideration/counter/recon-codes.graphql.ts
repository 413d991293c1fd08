import { label, type Labels } from '@petition/domain'
import {
  APPLICATION_HOW,
  AREAS_OF_ACT,
  COMMITTEE_GROUNDS,
  DECISION_KINDS,
  ENFORCEMENT_WAYS,
  EXECUTION_STAY_GROUNDS,
  HEARD_HOW,
  LAWSUIT_STATES,
  MEDIATION_SIGNERS,
  NOT_ACCEPTED_GROUNDS,
  PAUSE_KINDS,
  PERFORMED_PAPERS,
  PRESSED_HOW,
  RECON_ENDS,
  RECON_PAPERS,
  RECON_PARTY_ROLES,
  RECON_PROCEDURES,
  RECON_STAGES,
  SIMPLE_GROUNDS,
  TERMINATION_GROUNDS,
  WITHDRAWAL_OBSTACLES,
} from '@petition/domain/reconsideration'
import { enumOf } from '../../organs/index.js'
import { RECON_ORDERS } from '../reading/recon-list.js'

/* One string per code in table, TypeScript and GraphQL. */

export const ReconStageEnum = enumOf('ReconStage', '复议案件环节 where a case stands', RECON_STAGES)
export const ReconEndEnum = enumOf('ReconEnd', '结案方式 how a case ended', RECON_ENDS)
export const ReconPaperEnum = enumOf('ReconPaper', '复议文书 paper of a case', RECON_PAPERS)
export const ReconPartyRoleEnum = enumOf('ReconPartyRole', '参加人身份 what a person is in a case', RECON_PARTY_ROLES)
export const ReconProcedureEnum = enumOf('ReconProcedure', '审理程序 procedure', RECON_PROCEDURES)
export const ReconOrderEnum = enumOf('ReconOrder', '排列 order of the list', RECON_ORDERS)
export const ApplicationHowEnum = enumOf('ApplicationHow', '申请方式 how an application came', APPLICATION_HOW)
export const AreaOfActEnum = enumOf('AreaOfAct', '行政行为种类 what an act is about', AREAS_OF_ACT)
export const DecisionKindEnum = enumOf('DecisionKind', '复议决定种类 kind of decision', DECISION_KINDS)
export const HeardHowEnum = enumOf('HeardHow', '听取意见的方式 how a party was heard', HEARD_HOW)
export const LawsuitStateEnum = enumOf('LawsuitState', '行政诉讼情况 how a lawsuit stands', LAWSUIT_STATES)
export const NotAcceptedGroundEnum = enumOf(
  'NotAcceptedGround',
  '不予受理的情形 why it is not accepted',
  NOT_ACCEPTED_GROUNDS,
)
export const PauseKindEnum = enumOf('PauseKind', '不计入期限的工作 work that is not counted', PAUSE_KINDS)
export const SimpleGroundEnum = enumOf(
  'SimpleGround',
  '适用简易程序的情形 ground of the simple procedure',
  SIMPLE_GROUNDS,
)
export const TerminationGroundEnum = enumOf(
  'TerminationGround',
  '终止的情形 ground of termination',
  TERMINATION_GROUNDS,
)

export const ReconNamedRoleEnum = enumOf('ReconNamedRole', '登记的身份 as what somebody is named', {
  THIRD_PARTY: label('第三人', 'third party'),
  AGENT: label('代理人', 'agent'),
})
export const ReconPersonKindEnum = enumOf('ReconPersonKind', '参加人类别 kind of party', {
  PERSON: label('公民', 'a person'),
  ORGANISATION: label('法人或者其他组织', 'an organisation'),
})

export type ReconWho = 'APPLICANT' | 'RESPONDENT' | 'THIRD_PARTY' | 'BODY'
export const ReconWhoEnum = enumOf('ReconWho', '由谁提出 which side', {
  APPLICANT: label('申请人', 'applicant'),
  RESPONDENT: label('被申请人', 'respondent'),
  THIRD_PARTY: label('第三人', 'third party'),
  BODY: label('复议机构', 'the body'),
} satisfies Labels<ReconWho>)

export const MediationSignEnum = enumOf('MediationSign', '调解书由谁签字盖章 who signs or seals', MEDIATION_SIGNERS)
export const WithdrawalObstacleEnum = enumOf(
  'WithdrawalObstacle',
  '不予准许撤回的情形 why a withdrawal is not allowed',
  WITHDRAWAL_OBSTACLES,
)
export const ExecutionStayGroundEnum = enumOf(
  'ExecutionStayGround',
  '停止执行的情形 why the act is not carried out',
  EXECUTION_STAY_GROUNDS,
)
const { RESPONDENT: _, ...ORDERED } = EXECUTION_STAY_GROUNDS
export const OrderedStayGroundEnum = enumOf(
  'OrderedStayGround',
  '决定停止执行的情形 why the organ stays the execution',
  ORDERED,
)
export const CommitteeGroundEnum = enumOf(
  'CommitteeGround',
  '提请咨询的情形 why the committee is asked',
  COMMITTEE_GROUNDS,
)
export const PerformedPaperEnum = enumOf('PerformedPaper', '没有履行的文书 what is not performed', PERFORMED_PAPERS)
export const PressedHowEnum = enumOf('PressedHow', '约谈或者通报 a talk or criticism', PRESSED_HOW)
export const EnforcementWayEnum = enumOf('EnforcementWay', '强制执行方式 how it is enforced', ENFORCEMENT_WAYS)

export const ReconPartyFieldEnum = enumOf('ReconPartyField', '个人信息项 field of a party', {
  NAME: label('姓名', 'name'),
  ID_NUMBER: label('证件号码', 'identity number'),
  PHONE: label('电话', 'telephone'),
  ADDRESS: label('住址', 'address'),
})
