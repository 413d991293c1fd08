import type { LocalDate } from '@petition/law'

/** '2022-05-09' as papers write it: 2022年5月9日, Arabic numerals, no leading zeros (GB/T 9704). */
export function chineseDay(day: LocalDate): string {
  const [year, month, dayOfMonth] = day.split('-')
  return `${year}年${Number(month)}月${Number(dayOfMonth)}日`
}
