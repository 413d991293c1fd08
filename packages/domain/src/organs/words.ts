import { label, type Labels } from '../label.js'

export type OrganKind =
  | 'PETITION_OFFICE'
  | 'DEVELOPMENT_ZONE'
  | 'STREET'
  | 'TOWN'
  | 'BUREAU'
  | 'MASS_ORGANISATION'
  | 'POLITICAL_LEGAL'
  | 'DISCIPLINE'
  | 'GOVERNMENT'
  | 'CITY_ORGAN'

export const ORGAN_KINDS: Labels<OrganKind> = {
  PETITION_OFFICE: label('信访部门', 'petition office'),
  DEVELOPMENT_ZONE: label('开发区', 'development zone'),
  STREET: label('街道', 'street'),
  TOWN: label('镇', 'town'),
  BUREAU: label('委办局', 'bureau'),
  MASS_ORGANISATION: label('群团组织', 'mass organisation'),
  POLITICAL_LEGAL: label('政法机关', 'political-legal organ'),
  DISCIPLINE: label('纪检监察机关', 'discipline organ'),
  GOVERNMENT: label('人民政府', 'government'),
  CITY_ORGAN: label('市级机关', 'city organ'),
}

export type OrganLevel = 'CITY' | 'DISTRICT' | 'STREET_TOWN'

export const ORGAN_LEVELS: Labels<OrganLevel> = {
  CITY: label('市级', 'city'),
  DISTRICT: label('区级', 'district'),
  STREET_TOWN: label('街镇级', 'street or town'),
}

export type Role =
  | 'HEAD'
  | 'DEPUTY'
  | 'INTAKE'
  | 'SUPERVISOR'
  | 'REVIEW_CLERK'
  | 'HEARING_CLERK'
  | 'RECON_CLERK'
  | 'LAWYER'
  | 'MEDIATOR'
  | 'COUNSELLOR'
  | 'HANDLER'
  | 'ORGAN_HEAD'
  | 'PARTNER_DESK'
  | 'CADRE'
  | 'STUDY_ADMIN'
  | 'PUBLICITY'
  | 'AUDITOR'
  | 'ADMIN'

export const ROLES: Labels<Role> = {
  HEAD: label('主任', 'head'),
  DEPUTY: label('分管副主任', 'deputy head'),
  INTAKE: label('接访登记', 'intake'),
  SUPERVISOR: label('督查督办', 'supervisor'),
  REVIEW_CLERK: label('复查复核', 'review clerk'),
  HEARING_CLERK: label('听证', 'hearing clerk'),
  RECON_CLERK: label('复议窗口', 'reconsideration clerk'),
  LAWYER: label('律师', 'lawyer'),
  MEDIATOR: label('调解员', 'mediator'),
  COUNSELLOR: label('心理咨询师', 'counsellor'),
  HANDLER: label('承办人', 'handler'),
  ORGAN_HEAD: label('单位负责人', 'head of the organ'),
  PARTNER_DESK: label('政法机关专办', 'partner desk'),
  CADRE: label('干部', 'cadre'),
  STUDY_ADMIN: label('学法管理', 'study administrator'),
  PUBLICITY: label('普法', 'publicity'),
  AUDITOR: label('审计', 'auditor'),
  ADMIN: label('系统管理员', 'administrator'),
}

/** Who acts, as far as a rule may know it: rights follow organ, role and relation, never a name. */
export interface Viewer {
  readonly kind: 'account' | 'partner' | 'system'
  readonly accountId: string
  readonly organId: string
  readonly organKind: OrganKind
  readonly roles: readonly Role[]
  /** A partner system has a contract instead of roles. */
  readonly partner?: { readonly contract: { readonly scopes: readonly string[] } }
}

export const hasRole = (viewer: Viewer, ...roles: Role[]): boolean => roles.some((role) => viewer.roles.includes(role))

/** Organs that tell the petitioner under their own rules (信访工作条例 第二十三条第四款). */
export const hasOwnNoticeRules = (kind: OrganKind): boolean => kind === 'POLITICAL_LEGAL' || kind === 'DISCIPLINE'
