import { addDays, localDate, type LocalDate } from '@petition/law'
import type { Outcome } from '@petition/domain'
import { workday } from '../days.js'
import type { Serving, Turns } from '../roads/given.js'
import { ORDINARY } from '../stories/index.js'
import type { People, Wanted } from './givens.js'

const BEGINS = localDate('2022-01-05')
const NEW_TEXT = localDate('2022-05-05')
const MATTERS = 54
const EVERY_DAYS = 5.4

export interface Dated extends Wanted {
  readonly on: LocalDate
}

const OUTCOMES: readonly (readonly Outcome[])[] = [
  ['SUPPORTED'],
  ['EXPLAINED'],
  ['SUPPORTED', 'NOT_SUPPORTED'],
  ['NOT_SUPPORTED'],
  ['SUPPORTED', 'EXPLAINED'],
]
const SERVINGS: readonly (readonly Serving[])[] = [
  ['DIRECT'],
  ['POST'],
  ['ELECTRONIC', 'DIRECT'],
  ['DIRECT', 'FAMILY'],
  ['FAMILY', 'POST'],
  ['LEFT_AT_HOME', 'DIRECT'],
  ['POST_RETURNED_AGAIN', 'DIRECT'],
  ['PUBLIC_NOTICE'],
]

/** Every so many matters something happens that does not happen to the others. */
function turnsOf(at: number, isNewText: boolean): Turns {
  const every = (n: number, offset: number) => at % n === offset
  const simple = every(9, 4) ? (every(27, 13) ? 'LEFT' : 'KEPT') : undefined
  const how = every(12, 0) ? 'ASSIGNED' : every(17, 3) ? 'KEPT' : every(11, 5) ? 'DIRECT' : 'FORWARDED'
  const isForwarded = how === 'FORWARDED' || how === 'ASSIGNED'
  const objection = how === 'FORWARDED' && !simple && isNewText ? OBJECTIONS[at % 16] : undefined
  return {
    how: simple ? 'FORWARDED' : how,
    outcomes: OUTCOMES[at % OUTCOMES.length] ?? ['SUPPORTED'],
    serving: SERVINGS[at % SERVINGS.length] ?? ['DIRECT'],
    isAllocated: every(5, 1) && isForwarded,
    isRevealed: every(14, 8),
    ...(simple ? { simple } : {}),
    ...(every(7, 2) && isForwarded && !simple ? { delivery: 'PAPER' as const } : {}),
    ...(objection ? { objection } : {}),
    ...(every(8, 3) && !simple ? { extensions: at % 16 === 3 ? [10, 15] : [10 + (at % 21)] } : {}),
    ...(every(6, 0) ? { performance: { days: 30 + (at % 4) * 10, isDone: true } } : {}),
    ...REVIEWS[at],
    ...CORRECTIONS[at],
    ...WITHDRAWALS[at],
  }
}

const OBJECTIONS: Readonly<Record<number, NonNullable<Turns['objection']>>> = {
  ...{ 6: 'AGREED', 9: 'REFUSED', 14: 'LATE', 2: 'DECLINED' },
}
/** Served in person: a window is open only once receipt is proven, and these petitioners ask soon after it. */
const reviewed = (review: NonNullable<Turns['review']>, more: Turns = {}): Turns => ({
  ...{ review, serving: ['DIRECT'] },
  ...more,
})
const REVIEWS: Readonly<Record<number, Turns>> = {
  ...{ 2: reviewed('ANSWERED'), 11: reviewed('LATE'), 16: reviewed('RECHECKED') },
  ...{ 23: reviewed('RECHECKED', { isBroughtAgain: true }), 31: reviewed('REVOKED'), 37: reviewed('CHANGED') },
  44: reviewed('LATE'),
}
const CORRECTIONS: Readonly<Record<number, Turns>> = {
  ...{ 7: { corrected: 'OWN' }, 19: { corrected: 'PAPER' }, 28: { corrected: 'ANNULLED' }, 43: { corrected: 'OWN' } },
  ...{ 47: { corrected: 'PAPER' } },
}
const WITHDRAWALS: Readonly<Record<number, Turns>> = {
  ...{
    10: { withdrawn: 'ALL' },
    24: { withdrawn: 'ONE' },
    49: { withdrawn: 'ONE' },
    35: { withdrawn: 'ALL' },
    51: { withdrawn: 'ALL' },
  },
}

const PEOPLE: Readonly<Record<number, People>> = {
  ...{ 8: 'TWELVE', 15: 'FIVE', 21: 'COMPANY', 29: 'SIX', 33: 'ANONYMOUS', 39: 'FIVE', 45: 'COMPANY', 53: 'TWELVE' },
}

function peopleOf(at: number, turns: Turns): People {
  if (turns.withdrawn) return 'TWO'
  const people = PEOPLE[at]
  if (people && !turns.simple && !turns.review && !turns.isRevealed && turns.corrected !== 'ANNULLED') return people
  return at % 6 === 5 ? 'TWO' : 'ONE'
}

/** Matters of the year that went their way: most of the register, with every turn of the road in it. */
export const ANSWERED: readonly Dated[] = Array.from({ length: MATTERS }, (_, at) => {
  const on = workday(addDays(BEGINS, Math.floor(at * EVERY_DAYS)))
  const turns = turnsOf(at, on >= NEW_TEXT)
  const story = ORDINARY[(at * 5) % ORDINARY.length] as Wanted['story']
  return { on, story, turns, people: peopleOf(at, turns), isFirstTime: turns.simple !== undefined || at % 4 !== 1 }
})

/** By their places in the list above: what they show, others show too. */
export const QUIET: ReadonlySet<number> = new Set([
  ...[1, 5, 12, 17, 18, 20, 22, 23, 25, 26, 27, 31, 32, 35, 36, 37, 38, 39, 40, 42, 43, 44, 45, 46, 47, 48, 50],
  ...[51, 52, 53],
])
