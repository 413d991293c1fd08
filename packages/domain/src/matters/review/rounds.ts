import type { LocalDate } from '@petition/law'
import { answerTo, RECHECK, REVIEW, windowsOf, type Window } from '../duties/review.js'
import type { FactOf, MatterFact } from '../facts.js'
import { isAfter } from '../order.js'
import { withdrewOn } from '../petition.js'
import type { MatterStory } from '../story.js'
import type { ReviewLevel, ReviewState } from './words.js'

export type ReviewRequest = FactOf<'REVIEW_REQUESTED' | 'RECHECK_REQUESTED'>

/** One party's asking, with the window it used. */
export interface Asked {
  readonly fact: ReviewRequest
  readonly isInTime: boolean
  /** null where nothing was served on that party yet */
  readonly window: Window | null
  /** day on which that party had the answer */
  readonly answeredOn: LocalDate | null
  /** day on which that party withdrew without an answer: the organ owes it none (decision 026) */
  readonly withdrawnOn: LocalDate | null
}

/** What one organ decides at once: everything asked of it since its last decision at that level. */
export interface ReviewRound {
  /** the first request */
  readonly id: string
  readonly level: ReviewLevel
  readonly organId: string
  readonly asked: readonly Asked[]
  readonly takenOn: LocalDate | null
  readonly clerkId: string | null
  readonly draft: FactOf<'REVIEW_DRAFTED'> | null
  readonly decision: FactOf<'REVIEW_DECIDED'> | null
  readonly hearings: readonly { readonly from: LocalDate; readonly to: LocalDate | null }[]
}

type Growing = { -readonly [K in keyof Omit<ReviewRound, 'asked' | 'hearings'>]: ReviewRound[K] } & {
  asked: Asked[]
  hearings: { from: LocalDate; to: LocalDate | null }[]
}

const remedyOf = (level: ReviewLevel) => (level === 'REVIEW' ? REVIEW : RECHECK)

/** Every round of review and re-review, in the order in which it was asked for. */
export function reviewRounds(story: MatterStory): readonly ReviewRound[] {
  const windows = new Map(
    [REVIEW, RECHECK].flatMap((remedy) =>
      windowsOf(story, remedy).flatMap((window) => (window.request ? [[window.request.id, window] as const] : [])),
    ),
  )
  const rounds: Growing[] = []
  const openAt = (organId: string, level?: ReviewLevel) =>
    rounds.filter((one) => one.organId === organId && one.decision === null && (!level || one.level === level)).at(-1)
  for (const fact of story.facts) {
    if (fact.kind === 'REVIEW_REQUESTED' || fact.kind === 'RECHECK_REQUESTED') {
      const level = fact.kind === 'REVIEW_REQUESTED' ? 'REVIEW' : 'RECHECK'
      const round = openAt(fact.toOrganId, level)
      const asked = askedFrom(story, fact, level, windows.get(fact.id) ?? null)
      if (round && !hasAllAnswers(round) && areTogether(story, round, asked)) round.asked.push(asked)
      else rounds.push(begun(fact, level, asked))
    } else apply(rounds, openAt, fact)
  }
  return rounds
}

/** What a decision of the organ answers is a round of its own: who asked in time and is not answered by it waits for the next one. */
function areTogether(story: MatterStory, round: Growing, { fact, isInTime }: Asked): boolean {
  const decision = story
    .of('REVIEW_DECIDED')
    .find((one) => round.asked.some((asked) => one.requestIds.includes(asked.fact.id)))
  return !isInTime || decision === undefined || decision.requestIds.includes(fact.id)
}

type OpenAt = (organId: string, level?: ReviewLevel) => Growing | undefined

function apply(rounds: readonly Growing[], openAt: OpenAt, fact: MatterFact): void {
  const roundOf = (step: FactOf<'REVIEW_TAKEN' | 'REVIEW_GIVEN' | 'REVIEW_DRAFTED'>) =>
    rounds.find((one) => one.id === step.reviewId) ?? openAt(step.organId, step.level)
  switch (fact.kind) {
    case 'REVIEW_TAKEN':
      return set(roundOf(fact), (round) => (round.takenOn ??= fact.on))
    case 'REVIEW_GIVEN':
      return set(roundOf(fact), (round) => (round.clerkId = fact.accountId))
    case 'REVIEW_DRAFTED':
      return set(roundOf(fact), (round) => (round.draft = fact))
    case 'REVIEW_DECIDED': {
      const answered = rounds.find((one) => one.asked.some((asked) => fact.requestIds.includes(asked.fact.id)))
      return set(answered ?? openAt(fact.organId, fact.level), (round) => (round.decision = fact))
    }
    case 'HEARING_BEGAN':
      return set(openAt(fact.organId), (round) => round.hearings.push({ from: fact.on, to: null }))
    case 'HEARING_ENDED':
      return set(openAt(fact.organId), (round) => {
        const last = round.hearings.at(-1)
        if (last && last.to === null) last.to = fact.on
      })
    default:
  }
}

const set = (round: Growing | undefined, change: (round: Growing) => unknown): void => {
  if (round) change(round)
}

const begun = (fact: ReviewRequest, level: ReviewLevel, asked: Asked): Growing => ({
  ...{ id: fact.id, level, organId: fact.toOrganId, asked: [asked], takenOn: null, clerkId: null },
  ...{ draft: null, decision: null, hearings: [] },
})

function askedFrom(story: MatterStory, fact: ReviewRequest, level: ReviewLevel, window: Window | null): Asked {
  const answeredOn = window?.isInTime ? answerTo(story, remedyOf(level), fact) : null
  const withdrawnOn = answeredOn === null ? withdrewOn(story, fact.partyId, fact.on) : null
  return { fact, isInTime: window?.isInTime ?? false, window, answeredOn, withdrawnOn }
}

/** Everybody who asked in time has the answer: what is asked later is a round of its own. */
const hasAllAnswers = ({ asked }: Pick<ReviewRound, 'asked'>): boolean =>
  asked.some((one) => one.isInTime) && asked.every((one) => !one.isInTime || one.answeredOn !== null)

/** Everybody who asked in time has the answer, or waits for none any more. */
export const isAnswered = ({ asked }: Pick<ReviewRound, 'asked'>): boolean =>
  asked.some((one) => one.isInTime) &&
  asked.every((one) => !one.isInTime || one.answeredOn !== null || one.withdrawnOn !== null)

/** Whoever asked in time withdrew before anything was decided. */
const isWithdrawn = ({ asked, decision }: ReviewRound): boolean =>
  decision === null && asked.every((one) => !one.isInTime || one.withdrawnOn !== null)

/** Asked for in time and not decided: the reviewing organ owes it. */
export const isToDecide = (round: ReviewRound): boolean =>
  round.decision === null && !isAnswered(round) && round.asked.some((one) => one.isInTime)

export function reviewState(round: ReviewRound): ReviewState {
  if (!round.asked.some((one) => one.isInTime)) return 'WITHOUT_EFFECT'
  if (isWithdrawn(round)) return 'WITHDRAWN'
  if (isAnswered(round)) return 'SERVED'
  if (round.decision) return 'DECIDED'
  if (round.draft) return 'DRAFTED'
  return round.takenOn ? 'TAKEN' : 'REQUESTED'
}

/**
 * The handling opinion that a round reviews: the one whose receipt opened the window of review; in re-review the one
 * that the review was about. Null where the record begins later.
 */
export function opinionUnderReview(story: MatterStory, round: ReviewRound): FactOf<'OPINION_ISSUED'> | null {
  const served = round.asked.find((one) => one.window !== null)?.window?.receipt.served
  const issued = story.of('OPINION_ISSUED')
  if (!served) return null
  if (round.level === 'REVIEW')
    return (
      issued.find((fact) => fact.id === served.issuedId) ??
      behind(
        story,
        issued.filter((fact) => fact.organId === served.organId),
        served,
      )
    )
  const review = decisionBehind(story, served, 'REVIEW')
  return issued.find((fact) => fact.id === review?.opinionId) ?? behind(story, issued, served)
}

/** What a service carries where it does not say: the last that was told before it, else the last issued by its day. */
function behind<F extends MatterFact>(story: MatterStory, issued: readonly F[], served: MatterFact): F | null {
  const byThen = issued.filter((fact) => fact.on <= served.on)
  return byThen.findLast((fact) => !isAfter(story, fact, served)) ?? byThen.at(-1) ?? null
}

/** The opinion or decision that a party asks to be reviewed on a day: the one it received last. Null where its receipt does not say. */
export const askedAbout = (story: MatterStory, level: ReviewLevel, partyId: string, on: LocalDate): string | null =>
  windowsOf(story, remedyOf(level))
    .filter(({ receipt }) => receipt.partyId === partyId && receipt.on <= on)
    .at(-1)?.receipt.served.issuedId ?? null

/** The decision that a served review paper carries. */
export const decisionBehind = (
  story: MatterStory,
  served: FactOf<'SERVED'>,
  level: ReviewLevel,
): FactOf<'REVIEW_DECIDED'> | null => {
  const decided = story.of('REVIEW_DECIDED').filter((fact) => fact.level === level && fact.organId === served.organId)
  return decided.find((fact) => fact.id === served.issuedId) ?? behind(story, decided, served)
}
