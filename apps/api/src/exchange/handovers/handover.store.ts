import { In } from 'typeorm'
import { MatterEntity } from '../../matters/index.js'
import { PartyEntity, ReferralEntity } from '../../matters/referral/index.js'
import { page, requireViewer, type Ctx, type Page, type PageAsked } from '../../platform/index.js'
import { handoverRule } from '../access.js'

/** Ids are ordered by time: the newest hand-over first. */
const SORTS = { handed: { column: 'id', as: 'text' } } as const

export function handoverRows(
  ctx: Ctx,
  asked: Omit<PageAsked<'handed'>, 'sort' | 'direction'>,
): Promise<Page<ReferralEntity>> {
  const { sql, parameters } = handoverRule.filter(requireViewer(ctx))('row')
  return page(ctx.read, ReferralEntity, SORTS, { ...asked, sort: 'handed', direction: 'DESC' }, (query) => {
    query.where(sql, parameters)
  })
}

/** Null for one that is not there and for one that is not the viewer's alike. */
export function findHandover(ctx: Ctx, id: string): Promise<ReferralEntity | null> {
  const { sql, parameters } = handoverRule.filter(requireViewer(ctx))('row')
  return ctx.read
    .createQueryBuilder(ReferralEntity, 'row')
    .where(sql, parameters)
    .andWhere('row.id = :handoverId', { handoverId: id })
    .getOne()
}

/** Numbers and receiving organs of matters, by id; of those handed back too, since whoever had them knows the number. */
export async function matterHeads(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<MatterEntity, 'id' | 'number' | 'receivedByOrganId'>>> {
  const rows = await ctx.read.find(MatterEntity, {
    where: { id: In([...new Set(ids)]) },
    select: { id: true, number: true, receivedByOrganId: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What names or reaches the petitioners of matters, in clear, to be taken out of texts. Whoever calls it shows none of it. */
export async function identifyingTexts(
  ctx: Ctx,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await ctx.read.findBy(PartyEntity, { matterId: In([...new Set(matterIds)]) })
  const texts = new Map<string, string[]>()
  for (const row of rows) {
    const sealed = [row.nameSealed, row.idNumberSealed, row.phoneSealed, row.addressSealed, row.creditCodeSealed]
    const open = sealed.flatMap((value) => (value === null ? [] : [ctx.keys.open(value, row.id)]))
    texts.set(row.matterId, [...(texts.get(row.matterId) ?? []), ...open])
  }
  return texts
}
