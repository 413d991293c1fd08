import { addDays, type LocalDate } from '@petition/law'
import { workday } from '../days.js'
import type { Chance } from '../random.js'
import type { Hand } from './hand.js'

export type Work = (hand: Hand) => Promise<void>

/** One thing that somebody does on a day. */
export interface Step {
  readonly matter: string
  readonly on: LocalDate
  readonly login: string
  readonly work: Work
}

/** The course of one matter as it is planned, day by day. What lies after the office's first day is not lived yet. */
export class Course {
  readonly steps: Step[] = []
  /** the matter whose facts and reasons this one tells again, as the plan knows it */
  same: string | null = null
  #day: LocalDate

  constructor(
    readonly name: string,
    readonly chance: Chance,
    beginsOn: LocalDate,
  ) {
    this.#day = beginsOn
  }

  get day(): LocalDate {
    return this.#day
  }

  /** Some calendar days pass, then it is the next working day; or it is exactly the day that the plan names. */
  pass(least: number, most = least, named?: LocalDate): this {
    if (named !== undefined && named < this.#day)
      throw new Error(`matter ${this.name}: ${named} has passed, it is ${this.#day}`)
    this.#day = named ?? workday(addDays(this.#day, this.chance.between(least, most)))
    return this
  }

  by(login: string, work: Work): this {
    this.steps.push({ matter: this.name, on: this.#day, login, work })
    return this
  }

  /** On a day of its own, whatever else happens meanwhile. */
  at(on: LocalDate, login: string, work: Work): this {
    this.steps.push({ matter: this.name, on: workday(on), login, work })
    return this
  }

  tells(first: string): this {
    this.same = first
    return this
  }

  /** By itself, and the course goes on from the day on which it was. */
  aside(days: number, login: string, work: Work): this {
    const on = workday(addDays(this.#day, days))
    this.steps.push({ matter: this.name, on, login, work })
    return this
  }
}
