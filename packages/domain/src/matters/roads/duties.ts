import { days, later, type LocalDate } from '@petition/law'
import { clockOn, dutyFrom, houseClock } from '../../casework/index.js'
import { met, organ, type DutyEnd } from '../../casework/index.js'
import type { Duty } from '../duties/duty.js'
import { arrivalOf } from '../handlings.js'
import { firstOf, leavesProcedure, receivedFact, sortings } from '../petition.js'
import { currentReferral } from '../referrals.js'
import type { MatterStory } from '../story.js'
import { adviceRepliedOn, isWholly, reachedAllOn } from './classes.js'

/** What is owed on the roads beside the petition procedure. The law names no number of days for any of it. */
export function roadDuties(story: MatterStory): readonly Duty[] {
  return [...outcome(story), ...ledIn(story), ...protection(story), ...assisting(story), ...urgent(story)]
}

/**
 * House: what leaves the petition procedure comes to an end that somebody tells: advice is replied to (第二十九条), the result of
 * an accusation is noted (第三十条), and of another road it is told where it went (第三十一条第一至五项).
 */
function outcome(story: MatterStory): readonly Duty[] {
  const out = leavesProcedure(story)
  const arrival = arrivalOf(story)
  if (out === null || arrival === null) return []
  const eventOn = later(out.on, arrival.on)
  if (isWholly(story, 'ADVICE')) return [adviceReply(story, arrival, eventOn)]
  if (isWholly(story, 'ACCUSATION') && currentReferral(story) !== null) return [accusationResult(story, arrival)]
  const told = [...story.of('NOTIFIED'), ...story.of('GUIDED'), ...story.of('CLOSING_REPORTED')]
  const end = met(firstOf(told.filter((fact) => fact.organId === arrival.organId && fact.on >= eventOn)))
  const period = days(story.settings.whereToldDays)
  const clock = houseClock(story, 'HOUSE-REPLY', { eventOn, eventWhat: 'CLAIM_SORTED', period })
  return [dutyFrom(clock, { event: { id: arrival.factId }, owedBy: organ(arrival.organId), end })]
}

type Arrival = NonNullable<ReturnType<typeof arrivalOf>>

/** 第二十九条 names no number since 2022; where the office set one, it reminds. */
function adviceReply(story: MatterStory, arrival: Arrival, eventOn: LocalDate): Duty {
  const { adviceReplyDays } = story.settings
  const period = adviceReplyDays === 0 ? null : days(adviceReplyDays)
  const clock = houseClock(story, 'HOUSE-ADVICE-REPLY', { eventOn, eventWhat: 'CLAIM_SORTED', period })
  const repliedOn = adviceRepliedOn(story)
  const end: DutyEnd | null = repliedOn === null ? null : { how: 'MET', on: repliedOn }
  return dutyFrom(clock, { event: { id: arrival.factId }, owedBy: organ(arrival.organId), end })
}

/**
 * The competent organ works under its own rules and owes us no day (第三十条第一款). What it let us know, or that it may not be
 * told, is noted by the office that handed over.
 */
function accusationResult(story: MatterStory, arrival: Arrival): Duty {
  const clock = houseClock(story, 'HOUSE-RESULT', { eventOn: arrival.on, eventWhat: 'ARRIVED', period: null })
  const own = [...story.of('CLOSING_REPORTED'), ...story.of('NOTIFIED')].filter(
    (fact) => fact.organId === arrival.organId,
  )
  const end = met(firstOf([...own, ...story.of('RESULT_NOTED')].filter((fact) => fact.on >= arrival.on)))
  const owedBy = organ(currentReferral(story)?.byOrganId ?? receivedFact(story)?.organId ?? arrival.organId)
  return dutyFrom(clock, { event: { id: arrival.factId }, owedBy, end })
}

/** House: who was led into another procedure has the notice of where to go. Another road decided later takes its place. */
function ledIn(story: MatterStory): readonly Duty[] {
  return story.of('LED_IN').map((fact) => {
    const clock = houseClock(story, 'HOUSE-LED-IN', { eventOn: fact.on, eventWhat: 'LED_IN', period: null })
    const other = otherRoadSince(story, fact.claimNos, fact.on, fact.road)
    const end = servedOrSuperseded(reachedAllOn(story, 'NOTICE', fact), other)
    return dutyFrom(clock, { event: fact, owedBy: organ(fact.organId), end })
  })
}

function servedOrSuperseded(servedOn: LocalDate | null, other: LocalDate | null): DutyEnd | null {
  if (servedOn !== null) return { how: 'MET', on: servedOn }
  return other === null ? null : { how: 'SUPERSEDED', on: other }
}

/** The day on which one of these claims was sorted to another road, after it was led in. */
function otherRoadSince(story: MatterStory, nos: readonly number[], since: LocalDate, road: number): LocalDate | null {
  const other = sortings(story).find((fact) => nos.includes(fact.claimNo) && fact.on >= since && fact.road !== road)
  return other?.on ?? null
}

/** 第三十一条第五项: performed or answered under the special law, on the day that the organ read in it. */
function protection(story: MatterStory): readonly Duty[] {
  return story.of('PROTECTION_STARTED').map((fact) => {
    const clock = houseClock(story, 'HOUSE-PROTECT', {
      ...{ eventOn: fact.on, eventWhat: 'PROTECTION_STARTED', period: null },
      writtenOn: fact.performBy,
    })
    const answered = story.of('PROTECTION_ANSWERED').find((one) => one.startedId === fact.id)
    const other = otherRoadSince(story, fact.claimNos, fact.on, 5)
    const end = servedOrSuperseded(answered ? reachedAllOn(story, 'NOTICE', answered) : null, other)
    return dutyFrom(clock, { event: fact, owedBy: organ(fact.organId), end })
  })
}

/** 第二十四条第一款: what an assisting organ contributes, by the day that the lead set. */
function assisting(story: MatterStory): readonly Duty[] {
  return story.of('ASSISTING_NAMED').map((fact) => {
    const clock = houseClock(story, 'HOUSE-PART', {
      ...{ eventOn: fact.on, eventWhat: 'ASSISTING_NAMED', period: null },
      writtenOn: fact.dueOn,
    })
    const given = firstOf(story.of('CONTRIBUTED').filter((one) => one.assistId === fact.assistId))
    return dutyFrom(clock, { event: fact, owedBy: organ(fact.assistingOrganId), end: met(given) })
  })
}

/** 第二十五条: reported at once; the text names no number. */
function urgent(story: MatterStory): readonly Duty[] {
  return story.of('URGENT_KNOWN').flatMap((known) => {
    const clock = clockOn(story, 'XF-URGENT', { eventOn: known.on, eventWhat: 'URGENT_KNOWN' })
    const told = firstOf(
      story.of('URGENT_REPORTED').filter((fact) => fact.organId === known.organId && fact.on >= known.on),
    )
    return clock ? [dutyFrom(clock, { event: known, owedBy: organ(known.organId), end: met(told) })] : []
  })
}
