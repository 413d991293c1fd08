import { In, type EntityManager, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import { InvalidInput } from './errors.js'

/** A column that a list may be sorted by. Nullable columns cannot be: name a value for the empty ones in the column itself. */
export interface SortField<E> {
  readonly column: keyof E & string
  /** how its value travels in a cursor */
  readonly as: 'text' | 'number' | 'day' | 'instant'
}

export interface PageAsked<Sort extends string> {
  readonly sort: Sort
  readonly direction: 'ASC' | 'DESC'
  readonly first: number
  readonly after?: string | null | undefined
  /** ask for the total only when somebody selected it */
  readonly total?: 'counted' | 'left out'
}

export interface Page<E> {
  readonly nodes: E[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
  readonly totalCount: number | null
}

interface Cursor {
  sort: string
  direction: string
  value: string | number
  id: string
}

export const MOST_PER_PAGE = 100

/**
 * One page by key: the ids first, by index alone, then the rows. Two statements whatever the page, three with a total.
 * `where` adds the list's filters (the viewer's own among them) to a query on alias `row`.
 * @throws InvalidInput for a page size outside 1–100, or a cursor that is not of this list
 */
export async function page<E extends ObjectLiteral & { id: string }, Sort extends string>(
  read: EntityManager,
  entity: EntityTarget<E>,
  sorts: Readonly<Record<Sort, SortField<E>>>,
  asked: PageAsked<Sort>,
  where: (query: SelectQueryBuilder<E>) => void,
): Promise<Page<E>> {
  const field = sorts[asked.sort]
  if (!field) throw new InvalidInput({ orderBy: `one of ${Object.keys(sorts).join(', ')}` })
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MOST_PER_PAGE)
    throw new InvalidInput({ first: `1-${MOST_PER_PAGE}` }, 'PAGE_TOO_LARGE', { most: MOST_PER_PAGE })

  const query = read.createQueryBuilder(entity, 'row')
  where(query)
  const totalCount = asked.total === 'counted' ? await query.clone().getCount() : null
  const ids = await idsOfPage(query, field, asked)
  const shown = ids.slice(0, asked.first)
  const rows = shown.length === 0 ? [] : await read.find(entity, { where: { id: In(shown) } as never })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const nodes = shown.flatMap((id) => byId.get(id) ?? [])
  const last = nodes.at(-1)
  return {
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: ids.length > asked.first,
      endCursor: last ? encode({ ...asked, value: travelling(last[field.column], field), id: last.id }) : null,
    },
  }
}

async function idsOfPage<E extends ObjectLiteral, Sort extends string>(
  query: SelectQueryBuilder<E>,
  { column, as }: SortField<E>,
  { sort, direction, first, after }: PageAsked<Sort>,
): Promise<string[]> {
  if (after) {
    const cursor = decode(after)
    if (cursor.sort !== sort || cursor.direction !== direction)
      throw new InvalidInput({ after: 'cursor of another order' })
    const past = direction === 'ASC' ? '>' : '<'
    query.andWhere(`(row.${column} ${past} :at OR (row.${column} = :at AND row.id ${past} :atId))`, {
      at: as === 'instant' ? new Date(cursor.value) : cursor.value,
      atId: cursor.id,
    })
  }
  const rows = await query
    .select('row.id', 'id')
    .orderBy(`row.${column}`, direction)
    .addOrderBy('row.id', direction)
    .limit(first + 1)
    .getRawMany<{ id: string }>()
  return rows.map((r) => r.id)
}

function travelling<E>(value: unknown, { column, as }: SortField<E>): string | number {
  if (as === 'instant' && value instanceof Date) return value.toISOString()
  if (as === 'number' && typeof value === 'number') return value
  if (typeof value === 'string') return value
  throw new Error(`column ${column} cannot be sorted by: it holds ${String(value)}`)
}

function encode({ sort, direction, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, direction, value, id])).toString('base64url')
}

function decode(text: string): Cursor {
  try {
    const [sort, direction, value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    if (typeof sort !== 'string' || typeof direction !== 'string' || typeof id !== 'string') throw new Error('shape')
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error('shape')
    return { sort, direction, value, id }
  } catch {
    throw new InvalidInput({ after: 'not a cursor' })
  }
}
