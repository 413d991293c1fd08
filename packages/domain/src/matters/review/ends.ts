import type { ClockId } from '@petition/law'
import { clockOn } from '../../casework/index.js'
import type { FactOf } from '../facts.js'
import { isAfter } from '../order.js'
import { partyIds, withdrewOn } from '../petition.js'
import { receiptsOf, serviceEffect, type Receipt } from '../receipts.js'
import type { MatterStory } from '../story.js'
import type { ServedPaper } from '../words.js'
import { revocationsOf, roundOfDecision } from './effects.js'

/* Where the road ends (第三十六条第三款): for each petitioner by the own service and the own windows (decision 022). */

/** A receipt of a re-review opinion that ends the road, with whether it answers what that petitioner asked for. */
interface Concluding extends Receipt {
  readonly isOwn: boolean
}

/**
 * Receipts of a re-review opinion that ends the road. One that revoked ordered a new opinion, which is a handling opinion like any
 * other: it ends nothing (decision 021). Nor does one on an opinion that another petitioner's review revoked afterwards.
 */
function concludingReceipts(story: MatterStory): readonly Concluding[] {
  const decisions = story.of('REVIEW_DECIDED').filter((fact) => fact.level === 'RECHECK')
  const asked = story.of('RECHECK_REQUESTED')
  if (decisions.length === 0)
    return receiptsOf(story, 'RECHECK_OPINION').map((receipt) => ({
      ...receipt,
      isOwn: asked.length === 0 || asked.some((one) => one.partyId === receipt.partyId),
    }))
  return decisions
    .filter((decision) => decision.outcome !== 'REVOKED' && !isOvertaken(story, decision))
    .flatMap((decision) =>
      receiptsOf(story, 'RECHECK_OPINION', roundOfDecision(decisions, decision)).map((receipt) => ({
        ...receipt,
        isOwn: isAnswerTo(asked, decision, receipt.partyId),
      })),
    )
}

/** The decision answers a request of this petitioner; one that names no request was made before requests were recorded. */
const isAnswerTo = (
  asked: readonly FactOf<'RECHECK_REQUESTED'>[],
  { requestIds }: FactOf<'REVIEW_DECIDED'>,
  partyId: string,
): boolean => requestIds.length === 0 || asked.some((one) => one.partyId === partyId && requestIds.includes(one.id))

const isOvertaken = (story: MatterStory, recheck: FactOf<'REVIEW_DECIDED'>): boolean =>
  revocationsOf(story).some(
    ({ opinion, decision }) => opinion.id === recheck.opinionId && isAfter(story, decision, recheck),
  )

/**
 * The parties for whom the re-review opinion is the end: it reached them, and it answers what they asked for themselves. A petitioner
 * on whom it was only served as well keeps a road of their own, and no silence of theirs makes a matter final.
 */
export function endedParties(story: MatterStory): readonly string[] {
  const receipts = concludingReceipts(story)
  if (receipts.length === 0) return []
  return partyIds(story).filter(
    (id) => receipts.some(({ partyId, isOwn }) => isOwn && partyId === id) && !hasRemedyLeft(story, id),
  )
}

/** The road is at its end for everybody: what makes a matter final. */
export function isEndedForAll(story: MatterStory): boolean {
  const ended = endedParties(story)
  const parties = partyIds(story)
  return parties.length > 0 && parties.every((id) => ended.includes(id))
}

/**
 * The same facts and reasons are not taken any more from whoever brings them (decision 022): from one petitioner once that one has
 * the re-review opinion and can neither ask for a remedy nor waits for one; from all together once that is so of the last one.
 */
export function isEndedFor(story: MatterStory, partyId: string | null): boolean {
  const receipts = concludingReceipts(story)
  const asking = partyId === null ? partyIds(story) : [partyId]
  return (
    receipts.length > 0 &&
    asking.every((id) => receipts.some((receipt) => receipt.partyId === id) && !hasRemedyLeft(story, id))
  )
}

interface Step {
  readonly opens: ServedPaper
  readonly asks: 'REVIEW_REQUESTED' | 'RECHECK_REQUESTED'
  readonly answers: ServedPaper
  readonly window: ClockId
}
const STEPS: readonly Step[] = [
  { opens: 'OPINION', asks: 'REVIEW_REQUESTED', answers: 'REVIEW_OPINION', window: 'XF-REVIEW-REQ30' },
  { opens: 'REVIEW_OPINION', asks: 'RECHECK_REQUESTED', answers: 'RECHECK_OPINION', window: 'XF-RECHECK-REQ30' },
]

/** The own thirty days still run unused, or what was asked for in them is not answered (第三十五条、第三十六条第一款). */
const hasRemedyLeft = (story: MatterStory, partyId: string): boolean =>
  STEPS.some((step) => {
    const receipt = lastReceipt(story, step.opens, partyId)
    if (receipt === null) return false
    const lastOn = clockOn(story, step.window, { eventOn: receipt.on, eventWhat: 'SERVED' })?.lawfulLastOn ?? null
    if (lastOn === null) return false
    const asked = story.of(step.asks).findLast((fact) => fact.partyId === partyId && isAbout(story, fact, receipt))
    if (!asked) return story.asOf <= lastOn
    return (asked.postmarkedOn ?? asked.on) <= lastOn && !isSettled(story, step, asked)
  })

type Request = FactOf<'REVIEW_REQUESTED' | 'RECHECK_REQUESTED'>

/** Asked of what was received last; an older request was about an older paper. */
const isAbout = (story: MatterStory, asked: Request, { on, served }: Receipt): boolean =>
  asked.aboutId && served.issuedId
    ? asked.aboutId === served.issuedId
    : asked.on > on || (asked.on === on && !isAfter(story, served, asked))

/** Answered to that petitioner, or withdrawn by them. */
function isSettled(story: MatterStory, step: Step, asked: Request): boolean {
  if (withdrewOn(story, asked.partyId, asked.on) !== null) return true
  const decision = story.of('REVIEW_DECIDED').find((fact) => fact.requestIds.includes(asked.id))
  return story
    .of('SERVED')
    .some(
      (served) =>
        served.paper === step.answers &&
        served.partyId === asked.partyId &&
        served.organId === asked.toOrganId &&
        (served.issuedId && decision ? served.issuedId === decision.id : served.on >= asked.on) &&
        serviceEffect(story, served).kind === 'RECEIVED',
    )
}

/** The first receipt of the last paper of a kind that this petitioner had; what a review revoked is no paper any more. */
function lastReceipt(story: MatterStory, paper: ServedPaper, partyId: string): Receipt | null {
  const gone = paper === 'OPINION' ? revocationsOf(story) : []
  const isGone = (served: FactOf<'SERVED'>) =>
    gone.some(({ opinion, decision }) =>
      served.issuedId
        ? served.issuedId === opinion.id
        : served.organId === opinion.organId && isAfter(story, decision, served),
    )
  const had = story.of('SERVED').flatMap((served): readonly Receipt[] => {
    if (served.paper !== paper || served.partyId !== partyId || isGone(served)) return []
    const effect = serviceEffect(story, served)
    return effect.kind === 'RECEIVED' ? [{ partyId, on: effect.on, served }] : []
  })
  const last = had.at(-1)
  return had.find((one) => (one.served.issuedId ?? null) === (last?.served.issuedId ?? null)) ?? null
}
