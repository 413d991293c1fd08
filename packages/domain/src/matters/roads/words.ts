import { label, type Labels } from '../../label.js'

/** What became of advice (第二十九条). */
export type Adoption = 'WHOLLY' | 'PARTLY' | 'NOT'
export const ADOPTIONS: Labels<Adoption> = {
  WHOLLY: label('采纳', 'adopted'),
  PARTLY: label('部分采纳', 'adopted in part'),
  NOT: label('未采纳', 'not adopted'),
}

/** What an accusation is about, as far as it decides which organ takes it (第三十条第一、二款). */
export type AccusationConcern = 'DISCIPLINE' | 'APPOINTMENT' | 'UNIT'
export const ACCUSATION_CONCERNS: Labels<AccusationConcern> = {
  DISCIPLINE: label('违纪或者职务违法、职务犯罪', 'breach of discipline or of duty'),
  APPOINTMENT: label('干部选拔任用或者任职表现', 'choice, appointment or conduct of a cadre'),
  UNIT: label('单位违法或者不履行职责', 'unlawful act or omission of a unit'),
}

/** By which power the person or unit accused is managed (干部管理权限). */
export type ManagedBy = 'CITY' | 'DISTRICT' | 'UNIT'
export const MANAGED_BY: Labels<ManagedBy> = {
  CITY: label('市管', 'managed by the city'),
  DISTRICT: label('区管', 'managed by the district'),
  UNIT: label('单位管理', 'managed by the unit'),
}

/** Who decides which organ takes a matter (第二十四条第一款). */
export type CompetenceDecider = 'AGREED' | 'COMMON_SUPERIOR' | 'JOINT_CONFERENCE' | 'GOVERNMENT'
export const COMPETENCE_DECIDERS: Labels<CompetenceDecider> = {
  AGREED: label('有关机关协商一致', 'agreed by the organs'),
  COMMON_SUPERIOR: label('共同的上一级机关', 'the common superior'),
  JOINT_CONFERENCE: label('信访工作联席会议', 'the joint conference'),
  GOVERNMENT: label('本级人民政府或者其指定的机关', 'the government, or whom it names'),
}

/** To whom a major or urgent matter is reported (第二十二条第一款第一项、第二十五条). */
export type ReportedTo =
  'PARTY_COMMITTEE' | 'GOVERNMENT' | 'JOINT_CONFERENCE' | 'COMPETENT_DEPARTMENT' | 'HIGHER_PETITION_OFFICE'
export const REPORTED_TO: Labels<ReportedTo> = {
  PARTY_COMMITTEE: label('本级党委', 'the Party committee'),
  GOVERNMENT: label('本级人民政府', 'the government'),
  JOINT_CONFERENCE: label('信访工作联席会议办公室', 'the office of the joint conference'),
  COMPETENT_DEPARTMENT: label('有关主管部门', 'the competent department'),
  HIGHER_PETITION_OFFICE: label('上一级信访部门', 'the higher petition office'),
}
