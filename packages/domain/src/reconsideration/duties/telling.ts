import { dutyFrom, met, notOwed, organ, type DutyEnd } from '../../casework/index.js'
import { reconHouseClock, type ReconDuty } from '../clocks.js'
import { hearingNoticeBy } from '../hearing/law.js'
import { hearingsOf } from '../hearing/state.js'
import type { ReconLog } from '../log.js'
import { duePapers, toldAllOn, type DuePaper } from '../papers.js'
import { outcomeOf, receiptOf } from '../services.js'
import { bodyOf, partiesOf } from '../parties.js'
import { endOf } from '../state.js'

/** What is to be told in writing, until the last who is to have it has it; a hearing by its own backward clock. */
export function tellingDuties(log: ReconLog): readonly ReconDuty[] {
  const papers = duePapers(log).filter(({ paper }) => paper !== 'RECON_REPLY_NOTICE')
  return [...papers.map((due) => tell(log, due)), ...hearingNotices(log), ...returned(log)]
}

function tell(log: ReconLog, due: DuePaper): ReconDuty {
  const on = toldAllOn(log, due)
  const clock = reconHouseClock(log, 'HOUSE-RECON-TELL', due.on, due.paper, log.settings.tellWorkingDays)
  const end: DutyEnd | null = on !== null ? { how: 'MET', on } : due.isOvertaken ? notOwed() : null
  return dutyFrom(clock, { event: { id: due.ofId }, owedBy: organ(bodyOf(log)), end })
}

/** 第五十一条第一款: five working days before the hearing, counted backwards. */
function hearingNotices(log: ReconLog): readonly ReconDuty[] {
  return hearingsOf(log).flatMap((hearing) => {
    const clock = hearingNoticeBy(log, hearing.hearingOn)
    if (clock === null) return []
    const due = duePapers(log).find((one) => one.ofId === hearing.factId)
    const on = due ? toldAllOn(log, due) : null
    const over = hearing.cancelled?.on ?? hearing.held?.on ?? endOf(log)?.on ?? null
    const end: DutyEnd | null = on !== null ? { how: 'MET', on } : over === null ? null : notOwed(over)
    return [dutyFrom(clock, { event: { id: hearing.factId }, owedBy: organ(bodyOf(log)), end })]
  })
}

/** What came back is served again. */
function returned(log: ReconLog): readonly ReconDuty[] {
  return log.of('SERVED').flatMap((served) => {
    const outcome = outcomeOf(log, served)
    if (outcome.kind !== 'RETURNED') return []
    const to = { partyId: served.toPartyId, organId: served.toOrganId }
    const receivedOn = receiptOf(log, served.paper, served.ofId, to)
    const again = log
      .of('SERVED')
      .find(
        (one) =>
          one.id !== served.id &&
          one.paper === served.paper &&
          one.ofId === served.ofId &&
          one.toPartyId === served.toPartyId &&
          one.toOrganId === served.toOrganId &&
          one.on >= outcome.on,
      )
    const clock = reconHouseClock(log, 'HOUSE-RECON-RESERVE', outcome.on, 'returned', log.settings.tellWorkingDays)
    // Whoever withdrew meanwhile is owed no paper any more, but for the one that says so.
    const leftOn = partiesOf(log).find((one) => one.partyId === served.toPartyId)?.leftOn ?? null
    const isGone = leftOn !== null && served.paper !== 'RECON_WITHDRAWAL_ALLOWED'
    const end =
      receivedOn !== null ? { how: 'MET' as const, on: receivedOn } : (met(again) ?? (isGone ? notOwed(leftOn) : null))
    return [dutyFrom(clock, { event: served, owedBy: organ(bodyOf(log)), end })]
  })
}
