import { createHash } from 'node:crypto'
import { MoreThan, type EntityMetadata, type EntityTarget, type ObjectLiteral } from 'typeorm'
import { figuresOf } from '../matters/reading/workbench.js'
import type { Office } from '../platform/index.js'
import { FIRST_DAY } from './days.js'
import { findHouse } from './house/install.js'
import { Chance } from './random.js'
import { SEED } from './seed.js'

/** Sealed and keyed with a key that every office has for itself, as columns and inside of facts. */
const OWN_TO_AN_OFFICE = /^sealed$|Sealed$|Hash$|^contentId$/
/** Of the platform: its jobs and bytes, written when and with what key an office happens to have. */
const OWN_SLICE = 'platform'
/** Whose figures are told. */
const LOGINS = ['zhuren', 'jiefang', 'zhujian', 'zhujian.fuze', 'fayuan']
const AT_ONCE = 500

interface Row extends ObjectLiteral {
  readonly id: string
}

/**
 * One hash of facts, days and figures: the same for every office of a seed on which nobody has acted, on either database.
 * Ids and instants are in it, since they come from the seed too.
 */
export async function digestOf(office: Office, seed = SEED): Promise<string> {
  const hash = createHash('sha256')
  for (const table of await tableDigests(office)) hash.update(table.join(' '))
  const residents = await findHouse(office, new Chance(seed), seed)
  for (const login of LOGINS) {
    const figures = await figuresOf(await residents.ctx(login, FIRST_DAY))
    hash.update(JSON.stringify([login, figures.map(({ key, count }) => [key, count])]))
  }
  return hash.digest('hex')
}

/** A hash for each table, by name: where two offices differ. Tables without an id are indexes of those that have one. */
export async function tableDigests(office: Office): Promise<readonly (readonly [table: string, hash: string])[]> {
  const metadata = office.slices
    .filter((slice) => slice.name !== OWN_SLICE)
    .flatMap((slice) => slice.entities)
    .map((entity) => office.db.reader.getMetadata(entity as EntityTarget<Row>))
    .filter(({ primaryColumns }) => primaryColumns.every((column) => column.propertyName === 'id'))
    .sort((a, b) => (a.tableName < b.tableName ? -1 : 1))
  const digests: [string, string][] = []
  for (const table of metadata) digests.push([table.tableName, await digestOfTable(office, table)])
  return digests
}

async function digestOfTable(office: Office, table: EntityMetadata): Promise<string> {
  const hash = createHash('sha256')
  const names = table.columns.map((column) => column.propertyName).filter((name) => !OWN_TO_AN_OFFICE.test(name))
  for (let after = ''; ;) {
    const rows = await office.db.read.find<Row>(table.target, {
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: AT_ONCE,
    })
    const last = rows.at(-1)
    if (!last) return hash.digest('hex')
    for (const row of rows) hash.update(`${JSON.stringify(names.map((name) => steady(row[name])))}\n`)
    after = last.id
  }
}

/** JSON does not keep the order of an object's fields on every database. */
const steady = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(steady)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value ?? null
  return Object.entries(value)
    .filter(([name]) => !OWN_TO_AN_OFFICE.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, steady(inner)])
}
