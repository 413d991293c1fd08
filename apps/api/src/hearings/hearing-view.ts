import {
  ACTS,
  consenting,
  hearingDueOn,
  HEARING_ACT_NAMES,
  hearingOrgansFor,
  hearingStep,
  holdBy,
  isForAct,
  lawOfHearingAct,
  MOST_AT_A_HEARING,
  noticeBy,
  noticesOf,
  notInTime,
  resultOf,
  reviewOrgansFor,
  satOn,
  useOfHearing,
  type FactOf,
  type Hearing,
  type HearingSeat,
} from '@petition/domain'
import { hasRole, requireViewer, type Ctx } from '../platform/index.js'
import type { MatterCase } from './hearing-door.js'
import type {
  HearingAnswerNode,
  HearingNode,
  HearingNoticeNode,
  HearingPlanNode,
  HearingSittingNode,
} from './hearings.graphql.js'

/** A hearing as a screen shows it; parties stand for themselves by id until they are asked for. */
export type HearingView = HearingNode & { readonly matterId: string; readonly organId: string }

export function hearingView(ctx: Ctx, matter: MatterCase, hearing: Hearing): HearingView {
  const { story } = matter
  const { decision, askedOn, plan, concluded, givenUp } = hearing
  return {
    ...{ id: hearing.id, matterId: matter.row.id, organId: hearing.organId, stage: hearing.round?.stage ?? null },
    ...{ state: hearing.state, nextStep: hearingStep(story, hearing), dueOn: hearingDueOn(story, hearing) },
    ...{ proposedOn: hearing.proposed?.on ?? null, proposalReasons: hearing.proposed?.reasons ?? null },
    consentingPartyIds: hearing.proposed ? [...consenting(story)] : [],
    ...{ askedOn, holdBy: askedOn === null ? null : holdBy(story, askedOn).lawfulLastOn },
    answers: hearing.answers.map(answerOf),
    ...{ decidedOn: decision?.on ?? null, isGranted: decision?.isGranted ?? null, ground: decision?.ground ?? null },
    decisionReasons: decision?.reasons ?? null,
    plan: plan ? planView(matter, plan, notInTime(story, hearing).length) : null,
    ...{ offOn: hearing.off?.on ?? null, offReason: hearing.off?.reason ?? null },
    earlierPlans: hearing.plans.filter((one) => one !== plan).map((one) => planView(matter, one, 0)),
    notices: noticesOf(story, hearing).map((one) => noticeOf(hearing, one)),
    sittings: hearing.sittings.map(sittingOf),
    panelIds: satOn(hearing).map(({ officerId }) => officerId),
    representatives: hearing.represented ? [...hearing.represented.partyIds] : [],
    representativesWithoutEffect: tooMany(matter, hearing),
    challenges: hearing.challenges.map(({ made, decided }) => ({
      ...{ id: made.challengeId, officerId: made.officerId, partyId: made.partyId, madeOn: made.on },
      ...{ reasons: made.reasons, decidedOn: decided?.on ?? null, isGranted: decided?.isGranted ?? null },
      decisionReasons: decided?.reasons ?? null,
    })),
    questions: (concluded?.questions ?? []).map((one) => ({
      ...{ question: one.question, isCarried: resultOf(one).isCarried },
      votes: one.votes.map((vote) => ({ ...vote, name: nameOf(hearing, vote.officerId) })),
    })),
    ...{ concludedOn: concluded?.on ?? null, conclusion: concluded?.conclusion ?? null },
    use: useOfHearing(story, hearing, writesItsOpinion(ctx, matter, hearing)),
    givenUpOn: givenUp?.on ?? null,
    acts: actsOf(ctx, matter, hearing),
  }
}

/** The organ that held it, or the office that prepares the reviews of the government. */
function writesItsOpinion(ctx: Ctx, { sight }: MatterCase, { organId }: Hearing): boolean {
  const viewer = requireViewer(ctx)
  return viewer.organId === organId || reviewOrgansFor(viewer, 'draftReview', sight).includes(organId)
}

const answerOf = (fact: FactOf<'HEARING_ANSWERED'>): HearingAnswerNode => ({
  ...{ id: fact.id, partyId: fact.partyId, on: fact.on, says: fact.says, reasons: fact.reasons },
})

export const planView = (
  { story }: Pick<MatterCase, 'story'>,
  plan: FactOf<'HEARING_SET'>,
  partiesNotInTime: number,
): HearingPlanNode => ({
  ...{ id: plan.id, setOn: plan.on, hearingOn: plan.hearingOn, fromTime: plan.fromTime, untilTime: plan.untilTime },
  ...{ roomId: plan.roomId, roomName: plan.roomName, seats: plan.seats.map(seatOf) },
  ...{ isPublic: plan.isPublic, closedGround: plan.closedGround, reason: plan.reason, lateReason: plan.lateReason },
  ...{ noticeBy: noticeBy(story, plan.hearingOn).lawfulLastOn, partiesNotInTime },
})

const seatOf = ({ officerId, name, title, kind, seat }: HearingSeat) => ({ officerId, name, title, kind, seat })

function noticeOf(hearing: Hearing, one: ReturnType<typeof noticesOf>[number]): HearingNoticeNode {
  const isParty = one.who.kind === 'PARTY'
  return {
    ...{ partyId: isParty ? one.who.id : null, officerId: isParty ? null : one.who.id },
    name: isParty ? null : nameOf(hearing, one.who.id),
    ...{ changes: [...one.changes], toldOn: one.toldOn, dayKnownOn: one.dayKnownOn },
  }
}

const nameOf = ({ plans }: Hearing, officerId: string): string =>
  plans.flatMap((plan) => plan.seats).findLast((seat) => seat.officerId === officerId)?.name ?? ''

const sittingOf = ({ began, ended }: Hearing['sittings'][number]): HearingSittingNode => ({
  ...{ beganOn: began.on, endedOn: ended?.on ?? null, record: ended?.record ?? null },
  parties: (began.attendance?.parties ?? []).map((one) => ({ ...one })),
  missingOfficerIds: [...(began.attendance?.missingOfficerIds ?? [])],
})

/** The number of a naming that has no effect, where none with effect followed. */
function tooMany({ story }: MatterCase, hearing: Hearing): number | null {
  const last = story
    .of('HEARING_REPRESENTED')
    .filter((fact) => fact.hearingId === hearing.id)
    .at(-1)
  return last && last.number > MOST_AT_A_HEARING ? last.number : null
}

/** Acts that the viewer may do on it now, in the order of a hearing. */
function actsOf(ctx: Ctx, { story, sight }: MatterCase, hearing: Hearing): string[] {
  const viewer = requireViewer(ctx)
  return HEARING_ACT_NAMES.filter(
    (name) =>
      isForAct(story, name, hearing) &&
      (name !== 'openHearing' || (hearing.plan?.hearingOn ?? story.asOf) <= story.asOf) &&
      hasRole(viewer, ...ACTS[name].by) &&
      hearingOrgansFor(viewer, name, sight).includes(hearing.organId) &&
      lawOfHearingAct(story, name, [hearing.organId], hearing.id).isGranted,
  )
}
