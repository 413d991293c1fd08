import { addDays, cite, runPeriod, workingDays, type ClockId, type LocalDate } from '@petition/law'
import { label, type Label } from '../label.js'
import {
  clockOn,
  dutyFrom,
  houseClock,
  met,
  notOwed,
  organ,
  party,
  type DutyEnd,
  type DutyOf,
  type DutyOwner,
} from '../casework/index.js'
import { lastApplication, mayBeConfirmed, windowOf, type AgreementRow } from './row.js'
import { outdatedPapers, type OutdatedPaper } from './papers.js'
import { areBothWilling, type Mediation } from './state.js'
import { vacancies } from './vacancies.js'

/** Periods that the office sets for itself: neither the Regulation nor the Act has a number for these steps. */
export type MediationHouseClock =
  'HOUSE-MEDIATE-ASK' | 'HOUSE-MEDIATE-TAKE' | 'HOUSE-MEDIATE-MEMBER' | 'HOUSE-MEDIATE-URGE' | 'HOUSE-MEDIATE-PAPER'
export const MEDIATION_HOUSE_CLOCKS: Readonly<Record<MediationHouseClock, Label>> = {
  'HOUSE-MEDIATE-ASK': label('征求双方意愿并导入调解', 'ask both sides and lead in'),
  'HOUSE-MEDIATE-TAKE': label('调解组织决定受理', 'the body takes it, or says why not'),
  'HOUSE-MEDIATE-MEMBER': label('确定无利害关系的调解员', 'a mediator without ties'),
  'HOUSE-MEDIATE-URGE': label('督促履行到期未付的款项', 'urge what was due and is not paid'),
  'HOUSE-MEDIATE-PAPER': label('重新出具内容已变更的文书', 'issue anew a letter that says what is so no more'),
}

export type MediationDuty = DutyOf<ClockId | MediationHouseClock>

/**
 * Every duty of the case itself. Nothing else computes a day. A row has one window of its own (`rowDuties`).
 *
 * @param officeId the petition office that screened it
 * @throws RuleGap where the calendar gives no answer
 */
export function mediationDuties(it: Mediation, officeId: string): readonly MediationDuty[] {
  return [...asking(it, officeId), ...taking(it), ...naming(it), ...mediating(it), ...renewing(it, officeId)]
}

/** What has ended owes nothing more: a step that was not done by then is not owed. */
const endedBy = (it: Mediation, end: DutyEnd | null): DutyEnd | null => end ?? (it.ended ? notOwed(it.ended.on) : null)

function asking(it: Mediation, officeId: string): readonly MediationDuty[] {
  const { screened } = it
  if (!screened || !screened.isSuitable) return []
  const clock = houseClock(it.log, 'HOUSE-MEDIATE-ASK' as const, {
    ...{ eventOn: screened.on, eventWhat: 'SCREENED', period: workingDays(it.frame.askWorkingDays) },
  })
  return [dutyFrom(clock, { event: screened, owedBy: organ(officeId), end: endedBy(it, met(it.ledIn)) })]
}

function taking(it: Mediation): readonly MediationDuty[] {
  const { ledIn } = it
  if (!ledIn) return []
  const clock = houseClock(it.log, 'HOUSE-MEDIATE-TAKE' as const, {
    ...{ eventOn: ledIn.on, eventWhat: 'LED_IN', period: workingDays(it.frame.takeWorkingDays) },
  })
  return [dutyFrom(clock, { event: ledIn, owedBy: organ(ledIn.bodyOrganId), end: endedBy(it, met(it.taken)) })]
}

/** 人民调解法 第十九条: the body names one or more mediators, or the parties choose; another one when the last of them left. */
function naming(it: Mediation): readonly MediationDuty[] {
  const { taken, ledIn } = it
  if (!taken || !ledIn) return []
  const owedBy = organ(ledIn.bodyOrganId)
  const since = (event: { id: string; on: LocalDate; kind: string }, end: DutyEnd | null) => {
    const clock = houseClock(it.log, 'HOUSE-MEDIATE-MEMBER' as const, {
      ...{ eventOn: event.on, eventWhat: event.kind, period: workingDays(it.frame.takeWorkingDays) },
    })
    return dutyFrom(clock, { event, owedBy, end: endedBy(it, end) })
  }
  const first = it.log.of('MEMBER_DECLARED').find((fact) => fact.isFree)
  return [since(taken, met(first)), ...vacancies(it).map(({ left, filled }) => since(left, met(filled)))]
}

/** 人民调解工作若干规定 第三十三条: within a month as a rule; longer, to a written day, where both sides agree. */
function mediating(it: Mediation): readonly MediationDuty[] {
  const { taken, ledIn, ended } = it
  if (!taken || !ledIn) return []
  const clock = clockOn(it.log, 'RM-MONTH1', { eventOn: taken.on, eventWhat: 'TAKEN' })
  if (!clock) return []
  const longer = it.log.of('PROLONGED')
  const owedBy = organ(ledIn.bodyOrganId)
  const first = longer[0]
  const month = dutyFrom(clock, {
    ...{ event: taken, owedBy, end: first ? { how: 'EXTENDED', on: first.on } : met(ended) },
  })
  return [month, ...longer.map((fact, at) => prolonged(it, at, fact))]
}

function prolonged(it: Mediation, at: number, fact: { id: string; on: LocalDate; until: LocalDate }): MediationDuty {
  const next = it.log.of('PROLONGED')[at + 1]
  const run = runPeriod({
    ...{ id: 'RM-MONTH1' as const, eventOn: fact.on, eventWhat: 'PROLONGED', period: null, writtenOn: fact.until },
    ...{ citation: cite('house', ''), calendar: it.frame.calendar },
  })
  const end: DutyEnd | null = next ? { how: 'EXTENDED', on: next.on } : met(it.ended)
  return dutyFrom(run, { event: fact, owedBy: organ(it.ledIn?.bodyOrganId ?? ''), end })
}

/**
 * 第二十七条: the body keeps its file true. A letter to the sides that says what is so no more, as who mediates, goes out anew; one of a
 * mediation that is over need not.
 */
function renewing(it: Mediation, officeId: string): readonly MediationDuty[] {
  const owedBy = organ(it.ledIn?.bodyOrganId ?? officeId)
  return outdatedPapers(it.recorded, null).map((one) => renewal(it, one, owedBy, (end) => endedBy(it, end)))
}

function renewal(
  it: Mediation,
  { paper, number, changed, renewedOn }: OutdatedPaper,
  owedBy: DutyOwner,
  ended: (end: DutyEnd | null) => DutyEnd | null,
): MediationDuty {
  const clock = houseClock(it.log, 'HOUSE-MEDIATE-PAPER' as const, {
    ...{ eventOn: changed.on, eventWhat: 'PAPER_CHANGED', period: workingDays(it.frame.renewWorkingDays) },
  })
  const end: DutyEnd | null = renewedOn === null ? null : { how: 'MET', on: renewedOn }
  return dutyFrom(clock, { event: changed, owedBy, part: `${paper}-${number}`, end: ended(end) })
}

/** Duties and windows of one row: its confirmation, and what the body watches. */
export const rowDuties = (it: Mediation, row: AgreementRow): readonly MediationDuty[] => [
  ...confirming(it, row),
  ...urging(it, row),
  ...renewingOf(it, row),
]

/** The row's window of confirmation; null where none is open to it. */
export const confirmationWindow = (it: Mediation, row: AgreementRow): MediationDuty | null =>
  confirming(it, row)[0] ?? null

/** 人民调解法 第三十三条: thirty days from the row's own day of effect in which both sides may ask the court together. */
function confirming(it: Mediation, row: AgreementRow): readonly MediationDuty[] {
  if (row.effectOn === null || !mayBeConfirmed(it)) return []
  const clock = windowOf(it, row.effectOn)
  if (!clock) return []
  const application = lastApplication(row.log)
  const end = application?.taken?.isTaken === false ? null : met(application?.asked)
  return [dutyFrom(clock, { event: row.entered, owedBy: party(row.id), kind: 'RIGHT', end })]
}

/** The day on which a row that may be asked for once more stands as not taken: the window is over. */
export function windowOverOn(it: Mediation, row: AgreementRow): LocalDate | null {
  const lastOn =
    row.confirmation === 'OPEN' && lastApplication(row.log) ? confirmationWindow(it, row)?.lawfulLastOn : null
  return lastOn == null ? null : addDays(lastOn, 1)
}

/**
 * 第三十一条第二款: the body watches the agreement and urges what is not kept. One duty for each instalment that was due and not
 * paid in time; it ends by the payment, by the urging, or by the record that it is not kept. The Act has no number of days.
 */
function urging(it: Mediation, row: AgreementRow): readonly MediationDuty[] {
  const { ledIn } = it
  if (row.stage !== 'IN_FORCE' || !ledIn) return []
  return unpaidInTime(row, it.frame.asOf).map(({ shareNo, no, dueOn, paidOn }) => {
    const clock = houseClock(it.log, 'HOUSE-MEDIATE-URGE' as const, {
      ...{ eventOn: dueOn, eventWhat: 'DUE', period: workingDays(it.frame.urgeWorkingDays) },
    })
    const isOf = (one: { readonly shareNo: number; readonly instalmentNo: number }) =>
      one.shareNo === shareNo && one.instalmentNo === no
    const urged = row.log.of('PERFORMANCE_URGED').find((fact) => isOf(fact) && fact.on > dueOn)
    const noted = row.breaches.find(({ noted: { obligation } }) => obligation.what === 'INSTALMENT' && isOf(obligation))
    const ends = [urged?.on, noted?.noted.on, paidOn].flatMap((on) => (on == null ? [] : [on]))
    const first = ends.sort()[0]
    return dutyFrom(clock, {
      ...{ event: row.entered, owedBy: organ(ledIn.bodyOrganId), part: `${shareNo}-${no}` },
      end: first === undefined ? null : { how: 'MET', on: first },
    })
  })
}

/** The agreement of a row that changed after it went out. One that is in force no more is no agreement, until it is signed again. */
function renewingOf(it: Mediation, row: AgreementRow): readonly MediationDuty[] {
  const { ledIn } = it
  if (row.stage !== 'IN_FORCE' || !ledIn) return []
  return outdatedPapers(row.recorded, row.id).map((one) => renewal(it, one, organ(ledIn.bodyOrganId), (end) => end))
}

/** Instalments that were due before that day and were not paid by their day. */
const unpaidInTime = (row: AgreementRow, asOf: LocalDate) =>
  row.shares.flatMap((share) =>
    share.instalments
      .filter(({ dueOn, paidOn }) => dueOn < asOf && (paidOn === null || paidOn > dueOn))
      .map((one) => ({ shareNo: share.no, ...one })),
  )

/** The next day on which an instalment that is still open will have been due: the row stands otherwise then. */
export const nextOverdueOn = (row: AgreementRow, today: LocalDate): LocalDate | null =>
  row.stage === 'IN_FORCE'
    ? (row.shares
        .flatMap((share) => share.instalments)
        .flatMap(({ dueOn, paidOn }) => (paidOn === null && dueOn >= today ? [addDays(dueOn, 1)] : []))
        .sort()[0] ?? null)
    : null

/** Both willing: the office can lead it in. Shown beside the duty to ask. */
export const isReadyToLeadIn = (it: Mediation): boolean => it.standing === 'SCREENED' && areBothWilling(it)
