import { dutyFrom, met, notOwed, organ, type DutyEnd } from '../../casework/index.js'
import { reconHouseClock, type ReconDuty } from '../clocks.js'
import { consultationsOf, foundMajorBy } from '../committee.js'
import { answerToStayRequest } from '../execution-stay.js'
import type { ReconLog } from '../log.js'
import { isMediationOver, mediationInForceOn } from '../mediation.js'
import { bodyOf } from '../parties.js'
import { withdrawalsOf } from '../withdrawals.js'
import { endOf } from '../state.js'
import { overEnd } from './over.js'

/** What the body owes beside the road to the decision: answers to what was asked of it, and what it has to ask for itself. */
export function meanwhileDuties(log: ReconLog): readonly ReconDuty[] {
  return [...withdrawals(log), ...signing(log), ...stays(log), ...committee(log)]
}

/** A withdrawal is decided on: allowed, it terminates the case (第四十一条第一项), or lets some of the applicants go; not allowed, it goes on. */
function withdrawals(log: ReconLog): readonly ReconDuty[] {
  const over = endOf(log)
  return withdrawalsOf(log).map(({ received, refused, allowed }) => {
    const clock = reconHouseClock(
      log,
      'HOUSE-RECON-WITHDRAWAL',
      received.on,
      received.kind,
      log.settings.tellWorkingDays,
    )
    const ended: DutyEnd | null =
      over === null ? null : over.how === 'TERMINATED' ? { how: 'MET', on: over.on } : notOwed(over.on)
    return dutyFrom(clock, { event: received, owedBy: organ(bodyOf(log)), end: met(refused) ?? met(allowed) ?? ended })
  })
}

/** What was agreed on is signed by each and sealed, or put down as taken back: it does not lie about (第七十三条). */
function signing(log: ReconLog): readonly ReconDuty[] {
  const inForceOn = mediationInForceOn(log)
  const last = log.last('MEDIATION_AGREED')
  return log.of('MEDIATION_AGREED').map((agreed) => {
    const clock = reconHouseClock(log, 'HOUSE-RECON-MEDIATION', agreed.on, agreed.kind)
    const over = [...log.of('MEDIATION_REVOKED'), ...log.of('MEDIATION_FAILED')].find((one) => one.on >= agreed.on)
    const isOver = isMediationOver(log, agreed.on) && over
    const replaced = agreed === last ? null : last
    const end: DutyEnd | null =
      inForceOn !== null && agreed === last ? { how: 'MET', on: inForceOn } : isOver ? notOwed(over.on) : null
    return dutyFrom(clock, {
      ...{ event: agreed, owedBy: organ(bodyOf(log)) },
      end: end ?? (replaced && { how: 'SUPERSEDED', on: replaced.on }) ?? overEnd(log),
    })
  })
}

/** 第四十二条第三项: a request is granted or denied; the article has no number, so the house's own reminds. */
function stays(log: ReconLog): readonly ReconDuty[] {
  return log.of('EXECUTION_STAY_ASKED').map((asked) => {
    const clock = reconHouseClock(log, 'HOUSE-RECON-STAY', asked.on, asked.kind, log.settings.tellWorkingDays)
    const end = met(answerToStayRequest(log, asked.id)) ?? overEnd(log)
    return dutyFrom(clock, { event: asked, owedBy: organ(bodyOf(log)), end })
  })
}

/** 第五十二条第二款、第三款: a major case is put before the committee, and what it says is put down. */
function committee(log: ReconLog): readonly ReconDuty[] {
  const owedBy = organ(bodyOf(log))
  const over = overEnd(log)
  const major = foundMajorBy(log)
  const first = log.first('COMMITTEE_ASKED')
  const asking = major
    ? [
        dutyFrom(reconHouseClock(log, 'HOUSE-RECON-COMMITTEE-ASK', major.setOn, 'HEARING_SET'), {
          ...{ event: { id: major.factId }, owedBy, end: met(first) ?? over },
        }),
      ]
    : []
  const answers = consultationsOf(log).map(({ asked, opined }) =>
    dutyFrom(reconHouseClock(log, 'HOUSE-RECON-COMMITTEE', asked.on, asked.kind), {
      ...{ event: asked, owedBy, end: met(opined) ?? over },
    }),
  )
  return [...asking, ...answers]
}
