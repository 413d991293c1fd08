/** Shortest phrase worth showing. */
const SHORTEST = 3
const MOST = 5

/**
 * What two texts say in the same words: the longest runs of letters and digits that stand in both, at most five, in the order of the
 * first text.
 */
export function sharedPhrases(text: string, other: string): string[] {
  const runs = normal(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const within = normal(other)
  const found = [...new Set(runs.flatMap((run) => commonIn([...run], within)))].filter(saysSomething)
  const longest = new Set([...found].sort((a, b) => [...b].length - [...a].length).slice(0, MOST))
  return found.filter((phrase) => longest.has(phrase))
}

/** A year, a day, a number or a sum that two texts have in common says nothing of what they are about. */
const saysSomething = (phrase: string): boolean => (phrase.match(/[^\d年月日号元个第]/gu) ?? []).length >= 2

const normal = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The maximal pieces of a run that stand in the other text, from left to right. */
function commonIn(run: readonly string[], within: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (from + SHORTEST <= run.length) {
    let to = from + SHORTEST
    if (!within.includes(run.slice(from, to).join(''))) {
      from += 1
      continue
    }
    while (to < run.length && within.includes(run.slice(from, to + 1).join(''))) to += 1
    pieces.push(run.slice(from, to).join(''))
    from = to
  }
  return pieces
}
