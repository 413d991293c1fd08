import { PLACES, POLITICAL_LEGAL_CODES, type Channel, type Purpose, type Topic } from '@petition/domain'
import { localDate } from '@petition/law'
import type { Story } from '../stories/index.js'

/*
 * The shape of the invented year. The district's report on 2022 counts its 52 units and its 28 cadres, and those are here; of
 * petitions it tells no numbers, so their spread over months, places and channels is made up to look like a year: more after the
 * spring festival, wages around it, water in the rains, schools in summer, heating when it is cold.
 */

/** Matters received in each month of 2022, of a hundred. February has the festival, October the long holiday. */
export const MONTHS: readonly number[] = [7, 6, 10, 9, 8, 9, 9, 9, 9, 7, 10, 7]

/** What more people tell of in some months: topic, months from 1, and how many times as often. */
export const SEASONS: readonly (readonly [topic: Topic, months: readonly number[], times: number])[] = [
  ['LABOUR', [1, 2, 11, 12], 2.5],
  ['HOUSING', [1, 2, 3, 11, 12], 1.8],
  ['LAND', [6, 7, 8], 2],
  ['AGRICULTURE', [4, 5, 9, 10], 2],
  ['EDUCATION', [6, 7, 8, 9], 3],
  ['ENVIRONMENT', [5, 6, 7, 8], 2],
  ['HEALTH', [1, 11, 12], 2],
]

const IN_TOWN = ['120116001', '120116008', '120116011', '120116051', '120116031', '120116014']
const ZONES = ['120116400', '120116401', '120116402', '120116403', '120116406']

/** Where many live more is told of. */
export const placeWeight = (code: string): number => (IN_TOWN.includes(code) ? 4 : ZONES.includes(code) ? 1.5 : 2)
export const PLACE_CODES = Object.keys(PLACES)

export const CHANNEL_WEIGHTS: readonly (readonly [Channel, number])[] = [
  ['NETWORK', 38],
  ['VISIT', 24],
  ['TELEPHONE', 18],
  ['LETTER', 14],
  ['TRANSFER_IN', 6],
]
export const PURPOSE_WEIGHTS: readonly (readonly [Purpose, number])[] = [
  ['REQUEST', 78],
  ['APPEAL', 10],
  ['ENQUIRY', 8],
  ['OTHER', 4],
]

/** Political-legal organs: who reviewed them before the Regulation of 2022 is in no table here. */
const LATER_ONLY: readonly string[] = POLITICAL_LEGAL_CODES
const FIRST_MONTH_OF_ALL = 5

/** How often a story is told in a month: by its season, and streets hear more than any one bureau. */
export function storyWeight(story: Story, month: number): number {
  if (month < FIRST_MONTH_OF_ALL && LATER_ONLY.includes(story.unit)) return 0
  const season = SEASONS.find(([topic, months]) => topic === story.topic && months.includes(month))
  return (story.unit === 'PLACE' ? 4 : 1) * (season?.[2] ?? 1)
}

export const YEAR_BEGINS = localDate('2022-01-05')
/** The last receipts of the year: the days after them belong to the small office, which has the office's first day. */
export const YEAR_ENDS = localDate('2022-12-28')

/** With the small office more than a thousand. */
export const YEAR_MATTERS = 930
