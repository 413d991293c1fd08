import { reconsiderationLaw, type Counted } from '@petition/law'
import { dutyFrom, met, notOwed, organ, type DutyEnd } from '../../casework/index.js'
import { fyClock, present, reconHouseClock, type FyClockId, type ReconDuty } from '../clocks.js'
import { decisionClock, simplePeriod } from '../extension.js'
import { paperOfEnd } from '../papers.js'
import { receivedByAll } from '../services.js'
import type { ReconLog } from '../log.js'
import { applicantsFor, bodyOf } from '../parties.js'
import { acceptanceOf, endOf, suspensionsOf, type Acceptance } from '../state.js'
import { overEnd } from './over.js'

/** Copy, answer, decision: what runs from the acceptance (第四十八条、第五十四条、第六十二条). */
export function decidingDuties(log: ReconLog): readonly ReconDuty[] {
  const acceptance = acceptanceOf(log)
  if (acceptance === null) return []
  return [...copyDuties(log, acceptance), ...replyDuties(log), ...periodDuties(log, acceptance)]
}

const isSimpleThen = (log: ReconLog, acceptance: Acceptance) => acceptance.procedure === 'SIMPLE'
const changed = (log: ReconLog) => log.first('PROCEDURE_CHANGED')

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
  const servedOn = receivedByAll(
    log,
    paperOfEnd(log) ?? 'RECON_DECISION',
    end.event.id,
    applicantsFor(log, paperOfEnd(log) ?? 'RECON_DECISION', end.event.id),
  )
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

export const deadlineOfDecision = (log: ReconLog): Counted<FyClockId> | null => {
  const acceptance = acceptanceOf(log)
  return acceptance && decisionClock(log, acceptance)
}
