import { localDate, type LocalDate } from '@petition/law'
import type { Outcome } from '@petition/domain'
import type { People } from '../../deck/givens.js'
import type { Chance } from '../../random.js'
import type { Serving, Turns } from '../given.js'
import { petition } from '../petition.js'
import type { YearRoad } from './year-road.js'

/** From this day on the Regulation of 2022 knows objections. */
const NEW_TEXT = localDate('2022-05-05')

const OUTCOMES: readonly (readonly [readonly Outcome[], number])[] = [
  [['SUPPORTED'], 46],
  [['EXPLAINED'], 22],
  [['SUPPORTED', 'EXPLAINED'], 12],
  [['NOT_SUPPORTED'], 12],
  [['SUPPORTED', 'NOT_SUPPORTED'], 8],
]
const SERVINGS: readonly (readonly [readonly Serving[], number])[] = [
  [['DIRECT'], 46],
  [['ELECTRONIC', 'DIRECT'], 22],
  [['POST'], 15],
  [['FAMILY', 'POST'], 7],
  [['LEFT_AT_HOME', 'DIRECT'], 4],
  [['POST_RETURNED_AGAIN', 'DIRECT'], 4],
  [['PUBLIC_NOTICE'], 2],
]
const PEOPLE: readonly (readonly [People, number])[] = [
  ['ONE', 74],
  ['TWO', 12],
  ['COMPANY', 5],
  ['FIVE', 4],
  ['TWELVE', 2],
  ['ANONYMOUS', 2],
  ['SIX', 1],
]

/** What comes of most of them: answered, served, and nothing more. */
const answered = (chance: Chance): Turns => ({
  outcomes: chance.weighed(OUTCOMES, ([, weight]) => weight)[0],
  serving: chance.weighed(SERVINGS, ([, weight]) => weight)[0],
  ...(chance.isOneOf(12) ? { extensions: chance.isOneOf(25) ? [10, 15] : [chance.between(10, 30)] } : {}),
  ...(chance.isOneOf(4) ? { isSlow: true } : {}),
  isAllocated: chance.isOneOf(20),
  isRevealed: chance.isOneOf(6),
})

/** What was supported with a day to carry it out by. */
const performed = (chance: Chance): Turns =>
  chance.isOneOf(15) ? { performance: { days: 30 + chance.between(0, 3) * 10, isDone: chance.isOneOf(90) } } : {}

/** What is reviewed: an answer that refuses something. */
const REFUSING: readonly (readonly Outcome[])[] = [
  ...([['NOT_SUPPORTED'], ['EXPLAINED'], ['SUPPORTED', 'NOT_SUPPORTED']] as const),
]
const REVIEWS: readonly (readonly [NonNullable<Turns['review']>, number])[] = [
  ['ANSWERED', 38],
  ['LATE', 16],
  ['RECHECKED', 18],
  ['CHANGED', 14],
  ['REVOKED', 14],
]

/** Whoever asks for a review has the opinion in hand. */
const reviewed = (chance: Chance): Turns => ({
  ...{ serving: ['DIRECT'], outcomes: chance.pick(REFUSING) },
  review: chance.weighed(REVIEWS, ([, weight]) => weight)[0],
  isBroughtAgain: chance.isOneOf(50),
})

/** What happens to a few, each by itself. */
function rarely(chance: Chance): Turns {
  if (chance.isOneOf(4)) return { withdrawn: chance.isOneOf(60) ? 'ALL' : 'ONE' }
  if (chance.isOneOf(7)) return reviewed(chance)
  if (chance.isOneOf(3)) return { corrected: chance.pick(['OWN', 'PAPER', 'ANNULLED'] as const) }
  return {}
}

const OBJECTIONS = ['AGREED', 'AGREED', 'REFUSED', 'LATE', 'DECLINED'] as const

/** What may happen before its organ has it. */
const onTheWay = (chance: Chance, on: LocalDate): Turns => ({
  ...(on >= NEW_TEXT && chance.isOneOf(6) ? { objection: chance.pick(OBJECTIONS) } : {}),
  ...(chance.isOneOf(9) ? { delivery: 'PAPER' as const } : {}),
})

/**
 * The window of thirty days (第三十五条) runs from the service of the opinion, and what was supported is carried out for weeks after
 * it: somebody who waited for that and asked then would ask too late. So who asks for a review has no day to wait for.
 */
function ordinary(how: NonNullable<Turns['how']>, chance: Chance): Turns {
  const turns = { ...answered(chance), ...rarely(chance), how }
  return turns.review ? turns : { ...performed(chance), ...turns }
}

/** The short procedure (简易办理) has no room for turns. */
function short(chance: Chance): Turns {
  const { outcomes, serving, isRevealed } = answered(chance)
  const simple = chance.isOneOf(85) ? 'KEPT' : 'LEFT'
  return {
    how: 'FORWARDED',
    simple,
    isRevealed: isRevealed === true,
    ...(outcomes && serving ? { outcomes, serving } : {}),
  }
}

/** Whoever withdraws alone is one of two; what is annulled, reviewed or shown in clear needs somebody who is told. */
function peopleOf(chance: Chance, turns: Turns): People {
  if (turns.withdrawn) return 'TWO'
  const people = chance.weighed(PEOPLE, ([, weight]) => weight)[0]
  const isOfOne = turns.simple ?? turns.review ?? (turns.isRevealed || turns.corrected === 'ANNULLED')
  return isOfOne ? 'ONE' : people
}

const road = (share: number, turnsOf: (chance: Chance, on: LocalDate) => Turns): YearRoad => ({
  share,
  plan: (beginning) => {
    const { chance, on } = beginning
    const turns = turnsOf(chance, on)
    const isFirstTime = turns.simple !== undefined || chance.isOneOf(75)
    petition(beginning.course(), beginning.given({ turns, people: peopleOf(chance, turns), isFirstTime }), turns)
  },
})

/** The sixth road: forwarded, assigned, kept, brought to an organ directly, and the short procedure. */
export const petitions: readonly YearRoad[] = [
  road(590, (chance, on) => ({ ...ordinary('FORWARDED', chance), ...onTheWay(chance, on) })),
  road(60, (chance) => ordinary('ASSIGNED', chance)),
  road(50, (chance) => ordinary('KEPT', chance)),
  road(60, (chance) => ordinary('DIRECT', chance)),
  road(75, short),
]
