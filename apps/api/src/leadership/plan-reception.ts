import type { LocalDate } from '@petition/law'
import { needed } from '../matters/referral/index.js'
import {
  Conflict,
  InvalidInput,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
  newId,
} from '../platform/index.js'
import { RECEPTION_KEEPERS } from './access.js'
import { ReceptionDayEntity } from './leadership.entity.js'
import { lockReception, requireFree, requireOfficial } from './leadership.store.js'

export interface ReceptionPlan {
  readonly officialId: string
  readonly on: LocalDate
  /** office's time, 'HH:MM' */
  readonly fromTime: string
  readonly untilTime: string
  readonly place: string
}

export interface PlanReceptionInput extends ReceptionPlan {
  readonly idempotencyKey: string
}

/**
 * Puts a reception day on the calendar (第十八条第二款); today or later.
 *
 * @throws InvalidInput `RECEPTION_TIMES` | `RECEPTION_IN_PAST`; Conflict `RECEPTION_TAKEN` | `RECEPTION_PLACE_TAKEN` | `OFFICIAL_INACTIVE`
 */
export async function planReception(ctx: Ctx, input: PlanReceptionInput): Promise<string> {
  const detail = { on: input.on, officialId: input.officialId }
  const command = { name: 'planReception', input, key: input.idempotencyKey, roles: RECEPTION_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { organId } = requireViewer(tx)
    const plan = await checkedPlan(tx, organId, input, null)
    const day: ReceptionDayEntity = {
      ...{ id: newId(), organId, status: 'PLANNED', reason: null, visitors: null, version: 1 },
      ...plan,
    }
    await tx.m.insert(ReceptionDayEntity, day)
    return { kind: 'receptionDay', id: day.id }
  })
  return id
}

export interface MoveReceptionInput extends ReceptionPlan {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
}

/** Moves a planned day, or gives it another official or place. @throws as `planReception`; Conflict `RECEPTION_HELD` | `RECEPTION_CANCELLED` */
export async function moveReception(ctx: Ctx, input: MoveReceptionInput): Promise<string> {
  const command = {
    ...{ name: 'moveReception', input, key: input.idempotencyKey, roles: RECEPTION_KEEPERS },
    detail: { on: input.on, officialId: input.officialId },
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const day = await lockReception(tx, input.id)
    requirePlanned(day)
    const plan = await checkedPlan(tx, day.organId, input, day.id)
    const reason = needed('input.reason', input.reason, 300)
    await updateVersioned(tx.m, ReceptionDayEntity, day.id, input.expectedVersion, { ...plan, reason })
    return { kind: 'receptionDay', id: day.id }
  })
  return id
}

export interface CancelReceptionInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
}

/** Takes a planned day off the calendar; it stays there with its reason. @throws Conflict `RECEPTION_HELD` | `RECEPTION_CANCELLED` */
export async function cancelReception(ctx: Ctx, input: CancelReceptionInput): Promise<string> {
  const command = { name: 'cancelReception', input, key: input.idempotencyKey, roles: RECEPTION_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const day = await lockReception(tx, input.id)
    requirePlanned(day)
    const reason = needed('input.reason', input.reason, 300)
    await updateVersioned(tx.m, ReceptionDayEntity, day.id, input.expectedVersion, { status: 'CANCELLED', reason })
    return { kind: 'receptionDay', id: day.id }
  })
  return id
}

export interface CloseReceptionInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  /** person-times of the day: a number and nobody's name */
  readonly visitors: number
}

const MOST_VISITORS = 9999

/** Notes that the day was held, and how many came. @throws Conflict `RECEPTION_NOT_YET` | `RECEPTION_CANCELLED`; InvalidInput */
export async function closeReception(ctx: Ctx, input: CloseReceptionInput): Promise<string> {
  const command = { name: 'closeReception', input, key: input.idempotencyKey, roles: RECEPTION_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const day = await lockReception(tx, input.id)
    if (day.status === 'CANCELLED') throw new Conflict('RECEPTION_CANCELLED', { reason: day.reason })
    if (day.on > tx.today) throw new Conflict('RECEPTION_NOT_YET', { on: day.on })
    const { visitors } = input
    if (!Number.isSafeInteger(visitors) || visitors < 0 || visitors > MOST_VISITORS)
      throw new InvalidInput({ 'input.visitors': `0-${MOST_VISITORS}` })
    await updateVersioned(tx.m, ReceptionDayEntity, day.id, input.expectedVersion, { status: 'HELD', visitors })
    return { kind: 'receptionDay', id: day.id }
  })
  return id
}

function requirePlanned({ status, reason }: ReceptionDayEntity): void {
  if (status === 'HELD') throw new Conflict('RECEPTION_HELD')
  if (status === 'CANCELLED') throw new Conflict('RECEPTION_CANCELLED', { reason })
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

async function checkedPlan(tx: Tx, organId: string, plan: ReceptionPlan, id: string | null): Promise<ReceptionPlan> {
  const { officialId, on, fromTime, untilTime } = plan
  if (!TIME.test(fromTime) || !TIME.test(untilTime) || fromTime >= untilTime)
    throw new InvalidInput({ 'input.fromTime': 'RECEPTION_TIMES' }, 'RECEPTION_TIMES')
  if (on < tx.today) throw new InvalidInput({ 'input.on': 'RECEPTION_IN_PAST' }, 'RECEPTION_IN_PAST', { on })
  const place = needed('input.place', plan.place, 100)
  const { name } = await requireOfficial(tx, officialId)
  await requireFree(tx, organId, { id, officialId, officialName: name, on, fromTime, untilTime, place })
  return { officialId, on, fromTime, untilTime, place }
}
