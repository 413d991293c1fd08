import { codesOf, type Labels } from '@petition/domain'
import { useMemo } from 'react'
import type { Choice } from '../kit/ManyChoice.js'
import { useSpoken } from '../words/use-words.js'

/** The codes of a list of the domain as choices, in the spoken language. */
export function useChoices<Code extends string>(labels: Labels<Code>): readonly Choice[] {
  const locale = useSpoken()
  return useMemo(() => codesOf(labels).map((value) => ({ value, text: labels[value][locale] })), [labels, locale])
}
