import { CLOCKS, type ClockId, type Period } from '@petition/law'

const UNITS: Record<Period['unit'], string> = { day: '日', workingDay: '个工作日', month: '个月', year: '年' }

/** A clock's period as a paper says it: 15日, 5个工作日. The number is the law package's own. */
export function periodText(id: ClockId): string {
  const { period } = CLOCKS[id]
  if (period === null) throw new RangeError(`${id} has no period that a paper could name`)
  return `${period.count}${UNITS[period.unit]}`
}
