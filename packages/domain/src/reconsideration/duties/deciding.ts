import { reconsiderationLaw, type Counted } from '@petition/law'
import { dutyFrom, met, notOwed, organ, party, type DutyEnd } from '../../casework/index.js'
import {
  applicationOf,
  articleOf,
  fyClock,
  governing,
  reconHouseClock,
  writtenClock,
  type ReconDuty,
  type FyClockId,
  present,
} from '../clocks.js'
import { comesBeforeLawsuit } from '../consultation.js'
import { decisionClock, simplePeriod } from '../extension.js'
import { paperOfEnd, receiptsOfEnd } from '../papers.js'
import { receiptOf, receivedByAll, toOrgan, toParty } from '../services.js'
import type { ReconLog } from '../log.js'
import { answerToAsked, normAskedFor, normReviewsOf } from '../norms.js'
import { orderOf } from '../performance.js'
import { applicantIds, bodyOf, respondentOf } from '../parties.js'
import { acceptanceOf, endOf, suspensionsOf, type Acceptance } from '../state.js'

/** Copy, answer, decision: what runs from the acceptance (第四十八条、第五十四条、第六十二条). */
export function decidingDuties(log: ReconLog): readonly ReconDuty[] {
  const acceptance = acceptanceOf(log)
  if (acceptance === null) return []
  return [...copyDuties(log, acceptance), ...replyDuties(log), ...periodDuties(log, acceptance)]
}

const isSimpleThen = (log: ReconLog, acceptance: Acceptance) => acceptance.procedure === 'SIMPLE'
const changed = (log: ReconLog) => log.first('PROCEDURE_CHANGED')

/** Over without it: what the end of the case makes nobody owe any more. */
const overEnd = (log: ReconLog): DutyEnd | null => {
  const end = endOf(log)
  return end === null ? null : notOwed(end.on)
}

function copyDuties(log: ReconLog, acceptance: Acceptance): readonly ReconDuty[] {
  const sent = log.first('COPY_SENT')
  const run = { eventOn: acceptance.on, eventWhat: 'accepted' }
  const frame = { event: acceptance.event, owedBy: organ(bodyOf(log)) }
  const turned = changed(log)
  const isSimple = isSimpleThen(log, acceptance)
  const isTurnedFirst = turned !== null && (sent === null || turned.on < sent.on)
  const simple = isSimple ? fyClock(log, 'FY-S-SEND3', run) : null
  const ordinary = !isSimple || isTurnedFirst ? fyClock(log, 'FY-SEND7', run) : null
  const superseded: DutyEnd | null = isTurnedFirst && turned ? { how: 'SUPERSEDED', on: turned.on } : null
  return present([
    simple && dutyFrom(simple, { ...frame, end: superseded ?? met(sent) ?? overEnd(log) }),
    ordinary && dutyFrom(ordinary, { ...frame, end: met(sent) ?? overEnd(log) }),
  ])
}

function replyDuties(log: ReconLog): readonly ReconDuty[] {
  const received = log.first('COPY_RECEIVED')
  const acceptance = acceptanceOf(log)
  if (received === null || acceptance === null) return []
  const replied = log.first('REPLY_RECEIVED')
  const run = { eventOn: received.on, eventWhat: received.kind }
  const frame = { event: received, owedBy: organ(received.atOrganId) }
  const turned = changed(log)
  const isSimple = isSimpleThen(log, acceptance)
  const isTurnedFirst = turned !== null && (replied === null || turned.on < replied.on)
  const simple = isSimple && !(turned !== null && turned.on < received.on) ? fyClock(log, 'FY-S-REPLY5', run) : null
  const ordinary = !isSimple || isTurnedFirst ? fyClock(log, 'FY-REPLY10', run) : null
  const superseded: DutyEnd | null = isTurnedFirst && turned ? { how: 'SUPERSEDED', on: turned.on } : null
  return present([
    simple && dutyFrom(simple, { ...frame, end: superseded ?? met(replied) ?? overEnd(log) }),
    ordinary && dutyFrom(ordinary, { ...frame, end: met(replied) ?? overEnd(log) }),
  ])
}

/** The thirty or sixty days, met when the last applicant has the paper that ends the case. */
function periodDuties(log: ReconLog, acceptance: Acceptance): readonly ReconDuty[] {
  const clock = decisionClock(log, acceptance)
  if (clock === null) return []
  const frame = { event: acceptance.event, owedBy: organ(bodyOf(log)) }
  const now = dutyFrom(clock, { ...frame, end: periodEnd(log), isSuspended: isStanding(log, clock) })
  const turned = changed(log)
  if (!isSimpleThen(log, acceptance) || turned === null) return [now]
  const simple = simplePeriod(log, acceptance)
  return present([simple && dutyFrom(simple, { ...frame, end: { how: 'SUPERSEDED', on: turned.on } }), now])
}

const isStanding = (log: ReconLog, clock: Counted) => clock.lawfulLastOn === null && endOf(log) === null

function periodEnd(log: ReconLog): DutyEnd | null {
  const end = endOf(log)
  if (end === null) return null
  if (end.how === 'TERMINATED' || end.how === 'GIVEN_UP' || end.how === 'NOT_ACCEPTED') return notOwed(end.on)
  const servedOn = receivedByAll(log, paperOfEnd(log) ?? 'RECON_DECISION', end.event.id, applicantIds(log).map(toParty))
  return servedOn === null ? null : { how: 'MET', on: servedOn }
}

/** A suspension: to be resumed, and on three grounds over after sixty days (第三十九条、第四十一条第五项). */
export function suspensionDuties(log: ReconLog): readonly ReconDuty[] {
  return suspensionsOf(log).flatMap(({ began, resumed }) => {
    const run = { eventOn: began.on, eventWhat: began.kind }
    const owedBy = organ(bodyOf(log))
    const over = endOf(log)
    const stay = reconsiderationLaw.endsWhenItLasts(began.ground) ? fyClock(log, 'FY-STAY60', run) : null
    const end = resumed ? notOwed(resumed.on) : over === null ? null : { how: 'MET' as const, on: over.on }
    const house = reconHouseClock(log, 'HOUSE-RECON-RESUME', began.on, began.kind)
    return present([
      stay && dutyFrom(stay, { event: began, owedBy, end }),
      dutyFrom(house, { event: began, owedBy, end: met(resumed) ?? (over === null ? null : notOwed(over.on)) }),
    ])
  })
}

/**
 * The rule the act rests on (第五十六条、第五十七条、第六十条): handled within thirty days, or passed on within seven working days. Asked for
 * with the application, the days run from there, also while nobody has said yet whose rule it is: then the shorter ones.
 */
export function normDuties(log: ReconLog): readonly ReconDuty[] {
  const owedBy = organ(bodyOf(log))
  const over = overEnd(log)
  const asked = normAskedFor(log)
  const first = asked && answerToAsked(log)
  const waiting = asked && !first ? fyClock(log, 'FY-NORM-FWD7', { eventOn: asked.on, eventWhat: 'norm_asked' }) : null
  const reviews = normReviewsOf(log).flatMap((review) => {
    const { begun, passedOn: passed, handled } = review
    const from = asked && first?.begun.id === begun.id ? asked : begun
    const run = { eventOn: from.on, eventWhat: from === begun ? begun.kind : 'norm_asked' }
    if (begun.isCompetent) {
      const clock = fyClock(log, 'FY-NORM30', run)
      return [clock && dutyFrom(clock, { event: from, owedBy, end: met(handled) ?? over })]
    }
    const pass = fyClock(log, 'FY-NORM-FWD7', run)
    const answer = passed && fyClock(log, 'FY-NORM-ANSWER60', { eventOn: passed.on, eventWhat: passed.kind })
    return [
      pass && dutyFrom(pass, { event: from, owedBy, end: met(passed) ?? met(handled) ?? over }),
      answer && passed && dutyFrom(answer, { event: passed, owedBy, end: met(handled) ?? over }),
    ]
  })
  return present([waiting && asked && dutyFrom(waiting, { event: asked, owedBy, end: over }), ...reviews])
}

/** What follows the end: to sue, to do what was ordered, to report on an opinion letter (第三十四条、第七十六条、第七十七条). */
export function afterwardsDuties(log: ReconLog): readonly ReconDuty[] {
  return [...suing(log), ...ordered(log), ...opinions(log)]
}

/** 行政诉讼法第四十五条: fifteen days from the decision, per party; without one in time, from the end of the period. */
function suing(log: ReconLog): readonly ReconDuty[] {
  const filed = (partyId: string) => met(log.of('ACTION_FILED').find((one) => one.partyId === partyId))
  const sue = (event: { id: string }, partyId: string, on: Counted['eventOn'], what: string): ReconDuty | null => {
    const clock = fyClock(log, 'FY-SUE15', { eventOn: on, eventWhat: what })
    return (
      clock && dutyFrom(clock, { event, owedBy: party(partyId), kind: 'RIGHT', end: filed(partyId), part: partyId })
    )
  }
  const end = endOf(log)
  if (end === null) {
    const acceptance = acceptanceOf(log)
    const lastOn = acceptance && decisionClock(log, acceptance)?.lawfulLastOn
    if (!acceptance || !lastOn || log.asOf <= lastOn) return []
    return present(applicantIds(log).map((id) => sue(acceptance.event, id, lastOn, 'period_ended')))
  }
  const isRefused = end.how === 'NOT_ACCEPTED'
  const application = applicationOf(log)
  // 第三十四条: a refusal opens the court only where reconsideration had to come first.
  if (isRefused && !(application && comesBeforeLawsuit(application.act.area, governing(log)))) return []
  if (!isRefused && end.how !== 'DECIDED') return []
  return present(receiptsOfEnd(log).map(({ partyId, on }) => sue(end.event, partyId, on, 'decision_received')))
}

/** 第七十七条第一款: what the respondent has to do, until the day that was set, if one was. Whoever sees it done puts it down. */
function ordered(log: ReconLog): readonly ReconDuty[] {
  const order = orderOf(log)
  const respondent = respondentOf(log)
  if (order === null || respondent === null) return []
  const servedOn = receiptOf(log, order.paper, order.event.id, toOrgan(respondent))
  if (servedOn === null) return []
  const clock = writtenClock(log, 'FY-REDO', servedOn, order.by, articleOf(log, '77(1)', '32'))
  return [dutyFrom(clock, { event: order.event, owedBy: organ(respondent), end: met(log.first('PERFORMED')) })]
}

function opinions(log: ReconLog): readonly ReconDuty[] {
  return log.of('OPINION_ISSUED').flatMap((issued) => {
    const told = log.of('OPINION_RECEIVED').find((one) => one.issuedId === issued.id)?.on ?? null
    const receivedOn = told ?? receiptOf(log, 'RECON_OPINION', issued.id, toOrgan(issued.toOrganId))
    if (receivedOn === null) return []
    const clock = fyClock(log, 'FY-OPINION60', { eventOn: receivedOn, eventWhat: 'opinion_letter' })
    const reported = log.of('OPINION_REPORTED').find((one) => one.issuedId === issued.id)
    return present([clock && dutyFrom(clock, { event: issued, owedBy: organ(issued.toOrganId), end: met(reported) })])
  })
}

export const deadlineOfDecision = (log: ReconLog): Counted<FyClockId> | null => {
  const acceptance = acceptanceOf(log)
  return acceptance && decisionClock(log, acceptance)
}
