import type { LocalDate } from '@petition/law'
import { givenOf, type Wanted } from '../deck/givens.js'
import type { Chance } from '../random.js'
import { Course } from '../roads/course.js'
import type { Given } from '../roads/given.js'
import { OFFICES, ORDINARY, type Story } from '../stories/index.js'
import { CHANNEL_WEIGHTS, PLACE_CODES, placeWeight, PURPOSE_WEIGHTS, storyWeight } from './shape.js'

/** Numbers of further matters of the same part: out of the way of the year's own. */
const FURTHER = 10_000

const ALL_STORIES: readonly Story[] = [...ORDINARY, ...OFFICES]

/** What a road begins with: a day on which something is received, and chance. */
export class Beginning {
  readonly courses: Course[] = []

  constructor(
    readonly number: number,
    readonly on: LocalDate,
    readonly chance: Chance,
  ) {}

  /** The course of the matter, or of a further one that has to do with it. */
  course(on: LocalDate = this.on): Course {
    const name = String(this.number + this.courses.length * FURTHER)
    return this.adopt(new Course(name, this.chance, on))
  }

  adopt(course: Course): Course {
    this.courses.push(course)
    return course
  }

  /** Whoever comes, with a story of the season, by some channel, from some place. */
  given(wanted: Partial<Wanted> = {}): Given {
    const { chance } = this
    const channel = chance.weighed(CHANNEL_WEIGHTS, ([, weight]) => weight)[0]
    const purpose = chance.weighed(PURPOSE_WEIGHTS, ([, weight]) => weight)[0]
    const placeCode = chance.weighed(PLACE_CODES, placeWeight)
    const story = wanted.story ?? this.story()
    const materials = chance.isOneOf(14) ? chance.between(1, 2) : 0
    return givenOf(this.number, chance, { channel, purpose, placeCode, materials, ...wanted, story })
  }

  story(): Story {
    const month = Number(this.on.slice(5, 7))
    return this.chance.weighed(ALL_STORIES, (one) => storyWeight(one, month))
  }
}
