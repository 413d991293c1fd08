import {
  codesOf,
  LEGAL_OPINION_ACTS,
  LEGAL_OPINION_STATES,
  LEGAL_OPINION_TYPES,
  lawOfLegalOpinion,
  mayActOnOpinion,
  OPINION_REFUSALS,
  type LegalOpinionAct,
  type LegalOpinionState,
  type LegalOpinionType,
} from '@petition/domain'
import { articleOf, LAWYER_KINDS, mayTakePart } from '@petition/domain'
import { addDays, localDate, type LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { z } from 'zod'
import { CaseFileEntity } from '../../casework/index.js'
import { caseLoader, MOST_SEARCHED, seerOf, wordsCondition } from '../../matters/reading/index.js'
import { loader, NotFound, page, requireViewer, type Ctx, type Page, type SortField } from '../../platform/index.js'
import { conflictsIn } from '../conflicts/conflict.store.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { seenOpinions } from './access.js'
import { resolved } from './citing.js'
import { LegalOpinionEntity, OpinionCitationEntity } from './opinion.entity.js'
import { foldOf, opinionLoader } from './sight.js'

export interface LegalOpinionFilter {
  type?: LegalOpinionType[] | null
  state?: LegalOpinionState[] | null
  /** a text by id or name; with `article` a place in it */
  instrument?: string | null
  article?: string | null
  /** 'YYYY-MM', of the asking */
  month?: string | null
  words?: string | null
  /** those that the viewer is asked for now */
  mine?: boolean | null
}

const codes = <Code extends string>(all: readonly Code[]) =>
  z
    .array(z.enum(all as [Code, ...Code[]]))
    .max(10)
    .nullish()

export const legalOpinionFilterSchema = z
  .object({
    type: codes(codesOf(LEGAL_OPINION_TYPES)),
    state: codes(codesOf(LEGAL_OPINION_STATES)),
    instrument: z.string().trim().max(60).nullish(),
    article: z.string().trim().max(30).nullish(),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .nullish(),
    words: z.string().max(MOST_SEARCHED).nullish(),
    mine: z.boolean().nullish(),
  })
  .nullish()

const SORTS = { ASKED: { column: 'askedOn', as: 'day' } } as const satisfies Record<
  string,
  SortField<LegalOpinionEntity>
>

export interface OpinionsAsked {
  readonly first: number
  readonly after: string | null
  readonly total: 'counted' | 'left out'
}

/** Opinions that the viewer may see, the newest asking first. @throws InvalidInput `NOTHING_TO_SEARCH` */
export async function opinionPage(
  ctx: Ctx,
  filter: LegalOpinionFilter,
  asked: OpinionsAsked,
): Promise<Page<LegalOpinionEntity>> {
  const seen = seenOpinions(await seerOf(ctx), 'row')
  return page(ctx.read, LegalOpinionEntity, SORTS, { sort: 'ASKED', direction: 'DESC', ...asked }, (query) => {
    query.where(seen.sql, seen.parameters)
    const { type, state, month, words } = filter
    if (type?.length) query.andWhere('row.type IN (:...types)', { types: type })
    if (state?.length) query.andWhere('row.state IN (:...states)', { states: state })
    if (month) query.andWhere('row.askedOn >= :monthFrom AND row.askedOn < :monthTo', monthOf(month))
    if (filter.instrument) query.andWhere(...cites(filter.instrument, filter.article ?? '', ctx.today))
    if (filter.mine) query.andWhere('row.accountId = :mineMe', { mineMe: requireViewer(ctx).accountId })
    if (words)
      for (const { sql, parameters } of wordsCondition(words, { table: 'opinion_gram', id: 'opinionId' }))
        query.andWhere(sql, parameters)
  })
}

function monthOf(month: string): { monthFrom: LocalDate; monthTo: LocalDate } {
  const monthFrom = localDate(`${month}-01`)
  return { monthFrom, monthTo: localDate(`${addDays(monthFrom, 31).slice(0, 7)}-01`) }
}

/** Opinions that rest on a text, or on an article of it with all its paragraphs. */
function cites(text: string, article: string, today: LocalDate): [string, Record<string, string>] {
  const { instrument } = resolved({ text, article: '' }, today)
  const place = articleOf(article) ?? article
  const atPlace = place === '' ? '' : ` AND (cited.article = :citedArticle OR cited.article LIKE :citedPart ESCAPE '!')`
  return [
    `row.id IN (SELECT cited.opinionId FROM opinion_citation cited WHERE cited.instrument = :citedText${atPlace})`,
    {
      citedText: instrument,
      ...(place === '' ? {} : { citedArticle: place, citedPart: `${place.replaceAll(/[!%_]/g, '!$&')}(%` }),
    },
  ]
}

export const opinionFileLoader = (ctx: Ctx) =>
  loader<CaseFileEntity>(
    ctx,
    opinionFileLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(CaseFileEntity, { id: In([...ids]) })).map((file) => [file.id, file])),
  )

export const citationsLoader = (ctx: Ctx) =>
  loader<OpinionCitationEntity[]>(ctx, citationsLoader, async (ids) => {
    const rows = await ctx.read.find(OpinionCitationEntity, {
      where: { opinionId: In([...ids]) },
      order: { no: 'ASC' },
    })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.opinionId === id)]))
  })

/** Opinions of matters that the viewer was let into, the newest first; one statement for all of them. */
export const opinionsOfMatters = (ctx: Ctx) =>
  loader<LegalOpinionEntity[]>(ctx, opinionsOfMatters, async (ids) => {
    const rows = await ctx.read.find(LegalOpinionEntity, {
      where: { matterId: In([...ids]) },
      order: { askedOn: 'DESC', id: 'DESC' },
    })
    const seen = await opinionLoader(ctx).loadMany(rows.map((row) => row.id))
    return new Map(ids.map((id) => [id, rows.filter((row, at) => row.matterId === id && seen[at] !== null)]))
  })

export interface LegalOpinionActView {
  readonly name: LegalOpinionAct
  readonly labelZh: string
  readonly labelEn: string
  readonly isPossible: boolean
  readonly reasonZh: string | null
  readonly reasonEn: string | null
}

/** What the viewer's role and place know for this opinion, each with whether it may be done now. */
export async function actsOfOpinion(ctx: Ctx, row: LegalOpinionEntity): Promise<LegalOpinionActView[]> {
  const viewer = requireViewer(ctx)
  const { log } = await foldOf(ctx, row)
  const place = { organId: row.organId, adviserAccountId: row.accountId }
  const acts = (Object.keys(LEGAL_OPINION_ACTS) as LegalOpinionAct[]).filter((act) =>
    mayActOnOpinion(viewer, act, place),
  )
  return acts.map((name) => {
    const { zh: labelZh, en: labelEn } = LEGAL_OPINION_ACTS[name].label
    const law = lawOfLegalOpinion(log, name)
    const reason = law.isGranted ? null : (OPINION_REFUSALS[law.refusal.code]?.(law.refusal.facts) ?? null)
    return {
      name,
      labelZh,
      labelEn,
      isPossible: law.isGranted,
      reasonZh: reason?.zh ?? null,
      reasonEn: reason?.en ?? null,
    }
  })
}

export interface MatterProfessionalView {
  readonly id: string
  readonly kind: ProfessionalEntity['kind']
  readonly name: string
  readonly firm: string
  readonly isLawyer: boolean
  readonly isBlocked: boolean
}

/** Professionals of the office that received a matter, with whether a conflict blocks them in it: for choosing one. @throws NotFound */
export async function professionalsFor(ctx: Ctx, matterId: string): Promise<MatterProfessionalView[]> {
  const found = await caseLoader(ctx).load(matterId)
  if (!found) throw new NotFound('matter', matterId)
  const where = { organId: found.row.receivedByOrganId, isActive: true }
  const people = await ctx.read.find(ProfessionalEntity, { where, order: { kind: 'ASC', id: 'ASC' }, take: 200 })
  const conflicts = await conflictsIn(ctx, [matterId])
  return people.map(({ id, kind, name, firm }) => ({
    ...{ id, kind, name, firm, isLawyer: LAWYER_KINDS.includes(kind) },
    isBlocked: !mayTakePart(id, [matterId], conflicts).isGranted,
  }))
}
