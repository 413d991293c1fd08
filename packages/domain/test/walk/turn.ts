import { addDays, type LocalDate } from '@petition/law'
import type { ActName, MatterStory, NewFact } from '../../src/matters/index.js'

/** One turn of a random office: what is tried, the choices inside it, and how many days pass before it. */
export interface Turn {
  readonly act: ActName | Beside
  readonly choice: number
  /** days that pass before it */
  readonly days: number
  /** how many days before today it happened, where an act may say so */
  readonly back: number
}

/** What is no act of the table: what comes back by post, what a second person decides, what an abolition brings. */
export type Beside = 'slip' | 'returned' | 'agree' | 'decline' | 'succeed'

/** What an act would record: facts of the acting organ, or of the one they name. */
export type Added = NewFact & { readonly organId?: string }

/** A turn as it is played: the story before it, who acts, and names for what is new. */
export class Playing {
  constructor(
    readonly story: MatterStory,
    readonly turn: Turn,
    /** the organ that acts */
    readonly organId: string,
    readonly serial: number,
  ) {}

  get on(): LocalDate {
    return this.story.asOf
  }

  /** The day told for what happened before it was written down; never before the receipt. */
  backOn(notBefore: LocalDate): LocalDate {
    const day = addDays(this.story.asOf, -this.turn.back)
    return day < notBefore ? notBefore : day
  }

  get receivedOn(): LocalDate {
    return this.story.of('RECEIVED')[0]?.on ?? this.on
  }

  /** A choice of the turn; `salt` tells apart several choices of one turn. */
  pick<T>(from: readonly T[], salt = 0): T | undefined {
    return from.length === 0 ? undefined : from[(this.turn.choice + salt * 31) % from.length]
  }

  /** True in one of `of` cases. */
  isRare(of: number, salt = 0): boolean {
    return (Math.floor(this.turn.choice / 7) + salt) % of === 0
  }

  id(what: string): string {
    return `${what}${this.serial}`
  }
}

export type Hand = (play: Playing) => readonly Added[]
