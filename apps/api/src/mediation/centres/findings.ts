import { type DisputeKind } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import {
  hasRole,
  InvalidInput,
  loader,
  lock,
  newId,
  NotFound,
  page,
  requireViewer,
  runCommand,
} from '../../platform/index.js'
import { Conflict, type Ctx, type Page, type SortField, type Tx, type Viewer } from '../../platform/index.js'
import { disputeReporters, seenFindings } from './access.js'
import { DisputeEntity, FindingLineEntity, FindingRoundEntity, type DisputeCentreEntity } from './centres.entity.js'
import { lockCentre } from './keep-centres.js'
import { seatsOf } from './sight.js'
import { impersonal, impersonalIfAny } from './texts.js'

export interface FoundLine {
  readonly kind: DisputeKind
  readonly place: string
  /** disputes found of this kind there */
  readonly found: number
  readonly settledAtOnce: number
}

export interface RecordFindingInput {
  readonly idempotencyKey: string
  readonly centreId: string
  readonly fromOn: LocalDate
  readonly toOn: LocalDate
  readonly note?: string | null
  /** none: nothing was found, which is an answer too */
  readonly lines: readonly FoundLine[]
}

const MOST_LINES = 30
const MOST_FOUND = 10_000

/** Enters a round of looking for disputes: kinds, places and numbers, never persons. @throws InvalidInput; NotFound */
export async function recordFinding(ctx: Ctx, input: RecordFindingInput): Promise<string> {
  const { fromOn, toOn, centreId } = input
  const detail = { centreId, fromOn, toOn, lines: input.lines.length }
  const command = { name: 'recordFinding', input, key: input.idempotencyKey, roles: disputeReporters.roles, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const centre = await lockCentre(tx, centreId)
    await requireOfCentre(tx, centre)
    if (toOn < fromOn) throw new InvalidInput({ 'input.toOn': 'BEFORE_START' }, 'BEFORE_START')
    if (toOn > tx.today) throw new InvalidInput({ 'input.toOn': 'IN_FUTURE' }, 'IN_FUTURE')
    if (input.lines.length > MOST_LINES) throw new InvalidInput({ 'input.lines': `AT_MOST_${MOST_LINES}` })
    const viewer = requireViewer(tx)
    const round: FindingRoundEntity = {
      ...{ id: newId(), centreId: centre.id, rootId: centre.rootId, organId: centre.organId, fromOn, toOn },
      ...{ note: impersonalIfAny('input.note', input.note, 1000), recordedAt: tx.now() },
      ...{ byAccountId: viewer.kind === 'account' ? viewer.accountId : null, withdrawnOn: null, withdrawnWhy: '' },
    }
    await tx.m.insert(FindingRoundEntity, round)
    for (const [at, line] of input.lines.entries())
      await tx.m.insert(FindingLineEntity, { id: newId(), roundId: round.id, no: at + 1, ...checkedLine(line, at) })
    return { kind: 'finding', id: round.id }
  })
  return id
}

function checkedLine({ kind, place, found, settledAtOnce }: FoundLine, at: number): FoundLine {
  const path = `input.lines.${at}`
  if (!Number.isInteger(found) || found < 1 || found > MOST_FOUND)
    throw new InvalidInput({ [`${path}.found`]: `1-${MOST_FOUND}` })
  if (!Number.isInteger(settledAtOnce) || settledAtOnce < 0 || settledAtOnce > found)
    throw new InvalidInput({ [`${path}.settledAtOnce`]: `0-${found}` })
  return { kind, place: impersonal(`${path}.place`, place, 100), found, settledAtOnce }
}

/** Who looks has a seat in the centre, leads its organ, or leads the office. */
async function requireOfCentre(tx: Tx, centre: Pick<DisputeCentreEntity, 'id' | 'organId'>): Promise<void> {
  const viewer = requireViewer(tx)
  if (leads(viewer, centre.organId) || (await seatsOf(tx)).includes(centre.id)) return
  throw new NotFound('disputeCentre', centre.id)
}

const leads = (viewer: Viewer, organId: string): boolean =>
  viewer.kind === 'system' ||
  hasRole(viewer, 'HEAD', 'DEPUTY') ||
  (viewer.organId === organId && hasRole(viewer, 'ORGAN_HEAD'))

export interface WithdrawFindingInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly reason: string
}

/** Entered wrongly: it stays with the reason, and counts no more. @throws Conflict `FINDING_WITHDRAWN` */
export async function withdrawFinding(ctx: Ctx, input: WithdrawFindingInput): Promise<string> {
  const command = { name: 'withdrawFinding', input, key: input.idempotencyKey, roles: disputeReporters.roles }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = await lock(tx.m, FindingRoundEntity, { id: input.id })
    if (!row) throw new NotFound('finding', input.id)
    await requireOfCentre(tx, { id: row.centreId, organId: row.organId })
    if (row.withdrawnOn !== null) throw new Conflict('FINDING_WITHDRAWN')
    const withdrawnWhy = impersonal('input.reason', input.reason, 500)
    await tx.m.update(FindingRoundEntity, { id: row.id }, { withdrawnOn: tx.today, withdrawnWhy })
    return { kind: 'finding', id: row.id }
  })
  return id
}

const SORTS = { TO: { column: 'toOn', as: 'day' } } as const satisfies Record<string, SortField<FindingRoundEntity>>

/** Rounds that the viewer sees, the newest first. */
export function findingPage(
  ctx: Ctx,
  asked: { readonly first: number; readonly after: string | null },
): Promise<Page<FindingRoundEntity>> {
  const seen = seenFindings(requireViewer(ctx), 'row')
  return page(ctx.read, FindingRoundEntity, SORTS, { sort: 'TO', direction: 'DESC', ...asked }, (query) =>
    query.where(seen.sql, seen.parameters),
  )
}

export async function requireFinding(ctx: Ctx, id: string): Promise<FindingRoundEntity> {
  const seen = seenFindings(requireViewer(ctx), 'row')
  const row = await ctx.read
    .createQueryBuilder(FindingRoundEntity, 'row')
    .where('row.id = :id', { id })
    .andWhere(seen.sql, seen.parameters)
    .getOne()
  if (!row) throw new NotFound('finding', id)
  return row
}

export const linesLoader = (ctx: Ctx) =>
  loader<FindingLineEntity[]>(ctx, linesLoader, async (ids) => {
    const rows = await ctx.read.find(FindingLineEntity, { where: { roundId: In([...ids]) }, order: { no: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.roundId === id)]))
  })

/** How many disputes were opened from each line: what was found is followed. */
export const openedLoader = (ctx: Ctx) =>
  loader<number>(ctx, openedLoader, async (ids) => {
    const rows = await ctx.read
      .createQueryBuilder(DisputeEntity, 'row')
      .select('row.findingLineId', 'line')
      .addSelect('COUNT(*)', 'opened')
      .where('row.findingLineId IN (:...ids)', { ids: [...ids] })
      .groupBy('row.findingLineId')
      .getRawMany<{ line: string; opened: number | string }>()
    const counts = new Map(rows.map((row) => [row.line, Number(row.opened)]))
    return new Map(ids.map((id) => [id, counts.get(id) ?? 0]))
  })
