import type { Duty, MatterFact, MatterStory } from '@petition/domain'
import { registry, type Tx } from '../platform/index.js'

/*
 * What this slice tells those that build on it. It does not know them: they register here when the process starts.
 */

/** What one act added to a matter, told in the act's own transaction: a listener that throws takes the whole act back. */
export interface FactsAppended {
  readonly matterId: string
  /** 信访编号 */
  readonly number: string
  /** every fact of the matter, those of this act included, in the order of recording and uncorrected */
  readonly facts: readonly MatterFact[]
  readonly appended: readonly MatterFact[]
  /** the matter as it stands with them, as of the office's day */
  readonly story: MatterStory
  /** 查询码 in clear: only from the act that registers, nowhere kept */
  readonly lookupCode: string | null
  /** IMPORT: history from another system, which leaves no papers of ours and tells nobody */
  readonly source: 'DESK' | 'IMPORT' | 'SYSTEM'
}

export type FactListener = (tx: Tx, told: FactsAppended) => Promise<void>

const listeners = registry<FactListener>()

/** Registers the listener of a slice; a later registration of the same slice replaces the earlier one. */
export function onFacts(slice: string, listener: FactListener): void {
  listeners.set(slice, listener)
}

/** Called by the one place that appends facts, after the read rows are written. */
export async function tellListeners(tx: Tx, told: FactsAppended): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, told)
}

/** What is kept beside a duty goes by its days. */
export type OwedDays = Pick<Duty, 'key' | 'eventOn' | 'warnOn' | 'lawfulLastOn' | 'isSuspended'>

/** A matter as it was just folded, whatever the reason: an act, a calendar notice, a setting, the day. */
export interface MatterFolded {
  readonly matterId: string
  readonly story: MatterStory
  /** duties that somebody of an organ still owes; none once the matter is no longer open */
  readonly owed: readonly OwedDays[]
  /** it began in this transaction: nothing is kept beside its duties yet */
  readonly isNew: boolean
}

export type FoldListener = (tx: Tx, folded: MatterFolded) => Promise<void>

const foldListeners = registry<FoldListener>()

/** Registers what a slice keeps beside the duties, written in the same transaction as they are. */
export function onFold(slice: string, listener: FoldListener): void {
  foldListeners.set(slice, listener)
}

/** Called by the one place that writes folds. */
export async function tellFolded(tx: Tx, folded: MatterFolded): Promise<void> {
  for (const listener of foldListeners.values()) await listener(tx, folded)
}
