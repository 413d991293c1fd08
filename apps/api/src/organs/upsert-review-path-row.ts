import { IsNull } from 'typeorm'
import { addDays, type LocalDate } from '@petition/law'
import { overlaps, type OrganKind } from '@petition/domain'
import {
  Conflict,
  InvalidInput,
  lock,
  NotFound,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
  newId,
} from '../platform/index.js'
import { HOUSE_RULERS } from './access.js'
import { requiredText } from './checks.js'
import { ReviewPathEntity } from './organ.entity.js'
import { requireOrgan } from './organ.store.js'

export interface UpsertReviewPathRowInput {
  idempotencyKey: string
  /** left out: a new row */
  id?: string | null
  expectedVersion?: number | null
  handlerKind: OrganKind
  handlerOrganId?: string | null
  reviewOrganId: string
  reReviewOrganId: string
  basis: string
  from: LocalDate
  to?: LocalDate | null
}

/**
 * Keeps the table of who reviews and re-reviews whom. A new row ends the one before it on the day before its own first day;
 * a row that has begun may only get another basis or a last day: what was decided by it stays explained.
 *
 * @throws InvalidInput `REVIEW_PATH_DAYS` | `REVIEW_PATH_BEGUN` | `REVIEW_PATH_ORGAN`; Conflict `REVIEW_PATH_OVERLAPS`
 */
export async function upsertReviewPathRow(ctx: Ctx, input: UpsertReviewPathRowInput): Promise<string> {
  if (input.to && input.to < input.from) throw new InvalidInput({ 'input.to': 'BEFORE_FROM' }, 'REVIEW_PATH_DAYS')
  const detail = { handlerKind: input.handlerKind, from: input.from }
  const command = { name: 'upsertReviewPathRow', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    await requireOrgans(tx, input)
    const row = input.id ? await changeRow(tx, input, input.id) : await addRow(tx, input)
    return { kind: 'reviewPath', id: row }
  })
  return id
}

async function requireOrgans(tx: Tx, input: UpsertReviewPathRowInput): Promise<void> {
  await requireOrgan(tx, input.reviewOrganId)
  await requireOrgan(tx, input.reReviewOrganId)
  if (!input.handlerOrganId) return
  const handler = await requireOrgan(tx, input.handlerOrganId)
  if (handler.kind !== input.handlerKind || handler.id === input.reviewOrganId)
    throw new InvalidInput({ 'input.handlerOrganId': 'UNFIT' }, 'REVIEW_PATH_ORGAN')
}

function contentOf(input: UpsertReviewPathRowInput): Omit<ReviewPathEntity, 'id' | 'version'> {
  return {
    handlerKind: input.handlerKind,
    handlerOrganId: input.handlerOrganId ?? null,
    reviewOrganId: input.reviewOrganId,
    reReviewOrganId: input.reReviewOrganId,
    basis: requiredText('input.basis', input.basis, 500),
    from: input.from,
    to: input.to ?? null,
  }
}

const sameHandler = (input: UpsertReviewPathRowInput) => ({
  handlerKind: input.handlerKind,
  handlerOrganId: input.handlerOrganId ?? IsNull(),
})

async function addRow(tx: Tx, input: UpsertReviewPathRowInput): Promise<string> {
  const rows = await tx.m.findBy(ReviewPathEntity, sameHandler(input))
  for (const row of rows.filter((r) => r.to === null && r.from < input.from)) {
    row.to = addDays(input.from, -1)
    await updateVersioned(tx.m, ReviewPathEntity, row.id, row.version, { to: row.to })
  }
  const added = { ...contentOf(input), id: newId(), version: 1 }
  if (rows.some((row) => overlaps(row, added))) throw new Conflict('REVIEW_PATH_OVERLAPS')
  await tx.m.insert(ReviewPathEntity, added)
  return added.id
}

async function changeRow(tx: Tx, input: UpsertReviewPathRowInput, id: string): Promise<string> {
  const row = await lock(tx.m, ReviewPathEntity, { id })
  if (!row) throw new NotFound('reviewPath', id)
  const next = contentOf(input)
  const fixed = ['handlerKind', 'handlerOrganId', 'reviewOrganId', 'reReviewOrganId', 'from'] as const
  const changed = fixed.find((field) => row[field] !== next[field])
  if (changed && (row.from <= tx.today || input.from <= tx.today))
    throw new InvalidInput({ [`input.${changed}`]: 'BEGUN' }, 'REVIEW_PATH_BEGUN')
  const others = await tx.m.findBy(ReviewPathEntity, sameHandler(input))
  if (others.some((other) => other.id !== id && overlaps(other, next))) throw new Conflict('REVIEW_PATH_OVERLAPS')
  await updateVersioned(tx.m, ReviewPathEntity, id, input.expectedVersion ?? 0, next)
  return id
}
