import { localDate } from '@petition/law'
import { daysAgo, FIRST_DAY } from '../days.js'
import type { Turns } from '../roads/given.js'
import type { HearingTurn } from '../roads/hearing.js'
import { HOUSING, ORDINARY } from '../stories/index.js'
import type { Dated } from './answered.js'
import type { Wanted } from './givens.js'

const day = localDate

interface Lying extends Omit<Dated, 'story'> {
  readonly about: 'ANYTHING' | 'HOUSING'
}

/** A matter that lies with the office or with one of its units. */
const anywhere = (ago: number, turns: Turns, more: Partial<Wanted> = {}): Lying => ({
  ...{ on: daysAgo(ago), about: 'ANYTHING', turns },
  ...more,
})

/** One of the bureau of housing, whose handler and head are among the printed sign-ins. */
const housing = (ago: number, turns: Turns, more: Partial<Wanted> = {}): Lying => ({
  ...anywhere(ago, turns, more),
  about: 'HOUSING',
})

const OF_THE_BUREAU = HOUSING.filter((story) => story.unit === 'U38')

/* Received on the 15th day before the first day: due on it. Accepted on 2022-11-11: the sixtieth day is the first day. */

const AT_THE_OFFICE: readonly Lying[] = [
  ...[0, 0, 1, 4, 8].map((ago) => anywhere(ago, { stop: 'REGISTERED' })),
  anywhere(15, { stop: 'REGISTERED' }, { registrar: 'jiefang', channel: 'VISIT' }),
  anywhere(11, { stop: 'REGISTERED' }, { people: 'FIVE' }),
  anywhere(19, { stop: 'REGISTERED' }),
  ...[3, 8, 14].map((ago) => anywhere(ago, { stop: 'SORTED' })),
  anywhere(13, { stop: 'SORTED' }, { registrar: 'jiefang', channel: 'VISIT', people: 'TWELVE' }),
  housing(5, { how: 'ASSIGNED', stop: 'PROPOSED' }),
  anywhere(7, { how: 'ASSIGNED', stop: 'PROPOSED' }, { registrar: 'jiefang', channel: 'VISIT' }),
  anywhere(12, { how: 'ASSIGNED', stop: 'PROPOSED' }, { people: 'TWELVE' }),
]

const ON_THE_WAY: readonly Lying[] = [
  housing(8, { stop: 'REFERRED', days: { referred: day('2023-01-10') } }),
  anywhere(9, { stop: 'REFERRED', days: { referred: day('2023-01-09') } }),
  anywhere(12, { stop: 'REFERRED', days: { referred: day('2023-01-05') } }),
  anywhere(8, { stop: 'REFERRED', delivery: 'PAPER', days: { referred: day('2023-01-09') } }),
  housing(12, { stop: 'OBJECTION_ASKED', objection: 'AGREED', days: { referred: day('2023-01-04') } }),
  anywhere(13, { stop: 'OBJECTED', objection: 'REFUSED', days: { referred: day('2023-01-03') } }),
  anywhere(15, { stop: 'HANDED_BACK', objection: 'AGREED', days: { referred: day('2022-12-29') } }),
  housing(22, { stop: 'SIGNED', days: { referred: day('2022-12-26'), signed: day('2022-12-26') } }),
  housing(20, { stop: 'SIGNED', days: { referred: day('2022-12-29'), signed: day('2022-12-30') } }),
  anywhere(30, { stop: 'SIGNED', days: { referred: day('2022-12-20'), signed: day('2022-12-20') } }),
  anywhere(12, { stop: 'SIGNED', days: { referred: day('2023-01-04'), signed: day('2023-01-05') } }),
  anywhere(9, { stop: 'SIGNED', simple: 'KEPT', days: { referred: day('2023-01-06'), signed: day('2023-01-09') } }),
  anywhere(22, { stop: 'NOTIFIED', days: { referred: day('2022-12-27') } }, { people: 'TWO' }),
  housing(16, { stop: 'NOTIFIED', isRevealed: true, days: { referred: day('2023-01-03') } }),
  anywhere(6, { how: 'DIRECT', stop: 'REGISTERED' }),
  anywhere(14, { how: 'DIRECT', stop: 'NOTIFIED' }),
  housing(4, { how: 'DIRECT', stop: 'REGISTERED' }),
]

/** One hearing is on the first day itself, one is ahead, and one was held: its opinion is drafted and says how it was used. */
const TODAY: HearingTurn = { stage: 'HANDLING', toldOn: day('2022-12-15'), heldOn: FIRST_DAY, stop: 'SET' }
const TO_COME: HearingTurn = {
  ...{ stage: 'HANDLING', toldOn: day('2022-12-22'), heldOn: day('2023-01-18'), stop: 'SET' },
}
const HELD: HearingTurn = { stage: 'HANDLING' }

const IN_HANDLING: readonly Lying[] = [
  housing(75, { stop: 'ACCEPTED', days: { accepted: day('2022-11-11') } }),
  housing(72, { stop: 'ACCEPTED', days: { accepted: day('2022-11-15') }, hearing: TODAY }),
  housing(85, { stop: 'ACCEPTED', isAllocated: true, days: { accepted: day('2022-11-07') } }),
  anywhere(90, { stop: 'ACCEPTED', days: { accepted: day('2022-10-31') } }, { people: 'FIVE' }),
  anywhere(72, { stop: 'ACCEPTED', how: 'ASSIGNED', days: { accepted: day('2022-11-16') } }),
  anywhere(56, { stop: 'ACCEPTED', days: { accepted: day('2022-12-05') }, hearing: TO_COME }),
  anywhere(38, { stop: 'ACCEPTED', how: 'KEPT', days: { accepted: day('2022-12-20') } }),
  anywhere(10, { stop: 'ACCEPTED', simple: 'KEPT' }),
  housing(72, { stop: 'EXTENSION_ASKED', extensions: [20] }),
  anywhere(74, { stop: 'EXTENSION_ASKED', extensions: [30] }),
  anywhere(76, { stop: 'EXTENDED', extensions: [15], days: { accepted: day('2022-11-17') } }),
  housing(92, { stop: 'DRAFTED', extensions: [25], days: { accepted: day('2022-11-04') } }, { people: 'TWO' }),
  anywhere(66, { stop: 'DRAFTED', extensions: [10], isExtensionDeclined: true }),
  anywhere(60, { stop: 'DRAFTED', outcomes: ['SUPPORTED', 'EXPLAINED'], hearing: HELD }),
  housing(60, { stop: 'OPINION_ASKED', outcomes: ['SUPPORTED', 'NOT_SUPPORTED'] }),
  housing(58, { stop: 'OPINION_ASKED', outcomes: ['EXPLAINED'] }, { people: 'TWO' }),
  anywhere(62, { stop: 'OPINION_ASKED' }),
]

const ON_ITS_WAY_OUT: readonly Lying[] = [
  housing(68, { stop: 'ISSUED', days: { issued: day('2023-01-06') } }),
  anywhere(70, { stop: 'ISSUED', days: { issued: day('2023-01-05') } }, { people: 'TWELVE' }),
  anywhere(70, { serving: ['POST_PENDING'], days: { issued: day('2023-01-03') } }),
  housing(70, { serving: ['POST_PENDING', 'DIRECT'], days: { issued: day('2023-01-04') } }, { people: 'TWO' }),
  anywhere(78, { serving: ['POST_RETURNED_OPEN'], days: { served: day('2023-01-03') } }),
  anywhere(82, { serving: ['PUBLIC_NOTICE'], days: { served: day('2022-12-14') } }),
  anywhere(78, { serving: ['PUBLIC_NOTICE'], days: { served: day('2022-12-28') } }),
  ...['2023-01-31', '2023-01-12', '2022-12-30', '2023-03-31'].map((until) =>
    anywhere(110, { performance: { until: day(until), isDone: false } }),
  ),
  housing(112, { performance: { until: day('2023-01-13'), isDone: false } }),
  ...['2022-12-14', '2022-12-23', '2022-12-05'].map((asked) =>
    anywhere(110, {
      ...{ review: 'RUNNING', outcomes: ['NOT_SUPPORTED'] },
      days: { served: day('2022-11-25'), asked: day(asked) },
    }),
  ),
  anywhere(145, { review: 'HEARING', outcomes: ['NOT_SUPPORTED'] }, { channel: 'LETTER' }),
  anywhere(150, { review: 'HEARING', outcomes: ['EXPLAINED'] }, { channel: 'VISIT' }),
]

/** Answered in the month of the first day. */
const JUST_ENDED: readonly Lying[] = [
  housing(68, { days: { served: day('2023-01-04') } }),
  housing(70, { outcomes: ['EXPLAINED'], days: { served: day('2023-01-09') } }),
  anywhere(72, { days: { served: day('2023-01-03') } }),
  anywhere(74, { outcomes: ['NOT_SUPPORTED'], days: { served: day('2023-01-06') } }),
]

/** What is missing and was asked for, what somebody needs, and letters that several signed. */
const WITH_CARE: readonly Lying[] = [
  housing(44, { stop: 'ACCEPTED', material: { asked: 'BEFORE_ACCEPTANCE', came: 'PARTLY' } }),
  anywhere(30, { stop: 'ACCEPTED', material: { asked: 'IN_HANDLING', came: 'NOTHING' } }),
  anywhere(64, { stop: 'DRAFTED', material: { asked: 'IN_HANDLING', came: 'ALL' } }),
  housing(17, { stop: 'NOTIFIED', told: 3, chosen: 3 }, { people: 'SIGNED', channel: 'LETTER' }),
  anywhere(40, { stop: 'ACCEPTED', told: 6 }, { people: 'SIGNED', channel: 'LETTER' }),
  anywhere(2, { stop: 'SORTED', need: 'KEPT' }, { registrar: 'jiefang', channel: 'VISIT' }),
  housing(26, { stop: 'SIGNED', need: 'KEPT' }),
  anywhere(36, { stop: 'ACCEPTED', need: 'WITHDRAWN' }, { channel: 'VISIT' }),
]

/** What is open on the first day, or was open some days before. */
export const IN_HAND: readonly Dated[] = [
  ...[...AT_THE_OFFICE, ...ON_THE_WAY, ...IN_HANDLING],
  ...[...ON_ITS_WAY_OUT, ...JUST_ENDED, ...WITH_CARE],
].map(({ about, ...lying }, at): Dated => {
  const stories = about === 'HOUSING' ? OF_THE_BUREAU : ORDINARY
  return { ...lying, story: stories[(at * 7) % stories.length] as Wanted['story'] }
})
