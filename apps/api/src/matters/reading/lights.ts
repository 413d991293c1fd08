import { addDays, RuleGap, type Calendar, type LocalDate } from '@petition/law'
import { lightOf, workingDaysLeft, type Light } from '@petition/domain'
import type { Ctx } from '../../platform/index.js'
import type { Condition } from '../access.js'
import type { MatterEntity } from '../archive/matter.entity.js'

/** The house's setting: how many working days before the day to warn by a light turns yellow. */
export const yellowDays = (ctx: Ctx): number => ctx.settings.numberOn('lightYellowWorkingDays', ctx.today)

type NextOfRow = Pick<
  MatterEntity,
  'nextDutyKey' | 'nextWarnOn' | 'nextLawfulLastOn' | 'nextProvisional' | 'nextSuspended'
>

/** The light of a matter is the light of the duty that comes first. */
export const lightOfRow = (ctx: Ctx, row: NextOfRow): Light =>
  lightOf(
    {
      warnOn: row.nextWarnOn,
      lawfulLastOn: row.nextLawfulLastOn,
      end: row.nextDutyKey === null ? 'NOTHING_OWED' : null,
      isSuspended: row.nextSuspended,
      isProvisional: row.nextProvisional,
    },
    ctx.today,
    ctx.calendar,
    yellowDays(ctx),
  )

/** Working days to the day to warn by; null where nothing runs. */
export const daysLeftOfRow = (ctx: Ctx, row: NextOfRow): number | null =>
  row.nextDutyKey === null || row.nextSuspended ? null : workingDaysLeft(ctx.calendar, ctx.today, row.nextWarnOn)

/** The last day that lies at most so many working days ahead: what is warned by then is yellow. */
export function lastYellowDay(calendar: Calendar, today: LocalDate, workingDays: number): LocalDate {
  let day = today
  let count = 0
  for (;;) {
    const next = addDays(day, 1)
    if (isWorked(calendar, next)) count += 1
    // Where the calendar does not reach, `lightOf` cannot count either and stays green.
    if (count > workingDays || isWorked(calendar, next) === null) return day
    day = next
  }
}

function isWorked(calendar: Calendar, day: LocalDate): boolean | null {
  try {
    return !calendar.kindOf(day).isRest
  } catch (error) {
    if (error instanceof RuleGap) return null
    throw error
  }
}

/** Where the days of what is lit stand: of a matter those of the duty that comes first, of a duty its own. */
interface LitBy {
  readonly isOwed: string
  readonly isSuspended: string
  readonly isProvisional: string
  readonly warnOn: string
  readonly lawfulLastOn: string
}

const OF_MATTER: LitBy = {
  ...{ isOwed: 'row.nextDutyKey IS NOT NULL', isSuspended: 'row.nextSuspended', isProvisional: 'row.nextProvisional' },
  ...{ warnOn: 'row.nextWarnOn', lawfulLastOn: 'row.nextLawfulLastOn' },
}
/** Columns of a duty that is owed. */
export const ofDuty = (alias: string): LitBy => ({
  ...{ isOwed: '1 = 1', isSuspended: `${alias}.isSuspended`, isProvisional: `${alias}.isProvisional` },
  ...{ warnOn: `${alias}.warnOn`, lawfulLastOn: `${alias}.lawfulLastOn` },
})

/** `lightOf` as conditions on columns; of two things with the same days they say the same. */
function lightSql(columns: LitBy): Readonly<Record<Light, string>> {
  const { isOwed, isSuspended, isProvisional, warnOn, lawfulLastOn } = columns
  const hasNoDay = `${isSuspended} = :lightNo AND (${warnOn} IS NULL OR ${lawfulLastOn} IS NULL)`
  const runs = `${isOwed} AND ${isSuspended} = :lightNo AND ${warnOn} IS NOT NULL AND ${lawfulLastOn} IS NOT NULL`
  const inTime = `${runs} AND ${lawfulLastOn} >= :lightToday AND ${warnOn} >= :lightToday`
  return {
    RED: `${runs} AND ${lawfulLastOn} < :lightToday`,
    AMBER_RED: `${runs} AND ${lawfulLastOn} >= :lightToday AND ${warnOn} < :lightToday`,
    YELLOW: `${inTime} AND ${isProvisional} = :lightNo AND ${warnOn} <= :lightYellow`,
    GREEN: `${inTime} AND ${isProvisional} = :lightNo AND ${warnOn} > :lightYellow`,
    GREY: `${isOwed} AND (${isSuspended} <> :lightNo OR (${inTime} AND ${isProvisional} <> :lightNo))`,
    NONE: `(NOT (${isOwed}) OR (${hasNoDay}))`,
  }
}

/** Matters whose light is one of these today; or duties, by their own columns. */
export function litBy(ctx: Ctx, lights: readonly Light[], columns: LitBy = OF_MATTER): Condition {
  const sql = lightSql(columns)
  return {
    sql: `(${lights.map((light) => `(${sql[light]})`).join(' OR ')})`,
    parameters: {
      lightNo: false,
      lightToday: ctx.today,
      lightYellow: lastYellowDay(ctx.calendar, ctx.today, yellowDays(ctx)),
    },
  }
}

/** Matters in which an organ owes something, of one of these lights where any are named. `as` names the organ in the statement. */
export function owing(ctx: Ctx, organId: string, lights?: readonly Light[] | null, as = 'owedBy'): Condition {
  const lit = lights?.length ? litBy(ctx, lights, ofDuty('owed')) : null
  return owedWhere(organId, lit, as)
}

/** Matters in which an organ owes something that must be done, or warned of, on this very day. */
export const owingOn = (organId: string, day: LocalDate, as = 'owedBy'): Condition =>
  owedWhere(organId, { sql: '(owed.warnOn = :owedOn OR owed.lawfulLastOn = :owedOn)', parameters: { owedOn: day } }, as)

const owedWhere = (organId: string, also: Condition | null, as: string): Condition => ({
  sql: `row.id IN (SELECT owed.matterId FROM matter_duty owed WHERE owed.ownerId = :${as} AND owed.ownerKind = 'ORGAN' AND owed.isOpen = :owedYes${also ? ` AND ${also.sql}` : ''})`,
  parameters: { [as]: organId, owedYes: true, ...also?.parameters },
})
