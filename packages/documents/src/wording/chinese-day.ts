import type { PaperDay } from '../paper.js'

/** '2022-05-09' as papers write it: 2022年5月9日, Arabic numerals, no leading zeros (GB/T 9704). */
export function chineseDay(day: PaperDay): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day)
  if (parts === null) throw new RangeError(`Not a day: ${JSON.stringify(day)}. Papers take days as YYYY-MM-DD.`)
  return `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`
}
