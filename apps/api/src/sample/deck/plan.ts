import { addDays, localDate, type LocalDate } from '@petition/law'
import { daysAgo, FIRST_DAY, workday } from '../days.js'
import { KEEPER } from '../people/cadres.js'
import { handlerOf } from '../people/staff.js'
import type { Chance } from '../random.js'
import { Course, type Step } from '../roads/course.js'
import { accusation } from '../roads/accusing.js'
import * as elsewhere from '../roads/elsewhere.js'
import { petition } from '../roads/petition.js'
import { ACCUSATION, ADVICE, ELSEWHERE, HOUSING, type ElsewhereStory, type Story } from '../stories/index.js'
import { ANSWERED, QUIET } from './answered.js'
import { givenOf, type Wanted } from './givens.js'
import { IN_HAND } from './in-hand.js'

export interface Deck {
  /** the small office, day by day, up to the first day */
  readonly steps: readonly Step[]
  readonly matters: number
  /** answered ones that show nothing others do not show: they are lived with the year */
  readonly quiet: readonly Course[]
}

/** The matters by which the office opens: every light, stage and stand of the road, and rows for every figure. */
export function planOf(chance: Chance): Deck {
  const deck = new Courses(chance)
  for (const { on, ...wanted } of ANSWERED) deck.petition(on, wanted)
  otherRoads(deck)
  sideways(deck)
  for (const { on, ...wanted } of IN_HAND) deck.petition(on, wanted)
  return deck.dealt()
}

const nth = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** What other roads take, advice, and accusations; some of them still lie where they were sent. */
function otherRoads(deck: Courses): void {
  const stops = ['SIGNED', 'SIGNED', 'REFERRED'] as const
  for (let at = 0; at < 5; at += 1)
    deck.other(spread(at, 5), nth(ELSEWHERE, at * 2), { channel: 'VISIT' }, (course, given, story) =>
      elsewhere.guided(course, given, story),
    )
  for (let at = 0; at < 5; at += 1)
    deck.other(spread(at, 5), nth(ELSEWHERE, at * 2 + 1), { channel: 'LETTER' }, (course, given, story) =>
      elsewhere.handedOver(course, given, story),
    )
  stops.forEach((stop, at) =>
    deck.other(daysAgo(9 + at * 7), nth(ELSEWHERE, 0), { channel: 'LETTER' }, (course, given, story) =>
      elsewhere.handedOver(course, given, story, stop),
    ),
  )
  deck.other(daysAgo(1), nth(ELSEWHERE, 3), { channel: 'VISIT', registrar: 'jiefang' }, (course, given, story) =>
    elsewhere.guided(course, given, story),
  )
  deck.other(daysAgo(60), nth(ELSEWHERE, 8), { registrar: handlerOf('U39') }, elsewhere.directElsewhere)
  for (let at = 0; at < 6; at += 1)
    deck.story(spread(at, 6), nth(ADVICE, at), { purpose: 'ADVICE' }, (course, given) =>
      elsewhere.advice(course, given),
    )
  for (const [at, ago] of [6, 20, 44].entries())
    deck.story(daysAgo(ago), nth(ADVICE, at + 2), { purpose: 'ADVICE' }, (course, given) =>
      elsewhere.advice(course, given, 'SIGNED'),
    )
  const accused = { purpose: 'ACCUSATION', registrar: KEEPER, channel: 'LETTER' } as const
  for (let at = 0; at < 3; at += 1)
    deck.story(spread(at, 3), nth(ACCUSATION, at), accused, (course, given) => accusation(course, given))
  for (const [at, stop] of (['SIGNED', 'SIGNED', 'SORTED', 'REGISTERED'] as const).entries())
    deck.story(daysAgo(22 - at * 6), nth(ACCUSATION, at), accused, (course, given) => accusation(course, given, stop))
}

/** Split, told again, entered twice. */
function sideways(deck: Courses): void {
  deck.split(localDate('2022-06-14'), nth(HOUSING, 0))
  deck.split(localDate('2022-09-05'), nth(HOUSING, 2))
  for (const [at, first] of ['020', '031', '042', '050'].entries())
    deck.story(
      localDate(nth(['2022-06-20', '2022-08-15', '2022-10-12', '2022-11-21'], at)),
      nth(HOUSING, at),
      {},
      (course, given) => elsewhere.repeats(course, given, first),
    )
  deck.story(localDate('2022-07-06'), nth(HOUSING, 1), {}, elsewhere.mistaken)
  deck.story(localDate('2022-11-23'), nth(HOUSING, 3), {}, elsewhere.mistaken)
}

/** Days over the year, the same distance apart. */
const spread = (at: number, of: number): LocalDate =>
  workday(addDays(localDate('2022-01-17'), Math.floor((at * 300) / of)))

type Given = ReturnType<typeof givenOf>

class Courses {
  readonly #courses: Course[] = []

  constructor(private readonly chance: Chance) {}

  petition(on: LocalDate, wanted: Wanted): void {
    this.#begin(on, wanted, (course, given) => petition(course, given, wanted.turns))
  }

  story(on: LocalDate, story: Story, more: Omit<Wanted, 'story'>, goes: (course: Course, given: Given) => void): void {
    this.#begin(on, { ...more, story }, goes)
  }

  other(
    on: LocalDate,
    story: ElsewhereStory,
    more: Omit<Wanted, 'story'>,
    goes: (course: Course, given: Given, story: ElsewhereStory) => void,
  ): void {
    this.#begin(on, { ...more, story }, (course, given) => goes(course, given, story))
  }

  split(on: LocalDate, story: Story): void {
    this.#begin(on, { story, channel: 'LETTER' }, (course, given) => {
      const other = new Course(`${course.name}s`, this.chance, course.day)
      elsewhere.withAccusation(course, given, other)
      this.#courses.push(other)
    })
  }

  dealt(): Deck {
    const shown = this.#courses.filter((_, at) => !QUIET.has(at))
    const steps = shown
      .flatMap((course) => course.steps)
      .filter((step) => step.on <= FIRST_DAY)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return { steps, matters: shown.length, quiet: this.#courses.filter((_, at) => QUIET.has(at)) }
  }

  #begin(on: LocalDate, wanted: Wanted, goes: (course: Course, given: Given) => void): void {
    const at = this.#courses.length
    const course = new Course(String(at + 1).padStart(3, '0'), this.chance, workday(on))
    this.#courses.push(course)
    goes(course, givenOf(at, this.chance, wanted))
  }
}
