/** Characters that words are made of: letters and digits of any script. */
const WORD = /[\p{L}\p{N}]+/gu

/** Text as it is searched: width and case do not matter. Characters are code points. */
const runsOf = (text: string): string[][] =>
  (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map((run) => [...run])

/**
 * The pairs of neighbouring characters of a text (双字), each once. Chinese has no spaces between words: two
 * characters are the shortest thing worth finding. A run of one character is its own gram.
 */
export function gramsOf(text: string): readonly string[] {
  const grams = new Set<string>()
  for (const run of runsOf(text)) {
    if (run.length === 1) grams.add(run[0] ?? '')
    for (let at = 0; at + 1 < run.length; at += 1) grams.add(`${run[at] ?? ''}${run[at + 1] ?? ''}`)
  }
  return [...grams]
}

/** The grams of a matter's own words. Names of its parties are taken out first: nobody is found by name. */
export function gramsWithout(texts: readonly string[], names: readonly string[]): readonly string[] {
  const known = names.filter((name) => [...name].length > 1).sort((a, b) => b.length - a.length)
  const bare = texts.map((text) => known.reduce((rest, name) => rest.replaceAll(name, ' '), text))
  return gramsOf(bare.join('\n'))
}
