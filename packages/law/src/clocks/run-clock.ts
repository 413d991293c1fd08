import type { Calendar } from '../calendar/calendar.js'
import type { Citation } from '../citation.js'
import type { LocalDate } from '../day.js'
import type { InstrumentId } from '../instruments.js'
import { days, type Period } from '../period.js'
import { RuleGap } from '../verdict.js'
import type { ClockRule, ClockVersion } from './clock-rule.js'
import { COMPANION_CLOCKS } from './companion-clocks.js'
import { MEDIATION_CLOCKS } from './mediation-clocks.js'
import { OTHER_ROUTES_CLOCKS } from './other-routes-clocks.js'
import { PETITION_CLOCKS } from './petition-clocks.js'
import { RECORDS_CLOCKS } from './records-clocks.js'
import { RECONSIDERATION_CLOCKS } from './reconsideration-clocks.js'
import { requireWithin, runPeriod, type Counted, type Extension, type LeftOut } from './run-period.js'
import type { Step } from './steps.js'

const ALL = {
  ...PETITION_CLOCKS,
  ...COMPANION_CLOCKS,
  ...MEDIATION_CLOCKS,
  ...RECONSIDERATION_CLOCKS,
  ...OTHER_ROUTES_CLOCKS,
  ...RECORDS_CLOCKS,
}

/** Name of a clock of the book. */
export type ClockId = keyof typeof ALL

/** The clocks of the petition procedure, its companion rules, mediation, reconsideration and the other legal routes. */
export const CLOCKS: Readonly<Record<ClockId, ClockRule>> = ALL

/** A clock of the book that has been run. */
export type Clock = Counted<ClockId>

/** Whether a text names a clock of the book. */
export function isClockId(text: string): text is ClockId {
  return Object.hasOwn(CLOCKS, text)
}

/**
 * The version of a rule that governs an event of that day; null where no text then knew the clock
 * (the objection before May 2022, the decision on acceptance after it).
 */
export function versionOn(id: ClockId, eventOn: LocalDate): ClockVersion | null {
  return (
    CLOCKS[id].versions.find((v) => (v.from === null || v.from <= eventOn) && (v.to === null || eventOn <= v.to)) ??
    null
  )
}

export interface ClockRun {
  /** Day 0. */
  eventOn: LocalDate
  /** Kind of the fact that is day 0, or words for it. */
  eventWhat: string
  calendar: Calendar
  /** A setting's value, for local rules and for duties without a number; refused where the text fixes one. */
  period?: Period
  /** What was approved, in the order of approval. For XF-EXT30 without any, its ceiling is taken. */
  extensions?: readonly Extension[]
  leftOut?: readonly LeftOut[]
  /** Leaves days out although the text does not: only by a dated local rule (READINGS.SUPPLEMENT_CLOCK). */
  isLocalRule?: boolean
  /** The day that the assigner wrote down. */
  writtenOn?: LocalDate
  /** The clock at whose unrolled end this one begins (the sixty days of an extension): its count goes into the steps. */
  baseEnd?: Clock
  /** Takes another length of the same text: 'IMMOVABLE' for FY-ABS5Y and XS-ABS5Y. */
  variant?: string
  /** Takes this version instead of the one that the event day picks. */
  instrument?: InstrumentId
  /** Cites another article of the version that gives the same duty, as '21(2)' for XF05-ACCEPT15 of a forwarded item. */
  article?: string
}

function pickVersion(id: ClockId, run: ClockRun): ClockVersion {
  const found = run.instrument
    ? CLOCKS[id].versions.find((v) => v.citation.instrument === run.instrument)
    : versionOn(id, run.eventOn)
  if (!found) throw new RuleGap('NO_RULE', { clock: id, eventOn: run.eventOn, instrument: run.instrument ?? null })
  return found
}

function pickCitation(id: ClockId, { citation, alsoIn }: ClockVersion, article: string | undefined): Citation {
  if (article === undefined || article === citation.article) return citation
  if (!alsoIn?.includes(article)) throw new RuleGap('NO_RULE', { clock: id, instrument: citation.instrument, article })
  return { ...citation, article }
}

function pickPeriod(id: ClockId, rule: ClockRule, version: ClockVersion, run: ClockRun): Period | null {
  if (version.isSetByOrgan) return run.period ?? null
  const own = rule.pace === 'EXTENSION' ? null : pickLength(id, rule, version, run.variant)
  if (!run.period) return own
  if (!rule.isConfigurable) throw new RuleGap('PERIOD_IS_FIXED', { clock: id, asked: run.period.count })
  return run.period
}

function pickLength(id: ClockId, rule: ClockRule, version: ClockVersion, variant: string | undefined): Period | null {
  if (variant === undefined) return version.period ?? rule.period
  const length = rule.variants[variant]
  if (!length) throw new RuleGap('NO_RULE', { clock: id, variant })
  return length
}

/** Extensions in the unit of the text; for XF-EXT30 without any, its ceiling. */
function extensionsOf(id: ClockId, rule: ClockRule, run: ClockRun): readonly Extension[] {
  const whole = rule.pace === 'EXTENSION' ? [extension(rule.mostExtension)] : []
  const extensions = run.extensions ?? whole
  requireWithin(extensions, rule.mostExtension, id)
  if (rule.extensionUnit === 'day') return extensions
  return extensions.map((one): Extension => ({ ...one, unit: 'workingDay' }))
}

function requireUnwritten(id: ClockId, period: Period | null, run: ClockRun): void {
  if (run.writtenOn && period !== null) throw new RuleGap('PERIOD_IS_FIXED', { clock: id, asked: run.writtenOn })
}

const COUNT_OF_THE_BASE = new Set<Step['kind']>(['EVENT', 'RULE', 'SKIPPED', 'MAKE_UP', 'LEFT_OUT', 'COUNTED'])

/**
 * Runs a clock: picks the text by the day of the event, counts, rolls, and keeps every step.
 *
 * Duties without a number have null days unless a period is set for them. Working-day periods have the same raw
 * and lawful day. TZ-NOTICE7 counts backwards and moves earlier over rest days.
 *
 * @throws RuleGap NO_RULE, NO_CALENDAR, NO_EXTENSION, NOTHING_LEFT_OUT, PERIOD_IS_FIXED
 */
export function runClock(id: ClockId, run: ClockRun): Clock {
  const rule = CLOCKS[id]
  const version = pickVersion(id, run)
  const period = pickPeriod(id, rule, version, run)
  requireUnwritten(id, period, run)
  const ceiling = rule.pace === 'EXTENSION' ? rule.period : null
  const extensions = extensionsOf(id, rule, run)
  if (run.leftOut?.length && rule.leavesOut === null && run.isLocalRule !== true)
    throw new RuleGap('NOTHING_LEFT_OUT', { clock: id })
  return runPeriod({
    id,
    eventOn: run.eventOn,
    eventWhat: run.eventWhat,
    citation: pickCitation(id, version, run.article),
    calendar: run.calendar,
    period,
    ceiling,
    isHouse: run.period !== undefined,
    direction: rule.direction,
    extensions,
    leftOut: run.leftOut ?? [],
    writtenOn: run.writtenOn ?? null,
    before: run.baseEnd?.steps.filter((step) => COUNT_OF_THE_BASE.has(step.kind)) ?? [],
  })
}

/** An extension of whole days, as it was approved: calendar days, or working days for a clock that is extended by those. */
export function extension(
  count: number,
  approvedBy: string | null = null,
  approvedOn: LocalDate | null = null,
): Extension {
  return { days: days(count).count, approvedBy, approvedOn }
}
