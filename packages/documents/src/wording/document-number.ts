import { cleanLine } from './clean-text.js'

/** 发文字号: the organ's code, the year and the running number of that year. */
export interface DocumentNumber {
  /** 机关代字, for example 津滨信访 */
  organCode: string
  year: number
  /** from 1, without leading zero */
  number: number
}

/** 津滨信访〔2022〕12号: hexagonal brackets, no leading zero, no 第 (GB/T 9704). */
export function documentNumberText(it: DocumentNumber): string {
  return `${cleanLine(it.organCode)}〔${it.year}〕${it.number}号`
}
