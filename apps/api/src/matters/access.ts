import type { ObjectLiteral } from 'typeorm'
import {
  ACTS,
  AT_A_REVIEWER,
  hasRole,
  MATTER_ROLES,
  mayReadMatter,
  type ActName,
  type MatterSight,
  type ProposableAct,
  type Role,
} from '@petition/domain'
import { only, type AccessRule, type ThingRule, type Viewer } from '../platform/index.js'

/** Who asks for matters at all; which of them one gets, `matterRule` says. Administrators and auditors get none. */
export const matterReaders = only(...MATTER_ROLES)

/** Who may ask for an act of the table; whether on this matter, the desk asks after loading. */
export const doersOf = (act: ActName): AccessRule => only(...new Set([...ACTS[act].by, ...ACTS[act].approvedBy]))

/** Who registers a petition: the counter of the office, and organs that are petitioned directly (第二十三条). */
export const registrars = only('INTAKE', 'HANDLER')

/** A condition on rows, with what it binds. */
export interface Condition {
  readonly sql: string
  readonly parameters: ObjectLiteral
}

/** Whoever asks, the desks that person sits at, and whose work the person does while they are away. */
export interface Seer {
  readonly viewer: Viewer
  readonly deskIds: readonly string[]
  readonly coveredIds?: readonly string[]
}

const SEES_ALL_OF_OFFICE: readonly Role[] = ['HEAD', 'DEPUTY', 'SUPERVISOR']
const NEVER_SEES: readonly Role[] = ['ADMIN', 'AUDITOR']

/**
 * Which matters somebody sees. In plain words, for the one and for the list alike:
 *
 * - whoever is recused (回避) does not see the matter, whatever else holds; administrators and auditors see none;
 * - in the petition office that received it: its leadership and supervision all, intake all that hold no accusation; a
 *   matter with an accusation only the head, the desk that is named for accusations, and whoever has it in hand until it
 *   stands there (第三十条第三款);
 * - in an organ that received it or still has it (not handed back): its head, its desk for political-legal organs and its
 *   contracted system all; a handler what is given to nobody yet, to that handler, to a desk the handler sits at, or to
 *   somebody whom the handler covers today, and what the own organ assists with;
 * - in an organ that was asked to review: its review and hearing clerks and its head, from the request on; in the office that
 *   received the matter its review clerks, who prepare the government's reviews and record the city's;
 * - where a hearing is held, or organised by the office that received it: the hearing clerks, from the first word of it on.
 */
export const matterRule: ThingRule<
  { sight: MatterSight; deskIds: readonly string[]; coveredIds?: readonly string[] },
  (about: RowsAbout) => Condition
> = {
  name: '登记单位和办理单位按岗位可见；回避的人员不可见',
  may: (viewer, { sight, deskIds, coveredIds = [] }) => mayReadMatter(viewer, sight, deskIds, coveredIds),
  filter: (viewer) => (about) =>
    seenBy({ viewer, deskIds: about.deskIds ?? [], coveredIds: about.coveredIds ?? [] }, about),
}

/** Rows of `matter`, or of a table that repeats its columns and names it by `matterId`. */
export interface RowsAbout {
  readonly alias?: string
  readonly matterId?: 'id' | 'matterId'
  /** alias of `matter_seat` that is joined to the rows: the list is walked by the seats of the viewer's organ */
  readonly seat?: string
  readonly deskIds?: readonly string[]
  readonly coveredIds?: readonly string[]
}

/** `mayReadMatter` as a condition of SQL: the two say the same, and a test compares them. */
export function seenBy({ viewer, deskIds, coveredIds = [] }: Seer, about: RowsAbout = {}): Condition {
  const { alias = 'row', seat } = about
  const id = seat === undefined ? `${alias}.${about.matterId ?? 'id'}` : `${seat}.matterId`
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.roles.length > 0 && viewer.roles.every((role) => NEVER_SEES.includes(role))) return NOTHING
  const place = { alias, id, ...(seat === undefined ? bySubquery(alias, id) : bySeat(seat)) }
  const ways = [
    ...inOffice(viewer, deskIds, place),
    ...inOrgan({ viewer, deskIds, coveredIds }, place),
    ...atReviewer(viewer, place),
    ...atHearing(viewer, place),
  ]
  if (ways.length === 0) return NOTHING
  return {
    sql: `${seat === undefined ? '' : `${seat}.organId = :seenOrgan AND `}${id} NOT IN (SELECT recusal.matterId FROM matter_recusal recusal WHERE recusal.accountId = :seenMe) AND (${ways.join(' OR ')})`,
    parameters: {
      seenMe: viewer.accountId,
      seenOrgan: viewer.organId,
      seenNo: false,
      seenYes: true,
      ...(deskIds.length > 0 ? { seenDesks: [...deskIds] } : {}),
      ...(coveredIds.length > 0 ? { seenCovered: [...coveredIds] } : {}),
    },
  }
}

const NOTHING: Condition = { sql: '1 = 0', parameters: {} }

/** What the own organ is to a matter, as conditions of SQL. */
interface Place {
  readonly alias: string
  readonly id: string
  readonly received: string
  /** it was handed to the organ and has not gone back */
  readonly held: string
  readonly asked: string
}

const bySeat = (seat: string): Omit<Place, 'alias' | 'id'> => ({
  received: `${seat}.isReceiver = :seenYes`,
  held: `${seat}.isHolder = :seenYes`,
  asked: `${seat}.isReviewer = :seenYes`,
})

/** Asked row by row through the key of the seats: a list of all that an organ has would be made for every statement. */
const bySubquery = (alias: string, id: string): Omit<Place, 'alias' | 'id'> => {
  const own = (as: string, flag: string) =>
    `EXISTS (SELECT 1 FROM matter_seat ${as} WHERE ${as}.matterId = ${id} AND ${as}.organId = :seenOrgan AND ${as}.${flag} = :seenYes)`
  return {
    received: `${alias}.receivedByOrganId = :seenOrgan`,
    held: own('held', 'isHolder'),
    asked: own('asked', 'isReviewer'),
  }
}

const isInOffice = (viewer: Viewer): boolean => viewer.organKind === 'PETITION_OFFICE'

/** At the petition office that received the matter. */
function inOffice(viewer: Viewer, deskIds: readonly string[], { alias, id, received }: Place): string[] {
  if (!isInOffice(viewer)) return []
  if (hasRole(viewer, 'HEAD')) return [`(${received})`]
  const open = `${alias}.hasAccusation = :seenNo`
  const atNamedDesk =
    deskIds.length === 0
      ? ''
      : ` OR ${alias}.receivedByOrganId IN (SELECT desk.organId FROM accusation_desk named JOIN desk desk ON desk.id = named.deskId WHERE named.deskId IN (:...seenDesks))`
  const sealed = `(${alias}.hasAccusation <> :seenNo AND (${alias}.handlerId = :seenMe${atNamedDesk}))`
  const isOpenToAll = hasRole(viewer, ...SEES_ALL_OF_OFFICE, 'INTAKE')
  const reviewed = hasRole(viewer, 'REVIEW_CLERK') ? [`(${open} AND ${askedOfAnybody(id)})`] : []
  const ways = isOpenToAll ? [open, sealed] : [sealed, ...reviewed]
  return [`(${received} AND (${ways.join(' OR ')}))`]
}

const askedOfAnybody = (id: string): string =>
  `EXISTS (SELECT 1 FROM matter_seat asked WHERE asked.matterId = ${id} AND asked.isReviewer = :seenYes)`

/** At an organ that received it directly or has it now; for the office itself only what another organ received. */
function inOrgan({ viewer, deskIds, coveredIds = [] }: Seer, { alias, id, received, held }: Place): string[] {
  const ours = isInOffice(viewer) ? `NOT (${received}) AND ${held}` : `(${received} OR ${held})`
  if (viewer.kind === 'partner' || hasRole(viewer, 'ORGAN_HEAD', 'PARTNER_DESK')) return [`(${ours})`]
  if (!hasRole(viewer, 'HANDLER')) return []
  const given = [
    `(${alias}.handlerId IS NULL AND ${alias}.deskId IS NULL)`,
    `${alias}.handlerId = :seenMe`,
    assisted(id),
    ...(deskIds.length > 0 ? [`${alias}.deskId IN (:...seenDesks)`] : []),
    ...(coveredIds.length > 0 ? [`${alias}.handlerId IN (:...seenCovered)`] : []),
  ]
  return [`(${ours} AND (${given.join(' OR ')}))`]
}

/** The own organ assists with it: asked row by row, since few are. */
const assisted = (id: string): string =>
  `EXISTS (SELECT 1 FROM matter_organ part WHERE part.matterId = ${id} AND part.organId = :seenOrgan AND part.role = 'ASSISTING' AND part.until IS NULL)`

/** At an organ that was asked to review: the file from the request on. An office is that only for what another organ received. */
function atReviewer(viewer: Viewer, { received, asked }: Place): string[] {
  if (!hasRole(viewer, ...AT_A_REVIEWER)) return []
  const others = isInOffice(viewer) ? `NOT (${received}) AND ` : ''
  return [`(${others}${asked})`]
}

/** A hearing clerk sees what is or was heard; at the office that received it nothing that holds an accusation. */
function atHearing(viewer: Viewer, { alias, id, received }: Place): string[] {
  if (!hasRole(viewer, 'HEARING_CLERK')) return []
  const heard = `EXISTS (SELECT 1 FROM matter_organ hearer WHERE hearer.matterId = ${id} AND hearer.organId = :seenOrgan AND hearer.role = 'HEARER')`
  const isUnsealed = `(NOT (${received}) OR ${alias}.hasAccusation = :seenNo)`
  return [isInOffice(viewer) ? `(${heard} AND ${isUnsealed})` : `(${heard})`]
}

/** Acts that this person decides as the second one, in the own organ: the roles whose doing is the approval (table of acts). */
export function decidableActs(viewer: Viewer): readonly ProposableAct[] {
  return PROPOSABLE.filter(([, name]) => hasRole(viewer, ...ACTS[name].approvedBy)).map(([act]) => act)
}

const PROPOSABLE: readonly (readonly [ProposableAct, ActName])[] = [
  ['assign', 'assignMatter'],
  ['object', 'object'],
  ['extend', 'extendHandling'],
  ['issueOpinion', 'issueOpinion'],
  ['decideAdvice', 'decideAdvice'],
  ['issueReview', 'issueReview'],
]

/** Who decides what others asked for. */
export const deciders = only(...new Set(PROPOSABLE.flatMap(([, name]) => ACTS[name].approvedBy)))
