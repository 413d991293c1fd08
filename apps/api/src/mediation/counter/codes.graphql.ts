import {
  AGREEMENT_FORMS,
  CHOSEN_BY,
  COMMON_SIGNERS,
  CONFIRMATION_STAGES,
  label,
  MEDIATION_ACTS,
  MEDIATION_BODY_KINDS,
  MEDIATION_ENDS,
  MEDIATION_SIDES,
  MEDIATION_STANDINGS,
  MEMBER_ROLES,
  OTHER_WAYS,
  REMEDIES,
  ROW_STAGES,
  SCREENING_CONSENT_FORMS,
  SCREENING_GROUNDS,
  SIGNING_CAPACITIES,
  SIGNING_MODES,
  type Label,
  type MediationAct,
} from '@petition/domain'
import { enumOf } from '../../organs/index.js'

export const MediationSideEnum = enumOf('MediationSide', '调解的一方 side of a dispute', MEDIATION_SIDES)
export const ScreeningGroundEnum = enumOf('ScreeningGround', '甄别理由 ground of a screening', SCREENING_GROUNDS)
export const MediationConsentFormEnum = enumOf(
  'MediationConsentForm',
  '表示意愿的方式 how a side said whether it is willing',
  SCREENING_CONSENT_FORMS,
)
export const MediationBodyKindEnum = enumOf('MediationBodyKind', '调解组织种类 kind of body', MEDIATION_BODY_KINDS)
export const MediationStandingEnum = enumOf(
  'MediationStanding',
  '调解案件状态 standing of a mediation',
  MEDIATION_STANDINGS,
)
export const MediationEndEnum = enumOf('MediationEnd', '调解结果 how a mediation ended', MEDIATION_ENDS)
export const OtherWayEnum = enumOf('OtherWay', '其他途径（人民调解法第二十六条）another way', OTHER_WAYS)
export const MemberRoleEnum = enumOf('MediationMemberRole', '调解人员身份 role in a case', MEMBER_ROLES)
export const ChosenByEnum = enumOf('MediatorChosenBy', '由谁确定（第十九条）who chose', CHOSEN_BY)
export const AgreementFormEnum = enumOf('AgreementForm', '协议形式（第二十八条）form of an agreement', AGREEMENT_FORMS)
export const SigningModeEnum = enumOf('SigningMode', '签署方式（第二十九条）how it is signed', SIGNING_MODES)
export const CommonSignerEnum = enumOf('CommonSigner', '统一签署 who signs for all rows', COMMON_SIGNERS)
export const SigningCapacityEnum = enumOf('SigningCapacity', '签署人身份 in whose right one signs', SIGNING_CAPACITIES)
export const RowStageEnum = enumOf('AgreementRowStage', '签署进度 how far a row is signed', ROW_STAGES)
export const ConfirmationStageEnum = enumOf(
  'ConfirmationStage',
  '司法确认进度 how far confirmation is',
  CONFIRMATION_STAGES,
)
export const RulingOutcomeEnum = enumOf('ConfirmationRuling', '法院裁定 ruling', {
  CONFIRMED: label('裁定确认', 'confirmed'),
  DISMISSED: label('裁定驳回', 'dismissed'),
})
export const RemedyEnum = enumOf('AgreementRemedy', '未履行时的途径（第三十一条至第三十三条）remedy', REMEDIES)
const actLabels = Object.fromEntries(
  Object.entries(MEDIATION_ACTS).map(([name, rule]) => [name, rule.label]),
) as Record<MediationAct, Label>
export const MediationActEnum = enumOf('MediationActName', '调解案件的行为 an act on a mediation case', actLabels)
export const RowStateEnum = enumOf('AgreementRowState', '名册筛选 what rows may be narrowed to', {
  TO_SIGN: label('待签署', 'to be signed'),
  SIGNED: label('已签署待生效', 'signed, not in force'),
  IN_FORCE: label('已生效', 'in force'),
  WINDOW: label('可申请司法确认', 'window for confirmation runs'),
  ASKED: label('已申请确认', 'confirmation asked for'),
  CONFIRMED: label('已确认', 'confirmed'),
  DUE: label('到期未付', 'due and not paid'),
  UNPAID: label('已生效未付清', 'in force, not paid up'),
  PAID: label('已付清', 'paid'),
  BREACHED: label('有未履行的义务', 'an obligation is not kept'),
  WITHDRAWN: label('已退出', 'withdrawn'),
})
export const RowOrderEnum = enumOf('AgreementRowOrder', '名册排序 order of rows', {
  NO: label('按序号', 'by number'),
  DUE: label('按付款日', 'by the day that is due'),
})
