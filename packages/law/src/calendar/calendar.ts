import { weekdayOf, yearOf, type LocalDate } from '../day.js'
import { RuleGap } from '../verdict.js'
import { daysOfBreak, type Notice } from './notice.js'
import { statutoryDays } from './statutory-days.js'

/** What kind of day a day is. */
export interface DayKind {
  on: LocalDate
  isRest: boolean
  why: 'WORKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP' | 'STATUTORY'
  /** The festival, or 周六 / 周日 for a weekend, or '' for an ordinary working day. */
  name: string
  /** False when the notice of that year is not known: the answer may still change. */
  isCertain: boolean
}

/** Rest days and working days, from a set of yearly notices. Immutable. */
export interface Calendar {
  /** Names the content: two calendars with the same days off have the same version. */
  readonly version: string
  /** All notices given, also those that a later one replaced. */
  readonly notices: readonly Notice[]
  /** @throws RuleGap NO_CALENDAR for a year without a notice beyond the table of statutory days */
  kindOf(day: LocalDate): DayKind
  /** Whether the notice of that year is among them. */
  isKnown(year: number): boolean
  /** The calendar as it was known on a day: only notices published until then. */
  knownOn(day: LocalDate): Calendar
  /** The calendar with notices up to and including the year `year`. */
  announcedThrough(year: number): Calendar
  /** The calendar with one more notice; for the same year the one published later wins. */
  with(notice: Notice): Calendar
}

const WEEKEND = { 0: '周日', 6: '周六' } as const

/** For each year the notice published last; of two published on one day, the one added last. */
function inEffect(notices: readonly Notice[]): Notice[] {
  const byYear = new Map<number, Notice>()
  for (const notice of notices) {
    const rival = byYear.get(notice.year)
    if (!rival || rival.publishedOn <= notice.publishedOn) byYear.set(notice.year, notice)
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year)
}

/** FNV-1a over the days themselves, so that a corrected notice never passes for the old one. */
function fingerprint(notices: readonly Notice[]): string {
  const text = notices
    .map(({ year, breaks, makeUpDays }) => [
      year,
      ...breaks.map((b) => `${b.from}/${b.to}`).sort(),
      ...makeUpDays.map((d) => d.on).sort(),
    ])
    .join(';')
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

function versionOf(notices: readonly Notice[]): string {
  const [first, last] = [notices[0], notices.at(-1)]
  return first && last ? `${first.year}-${last.year}-${fingerprint(notices)}` : 'no-notices'
}

/** Reads the notices once into a table of the days that are not what their weekday says. */
function specialDays(notices: readonly Notice[]): Map<LocalDate, DayKind> {
  const table = new Map<LocalDate, DayKind>()
  for (const notice of notices) {
    for (const one of notice.breaks)
      for (const on of daysOfBreak(one))
        table.set(on, { on, isRest: true, why: 'HOLIDAY', name: one.name, isCertain: true })
    for (const { on, name } of notice.makeUpDays)
      table.set(on, { on, isRest: false, why: 'MAKE_UP', name, isCertain: true })
  }
  return table
}

/** A calendar of the given notices. Give them all: which were known when is answered by `knownOn`. */
export function calendarOf(notices: readonly Notice[]): Calendar {
  const effective = inEffect(notices)
  const special = specialDays(effective)
  const known = new Set(effective.map((notice) => notice.year))
  const version = versionOf(effective)

  function kindOf(on: LocalDate): DayKind {
    const listed = special.get(on)
    if (listed) return { ...listed }
    const isCertain = known.has(yearOf(on))
    if (!isCertain) {
      const statutory = statutoryDays(yearOf(on))
      if (!statutory) throw new RuleGap('NO_CALENDAR', { year: yearOf(on), on })
      const name = statutory.get(on)
      if (name !== undefined) return { on, isRest: true, why: 'STATUTORY', name, isCertain }
    }
    const weekday = weekdayOf(on)
    if (weekday === 0 || weekday === 6) return { on, isRest: true, why: 'WEEKEND', name: WEEKEND[weekday], isCertain }
    return { on, isRest: false, why: 'WORKDAY', name: '', isCertain }
  }

  /** The same calendar when nothing falls away, so that it can be asked often. */
  const only = (isWanted: (notice: Notice) => boolean): Calendar =>
    notices.every(isWanted) ? calendar : calendarOf(notices.filter(isWanted))

  const calendar: Calendar = {
    version,
    notices: [...notices],
    kindOf,
    isKnown: (year) => known.has(year),
    knownOn: (day) => only((notice) => notice.publishedOn <= day),
    announcedThrough: (year) => only((notice) => notice.year <= year),
    with: (notice) => calendarOf([...notices, notice]),
  }
  return calendar
}
