import { days, workingDays, type LocalDate } from '@petition/law'
import { hasOwnNoticeRules } from '../../organs/index.js'
import { handlingsOf } from '../handlings.js'
import { articleOn, firstOf, leavesProcedure, receivedFact } from '../petition.js'
import { referralsOf, type Referral } from '../referrals.js'
import { simpleOf } from '../simple.js'
import type { MatterStory } from '../story.js'
import { clockOn, dutyFrom, houseClock } from '../../casework/index.js'
import { met, notOwed, organ, type DutyEnd } from '../../casework/index.js'
import type { Duty } from './duty.js'

/** 2005 text: a forwarded item was decided upon under 第二十一条第二款, a direct one under 第二十二条第二款. */
const FORWARDED_2005 = '21(2)'

/** What an organ owes from the arrival of a forwarded or assigned item, and what the sender owes it. */
export function referralDuties(story: MatterStory): readonly Duty[] {
  const referrals = referralsOf(story)
  return [
    ...referrals.flatMap((referral, at) => [
      ...signing(story, referral),
      ...atTheOrgan(story, referral),
      ...ofTheSender(story, referral, referrals.slice(at + 1)),
    ]),
    ...acceptanceAtDirectOrgan(story),
  ]
}

const eventOf = (referral: Referral) => ({ id: referral.arrivalFactId ?? referral.id })

/** House: signed for within a working day, so that nothing lies unseen; the clocks of the law run from the arrival anyway. */
function signing(story: MatterStory, referral: Referral): readonly Duty[] {
  if (referral.how === 'KEPT') return []
  const clock = houseClock(story, 'HOUSE-SIGN', {
    eventOn: referral.referredOn,
    eventWhat: 'REFERRED',
    period: workingDays(story.settings.signWorkingDays),
  })
  const done = referral.signedOn ?? referral.takenOn ?? referral.objection?.on ?? null
  return [
    dutyFrom(clock, {
      event: { id: referral.id },
      owedBy: organ(referral.toOrganId),
      end: done ? met({ on: done }) : null,
    }),
  ]
}

function atTheOrgan(story: MatterStory, referral: Referral): readonly Duty[] {
  const { arrivedOn } = referral
  if (arrivedOn === null) return []
  const owed = { event: eventOf(referral), owedBy: organ(referral.toOrganId) }
  if (referral.isBetweenLevel) {
    const passed = firstOf(
      story.of('PASSED_ON').filter((fact) => fact.organId === referral.toOrganId && fact.on >= arrivedOn),
    )
    const clock = clockOn(story, 'JY-PASS1', { eventOn: arrivedOn, eventWhat: 'ARRIVED' })
    return clock ? [dutyFrom(clock, { ...owed, end: met(passed) })] : []
  }
  return [
    ...notice(story, referral, arrivedOn),
    ...objection(story, referral, arrivedOn),
    ...closingReport(story, referral, arrivedOn),
    ...simpleAcceptance(story, referral.toOrganId, arrivedOn, eventOf(referral).id, referral.handedBackOn),
    ...acceptance(story, referral.toOrganId, arrivedOn, eventOf(referral).id, referral.handedBackOn),
  ]
}

const handedBack = (on: LocalDate | null): DutyEnd | null => (on === null ? null : notOwed(on))

/** 第二十三条第三款: told within fifteen days of arrival; no exception for an unclear address. Before May 2022: decided on acceptance. */
function notice(story: MatterStory, referral: Referral, arrivedOn: LocalDate): readonly Duty[] {
  const organId = referral.toOrganId
  const told = firstOf(story.of('NOTIFIED').filter((fact) => fact.organId === organId && fact.on >= arrivedOn))
  const run = { eventOn: arrivedOn, eventWhat: 'ARRIVED' }
  const clock =
    clockOn(story, 'XF-NOTICE15-FWD', run) ?? clockOn(story, 'XF05-ACCEPT15', { ...run, article: FORWARDED_2005 })
  if (!clock) return []
  // Whoever is competent for an accusation answers it under its own rules (第三十条第一款), as discipline organs do (第二十三条第四款).
  const isRouted = story.of('ACCUSATION_ROUTED').some((fact) => fact.referralId === referral.id)
  const ownRules = isRouted || hasOwnNoticeRules(story.organKind(organId)) ? notOwed() : null
  const end = ownRules ?? met(told) ?? handedBack(referral.handedBackOn)
  return [dutyFrom(clock, { event: eventOf(referral), owedBy: organ(organId), end })]
}

/** 第二十三条第三款: the right to object; gone once the organ took the item. */
function objection(story: MatterStory, referral: Referral, arrivedOn: LocalDate): readonly Duty[] {
  const clock = clockOn(story, 'XF-OBJECT5', { eventOn: arrivedOn, eventWhat: 'ARRIVED' })
  if (!clock || referral.how === 'KEPT') return []
  const { takenOn, objection: made } = referral
  const isTaken =
    takenOn !== null && takenOn <= (clock.lawfulLastOn as LocalDate) && !(made !== null && made.on < takenOn)
  const used = made !== null && made.hasReasons ? met(made) : null
  const end = isTaken ? notOwed(takenOn) : used
  return [dutyFrom(clock, { event: eventOf(referral), owedBy: organ(referral.toOrganId), kind: 'RIGHT', end })]
}

/** 第二十二条第一款第三项: the closing report, on the day that the assigner wrote down. */
function closingReport(story: MatterStory, referral: Referral, arrivedOn: LocalDate): readonly Duty[] {
  if (referral.how !== 'ASSIGNED') return []
  const clock = clockOn(story, 'XF-ASSIGN', {
    eventOn: arrivedOn,
    eventWhat: 'ARRIVED',
    ...(referral.reportBy === null ? {} : { writtenOn: referral.reportBy }),
  })
  const reported = firstOf(
    story.of('CLOSING_REPORTED').filter((fact) => fact.organId === referral.toOrganId && fact.on >= arrivedOn),
  )
  const end = met(reported) ?? handedBack(referral.handedBackOn)
  return clock ? [dutyFrom(clock, { event: eventOf(referral), owedBy: organ(referral.toOrganId), end })] : []
}

/** 简易办理: three working days to decide on acceptance, from the arrival. */
function simpleAcceptance(
  story: MatterStory,
  organId: string,
  arrivedOn: LocalDate,
  eventId: string,
  backOn: LocalDate | null,
): readonly Duty[] {
  const simple = simpleOf(story, organId)
  const clock = simple ? clockOn(story, 'JY-ACCEPT3', { eventOn: arrivedOn, eventWhat: 'ARRIVED' }) : null
  if (!simple || !clock) return []
  const accepted = firstOf(story.of('ACCEPTED').filter((fact) => fact.organId === organId && fact.on >= arrivedOn))
  const left: DutyEnd | null = simple.leftOn === null ? null : { how: 'SUPERSEDED', on: simple.leftOn }
  const end = met(accepted) ?? left ?? handedBack(backOn)
  return [dutyFrom(clock, { event: { id: eventId }, owedBy: organ(organId), end })]
}

/** House: the acceptance, on which the sixty days hang, is written down by day 15 (第三十一条第六项、第三十四条 need its date). */
function acceptance(
  story: MatterStory,
  organId: string,
  arrivedOn: LocalDate,
  eventId: string,
  backOn: LocalDate | null,
): readonly Duty[] {
  const clock = houseClock(story, 'HOUSE-ACCEPT', {
    eventOn: arrivedOn,
    eventWhat: 'ARRIVED',
    period: days(story.settings.acceptDecisionDays),
  })
  const handling = handlingsOf(story).find((one) => one.organId === organId && one.acceptedOn >= arrivedOn)
  const out = leavesProcedure(story)
  const end = handling ? met({ on: handling.acceptedOn }) : (handedBack(backOn) ?? (out ? notOwed(out.on) : null))
  return [dutyFrom(clock, { event: { id: eventId }, owedBy: organ(organId), end })]
}

function acceptanceAtDirectOrgan(story: MatterStory): readonly Duty[] {
  const received = receivedFact(story)
  if (received?.at !== 'ORGAN') return []
  const sent = firstOf(story.of('REFERRED').filter((fact) => fact.organId === received.organId))
  const elsewhere = firstOf(
    story.of('NOTIFIED').filter((fact) => fact.organId === received.organId && fact.content === 'WHERE_TO_GO'),
  )
  const backOn = sent?.on ?? elsewhere?.on ?? null
  return [
    ...simpleAcceptance(story, received.organId, received.on, received.id, backOn),
    ...acceptance(story, received.organId, received.on, received.id, backOn),
  ]
}

/** House: the sender checks an objection and answers it; what came back is sent on again. The law gives no number for either. */
function ofTheSender(story: MatterStory, referral: Referral, later: readonly Referral[]): readonly Duty[] {
  const { byOrganId, objection: made, answer, handedBackOn, isObjectionEffective } = referral
  if (byOrganId === null || made === null || !isObjectionEffective) return []
  const answering = houseClock(story, 'HOUSE-OBJECTION-ANSWER', {
    eventOn: made.on,
    eventWhat: 'OBJECTED',
    period: workingDays(story.settings.objectionAnswerWorkingDays),
  })
  const owedBy = organ(byOrganId)
  const duties = [dutyFrom(answering, { event: made, owedBy, end: met(answer) })]
  if (handedBackOn === null || answer === null) return duties
  const again = firstOf([
    ...later.filter((one) => one.byOrganId === byOrganId).map((one) => ({ on: one.referredOn })),
    ...story.of('GUIDED').filter((fact) => fact.organId === byOrganId && fact.on >= handedBackOn),
  ])
  const resorting = houseClock(story, 'HOUSE-RESORT', {
    eventOn: handedBackOn,
    eventWhat: 'OBJECTION_ANSWERED',
    period: workingDays(story.settings.resortWorkingDays),
  })
  return [...duties, dutyFrom(resorting, { event: answer, owedBy, end: met(again) })]
}

/** The article of the objection in the text of that day, for refusals. */
export const articleOfObjection = (on: LocalDate) => articleOn(on, '23(3)', '21(2)')
