import { later } from '@petition/law'
import { dutyFrom, met, notOwed, organ, outside, type DutyEnd } from '../../casework/index.js'
import { fyClock, present, reconHouseClock, type ReconDuty } from '../clocks.js'
import type { ReconFactOf } from '../facts.js'
import type { ReconLog } from '../log.js'
import {
  answerToAsked,
  normAnswerClock,
  normAskedFor,
  normReceivedOn,
  normReviewsOf,
  type NormReview,
} from '../norms.js'
import { bodyOf } from '../parties.js'
import { suspensionsOf } from '../state.js'
import { overEnd } from './over.js'

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
    return [
      pass && dutyFrom(pass, { event: from, owedBy, end: met(passed) ?? met(handled) ?? over }),
      ...(passed ? answerDuties(log, review, passed) : []),
    ]
  })
  return present([
    waiting && asked && dutyFrom(waiting, { event: asked, owedBy, end: over }),
    ...reviews,
    ...normReviewsOf(log).map((review) => suspending(log, review)),
  ])
}

/**
 * 第六十条: the organ asked answers within sixty days of its receipt. The body sees to it that the receipt is known, and presses for an
 * answer that is late.
 */
function answerDuties(log: ReconLog, review: NormReview, passed: ReconFactOf<'NORM_PASSED_ON'>) {
  const body = organ(bodyOf(log))
  const over = overEnd(log)
  const { handled } = review
  const receivedOn = normReceivedOn(log, review)
  const clock = normAnswerClock(log, review)
  const owedBy = passed.toOrganId ? organ(passed.toOrganId) : outside(passed.toOrgan)
  const receipt = reconHouseClock(log, 'HOUSE-RECON-NORM-RECEIPT', passed.on, passed.kind, log.settings.tellWorkingDays)
  const received: DutyEnd | null = receivedOn === null ? null : { how: 'MET', on: receivedOn }
  const lastOn = clock?.lawfulLastOn ?? null
  const isLate = lastOn !== null && log.asOf > lastOn && (handled === null || handled.on > lastOn)
  const reminded = isLate
    ? log.of('NORM_REMINDED').find((one) => one.begunId === review.begun.id && one.on > lastOn)
    : null
  return [
    // A letter to an organ of this house is served: that duty stands with the papers.
    passed.toOrganId
      ? null
      : dutyFrom(receipt, { event: passed, owedBy: body, end: received ?? (handled && notOwed(handled.on)) ?? over }),
    clock && dutyFrom(clock, { event: passed, owedBy, end: met(handled) ?? over }),
    isLate
      ? dutyFrom(reconHouseClock(log, 'HOUSE-RECON-NORM-REMIND', lastOn, 'rule_answer_late'), {
          ...{ event: passed, owedBy: body, end: met(reminded) ?? (handled && notOwed(handled.on)) ?? over },
        })
      : null,
  ]
}

/** 第三十九条第一款第九项 (2017: 第二十六条、第二十七条): the case is suspended while the rule is reviewed. */
function suspending(log: ReconLog, { begun, handled }: NormReview): ReconDuty {
  const clock = reconHouseClock(log, 'HOUSE-RECON-NORM-SUSPEND', begun.on, begun.kind)
  const suspended = suspensionsOf(log).find(({ resumed }) => resumed === null || resumed.on >= begun.on)
  const end: DutyEnd | null = suspended
    ? { how: 'MET', on: later(suspended.began.on, begun.on) }
    : handled
      ? notOwed(handled.on)
      : overEnd(log)
  return dutyFrom(clock, { event: begun, owedBy: organ(bodyOf(log)), end })
}
