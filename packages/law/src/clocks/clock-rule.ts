import { cite, type Citation } from '../citation.js'
import { localDate, type LocalDate } from '../day.js'
import { INSTRUMENTS, type InstrumentId } from '../instruments.js'
import { days, type Period } from '../period.js'
import type { Direction } from './steps.js'

/** One version of a clock's rule: which article governed events of which days. */
export interface ClockVersion {
  from: LocalDate | null
  to: LocalDate | null
  citation: Citation
  /** Other articles of the same text that give the same duty for items that came another way. */
  alsoIn?: readonly string[]
  /** Only where this version has another length than the clock. */
  period?: Period
  /** This version leaves the length to the organ, which writes it into its paper. */
  isSetByOrgan?: boolean
  /** Whether we read this version's number and article. */
  isChecked: boolean
}

/** An extension that no number of the text bounds: the parties' consent, or what the organ finds reasonable. */
export const NO_CEILING = Number.POSITIVE_INFINITY

/** How a clock gets its last day. */
export type Pace =
  /** By counting its period. */
  | 'COUNTED'
  /** By adding what was approved, up to a ceiling, to the end of another period. */
  | 'EXTENSION'
  /** At once (及时, 立即), without a number. */
  | 'PROMPT'
  /** A duty without any period. */
  | 'UNSPECIFIED'
  /** The day that the assigner wrote down. */
  | 'SET_BY_ASSIGNER'
  /** Once a year, no day fixed. */
  | 'YEARLY'

/** A duty or a right with its time, as the book knows it. */
export interface ClockRule {
  /** `right` is a window that somebody may use; `duty` must be done. */
  kind: 'duty' | 'right'
  term: { zh: string; en: string }
  status: 'statutory' | 'rule' | 'local' | 'superseded'
  pace: Pace
  /** The number of the text (the ceiling where the pace is EXTENSION); null where there is none. */
  period: Period | null
  /** `earlier` runs backwards from its event. */
  direction: Direction
  /** A value the office may set where the text has no number; shown as house rule. */
  houseDefault: Period | null
  /** Other lengths of the same text for other cases, by name (不动产 in 行政复议法第21条). */
  variants: Readonly<Record<string, Period>>
  /** Most days of extension in all, in `extensionUnit`; 0 where the text gives none; NO_CEILING where consent or good cause bounds it. */
  mostExtension: number
  extensionUnit: 'day' | 'workingDay'
  /** What the text takes out of this count; null where it takes nothing out. */
  leavesOut: string | null
  /** A setting may change the period: local rules, and numbers that were not read. */
  isConfigurable: boolean
  /** The text was not written for petitions of this place and is followed by analogy (参照). */
  isAnalogy: boolean
  versions: readonly ClockVersion[]
  note: string
  isChecked: boolean
}

type Given = Pick<ClockRule, 'term' | 'versions'> & Partial<ClockRule>

/** A clock rule with quiet defaults: a statutory duty, counted forwards, nothing extended, nothing left out. */
export function clockRule(given: Given): ClockRule {
  const period = given.period ?? null
  return {
    kind: 'duty',
    status: 'statutory',
    pace: period === null ? 'UNSPECIFIED' : 'COUNTED',
    direction: 'later',
    houseDefault: null,
    variants: {},
    mostExtension: 0,
    extensionUnit: 'day',
    leavesOut: null,
    isConfigurable: given.status === 'local' || period === null,
    isAnalogy: false,
    note: '',
    isChecked: given.versions.every((version) => version.isChecked),
    ...given,
    period,
  }
}

interface VersionMore extends Pick<Partial<ClockVersion>, 'isChecked' | 'period' | 'alsoIn' | 'isSetByOrgan'> {
  from?: string
  to?: string
}

/** A version that runs as long as its instrument is in force. */
export function version(instrument: InstrumentId, article: string, more: VersionMore = {}): ClockVersion {
  const { from, to } = INSTRUMENTS[instrument]
  return {
    from: more.from === undefined ? from : localDate(more.from),
    to: more.to === undefined ? to : localDate(more.to),
    citation: cite(instrument, article),
    isChecked: more.isChecked ?? true,
    ...(more.alsoIn ? { alsoIn: more.alsoIn } : {}),
    ...(more.period ? { period: more.period } : {}),
    ...(more.isSetByOrgan ? { isSetByOrgan: true } : {}),
  }
}

/** The two texts of the petition procedure: the article of 2022 and, for events before May 2022, of 2005. */
export function bothTexts(article2022: string, article2005: string, is2005Checked: 'checked' | 'memory' = 'checked') {
  return [
    version('petition-regulation-2005', article2005, { isChecked: is2005Checked === 'checked' }),
    version('petition-regulation-2022', article2022),
  ]
}

/** Thirty days: the length of every window and opinion after the first. */
export const THIRTY = days(30)
