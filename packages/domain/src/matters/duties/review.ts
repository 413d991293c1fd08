import type { ClockId, Counted, LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { handlingsOf } from '../handlings.js'
import { isAfter, isWithin, type Boundary } from '../order.js'
import { firstOf, withdrewOn } from '../petition.js'
import { receiptsOf, type Receipt } from '../receipts.js'
import { revocationsOf, roundOfDecision } from '../review/effects.js'
import type { MatterStory } from '../story.js'
import type { ServedPaper } from '../words.js'
import { clockOn, dutyFrom, notOwed, organ, party, type DutyEnd } from '../../casework/index.js'
import type { Duty } from './duty.js'

type Request = FactOf<'REVIEW_REQUESTED' | 'RECHECK_REQUESTED'>

/** One of the two remedies: which paper opens its window, which request uses it, which paper answers it. */
interface Remedy {
  readonly opens: ServedPaper
  readonly asks: Request['kind']
  readonly answers: ServedPaper
  readonly window: ClockId
  readonly decision: ClockId
}

/** 第三十五条. */
export const REVIEW: Remedy = {
  opens: 'OPINION',
  asks: 'REVIEW_REQUESTED',
  answers: 'REVIEW_OPINION',
  window: 'XF-REVIEW-REQ30',
  decision: 'XF-REVIEW-DEC30',
}

/** 第三十六条第一款. */
export const RECHECK: Remedy = {
  opens: 'REVIEW_OPINION',
  asks: 'RECHECK_REQUESTED',
  answers: 'RECHECK_OPINION',
  window: 'XF-RECHECK-REQ30',
  decision: 'XF-RECHECK-DEC30',
}

/** A window of one party: from its own proven receipt, with the request that used it. */
export interface Window {
  readonly receipt: Receipt
  readonly clock: Counted<ClockId>
  readonly request: Request | null
  /** Posting day where there is a postmark, else the day of arrival. */
  readonly usedOn: LocalDate | null
  readonly isInTime: boolean
}

export function windowsOf(story: MatterStory, remedy: Remedy): readonly Window[] {
  const receipts = openingReceipts(story, remedy)
  return receipts.flatMap((receipt, at) => {
    const clock = clockOn(story, remedy.window, { eventOn: receipt.on, eventWhat: 'SERVED' })
    if (!clock) return []
    const isSame = (one: Receipt) => one.partyId === receipt.partyId
    const [before, next] = [receipts.slice(0, at).findLast(isSame), receipts.slice(at + 1).find(isSame)]
    const span = { from: receipt.on, since: before && placeOf(receipt), before: next && placeOf(next) }
    const { issuedId } = receipt.served
    const isOwn = (fact: Request) =>
      fact.partyId === receipt.partyId &&
      fact.on >= receipt.on &&
      (fact.aboutId && issuedId ? fact.aboutId === issuedId : isWithin(story, fact, span))
    const request = story.of(remedy.asks).find(isOwn) ?? null
    const usedOn = request === null ? null : (request.postmarkedOn ?? request.on)
    const isInTime = usedOn !== null && clock.lawfulLastOn !== null && usedOn <= clock.lawfulLastOn
    return [{ receipt, clock, request, usedOn, isInTime }]
  })
}

/** Where a receipt stands in the record: on its own day, behind the service that it proves. */
const placeOf = ({ on, served }: Receipt): Boundary => ({ id: served.id, on })

/** Receipts that open a window, one for each party and each round, by day. */
function openingReceipts(story: MatterStory, remedy: Remedy): readonly Receipt[] {
  if (remedy.opens !== 'OPINION') return receiptsOfReviews(story, remedy.opens)
  const rounds = handlingsOf(story)
  const inRounds = rounds.flatMap((round) => receiptsOf(story, 'OPINION', round))
  const known = new Set(inRounds.map((receipt) => receipt.served.id))
  // A story may begin with the opinion: then its receipt opens the window without a round.
  const alone = receiptsOf(story, 'OPINION').filter(
    (receipt) => !known.has(receipt.served.id) && !inRounds.some((one) => one.partyId === receipt.partyId),
  )
  return [...inRounds, ...alone].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Receipts of review opinions: one for each party and each decision; without decisions, each party's first. */
function receiptsOfReviews(story: MatterStory, paper: ServedPaper): readonly Receipt[] {
  const decisions = story.of('REVIEW_DECIDED').filter((fact) => fact.level === 'REVIEW')
  const inRounds = decisions.flatMap((decision) => receiptsOf(story, paper, roundOfDecision(decisions, decision)))
  const alone = receiptsOf(story, paper).filter((receipt) => !inRounds.some((one) => one.partyId === receipt.partyId))
  const known = new Map([...inRounds, ...alone].map((receipt) => [receipt.served.id, receipt]))
  return [...known.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** The right to ask and, once it was used in time, the duty to decide within thirty days. */
export function reviewDuties(story: MatterStory): readonly Duty[] {
  return [REVIEW, RECHECK].flatMap((remedy) =>
    windowsOf(story, remedy).flatMap((window) => [
      windowDuty(story, remedy, window),
      ...decision(story, remedy, window),
    ]),
  )
}

function windowDuty(story: MatterStory, remedy: Remedy, window: Window): Duty {
  const end: DutyEnd | null =
    window.usedOn === null ? revoked(story, remedy, window) : { how: 'MET', on: window.usedOn }
  const { receipt } = window
  return dutyFrom(window.clock, { event: receipt.served, owedBy: party(receipt.partyId), kind: 'RIGHT', end })
}

/** What a review revoked is there no more to be reviewed: the new opinion opens its own windows. */
function revoked(story: MatterStory, remedy: Remedy, { receipt }: Window): DutyEnd | null {
  if (remedy !== REVIEW) return null
  const gone = revocationsOf(story).find(({ opinion, decision: by }) =>
    receipt.served.issuedId
      ? receipt.served.issuedId === opinion.id
      : opinion.organId === receipt.served.organId && isAfter(story, by, receipt.served),
  )
  return gone ? { how: 'SUPERSEDED', on: gone.decision.on } : null
}

function decision(story: MatterStory, remedy: Remedy, window: Window): readonly Duty[] {
  const { request } = window
  if (request === null || !window.isInTime) return []
  const leftOut = remedy === RECHECK ? hearingDays(story, request) : []
  const clock = clockOn(story, remedy.decision, { eventOn: request.on, eventWhat: request.kind, leftOut })
  if (!clock) return []
  const end = endOfDecision(story, remedy, request)
  const isSuspended = end === null && leftOut.some((span) => span.to === null)
  const days = isSuspended ? { rawLastOn: null, lawfulLastOn: null, warnOn: null } : {}
  return [{ ...dutyFrom(clock, { event: request, owedBy: organ(request.toOrganId), end, isSuspended }), ...days }]
}

/** Answered; or nobody is left who waits for the answer (decision 026). */
function endOfDecision(story: MatterStory, remedy: Remedy, request: Request): DutyEnd | null {
  const answeredOn = answerTo(story, remedy, request)
  if (answeredOn !== null) return { how: 'MET', on: answeredOn }
  const goneOn = withdrewOn(story, request.partyId, request.on)
  return goneOn === null ? null : notOwed(goneOn)
}

/** The day on which the party that asked had the answer of the organ it asked. */
export function answerTo(story: MatterStory, remedy: Remedy, request: Request): LocalDate | null {
  const decision = story.of('REVIEW_DECIDED').find((fact) => fact.requestIds.includes(request.id))
  const issuedIds = new Set(decision ? [decision.id] : [])
  const isAgain = earlierOf(story, remedy, request)
  const round = { organId: request.toOrganId, from: request.on, since: isAgain ? request : null, issuedIds }
  return firstOf(receiptsOf(story, remedy.answers, round).filter((one) => one.partyId === request.partyId))?.on ?? null
}

/** Whether the party asked the same organ before: then only what was told after this request answers it. */
const earlierOf = (story: MatterStory, { asks }: Remedy, request: Request): boolean =>
  story
    .of(asks)
    .some(
      (one) => one.partyId === request.partyId && one.toOrganId === request.toOrganId && isAfter(story, request, one),
    )

/** 第三十六条第二款: the time needed for a hearing of the re-reviewing organ, both days inside; `to` null while it lasts. */
function hearingDays(story: MatterStory, request: Request): { from: LocalDate; to: LocalDate | null; what: string }[] {
  const span = { from: request.on, since: earlierOf(story, RECHECK, request) ? request : null }
  const isOwn = (fact: Boundary & { organId: string }) =>
    fact.organId === request.toOrganId && isWithin(story, fact, span)
  const ends = story.of('HEARING_ENDED').filter(isOwn)
  return story
    .of('HEARING_BEGAN')
    .filter(isOwn)
    .map((began) => ({ from: began.on, to: ends.find((end) => end.on >= began.on)?.on ?? null, what: 'HEARING' }))
}
