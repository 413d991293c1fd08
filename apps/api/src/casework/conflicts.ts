import type { LocalDate } from '@petition/law'
import { registry, type Ctx, type Tx } from '../platform/index.js'

/** A conflict of interest that blocks: of somebody with an account, in one matter. */
interface AccountConflict {
  readonly accountId: string
  readonly reportedOn: LocalDate
  /** false: reported, and not decided yet */
  readonly isDecided: boolean
}

interface TiesDeclared {
  readonly accountId: string
  readonly matterId: string
  /** the office that has the matter, and would decide */
  readonly officeId: string
  readonly on: LocalDate
  /** at which table; nothing of who petitions */
  readonly note: string
}

/** Where conflicts are kept. */
export interface ConflictBook {
  /** those of these accounts in a matter that block: reported and not decided, or to stand back */
  readonly blocking: (
    ctx: Ctx,
    of: { readonly matterId: string; readonly accountIds: readonly string[] },
  ) => Promise<readonly AccountConflict[]>
  /** what was declared at another table is reported, once */
  readonly report: (tx: Tx, declared: TiesDeclared) => Promise<void>
}

const kept = registry<ConflictBook>()

/** Hung up by the slice that keeps conflicts in its `onStart`, so that tables which do not know each other ask one book. */
export function keepConflicts(slice: string, book: ConflictBook): void {
  kept.set(slice, book)
}

/**
 * Conflicts that bar these accounts from a matter, wherever they were reported: asked by every table that seats somebody. A case that
 * comes from no matter has none.
 */
export async function conflictsOf(
  ctx: Ctx,
  matterId: string | null,
  accountIds: readonly string[],
): Promise<readonly AccountConflict[]> {
  if (matterId === null || accountIds.length === 0) return []
  const told: AccountConflict[] = []
  for (const book of kept.values()) told.push(...(await book.blocking(ctx, { matterId, accountIds })))
  return told
}

/** Somebody said at a table that they have ties: it counts at every other one from now on. */
export async function declareTies(tx: Tx, declared: TiesDeclared): Promise<void> {
  for (const book of kept.values()) await book.report(tx, declared)
}
