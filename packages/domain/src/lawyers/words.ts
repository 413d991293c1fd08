import { label, type Labels } from '../label.js'

/** Who is on duty in the hall or advises on a matter (值守、咨询的专业人员). */
export type ProfessionalKind =
  'PUBLIC_LAWYER' | 'RETAINED_COUNSEL' | 'VOLUNTEER_LAWYER' | 'JUDGE' | 'MEDIATOR' | 'COUNSELLOR'
export const PROFESSIONAL_KINDS: Labels<ProfessionalKind> = {
  PUBLIC_LAWYER: label('公职律师', 'public-sector lawyer'),
  RETAINED_COUNSEL: label('法律顾问', 'retained counsel'),
  VOLUNTEER_LAWYER: label('公益律师', 'volunteer lawyer'),
  JUDGE: label('驻点法官', 'judge on duty'),
  MEDIATOR: label('人民调解员', "people's mediator"),
  COUNSELLOR: label('心理咨询师', 'counsellor'),
}
/** Whose legal opinion is one. */
export const LAWYER_KINDS: readonly ProfessionalKind[] = ['PUBLIC_LAWYER', 'RETAINED_COUNSEL', 'VOLUNTEER_LAWYER']

/** The halves of a day on duty. */
export type RosterShift = 'MORNING' | 'AFTERNOON'
export const ROSTER_SHIFTS: Labels<RosterShift> = {
  MORNING: label('上午', 'morning'),
  AFTERNOON: label('下午', 'afternoon'),
}

/**
 * Sittings of several people on matters, each kind counted apart: in the first lawyers advise the office, the second is of the
 * petition-mediation linkage, and in a joint reception (信访工作条例 第十八条第三款) several organs receive the petitioner together.
 */
export type ConferenceKind = 'WITH_LAWYERS' | 'LINKAGE' | 'JOINT_RECEPTION'
export const CONFERENCE_KINDS: Labels<ConferenceKind> = {
  WITH_LAWYERS: label('律师参与研判', 'with lawyers'),
  LINKAGE: label('访调对接研判', 'of the mediation linkage'),
  JOINT_RECEPTION: label('联合接访', 'joint reception'),
}

/** How somebody was told of a conference. */
export type ConferenceTelling = 'PHONE' | 'MESSAGE' | 'LETTER' | 'IN_PERSON'
export const CONFERENCE_TELLINGS: Labels<ConferenceTelling> = {
  PHONE: label('电话', 'by telephone'),
  MESSAGE: label('短信、工作群', 'by message'),
  LETTER: label('书面通知', 'in writing'),
  IN_PERSON: label('当面', 'in person'),
}

/** What a lawyer on duty did for those who came (律师接待的处理). */
export type ReceptionOutcome =
  'EXPLAINED' | 'OPINION' | 'LITIGATION' | 'ARBITRATION' | 'MEDIATION' | 'REGISTERED' | 'OTHER'
export const RECEPTION_OUTCOMES: Labels<ReceptionOutcome> = {
  EXPLAINED: label('解释政策', 'explained the rules'),
  OPINION: label('出具法律意见', 'gave a legal opinion'),
  LITIGATION: label('引导诉讼', 'pointed to the courts'),
  ARBITRATION: label('告知仲裁途径', 'pointed to arbitration'),
  MEDIATION: label('转人民调解', "passed on to people's mediation"),
  REGISTERED: label('转信访登记', 'passed on to be registered'),
  OTHER: label('其他', 'something else'),
}

/** In what capacity somebody sits in a conference: people of offices and professions, never who petitions. */
export type ConferenceRole = 'CHAIR' | 'OFFICE' | 'ORGAN' | 'LAWYER' | 'MEDIATOR' | 'COUNSELLOR' | 'RECORDER'
export const CONFERENCE_ROLES: Labels<ConferenceRole> = {
  CHAIR: label('主持人', 'chair'),
  OFFICE: label('信访部门', 'petition office'),
  ORGAN: label('责任单位', 'organ in charge'),
  LAWYER: label('律师', 'lawyer'),
  MEDIATOR: label('调解员', 'mediator'),
  COUNSELLOR: label('心理咨询师', 'counsellor'),
  RECORDER: label('记录人', 'recorder'),
}

/** What a legal opinion is about. */
export type LegalOpinionType = 'ROUTE' | 'MERITS' | 'AGREEMENT' | 'PROCEDURE' | 'OTHER'
export const LEGAL_OPINION_TYPES: Labels<LegalOpinionType> = {
  ROUTE: label('法定途径', 'the lawful road'),
  MERITS: label('实体处理', 'the merits'),
  AGREEMENT: label('协议审查', 'an agreement'),
  PROCEDURE: label('程序合法性', 'the procedure'),
  OTHER: label('其他法律问题', 'another question of law'),
}

/**
 * Why somebody may not advise (公务员法 第七十六条 by analogy for public lawyers; for others the office asks for the same
 * declaration): of the adviser and the matter, never of who petitions.
 */
export type ConflictGround = 'OWN_INTEREST' | 'RELATIVE' | 'ACTED_BEFORE' | 'CLIENT' | 'OTHER'
export const CONFLICT_GROUNDS: Labels<ConflictGround> = {
  OWN_INTEREST: label('与事项有直接利害关系', 'a direct interest in the matter'),
  RELATIVE: label('与当事方有近亲属关系', 'a close relative of a side'),
  ACTED_BEFORE: label('此前在同一事项中代理、调解或者裁判', 'acted, mediated or judged in it before'),
  CLIENT: label('现为相关单位或者当事方提供服务', 'serves an organ or side concerned'),
  OTHER: label('其他可能影响公正的情形', 'anything else that may affect fairness'),
}
