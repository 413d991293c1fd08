import { localDate, type Calendar, type LocalDate } from '@petition/law'
import type { Scenario, ScenarioFact } from '../input.js'
import { calendarOf } from '../obligation.js'
import { dayOf } from '../telling.js'

/** What has happened by the day of the question: a fact dated later has not. */
export interface Told {
  readonly asOf: LocalDate
  readonly calendar: Calendar
  readonly facts: readonly { readonly fact: ScenarioFact; readonly on: LocalDate }[]
}

export type ToldFact = Told['facts'][number]

export function toldOf(scenario: Scenario): Told {
  const asOf = localDate(scenario.as_of)
  const dated = scenario.facts.map((fact) => ({ fact, on: dayOf(fact) }))
  return { asOf, calendar: calendarOf(scenario), facts: dated.filter(({ on }) => on <= asOf) }
}

export const of = (told: Told, kind: string): readonly ToldFact[] => told.facts.filter(({ fact }) => fact.fact === kind)
