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

/** A table that repeats the sort columns beside a narrower key, joined by `where`: the page is walked by it. */
export interface Walk {
  readonly alias: string
  /** its column that names the row */
  readonly id: string
}
export const OWN_ROWS: Walk = { alias: 'row', id: 'id' }

export interface Page<E> {
  readonly nodes: E[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
  /** null: not asked for, or more than MOST_COUNTED */
  readonly totalCount: number | null
}

interface Cursor {
  sort: string
  direction: string
  value: string | number
  id: string
}

export const MOST_PER_PAGE = 100
/** Beyond so many rows a total tells nobody anything, and counting them would cost more than the page. */
const MOST_COUNTED = 1000

/**
 * One page by key: the ids first, by index alone, then the rows. Two statements whatever the page, three with a total.
 * `where` adds the list's filters (the viewer's own among them) to a query on alias `row`; `walk` names a joined table to sort by.
 * @throws InvalidInput for a page size outside 1–100, or a cursor that is not of this list
 */
export async function page<E extends ObjectLiteral & { id: string }, Sort extends string>(
  read: EntityManager,
  entity: EntityTarget<E>,
  sorts: Readonly<Record<Sort, SortField<E>>>,
  asked: PageAsked<Sort>,
  where: (query: SelectQueryBuilder<E>) => unknown,
  walk: Walk = OWN_ROWS,
): Promise<Page<E>> {
  const field = sorts[asked.sort]
  if (!field) throw new InvalidInput({ orderBy: `one of ${Object.keys(sorts).join(', ')}` })
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > MOST_PER_PAGE)
    throw new InvalidInput({ first: `1-${MOST_PER_PAGE}` }, 'PAGE_TOO_LARGE', { most: MOST_PER_PAGE })

  const query = read.createQueryBuilder(entity, 'row')
  where(query)
  const totalCount = asked.total === 'counted' ? await countOf(read, query.clone(), MOST_COUNTED) : null
  const ids = await idsOfPage(query, field, asked, walk)
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

/** How many rows a query finds; null when more than `most`, after which it stops. */
async function countOf<E extends ObjectLiteral>(
  read: EntityManager,
  query: SelectQueryBuilder<E>,
  most: number,
): Promise<number | null> {
  const [sql, parameters] = query
    .select('1', 'one')
    .limit(most + 1)
    .getQueryAndParameters()
  const [found] = await read.query<{ count: string | number }[]>(
    `SELECT COUNT(*) AS count FROM (${sql}) counted`,
    parameters,
  )
  const count = Number(found?.count ?? 0)
  return count > most ? null : count
}

async function idsOfPage<E extends ObjectLiteral, Sort extends string>(
  query: SelectQueryBuilder<E>,
  { column, as }: SortField<E>,
  { sort, direction, first, after }: PageAsked<Sort>,
  { alias, id }: Walk,
): Promise<string[]> {
  if (after) {
    const cursor = decode(after)
    if (cursor.sort !== sort || cursor.direction !== direction)
      throw new InvalidInput({ after: 'cursor of another order' })
    const past = direction === 'ASC' ? '>' : '<'
    query.andWhere(pastKey(query, `${alias}.${column}`, `${alias}.${id}`, past), {
      at: as === 'instant' ? new Date(cursor.value) : cursor.value,
      atId: cursor.id,
    })
  }
  const rows = await query
    .select(`${alias}.${id}`, 'id')
    .orderBy(`${alias}.${column}`, direction)
    .addOrderBy(`${alias}.${id}`, direction)
    .limit(first + 1)
    .getRawMany<{ id: string }>()
  return rows.map((r) => r.id)
}

/**
 * Past a row in the order of column and id. Each database begins at that place of the index only when told in its own way: SQLite
 * by comparing rows, MariaDB and MySQL by the two ranges; the other way either walks all that comes before.
 */
const pastKey = (query: SelectQueryBuilder<ObjectLiteral>, column: string, id: string, past: '>' | '<'): string =>
  query.connection.options.type === 'better-sqlite3'
    ? `(${column}, ${id}) ${past} (:at, :atId)`
    : `(${column} ${past} :at OR (${column} = :at AND ${id} ${past} :atId))`

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
