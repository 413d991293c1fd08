import type { LocalDate } from '@petition/law'
import { current, isKnown, type Hundredths, type NewStudyFact, type StudyFact } from './facts.js'
import type { StudyYearRule } from './state.js'

/** One cadre in the list that a study system hands over. What it does not tell is null. */
export interface SheetRow {
  readonly required: Hundredths | null
  readonly completed: Hundredths
  readonly score: Hundredths | null
  readonly saysPassed: boolean | null
  readonly certificateNo: string | null
  readonly completedOn: LocalDate | null
  /** The day the list was taken; else the day of completion, else today. */
  readonly takenOn: LocalDate | null
}

/** The system reports a year as a whole, so each of its words has one name and a newer list replaces the older one. */
const NAME = { source: 'IMPORT', externalKey: 'system' } as const

/**
 * What a row says that was not known. A list that comes again says nothing new, on whatever day it comes: where it does not
 * name its own day, the word that is there stays with the day it has.
 */
export function factsOfSheet(
  row: SheetRow,
  { rule, today, known }: { rule: StudyYearRule; today: LocalDate; known: readonly StudyFact[] },
): NewStudyFact[] {
  const ownDay = row.takenOn ?? row.completedOn
  const on = ownDay ?? (today < rule.windowTo ? today : rule.windowTo)
  const told = saidBySystem(known)
  const word = { ...NAME, on }
  const facts: (NewStudyFact | null)[] = [
    row.required !== null && (row.required !== rule.required || told.has('REQUIREMENT_SET'))
      ? { kind: 'REQUIREMENT_SET', ...word, hundredths: row.required, basis: '学法系统名单' }
      : null,
    { kind: 'TOTAL_TAKEN', ...word, hundredths: row.completed },
    row.score === null && row.saysPassed === null
      ? null
      : { kind: 'EXAMINED', ...word, score: row.score, saysPassed: row.saysPassed },
    row.certificateNo === null ? null : { kind: 'CERTIFIED', ...word, number: row.certificateNo },
    row.completedOn === null ? null : { kind: 'COMPLETED', ...word, on: row.completedOn },
  ]
  return facts
    .filter((fact) => fact !== null)
    .filter((fact) => !isKnown(known, ownDay === null ? { ...fact, on: told.get(fact.kind)?.on ?? on } : fact))
}

/** The words of the system so far, one of each kind. */
function saidBySystem(known: readonly StudyFact[]): ReadonlyMap<NewStudyFact['kind'], StudyFact> {
  const words = (['REQUIREMENT_SET', 'TOTAL_TAKEN', 'EXAMINED', 'CERTIFIED', 'COMPLETED'] as const).flatMap((kind) =>
    current(known, kind).filter((fact) => fact.source === NAME.source && fact.externalKey === NAME.externalKey),
  )
  return new Map(words.map((fact) => [fact.kind, fact]))
}
