import { calendarOf, OFFICIAL_NOTICES, type Calendar, type LocalDate, type Notice } from '@petition/law'
import { reviewStepFor, SETTING_KEYS, settingOn, settingRule, type SettingKey } from '@petition/domain'
import type { EntityManager } from 'typeorm'
import type { Ctx, DatedSetting, SettingDefinition } from '../platform/index.js'
import { CalendarNoticeEntity, SettingEntity } from './house.entity.js'
import { ReviewPathEntity, type OrganEntity } from './organ.entity.js'

/** The catalogue as the platform knows it. */
export const settingDefinitions: readonly SettingDefinition[] = SETTING_KEYS.map((key) => {
  const { zh, en, basis, default: defaultValue } = settingRule(key)
  return { name: key, zh, en, basis, defaultValue }
})

/** Entered values in the order in which they were entered. */
export async function enteredSettings(read: EntityManager): Promise<SettingEntity[]> {
  return read.find(SettingEntity, { order: { key: 'ASC', version: 'ASC' } })
}

/** For the platform: of two values entered for one day only the later entered one. */
export async function datedSettings(read: EntityManager): Promise<readonly DatedSetting[]> {
  const rows = await enteredSettings(read)
  const byDay = new Map(rows.map((row) => [`${row.key} ${row.from}`, row]))
  return [...byDay.values()].map(({ key, value, from }) => ({ name: key, value, from }))
}

/** A setting as it holds on a day, with what it rests on. */
export interface SettingInForce {
  key: SettingKey
  labelZh: string
  labelEn: string
  value: boolean | number
  basis: string
  isDefault: boolean
  from: LocalDate | null
  enteredById: string | null
  /** how many values were entered so far, those that hold later among them */
  version: number
  /** every value entered, the newest first */
  entries: SettingEntity[]
}

export function settingInForce(rows: readonly SettingEntity[], key: SettingKey, on: LocalDate): SettingInForce {
  const rule = settingRule(key)
  const entered = settingOn(rows, key, on)
  const own = rows.filter((row) => row.key === key)
  return {
    key,
    labelZh: rule.zh,
    labelEn: rule.en,
    value: entered?.value ?? rule.default,
    basis: entered?.basis ?? rule.basis,
    isDefault: entered === null,
    from: entered?.from ?? null,
    enteredById: entered?.enteredById ?? null,
    version: Math.max(0, ...own.map((row) => row.version)),
    entries: own.toReversed(),
  }
}

export async function settingsInForce(ctx: Ctx): Promise<SettingInForce[]> {
  const rows = await enteredSettings(ctx.read)
  return SETTING_KEYS.map((key) => settingInForce(rows, key, ctx.today))
}

export const noticeOfRow = (row: CalendarNoticeEntity): Notice => ({
  id: row.id,
  year: row.year,
  document: row.document,
  publishedOn: row.publishedOn,
  breaks: row.breaks,
  makeUpDays: row.makeUpDays,
})

export async function enteredNotices(read: EntityManager): Promise<Notice[]> {
  const rows = await read.find(CalendarNoticeEntity, { order: { id: 'ASC' } })
  return rows.map(noticeOfRow)
}

/** The calendar of the office: the notices in the book and those it entered. */
export async function officeCalendar(read: EntityManager): Promise<Calendar> {
  return calendarOf([...OFFICIAL_NOTICES, ...(await enteredNotices(read))])
}

export const reviewPathRows = (ctx: Ctx): Promise<ReviewPathEntity[]> =>
  ctx.read.find(ReviewPathEntity, { order: { handlerKind: 'ASC', from: 'ASC', id: 'ASC' } })

/**
 * Where a review and a re-review of this organ's opinion go, by the table as it stood on the day of the opinion.
 *
 * @returns null when the table says nothing: the office has to enter a row
 */
export async function reviewPathOf(
  ctx: Ctx,
  handler: Pick<OrganEntity, 'id' | 'kind'>,
  on: LocalDate,
): Promise<ReviewPathEntity | null> {
  const rows = await ctx.read.findBy(ReviewPathEntity, { handlerKind: handler.kind })
  return reviewStepFor(rows, handler, on)
}
