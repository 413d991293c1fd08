import type { CaseFactHead, DutyOf, Label, Role } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { ObjectLiteral } from 'typeorm'
import { registry, type Ctx, type ThingRule, type Tx } from '../platform/index.js'
import type { CaseFileEntity } from './casework.entity.js'

/** A fact of a case with its place in the log. `partId` names the part it is about; null: the case as a whole. */
export type CaseFact = CaseFactHead & { readonly seq: number; readonly partId: string | null }

/** The duties of one part of a case; null: of the case as a whole. */
export interface PartDuties {
  readonly partId: string | null
  readonly duties: readonly DutyOf<string>[]
}

/** What every kind's fold gives to the shared rows. */
export interface CaseFold {
  readonly isOpen: boolean
  readonly organId: string
  readonly handlerId: string | null
  /** the next day on which the fold changes by the day alone: silence that counts, a pause that ends; null where none is known */
  readonly refoldOn: LocalDate | null
  /** of the parts whose facts were given */
  readonly parts: readonly PartDuties[]
}

/** A condition on rows of `case_file`, with what it binds. */
export interface CaseCondition {
  readonly sql: string
  readonly parameters: ObjectLiteral
}

/** One kind of case: registered by its slice when the process starts, so that nothing here knows the slices. */
export interface CaseKind<Fold extends CaseFold = CaseFold> {
  /** 'RECONSIDERATION' */
  readonly kind: string
  readonly label: Label
  /** Who sees a case: for the one and for the list alike; the list asks with an alias of `case_file`. */
  readonly rule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition>
  /** Roles that do its work where nobody has a case in hand: at the accountable organ, and at any other that owes something. */
  readonly doneBy: readonly Role[]
  /** Names of the clocks that this kind has beside those of the book. */
  readonly clocks: Readonly<Record<string, Label>>
  /** Clocks of organs that do their part without seeing the case: they find the duty on their board, and no page of it. */
  readonly unseenClocks?: readonly string[]
  /** What the facts mean on the context's day, by its calendar and settings; reads nothing that is not asked for here. */
  fold(ctx: Ctx, file: CaseFileEntity, facts: readonly CaseFact[]): Fold | Promise<Fold>
  /** Writes the kind's own rows, in the act's transaction. `appended` is empty when only the day or the calendar changed. */
  write(tx: Tx, file: CaseFileEntity, fold: Fold, appended: readonly CaseFact[]): Promise<void>
}

const kinds = registry<CaseKind>()

/** Hung up by a slice in its `onStart`; a later registration of the same kind replaces the earlier one. */
export function registerCaseKind<Fold extends CaseFold>(kind: CaseKind<Fold>): void {
  kinds.set(kind.kind, kind as unknown as CaseKind)
}

export const caseKinds = (): readonly CaseKind[] => [...kinds.values()]

export function caseKind(kind: string): CaseKind {
  const found = kinds.get(kind)
  if (!found) throw new Error(`no kind of case ${kind}`)
  return found
}
