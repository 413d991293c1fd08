import { citationText, officialCalendar, type Calendar, type LocalDate } from '@petition/law'
import { dutyState, type DutyOf } from '../casework/index.js'
import type { Scenario, ScenarioAnswer, ScenarioObligation } from './input.js'

/** The year through whose notice holidays are known, unless a scenario says otherwise. */
const ANNOUNCED_THROUGH = 2026

export const calendarOf = (scenario: Scenario): Calendar =>
  officialCalendar.announcedThrough(scenario.calendar?.announced_through ?? ANNOUNCED_THROUGH)

/** A duty in the form of the answer, as it stands at the end of a day. */
export function obligation(duty: DutyOf<string>, asOf: LocalDate): ScenarioObligation {
  return {
    clock: duty.clock,
    owed_by: duty.owedBy.id,
    kind: duty.kind === 'RIGHT' ? 'right' : 'duty',
    event_day: duty.eventOn,
    raw_last_day: duty.rawLastOn,
    lawful_last_day: duty.lawfulLastOn,
    strict_day: duty.warnOn,
    provisional: duty.isProvisional,
    state: dutyState(duty, asOf).toLowerCase(),
    ended_on: duty.end?.how === 'MET' ? duty.end.on : null,
    article: citationText(duty.citation),
  }
}

/** In the order of their events. */
export const inOrder = (list: readonly ScenarioObligation[]): readonly ScenarioObligation[] =>
  [...list].sort((a, b) => (a.event_day < b.event_day ? -1 : a.event_day > b.event_day ? 1 : 0))

export type Refused = ScenarioAnswer['refused'][number]
