import type { Calendar } from '../calendar/calendar.js'
import { cite, type Citation } from '../citation.js'
import { runClock, type Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { wasInForce } from '../instruments.js'
import { granted, refused, type Verdict } from '../verdict.js'

/** The articles kept their order; the revision of 2021 moved them by three (the older numbers are from memory). */
function law(article: number, on: LocalDate): Citation {
  if (wasInForce('civil-procedure-2023', on)) return cite('civil-procedure-2023', String(article))
  if (wasInForce('civil-procedure-2021', on)) return cite('civil-procedure-2021', String(article))
  return cite('civil-procedure-2017', String(article - 3))
}

/** How a paper was served, with what proves it. Civil procedure, for petitions by analogy. */
export type ServiceMode =
  /** 直接送达, or to an adult of the household: on the day it was taken. */
  | { mode: 'DIRECT' | 'FAMILY'; on: LocalDate }
  /** 留置送达: on the day, if the leaving was recorded. */
  | { mode: 'LEFT_AT_HOME'; on: LocalDate; isRecorded: boolean }
  /** 电子送达: on the day, if the person agreed to it. */
  | { mode: 'ELECTRONIC'; on: LocalDate; hasConsent: boolean }
  /** 邮寄送达: on the day of the return slip; null until it is back. */
  | { mode: 'POST'; on: LocalDate; slipOn: LocalDate | null }
  /** 公告送达: on the thirtieth day after the notice, rolled over rest days. */
  | { mode: 'PUBLIC_NOTICE'; on: LocalDate }

/** The service of a paper as the law takes it. */
export interface Served {
  on: LocalDate
  citation: Citation
  /** The clock of a public notice; null for every other way. */
  clock: Clock | null
}

const at = (on: LocalDate, article: number): Verdict<Served> => granted({ on, citation: law(article, on), clock: null })

/** The day a public notice takes effect: the thirtieth, rolled (READINGS.PUBLIC_NOTICE_ROLL). */
export function publicNoticeEndsBy(on: LocalDate, calendar: Calendar): Clock {
  return runClock('SV-PUBLIC30', { eventOn: on, eventWhat: 'public_notice', calendar })
}

/**
 * The day on which a paper counts as served. The petitioner's windows start with it.
 *
 * 民事诉讼法：送达必须有送达回证；邮寄以回执注明的收件日为送达日；公告满三十日视为送达。
 *
 * @returns the day, or NOT_RECORDED, NO_CONSENT, NO_SLIP_YET; a paper not served starts nothing
 * @throws RuleGap NO_CALENDAR when a public notice runs beyond every table
 * @source 民事诉讼法 第87条至第95条, by analogy
 */
export function deemedServedOn(service: ServiceMode, calendar: Calendar): Verdict<Served> {
  const facts = { mode: service.mode, on: service.on }
  switch (service.mode) {
    case 'DIRECT':
    case 'FAMILY':
      return at(service.on, 88)
    case 'LEFT_AT_HOME':
      return service.isRecorded ? at(service.on, 89) : refused('NOT_RECORDED', law(89, service.on), facts)
    case 'ELECTRONIC':
      return service.hasConsent ? at(service.on, 90) : refused('NO_CONSENT', law(90, service.on), facts)
    case 'POST':
      return service.slipOn === null ? refused('NO_SLIP_YET', law(91, service.on), facts) : at(service.slipOn, 91)
    case 'PUBLIC_NOTICE': {
      const clock = publicNoticeEndsBy(service.on, calendar)
      if (clock.lawfulLastOn === null) return refused('NOT_SERVED', clock.citation, facts)
      return granted({ on: clock.lawfulLastOn, citation: clock.citation, clock })
    }
  }
}
