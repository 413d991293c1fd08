import type { LocalDate } from '@petition/law'
import { isLocalDate } from '@petition/law'
import {
  CHANNELS,
  codesOf,
  LIGHTS,
  STAGES,
  STANDINGS,
  TOPICS,
  type Channel,
  type Labels,
  type Light,
  type Stage,
  type Standing,
  type Topic,
} from '@petition/domain'
import { z } from 'zod'
import { likeText } from '../../organs/index.js'
import type { SelectQueryBuilder } from 'typeorm'
import { InvalidInput, OWN_ROWS, requireViewer, type Ctx, type Walk } from '../../platform/index.js'
import { seenBy, type Condition, type Seer } from '../access.js'
import { MatterEntity, NO_DAY } from '../archive/matter.entity.js'
import { MatterSeatEntity } from '../archive/seat.entity.js'
import { placeOf } from '../case/sight.js'
import { figureCondition, FIGURES, type FigureKey } from './figures.js'
import { litBy, owing } from './lights.js'
import { wordsCondition, MOST_SEARCHED } from './word-search.js'

/** What a list of matters may be narrowed by; there is nothing here that names a person who petitions. */
export interface MatterFilter {
  standing?: Standing[] | null
  stage?: Stage[] | null
  organId?: string | null
  /** an organ that owes something in it; the lights are then those of what it owes */
  owedBy?: string | null
  handlerId?: string | null
  deskId?: string | null
  mine?: boolean | null
  light?: Light[] | null
  channel?: Channel[] | null
  topic?: Topic[] | null
  placeCode?: string | null
  receivedFrom?: LocalDate | null
  receivedTo?: LocalDate | null
  dueFrom?: LocalDate | null
  dueTo?: LocalDate | null
  number?: string | null
  words?: string | null
  figure?: string | null
}

const codes = <Code extends string>(labels: Labels<Code>) =>
  z
    .array(z.enum(codesOf(labels) as [Code, ...Code[]]))
    .max(40)
    .nullish()
const id = z.string().max(36).nullish()
const day = z.custom<LocalDate>((value) => isLocalDate(value)).nullish()

const shape = {
  standing: codes(STANDINGS),
  stage: codes(STAGES),
  organId: id,
  owedBy: id,
  handlerId: id,
  deskId: id,
  mine: z.boolean().nullish(),
  light: codes(LIGHTS),
  channel: codes(CHANNELS),
  topic: codes(TOPICS),
  placeCode: z.string().max(12).nullish(),
  receivedFrom: day,
  receivedTo: day,
  dueFrom: day,
  dueTo: day,
  number: z.string().trim().min(1).max(40).nullish(),
  words: z.string().max(MOST_SEARCHED).nullish(),
  figure: z.enum(codesOf(FIGURES) as [FigureKey, ...FigureKey[]]).nullish(),
}

/** Well-formed filters, for the input of a query. */
export const matterFilterSchema = z.object(shape).nullish()

const strict = z.strictObject(shape)

/** The same filter where it comes as JSON: an export, a saved view. @throws InvalidInput for a field that is no filter */
export function readFilter(given: unknown, path = 'filter'): MatterFilter {
  const parsed = strict.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  throw new InvalidInput(
    Object.fromEntries(
      parsed.error.issues.map((issue) => [[path, ...issue.path.map(String)].join('.'), issue.message]),
    ),
  )
}

/** Whoever asks, with the desks and the covered colleagues that count for what they see. */
export async function seerOf(ctx: Ctx): Promise<Seer> {
  const viewer = requireViewer(ctx)
  return { viewer, ...(await placeOf(ctx, viewer)) }
}

/** Matters that somebody sees, on alias `row`, walked by the seats of the own organ; for the system there are no seats, but all. */
export function seenMatters(ctx: Ctx, seer: Seer): SelectQueryBuilder<MatterEntity> {
  const query = ctx.read.createQueryBuilder(MatterEntity, 'row')
  joinSeats(query, seer)
  const { sql, parameters } = seenBy(seer, seatedAs(seer))
  return query.where(sql, parameters)
}

/** Where a filter finds few matters by an index of its own, those are found and sorted, and the seats are not walked past all the others. */
export const sortedBy = (filter: MatterFilter, seer: Seer): Walk =>
  filter.words || filter.handlerId || filter.deskId || filter.mine || filter.figure === 'TO_APPROVE'
    ? OWN_ROWS
    : walkOf(seer)

/** What repeats the columns that lists are sorted and narrowed by. */
export const walkOf = ({ viewer }: Seer): Walk =>
  viewer.kind === 'system' ? OWN_ROWS : { alias: 'seat', id: 'matterId' }

function joinSeats(query: SelectQueryBuilder<MatterEntity>, { viewer }: Seer): void {
  if (viewer.kind !== 'system') query.innerJoin(MatterSeatEntity, 'seat', 'seat.matterId = row.id')
}

const seatedAs = ({ viewer }: Seer) => (viewer.kind === 'system' ? {} : { seat: 'seat' })

const is = (column: string, value: unknown, alias = 'row'): Condition => ({
  sql: `${alias}.${column} = :${column}`,
  parameters: { [column]: value },
})
const among = (column: string, values: readonly string[]): Condition => ({
  sql: `row.${column} IN (:...${column})`,
  parameters: { [column]: values },
})
const between = (column: string, name: string, sign: '>=' | '<=', day: LocalDate): Condition => ({
  sql: `${column} ${sign} :${name}`,
  parameters: { [name]: day },
})

/** Narrows a query on alias `row` to what was asked for, of what the viewer may see. */
export function narrowed(ctx: Ctx, filter: MatterFilter, seer: Seer, query: SelectQueryBuilder<MatterEntity>): void {
  joinSeats(query, seer)
  for (const { sql, parameters } of conditionsOf(ctx, filter, seer)) query.andWhere(sql, parameters)
}

/** The conditions of a list: what the viewer may see, then what was asked for. */
function conditionsOf(ctx: Ctx, filter: MatterFilter, seer: Seer): readonly Condition[] {
  const { standing, stage, organId, handlerId, deskId, channel, topic, placeCode, number, words } = filter
  const { receivedFrom, receivedTo, dueFrom, dueTo } = filter
  const at = walkOf(seer).alias
  return [
    seenBy(seer, seatedAs(seer)),
    ...(standing?.length === 1 ? [is('standing', standing[0], at)] : []),
    ...(standing && standing.length > 1 ? [among('standing', standing)] : []),
    ...(isOfOpen(filter) ? [{ sql: `${at}.standing = 'OPEN'`, parameters: {} }] : []),
    ...(stage?.length ? [among('stage', stage)] : []),
    ...(channel?.length ? [among('channel', channel)] : []),
    ...(topic?.length ? [among('topic', topic)] : []),
    ...(organId ? [is('accountableOrganId', organId)] : []),
    ...(handlerId ? [is('handlerId', handlerId)] : []),
    ...(deskId ? [is('deskId', deskId)] : []),
    ...(placeCode ? [is('placeCode', placeCode)] : []),
    ...(filter.mine ? [mine(seer)] : []),
    ...litFor(ctx, filter),
    ...(receivedFrom ? [between(`${at}.receivedOn`, 'receivedFrom', '>=', receivedFrom)] : []),
    ...(receivedTo ? [between(`${at}.receivedOn`, 'receivedTo', '<=', receivedTo)] : []),
    ...(dueFrom ? [between(`${at}.dueOn`, 'dueFrom', '>=', dueFrom), withDay(at)] : []),
    ...(dueTo ? [between(`${at}.dueOn`, 'dueTo', '<=', dueTo), withDay(at)] : []),
    ...(number ? [numbered(number)] : []),
    ...(words ? wordsCondition(words) : []),
    ...(filter.figure ? [figureCondition(ctx, filter.figure as FigureKey, seer)] : []),
  ]
}

const withDay = (at: string): Condition => ({ sql: `${at}.dueOn < :noDay`, parameters: { noDay: NO_DAY } })

const OF_OPEN: readonly string[] = ['DUE_TODAY', 'TO_DO', 'DOING', 'WARNED', 'LATE'] satisfies FigureKey[]

/** Lights and stages are of matters that are still open: said once more, so that those that are ended are not walked. */
const isOfOpen = ({ stage, light, figure, owedBy }: MatterFilter): boolean =>
  Boolean(owedBy) ||
  Boolean(stage?.length && !stage.includes('ENDED')) ||
  Boolean(light?.length && !light.includes('NONE')) ||
  OF_OPEN.includes(figure ?? '')

/**
 * Lights: of what an organ owes, where one is named (the rows that the board of organs counts), else of the duty that comes first.
 * Of the organ that has the matter they are its own as well: what a reviewing organ owes is not late with the organ it reviews.
 */
function litFor(ctx: Ctx, { owedBy, organId, light }: MatterFilter): readonly Condition[] {
  if (owedBy) return [owing(ctx, owedBy, light)]
  if (!light?.length) return []
  const owed = light.filter((one) => one !== 'NONE')
  if (!organId || owed.length === 0) return [litBy(ctx, light)]
  const own = owing(ctx, organId, owed)
  if (owed.length === light.length) return [own]
  const none = litBy(ctx, ['NONE'])
  return [{ sql: `(${own.sql} OR ${none.sql})`, parameters: { ...own.parameters, ...none.parameters } }]
}

/** The whole number or its beginning. */
const numbered = (number: string): Condition => ({
  sql: "row.number LIKE :number ESCAPE '!'",
  parameters: { number: `${likeText(number.trim())}%` },
})

/** Given to this person, to somebody they cover today, or to a desk of theirs; or registered by them and not given to anybody yet. */
function mine({ viewer, deskIds, coveredIds = [] }: Seer): Condition {
  const atDesk = deskIds.length > 0 ? ' OR row.deskId IN (:...mineDesks)' : ''
  const covered = coveredIds.length > 0 ? ' OR row.handlerId IN (:...mineCovered)' : ''
  return {
    sql: `(row.handlerId = :mineMe${atDesk}${covered} OR (row.handlerId IS NULL AND row.deskId IS NULL AND row.registeredById = :mineMe AND row.accountableOrganId = :mineOrgan))`,
    parameters: {
      mineMe: viewer.accountId,
      mineOrgan: viewer.organId,
      ...(deskIds.length > 0 ? { mineDesks: [...deskIds] } : {}),
      ...(coveredIds.length > 0 ? { mineCovered: [...coveredIds] } : {}),
    },
  }
}
