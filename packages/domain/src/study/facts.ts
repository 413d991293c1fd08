import type { LocalDate } from '@petition/law'
import type { StudySource } from './words.js'

/** Hours are kept in hundredths, so that half hours of several sources add up exactly. */
export type Hundredths = number

export const hoursOf = (hundredths: Hundredths): number => hundredths / 100
export const hundredthsOf = (hours: number): Hundredths => Math.round(hours * 100)

export interface StudyFactHead {
  readonly id: string
  /** Order of recording within one cadre's year. */
  readonly seq: number
  /** The day it happened: of the study, of the examination, on which a system's total was taken. */
  readonly on: LocalDate
}

/** A cadre's place on the roster of a year. */
export interface Enrolment {
  readonly joinedOn: LocalDate | null
  readonly leftOn: LocalDate | null
  /** Long sick leave, retiring: in words, from the notice. */
  readonly exemptReason: string | null
}

interface Sourced {
  readonly source: StudySource
  /** Name of the record within its source. The same name again replaces, it never adds. */
  readonly externalKey: string
}

interface Kinds {
  /** A system's own total for the year up to `on`; it covers every activity up to that day. */
  TOTAL_TAKEN: Sourced & { readonly hundredths: Hundredths }
  /** One activity. What a cadre records waits for confirmation; every other source brings its own proof. */
  STUDIED: Sourced & { readonly hundredths: Hundredths; readonly topic: string; readonly evidenceId: string | null }
  CONFIRMED: { readonly factId: string }
  DECLINED: { readonly factId: string; readonly reason: string }
  /**
   * Score in hundredths of a point, null where the source tells none; `saysPassed` is its own word, used only where there is
   * no score or the year has no pass mark.
   */
  EXAMINED: Sourced & { readonly score: Hundredths | null; readonly saysPassed: boolean | null }
  CERTIFIED: Sourced & { readonly number: string }
  /** The cadre's own required hours where they differ from the year's, with the reason. */
  REQUIREMENT_SET: Sourced & { readonly hundredths: Hundredths; readonly basis: string }
  /** Joined, left, or exempt with the reason; the newest word of the office holds. */
  ENROLLED: Sourced & Enrolment
  /** The day on which the source says the year was completed. */
  COMPLETED: Sourced
}

export type StudyFactKind = keyof Kinds
export type StudyFactOf<K extends StudyFactKind> = K extends StudyFactKind
  ? StudyFactHead & { readonly kind: K } & Kinds[K]
  : never
export type StudyFact = { [K in StudyFactKind]: StudyFactOf<K> }[StudyFactKind]
export type NewStudyFact = {
  [K in StudyFactKind]: { readonly kind: K; readonly on: LocalDate } & Kinds[K]
}[StudyFactKind]

/** The newest fact of each source and name, in the order of recording: a later one replaces the earlier. */
export function current<K extends StudyFactKind>(facts: readonly StudyFact[], kind: K): StudyFactOf<K>[] {
  const byName = new Map<string, StudyFactOf<K>>()
  for (const fact of inOrder(facts)) {
    if (fact.kind !== kind) continue
    byName.delete(nameOf(fact))
    byName.set(nameOf(fact), fact as StudyFactOf<K>)
  }
  return [...byName.values()]
}

const nameOf = (fact: StudyFact | NewStudyFact): string =>
  'source' in fact ? JSON.stringify([fact.source, fact.externalKey]) : fact.factId

const inOrder = (facts: readonly StudyFact[]): StudyFact[] => [...facts].sort((a, b) => a.seq - b.seq)

/** Whether the fact says nothing that its own source did not say before under the same name. */
export function isKnown(facts: readonly StudyFact[], fresh: NewStudyFact): boolean {
  const said = current(facts, fresh.kind).find((fact) => nameOf(fact) === nameOf(fresh))
  if (!said) return false
  const { id: _, seq: __, ...rest } = said
  return Object.entries(fresh).every(([key, value]) => (rest as Record<string, unknown>)[key] === value)
}

const THERE_ALL_YEAR: Enrolment = { joinedOn: null, leftOn: null, exemptReason: null }

/** The place on the roster that the facts give; there all year while nobody says otherwise. */
export function enrolmentOf(facts: readonly StudyFact[]): Enrolment {
  const { joinedOn, leftOn, exemptReason } = current(facts, 'ENROLLED').at(-1) ?? THERE_ALL_YEAR
  return { joinedOn, leftOn, exemptReason }
}
