import { createHash } from 'node:crypto'

/**
 * Chance that can be repeated: the same seed draws the same (mulberry32). Only the plan draws; what is lived afterwards draws
 * nothing, so that the order in which acts happen changes no matter.
 */
export class Chance {
  #state: number

  /** Chance of its own for one thing of the plan: what others draw does not change it. */
  static of(seed: number, name: string): Chance {
    return new Chance(createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE())
  }

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** from 0 up to, not including, 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** a whole number, both ends inside */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  pick<T>(list: readonly T[]): T {
    const drawn = list[this.between(0, list.length - 1)]
    if (drawn === undefined) throw new Error('nothing to pick from')
    return drawn
  }

  /** true in so many of a hundred cases */
  isOneOf(hundred: number): boolean {
    return this.next() * 100 < hundred
  }

  /** One of the list, each as often as it weighs. */
  weighed<T>(list: readonly T[], weightOf: (one: T) => number): T {
    let left = this.next() * list.reduce((sum, one) => sum + weightOf(one), 0)
    const drawn = list.find((one) => (left -= weightOf(one)) < 0) ?? list.at(-1)
    if (drawn === undefined) throw new Error('nothing to weigh')
    return drawn
  }
}
