import { localDate, type LocalDate } from '@petition/law'
import {
  ACCUSATION_CONCERNS,
  codesOf,
  MANAGED_BY,
  routeOn,
  STARTING_ROUTES,
  type AccusationConcern,
  type AccusationRoute,
  type ManagedBy,
} from '@petition/domain'
import { In } from 'typeorm'
import { HOUSE_RULERS, OrganEntity, requireOrgan } from '../../organs/index.js'
import { InvalidInput, runCommand, type Ctx, newId } from '../../platform/index.js'
import { needed } from '../case/texts.js'
import { AccusationRouteEntity } from './accusation-route.entity.js'

const BEGINNING = localDate('1900-01-01')

/** Every row that was ever in effect: those the house starts with, and those entered since. */
async function allRows(ctx: Ctx): Promise<readonly AccusationRoute[]> {
  const organs = await ctx.read.find(OrganEntity, {
    where: { code: In([...new Set(STARTING_ROUTES.map((row) => row.organCode))]) },
    select: { id: true, code: true },
  })
  const starting = STARTING_ROUTES.flatMap(({ organCode, ...row }) => {
    const organId = organs.find(({ code }) => code === organCode)?.id
    return organId === undefined ? [] : [{ ...row, organId, from: BEGINNING }]
  })
  return [...starting, ...(await ctx.read.find(AccusationRouteEntity, { order: { from: 'ASC', id: 'ASC' } }))]
}

/** The organ competent for an accusation on a day; null where the table says nothing. */
export const accusationRoute = async (
  ctx: Ctx,
  concern: AccusationConcern,
  managedBy: ManagedBy,
  on: LocalDate = ctx.today,
): Promise<AccusationRoute | null> => routeOn(await allRows(ctx), concern, managedBy, on)

/** The table as it is in effect today. */
export async function accusationRoutes(ctx: Ctx): Promise<AccusationRoute[]> {
  const rows = await allRows(ctx)
  return codesOf(ACCUSATION_CONCERNS).flatMap((concern) =>
    codesOf(MANAGED_BY).flatMap((managedBy) => routeOn(rows, concern, managedBy, ctx.today) ?? []),
  )
}

export interface SetAccusationRouteInput {
  readonly idempotencyKey: string
  readonly concern: AccusationConcern
  readonly managedBy: ManagedBy
  readonly organId: string
  readonly basis: string
  readonly from: LocalDate
}

/** Says from a day on which organ takes such accusations. Rows are added and never changed. @throws InvalidInput `ROUTE_IN_THE_PAST` */
export async function setAccusationRoute(ctx: Ctx, input: SetAccusationRouteInput): Promise<string> {
  const { concern, managedBy, organId, from } = input
  const detail = { concern, managedBy, organId, from }
  const command = { name: 'setAccusationRoute', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    await requireOrgan(tx, organId)
    if (from < tx.today) throw new InvalidInput({ 'input.from': 'IN_THE_PAST' }, 'ROUTE_IN_THE_PAST')
    const row = { id: newId(), concern, managedBy, organId, from, basis: needed('input.basis', input.basis, 500) }
    await tx.m.insert(AccusationRouteEntity, row)
    return { kind: 'accusationRoute', id: row.id }
  })
  return id
}
