import type { Topic } from '@petition/domain'
import { In } from 'typeorm'
import type { Ctx } from '../../platform/index.js'
import { seenBy } from '../access.js'
import { ClaimEntity, GramEntity } from '../archive/folded.entity.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { gramsOf } from '../case/grams.js'
import { seerOf } from './matter-filter.js'
import { sharedPhrases } from './shared-phrases.js'

export interface SimilarAsked {
  readonly text: string
  readonly placeCode?: string | null
  readonly topic?: Topic | null
}

export interface SimilarMatter {
  readonly matter: MatterEntity
  readonly shared: string[]
}

/** Grams of a text that are looked at, before the rarest are taken. */
const MOST_GRAMS = 400
const RAREST = 40
const CANDIDATES = 60
const MOST_SHOWN = 10
/** At least so many of the rarest grams, and this part of them, are in both texts. */
const LEAST_SHARED = 4
const LEAST_PART = 0.2

/**
 * Matters whose facts and reasons are like those just told, to spare the person and the office a second road (第二十二条). Matters
 * are compared, never persons: grams hold no names, and nothing of a party is read. Of the same place and topic first. Only what the
 * viewer may see; an accusation stays with its named persons (第三十条第三款) even when its words are told again.
 */
export async function similarMatters(ctx: Ctx, asked: SimilarAsked): Promise<SimilarMatter[]> {
  const rare = await rarestGrams(ctx, gramsOf(asked.text).slice(0, MOST_GRAMS))
  const least = Math.max(LEAST_SHARED, Math.ceil(rare.length * LEAST_PART))
  if (rare.length < LEAST_SHARED) return []
  const counts = await candidates(ctx, rare, least)
  if (counts.size === 0) return []
  const rows = await ctx.read.findBy(MatterEntity, { id: In([...counts.keys()]) })
  const near = (row: MatterEntity) =>
    Number(Boolean(asked.placeCode) && row.placeCode === asked.placeCode) +
    Number(Boolean(asked.topic) && row.topic === asked.topic)
  const best = rows
    .sort((a, b) => near(b) - near(a) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? 1 : -1))
    .slice(0, MOST_SHOWN)
  const texts = await textsOf(ctx, best)
  return best.map((matter) => ({ matter, shared: sharedPhrases(asked.text, texts.get(matter.id) ?? '') }))
}

/** The grams of the text that the fewest matters have; those that none has say nothing. */
async function rarestGrams(ctx: Ctx, grams: readonly string[]): Promise<string[]> {
  if (grams.length === 0) return []
  const rows = await ctx.read
    .createQueryBuilder(GramEntity, 'found')
    .where('found.gram IN (:...grams)', { grams })
    .select('found.gram', 'gram')
    .addSelect('COUNT(*)', 'count')
    .groupBy('found.gram')
    .orderBy('COUNT(*)', 'ASC')
    .limit(RAREST)
    .getRawMany<{ gram: string }>()
  return rows.map((row) => row.gram)
}

/** Matters the viewer may see that have enough of the grams, with how many. */
async function candidates(ctx: Ctx, grams: readonly string[], least: number): Promise<ReadonlyMap<string, number>> {
  const seen = seenBy(await seerOf(ctx), { alias: 'matter' })
  const rows = await ctx.read
    .createQueryBuilder(GramEntity, 'found')
    .where('found.gram IN (:...grams)', { grams })
    .andWhere(
      `EXISTS (SELECT 1 FROM matter matter WHERE matter.id = found.matterId AND matter.standing NOT IN ('MERGED', 'MISTAKEN') AND ${seen.sql})`,
      seen.parameters,
    )
    .select('found.matterId', 'matterId')
    .addSelect('COUNT(*)', 'count')
    .groupBy('found.matterId')
    .having('COUNT(*) >= :least', { least })
    .orderBy('COUNT(*)', 'DESC')
    .addOrderBy('found.matterId', 'DESC')
    .limit(CANDIDATES)
    .getRawMany<{ matterId: string; count: string | number }>()
  return new Map(rows.map((row) => [row.matterId, Number(row.count)]))
}

async function textsOf(ctx: Ctx, matters: readonly MatterEntity[]): Promise<ReadonlyMap<string, string>> {
  if (matters.length === 0) return new Map()
  const claims = await ctx.read.find(ClaimEntity, {
    where: { matterId: In(matters.map((matter) => matter.id)) },
    select: { matterId: true, text: true, factsAndReasons: true },
  })
  return new Map(
    matters.map((matter) => {
      const own = claims.filter((claim) => claim.matterId === matter.id)
      return [matter.id, [matter.summary, ...own.flatMap((one) => [one.text, one.factsAndReasons ?? ''])].join('\n')]
    }),
  )
}
