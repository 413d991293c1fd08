import { later } from '@petition/law'
import { dutyFrom, met, notOwed, organ, outside, type DutyEnd, type DutyOwner } from '../../casework/index.js'
import { articleOf, fyClock, present, reconHouseClock, writtenClock, type ReconDuty } from '../clocks.js'
import type { ReconLog } from '../log.js'
import { hasMaker, makerClock, makerOf, makerReceivedOn, type Maker, type MakerCall } from '../makers.js'
import { normReviewsOf, type NormReview } from '../norms.js'
import { bodyOf } from '../parties.js'
import { suspensionsOf } from '../state.js'
import { overEnd } from './over.js'

/**
 * 第五十八条: the maker of a rule that the organ deals with itself is asked within three working days of the suspension, and answers within
 * ten of its receipt. The body sees to it that the receipt is known, and presses for an answer that is late.
 */
export const makerDuties = (log: ReconLog): readonly ReconDuty[] =>
  normReviewsOf(log)
    .filter((review) => hasMaker(log, review))
    .flatMap((review) => {
      const maker = makerOf(log, review)
      return present([asking(log, review, maker), ...(maker === null ? [] : answering(log, review, maker))])
    })

/** From the suspension; where the case stood still before the review was begun, from its beginning. */
function asking(log: ReconLog, { begun, handled }: NormReview, maker: Maker | null): ReconDuty | null {
  const suspended = suspensionsOf(log).find(({ resumed }) => resumed === null || resumed.on >= begun.on)
  if (!suspended) return null
  const eventOn = later(suspended.began.on, begun.on)
  const clock = fyClock(log, 'FY-NORM-MAKER3', { eventOn, eventWhat: suspended.began.kind })
  const end = met(maker?.told) ?? (handled && notOwed(handled.on)) ?? overEnd(log)
  return clock && dutyFrom(clock, { event: begun, owedBy: organ(bodyOf(log)), end })
}

function answering(log: ReconLog, { handled }: NormReview, maker: Maker): readonly (ReconDuty | null)[] {
  const { told, answered, calls } = maker
  const body = organ(bodyOf(log))
  const owedBy = told.makerOrganId ? organ(told.makerOrganId) : outside(told.maker)
  const over = (handled && notOwed(handled.on)) ?? overEnd(log)
  const clock = makerClock(log, maker)
  const receivedOn = makerReceivedOn(log, maker)
  const received: DutyEnd | null = receivedOn === null ? null : { how: 'MET', on: receivedOn }
  const receipt = reconHouseClock(log, 'HOUSE-RECON-MAKER-RECEIPT', told.on, told.kind, log.settings.tellWorkingDays)
  const lastOn = clock?.lawfulLastOn ?? null
  const isLate = lastOn !== null && log.asOf > lastOn && (answered === null || answered.on > lastOn)
  const reminded = isLate ? log.of('MAKER_REMINDED').find((one) => one.toldId === told.id && one.on > lastOn) : null
  return [
    // A notice to an organ of this house is served: that duty stands with the papers.
    told.makerOrganId
      ? null
      : dutyFrom(receipt, { event: told, owedBy: body, end: received ?? (answered && notOwed(answered.on)) ?? over }),
    clock && dutyFrom(clock, { event: told, owedBy, end: met(answered) ?? over }),
    isLate
      ? dutyFrom(reconHouseClock(log, 'HOUSE-RECON-MAKER-REMIND', lastOn, 'maker_answer_late'), {
          ...{ event: told, owedBy: body, end: met(reminded) ?? (answered && notOwed(answered.on)) ?? over },
        })
      : null,
    ...calls.map((call) => explaining(log, call, owedBy, over)),
  ]
}

/** 第五十八条第二款: asked to explain in person, the maker comes on the day that was set. */
function explaining(log: ReconLog, call: MakerCall, owedBy: DutyOwner, over: DutyEnd | null): ReconDuty {
  const { called, explained } = call
  const clock = writtenClock(log, 'FY-MAKER-MEET', called.on, called.meetOn, articleOf(log, '58(2)', ''), called.kind)
  const end = explained?.hasCome ? met(explained) : explained ? notOwed(explained.on) : over
  return dutyFrom(clock, { event: called, owedBy, end })
}
