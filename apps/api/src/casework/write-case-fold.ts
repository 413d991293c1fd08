import { isOpen, type DutyOf } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In, IsNull, type FindOptionsWhere } from 'typeorm'
import { Conflict, syncRows, type Tx } from '../platform/index.js'
import type { CaseFact, CaseFold, CaseKind, PartDuties } from './case-kinds.js'
import { CaseDutyEntity, CaseFileEntity } from './casework.entity.js'
import { tellCaseFolded, type CaseDutyRow } from './hooks.js'

/** Stands for "no day" where a column is sorted by. */
const NO_DAY = '9999-12-31' as LocalDate

/**
 * Folds the facts of a case as of the office's day and writes every row that follows, in the transaction of the act. An open
 * case that nobody would owe anything for is never written.
 *
 * @throws Conflict `CASE_ORPHAN`
 */
export async function writeCaseFold(
  tx: Tx,
  kind: CaseKind,
  file: CaseFileEntity,
  facts: readonly CaseFact[],
  appended: readonly CaseFact[],
): Promise<void> {
  const fold = await kind.fold(tx, file, facts)
  requireOwed(file, fold)
  const { organId, handlerId } = fold
  const refoldOn = nextDay(tx, file.refoldOn, fold.refoldOn)
  const next: CaseFileEntity = { ...file, organId, handlerId, refoldOn, isOpen: fold.isOpen }
  const { id, ...set } = next
  await tx.m.update(CaseFileEntity, { id }, set)
  const rows = await syncDuties(tx, next, fold.parts)
  const partIds = fold.parts.map(({ partId }) => partId)
  await tellCaseFolded(tx, { file: next, partIds, owed: rows.filter((row) => row.isOpen) })
  await kind.write(tx, next, fold, appended)
}

/** A day that is still to come stays asked for: a setting that holds from then on asked for it. */
const nextDay = (tx: Tx, kept: LocalDate | null, wanted: LocalDate | null): LocalDate | null => {
  const days = [kept, wanted].filter((day): day is LocalDate => day !== null && day > tx.today)
  return days.sort()[0] ?? null
}

/** Every open case has a running duty of an organ, or a pause that ends. */
function requireOwed(file: CaseFileEntity, { isOpen: isOpenCase, parts }: CaseFold): void {
  const own = parts.find((part) => part.partId === null)
  if (!isOpenCase || own === undefined) return
  const isOwed = own.duties.some((duty) => isOpen(duty) && duty.owedBy.kind === 'ORGAN')
  if (!isOwed) throw new Conflict('CASE_ORPHAN', { number: file.number })
}

/** Makes the stored duties of these parts what the fold says; those of other parts are left alone. */
async function syncDuties(tx: Tx, file: CaseFileEntity, parts: readonly PartDuties[]): Promise<CaseDutyRow[]> {
  const named = parts.flatMap(({ partId }) => (partId === null ? [] : [partId]))
  const owned: FindOptionsWhere<CaseDutyEntity>[] = [
    ...(parts.some(({ partId }) => partId === null) ? [{ caseId: file.id, partId: IsNull() }] : []),
    ...(named.length > 0 ? [{ caseId: file.id, partId: In(named) }] : []),
  ]
  if (owned.length === 0) return []
  const rows = parts.flatMap(({ partId, duties }) => duties.map((duty) => dutyRow(file, partId, duty)))
  await syncRows(tx, CaseDutyEntity, owned, rows, (row) => row.key)
  return rows
}

/** The part is in the key: two parts may owe under one clock since one fact. */
function dutyRow(file: CaseFileEntity, partId: string | null, duty: DutyOf<string>): CaseDutyRow {
  const isOrgans = duty.owedBy.kind === 'ORGAN'
  return {
    ...{ caseId: file.id, partId, caseKind: file.kind, key: partId === null ? duty.key : `${duty.key}@${partId}` },
    ...{ clock: duty.clock, kind: duty.kind, organId: isOrgans ? duty.owedBy.id : null },
    outsideOrgan: duty.owedBy.kind === 'OUTSIDE' ? duty.owedBy.id : null,
    handlerId: isOrgans && duty.owedBy.id === file.organId ? file.handlerId : null,
    ...{ eventOn: duty.eventOn, rawLastOn: duty.rawLastOn, lawfulLastOn: duty.lawfulLastOn, warnOn: duty.warnOn },
    ...{ isProvisional: duty.isProvisional, isSuspended: duty.isSuspended },
    ...{ endHow: duty.end?.how ?? null, endOn: duty.end?.on ?? null },
    ...{ instrument: duty.instrument, article: duty.citation.article },
    isOpen: isOpen(duty) && isOrgans,
    dueOn: duty.isSuspended ? NO_DAY : (duty.warnOn ?? NO_DAY),
  }
}
