import {
  addDays,
  days,
  decideOnHearingBy,
  hearingNoticeBy,
  holdHearingBy,
  workingDays,
  type Clock,
  type HearingSettings,
  type LocalDate,
} from '@petition/law'
import { DEFAULT_LAW_SETTINGS } from '../settings.js'
import type { MatterStory } from '../story.js'

/** The periods that the office set; where it left the defaults, the local rules that they come from are cited. */
export function hearingPeriods({ settings }: Pick<MatterStory, 'settings'>): HearingSettings {
  const at = DEFAULT_LAW_SETTINGS
  return {
    ...(settings.hearingRequestWorkingDays === at.hearingRequestWorkingDays
      ? {}
      : { apply: workingDays(settings.hearingRequestWorkingDays) }),
    ...(settings.hearingDecideWorkingDays === at.hearingDecideWorkingDays
      ? {}
      : { decide: workingDays(settings.hearingDecideWorkingDays) }),
    ...(settings.hearingNoticeDays === at.hearingNoticeDays ? {} : { notice: days(settings.hearingNoticeDays) }),
    ...(settings.hearingHoldDays === at.hearingHoldDays ? {} : { hold: days(settings.hearingHoldDays) }),
  }
}

type Framed = Pick<MatterStory, 'settings' | 'calendar'>

export const decideBy = (story: Framed, askedOn: LocalDate): Clock =>
  decideOnHearingBy(askedOn, story.calendar, hearingPeriods(story))

/** The last day on which a notice of a hearing on that day can be received. */
export const noticeBy = (story: Framed, hearingOn: LocalDate): Clock =>
  hearingNoticeBy(hearingOn, story.calendar, hearingPeriods(story))

export const holdBy = (story: Framed, askedOn: LocalDate): Clock =>
  holdHearingBy(askedOn, story.calendar, hearingPeriods(story))

/** Longest period and longest run of rest days together. */
const FAR = 60

/** The first day for which a notice received on that day is in time. */
export function earliestHearingOn(story: Framed, noticeOn: LocalDate): LocalDate {
  for (let n = 1; n <= FAR; n += 1) {
    const on = addDays(noticeOn, n)
    const last = noticeBy(story, on).lawfulLastOn
    if (last !== null && last >= noticeOn) return on
  }
  return addDays(noticeOn, FAR)
}
