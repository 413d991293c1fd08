import type { Calendar, LocalDate } from '@petition/law'
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
import type { OpinionCitation } from './citations.js'
import type { ConflictGround, LegalOpinionType } from './words.js'

/*
 * A legal opinion (法律意见) on one matter: asked for by the office, given by a lawyer who first says whether anything stands
 * against it. The lawyer sees the matter from the asking until the opinion is given or the asking is taken back (ACCESS §1).
 */

/** What is written in an opinion, in each of its versions. */
export interface OpinionText {
  /** what the lawyer took the facts to be; null: the summary that was handed over */
  readonly facts: string | null
  readonly conclusion: string
  readonly reasons: string
  readonly citations: readonly OpinionCitation[]
  readonly caveats: string | null
}

interface Kinds {
  OPINION_ASKED: {
    /** null for a question of a conference or of the office without a matter */
    readonly matterId: string | null
    /** the conference that it is for, where it is for one */
    readonly conferenceId: string | null
    readonly professionalId: string
    readonly type: LegalOpinionType
    readonly question: string
    readonly answerBy: LocalDate
  }
  /** 公务员法 第七十六、七十七条 by analogy: the adviser applies on their own. */
  CONFLICT_DECLARED: {
    /** the fact by which this one was asked: whoever is asked again declares again */
    readonly askingId: string
    readonly professionalId: string
    readonly ground: ConflictGround | null
    readonly note: string | null
  }
  /** Cannot give it for another reason than a conflict. */
  OPINION_DECLINED: { readonly askingId: string; readonly professionalId: string; readonly reason: string }
  OPINION_REASSIGNED: { readonly professionalId: string; readonly answerBy: LocalDate; readonly reason: string }
  OPINION_TAKEN_BACK: { readonly reason: string }
  /** Seen by its writer only; nothing of it counts. */
  OPINION_DRAFTED: OpinionText & { readonly professionalId: string }
  /** The first version, and each further one with what it changes and why. */
  OPINION_GIVEN: OpinionText & { readonly professionalId: string; readonly changed: string | null }
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
  'OPINION_DECLINED',
  'OPINION_REASSIGNED',
  'OPINION_TAKEN_BACK',
  'OPINION_DRAFTED',
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
  TO_REASSIGN: label('不能出具，待另行指派', 'another is to be asked'),
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
  readonly declined: LegalOpinionFactOf<'OPINION_DECLINED'> | null
  /** the fact by which the person who is asked now was asked */
  readonly askingId: string
  /** what whoever is asked now wrote last and has not given */
  readonly draft: LegalOpinionFactOf<'OPINION_DRAFTED'> | null
  /** the version that counts */
  readonly given: LegalOpinionFactOf<'OPINION_GIVEN'> | null
  readonly versions: readonly LegalOpinionFactOf<'OPINION_GIVEN'>[]
  readonly used: LegalOpinionFactOf<'OPINION_USED'> | null
  readonly state: LegalOpinionState
}

/** Null for a log that does not begin with the asking. */
export function legalOpinionOf(log: LegalOpinionLog): LegalOpinion | null {
  const asked = log.first('OPINION_ASKED')
  if (asked === null) return null
  const now = log.last('OPINION_REASSIGNED') ?? asked
  const byNow = <Fact extends { readonly askingId: string }>(facts: readonly Fact[]): Fact | null =>
    facts.findLast((one) => one.askingId === now.id) ?? null
  const declared = byNow(log.of('CONFLICT_DECLARED'))
  const declined = byNow(log.of('OPINION_DECLINED'))
  const versions = log.of('OPINION_GIVEN')
  const isBack = log.last('OPINION_TAKEN_BACK') !== null
  const drafts = log.of('OPINION_DRAFTED').filter((one) => one.professionalId === now.professionalId)
  return {
    ...{ asked, professionalId: now.professionalId, answerBy: now.answerBy, askingId: now.id, declared, declined },
    ...{ versions, given: versions.at(-1) ?? null, used: log.last('OPINION_USED'), draft: drafts.at(-1) ?? null },
    state: stateOf({ declared, isDeclined: declined !== null, isGiven: versions.length > 0, isBack }),
  }
}

function stateOf(of: {
  readonly declared: LegalOpinionFactOf<'CONFLICT_DECLARED'> | null
  readonly isDeclined: boolean
  readonly isGiven: boolean
  readonly isBack: boolean
}): LegalOpinionState {
  if (of.isGiven) return 'GIVEN'
  if (of.isBack) return 'TAKEN_BACK'
  if (of.isDeclined) return 'TO_REASSIGN'
  if (of.declared === null) return 'TO_DECLARE'
  return of.declared.ground === null ? 'TO_GIVE' : 'TO_REASSIGN'
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
  const { asked, versions, answerBy } = opinion
  const back = log.last('OPINION_TAKEN_BACK')
  const clock = houseClock(log, 'HOUSE-LEGAL-OPINION', {
    ...{ eventOn: asked.on, eventWhat: 'OPINION_ASKED', period: null, writtenOn: answerBy },
  })
  return [
    dutyFrom(clock, {
      event: asked,
      owedBy: organ(asked.organId),
      // A further version mends the text: the answer was there with the first.
      end: met(versions[0]) ?? (back ? notOwed(back.on) : null),
    }),
  ]
}
