import type { Label } from '@petition/domain'
import { In } from 'typeorm'
import type { Ctx, Viewer } from '../platform/index.js'
import { caseKind, type CaseKind } from './case-kinds.js'
import { CaseDutyEntity, CaseFileEntity } from './casework.entity.js'
import { seenCases } from './seen-cases.js'
import { caseTermOf } from './terms.js'

/** One duty of a case as it stands in its row, with what decides who does it. */
export interface OwedCaseDuty {
  readonly duty: CaseDutyEntity & { readonly organId: string }
  readonly file: CaseFileEntity
  readonly kind: CaseKind
  readonly term: Label
}

/** Duties of these cases that an organ still owes; two statements however many. */
export async function owedCaseDuties(ctx: Ctx, caseIds: readonly string[]): Promise<readonly OwedCaseDuty[]> {
  if (caseIds.length === 0) return []
  const ids = In([...new Set(caseIds)])
  const files = new Map((await ctx.read.findBy(CaseFileEntity, { id: ids })).map((file) => [file.id, file]))
  const duties = await ctx.read.findBy(CaseDutyEntity, { caseId: ids, isOpen: true })
  return duties.flatMap((duty) => {
    const file = files.get(duty.caseId)
    const { organId } = duty
    if (!file || organId === null) return []
    const kind = caseKind(file.kind)
    return [{ duty: { ...duty, organId }, file, kind, term: caseTermOf(kind, duty.clock) }]
  })
}

/** Which of these cases a person may see, by the rules of their kinds as a list asks them; one statement. */
export async function casesSeenBy(ctx: Ctx, person: Viewer, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set()
  const seen = seenCases(person, 'file')
  const rows = await ctx.read
    .createQueryBuilder(CaseFileEntity, 'file')
    .select('file.id', 'id')
    .where('file.id IN (:...ids)', { ids: [...caseIds] })
    .andWhere(seen.sql, seen.parameters)
    .getRawMany<{ id: string }>()
  return new Set(rows.map((row) => row.id))
}

/** Open cases in batches, for work that goes through all of them once. */
export async function openCaseIds(ctx: Ctx, after: string, most: number): Promise<string[]> {
  const rows = await ctx.read
    .createQueryBuilder(CaseFileEntity, 'file')
    .select('file.id', 'id')
    .where('file.isOpen = :open AND file.id > :after', { open: true, after })
    .orderBy('file.id', 'ASC')
    .limit(most)
    .getRawMany<{ id: string }>()
  return rows.map((row) => row.id)
}
