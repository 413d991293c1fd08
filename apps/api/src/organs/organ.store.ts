import { In } from 'typeorm'
import { type Ctx, type Tx, loader, lock, NotFound, page, type Page, type PageAsked } from '../platform/index.js'
import { OFFICE_CODE, type OrganKind } from '@petition/domain'
import { AccountEntity, CadreEntity } from './account.entity.js'
import { DeskEntity, DeskMemberEntity, OrganEntity } from './organ.entity.js'

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

/** Organs by id, one statement a tick. */
export const organLoader = (ctx: Ctx) =>
  loader<OrganEntity>(ctx, organLoader, async (ids) => byId(await ctx.read.findBy(OrganEntity, { id: In([...ids]) })))

export async function requireOrgan(ctx: Ctx, id: string): Promise<OrganEntity> {
  const organ = await ctx.read.findOneBy(OrganEntity, { id })
  if (!organ) throw new NotFound('organ', id)
  return organ
}

export const findOrganByCode = (ctx: Ctx, code: string): Promise<OrganEntity | null> =>
  ctx.read.findOneBy(OrganEntity, { code })

/** The petition office itself. */
export const findOffice = (ctx: Ctx): Promise<OrganEntity | null> => findOrganByCode(ctx, OFFICE_CODE)

export interface OrganFilter {
  kind?: OrganKind[] | null
  hasAccounts?: boolean | null
  isAbolished?: boolean | null
  words?: string | null
}

const ORGAN_SORTS = { code: { column: 'code', as: 'text' } } as const

export function organPage(
  ctx: Ctx,
  filter: OrganFilter,
  asked: Omit<PageAsked<'code'>, 'sort' | 'direction'>,
): Promise<Page<OrganEntity>> {
  return page(ctx.read, OrganEntity, ORGAN_SORTS, { ...asked, sort: 'code', direction: 'ASC' }, (query) => {
    if (filter.kind?.length) query.andWhere('row.kind IN (:...kinds)', { kinds: filter.kind })
    if (typeof filter.hasAccounts === 'boolean') query.andWhere('row.hasAccounts = :has', { has: filter.hasAccounts })
    if (typeof filter.isAbolished === 'boolean') query.andWhere('row.isAbolished = :gone', { gone: filter.isAbolished })
    if (filter.words) query.andWhere("row.name LIKE :words ESCAPE '!'", { words: `%${likeText(filter.words)}%` })
  })
}

/** Text as it is in a LIKE pattern with ESCAPE '!'. */
export const likeText = (text: string): string => text.slice(0, 60).replace(/[!%_]/g, '!$&')

/** A person of an office as others see them: no login, no roles. */
export interface AccountRef {
  id: string
  name: string
  section: string | null
  organId: string
}

export async function accountRefs(ctx: Ctx, ids: readonly string[]): Promise<Map<string, AccountRef>> {
  // MariaDB knows no empty list.
  if (ids.length === 0) return new Map()
  const rows = await ctx.read
    .createQueryBuilder(AccountEntity, 'account')
    .innerJoin(CadreEntity, 'cadre', 'cadre.id = account.cadreId')
    .select(['account.id AS id', 'cadre.name AS name', 'cadre.section AS section', 'account.organId AS organId'])
    .where('account.id IN (:...ids)', { ids: [...ids] })
    .getRawMany<AccountRef>()
  return byId(rows)
}

/** People of offices by account id, one statement a tick. */
export const accountRefLoader = (ctx: Ctx) => loader<AccountRef>(ctx, accountRefLoader, (ids) => accountRefs(ctx, ids))

/** Cadres by id, one statement a tick. */
export const cadreLoader = (ctx: Ctx) =>
  loader<CadreEntity>(ctx, cadreLoader, async (ids) => byId(await ctx.read.findBy(CadreEntity, { id: In([...ids]) })))

/** Desks of organs, in the order of their names; one statement a tick. */
export const desksOfOrganLoader = (ctx: Ctx) =>
  loader<DeskEntity[]>(ctx, desksOfOrganLoader, async (organIds) => {
    const rows = await ctx.read.find(DeskEntity, { where: { organId: In([...organIds]) }, order: { id: 'ASC' } })
    return groupedBy(rows, (row) => row.organId)
  })

export const deskLoader = (ctx: Ctx) =>
  loader<DeskEntity>(ctx, deskLoader, async (ids) => byId(await ctx.read.findBy(DeskEntity, { id: In([...ids]) })))

/** Members of desks, as people; one statement a tick. */
export const deskMembersLoader = (ctx: Ctx) =>
  loader<AccountRef[]>(ctx, deskMembersLoader, async (deskIds) => {
    const rows = await ctx.read
      .createQueryBuilder(DeskMemberEntity, 'member')
      .innerJoin(AccountEntity, 'account', 'account.id = member.accountId')
      .innerJoin(CadreEntity, 'cadre', 'cadre.id = account.cadreId')
      .select([
        'member.deskId AS deskId',
        'account.id AS id',
        'cadre.name AS name',
        'cadre.section AS section',
        'account.organId AS organId',
      ])
      .where('member.deskId IN (:...deskIds)', { deskIds: [...deskIds] })
      .orderBy('account.login', 'ASC')
      .getRawMany<AccountRef & { deskId: string }>()
    return groupedBy(rows, (row) => row.deskId)
  })

/** Ids of the desks a person sits at. */
export async function desksOf(ctx: Ctx, accountId: string): Promise<string[]> {
  const rows = await ctx.read.find(DeskMemberEntity, { where: { accountId }, select: { deskId: true } })
  return rows.map((row) => row.deskId)
}

export async function lockDesk(tx: Tx, id: string): Promise<DeskEntity> {
  const desk = await lock(tx.m, DeskEntity, { id })
  if (!desk) throw new NotFound('desk', id)
  return desk
}
