import type { MatterFact, MatterStory } from '@petition/domain'
import type { Tx } from '../platform/index.js'

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

const listeners = new Map<string, FactListener>()

/** Registers the listener of a slice; a later registration of the same slice replaces the earlier one. */
export function onFacts(slice: string, listener: FactListener): void {
  listeners.set(slice, listener)
}

/** Called by the one place that appends facts, after the read rows are written. */
export async function tellListeners(tx: Tx, told: FactsAppended): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, told)
}
