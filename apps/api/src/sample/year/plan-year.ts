import { addDays, daysBetween, localDate, type LocalDate } from '@petition/law'
import { FIRST_DAY, isWorkday } from '../days.js'
import type { Residents } from '../house/residents.js'
import { Chance } from '../random.js'
import type { Course, Step } from '../roads/course.js'
import { heard, HEARINGS } from '../roads/year/heard.js'
import { mediated, MEDIATIONS, receivedOnOf } from '../roads/year/mediated.js'
import { LAWYER_MONTHS, livesLawyerMonth } from '../roads/year/lawyer-months.js'
import { OPINIONS_OF_YEAR } from '../roads/year/opinions-of-year.js'
import { TEAMS_OF_YEAR } from '../roads/year/teams-of-year.js'
import { YEAR_ROADS } from '../roads/year/index.js'
import { Beginning } from './beginning.js'
import { MONTHS, YEAR_BEGINS, YEAR_ENDS, YEAR_MATTERS } from './shape.js'

/** Matters that have to do with one another, lived together. */
export interface Part {
  readonly courses: readonly Course[]
  /** of no matter: a dispute at a centre */
  readonly isBeside?: boolean
  /** what is lived in it without a course: the meetings and receptions of a month */
  readonly alsoLives?: (residents: Residents) => Promise<void>
}

/** Numbers of the year's matters begin here; the small office has those below. */
const FIRST_NUMBER = 1000

/**
 * The year, part by part, in the order in which its matters were received. Every part draws from chance of its own, so that
 * another road or a longer year changes nothing of the others.
 */
export function planYear(seed: number, matters = YEAR_MATTERS): readonly Part[] {
  return receipts(seed, matters).map((on, at) => {
    const number = FIRST_NUMBER + at
    const chance = Chance.of(seed, `matter ${number}`)
    const road = chance.weighed(YEAR_ROADS, (one) => one.share)
    const beginning = new Beginning(number, on, chance)
    road.plan(beginning)
    return { courses: beginning.courses }
  })
}

/** Numbers of the matters that the linkage mediates: out of the way of the year's own, and of those that follow from them. */
const FIRST_MEDIATED = 5000

/** The matters that are led to mediation, each a part of its own. */
export const planMediated = (seed: number): readonly Part[] =>
  Array.from({ length: MEDIATIONS }, (_, at) => {
    const number = FIRST_MEDIATED + at
    const beginning = new Beginning(number, receivedOnOf(at), Chance.of(seed, `matter ${number}`))
    mediated(beginning, at)
    return { courses: beginning.courses }
  })

/** Numbers of the matters that are heard: out of the way of all others. */
const FIRST_HEARD = 6000

/** The matters with a hearing, each a part of its own. */
export const planHeard = (seed: number): readonly Part[] =>
  HEARINGS.map(({ receivedOn, ...heardAs }, at) => {
    const number = FIRST_HEARD + at
    const beginning = new Beginning(number, receivedOn, Chance.of(seed, `matter ${number}`))
    heard(beginning, heardAs)
    return { courses: beginning.courses }
  })

/** Conferences, joint receptions and receptions on duty, a month a part. */
export const planLawyerMonths = (): readonly Part[] =>
  LAWYER_MONTHS.map((month) => ({ courses: [], alsoLives: (residents) => livesLawyerMonth(residents, month) }))

/** Legal opinions and teams on matters of the year, each a part: they come last, when those matters are there. */
export const planAdvised = (): readonly Part[] =>
  [...OPINIONS_OF_YEAR, ...TEAMS_OF_YEAR].map((alsoLives) => ({ courses: [], alsoLives }))

/** What is lived of a part: everything up to the office's first day, in the order of days. */
export const stepsOf = ({ courses }: Part): readonly Step[] =>
  courses
    .flatMap((course) => course.steps)
    .filter((step) => step.on <= FIRST_DAY)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** The days on which they were received: so many a month, on days on which the office works. */
function receipts(seed: number, matters: number): readonly LocalDate[] {
  const all = MONTHS.reduce((sum, share) => sum + share, 0)
  const chance = Chance.of(seed, 'receipts')
  const days: LocalDate[] = []
  let owed = 0
  MONTHS.forEach((share, at) => {
    const workdays = workdaysOf(at + 1)
    for (owed += (matters * share) / all; days.length < Math.round(owed);) days.push(chance.pick(workdays))
  })
  return days.sort()
}

function workdaysOf(month: number): LocalDate[] {
  const first = localDate(`2022-${String(month).padStart(2, '0')}-01`)
  return Array.from({ length: 31 }, (_, at) => addDays(first, at)).filter(
    (day) => Number(day.slice(5, 7)) === month && isWorkday(day) && isBetween(day, YEAR_BEGINS, YEAR_ENDS),
  )
}

const isBetween = (day: LocalDate, first: LocalDate, last: LocalDate): boolean =>
  daysBetween(first, day) >= 0 && daysBetween(day, last) >= 0
