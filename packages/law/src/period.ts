/** Plain 日: every day counts. */
export type Days = { unit: 'day'; count: number }
/** 工作日: only working days of the official calendar count. */
export type WorkingDays = { unit: 'workingDay'; count: number }
/** 月, ending on the matching date (CR6). */
export type Months = { unit: 'month'; count: number }
/** 年, ending on the matching date (CR6). */
export type Years = { unit: 'year'; count: number }

/** A length of time as the law writes it. The unit is part of the type: days and working days do not mix. */
export type Period = Days | WorkingDays | Months | Years

function whole(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`a period counts whole units, not ${n}`)
  return n
}

/** `n` calendar days (日). */
export const days = (n: number): Days => ({ unit: 'day', count: whole(n) })
/** `n` working days (工作日). */
export const workingDays = (n: number): WorkingDays => ({ unit: 'workingDay', count: whole(n) })
/** `n` months (个月). */
export const months = (n: number): Months => ({ unit: 'month', count: whole(n) })
/** `n` years (年). */
export const years = (n: number): Years => ({ unit: 'year', count: whole(n) })

const ZH = { day: '日', workingDay: '个工作日', month: '个月', year: '年' } as const
const EN = { day: 'day', workingDay: 'working day', month: 'month', year: 'year' } as const

/** The period in words: 「60日」, 「5个工作日」, '60 days', '1 working day'. */
export function periodText(period: Period, language: 'zh' | 'en'): string {
  if (language === 'zh') return `${period.count}${ZH[period.unit]}`
  return `${period.count} ${EN[period.unit]}${period.count === 1 ? '' : 's'}`
}
