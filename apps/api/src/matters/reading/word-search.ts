import { InvalidInput } from '../../platform/index.js'
import { likeText } from '../../organs/index.js'
import type { Condition } from '../access.js'
import { gramsOf } from '../case/grams.js'

/** Characters of a search. */
export const MOST_SEARCHED = 60
/** A word of so many pairs is found as well as a longer one. */
const MOST_GRAMS = 24

/** A table of pairs, and its column that names the row. */
interface Searched {
  readonly table: string
  readonly id: string
}
const OF_MATTERS: Searched = { table: 'matter_gram', id: 'matterId' }

/**
 * Matters whose own text has all the words: every pair of neighbouring characters of every word occurs. Names of parties were
 * taken out of what is searched, so nobody is found by name. A single character finds the words that begin with it.
 *
 * @throws InvalidInput where there is nothing to search for
 */
export function wordsCondition(words: string, of: Searched = OF_MATTERS): Condition[] {
  const grams = gramsOf(words)
  if (grams.length === 0) throw new InvalidInput({ 'filter.words': 'no letters' }, 'NOTHING_TO_SEARCH')
  return grams.slice(0, MOST_GRAMS).map((gram, at) => {
    const name = `gram${at}`
    const isSingle = [...gram].length === 1
    const test = isSingle ? `found.gram LIKE :${name} ESCAPE '!'` : `found.gram = :${name}`
    return {
      sql: `row.id IN (SELECT found.${of.id} FROM ${of.table} found WHERE ${test})`,
      parameters: { [name]: isSingle ? `${likeText(gram)}%` : gram },
    }
  })
}
