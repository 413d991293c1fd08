import type { LocalDate } from '@petition/law'
import { plainTopic } from './activity.js'
import { current, type Enrolment, type Hundredths, type StudyFact, type StudyFactOf } from './facts.js'
import type { EntryStanding, StudySource, StudyState } from './words.js'

/** What the city's yearly notice asks for; the office enters it, nothing of it is law. */
export interface StudyYearRule {
  readonly year: number
  readonly required: Hundredths
  /** Both days inside. */
  readonly windowFrom: LocalDate
  readonly windowTo: LocalDate
  /** Points; null where the notice names none: then the source's own word counts. */
  readonly passMark: number | null
  /** How often one may sit; null for no limit. The best of them counts. */
  readonly attempts: number | null
}

export interface StudyEntry {
  readonly factId: string
  readonly on: LocalDate
  readonly source: StudySource
  readonly topic: string | null
  readonly hundredths: Hundredths
  readonly standing: EntryStanding
  readonly evidenceId: string | null
}

export interface StudyStanding {
  readonly required: Hundredths
  readonly completed: Hundredths
  readonly missing: Hundredths
  /** Own records that still wait for confirmation. */
  readonly pending: Hundredths
  /** Best score of those that count, in hundredths of a point; null before the first. */
  readonly bestScore: Hundredths | null
  readonly attemptsUsed: number
  readonly isPassed: boolean
  /** Null before anybody has sat, and where neither a pass mark nor the source says. */
  readonly verdict: boolean | null
  readonly isComplete: boolean
  readonly certificateNo: string | null
  readonly completedOn: LocalDate | null
  readonly state: StudyState
  readonly entries: readonly StudyEntry[]
}

/**
 * Whether the year is owed: on the roster on the last day of the window, and not exempt. Whoever left before
 * answers for it where they went; whoever joined after the window owes the next one.
 */
export function isOwed(rule: StudyYearRule, cadre: Enrolment): boolean {
  if (cadre.exemptReason !== null) return false
  return (
    (cadre.joinedOn === null || cadre.joinedOn <= rule.windowTo) &&
    (cadre.leftOn === null || cadre.leftOn > rule.windowTo)
  )
}

/** Where a cadre stands in a year: a pure fold of the facts. */
export function foldStudy(rule: StudyYearRule, cadre: Enrolment, facts: readonly StudyFact[]): StudyStanding {
  const owed = isOwed(rule, cadre)
  const required = owed ? (current(facts, 'REQUIREMENT_SET').at(-1)?.hundredths ?? rule.required) : 0
  const { completed, entries } = countHours(rule, facts)
  const { passedOn, ...exam } = countExam(rule, facts)
  const missing = Math.max(0, required - completed)
  const isComplete = owed && missing === 0 && exam.isPassed
  return {
    required,
    completed,
    missing,
    pending: entries.reduce((sum, one) => sum + (one.standing === 'PENDING' ? one.hundredths : 0), 0),
    ...exam,
    isComplete,
    certificateNo: current(facts, 'CERTIFIED').at(-1)?.number ?? null,
    completedOn: isComplete ? completionDay(facts, entries, passedOn) : null,
    state: stateOf(owed, missing === 0, exam.isPassed),
    entries,
  }
}

function stateOf(owed: boolean, hasHours: boolean, hasExam: boolean): StudyState {
  if (!owed) return 'NOT_OWED'
  if (hasHours) return hasExam ? 'COMPLETE' : 'EXAM_MISSING'
  return hasExam ? 'HOURS_MISSING' : 'BOTH_MISSING'
}

type Total = StudyFactOf<'TOTAL_TAKEN'>
type Activity = StudyFactOf<'STUDIED'>

/**
 * Counts no hour twice. Sources overlap: two systems may each report the year, and a cadre records what a system
 * already holds. So a system's total is never added to another total, nor to an activity up to the day it was taken;
 * activities after that day are added; one activity told by several sources counts once. Of all such readings the
 * largest holds.
 */
function countHours(
  rule: StudyYearRule,
  facts: readonly StudyFact[],
): { completed: Hundredths; entries: StudyEntry[] } {
  const totals = current(facts, 'TOTAL_TAKEN')
  const activities = current(facts, 'STUDIED')
  const standingOf = beforeCounting(rule, facts)
  const usable = once(activities.filter((one) => standingOf(one) === null))
  const readings: readonly (Total | null)[] = [...totals, null]
  const best = readings
    .map((total) => {
      const counted = usable.filter((one) => total === null || one.on > total.on)
      const hours = counted.reduce((sum, one) => sum + one.hundredths, total?.hundredths ?? 0)
      return { total, counted: new Set(counted), hours }
    })
    .reduce((a, b) => (b.hours > a.hours ? b : a))
  const entries: StudyEntry[] = [
    ...totals.map((one) => entryOf(one, null, one === best.total ? 'COUNTED' : 'COVERED')),
    ...activities.map((one) =>
      entryOf(one, one.topic, standingOf(one) ?? (best.counted.has(one) ? 'COUNTED' : 'COVERED')),
    ),
  ]
  return { completed: best.hours, entries: entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) }
}

const entryOf = (fact: Total | Activity, topic: string | null, standing: EntryStanding): StudyEntry => ({
  factId: fact.id,
  on: fact.on,
  source: fact.source,
  topic,
  hundredths: fact.hundredths,
  standing,
  evidenceId: fact.kind === 'STUDIED' ? fact.evidenceId : null,
})

/** What keeps an activity from counting at all; null when nothing does. */
function beforeCounting(rule: StudyYearRule, facts: readonly StudyFact[]) {
  const verdicts = new Map<string, 'CONFIRMED' | 'DECLINED'>()
  for (const fact of [...facts].sort((a, b) => a.seq - b.seq))
    if (fact.kind === 'CONFIRMED' || fact.kind === 'DECLINED') verdicts.set(fact.factId, fact.kind)
  return (one: Activity): EntryStanding | null => {
    if (one.on < rule.windowFrom || one.on > rule.windowTo) return 'OUTSIDE_WINDOW'
    const verdict = verdicts.get(one.id)
    if (verdict === 'DECLINED') return 'DECLINED'
    return one.source === 'OWN' && verdict !== 'CONFIRMED' ? 'PENDING' : null
  }
}

/** One activity (same day, same topic) told by several sources: the one with the most hours stands for all. */
function once(activities: readonly Activity[]): Activity[] {
  const byActivity = new Map<string, Activity>()
  for (const one of activities) {
    const name = `${one.on} ${plainTopic(one.topic)}`
    const rival = byActivity.get(name)
    if (!rival || one.hundredths > rival.hundredths) byActivity.set(name, one)
  }
  return [...byActivity.values()]
}

interface Exam {
  readonly bestScore: Hundredths | null
  readonly attemptsUsed: number
  readonly isPassed: boolean
  readonly verdict: boolean | null
  readonly passedOn: LocalDate | null
}

/** The best of the attempts that count; attempts beyond the number allowed are kept and have no effect. */
function countExam(rule: StudyYearRule, facts: readonly StudyFact[]): Exam {
  const sat = current(facts, 'EXAMINED').sort((a, b) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1))
  const counting = rule.attempts === null ? sat : sat.slice(0, rule.attempts)
  const verdictOf = (one: StudyFactOf<'EXAMINED'>) =>
    rule.passMark === null || one.score === null ? one.saysPassed : one.score >= rule.passMark * 100
  const passed = counting.filter((one) => verdictOf(one) === true)
  const scores = counting.map((one) => one.score).filter((score) => score !== null)
  const isJudged = counting.some((one) => verdictOf(one) !== null)
  return {
    bestScore: scores.length === 0 ? null : Math.max(...scores),
    attemptsUsed: counting.length,
    isPassed: passed.length > 0,
    verdict: isJudged ? passed.length > 0 : null,
    passedOn: passed[0]?.on ?? null,
  }
}

/** What the source says, else the later of the last counted hour and the passed examination. */
function completionDay(
  facts: readonly StudyFact[],
  entries: readonly StudyEntry[],
  passedOn: LocalDate | null,
): LocalDate | null {
  const said = current(facts, 'COMPLETED').at(-1)?.on
  if (said) return said
  const days = [
    ...entries.filter((one) => one.standing === 'COUNTED').map((one) => one.on),
    ...(passedOn ? [passedOn] : []),
  ]
  return days.sort().at(-1) ?? null
}
