import { In, type EntityManager } from 'typeorm'
import { RIGHTS_DECIDERS, type Role } from '@petition/domain'
import {
  type Ctx,
  type Tx,
  lock,
  Conflict,
  NotFound,
  page,
  type Page,
  type PageAsked,
  requireViewer,
  newId,
} from '../platform/index.js'
import { accountRule, colleagueRule, rightsChangeRule } from './access.js'
import { AccountEntity, CadreEntity, RightsChangeEntity } from './account.entity.js'
import { likeText, type AccountRef } from './organ.store.js'

export interface AccountFilter {
  organId?: string | null
  role?: Role | null
  isLocked?: boolean | null
  words?: string | null
}

const ACCOUNT_SORTS = { login: { column: 'login', as: 'text' } } as const

export function accountPage(
  ctx: Ctx,
  filter: AccountFilter,
  asked: Omit<PageAsked<'login'>, 'sort' | 'direction'>,
): Promise<Page<AccountEntity>> {
  const seen = accountRule.filter(requireViewer(ctx))
  return page(ctx.read, AccountEntity, ACCOUNT_SORTS, { ...asked, sort: 'login', direction: 'ASC' }, (query) => {
    if (typeof seen.id === 'string') query.andWhere('row.id = :own', { own: seen.id })
    if (filter.organId) query.andWhere('row.organId = :organId', { organId: filter.organId })
    if (filter.role) query.andWhere('row.roles LIKE :role', { role: `%"${filter.role}"%` })
    if (typeof filter.isLocked === 'boolean') query.andWhere('row.isLocked = :locked', { locked: filter.isLocked })
    if (filter.words) {
      const names = query
        .subQuery()
        .select('cadre.id')
        .from(CadreEntity, 'cadre')
        .where("cadre.name LIKE :words ESCAPE '!'")
      query
        .andWhere(`(row.login LIKE :words ESCAPE '!' OR row.cadreId IN ${names.getQuery()})`)
        .setParameter('words', `%${likeText(filter.words)}%`)
    }
  })
}

/** A list is cut here: no organ has more people than this. */
const MOST_COLLEAGUES = 500

export async function colleagues(ctx: Ctx, organId: string | null): Promise<AccountRef[]> {
  const seen = colleagueRule.filter(requireViewer(ctx))
  const asked = organId ?? requireViewer(ctx).organId
  if (seen.organId !== undefined && seen.organId !== asked) throw new NotFound('organ', asked)
  return ctx.read
    .createQueryBuilder(AccountEntity, 'account')
    .innerJoin(CadreEntity, 'cadre', 'cadre.id = account.cadreId')
    .select(['account.id AS id', 'cadre.name AS name', 'cadre.section AS section', 'account.organId AS organId'])
    .where('account.organId = :asked AND account.isLocked = :locked', { asked, locked: false })
    .orderBy('account.login', 'ASC')
    .limit(MOST_COLLEAGUES)
    .getRawMany<AccountRef>()
}

export async function lockAccount(tx: Tx, id: string): Promise<AccountEntity> {
  const account = await lock(tx.m, AccountEntity, { id })
  if (!account) throw new NotFound('account', id)
  return account
}

/** A person of the viewer's organ, or of another one where the viewer may give work there. */
export async function requireColleague(ctx: Ctx, id: string): Promise<AccountEntity> {
  const account = await ctx.read.findOneBy(AccountEntity, { id })
  if (!account || !colleagueRule.may(requireViewer(ctx), account)) throw new NotFound('account', id)
  return account
}

export interface NewPerson {
  organId: string
  login: string
  name: string
  section: string | null
  post: string | null
  roles: Role[]
  passwordHash: string
  mustChangePassword: 'yes' | 'no'
}

/** Adds people with their accounts, two statements however many there are. @throws Conflict `LOGIN_TAKEN` */
export async function insertPeople(tx: Tx, people: readonly NewPerson[]): Promise<AccountEntity[]> {
  if (people.length === 0) return []
  await refuseTakenLogins(
    tx.m,
    people.map((p) => p.login),
  )
  const cadres = people.map(({ organId, name, section, post }) => ({ id: newId(), organId, name, section, post }))
  const accounts = people.map((person, i): AccountEntity => ({
    id: newId(),
    cadreId: cadres[i]?.id ?? '',
    organId: person.organId,
    login: person.login,
    passwordHash: person.passwordHash,
    roles: [...person.roles],
    isLocked: false,
    mustChangePassword: person.mustChangePassword === 'yes',
    resetById: null,
    resetAt: null,
    lastSignInAt: null,
    createdAt: tx.now(),
    version: 1,
  }))
  await tx.m.insert(CadreEntity, cadres)
  await tx.m.insert(AccountEntity, accounts)
  return accounts
}

async function refuseTakenLogins(m: EntityManager, logins: string[]): Promise<void> {
  const [taken] = await m.find(AccountEntity, {
    where: { login: In(logins) },
    select: { id: true, login: true },
    take: 1,
  })
  if (taken) throw new Conflict('LOGIN_TAKEN', { login: taken.login })
}

/** Active accounts that may decide changes of rights, without the one that asks. */
export async function hasOtherDecider(tx: Tx, askedById: string): Promise<boolean> {
  const query = tx.m
    .createQueryBuilder(AccountEntity, 'account')
    .where('account.isLocked = :locked AND account.id <> :askedById', { locked: false, askedById })
  const holds = RIGHTS_DECIDERS.map((role) => `account.roles LIKE '%"${role}"%'`).join(' OR ')
  return (await query.andWhere(`(${holds})`).getCount()) > 0
}

export const countAccounts = (ctx: Ctx): Promise<number> => ctx.read.count(AccountEntity)

export async function lockRightsChange(tx: Tx, id: string): Promise<RightsChangeEntity> {
  const change = await lock(tx.m, RightsChangeEntity, { id })
  if (!change) throw new NotFound('rightsChange', id)
  return change
}

const MOST_CHANGES = 100

/** Open changes of rights, the oldest first; those the viewer may see. */
export function listRightsChanges(ctx: Ctx): Promise<RightsChangeEntity[]> {
  return ctx.read.find(RightsChangeEntity, {
    where: { status: 'OPEN', ...rightsChangeRule.filter(requireViewer(ctx)) },
    order: { askedAt: 'ASC', id: 'ASC' },
    take: MOST_CHANGES,
  })
}
