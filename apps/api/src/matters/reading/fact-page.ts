import { InvalidInput, type Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'
import { factLines, type FactLine } from './fact-lines.js'

export interface FactPage {
  readonly nodes: FactLine[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

const MOST = 100
const cursorOf = (seq: number): string => Buffer.from(`seq ${seq}`).toString('base64url')

function seqOf(cursor: string | null): number {
  if (!cursor) return 0
  const found = /^seq (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!found) throw new InvalidInput({ after: 'not a cursor' })
  return Number(found[1])
}

/** A page of the record. The whole of it is folded anyway, so counting costs nothing. */
export async function factPage(ctx: Ctx, matter: MatterCase, first: number, after: string | null): Promise<FactPage> {
  if (!Number.isInteger(first) || first < 1 || first > MOST)
    throw new InvalidInput({ first: `1-${MOST}` }, 'PAGE_TOO_LARGE', { most: MOST })
  const from = seqOf(after)
  const lines = await factLines(ctx, matter)
  const nodes = lines.slice(from, from + first)
  const last = nodes.at(-1)
  return {
    nodes,
    totalCount: lines.length,
    pageInfo: { hasNextPage: from + nodes.length < lines.length, endCursor: last ? cursorOf(last.seq) : null },
  }
}
