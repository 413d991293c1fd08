import type { LocalDate } from '@petition/law'
import { coverOn } from '@petition/domain'
import { In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm'
import { loader, lock, NotFound, requireViewer, type Ctx, type Tx } from '../platform/index.js'
import { absenceRule } from './access.js'
import { AbsenceEntity, AccountEntity } from './account.entity.js'

/** Absences that have a day in this time. */
export function absencesBetween(
  ctx: Ctx,
  accountIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<AbsenceEntity[]> {
  return ctx.read.findBy(AbsenceEntity, {
    accountId: In([...accountIds]),
    from: LessThanOrEqual(to),
    to: MoreThanOrEqual(from),
  })
}

/** The absence a person is in today, or null; one statement a tick. */
export const absenceTodayLoader = (ctx: Ctx) =>
  loader<AbsenceEntity>(ctx, absenceTodayLoader, async (ids) => {
    const rows = await absencesBetween(ctx, ids, ctx.today, ctx.today)
    return new Map(rows.map((row) => [row.accountId, row]))
  })

/**
 * Who does a person's work on a day: the person, or whoever covers. Null when nobody does.
 * One statement: all absences of that day.
 */
export async function coverOf(ctx: Ctx, accountId: string, on: LocalDate): Promise<string | null> {
  const away = await ctx.read.findBy(AbsenceEntity, { from: LessThanOrEqual(on), to: MoreThanOrEqual(on) })
  return coverOn(away, accountId, on)
}

/** People whose work this person does on a day, the person among them unless away. */
export async function coveredBy(ctx: Ctx, accountId: string, on: LocalDate): Promise<string[]> {
  const away = await ctx.read.findBy(AbsenceEntity, { from: LessThanOrEqual(on), to: MoreThanOrEqual(on) })
  const people = [...new Set([accountId, ...away.map((row) => row.accountId)])]
  return people.filter((person) => coverOn(away, person, on) === accountId)
}

const MOST_ROWS = 100

/** Absences that are not over, by their id; those the viewer may see. */
export async function listAbsences(ctx: Ctx, first: number, after: string | null): Promise<AbsenceEntity[]> {
  const seen = absenceRule.filter(requireViewer(ctx))
  const query = ctx.read
    .createQueryBuilder(AbsenceEntity, 'absence')
    .innerJoin(AccountEntity, 'account', 'account.id = absence.accountId')
    .where('absence.to >= :today AND absence.to >= absence.from', { today: ctx.today })
  if (seen.organId) query.andWhere('account.organId = :organId', { organId: seen.organId })
  if (seen.accountId) query.andWhere('account.id = :accountId', { accountId: seen.accountId })
  if (after) query.andWhere('absence.id > :after', { after })
  return query
    .orderBy('absence.id', 'ASC')
    .limit(Math.min(Math.max(first, 1), MOST_ROWS))
    .getMany()
}

export async function lockAbsence(tx: Tx, id: string): Promise<AbsenceEntity & { organId: string }> {
  const absence = await lock(tx.m, AbsenceEntity, { id })
  if (!absence) throw new NotFound('absence', id)
  const account = await tx.m.findOneByOrFail(AccountEntity, { id: absence.accountId })
  return Object.assign(absence, { organId: account.organId })
}
