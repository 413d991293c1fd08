import { cite, granted, refused, type Calendar, type LocalDate, type Refusal, type Verdict } from '@petition/law'
import {
  caseLog,
  dutyFrom,
  houseClock,
  met,
  organ,
  type CaseFactHead,
  type CaseLog,
  type CorrectionBody,
  type DutyOf,
} from '../casework/index.js'
import { label, type Label, type Labels } from '../label.js'
import { hasRole, type Role, type Viewer } from '../organs/index.js'

/*
 * A team for one matter (专班): people of offices and professions who work on it together until a day. An order of the house: it
 * moves no date of the matter and takes no duty from the organ that has it.
 */

export type TeamRole = 'LEAD' | 'HANDLER' | 'LAWYER' | 'MEDIATOR' | 'COUNSELLOR' | 'OTHER'
export const TEAM_ROLES: Labels<TeamRole> = {
  LEAD: label('负责人', 'lead'),
  HANDLER: label('承办人', 'handler'),
  LAWYER: label('律师', 'lawyer'),
  MEDIATOR: label('调解员', 'mediator'),
  COUNSELLOR: label('心理咨询师', 'counsellor'),
  OTHER: label('其他成员', 'other member'),
}

/** Parts of a matter that are given to who works on it without seeing it by their own role. Never contact data, papers or names. */
export type BriefPart = 'CLAIMS' | 'COURSE' | 'ANSWERS' | 'OPINIONS'

/** What a role in a team needs: a counsellor what the matter is about, a lawyer what was answered and advised too. */
export const TEAM_SIGHT: Readonly<Record<TeamRole, readonly BriefPart[]>> = {
  LEAD: ['CLAIMS', 'COURSE', 'ANSWERS', 'OPINIONS'],
  HANDLER: ['CLAIMS', 'COURSE', 'ANSWERS', 'OPINIONS'],
  LAWYER: ['CLAIMS', 'COURSE', 'ANSWERS', 'OPINIONS'],
  MEDIATOR: ['CLAIMS', 'COURSE', 'ANSWERS'],
  COUNSELLOR: ['CLAIMS'],
  OTHER: ['CLAIMS', 'COURSE'],
}

interface Kinds {
  TEAM_FORMED: {
    readonly matterId: string
    readonly purpose: string
    readonly reason: string
    readonly workUntil: LocalDate
  }
  MEMBER_JOINED: {
    readonly memberId: string
    readonly role: TeamRole
    /** of one's own account, or somebody of the list of professionals; one of the two at least */
    readonly accountId: string | null
    readonly professionalId: string | null
  }
  MEMBER_LEFT: { readonly memberId: string; readonly reason: string }
  TEAM_PROLONGED: { readonly workUntil: LocalDate; readonly reason: string }
  TEAM_DISSOLVED: { readonly result: string }
  CORRECTED: CorrectionBody
}

export type TeamFactKind = keyof Kinds
export type TeamFact = {
  [K in TeamFactKind]: CaseFactHead & { readonly kind: K } & Kinds[K]
}[TeamFactKind]
export type TeamFactOf<K extends TeamFactKind> = Extract<TeamFact, { readonly kind: K }>
export type TeamLog = CaseLog<TeamFact>

export const teamLog = (
  facts: readonly TeamFact[],
  frame: { readonly asOf: LocalDate; readonly calendar: Calendar },
): TeamLog =>
  caseLog(facts, {
    ...frame,
    order: ['TEAM_FORMED', 'MEMBER_JOINED', 'MEMBER_LEFT', 'TEAM_PROLONGED', 'TEAM_DISSOLVED'],
  })

export interface MatterTeamMember {
  readonly memberId: string
  readonly role: TeamRole
  readonly accountId: string | null
  readonly professionalId: string | null
  readonly joinedOn: LocalDate
  /** also the day on which the team was dissolved */
  readonly leftOn: LocalDate | null
}

export interface Team {
  readonly formed: TeamFactOf<'TEAM_FORMED'>
  readonly workUntil: LocalDate
  readonly members: readonly MatterTeamMember[]
  readonly dissolved: TeamFactOf<'TEAM_DISSOLVED'> | null
}

/** Null for a log that does not begin with the forming. */
export function teamOf(log: TeamLog): Team | null {
  const formed = log.first('TEAM_FORMED')
  if (formed === null) return null
  const dissolved = log.last('TEAM_DISSOLVED')
  const left = new Map(log.of('MEMBER_LEFT').map((one) => [one.memberId, one.on]))
  return {
    ...{ formed, dissolved, workUntil: (log.last('TEAM_PROLONGED') ?? formed).workUntil },
    members: log.of('MEMBER_JOINED').map(({ memberId, role, accountId, professionalId, on }) => ({
      ...{ memberId, role, accountId, professionalId, joinedOn: on },
      leftOn: left.get(memberId) ?? dissolved?.on ?? null,
    })),
  }
}

export type TeamClock = 'HOUSE-TEAM'
export const TEAM_CLOCKS: Labels<TeamClock> = {
  'HOUSE-TEAM': label('完成专班工作并解散', 'finish the work of the team and dissolve it'),
}

/** The office that formed it ends it by the day it wrote down: no team goes on in silence. */
export function teamDuties(log: TeamLog): readonly DutyOf<TeamClock>[] {
  const team = teamOf(log)
  if (team === null) return []
  const { formed, dissolved, workUntil } = team
  const clock = houseClock(log, 'HOUSE-TEAM', {
    ...{ eventOn: formed.on, eventWhat: 'TEAM_FORMED', period: null, writtenOn: workUntil },
  })
  return [dutyFrom(clock, { event: formed, owedBy: organ(formed.organId), end: met(dissolved) })]
}

export type TeamAct = 'addTeamMember' | 'releaseTeamMember' | 'prolongTeam' | 'dissolveTeam'
/** Who forms and keeps teams of the office. */
export const TEAM_KEEPERS: readonly Role[] = ['HEAD', 'DEPUTY', 'INTAKE']
export const TEAM_ACTS: Readonly<Record<TeamAct, Label>> = {
  addTeamMember: label('增加成员', 'add a member'),
  releaseTeamMember: label('成员退出', 'let a member go'),
  prolongTeam: label('延长工作期限', 'work longer'),
  dissolveTeam: label('解散专班', 'dissolve'),
}

export const mayKeepTeam = (viewer: Viewer, officeId: string): boolean =>
  viewer.kind === 'system' || (viewer.organId === officeId && hasRole(viewer, ...TEAM_KEEPERS))

const HOUSE = cite('house', '')

/** @returns TEAM_DISSOLVED with the day */
export function lawOfTeam(log: TeamLog): Verdict<true> {
  const team = teamOf(log)
  const dissolved = team?.dissolved ?? null
  return team && !dissolved ? granted(true) : refused('TEAM_DISSOLVED', HOUSE, { on: dissolved?.on ?? null })
}

interface Joining {
  readonly role: TeamRole
  readonly accountId: string | null
  readonly professionalId: string | null
}

/**
 * Whether somebody may join: once at a time, one lead at a time, and nobody who stepped back from the matter (第二十八条第三款).
 * Conflicts of professionals are asked by `mayTakePart`.
 *
 * @returns MEMBER_IN_TEAM | TEAM_HAS_LEAD | MEMBER_RECUSED
 */
export function mayJoinTeam(
  members: readonly MatterTeamMember[],
  joining: Joining,
  recusedAccountIds: readonly string[],
): Verdict<true> {
  const now = members.filter((one) => one.leftOn === null)
  const isSame = (one: MatterTeamMember) =>
    (joining.accountId !== null && one.accountId === joining.accountId) ||
    (joining.professionalId !== null && one.professionalId === joining.professionalId)
  if (joining.accountId !== null && recusedAccountIds.includes(joining.accountId))
    return refused('MEMBER_RECUSED', cite('petition-regulation-2022', '28(3)'))
  if (now.some(isSame)) return refused('MEMBER_IN_TEAM', HOUSE)
  const hasLead = joining.role === 'LEAD' && now.some((one) => one.role === 'LEAD')
  return hasLead ? refused('TEAM_HAS_LEAD', HOUSE) : granted(true)
}

const plain = (zh: string, en: string) => () => label(zh, en)
export const TEAM_REFUSALS: Readonly<Record<string, (facts: Refusal['facts']) => Label>> = {
  TEAM_DISSOLVED: ({ on }) => label(`专班已于${String(on)}解散。`, `The team was dissolved on ${String(on)}.`),
  TEAM_RUNS_ALREADY: plain('本事项已有专班。请在该专班中增加成员。', 'The matter has a team; add members to it.'),
  MEMBER_IN_TEAM: plain('该人员已在专班中。', 'They are in the team already.'),
  MEMBER_RECUSED: plain('该人员在本事项中已回避，不能加入。', 'They stepped back from this matter and cannot join.'),
  TEAM_HAS_LEAD: plain(
    '专班已有负责人。请先让其退出或者改任其他成员。',
    'The team has a lead; release that one first.',
  ),
  NOT_IN_TEAM: plain('您不是该专班的成员。', 'You are not in this team.'),
}
