import {
  consultationsOf,
  currentExecutionStay,
  endOf,
  isMediationOver,
  isWhole,
  makerClock,
  makerOf,
  makerReceivedOn,
  mediationInForceOn,
  mediationSigns,
  normAnswerClock,
  normReceivedOn,
  normReviewsOf,
  openStayRequest,
  openWithdrawal,
  type NormReview,
  type ReconLog,
} from '@petition/domain/reconsideration'
import type { Ctx } from '../../platform/index.js'
import type { ReconInHand } from '../load-recon.js'
import { isBodys, partiesOfRecon } from './recon-file.js'

/** What stands beside the road to the decision: the signs of an agreement, rules under review, a stay, and the committee. */
export async function courseOf(ctx: Ctx, found: ReconInHand) {
  const parties = new Map((await partiesOfRecon(ctx, found)).map((one) => [one.id, one.displayName]))
  const nameOf = (partyId: string | null) => (partyId === null ? null : (parties.get(partyId) ?? ''))
  const { log } = found
  const withdrawn = endOf(log) === null ? openWithdrawal(log) : null
  const asked = openStayRequest(log)
  const stay = currentExecutionStay(log)?.stayed ?? null
  return {
    mediation: mediationOf(found, nameOf),
    norms: normReviewsOf(log).map((review) => normOf(found, review)),
    stay: stay && { ground: stay.ground, rule: stay.rule, reason: stay.reason, stayedOn: stay.on },
    withdrawal: withdrawn && {
      ...{ by: (withdrawn.received.partyIds ?? []).map((id) => nameOf(id) ?? ''), isWhole: isWhole(log, withdrawn) },
      ...{ isSettlement: withdrawn.received.isSettlement, reason: withdrawn.received.reason },
      receivedOn: withdrawn.received.on,
    },
    stayRequest: asked && { by: nameOf(asked.partyId) ?? '', reason: asked.reason, askedOn: asked.on },
    // What the committee was asked and said is the body's own preparation.
    committee: isBodys(ctx, found)
      ? consultationsOf(log).map(({ asked: put, opined }) => ({
          ...{ id: put.id, ground: put.ground, question: put.question, askedOn: put.on },
          ...{ opinion: opined?.opinion ?? null, opinedOn: opined?.on ?? null },
        }))
      : [],
  }
}

function mediationOf({ log }: ReconInHand, nameOf: (partyId: string | null) => string | null) {
  const agreed = log.last('MEDIATION_AGREED')
  if (agreed === null || isMediationOver(log, agreed.on)) return null
  const signs = mediationSigns(log).map(({ by, partyId, sign }) => ({
    ...{ by, partyId, name: nameOf(partyId) },
    ...{ signedOn: sign?.on ?? null, authority: sign?.authority ?? null },
  }))
  return { agreedOn: agreed.on, inForceOn: mediationInForceOn(log), signs }
}

/** The maker of the rule: asked, answered, heard in person (第五十八条). */
function makerNode(log: ReconLog, review: NormReview) {
  const maker = makerOf(log, review)
  if (maker === null) return null
  const { told, answered, calls } = maker
  const answerBy = makerClock(log, maker)?.lawfulLastOn ?? null
  const answeredOn = answered?.on ?? null
  return {
    ...{ name: told.maker, clauses: told.clauses, toldOn: told.on, receivedOn: makerReceivedOn(log, maker) },
    ...{ answerBy, answeredOn, answer: answered?.text ?? null, material: [...(answered?.material ?? [])] },
    isLate: answerBy !== null && (answeredOn ?? log.asOf) > answerBy,
    calls: calls.map(({ called, explained }) => ({
      ...{ id: called.id, meetOn: called.meetOn, place: called.place, about: called.about },
      ...{ hasCome: explained?.hasCome ?? null, record: explained?.record ?? null },
    })),
  }
}

function normOf({ log }: ReconInHand, review: NormReview) {
  const { begun, passedOn, handled } = review
  const answerBy = normAnswerClock(log, review)?.lawfulLastOn ?? null
  const answeredOn = handled?.on ?? null
  return {
    ...{ id: begun.id, rule: begun.rule, isAsked: begun.isAsked, isCompetent: begun.isCompetent, begunOn: begun.on },
    ...{ toOrgan: passedOn?.toOrgan ?? null, passedOn: passedOn?.on ?? null },
    ...{ receivedOn: normReceivedOn(log, review), answerBy, answeredOn, result: handled?.result ?? null },
    maker: makerNode(log, review),
    isLate: answerBy !== null && (answeredOn ?? log.asOf) > answerBy,
  }
}
