import { dayInZone, localDate, type LocalDate } from '@petition/law'
import { UnclearScenario, type ScenarioFact } from './input.js'

/** Civil date in China: the date as written, or the day of the instant at UTC+8. */
export function dayOf(fact: ScenarioFact): LocalDate {
  if (fact.date !== undefined) return localDate(fact.date)
  // An instant written by somebody else: the day it is in China is what counts.
  // oxlint-disable-next-line no-restricted-globals
  if (fact.instant !== undefined) return dayInZone(new Date(fact.instant), 'Asia/Shanghai')
  throw new UnclearScenario(`fact ${fact.id} has neither date nor instant`)
}

export const text = (fact: ScenarioFact, field: string): string => {
  const value = fact[field]
  if (typeof value !== 'string') throw new UnclearScenario(`fact ${fact.id} (${fact.fact}) needs ${field}`)
  return value
}
export const textOr = <T>(fact: ScenarioFact, field: string, other: T): string | T =>
  typeof fact[field] === 'string' ? (fact[field] as string) : other
export const numberOr = (fact: ScenarioFact, field: string, other: number): number =>
  typeof fact[field] === 'number' ? (fact[field] as number) : other
export const dayOr = (fact: ScenarioFact, field: string): LocalDate | null =>
  typeof fact[field] === 'string' ? localDate(fact[field] as string) : null
