import type { Tx } from './ctx.js'
import { insertIfAbsent, lock } from './database/db.js'
import { NumberSequenceEntity } from './records/entities.js'

/**
 * The next number of an organ's series in a year, without gaps: the row stays locked until the act commits, and an act that is
 * rolled back gives its number back. Take it late in the act, since others wait for it.
 */
export async function nextNumber(tx: Tx, organId: string, kind: string, year: number): Promise<number> {
  const series = { organId, kind, year }
  const raise = () => tx.m.increment(NumberSequenceEntity, series, 'last', 1)
  if (!(await raise()).affected) {
    await insertIfAbsent(tx.m, NumberSequenceEntity, { ...series, last: 0 })
    await raise()
  }
  const row = await lock(tx.m, NumberSequenceEntity, series)
  if (!row) throw new Error(`number series ${kind} ${year} vanished`)
  return row.last
}
