import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import type { MatterFact, MatterSight, MatterStory } from '@petition/domain'
import { accountRefs, AccountEntity, CadreEntity, OrganEntity, reviewPathOf } from '../organs/index.js'
import type { Ctx } from '../platform/index.js'
import type { Dossier, OrganCard, PartyCard } from './drafts/index.js'
import type { LetterheadEntity, PaperEntity } from './paper.entity.js'
import { letterheadsOf } from './paper.store.js'

/** One matter as the matters slice hands it over. */
export interface MatterInHand {
  readonly matterId: string
  readonly number: string
  /** the organ that received it */
  readonly officeId: string
  readonly facts: readonly MatterFact[]
  readonly story: MatterStory
  readonly parties: readonly PartyCard[]
  readonly materials: readonly { readonly name: string; readonly addedAt: Date }[]
  /** what the rules of access know of it; null where an act is being told of, which asked them before */
  readonly sight: MatterSight | null
}

/** When a paper is or was written: its day, and the instant up to which materials and papers were there. */
export interface Moment {
  readonly on: LocalDate
  readonly at: Date
}

/** Everything the papers of a matter may say at a moment, in a number of statements that does not grow with it. */
export async function loadDossier(
  ctx: Ctx,
  matter: MatterInHand,
  before: readonly PaperEntity[],
  moment: Moment,
): Promise<Dossier> {
  const handlers = organsOf(matter, ['ACCEPTED', 'OPINION_DRAFTED', 'OPINION_ISSUED'])
  const handling = await organRows(ctx, handlers)
  const reviewers = new Map<string, string>()
  const recheckers = new Map<string, string>()
  for (const handler of handling) {
    const path = await reviewPathOf(ctx, handler, moment.on)
    if (!path) continue
    reviewers.set(handler.id, path.reviewOrganId)
    recheckers.set(handler.id, path.reReviewOrganId)
  }
  const organ = await organCards(ctx, [...organsOf(matter), ...reviewers.values(), ...recheckers.values()])
  const person = await people(ctx, matter.facts)
  return {
    matterNumber: matter.number,
    facts: matter.facts,
    story: matter.story,
    organ,
    parties: matter.parties,
    materials: matter.materials.filter((file) => file.addedAt <= moment.at).map((file) => file.name),
    person,
    reviewOrganId: (handlerId) => reviewers.get(handlerId) ?? null,
    recheckOrganId: (handlerId) => recheckers.get(handlerId) ?? null,
    issued: before.filter((paper) => paper.recordedAt <= moment.at && paper.supersededById === null),
  }
}

function organsOf({ facts, officeId }: MatterInHand, kinds?: readonly MatterFact['kind'][]): string[] {
  const told = facts.filter((fact) => !kinds || kinds.includes(fact.kind))
  const named = told.flatMap((fact) => [
    fact.organId,
    ...('toOrganId' in fact && fact.toOrganId !== null ? [fact.toOrganId] : []),
    ...(fact.kind === 'RECUSAL_ASKED' ? [fact.officialOrganId] : []),
  ])
  return [...new Set(kinds ? told.map((fact) => fact.organId) : [officeId, ...named])]
}

const organRows = (ctx: Ctx, ids: readonly string[]): Promise<OrganEntity[]> =>
  ids.length === 0 ? Promise.resolve([]) : ctx.read.findBy(OrganEntity, { id: In([...new Set(ids)]) })

async function organCards(ctx: Ctx, ids: readonly string[]): Promise<(id: string) => OrganCard> {
  const rows = await organRows(ctx, ids)
  const superiors = rows.flatMap((row) => (row.superiorId === null ? [] : [row.superiorId]))
  const names = new Map((await organRows(ctx, superiors)).map((row) => [row.id, row.name]))
  const heads = new Map((await letterheadsOf(ctx, ids)).map((head) => [head.organId, head]))
  const cards = new Map(rows.map((row) => [row.id, card(row, heads.get(row.id), names)]))
  return (id) => {
    const found = cards.get(id)
    if (!found) throw new Error(`organ ${id} is named in a matter and not known`)
    return found
  }
}

/** Without a letterhead the paper points to what the organ made public (信访工作条例 第十八条), and never prints a gap. */
const card = (row: OrganEntity, head: LetterheadEntity | undefined, names: ReadonlyMap<string, string>): OrganCard => ({
  id: row.id,
  name: head?.name ?? row.name,
  kind: row.kind,
  word: row.organCode ?? row.name,
  superiorName: row.superiorId === null ? null : (names.get(row.superiorId) ?? null),
  contact: {
    desk: head?.desk ?? null,
    person: null,
    phone: head?.phone ?? '以该单位公布的电话为准',
    address: head?.address ?? '以该单位公布的接待地址为准',
    hours: head?.hours ?? null,
  },
  lookUpWhere: head?.lookUpWhere ?? '本机关接待场所，或者本机关公布的查询渠道',
  ways: ['当面递交', '邮寄'],
})

async function people(ctx: Ctx, facts: readonly MatterFact[]): Promise<Dossier['person']> {
  const approvers = facts.flatMap((fact) => (fact.kind === 'EXTENDED' && fact.approvedBy ? [fact.approvedBy] : []))
  const servers = facts.flatMap((fact) => (fact.kind === 'SERVED' && fact.byAccountId ? [fact.byAccountId] : []))
  const officials = facts.flatMap((fact) => (fact.kind === 'RECUSAL_ASKED' ? [fact.accountId] : []))
  const ids = [...new Set([...approvers, ...servers, ...officials])]
  if (ids.length === 0) return () => null
  const names = await accountRefs(ctx, ids)
  const posts = await ctx.read
    .createQueryBuilder(AccountEntity, 'account')
    .innerJoin(CadreEntity, 'cadre', 'cadre.id = account.cadreId')
    .select(['account.id AS id', 'cadre.post AS post'])
    .where('account.id IN (:...ids)', { ids })
    .getRawMany<{ id: string; post: string | null }>()
  const postOf = new Map(posts.map((row) => [row.id, row.post]))
  return (id) => {
    const found = id === null ? undefined : names.get(id)
    return found ? { name: found.name, post: postOf.get(found.id) ?? null } : null
  }
}
