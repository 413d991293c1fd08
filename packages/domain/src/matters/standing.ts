import type { LocalDate } from '@petition/law'
import { isOpen } from '../casework/index.js'
import type { Duty } from './duties/duty.js'
import { finishedOn } from './duties/handling.js'
import type { Answer, FactOf } from './facts.js'
import { handlingsOf } from './handlings.js'
import { claimNos, endedAsWhole, leavesProcedure, receivedFact, sortings } from './petition.js'
import { currentReferral, referralsOf } from './referrals.js'
import { answersOf } from './review/effects.js'
import { isEndedForAll } from './review/ends.js'
import type { MatterStory } from './story.js'
import { adviceDecision, adviceRepliedOn, isWholly } from './roads/classes.js'
import type { Stage, Standing } from './words.js'

/** To wait for material, and to tell each of the receipt: owed on the road, and no reason to hold an answered matter open. */
export const BESIDE: readonly Duty['clock'][] = ['HOUSE-SUPPLEMENT', 'HOUSE-EQUAL-NOTICE']

/** Duties that hold a matter open. An entry in the register is not one of them: without it there is no matter. */
const holdsOpen = (duty: Duty): boolean => isOpen(duty) && duty.clock !== 'XF-REG' && !BESIDE.includes(duty.clock)

/** After the end of the road help and attention go on (第三十七条第三款); they make nothing unfinal. */
const AFTER_THE_END: readonly Duty['clock'][] = ['HOUSE-INSTRUCTION', 'HOUSE-LEAD', 'HOUSE-ASSIST']
const isOnTheRoad = (duty: Duty): boolean => holdsOpen(duty) && !AFTER_THE_END.includes(duty.clock)

/**
 * The standing of a matter (states of the house, `transitions` in the README). *Answered* and *final* owe nothing;
 * a window that closed is shown and changes nothing, and nothing is decided by time-out.
 */
export function standingOf(story: MatterStory, duties: readonly Duty[]): Standing {
  const over = endedAsWhole(story)
  if (over) return over.kind === 'ATTACHED' ? 'MERGED' : over.kind === 'MISTAKEN' ? 'MISTAKEN' : 'WITHDRAWN'
  if (duties.some(isOnTheRoad)) return 'OPEN'
  if (isEndedForAll(story)) return 'FINAL'
  if (duties.some(holdsOpen)) return 'OPEN'
  const last = handlingsOf(story).at(-1)
  if (last && finishedOn(story, last) !== null) return 'ANSWERED'
  if (isWholly(story, 'ADVICE') && adviceRepliedOn(story) !== null) return 'ANSWERED'
  return (leavesProcedure(story) && isTold(story)) || isOutside(story) ? 'FINAL' : 'OPEN'
}

/** 第二十三条第一款: brought to an organ without the power, which told in writing whom to go to. */
const isOutside = (story: MatterStory): boolean => {
  const received = receivedFact(story)
  const told = story.of('NOTIFIED').filter((fact) => fact.content === 'WHERE_TO_GO')
  return received?.at === 'ORGAN' && told.some((fact) => fact.organId === received.organId)
}

const isTold = (story: MatterStory): boolean =>
  (['NOTIFIED', 'GUIDED', 'CLOSING_REPORTED', 'RESULT_NOTED'] as const).some((kind) => story.of(kind).length > 0)

/** The organ that is accountable now: the one that has the matter, or to which it is on its way. */
export function accountableOrganId(story: MatterStory): string {
  const received = receivedFact(story)
  return currentReferral(story)?.toOrganId ?? received?.organId ?? (story.facts[0]?.organId as string)
}

export interface Holder {
  readonly organId: string
  readonly accountId: string | null
  readonly deskId: string | null
}

/** Who has the matter at the accountable organ: the last person or desk it was given to since it arrived there. */
export function holderOf(story: MatterStory): Holder {
  const organId = accountableOrganId(story)
  // Who had it before the papers went back has it no more. The day of a referral does not matter: it may be corrected.
  const wentBack = referralsOf(story).filter((referral) => referral.toOrganId === organId && referral.handedBackOn)
  const since = wentBack.at(-1)?.handedBackOn ?? null
  const given = story.of('ALLOCATED').filter((fact) => fact.organId === organId && (since === null || fact.on >= since))
  const last = given.at(-1)
  return { organId, accountId: last?.accountId ?? null, deskId: last?.deskId ?? null }
}

/** Proposals that nobody decided yet. */
export function openProposals(story: MatterStory): readonly FactOf<'PROPOSED'>[] {
  const decided = new Set(
    [...story.of('PROPOSAL_AGREED'), ...story.of('PROPOSAL_DECLINED')].map((fact) => fact.proposalId),
  )
  return story.of('PROPOSED').filter((fact) => !decided.has(fact.proposalId))
}

/** The opinion that counts: the last one issued by the organ that handles. */
export const issuedOpinion = (story: MatterStory): FactOf<'OPINION_ISSUED'> | null => {
  const round = handlingsOf(story).at(-1)
  const own = story.of('OPINION_ISSUED').filter((fact) => round === undefined || round.issuedIds?.has(fact.id))
  return own.at(-1) ?? null
}

/** The answers that count now: those of the opinion, or of the review that changed them. */
export const countingAnswers = (story: MatterStory): readonly Answer[] => {
  const issued = issuedOpinion(story)
  return issued === null ? [] : answersOf(story, issued)
}

/** Where an open matter stands on its road. */
export function stageOf(story: MatterStory, duties: readonly Duty[]): Stage {
  if (standingOf(story, duties) !== 'OPEN') return 'ENDED'
  const open = new Set(duties.filter(isOpen).map((duty) => duty.clock))
  if (open.has('XF-REVIEW-DEC30') || open.has('XF-RECHECK-DEC30')) return 'IN_REVIEW'
  const round = handlingsOf(story).at(-1)
  const isFinished = round !== undefined && finishedOn(story, round) !== null
  if (isFinished) return stageAfterAnswer(open)
  if (issuedOpinion(story)) return 'TO_SERVE'
  if (openProposals(story).length > 0) return 'TO_APPROVE'
  return round !== undefined ? 'HANDLING' : stageBeforeAcceptance(story)
}

/** Answered and served, and something is owed all the same: to carry out, to serve anew, to tell, to report. */
function stageAfterAnswer(open: ReadonlySet<Duty['clock']>): Stage {
  if (open.has('HOUSE-PERFORM')) return 'TO_PERFORM'
  if (open.has('HOUSE-RESERVE') || open.has('SV-PUBLIC30')) return 'TO_SERVE'
  if (open.has('XF-NOTICE15-FWD') || open.has('XF-NOTICE15-DIRECT')) return 'TO_NOTIFY'
  return open.has('HOUSE-SIGN') ? 'TO_SIGN' : 'HANDLING'
}

function stageBeforeAcceptance(story: MatterStory): Stage {
  const referral = currentReferral(story)
  if (referral === null && receivedFact(story)?.at !== 'ORGAN') return stageAtOffice(story)
  if (referral?.objection && referral.isObjectionEffective && referral.answer === null) return 'OBJECTED'
  if (referral && referral.signedOn === null && referral.takenOn === null) return 'TO_SIGN'
  if (isWholly(story, 'ADVICE') && adviceRepliedOn(story) === null)
    return adviceDecision(story) ? 'TO_SERVE' : 'TO_REPLY'
  if (isWholly(story, 'ACCUSATION') && referral) return 'HANDED_OVER'
  if (isLedOut(story)) return 'TO_SERVE'
  const organId = accountableOrganId(story)
  const isNotified = story.of('NOTIFIED').some((fact) => fact.organId === organId)
  return isNotified ? 'TO_ACCEPT' : 'TO_NOTIFY'
}

/** Led into another procedure or answered under a special law, and the notice is still on its way. */
const isLedOut = (story: MatterStory): boolean =>
  leavesProcedure(story) !== null && story.of('LED_IN').length + story.of('PROTECTION_ANSWERED').length > 0

function stageAtOffice(story: MatterStory): Stage {
  if (referralsOf(story).some((referral) => referral.handedBackOn !== null)) return 'HANDED_BACK'
  if (story.of('REGISTERED').length === 0) return 'TO_REGISTER'
  if (isLedOut(story)) return 'TO_SERVE'
  return areSorted(story) ? 'TO_REFER' : 'TO_SORT'
}

export const areSorted = (story: MatterStory): boolean => sortings(story).length === claimNos(story).length

/** The open duty that comes first: by the day to warn by, those without a day last. */
export function nextDuty(duties: readonly Duty[]): Duty | null {
  const by = (duty: Duty): LocalDate | '9' => duty.warnOn ?? '9'
  return duties
    .filter((duty) => isOpen(duty) && duty.clock !== 'XF-REG')
    .reduce<Duty | null>((next, duty) => (next === null || by(duty) < by(next) ? duty : next), null)
}
