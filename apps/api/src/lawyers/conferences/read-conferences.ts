import {
  codesOf,
  CONFERENCE_KINDS,
  CONFERENCE_STATES,
  type ConferenceKind,
  type ConferenceState,
  type Labels,
} from '@petition/domain'
import { In } from 'typeorm'
import { z } from 'zod'
import { CaseFileEntity, factsByCase } from '../../casework/index.js'
import { seerOf } from '../../matters/index.js'
import { likeText } from '../../organs/index.js'
import {
  InvalidInput,
  loader,
  NotFound,
  page,
  requireViewer,
  type Ctx,
  type Page,
  type SortField,
} from '../../platform/index.js'
import { MONTH, spanOf } from '../month.js'
import { readItems, seenConferences } from './access.js'
import { ConferenceEntity } from './conference.entity.js'
import { foldConference, type FoldedConference } from './conference-kind.js'

export interface ConferenceFilter {
  kind?: ConferenceKind[] | null
  state?: ConferenceState | null
  /** '2022-05' */
  month?: string | null
  /** words of the title or a question */
  words?: string | null
  /** with something that an organ still owes */
  owing?: boolean | null
}

const codes = <Code extends string>(labels: Labels<Code>) => codesOf(labels) as [Code, ...Code[]]

export const conferenceFilterSchema = z
  .object({
    kind: z
      .array(z.enum(codes(CONFERENCE_KINDS)))
      .max(3)
      .nullish(),
    state: z.enum(codes(CONFERENCE_STATES)).nullish(),
    month: z.string().regex(MONTH).nullish(),
    words: z.string().max(60).nullish(),
    owing: z.boolean().nullish(),
  })
  .nullish()

const SORTS = { HELD: { column: 'heldOn', as: 'day' } } as const satisfies Record<string, SortField<ConferenceEntity>>

export interface ConferencesAsked {
  readonly first: number
  readonly after: string | null
  readonly total: 'counted' | 'left out'
}

/** Conferences that the viewer sees, the newest first. */
export async function conferencePage(
  ctx: Ctx,
  filter: ConferenceFilter,
  asked: ConferencesAsked,
): Promise<Page<ConferenceEntity>> {
  const seen = seenConferences(requireViewer(ctx), 'row')
  const words = filter.words?.trim() ?? ''
  const read = words === '' ? null : readItems(await seerOf(ctx), 'item')
  return page(ctx.read, ConferenceEntity, SORTS, { sort: 'HELD', direction: 'DESC', ...asked }, (query) => {
    query.where(seen.sql, seen.parameters)
    if (filter.kind?.length) query.andWhere('row.kind IN (:...kinds)', { kinds: filter.kind })
    if (filter.state) {
      const isOfDay = filter.state === 'CALLED' || filter.state === 'TO_RECORD'
      query.andWhere('row.state = :state', { state: isOfDay ? 'CALLED' : filter.state })
      if (isOfDay)
        query.andWhere(filter.state === 'CALLED' ? 'row.heldOn >= :today' : 'row.heldOn < :today', { today: ctx.today })
    }
    if (filter.month) {
      const [from, before] = spanOf(filter.month)
      query.andWhere('row.heldOn >= :from AND row.heldOn < :before', { from, before })
    }
    if (filter.owing) query.andWhere('row.openFollowUps > 0')
    // A question is found by its words only by whoever reads it: that a conference is found tells what it was asked.
    if (read !== null)
      query.andWhere(
        `(row.title LIKE :words ESCAPE '!' OR EXISTS (SELECT 1 FROM conference_item item WHERE item.caseId = row.id AND item.question LIKE :words ESCAPE '!' AND ${read.sql}))`,
        { words: `%${likeText(words)}%`, ...read.parameters },
      )
  })
}

export interface ConferenceFigure {
  readonly kind: ConferenceKind
  /** '2022-05' */
  readonly month: string
  /** held in it */
  readonly held: number
}

/** How many conferences the own office held, by kind and month; one statement whatever there is. @throws InvalidInput */
export async function conferenceFigures(ctx: Ctx, year: number): Promise<ConferenceFigure[]> {
  if (!Number.isInteger(year) || year < 1900 || year > 9998) throw new InvalidInput({ year: 'YEAR' })
  const rows = await ctx.read
    .createQueryBuilder(ConferenceEntity, 'row')
    .select('row.kind', 'kind')
    .addSelect('SUBSTR(row.heldOn, 1, 7)', 'month')
    .addSelect('COUNT(*)', 'held')
    .where('row.officeId = :office AND row.state = :held', { office: requireViewer(ctx).organId, held: 'HELD' })
    .andWhere('row.heldOn BETWEEN :from AND :to', { from: `${year}-01-01`, to: `${year}-12-31` })
    .groupBy('row.kind')
    .addGroupBy('SUBSTR(row.heldOn, 1, 7)')
    .orderBy('month', 'ASC')
    .addOrderBy('kind', 'ASC')
    .getRawMany<{ kind: ConferenceKind; month: string; held: string | number }>()
  return rows.map(({ kind, month, held }) => ({ kind, month, held: Number(held) }))
}

export const fileLoader = (ctx: Ctx) =>
  loader<CaseFileEntity>(
    ctx,
    fileLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(CaseFileEntity, { id: In([...ids]) })).map((file) => [file.id, file])),
  )

export async function fileOf(ctx: Ctx, id: string): Promise<CaseFileEntity> {
  const file = await fileLoader(ctx).load(id)
  if (!file) throw new NotFound('case', id)
  return file
}

const foldLoader = (ctx: Ctx) =>
  loader<FoldedConference>(ctx, foldLoader, async (ids) => {
    const facts = await factsByCase(ctx.read, ids)
    return new Map(ids.map((id) => [id, foldConference(ctx, facts.get(id) ?? [])]))
  })

export async function foldOf(ctx: Ctx, id: string): Promise<FoldedConference> {
  const fold = await foldLoader(ctx).load(id)
  if (!fold) throw new NotFound('case', id)
  return fold
}

/** State as of today. */
export const stateOf = (ctx: Ctx, { state, heldOn }: ConferenceEntity): ConferenceState =>
  state === 'CALLED' && heldOn < ctx.today ? 'TO_RECORD' : state
