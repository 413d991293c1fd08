import { HOUSING } from './housing.js'
import { LAND } from './land.js'
import { LIFE } from './life.js'
import { STREETS } from './streets.js'
import type { Story } from './story.js'
import { WORK } from './work.js'

export {
  ACCUSATION,
  ACCUSED_UNIT,
  APPOINTMENT,
  ADVICE,
  ELSEWHERE,
  HIDDEN_ACCUSATION,
  type ElsewhereStory,
} from './elsewhere.js'
export { HOUSING } from './housing.js'
export { OFFICES } from './offices.js'
export type { ClaimStory, Story } from './story.js'
export { wordsFrom, written, type Words } from './words.js'

/** Everything that stays in the petition procedure, mixed so that neighbours in the register differ. */
export const ORDINARY: readonly Story[] = mixed([HOUSING, WORK, LAND, LIFE, STREETS])

function mixed(lists: readonly (readonly Story[])[]): Story[] {
  const longest = Math.max(...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()
}
