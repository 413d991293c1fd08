import type { MediationBodyKind } from '@petition/domain'
import { In } from 'typeorm'
import { requireOrgan, requiredText } from '../organs/index.js'
import { Conflict, loader, newId, NotFound, runCommand, updateVersioned, type Ctx, type Tx } from '../platform/index.js'
import { BODY_KEEPERS } from './access.js'
import { MediationBodyEntity } from './mediation.entity.js'

const MOST_BODIES = 200

/** All bodies, those in use first: a district has some dozens. */
export const mediationBodies = (ctx: Ctx): Promise<MediationBodyEntity[]> =>
  ctx.read.find(MediationBodyEntity, { order: { isActive: 'DESC', id: 'ASC' }, take: MOST_BODIES })

export const bodyLoader = (ctx: Ctx) =>
  loader<MediationBodyEntity>(
    ctx,
    bodyLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(MediationBodyEntity, { id: In([...ids]) })).map((row) => [row.id, row])),
  )

/** @throws NotFound; Conflict `BODY_INACTIVE` */
export async function requireBody(tx: Tx, id: string): Promise<MediationBodyEntity> {
  const body = await tx.m.findOneBy(MediationBodyEntity, { id })
  if (!body) throw new NotFound('mediationBody', id)
  if (!body.isActive) throw new Conflict('BODY_INACTIVE', { name: body.name })
  return body
}

export interface BodyText {
  readonly name: string
  readonly kind: MediationBodyKind
  readonly court: string
}

export interface AddMediationBodyInput extends BodyText {
  readonly idempotencyKey: string
  readonly organId: string
}

/** Adds a body that mediates, and the organ whose mediators work for it. @throws NotFound; InvalidInput */
export async function addMediationBody(ctx: Ctx, input: AddMediationBodyInput): Promise<string> {
  const command = { name: 'addMediationBody', input, key: input.idempotencyKey, roles: BODY_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const organ = await requireOrgan(tx, input.organId)
    const body: MediationBodyEntity = {
      ...{ id: newId(), organId: organ.id, isActive: true, version: 1, kind: input.kind },
      ...checked(input),
    }
    await tx.m.insert(MediationBodyEntity, body)
    return { kind: 'mediationBody', id: body.id }
  })
  return id
}

export interface UpdateMediationBodyInput extends BodyText {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  /** false: nothing new is led to it; what it has stays there */
  readonly isActive: boolean
}

/** Cases that were led in before keep what the kind meant then. @throws NotFound; Conflict `VERSION_CHANGED` */
export async function updateMediationBody(ctx: Ctx, input: UpdateMediationBodyInput): Promise<string> {
  const command = { name: 'updateMediationBody', input, key: input.idempotencyKey, roles: BODY_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    if (!(await tx.m.existsBy(MediationBodyEntity, { id: input.id }))) throw new NotFound('mediationBody', input.id)
    const set = { ...checked(input), kind: input.kind, isActive: input.isActive }
    await updateVersioned(tx.m, MediationBodyEntity, input.id, input.expectedVersion, set)
    return { kind: 'mediationBody', id: input.id }
  })
  return id
}

const checked = ({ name, court }: BodyText) => ({
  name: requiredText('input.name', name, 100),
  court: requiredText('input.court', court, 100),
})
