import type { PaperDay } from '../paper.js'
import { cleanLine } from './clean-text.js'
import { chineseDay } from './chinese-day.js'

/** A last day and the article it rests on. The law package computes both; a paper only prints them. */
export interface LegalDate {
  /** the lawful last day, after the roll over rest days */
  on: PaperDay
  /** for example 《信访工作条例》第三十四条 */
  citation: string
  /** true when the calendar of that year was not yet published */
  isProvisional?: boolean
}

/** 2022年7月11日（《信访工作条例》第三十四条） */
export function legalDateText(it: LegalDate): string {
  const provisional = it.isProvisional === true ? '，如国家公布的节假日安排另有调整则相应顺延' : ''
  return `${chineseDay(it.on)}（${cleanLine(it.citation)}${provisional}）`
}
