import { codesOf, type Labels } from '@petition/domain'
import { useSay } from '../../words/use-words.js'

/** The codes of a list, as a field offers them. */
export function useChoices<Code extends string>(labels: Labels<Code>, without: readonly Code[] = []) {
  const say = useSay()
  return codesOf(labels)
    .filter((value) => !without.includes(value))
    .map((value) => ({ value, text: say.code(labels, value) }))
}
