import type { Ctx, Tx } from '../../platform/ctx.js'
import type { LedgerMatter } from './ledger-matter.js'

/** Where translated matters go. The slice of the matters fills it; this folder does not know how. */
export interface LedgerSink {
  /** Registers the matter and appends its dated facts with the source 'IMPORT', in the transaction given. @returns its id */
  importMatter(tx: Tx, matter: LedgerMatter, shared?: unknown): Promise<string>
  /** What every row needs to know of the house, read once a file and given back with each of them. */
  shared?(ctx: Ctx): Promise<unknown>
  /** Matters that carry these numbers already, however they came. */
  find(ctx: Ctx, previousNumbers: readonly string[]): Promise<ReadonlyMap<string, string>>
}

let sink: LedgerSink | null = null

export function useLedgerSink(given: LedgerSink): void {
  sink = given
}

export function ledgerSink(): LedgerSink {
  if (!sink) throw new Error('nobody takes imported matters')
  return sink
}
