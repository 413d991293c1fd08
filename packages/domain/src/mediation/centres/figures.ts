import { daysOfStay, type Stay } from './state.js'

/** Days that disputes stood at a centre or level: half of them at most the median. Of none there is none. */
export interface Days {
  readonly count: number
  readonly median: number | null
  readonly longest: number | null
}

/** @param stays with the last day, or the day asked about, in `to` */
export function daysOf(stays: readonly Pick<Stay, 'from' | 'to'>[], asOf: Stay['from']): Days {
  const all = stays.map((stay) => daysOfStay(stay, asOf)).sort((a, b) => a - b)
  const middle = Math.floor(all.length / 2)
  const [low, high] = [all[middle - 1], all[middle]]
  const median = high === undefined ? null : all.length % 2 === 1 || low === undefined ? high : (low + high) / 2
  return { count: all.length, median, longest: all.at(-1) ?? null }
}
