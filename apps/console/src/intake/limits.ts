import { useWords } from '../words/use-words.js'

/** Longest texts, in characters as people count them; the same numbers as at the server. */
export const LONGEST = {
  name: 100,
  address: 300,
  placeText: 200,
  summary: 200,
  claim: 8000,
  previousHistory: 1000,
} as const

export const MOST_PEOPLE = 10_000

/** Says at the field how much too long a text is, and cuts nothing off. */
export function useWithin(most: number): (text: string) => string | undefined {
  const { intake } = useWords()
  return (text) => {
    const now = [...text.normalize('NFC').trim()].length
    return now > most ? intake.tooLong(most, now) : undefined
  }
}
