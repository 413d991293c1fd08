import { granted, refused, yearOf, type LocalDate, type Verdict } from '@petition/law'
import { corrected } from '../casework/index.js'
import type { MediationFact, MediationFactKind, MediationFactOf } from './facts.js'
import { commonSignDays, mediatorsNamed } from './named-mediators.js'
import { MEDIATION_ACT } from './rules.js'
import type { MediationPaper, NumberedMediationPaper } from './words.js'

/* Which paper says what of the record, and which letters went out under which number. */

/** What every paper of a row says: the text, and that the row is in force. */
const OF_THE_AGREEMENT: readonly MediationFactKind[] = [
  ...(['FRAMEWORK_DRAFTED', 'ROW_ENTERED', 'ROW_SIGNED', 'COMMON_SIGNED', 'ROW_WITHDRAWN', 'ROW_AMENDED'] as const),
]

/** The entries that a paper repeats, or days of which it counts with. Whom it names as mediators is asked of `named-mediators`. */
const SAYS: Readonly<Record<MediationPaper, readonly MediationFactKind[]>> = {
  MEDIATION_REGISTER: ['SCREENED', 'CONSENTED', 'LED_IN', 'TAKEN'],
  MEDIATION_RIGHTS: ['LED_IN'],
  MEDIATION_RECORD: ['SESSION_HELD'],
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

/** A letter that went out and says something that is so no more. */
export interface OutdatedPaper {
  readonly paper: NumberedMediationPaper
  readonly number: string
  /** the entry by which it became wrong */
  readonly changed: MediationFact
  /** the day it went out anew; null: it is still to be done */
  readonly renewedOn: LocalDate | null
}

type Issue = MediationFactOf<'PAPER_ISSUED'>

/** What went out of the case (`partId` null) or of one row, with its place in the record. */
function issuesOf(facts: readonly MediationFact[], partId: string | null) {
  const counted = new Set(corrected(facts).map((fact) => fact.id))
  return facts.flatMap((fact, at) =>
    fact.kind === 'PAPER_ISSUED' && fact.partId === partId && counted.has(fact.id)
      ? [{ issue: fact as Issue, at }]
      : [],
  )
}

/**
 * Letters of the case (`partId` null) or of one row, the last of each kind.
 *
 * @param facts in the order of recording, uncorrected: the case's own with those of the row
 */
export function issuedPapers(facts: readonly MediationFact[], partId: string | null): readonly IssuedPaper[] {
  const last = new Map<NumberedMediationPaper, IssuedPaper>()
  for (const { issue, at } of issuesOf(facts, partId)) {
    const { paper, number, on } = issue
    last.set(paper, { paper, number, on, isOutdated: changeAfter(facts, at, issue) !== null })
  }
  return [...last.values()]
}

/**
 * Letters that became wrong after they went out, each with what made it so and whether it went out anew.
 *
 * @param facts as `issuedPapers`
 */
export function outdatedPapers(facts: readonly MediationFact[], partId: string | null): readonly OutdatedPaper[] {
  const issues = issuesOf(facts, partId)
  return issues.flatMap(({ issue, at }): OutdatedPaper[] => {
    const { paper, number } = issue
    const changed = changeAfter(facts, at, issue)
    const next = issues.find((one) => one.issue.paper === paper && one.at > at)
    return changed === null ? [] : [{ paper, number, changed, renewedOn: next?.issue.on ?? null }]
  })
}

/** The first entry after a letter went out that changes what it says; null while it is right. */
function changeAfter(facts: readonly MediationFact[], at: number, issue: Issue): MediationFact | null {
  const change = facts.findIndex((fact, place) => place > at && changes(facts, place, issue))
  return facts[change] ?? null
}

/** Entries of which only some make a letter wrong: it is asked what they do to whom it names, and to its signs. */
const ASKED_CLOSELY: readonly MediationFactKind[] = [
  ...(['MEMBER_NAMED', 'MEMBER_DECLARED', 'MEMBER_RELEASED', 'COMMON_SIGNED'] as const),
]

function changes(facts: readonly MediationFact[], place: number, { paper, partId }: Issue): boolean {
  const later = facts[place]
  if (!later) return false
  if (ASKED_CLOSELY.includes(later.kind)) {
    const no = facts.find((fact) => fact.kind === 'ROW_ENTERED' && fact.partId === partId)
    const rowNo = no?.kind === 'ROW_ENTERED' ? no.no : null
    const [was, is] = [place, place + 1].map((until) => signedAndNamed(facts.slice(0, until), paper, rowNo))
    return was !== is
  }
  if (later.kind !== 'CORRECTED') return SAYS[paper].includes(later.kind)
  const was = facts.find((fact) => fact.id === later.factId)
  return was !== undefined && SAYS[paper].includes(was.kind)
}

function signedAndNamed(facts: readonly MediationFact[], paper: NumberedMediationPaper, rowNo: number | null): string {
  const own = corrected(facts)
  const signs = paper === 'MEDIATION_AGREEMENT' && rowNo !== null ? commonSignDays(own, rowNo) : []
  return JSON.stringify([mediatorsNamed(own, paper, rowNo), signs])
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
