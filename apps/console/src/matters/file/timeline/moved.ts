import type { Duty, FiledPaper, MatterFile } from '../matter-file.js'

export interface MovedDuty {
  readonly before: Duty | null
  readonly after: Duty | null
}

export interface Moved {
  readonly duties: readonly MovedDuty[]
  readonly papers: readonly FiledPaper[]
}

const isSame = (one: Duty, other: Duty): boolean =>
  one.lawfulLastOn === other.lawfulLastOn &&
  one.warnOn === other.warnOn &&
  one.endedOn === other.endedOn &&
  one.state === other.state

/** What the server says now beside what it said before: days that differ, and papers that have become a task. */
export function movedBetween(before: MatterFile, after: MatterFile): Moved {
  const ids = [...new Set([...before.duties, ...after.duties].map(({ id }) => id))]
  const duties = ids
    .map((id) => ({ before: dutyOf(before, id), after: dutyOf(after, id) }))
    .filter((pair) => !pair.before || !pair.after || !isSame(pair.before, pair.after))
  const papers = after.papers.filter(
    (paper) => paper.isOpenTask && !before.papers.some(({ id, isOpenTask }) => id === paper.id && isOpenTask),
  )
  return { duties, papers }
}

const dutyOf = (matter: MatterFile, id: string): Duty | null => matter.duties.find((duty) => duty.id === id) ?? null
