import { dutyFrom, met, organ, party, type DutyEnd, type DutyOwner } from '../../casework/index.js'
import {
  type Application,
  applicationOf,
  fyClock,
  governing,
  reconHouseClock,
  type ReconDuty,
  type FyClockId,
  present,
} from '../clocks.js'
import { acceptanceClock, firstExamination, lastExamined } from '../examination.js'
import type { ReconLog } from '../log.js'
import { receivedByAll, toParty } from '../services.js'
import { applicantIds, bodyOf, endOf, isWaitingForMaterial, refusalOf } from '../state.js'
import { days, RuleGap, type Counted } from '@petition/law'

/** The windows of the applicant and what the organ that fined owed (第二十条、第二十一条、第三十二条). */
export function applyingDuties(log: ReconLog): readonly ReconDuty[] {
  const application = applicationOf(log)
  const penalties = log.of('PENALTY_APPLICATION_RECEIVED').map((fact): ReconDuty | null => {
    const clock = fyClock(log, 'FY-PENALTY-FWD5', { eventOn: fact.on, eventWhat: fact.kind })
    const passed = log.of('PENALTY_PASSED_ON').find((one) => one.atOrganId === fact.atOrganId && one.on >= fact.on)
    return clock && dutyFrom(clock, { event: fact, owedBy: organ(fact.atOrganId), end: met(passed) })
  })
  if (application === null) return present(penalties)
  const { act, postmarkOn, obstacles } = application
  const end: DutyEnd = { how: 'MET', on: postmarkOn ?? application.on }
  const owedBy = party(applicantIds(log)[0] ?? 'APPLICANT')
  const window = (id: FyClockId, eventOn: Counted['eventOn'] | null, eventWhat: string): ReconDuty | null => {
    if (eventOn === null) return null
    const leftOut = obstacles.map((one) => ({ from: one.from, to: one.to, what: one.why }))
    const clock = fyClock(log, id, { eventOn, eventWhat, ...(id === 'FY-APPLY60' && { leftOut }) })
    return clock && dutyFrom(clock, { event: application, owedBy, kind: 'RIGHT', end })
  }
  const learnedOn = act.wasToldOfRights ? act.knownOn : act.rightsLearnedOn
  return present([
    window('FY-APPLY60', learnedOn, 'act_known'),
    act.wasToldOfRights ? null : window('FY-APPLY1Y', act.knownOn, 'act_known'),
    act.wasToldOfRights ? null : limit(log, application, owedBy, end),
    ...penalties,
  ])
}

/**
 * 第二十一条: twenty years for immovables, five otherwise, from the act itself. Shown where the last day lies within the calendars
 * that are known; beyond them nobody is late.
 */
function limit(log: ReconLog, application: Application, owedBy: DutyOwner, end: DutyEnd): ReconDuty | null {
  const { doneOn, isImmovable } = application.act
  if (doneOn === null) return null
  try {
    const variant = isImmovable ? { variant: 'IMMOVABLE' } : {}
    const clock = fyClock(log, 'FY-ABS5Y', { eventOn: doneOn, eventWhat: 'act_done', ...variant })
    return clock && dutyFrom(clock, { event: application, owedBy, kind: 'RIGHT', end })
  } catch (error) {
    if (error instanceof RuleGap) return null
    throw error
  }
}

/** The examination, and what is asked for in it (第三十条、第三十一条). */
export function examinationDuties(log: ReconLog): readonly ReconDuty[] {
  const application = applicationOf(log)
  if (application === null) return []
  const body = organ(bodyOf(log))
  const asked = log.first('SUPPLEMENT_ASKED')
  const isFresh = governing(log) === 'reconsideration-2023'
  const first = firstExamination(log)
  const examined = lastExamined(log)
  const again = isFresh && examined !== null && examined.id !== application.id ? acceptanceClock(log) : null
  const notice =
    application.isComplete && asked === null
      ? null
      : fyClock(log, 'FY-SUPPL-NOTE5', { eventOn: application.on, eventWhat: application.kind })
  return present([
    first &&
      dutyFrom(first, {
        ...{ event: application, owedBy: body },
        end: asked === null || !isFresh ? examinedEnd(log, first) : { how: 'SUPERSEDED', on: asked.on },
        isSuspended: first.lawfulLastOn === null,
      }),
    again && examined && dutyFrom(again, { event: examined, owedBy: body, end: examinedEnd(log, again) }),
    notice && dutyFrom(notice, { event: application, owedBy: body, end: met(asked) }),
    ...materialDuties(log),
  ])
}

/** Decided, or over by silence: on its last day the application counts as accepted. */
function examinedEnd(log: ReconLog, clock: Counted): DutyEnd | null {
  const accepted = log.first('ACCEPTED')
  const done = accepted ?? refusalOf(log) ?? null
  if (done) return met(done)
  const end = endOf(log)
  if (end !== null && (clock.lawfulLastOn === null || end.on <= clock.lawfulLastOn))
    return { how: 'NOT_OWED', on: end.on }
  if (isWaitingForMaterial(log)) return null
  return clock.lawfulLastOn !== null && clock.lawfulLastOn <= log.asOf ? { how: 'MET', on: clock.lawfulLastOn } : null
}

/** What was asked for: the applicant's ten working days, and the body's own to put on record that nothing came. */
function materialDuties(log: ReconLog): readonly (ReconDuty | null)[] {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked === null) return []
  const came = log.of('SUPPLEMENT_RECEIVED').find((one) => one.on >= asked.on) ?? null
  const givenUp = log.first('GIVEN_UP')
  const clock = supplementClock(log)
  const owedBy = party(applicantIds(log)[0] ?? 'APPLICANT')
  const cameOn = came && { on: came.postmarkOn ?? came.on }
  const house = reconHouseClock(log, 'HOUSE-RECON-MATERIAL', asked.on, asked.kind)
  return [
    clock && dutyFrom(clock, { event: asked, owedBy, kind: 'RIGHT', end: met(cameOn) }),
    dutyFrom(house, { event: asked, owedBy: organ(bodyOf(log)), end: met(came ?? givenUp ?? endOf(log)) }),
  ]
}

/** When the applicant had the notice of what is missing: as told, or by the proof of service. */
export function supplementNoticeOn(log: ReconLog): Counted['eventOn'] | null {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked === null) return null
  if (asked.receivedOn !== null) return asked.receivedOn
  return receivedByAll(log, 'RECON_SUPPLEMENT_NOTICE', asked.id, applicantIds(log).map(toParty))
}

/** Ten working days from the notice (2023), or the days the organ set (2017, no number in the text). */
export function supplementClock(log: ReconLog): Counted<FyClockId> | null {
  const receivedOn = supplementNoticeOn(log)
  if (receivedOn === null) return null
  const setDays = log.first('SUPPLEMENT_ASKED')?.setDays ?? null
  const isSet = governing(log) === 'reconsideration-2017' && setDays !== null
  return fyClock(log, 'FY-SUPPL10', {
    ...{ eventOn: receivedOn, eventWhat: 'supplement_notice' },
    ...(isSet && { period: days(setDays) }),
  })
}
