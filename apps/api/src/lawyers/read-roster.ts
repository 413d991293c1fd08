import { rosterWarnings, type RosterWarning } from '@petition/domain'
import { addDays, daysBetween, type LocalDate } from '@petition/law'
import { Between, In } from 'typeorm'
import { absencesBetween } from '../organs/index.js'
import { InvalidInput, loader, requireViewer, type Ctx } from '../platform/index.js'
import { barredFrom } from './conflicts/conflict.store.js'
import { bookedHalves } from './booked-halves.js'
import { ProfessionalEntity, RosterChangeEntity, RosterDutyEntity } from './lawyers.entity.js'

const LONGEST_DAYS = 62
const MOST_PEOPLE = 200
const MOST_CHANGES = 100

/** Professionals of the own office, those on the roster first. */
export const professionals = (ctx: Ctx): Promise<ProfessionalEntity[]> =>
  ctx.read.find(ProfessionalEntity, {
    where: { organId: requireViewer(ctx).organId },
    order: { isActive: 'DESC', id: 'ASC' },
    take: MOST_PEOPLE,
  })

export const professionalLoader = (ctx: Ctx) =>
  loader<ProfessionalEntity>(
    ctx,
    professionalLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(ProfessionalEntity, { id: In([...ids]) })).map((row) => [row.id, row])),
  )

export interface RosterView {
  readonly duties: readonly RosterDutyEntity[]
  readonly warnings: readonly RosterWarning[]
}

/** The roster of the own office between two days, both inside, with what is to be looked at; six statements. @throws InvalidInput beyond 62 days */
export async function roster(ctx: Ctx, from: LocalDate, to: LocalDate): Promise<RosterView> {
  const length = daysBetween(from, to)
  if (length < 0 || length > LONGEST_DAYS) throw new InvalidInput({ to: `0-${LONGEST_DAYS}` })
  const { organId } = requireViewer(ctx)
  const duties = await ctx.read.find(RosterDutyEntity, {
    where: { organId, on: Between(from, to) },
    order: { on: 'ASC', shift: 'DESC', id: 'ASC' },
  })
  const people = await professionals(ctx)
  const accounts = people.flatMap(({ id, accountId }) => (accountId === null ? [] : [{ id, accountId }]))
  const ids = accounts.map((one) => one.accountId)
  const away = ids.length === 0 ? [] : await absencesBetween(ctx, ids, from, to)
  const absences = away.flatMap((row) =>
    accounts
      .filter((one) => one.accountId === row.accountId)
      .map((one) => ({ professionalId: one.id, from: row.from, to: row.to })),
  )
  // Gaps are shown of days to come: what was is no longer to be planned.
  const days = Array.from({ length: length + 1 }, (_, at) => addDays(from, at)).filter((on) => on >= ctx.today)
  const activeIds = new Set(people.filter((one) => one.isActive).map((one) => one.id))
  const taken = {
    bookings: await bookedHalves(ctx, people, from, to),
    barredIds: await barredFrom(ctx, organId),
    today: ctx.today,
  }
  return { duties, warnings: rosterWarnings(duties, { calendar: ctx.calendar, absences, activeIds, days, ...taken }) }
}

/** How duties changed hands: what waits for an answer first, then the newest. */
export const rosterChanges = (ctx: Ctx): Promise<RosterChangeEntity[]> =>
  ctx.read
    .createQueryBuilder(RosterChangeEntity, 'change')
    .where('change.organId = :organId', { organId: requireViewer(ctx).organId })
    .orderBy(`CASE WHEN change.state = 'ASKED' THEN 0 ELSE 1 END`, 'ASC')
    .addOrderBy('change.id', 'DESC')
    .take(MOST_CHANGES)
    .getMany()

/** The own person on the roster; null for whoever only plans. */
export const ownPerson = (ctx: Ctx): Promise<ProfessionalEntity | null> => {
  const { organId, accountId } = requireViewer(ctx)
  return ctx.read.findOneBy(ProfessionalEntity, { organId, accountId })
}
