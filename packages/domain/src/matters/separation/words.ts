import { label, type Labels } from '../../label.js'

/** The organs that take what concerns lawsuits and law enforcement (诉访分离). */
export type LegalPartner = 'COURT' | 'PROCURATORATE' | 'POLICE' | 'JUSTICE' | 'COMMITTEE'
export const LEGAL_PARTNERS: Labels<LegalPartner> = {
  COURT: label('人民法院', 'court'),
  PROCURATORATE: label('人民检察院', 'procuratorate'),
  POLICE: label('公安机关', 'public security'),
  JUSTICE: label('司法行政机关', 'justice bureau'),
  COMMITTEE: label('政法委员会', 'political-legal committee'),
}

/** The partner's organ in this district; null where the house has none by that code. */
export const ORGAN_OF_PARTNER: Readonly<Record<LegalPartner, string>> = {
  COURT: 'F01',
  PROCURATORATE: 'F02',
  POLICE: 'U32',
  JUSTICE: 'U34',
  COMMITTEE: 'U27',
}

/** What a matter's words speak of. */
export type LitigationGround =
  | 'JUDGMENT'
  | 'ENFORCEMENT'
  | 'FILING_OF_SUIT'
  | 'PROSECUTION'
  | 'CRIMINAL_CASE'
  | 'PUBLIC_SECURITY'
  | 'RECONSIDERATION'
  | 'LEGAL_SERVICES'
  | 'WHO_TAKES_IT'
export const LITIGATION_GROUNDS: Labels<LitigationGround> = {
  JUDGMENT: label('不服判决、裁定', 'against a judgment or ruling'),
  ENFORCEMENT: label('判决的执行', 'enforcement of a judgment'),
  FILING_OF_SUIT: label('起诉、立案', 'filing of a suit'),
  PROSECUTION: label('检察、法律监督', 'prosecution, legal supervision'),
  CRIMINAL_CASE: label('刑事立案、侦查', 'criminal case'),
  PUBLIC_SECURITY: label('治安、交通、户籍', 'public security, traffic, household register'),
  RECONSIDERATION: label('行政复议', 'administrative reconsideration'),
  LEGAL_SERVICES: label('律师、公证、法律援助、社区矫正', 'lawyers, notaries, legal aid, community correction'),
  WHO_TAKES_IT: label('政法单位之间的争议', 'a dispute between political-legal organs'),
}

/** What of a petitioner goes over to another organ with a matter. */
export type GivenField = 'CASE' | 'NAME' | 'ID_NUMBER' | 'CREDIT_CODE' | 'PHONE' | 'ADDRESS'
export const GIVEN_FIELDS: Labels<GivenField> = {
  CASE: label('诉求、事实和理由', 'claims, facts and reasons'),
  NAME: label('姓名、名称', 'name'),
  ID_NUMBER: label('证件号码', 'identity number'),
  CREDIT_CODE: label('统一社会信用代码', 'credit code'),
  PHONE: label('电话', 'telephone'),
  ADDRESS: label('住址', 'address'),
}
