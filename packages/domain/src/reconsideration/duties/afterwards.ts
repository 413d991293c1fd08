import type { Counted } from '@petition/law'
import { dutyFrom, met, notOwed, organ, party } from '../../casework/index.js'
import {
  applicationOf,
  articleOf,
  fyClock,
  governing,
  present,
  reconHouseClock,
  writtenClock,
  type ReconDuty,
} from '../clocks.js'
import { comesBeforeLawsuit } from '../consultation.js'
import { decisionClock } from '../extension.js'
import type { ReconFactOf } from '../facts.js'
import type { ReconLog } from '../log.js'
import { opinionClock, reportOn } from '../opinions.js'
import { receiptsOfEnd } from '../papers.js'
import { applicantIds, bodyOf, respondentOf } from '../parties.js'
import { orderOf, orderServedOn, performedAfter } from '../performance.js'
import { receiptOf, toOrgan } from '../services.js'
import { acceptanceOf, endOf } from '../state.js'

/** What follows the end: to sue, to do what was ordered, to report on an opinion letter (第三十四条、第七十六条、第七十七条). */
export function afterwardsDuties(log: ReconLog): readonly ReconDuty[] {
  return [...suing(log), ...ordered(log), ...opinions(log), ...performance(log)]
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
  const servedOn = orderServedOn(log)
  if (order === null || respondent === null || servedOn === null) return []
  const clock = writtenClock(log, 'FY-REDO', servedOn, order.by, articleOf(log, '77(1)', '32'))
  return [dutyFrom(clock, { event: order.event, owedBy: organ(respondent), end: met(log.first('PERFORMED')) })]
}

function opinions(log: ReconLog): readonly ReconDuty[] {
  return log.of('OPINION_ISSUED').flatMap((issued) => {
    const clock = opinionClock(log, issued)
    if (clock === null) return []
    return [dutyFrom(clock, { event: issued, owedBy: organ(issued.toOrganId), end: met(reportOn(log, issued)) })]
  })
}

/**
 * 第七十七条第二款: what was not performed by its day is ordered to be (应当责令其限期履行), and then owed by the day of the order, from its
 * service. Where the decision set no day, whether it is delayed without reason is for the body to say.
 */
function performance(log: ReconLog): readonly ReconDuty[] {
  const order = orderOf(log)
  const performed = log.first('PERFORMED')
  const by = order?.by ?? null
  const isLate = by !== null && log.asOf > by && (performed === null || performed.on > by)
  const ordering = log.of('PERFORMANCE_ORDERED').find((one) => one.performs === 'ORDER')
  const press =
    order && isLate && orderServedOn(log) !== null
      ? dutyFrom(reconHouseClock(log, 'HOUSE-RECON-PERFORMANCE', by, 'performance_late'), {
          ...{ event: order.event, owedBy: organ(bodyOf(log)) },
          end: met(ordering) ?? (performed && notOwed(performed.on)),
        })
      : null
  return present([press, ...log.of('PERFORMANCE_ORDERED').map((one) => byTheOrder(log, one))])
}

function byTheOrder(log: ReconLog, one: ReconFactOf<'PERFORMANCE_ORDERED'>): ReconDuty | null {
  const respondent = respondentOf(log)
  const servedOn = respondent && receiptOf(log, 'RECON_PERFORMANCE_ORDER', one.id, toOrgan(respondent))
  if (!respondent || !servedOn) return null
  const clock = writtenClock(log, 'FY-PERFORM-BY', servedOn, one.by, articleOf(log, '77(2)', '32(2)'))
  return dutyFrom(clock, { event: one, owedBy: organ(respondent), end: met(performedAfter(log, one)) })
}
