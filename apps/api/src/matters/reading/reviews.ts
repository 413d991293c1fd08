import { daysBetween, type LocalDate } from '@petition/law'
import {
  AFTER_THE_END,
  dutyState,
  endedParties,
  factsWithoutEffect,
  handlingsOf,
  issuedOpinion,
  refusalWords,
  reviewOrgansFor,
  reviewRounds,
  reviewState,
  type Asked,
  type Duty,
  type ReviewLevel,
  type ReviewRound,
  type ReviewText,
} from '@petition/domain'
import { citationNode } from '../../organs/index.js'
import { requireViewer, type Ctx } from '../../platform/index.js'
import { reviewRows } from '../case/review-rows.js'
import type { MatterCase } from '../case/load-case.js'
import type { ReviewEntity } from '../archive/review.entity.js'
import { reviewPathAt } from '../review/path.js'
import { partiesOf, unknownParty, type PartyView } from './parties.js'

export interface AskedView {
  readonly id: string
  readonly party: PartyView
  readonly on: LocalDate
  readonly postmarkedOn: LocalDate | null
  readonly lastOn: LocalDate | null
  readonly isInTime: boolean
  readonly answeredOn: LocalDate | null
  readonly withdrawnOn: LocalDate | null
  readonly withoutEffectZh: string | null
  readonly withoutEffectEn: string | null
  readonly citation: ReturnType<typeof citationNode> | null
}

export interface RoundView {
  readonly review: ReviewEntity
  readonly asked: AskedView[]
  readonly hearings: { from: LocalDate; to: LocalDate | null }[]
  readonly number: string | null
  readonly isOnBehalf: boolean
  readonly approvedById: string | null
  /** what was decided; before that the draft, for the side that reviews */
  readonly text: ReviewText | null
}

export interface WindowView {
  readonly id: string
  readonly level: ReviewLevel
  readonly party: PartyView
  readonly receivedOn: LocalDate
  readonly lastOn: LocalDate | null
  /** calendar days left, negative after; null where it is used or gone */
  readonly daysLeft: number | null
  readonly state: ReturnType<typeof dutyState>
  readonly usedOn: LocalDate | null
}

export interface ReviewsView {
  readonly rounds: RoundView[]
  readonly windows: WindowView[]
  /** last day of the new opinion that a review ordered, while it is owed */
  readonly newOpinionBy: LocalDate | null
  readonly reviewOrganId: string | null
  readonly recheckOrganId: string | null
  /** who has gone the whole road (第三十六条第三款); the others may still ask */
  readonly endedFor: PartyView[]
  readonly afterwards: { zh: string; en: string; citation: ReturnType<typeof citationNode> } | null
}

/** Everything of review and re-review that the page of a matter shows. */
export async function reviewsOf(ctx: Ctx, matter: MatterCase): Promise<ReviewsView> {
  const { story, duties, row } = matter
  const parties = new Map((await partiesOf(ctx, matter)).map((party) => [party.id, party]))
  const partyOf = (id: string) => parties.get(id) ?? unknownParty(id)
  const rows = new Map(reviewRows(row.id, story, duties).map((one) => [one.id, one]))
  const order = handlingsOf(story).at(-1)?.order ?? null
  const path = await reviewPathAt(ctx, matter)
  return {
    rounds: reviewRounds(story).flatMap((round) => {
      const folded = rows.get(round.id)
      return folded ? [roundView(ctx, matter, round, folded, partyOf)] : []
    }),
    windows: duties.filter(isWindow).map((duty) => windowView(ctx, duty, partyOf)),
    newOpinionBy: order !== null && issuedOpinion(story) === null ? order.by : null,
    ...{ reviewOrganId: path?.reviewOrganId ?? null, recheckOrganId: path?.reReviewOrganId ?? null },
    endedFor: endedParties(story).map(partyOf),
    afterwards:
      row.standing === 'FINAL' && reviewRounds(story).length > 0
        ? { ...AFTER_THE_END.text, citation: citationNode(AFTER_THE_END.citation) }
        : null,
  }
}

function roundView(
  ctx: Ctx,
  matter: MatterCase,
  round: ReviewRound,
  row: ReviewEntity,
  partyOf: (id: string) => PartyView,
): RoundView {
  const without = new Map(factsWithoutEffect(matter.story).map((one) => [one.factId, one]))
  const viewer = requireViewer(ctx)
  const mayReadDraft =
    viewer.kind === 'system' || reviewOrgansFor(viewer, 'draftReview', matter.sight).includes(round.organId)
  return {
    review: { ...row, state: reviewState(round) },
    asked: round.asked.map((one) => askedView(one, without.get(one.fact.id), partyOf)),
    hearings: [...round.hearings],
    ...{ number: round.decision?.number ?? null, isOnBehalf: round.decision?.isOnBehalf ?? false },
    approvedById: round.decision?.approvedBy ?? null,
    text: round.decision ?? (mayReadDraft ? round.draft : null),
  }
}

function askedView(
  { fact, isInTime, window, answeredOn, withdrawnOn }: Asked,
  without: ReturnType<typeof factsWithoutEffect>[number] | undefined,
  partyOf: (id: string) => PartyView,
): AskedView {
  const words = without ? refusalWords({ code: without.code, facts: {} }) : null
  return {
    ...{ id: fact.id, party: partyOf(fact.partyId), on: fact.on, postmarkedOn: fact.postmarkedOn },
    ...{ lastOn: window?.clock.lawfulLastOn ?? null, isInTime, answeredOn, withdrawnOn },
    ...{ withoutEffectZh: words?.zh ?? null, withoutEffectEn: words?.en ?? null },
    citation: without ? citationNode(without.citation) : null,
  }
}

const WINDOWS: Readonly<Record<string, ReviewLevel>> = { 'XF-REVIEW-REQ30': 'REVIEW', 'XF-RECHECK-REQ30': 'RECHECK' }
const isWindow = (duty: Duty): boolean => duty.clock in WINDOWS

function windowView(ctx: Ctx, duty: Duty, partyOf: (id: string) => PartyView): WindowView {
  const isRunning = duty.end === null && duty.lawfulLastOn !== null
  return {
    ...{ id: duty.key, level: WINDOWS[duty.clock] ?? 'REVIEW', party: partyOf(duty.owedBy.id) },
    ...{ receivedOn: duty.eventOn, lastOn: duty.lawfulLastOn, state: dutyState(duty, ctx.today) },
    daysLeft: isRunning ? daysBetween(ctx.today, duty.lawfulLastOn as LocalDate) : null,
    usedOn: duty.end?.how === 'MET' ? duty.end.on : null,
  }
}
