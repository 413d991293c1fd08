import { citationZh, type Citation, type LocalDate } from '@petition/law'
import { chineseDay } from './chinese-day.js'

/** A last day and the article it rests on: two fields of a clock that has run. A paper prints them, it counts nothing. */
export interface LegalDate {
  /** the lawful last day, after the roll over rest days */
  on: LocalDate
  citation: Citation
  /** the calendar of that year was not yet published when the day was computed */
  isProvisional: boolean
}

/** 2022年7月11日（《信访工作条例》第三十四条） */
export function legalDateText(it: LegalDate): string {
  const provisional = it.isProvisional ? '，该年节假日安排尚未公布，公布后如有变动另行告知' : ''
  return `${chineseDay(it.on)}（${citationZh(it.citation)}${provisional}）`
}
