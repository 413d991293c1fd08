import { cite, granted, refused, type Calendar, type LocalDate, type Verdict } from '@petition/law'
import {
  caseLog,
  dutyFrom,
  houseClock,
  met,
  notOwed,
  organ,
  type CaseFactHead,
  type CaseLog,
  type CorrectionBody,
  type DutyOf,
} from '../casework/index.js'
import { label, type Labels } from '../label.js'
import type { ConflictGround, LegalOpinionType } from './words.js'

/*
 * A legal opinion (法律意见) on one matter: asked for by the office, given by a lawyer who first says whether anything stands
 * against it. The lawyer sees the matter from the asking until the opinion is given or the asking is taken back (ACCESS §1).
 */

/** What an opinion rests on; a text of the house's book by its id, any other by its name. */
export interface OpinionCitation {
  readonly text: string
  readonly article: string
}

interface Kinds {
  OPINION_ASKED: {
    readonly matterId: string
    readonly professionalId: string
    readonly type: LegalOpinionType
    readonly question: string
    readonly answerBy: LocalDate
  }
  /** 公务员法 第七十六、七十七条 by analogy: the adviser applies on their own. */
  CONFLICT_DECLARED: {
    readonly professionalId: string
    readonly ground: ConflictGround | null
    readonly note: string | null
  }
  OPINION_REASSIGNED: { readonly professionalId: string; readonly answerBy: LocalDate; readonly reason: string }
  OPINION_TAKEN_BACK: { readonly reason: string }
  OPINION_GIVEN: {
    readonly professionalId: string
    readonly conclusion: string
    readonly reasons: string
    readonly citations: readonly OpinionCitation[]
    readonly risks: string | null
  }
  /** The office says how it used it. */
  OPINION_USED: { readonly how: string; readonly isFollowed: boolean }
  CORRECTED: CorrectionBody
}

export type LegalOpinionFactKind = keyof Kinds
export type LegalOpinionFact = {
  [K in LegalOpinionFactKind]: CaseFactHead & { readonly kind: K } & Kinds[K]
}[LegalOpinionFactKind]
export type LegalOpinionFactOf<K extends LegalOpinionFactKind> = Extract<LegalOpinionFact, { readonly kind: K }>
export type LegalOpinionLog = CaseLog<LegalOpinionFact>

const ORDER: readonly LegalOpinionFactKind[] = [
  'OPINION_ASKED',
  'CONFLICT_DECLARED',
  'OPINION_REASSIGNED',
  'OPINION_TAKEN_BACK',
  'OPINION_GIVEN',
  'OPINION_USED',
]

export const legalOpinionLog = (
  facts: readonly LegalOpinionFact[],
  frame: { readonly asOf: LocalDate; readonly calendar: Calendar },
): LegalOpinionLog => caseLog(facts, { ...frame, order: ORDER })

export type LegalOpinionState = 'TO_DECLARE' | 'TO_REASSIGN' | 'TO_GIVE' | 'GIVEN' | 'TAKEN_BACK'
export const LEGAL_OPINION_STATES: Labels<LegalOpinionState> = {
  TO_DECLARE: label('待声明有无利益冲突', 'to declare conflicts'),
  TO_REASSIGN: label('有利益冲突，待另行指派', 'conflict: another is to be asked'),
  TO_GIVE: label('待出具意见', 'to be given'),
  GIVEN: label('已出具', 'given'),
  TAKEN_BACK: label('已撤回', 'taken back'),
}

export interface LegalOpinion {
  readonly asked: LegalOpinionFactOf<'OPINION_ASKED'>
  /** who is asked now, and by when */
  readonly professionalId: string
  readonly answerBy: LocalDate
  /** what the person who is asked now declared */
  readonly declared: LegalOpinionFactOf<'CONFLICT_DECLARED'> | null
  readonly given: LegalOpinionFactOf<'OPINION_GIVEN'> | null
  readonly state: LegalOpinionState
}

/** Null for a log that does not begin with the asking. */
export function legalOpinionOf(log: LegalOpinionLog): LegalOpinion | null {
  const asked = log.first('OPINION_ASKED')
  if (asked === null) return null
  const now = log.last('OPINION_REASSIGNED') ?? asked
  const declared =
    log.of('CONFLICT_DECLARED').findLast((one) => one.professionalId === now.professionalId && one.on >= now.on) ?? null
  const given = log.last('OPINION_GIVEN')
  const isBack = log.last('OPINION_TAKEN_BACK') !== null
  return {
    asked,
    professionalId: now.professionalId,
    answerBy: now.answerBy,
    declared,
    given,
    state: stateOf(declared, given !== null, isBack),
  }
}

function stateOf(
  declared: LegalOpinionFactOf<'CONFLICT_DECLARED'> | null,
  isGiven: boolean,
  isBack: boolean,
): LegalOpinionState {
  if (isGiven) return 'GIVEN'
  if (isBack) return 'TAKEN_BACK'
  if (declared === null) return 'TO_DECLARE'
  return declared.ground === null ? 'TO_GIVE' : 'TO_REASSIGN'
}

/** Whether the person may read the matter for this opinion: asked, nothing declared against it, and not given yet. */
export const readsForOpinion = (opinion: LegalOpinion, professionalId: string): boolean =>
  opinion.professionalId === professionalId && opinion.state === 'TO_GIVE'

export type LegalOpinionClock = 'HOUSE-LEGAL-OPINION'
export const LEGAL_OPINION_CLOCKS: Labels<LegalOpinionClock> = {
  'HOUSE-LEGAL-OPINION': label('取得法律意见', 'get the legal opinion'),
}

/** The office that asked owes itself the answer: a lawyer is no organ, and nothing of a matter waits for an opinion. */
export function legalOpinionDuties(log: LegalOpinionLog): readonly DutyOf<LegalOpinionClock>[] {
  const opinion = legalOpinionOf(log)
  if (opinion === null) return []
  const { asked, given, answerBy } = opinion
  const back = log.last('OPINION_TAKEN_BACK')
  const clock = houseClock(log, 'HOUSE-LEGAL-OPINION', {
    ...{ eventOn: asked.on, eventWhat: 'OPINION_ASKED', period: null, writtenOn: answerBy },
  })
  return [
    dutyFrom(clock, {
      event: asked,
      owedBy: organ(asked.organId),
      end: met(given) ?? (back ? notOwed(back.on) : null),
    }),
  ]
}

export type LegalOpinionAct =
  'declareConflict' | 'giveLegalOpinion' | 'reassignLegalOpinion' | 'takeBackLegalOpinion' | 'noteOpinionUse'

const ADVISER = cite('civil-servants-2018', '76')

/** Whether an act may be done now. @returns OPINION_GIVEN_ALREADY | OPINION_TAKEN_BACK | CONFLICT_DECLARED_ALREADY | CONFLICT_NOT_DECLARED | ADVISER_HAS_CONFLICT | OPINION_NOT_GIVEN */
export function lawOfLegalOpinion(log: LegalOpinionLog, act: LegalOpinionAct): Verdict<true> {
  const opinion = legalOpinionOf(log)
  if (opinion === null || opinion.state === 'TAKEN_BACK') return refused('OPINION_TAKEN_BACK', cite('house', ''))
  const { state, given } = opinion
  if (act === 'noteOpinionUse') return given ? granted(true) : refused('OPINION_NOT_GIVEN', cite('house', ''))
  if (given) return refused('OPINION_GIVEN_ALREADY', cite('house', ''), { on: given.on })
  switch (act) {
    case 'declareConflict':
      return state === 'TO_DECLARE' ? granted(true) : refused('CONFLICT_DECLARED_ALREADY', ADVISER)
    case 'giveLegalOpinion':
      if (state === 'TO_DECLARE') return refused('CONFLICT_NOT_DECLARED', ADVISER)
      return state === 'TO_REASSIGN' ? refused('ADVISER_HAS_CONFLICT', ADVISER) : granted(true)
    case 'reassignLegalOpinion':
    case 'takeBackLegalOpinion':
      return granted(true)
  }
}
