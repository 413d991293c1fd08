import { registry, type Tx } from '../platform/index.js'
import type { CaseDutyEntity, CaseFileEntity } from './casework.entity.js'

/** A duty of a case as its row has it, without the row's own id. */
export type CaseDutyRow = Omit<CaseDutyEntity, 'id'>

/** A case as it was just folded, whatever the reason: an act, a calendar notice, a setting, the day. */
export interface CaseFolded {
  readonly file: CaseFileEntity
  /** the parts that were folded, null for the case's own; what is kept beside duties of other parts stays as it is */
  readonly partIds: readonly (string | null)[]
  /** duties of these parts that an organ still owes */
  readonly owed: readonly CaseDutyRow[]
}

export type CaseFoldListener = (tx: Tx, folded: CaseFolded) => Promise<void>

const listeners = registry<CaseFoldListener>()

/** Registers what a slice keeps beside the duties of cases, written in the same transaction as they are. */
export function onCaseFold(slice: string, listener: CaseFoldListener): void {
  listeners.set(slice, listener)
}

/** Called by the one place that writes folds of cases. */
export async function tellCaseFolded(tx: Tx, folded: CaseFolded): Promise<void> {
  for (const listener of listeners.values()) await listener(tx, folded)
}
