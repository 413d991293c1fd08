/**
 * Lists of the server are walked by cursor, addresses of the console carry a page number. The walk remembers the cursor at
 * which each page of one list begins; a page that was never reached is walked to from the nearest known one.
 */
export interface Walked<Row> {
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  totalCount?: number | null
}

type ReadPage<Row> = (after: string | null) => Promise<Walked<Row>>

const starts = new Map<string, (string | null)[]>()
const LONGEST_WALK = 40

export async function walkTo<Row>(list: string, page: number, read: ReadPage<Row>): Promise<Walked<Row>> {
  const known = starts.get(list) ?? [null]
  starts.set(list, known)
  let at = Math.min(page, known.length, LONGEST_WALK)
  for (;;) {
    const answer = await read(known[at - 1] ?? null)
    if (answer.pageInfo.hasNextPage && answer.pageInfo.endCursor) known[at] = answer.pageInfo.endCursor
    else known.length = at
    if (at >= page || !answer.pageInfo.hasNextPage) return answer
    at += 1
  }
}

/** What was walked is stale after a command: the next reading begins at the first page again. */
export const forgetCursors = (): void => starts.clear()
