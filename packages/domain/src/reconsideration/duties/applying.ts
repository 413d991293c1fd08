import { earlier, reconsiderationLaw, RuleGap, withBareWeekends, type Counted, type LocalDate } from '@petition/law'
import { dutyFrom, met, notOwed, organ, party, type DutyEnd } from '../../casework/index.js'
import {
  type Application,
  applicationOf,
  fyClock,
  governing,
  reconHouseClock,
  type ReconDuty,
  type FyClockId,
  type FyRun,
  present,
} from '../clocks.js'
import { acceptanceClock, firstExamination, lastExamined } from '../examination.js'
import type { ChallengedAct } from '../facts.js'
import type { ReconLog } from '../log.js'
import { applicantIds, bodyOf } from '../parties.js'
import { acceptanceOf, endOf, refusalOf } from '../state.js'
import { isMaterial, supplementClock } from '../supplement.js'

/** The windows of the applicant and what the organ that fined owed (第二十条、第二十一条、第三十二条). */
export function applyingDuties(log: ReconLog): readonly ReconDuty[] {
  const application = applicationOf(log)
  const penalties = log.of('PENALTY_APPLICATION_RECEIVED').map((fact): ReconDuty | null => {
    const clock = fyClock(log, 'FY-PENALTY-FWD5', { eventOn: fact.on, eventWhat: fact.kind })
    const passed = log.of('PENALTY_PASSED_ON').find((one) => one.atOrganId === fact.atOrganId && one.on >= fact.on)
    return clock && dutyFrom(clock, { event: fact, owedBy: organ(fact.atOrganId), end: met(passed) })
  })
  return present([...(application === null ? [] : windowsOf(log, application)), ...penalties])
}

function windowsOf(log: ReconLog, application: Application): readonly (ReconDuty | null)[] {
  const { act, obstacles } = application
  const isOld = governing(log) === 'reconsideration-2017'
  const frame = { event: application, owedBy: party(applicantIds(log)[0] ?? 'APPLICANT'), kind: 'RIGHT' as const }
  const end: DutyEnd = { how: 'MET', on: appliedOn(log, application) }
  // What was known long ago is older than every table of rest days, and must be found late all the same.
  const ago = { ...log, calendar: withBareWeekends(log.calendar) }
  const window = (id: FyClockId, eventOn: LocalDate | null, run: Omit<FyRun, 'eventOn'>): ReconDuty | null => {
    const clock = eventOn && fyClock(ago, id, { eventOn, ...run })
    return clock && dutyFrom(clock, { ...frame, end })
  }
  const leftOut = obstacles.map((one) => ({ from: one.from, to: one.to, what: one.why }))
  const known = { eventWhat: 'act_known' }
  // The text of 2017 counts from the act alone: it has no day of learning the rights (2017: 第九条).
  const isToldOrOld = act.wasToldOfRights || isOld
  return [
    isToldOrOld
      ? window('FY-APPLY60', act.knownOn, { ...known, leftOut })
      : window('FY-APPLY60', act.rightsLearnedOn, { eventWhat: 'rights_learned', article: '20(3)', leftOut }),
    isToldOrOld ? null : window('FY-APPLY1Y', act.knownOn, known),
    isLimitAhead(log, application)
      ? null
      : window('FY-ABS5Y', act.doneOn, { eventWhat: 'act_done', ...variantOf(act) }),
  ]
}

/** The day that counts: the postmark, the day at the organ that fined (第三十二条第一款), or the arrival, whichever came first. */
function appliedOn(log: ReconLog, { on, postmarkOn }: Application): LocalDate {
  const isNew = governing(log) === 'reconsideration-2023'
  const handedIn = isNew ? log.of('PENALTY_APPLICATION_RECEIVED').map((one) => one.on) : []
  return [on, ...(postmarkOn === null ? [] : [postmarkOn]), ...handedIn].reduce(earlier)
}

const variantOf = ({ isImmovable }: ChallengedAct) => (isImmovable ? { variant: 'IMMOVABLE' } : {})

/**
 * 第二十一条: twenty years for immovables, five otherwise, from the act itself, whether or not the rights were told. It is not shown
 * where it lies ahead and beyond every table: nobody is late then.
 */
function isLimitAhead(log: ReconLog, application: Application): boolean {
  const { doneOn, isImmovable } = application.act
  if (doneOn === null) return true
  const about = isImmovable ? 'IMMOVABLE' : 'OTHER'
  const lenient = withBareWeekends(log.calendar)
  if (!reconsiderationLaw.applyWithinLimit(doneOn, about, appliedOn(log, application), lenient).isGranted) return false
  try {
    return fyClock(log, 'FY-ABS5Y', { eventOn: doneOn, eventWhat: 'act_done', ...variantOf(application.act) }) === null
  } catch (error) {
    if (error instanceof RuleGap) return true
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
    notice && dutyFrom(notice, { event: application, owedBy: body, end: noticeEnd(log) }),
    ...materialDuties(log),
  ])
}

/** Done with the notice; where the application was accepted as it was, or is over, nothing is asked for any more. */
function noticeEnd(log: ReconLog): DutyEnd | null {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked !== null) return met(asked)
  const acceptance = acceptanceOf(log)
  if (acceptance !== null && acceptance.how !== 'RECEIPT') return notOwed(acceptance.on)
  const over = endOf(log)
  return over && notOwed(over.on)
}

/** Decided, or over by silence: on its last day the application counts as accepted. */
function examinedEnd(log: ReconLog, clock: Counted): DutyEnd | null {
  const accepted = log.first('ACCEPTED')
  const done = accepted ?? refusalOf(log) ?? null
  if (done) return met(done)
  const end = endOf(log)
  if (end !== null && (clock.lawfulLastOn === null || end.on <= clock.lawfulLastOn))
    return { how: 'NOT_OWED', on: end.on }
  return clock.lawfulLastOn !== null && clock.lawfulLastOn <= log.asOf ? { how: 'MET', on: clock.lawfulLastOn } : null
}

/** What was asked for: the applicant's ten working days, and the body's own to put on record that nothing came. */
function materialDuties(log: ReconLog): readonly (ReconDuty | null)[] {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked === null) return []
  const came = log.of('SUPPLEMENT_RECEIVED').find((one) => isMaterial(log, one)) ?? null
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
