import { addDays, dayInZone, type LocalDate } from '@petition/law'
import { Conflict, runCommand, setOfficeDay, type Ctx } from '../platform/index.js'
import type { Db } from '../platform/database/db.js'
import { HOUSE_RULERS } from './access.js'

const zones = new WeakMap<Db, string>()

/** The zone belongs to the process's configuration; the office's database is what an act knows it by. */
export const rememberZone = (db: Db, zone: string): void => void zones.set(db, zone)

/** The real day in the office's zone, for credentials and whatever a sample office must not move. */
export const realDay = (ctx: Ctx): LocalDate => dayInZone(ctx.now(), zones.get(ctx.db) ?? 'Asia/Shanghai')

/** Minute of the day by the office's clock: 0 at midnight in its zone. */
export function minuteOfDay(ctx: Ctx): number {
  const written = new Intl.DateTimeFormat('en-US-u-nu-latn', {
    timeZone: zones.get(ctx.db) ?? 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(ctx.now())
  const part = (type: string) => Number(written.find((one) => one.type === type)?.value)
  return part('hour') * 60 + part('minute')
}

export interface MoveOfficeDayInput {
  idempotencyKey: string
  on: LocalDate
}

/**
 * Moves the day of a sample office, so that what the law makes of time can be seen. It runs on with the real clock.
 * Sign-in, tokens and what is recorded keep the real clock.
 *
 * @throws Conflict `NOT_A_SAMPLE_OFFICE`: a real office lives on the real day
 */
export async function moveOfficeDay(ctx: Ctx, input: MoveOfficeDayInput): Promise<LocalDate> {
  if (!ctx.isSample) throw new Conflict('NOT_A_SAMPLE_OFFICE')
  const detail = { on: input.on }
  const command = { name: 'moveOfficeDay', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  await runCommand(ctx, command, async (tx) => {
    await setOfficeDay(tx, input.on, zones.get(ctx.db) ?? 'Asia/Shanghai')
    return { kind: 'office', id: addDays(input.on, 0) }
  })
  ctx.forgetOffice()
  return input.on
}
