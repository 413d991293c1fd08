import { addDays, daysBetween, localDate, weekdayOf, yearOf, type LocalDate } from '../day.js'

/** One break (放假) of a yearly notice, both days inside. */
export interface Break {
  name: string
  from: LocalDate
  to: LocalDate
}

/** A rest day that is worked (调休上班), with the festival it belongs to. */
export interface MakeUpDay {
  on: LocalDate
  name: string
}

/** The State Council office's arrangement of one year's holidays, as data. */
export interface Notice {
  id: string
  /** The year it arranges; a break may begin in the last days of the year before. */
  year: number
  /** Document number. */
  document: string
  publishedOn: LocalDate
  breaks: Break[]
  makeUpDays: MakeUpDay[]
}

type BreakRow = [name: string, from: string, to: string, ...makeUpDays: string[]]

/**
 * Writes a notice the way the notice itself is written: one line for each festival, with its first and last
 * day off and the rest days that are worked for it. Days are 'MM-DD' of the year, or whole days.
 */
export function noticeOf(
  head: { id: string; year: number; document: string; publishedOn: string },
  rows: BreakRow[],
): Notice {
  const day = (text: string) => localDate(text.length === 5 ? `${head.year}-${text}` : text)
  return {
    ...head,
    publishedOn: localDate(head.publishedOn),
    breaks: rows.map(([name, from, to]) => ({ name, from: day(from), to: day(to) })),
    makeUpDays: rows.flatMap(([name, , , ...worked]) => worked.map((text) => ({ on: day(text), name }))),
  }
}

/** Every day of a break. */
export function daysOfBreak({ from, to }: Break): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i))
}

/** Something in a notice that cannot be right, or that a person should look at again. */
export interface NoticeProblem {
  code:
    | 'ENDS_BEFORE_IT_BEGINS'
    | 'OUTSIDE_ITS_YEAR'
    | 'BREAKS_OVERLAP'
    | 'BREAK_TOO_LONG'
    | 'MAKE_UP_INSIDE_A_BREAK'
    | 'MAKE_UP_ON_A_WORKDAY'
    | 'MAKE_UP_TWICE'
    | 'NOTHING_IN_IT'
    | 'PUBLISHED_TOO_LATE'
  on: LocalDate | null
  zh: string
}

const LONGEST_BREAK = 15

/** A day belongs to a notice if it lies in its year, or in the last or first fortnight beside it. */
function isInReach(day: LocalDate, year: number): boolean {
  return yearOf(addDays(day, 14)) === year || yearOf(addDays(day, -14)) === year || yearOf(day) === year
}

/** Proof-reads a notice before it is used. An empty list means that nothing was found. */
export function checkNotice(notice: Notice): NoticeProblem[] {
  const problems: NoticeProblem[] = []
  const add = (code: NoticeProblem['code'], on: LocalDate | null, zh: string) => problems.push({ code, on, zh })
  const off = new Set<LocalDate>()
  for (const one of notice.breaks) {
    if (one.to < one.from) {
      add('ENDS_BEFORE_IT_BEGINS', one.from, `${one.name}假期的末日早于首日`)
      continue
    }
    if (daysBetween(one.from, one.to) >= LONGEST_BREAK)
      add('BREAK_TOO_LONG', one.from, `${one.name}假期超过${LONGEST_BREAK}天`)
    for (const day of daysOfBreak(one)) {
      if (!isInReach(day, notice.year)) add('OUTSIDE_ITS_YEAR', day, `${day} 不属于${notice.year}年`)
      if (off.has(day)) add('BREAKS_OVERLAP', day, `${day} 同属两个假期`)
      off.add(day)
    }
  }
  const worked = new Set<LocalDate>()
  for (const { on } of notice.makeUpDays) {
    const weekday = weekdayOf(on)
    if (!isInReach(on, notice.year)) add('OUTSIDE_ITS_YEAR', on, `${on} 不属于${notice.year}年`)
    if (off.has(on)) add('MAKE_UP_INSIDE_A_BREAK', on, `${on} 既放假又上班`)
    if (weekday !== 0 && weekday !== 6) add('MAKE_UP_ON_A_WORKDAY', on, `${on} 本来就是工作日，不能作为调休上班日`)
    if (worked.has(on)) add('MAKE_UP_TWICE', on, `${on} 重复列为上班日`)
    worked.add(on)
  }
  if (notice.breaks.length === 0) add('NOTHING_IN_IT', null, '通知中没有任何假期')
  if (yearOf(notice.publishedOn) > notice.year) add('PUBLISHED_TOO_LATE', notice.publishedOn, '公布日晚于所安排的年份')
  return problems
}
