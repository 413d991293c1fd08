import { Column, ForeignKey, Index, PrimaryColumn, type ColumnOptions, type ValueTransformer } from 'typeorm'

/*
 * The column types that mean the same on SQLite, MariaDB and MySQL, as decorators for entities.
 * `table.ts` has the same words for migrations; the drift test compares the two.
 */

interface Shape {
  /** may be NULL; default no */
  nullable?: boolean
  /** part of the primary key; default no */
  primary?: boolean
}

const shape = (o: Shape = {}): ColumnOptions => ({ nullable: o.nullable ?? false, primary: o.primary ?? false })

/** Columns that hold more than 64 KiB carry another type name on MySQL than on SQLite: see data-source.ts. */
const wide = new Map<unknown, Map<string, 'mediumtext' | 'mediumblob'>>()

function isWide(target: object, property: string, type: 'mediumtext' | 'mediumblob'): void {
  const columns = wide.get(target.constructor) ?? new Map<string, 'mediumtext' | 'mediumblob'>()
  wide.set(target.constructor, columns.set(property, type))
}
export const wideTypeOf = (target: unknown, property: string): string | undefined => wide.get(target)?.get(property)

/** bigint comes back as a string from MySQL; whatever does not fit a double exactly is refused. */
export const bigintAsNumber: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => {
    if (value === null || value === undefined) return value
    const number = Number(value)
    if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit a number`)
    return number
  },
}

const asJson: ValueTransformer = {
  to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
  from: (value: string | null) => (value === null || value === undefined ? value : JSON.parse(value)),
}

/** The application's own time-ordered id (UUIDv7). */
export const Id = () => PrimaryColumn({ type: 'varchar', length: 36 })

/** A row of another table, with its foreign key (RESTRICT both ways) and its index. */
export function Reference(table: string, o: Shape = {}): PropertyDecorator {
  return (target, property) => {
    Column({ type: 'varchar', length: 36, ...shape(o) })(target, property)
    ForeignKey(table, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })(target, property)
    Index()(target, property)
  }
}

/** Text of at most `length` characters. */
export const Text = (length: number, o?: Shape) => Column({ type: 'varchar', length, ...shape(o) })
/** Long text: up to 16 MiB. */
export function LongText(o?: Shape): PropertyDecorator {
  return (target, property) => {
    isWide(target, String(property), 'mediumtext')
    Column({ type: 'text', ...shape(o) })(target, property)
  }
}
/** Any JSON value, never queried into. */
export function Json(o?: Shape): PropertyDecorator {
  return (target, property) => {
    isWide(target, String(property), 'mediumtext')
    Column({ type: 'text', transformer: asJson, ...shape(o) })(target, property)
  }
}
export const Int = (o?: Shape) => Column({ type: 'integer', ...shape(o) })
export const Big = (o?: Shape) => Column({ type: 'bigint', transformer: bigintAsNumber, ...shape(o) })
/** A civil day, a LocalDate string in code. */
export const Day = (o?: Shape) => Column({ type: 'date', ...shape(o) })
/** When something was recorded, to the millisecond, UTC. */
export const Instant = (o?: Shape) => Column({ type: 'datetime', precision: 3, ...shape(o) })
export const Flag = (o?: Shape) => Column({ type: 'boolean', ...shape(o) })
/** Bytes: up to 16 MiB, but the packet of the server is the real limit, so keep rows near 1 MiB. */
export function Bytes(o?: Shape): PropertyDecorator {
  return (target, property) => {
    isWide(target, String(property), 'mediumblob')
    Column({ type: 'blob', ...shape(o) })(target, property)
  }
}
