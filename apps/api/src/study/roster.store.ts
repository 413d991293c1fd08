import { AccountEntity, CadreEntity } from '../organs/index.js'
import type { Ctx } from '../platform/index.js'
import { StudyRecordEntity, type StudyYearEntity } from './study.entity.js'

/** A cadre of the office. Two may have the same name: the account tells them apart. */
export interface RosterPerson {
  readonly accountId: string
  readonly account: string
  readonly name: string
  readonly section: string | null
}

const people = (ctx: Ctx, organId: string) =>
  ctx.read
    .createQueryBuilder(AccountEntity, 'account')
    .innerJoin(CadreEntity, 'cadre', 'cadre.id = account.cadreId')
    .select(['account.id AS accountId', 'account.login AS account', 'cadre.name AS name', 'cadre.section AS section'])
    .where('account.organId = :organId', { organId })

const inAccountOrder = (rows: RosterPerson[]): RosterPerson[] =>
  rows.sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0))

/**
 * The cadres of a year in the order of their accounts: whoever has a record in it and, while it is open, whoever has the role
 * of a cadre.
 */
export async function rosterOfYear(ctx: Ctx, year: StudyYearEntity): Promise<RosterPerson[]> {
  const query = people(ctx, year.organId)
  const recorded = query
    .subQuery()
    .select('record.accountId')
    .from(StudyRecordEntity, 'record')
    .where('record.studyYearId = :studyYearId')
    .getQuery()
  const isCadre = `account.roles LIKE '%"CADRE"%' AND account.isLocked = :no`
  query
    .andWhere(year.isClosed ? `account.id IN ${recorded}` : `(account.id IN ${recorded} OR (${isCadre}))`)
    .setParameters({ studyYearId: year.id, no: false })
  return inAccountOrder(await query.getRawMany<RosterPerson>())
}

/** Everybody of the office, those who left among them: a list of a past year may name them. */
export const peopleOfOffice = async (ctx: Ctx, organId: string): Promise<RosterPerson[]> =>
  inAccountOrder(await people(ctx, organId).getRawMany<RosterPerson>())
