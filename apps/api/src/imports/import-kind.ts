import type { Label, Role } from '@petition/domain'
import type { Ctx, Tx } from '../platform/ctx.js'
import type { Facts } from '../platform/errors.js'
import type { Cell, FieldRules } from './tables/index.js'

/** What is to be known about a row. An error keeps it out; a warning is imported with what it says. */
export interface ImportProblem {
  readonly code: string
  readonly severity: 'ERROR' | 'WARNING'
  readonly facts?: Facts
}

export interface Translated<Data> {
  /** Name of the thing in the system it comes from; null when the row has none. */
  readonly key: string | null
  /** Null when a problem is an error. */
  readonly data: Data | null
  /** What a person compares with the sheet: short, and personal data masked. */
  readonly preview: Readonly<Record<string, string | number | null>>
  readonly problems: readonly ImportProblem[]
}

/** A kind of table that can be imported. Slices register theirs; nothing here knows what the rows mean. */
export interface ImportKind<Data, Frame> {
  readonly name: string
  readonly label: Label
  readonly roles: readonly Role[]
  readonly fields: FieldRules<string>
  /** Whether the table belongs to one year that the person names. */
  readonly year: 'named' | 'none'
  /** What translating needs to know, read once. @throws what makes the whole import senseless, such as a closed year */
  frame(ctx: Ctx, year: number | null): Promise<Frame>
  /** Pure: the same cells and frame give the same answer. */
  translate(cells: Readonly<Record<string, Cell>>, frame: Frame): Translated<Data>
  /** Which of the rows would change nothing, by key, with the thing that is there. */
  existing(ctx: Ctx, rows: readonly { key: string; data: Data }[], frame: Frame): Promise<ReadonlyMap<string, string>>
  /** Makes one row true, in the transaction given; again for the same key it must add nothing. @returns the thing's id */
  apply(tx: Tx, row: { key: string; data: Data }, frame: Frame): Promise<string>
}

// Rows and frames of different kinds meet only within their own kind.
export type AnyImportKind = ImportKind<unknown, unknown>

const kinds = new Map<string, AnyImportKind>()

export function registerImportKind<Data, Frame>(kind: ImportKind<Data, Frame>): void {
  kinds.set(kind.name, kind as unknown as AnyImportKind)
}

export const importKind = (name: string): AnyImportKind | undefined => kinds.get(name)
export const importKinds = (): readonly AnyImportKind[] => [...kinds.values()]
