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

const OWED = 'row.nextDutyKey IS NOT NULL'
const RUNS = `${OWED} AND row.nextSuspended = :lightNo AND row.nextWarnOn IS NOT NULL AND row.nextLawfulLastOn IS NOT NULL`
const IN_TIME = `${RUNS} AND row.nextLawfulLastOn >= :lightToday AND row.nextWarnOn >= :lightToday`

/** `lightOf` as conditions on the columns of a matter; of two matters with the same days they say the same. */
const LIGHT_SQL: Readonly<Record<Light, string>> = {
  RED: `${RUNS} AND row.nextLawfulLastOn < :lightToday`,
  AMBER_RED: `${RUNS} AND row.nextLawfulLastOn >= :lightToday AND row.nextWarnOn < :lightToday`,
  YELLOW: `${IN_TIME} AND row.nextProvisional = :lightNo AND row.nextWarnOn <= :lightYellow`,
  GREEN: `${IN_TIME} AND row.nextProvisional = :lightNo AND row.nextWarnOn > :lightYellow`,
  GREY: `${OWED} AND (row.nextSuspended <> :lightNo OR (${IN_TIME} AND row.nextProvisional <> :lightNo))`,
  NONE: `(row.nextDutyKey IS NULL OR (row.nextSuspended = :lightNo AND (row.nextWarnOn IS NULL OR row.nextLawfulLastOn IS NULL)))`,
}

/** Matters whose light is one of these today. */
export function litBy(ctx: Ctx, lights: readonly Light[]): Condition {
  return {
    sql: `(${lights.map((light) => `(${LIGHT_SQL[light]})`).join(' OR ')})`,
    parameters: {
      lightNo: false,
      lightToday: ctx.today,
      lightYellow: lastYellowDay(ctx.calendar, ctx.today, yellowDays(ctx)),
    },
  }
}
