import { granted, refused, yearOf, type LocalDate, type Verdict } from '@petition/law'
import { corrected } from '../casework/index.js'
import type { MediationFact, MediationFactKind } from './facts.js'
import { MEDIATION_ACT } from './rules.js'
import type { MediationPaper, NumberedMediationPaper } from './words.js'

/* Which paper says what of the record, and which letters went out under which number. */

/** What every paper of a row says: the text, and that the row is in force. */
const OF_THE_AGREEMENT: readonly MediationFactKind[] = [
  ...(['FRAMEWORK_DRAFTED', 'ROW_ENTERED', 'ROW_SIGNED', 'COMMON_SIGNED', 'ROW_WITHDRAWN', 'ROW_AMENDED'] as const),
]

/** The entries that a paper repeats, or days of which it counts with. */
const SAYS: Readonly<Record<MediationPaper, readonly MediationFactKind[]>> = {
  MEDIATION_REGISTER: ['SCREENED', 'CONSENTED', 'LED_IN', 'TAKEN', 'MEMBER_NAMED', 'MEMBER_RELEASED'],
  MEDIATION_RIGHTS: ['LED_IN', 'MEMBER_NAMED', 'MEMBER_RELEASED'],
  MEDIATION_RECORD: ['SESSION_HELD', 'MEMBER_NAMED', 'MEMBER_RELEASED'],
  MEDIATION_AGREEMENT: OF_THE_AGREEMENT,
  MEDIATION_END: ['ENDED'],
  CONFIRMATION_APPLICATION: OF_THE_AGREEMENT,
  PERFORMANCE_RECORD: [...OF_THE_AGREEMENT, 'PAID', 'BREACH_NOTED', 'BREACH_CURED'],
}

const PAPERS = Object.keys(SAYS) as readonly MediationPaper[]

/** Papers that say something else once an entry of this kind is corrected. */
export const papersSaying = (kind: MediationFactKind): readonly MediationPaper[] =>
  PAPERS.filter((paper) => SAYS[paper].includes(kind))

/** How the body's letters are named in their numbers. */
const SERIES: Readonly<Record<NumberedMediationPaper, string>> = {
  MEDIATION_RIGHTS: '调告字',
  MEDIATION_AGREEMENT: '调协字',
  MEDIATION_END: '调终字',
}

export const isNumberedPaper = (paper: MediationPaper): paper is NumberedMediationPaper => paper in SERIES

/** As committees write it under their name: '（2022）调协字第5号'. @param no of the body's own series in the year of `on` */
export const mediationPaperNumber = (paper: NumberedMediationPaper, on: LocalDate, no: number): string =>
  `（${yearOf(on)}）${SERIES[paper]}第${no}号`

export interface IssuedPaper {
  readonly paper: NumberedMediationPaper
  readonly number: string
  readonly on: LocalDate
  /** what it says was recorded, changed or corrected after it went out */
  readonly isOutdated: boolean
}

/**
 * Letters of the case (`partId` null) or of one row, the last of each kind.
 *
 * @param facts in the order of recording, uncorrected: the case's own with those of the row
 */
export function issuedPapers(facts: readonly MediationFact[], partId: string | null): readonly IssuedPaper[] {
  const last = new Map<NumberedMediationPaper, IssuedPaper>()
  const counted = new Set(corrected(facts).map((fact) => fact.id))
  facts.forEach((fact, at) => {
    if (fact.kind !== 'PAPER_ISSUED' || fact.partId !== partId || !counted.has(fact.id)) return
    const { paper, number, on } = fact
    last.set(paper, {
      paper,
      number,
      on,
      isOutdated: facts.slice(at + 1).some((later) => changes(facts, later, paper)),
    })
  })
  return [...last.values()]
}

function changes(facts: readonly MediationFact[], later: MediationFact, paper: MediationPaper): boolean {
  if (later.kind !== 'CORRECTED') return SAYS[paper].includes(later.kind)
  const was = facts.find((fact) => fact.id === later.factId)
  return was !== undefined && SAYS[paper].includes(was.kind)
}

/**
 * A letter goes out under one number; it has another one only when what it says has changed since (人民调解法 第二十七条: the body
 * keeps its file). Whether it is whole is asked where it is drafted.
 *
 * @returns PAPER_ISSUED_ALREADY with its number
 */
export function mayIssuePaper(issued: readonly IssuedPaper[], paper: NumberedMediationPaper): Verdict<true> {
  const there = issued.find((one) => one.paper === paper)
  return there && !there.isOutdated
    ? refused('PAPER_ISSUED_ALREADY', MEDIATION_ACT('27'), { number: there.number, on: there.on })
    : granted(true)
}
