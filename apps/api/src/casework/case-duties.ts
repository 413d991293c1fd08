import { dutyState, lightOf, workingDaysLeft, type DutyOf, type DutyState, type Light } from '@petition/domain'
import { In, IsNull } from 'typeorm'
import type { InstrumentId, LocalDate, Step } from '@petition/law'
import { citationNode } from '../organs/index.js'
import { loader, page, requireViewer, type Ctx, type Page, type SortField } from '../platform/index.js'
import { caseKind } from './case-kinds.js'
import { CaseDutyEntity, CaseFileEntity } from './casework.entity.js'
import { factsByCase } from './case-log.store.js'
import { seenCases } from './seen-cases.js'
import { caseTermOf } from './terms.js'

/** A duty of a case as boards and case pages show it. */
export interface CaseDutyView {
  readonly id: string
  readonly caseId: string
  readonly caseKind: string
  readonly kindZh: string
  readonly kindEn: string
  readonly number: string
  readonly opensCase: boolean
  readonly clock: string
  readonly termZh: string
  readonly termEn: string
  readonly kind: 'DUTY' | 'RIGHT'
  readonly partId: string | null
  readonly organId: string | null
  readonly outsideOrgan: string | null
  readonly eventOn: LocalDate
  readonly rawLastOn: LocalDate | null
  readonly lawfulLastOn: LocalDate | null
  readonly warnOn: LocalDate | null
  readonly endedOn: LocalDate | null
  readonly isProvisional: boolean
  readonly state: DutyState
  readonly light: Light
  readonly daysLeft: number | null
  readonly citation: ReturnType<typeof citationNode>
  readonly row: CaseDutyEntity
}

const SORTS = { DUE: { column: 'dueOn', as: 'day' } } as const satisfies Record<string, SortField<CaseDutyEntity>>

/** What the own organ owes in the cases that the viewer sees, the next first; statements do not grow with the rows. */
export async function ownCaseDuties(
  ctx: Ctx,
  asked: { first: number; after: string | null },
): Promise<Page<CaseDutyEntity>> {
  const viewer = requireViewer(ctx)
  return page(ctx.read, CaseDutyEntity, SORTS, { sort: 'DUE', direction: 'ASC', ...asked }, (query) => {
    query
      .innerJoin('case_file', 'file', 'file.id = row.caseId')
      .where('row.isOpen = :yes AND row.organId = :organId', { yes: true, organId: viewer.organId })
      .andWhere('(row.handlerId IS NULL OR row.handlerId = :me)', { me: viewer.accountId })
    const seen = seenCases(viewer, 'file')
    query.andWhere(seen.sql, seen.parameters)
  })
}

const dutiesByCase = (ctx: Ctx) =>
  loader<CaseDutyEntity[]>(ctx, dutiesByCase, async (ids) => {
    const where = { caseId: In([...ids]), partId: IsNull() }
    const rows = await ctx.read.find(CaseDutyEntity, { where, order: { dueOn: 'ASC', id: 'ASC' } })
    const group = (row: CaseDutyEntity) => (row.isOpen ? 0 : row.endHow === null ? 1 : 2)
    const sorted = [...rows].sort((one, other) => group(one) - group(other))
    return new Map(ids.map((id) => [id, sorted.filter((row) => row.caseId === id)]))
  })

/**
 * Duties of a case that the viewer was let into, not those of its parts: what is owed first, then windows, then what ended.
 * One statement a tick, however many cases are asked for.
 */
export const dutiesOfCase = async (ctx: Ctx, caseId: string): Promise<CaseDutyEntity[]> =>
  (await dutiesByCase(ctx).load(caseId)) ?? []

const numbers = (ctx: Ctx) =>
  loader<string>(ctx, numbers, async (ids) => {
    const files = await ctx.read.find(CaseFileEntity, {
      where: { id: In([...ids]) },
      select: { id: true, number: true },
    })
    return new Map(files.map((file) => [file.id, file.number]))
  })

/** Rows as they are shown today; one statement a tick for the numbers of their cases, for a list of cases as for one. */
export async function caseDutyViews(ctx: Ctx, rows: readonly CaseDutyEntity[]): Promise<CaseDutyView[]> {
  const found = await numbers(ctx).loadMany(rows.map((row) => row.caseId))
  return rows.map((row, at) => viewOf(ctx, row, typeof found[at] === 'string' ? found[at] : ''))
}

function viewOf(ctx: Ctx, row: CaseDutyEntity, number: string): CaseDutyView {
  const kind = caseKind(row.caseKind)
  const term = caseTermOf(kind, row.clock)
  const end = row.endHow === null ? null : ({ how: row.endHow, on: row.endOn } as DutyOf<string>['end'])
  const lit = { ...row, end }
  const yellow = ctx.settings.numberOn('lightYellowWorkingDays', ctx.today)
  return {
    ...{ id: row.id, caseId: row.caseId, caseKind: row.caseKind, kindZh: kind.label.zh, kindEn: kind.label.en, number },
    ...{ clock: row.clock, termZh: term.zh, termEn: term.en, kind: row.kind, partId: row.partId, organId: row.organId },
    ...{ outsideOrgan: row.outsideOrgan, opensCase: !kind.unseenClocks?.includes(row.clock) },
    ...{ eventOn: row.eventOn, rawLastOn: row.rawLastOn, lawfulLastOn: row.lawfulLastOn, warnOn: row.warnOn },
    ...{ endedOn: row.endOn, isProvisional: row.isProvisional },
    state: dutyState(lit, ctx.today),
    light: row.kind === 'RIGHT' ? 'NONE' : lightOf(lit, ctx.today, ctx.calendar, yellow),
    daysLeft: end === null && !row.isSuspended ? workingDaysLeft(ctx.calendar, ctx.today, row.warnOn) : null,
    citation: citationNode({ instrument: row.instrument as InstrumentId, article: row.article }),
    row,
  }
}

/** The way to the date of each duty of the cases asked for, by its row: their facts are read once, and folded. */
export const stepsLoader = (ctx: Ctx) =>
  loader<ReadonlyMap<string, readonly Step[]>>(ctx, stepsLoader, async (caseIds) => {
    const files = await ctx.read.findBy(CaseFileEntity, { id: In([...caseIds]) })
    const facts = await factsByCase(ctx.read, [...caseIds])
    const byCase = new Map<string, ReadonlyMap<string, readonly Step[]>>()
    for (const file of files) {
      const { parts } = await caseKind(file.kind).fold(ctx, file, facts.get(file.id) ?? [])
      const steps = parts.flatMap(({ partId, duties }) =>
        duties.map((duty) => [partId === null ? duty.key : `${duty.key}@${partId}`, duty.steps] as const),
      )
      byCase.set(file.id, new Map(steps))
    }
    return byCase
  })
