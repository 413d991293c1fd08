import { addDays, dayInZone, type LocalDate } from '@petition/law'

/** Keys run on the real calendar, also in a sample office with a day of its own. */
export const realDay = (): LocalDate => dayInZone(new Date(), 'Asia/Shanghai')

export const realDayAfter = (days: number): LocalDate => addDays(realDay(), days)
