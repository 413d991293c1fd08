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
import { InvalidInput, requireViewer, type Ctx } from '../../platform/index.js'
import { seenBy, type Condition, type Seer } from '../access.js'
import { NO_DAY } from '../archive/matter.entity.js'
import { placeOf } from '../case/sight.js'
import { figureCondition, FIGURES, type FigureKey } from './figures.js'
import { litBy, ofDuty } from './lights.js'
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

const is = (column: string, value: unknown): Condition => ({
  sql: `row.${column} = :${column}`,
  parameters: { [column]: value },
})
const among = (column: string, values: readonly string[]): Condition => ({
  sql: `row.${column} IN (:...${column})`,
  parameters: { [column]: values },
})
const between = (column: string, name: string, sign: '>=' | '<=', day: LocalDate): Condition => ({
  sql: `row.${column} ${sign} :${name}`,
  parameters: { [name]: day },
})

/** The conditions of a list: what the viewer may see, then what was asked for. */
export function conditionsOf(ctx: Ctx, filter: MatterFilter, seer: Seer): readonly Condition[] {
  const { standing, stage, organId, handlerId, deskId, light, channel, topic, placeCode, number, words } = filter
  const { receivedFrom, receivedTo, dueFrom, dueTo } = filter
  return [
    seenBy(seer),
    ...(standing?.length ? [among('standing', standing)] : []),
    ...(stage?.length ? [among('stage', stage)] : []),
    ...(channel?.length ? [among('channel', channel)] : []),
    ...(topic?.length ? [among('topic', topic)] : []),
    ...(organId ? [is('accountableOrganId', organId)] : []),
    ...(handlerId ? [is('handlerId', handlerId)] : []),
    ...(deskId ? [is('deskId', deskId)] : []),
    ...(placeCode ? [is('placeCode', placeCode)] : []),
    ...(filter.mine ? [mine(seer)] : []),
    ...(filter.owedBy ? [owing(ctx, filter.owedBy, light)] : light?.length ? [litBy(ctx, light)] : []),
    ...(receivedFrom ? [between('receivedOn', 'receivedFrom', '>=', receivedFrom)] : []),
    ...(receivedTo ? [between('receivedOn', 'receivedTo', '<=', receivedTo)] : []),
    ...(dueFrom ? [between('dueOn', 'dueFrom', '>=', dueFrom), withDay] : []),
    ...(dueTo ? [between('dueOn', 'dueTo', '<=', dueTo), withDay] : []),
    ...(number ? [numbered(number)] : []),
    ...(words ? wordsCondition(words) : []),
    ...(filter.figure ? [figureCondition(ctx, filter.figure as FigureKey, seer)] : []),
  ]
}

const withDay: Condition = { sql: 'row.dueOn < :noDay', parameters: { noDay: NO_DAY } }

/** An organ owes something in it, of one of these lights where any are named: the rows that the board of organs counts. */
function owing(ctx: Ctx, organId: string, lights: readonly Light[] | null | undefined): Condition {
  const lit = lights?.length ? litBy(ctx, lights, ofDuty('owed')) : null
  return {
    sql: `row.id IN (SELECT owed.matterId FROM matter_duty owed WHERE owed.ownerId = :owedBy AND owed.ownerKind = 'ORGAN' AND owed.isOpen = :owedYes${lit ? ` AND ${lit.sql}` : ''})`,
    parameters: { owedBy: organId, owedYes: true, ...lit?.parameters },
  }
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
