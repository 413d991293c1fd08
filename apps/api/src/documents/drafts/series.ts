import { documentNumberText, type PaperKind } from '@petition/documents'
import type { MatterFact } from '@petition/domain'

/** One run of numbers without gaps: papers of one sort of one organ in one year. */
export type Series = PaperKind | 'ASSIGNMENT_LETTER'

/** What follows the organ's own word (机关代字), so that two sorts of papers never share a number. House habit. */
const SERIES_WORD: Readonly<Record<Series, string>> = {
  REGISTRATION_SLIP: '登',
  FORWARDING_LETTER: '转',
  ASSIGNMENT_LETTER: '交',
  ACCEPTANCE_NOTICE: '受',
  EXTENSION_NOTICE: '延',
  HANDLING_OPINION: '意',
  SERVICE_PROOF: '证',
  NOTICE: '告',
  ADVICE_REPLY: '复',
  ACCUSATION_LETTER: '检',
  OBJECTION_LETTER: '异',
  URGENT_REPORT: '急',
  REVIEW_OPINION: '复查',
  RECHECK_OPINION: '复核',
  NOT_ACCEPTED_NOTICE: '不受',
  NO_LONGER_ACCEPTED_NOTICE: '不再受',
  SUPPLEMENT_NOTICE: '补',
  RECUSAL_NOTICE: '避',
  HEARING_RIGHT_NOTICE: '听告',
  HEARING_DECISION: '听决',
  HEARING_NOTICE: '听通',
  HEARING_RECORD: '听录',
}

export const seriesOf = (kind: PaperKind, fact: MatterFact): Series =>
  fact.kind === 'REFERRED' && fact.how === 'ASSIGNED' ? 'ASSIGNMENT_LETTER' : kind

/** 津滨信访转〔2022〕12号 */
export const numberText = (word: string, series: Series, year: number, no: number): string =>
  documentNumberText({ organCode: word + SERIES_WORD[series], year, number: no })

export const documentNumber = (word: string, series: Series, year: number, no: number) => ({
  organCode: word + SERIES_WORD[series],
  year,
  number: no,
})

/** The parts of a number that was written elsewhere; null when it is none. */
export function numberParts(text: string): { organCode: string; year: number; number: number } | null {
  const found = /^(.+)〔(\d{4})〕(\d{1,9})号$/u.exec(text)
  return found ? { organCode: found[1] ?? '', year: Number(found[2]), number: Number(found[3]) } : null
}
