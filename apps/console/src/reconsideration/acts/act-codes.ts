import { label } from '@petition/domain'

/* Codes that only the forms of the window choose from. */

export const ROLES = { THIRD_PARTY: label('第三人', 'third party'), AGENT: label('代理人', 'agent') }
export const KINDS = { PERSON: label('公民', 'a person'), ORGANISATION: label('法人或者其他组织', 'an organisation') }
export const WHO = {
  APPLICANT: label('申请人', 'applicant'),
  RESPONDENT: label('被申请人', 'respondent'),
  THIRD_PARTY: label('第三人', 'third party'),
  BODY: label('复议机构', 'the body'),
}
export const MEDIATION_SIGNS = {
  APPLICANT: label('申请人签字', 'applicant'),
  RESPONDENT: label('被申请人签字', 'respondent'),
  ORGAN_SEAL: label('加盖复议机关印章', 'seal'),
}
