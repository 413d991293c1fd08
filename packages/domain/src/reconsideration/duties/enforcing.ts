import { dutyFrom, dutyState, met, notOwed, organ, type DutyEnd } from '../../casework/index.js'
import { fyClock, present, type ReconDuty } from '../clocks.js'
import { enforcerOf } from '../enforcement.js'
import type { ReconLog } from '../log.js'
import { bodyOf, respondentOf } from '../parties.js'
import { endOf } from '../state.js'
import { afterwardsDuties } from './afterwards.js'

/**
 * 行政强制法第五十三条: three months to apply to the court, from the last day on which a party could sue and did not; the window of the organ
 * that enforces (第七十八条). None against whoever is before a court, and none of a mediation document, which nobody sues against.
 */
export function enforcingDuties(log: ReconLog): readonly ReconDuty[] {
  const enforcer = enforcerOf(log)
  const end = endOf(log)
  if (!enforcer.isGranted || end?.how !== 'DECIDED' || log.first('ACTION_FILED') !== null) return []
  const owner = enforcer.value.by === 'BODY' ? bodyOf(log) : (respondentOf(log) ?? '')
  const closed = afterwardsDuties(log).filter(
    (one) => one.clock === 'FY-SUE15' && dutyState(one, log.asOf) === 'WINDOW_CLOSED',
  )
  return present(
    closed.map(({ lawfulLastOn, owedBy }) => {
      if (lawfulLastOn === null) return null
      const clock = fyClock(log, 'FY-ENFORCE3M', { eventOn: lawfulLastOn, eventWhat: 'time_to_sue_over' })
      const frame = { event: end.event, owedBy: organ(owner), kind: 'RIGHT' as const, part: owedBy.id }
      return clock && dutyFrom(clock, { ...frame, end: soughtEnd(log, owedBy.id) })
    }),
  )
}

/** Used, or not needed: the organ enforces itself. */
function soughtEnd(log: ReconLog, partyId: string): DutyEnd | null {
  const sought = log.of('ENFORCEMENT_SOUGHT').find((one) => one.partyId === partyId)
  if (!sought) return null
  return sought.way === 'COURT' ? met(sought) : notOwed(sought.on)
}
