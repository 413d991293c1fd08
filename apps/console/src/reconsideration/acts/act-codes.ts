import { label } from '@petition/domain'
import { EXECUTION_STAY_GROUNDS } from '@petition/domain/reconsideration'

/* Codes that only the forms of the window choose from. */

export const ROLES = { THIRD_PARTY: label('第三人', 'third party'), AGENT: label('代理人', 'agent') }
export const KINDS = { PERSON: label('公民', 'a person'), ORGANISATION: label('法人或者其他组织', 'an organisation') }
export const WHO = {
  APPLICANT: label('申请人', 'applicant'),
  RESPONDENT: label('被申请人', 'respondent'),
  THIRD_PARTY: label('第三人', 'third party'),
  BODY: label('复议机构', 'the body'),
}

const { BODY, ASKED, LAW } = EXECUTION_STAY_GROUNDS
/** What the organ itself decides on; the respondent's own stay is noted by an act of its own. */
export const ORDERED_STAY_GROUNDS = { ASKED, BODY, LAW }
