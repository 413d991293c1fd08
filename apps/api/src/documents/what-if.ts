import type { LocalDate } from '@petition/law'
import {
  mayDecideRecusal,
  openProposals,
  opinionUnderReview,
  pendingRecusals,
  reviewOrgansFor,
  reviewRounds,
  type HearingUse,
  type MatterFact,
  type NewFact,
  type ReviewRound,
  type ServedPaper,
} from '@petition/domain'
import type { Ctx, Viewer } from '../platform/index.js'
import type { MatterInHand } from './load-dossier.js'
import type { PaperPreviewInput } from './preview-paper.js'

/** The fact that the act would append; the slip's is there already. Null where the input does not say enough for one. */
export function whatIf(viewer: Viewer, ctx: Ctx, matter: MatterInHand, input: PaperPreviewInput): MatterFact | null {
  const supposed = (fact: NewFact): MatterFact =>
    ({
      id: 'supposed',
      recordedAt: ctx.now().toISOString(),
      byAccountId: viewer.accountId,
      organId: viewer.organId,
      ...fact,
    }) as MatterFact
  const on = input.on ?? ctx.today
  switch (input.kind) {
    case 'REGISTRATION_SLIP':
      return matter.facts.find((fact) => fact.kind === 'REGISTERED') ?? null
    case 'FORWARDING_LETTER':
      return input.toOrganId ? supposed(referral(input, on, input.toOrganId)) : lastOf(matter, 'REFERRED')
    case 'ACCEPTANCE_NOTICE':
      return supposed({ kind: 'ACCEPTED', on })
    case 'EXTENSION_NOTICE':
      return supposed(extensionOf(viewer, matter, input, ctx.today))
    case 'HANDLING_OPINION': {
      const draft = ownDraft(viewer, matter)
      const answers = input.answers ?? draft?.answers ?? []
      const uses = usesIn(input.hearingUses ?? draft?.hearingUses)
      const approvedBy = viewer.accountId
      return supposed({ kind: 'OPINION_ISSUED', on: ctx.today, number: '', answers, approvedBy, ...uses })
    }
    case 'NOTICE':
      return lastOf(matter, 'NOTIFIED')
    case 'SUPPLEMENT_NOTICE':
      return lastOf(matter, 'SUPPLEMENT_ASKED')
    case 'HEARING_RIGHT_NOTICE':
      return lastOf(matter, 'HEARING_TOLD')
    case 'HEARING_DECISION':
      return lastOf(matter, 'HEARING_DECIDED')
    case 'HEARING_NOTICE':
      return lastOf(matter, 'HEARING_SET')
    case 'HEARING_RECORD':
      return lastOf(matter, 'HEARING_CONCLUDED')
    case 'ADVICE_REPLY':
      return lastOf(matter, 'ADVICE_DECIDED')
    case 'ACCUSATION_LETTER':
      return lastOf(matter, 'ACCUSATION_ROUTED')
    case 'OBJECTION_LETTER':
      return lastOf(matter, 'OBJECTED')
    case 'URGENT_REPORT':
      return lastOf(matter, 'URGENT_REPORTED')
    case 'REVIEW_OPINION':
    case 'RECHECK_OPINION': {
      const fact = reviewIf(viewer, matter, input, ctx.today)
      return fact && ({ ...supposed(fact), organId: fact.organId } as MatterFact)
    }
    case 'NOT_ACCEPTED_NOTICE':
      return supposed({ kind: 'REPETITION_REFUSED', on, broughtOn: on, gate: 'G-PENDING' })
    case 'NO_LONGER_ACCEPTED_NOTICE':
      return supposed({ kind: 'REPETITION_REFUSED', on, broughtOn: on, gate: 'G-RECHECKED' })
    case 'RECUSAL_NOTICE':
      return recusalIf(viewer, matter, input, on, supposed)
    case 'SERVICE_PROOF':
      return input.partyId && input.servedPaper ? supposed(service(input, on, input.partyId, input.servedPaper)) : null
  }
}

const lastOf = <K extends MatterFact['kind']>(matter: MatterInHand, kind: K) => matter.story.of(kind).at(-1) ?? null

const referral = (input: PaperPreviewInput, on: LocalDate, toOrganId: string): NewFact => ({
  kind: 'REFERRED',
  on,
  referralId: 'supposed',
  how: input.how ?? 'FORWARDED',
  toOrganId,
  reportBy: input.reportBy ?? null,
  delivery: input.delivery ?? 'SYSTEM',
  repetitionId: null,
  note: null,
})

/** The last draft, for the organ that works on it; to others an opinion is nothing before it is issued. */
function ownDraft(viewer: Viewer, matter: MatterInHand) {
  const draft = lastOf(matter, 'OPINION_DRAFTED')
  return draft && (viewer.kind === 'system' || viewer.organId === draft.organId) ? draft : null
}

const usesIn = (hearingUses: readonly HearingUse[] | null | undefined) => (hearingUses ? { hearingUses } : {})

/**
 * The decision of a round as it would be today: of what is typed, else of the last draft. Only for the side that reviews;
 * to all others a review is nothing before it is decided.
 */
function reviewIf(viewer: Viewer, matter: MatterInHand, input: PaperPreviewInput, on: LocalDate) {
  const { reviewId, review } = input
  const round = reviewRounds(matter.story).find((one) => one.id === reviewId)
  const text = review ?? round?.draft
  if (!round || !text || !isOnReviewSide(viewer, matter, round)) return null
  const { outcome, finding, basis, result, answers, newOpinionBy } = text
  return {
    ...{ kind: 'REVIEW_DECIDED' as const, on, level: round.level, number: '', organId: round.organId },
    opinionId: opinionUnderReview(matter.story, round)?.id ?? null,
    requestIds: round.asked.filter((one) => one.isInTime && one.withdrawnOn === null).map((one) => one.fact.id),
    ...{ approvedBy: viewer.accountId, isOnBehalf: false, outcome, finding, basis, result, answers, newOpinionBy },
    ...usesIn(input.hearingUses ?? round.draft?.hearingUses),
  }
}

const isOnReviewSide = (viewer: Viewer, { sight }: MatterInHand, { organId }: ReviewRound): boolean =>
  viewer.kind === 'system' || (sight !== null && reviewOrgansFor(viewer, 'draftReview', sight).includes(organId))

/** The decision that is being typed, for whoever may take it; else the last one that was taken. */
function recusalIf(
  viewer: Viewer,
  matter: MatterInHand,
  { recusalId = null, isGranted, reason = null }: PaperPreviewInput,
  on: LocalDate,
  supposed: (fact: NewFact) => MatterFact,
): MatterFact | null {
  if (!recusalId || typeof isGranted !== 'boolean') return lastOf(matter, 'RECUSAL_DECIDED')
  const recusal = pendingRecusals(matter.story).find((one) => one.id === recusalId)
  if (!recusal || !mayDecideRecusal(viewer, recusal, matter.officeId)) return null
  return supposed({ kind: 'RECUSAL_DECIDED', on, recusalId, isGranted, reason: reason?.trim() || null })
}

/** What was said, else what is waiting for approval. */
function extensionOf(viewer: Viewer, matter: MatterInHand, input: PaperPreviewInput, on: LocalDate): NewFact {
  const asked = openProposals(matter.story).find((proposal) => proposal.act === 'extend')?.input ?? {}
  return {
    kind: 'EXTENDED',
    on,
    days: input.days ?? Number(asked['days'] ?? 0),
    reason: input.reason ?? (typeof asked['reason'] === 'string' ? asked['reason'] : ''),
    isHeadApproved: true,
    approvedBy: viewer.accountId,
    noticeServedOn: null,
  }
}

/** Nothing is proven yet: the form that goes out with the paper. */
const service = (input: PaperPreviewInput, on: LocalDate, partyId: string, paper: ServedPaper): NewFact => ({
  kind: 'SERVED',
  on,
  paper,
  partyId,
  mode: input.mode ?? 'POST',
  isRecorded: false,
  hasConsent: false,
  slipOn: null,
  proof: null,
  outcome: null,
})
