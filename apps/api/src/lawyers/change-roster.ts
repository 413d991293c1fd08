import { requiredText } from '../organs/index.js'
import {
  Conflict,
  lock,
  newId,
  NotFound,
  NotPermitted,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
} from '../platform/index.js'
import { isOfOffice, keepsRoster, ROSTER_CHANGERS } from './access.js'
import { RosterChangeEntity, type RosterDutyEntity } from './lawyers.entity.js'
import {
  giveDuties,
  lockDuty,
  ownProfessional,
  requireCover,
  requireProfessional,
  requireSwap,
} from './roster.store.js'

export interface SwapDutiesInput {
  readonly idempotencyKey: string
  readonly dutyId: string
  /** of the duties: each may have become somebody else's since it was looked at */
  readonly expectedVersion: number
  readonly otherDutyId: string
  readonly otherExpectedVersion: number
  readonly reason: string
}

/**
 * Two people take each other's duty. Whoever plans the roster does it at once; one of the two asks, and the other agrees.
 *
 * @throws NotFound; NotPermitted `NOT_YOUR_DUTY`; Conflict `VERSION_CHANGED`, and as `requireSwap`
 */
export async function swapDuties(ctx: Ctx, input: SwapDutiesInput): Promise<string> {
  const command = { name: 'swapDuties', input, key: input.idempotencyKey, roles: ROSTER_CHANGERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const duty = await lockDuty(tx, input.dutyId, input.expectedVersion)
    const other = await lockDuty(tx, input.otherDutyId, input.otherExpectedVersion)
    await requireSwap(tx, duty, other)
    const change = await asked(tx, duty, input.reason, {
      ...{
        kind: 'SWAP',
        toProfessionalId: other.professionalId,
        otherDutyId: other.id,
        otherOn: other.on,
        otherShift: other.shift,
      },
    })
    if (change.state === 'DONE') await exchange(tx, duty, other)
    return { kind: 'rosterChange', id: change.id }
  })
  return id
}

export interface CoverDutyInput {
  readonly idempotencyKey: string
  readonly dutyId: string
  readonly expectedVersion: number
  readonly byProfessionalId: string
  readonly reason: string
}

/** Somebody stands in for one duty. @throws as `swapDuties` */
export async function coverDuty(ctx: Ctx, input: CoverDutyInput): Promise<string> {
  const command = { name: 'coverDuty', input, key: input.idempotencyKey, roles: ROSTER_CHANGERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const duty = await lockDuty(tx, input.dutyId, input.expectedVersion)
    const by = await requireProfessional(tx, input.byProfessionalId)
    await requireCover(tx, duty, by.id)
    const none = { otherDutyId: null, otherOn: null, otherShift: null }
    const change = await asked(tx, duty, input.reason, { kind: 'COVER', toProfessionalId: by.id, ...none })
    if (change.state === 'DONE') await giveDuties(tx, [{ duty, toId: by.id }])
    return { kind: 'rosterChange', id: change.id }
  })
  return id
}

type What = Pick<RosterChangeEntity, 'kind' | 'toProfessionalId' | 'otherDutyId' | 'otherOn' | 'otherShift'>

async function asked(tx: Tx, duty: RosterDutyEntity, why: string, what: What): Promise<RosterChangeEntity> {
  const viewer = requireViewer(tx)
  const plans = keepsRoster(viewer)
  if (!plans && (await ownProfessional(tx, duty.organId))?.id !== duty.professionalId)
    throw new NotPermitted('changeRoster', 'NOT_YOUR_DUTY')
  const by = viewer.kind === 'account' ? viewer.accountId : null
  const change: RosterChangeEntity = {
    ...{ id: newId(), organId: duty.organId, state: plans ? 'DONE' : 'ASKED', dutyId: duty.id },
    ...{ fromProfessionalId: duty.professionalId, dutyOn: duty.on, dutyShift: duty.shift, ...what },
    ...{ reason: requiredText('input.reason', why, 300), askedById: by, decidedById: plans ? by : null },
    ...{ recordedAt: tx.now(), version: 1 },
  }
  await tx.m.insert(RosterChangeEntity, change)
  return change
}

export interface DecideRosterChangeInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly isAgreed: boolean
}

/**
 * The other one agrees or declines, or whoever plans the roster does; the one who asked may take it back by declining.
 *
 * @throws NotFound; NotPermitted `NOT_YOUR_CHANGE`; Conflict `CHANGE_DECIDED` | `VERSION_CHANGED`, and as `swapDuties` when the roster changed meanwhile
 */
export async function decideRosterChange(ctx: Ctx, input: DecideRosterChangeInput): Promise<string> {
  const command = { name: 'decideRosterChange', input, key: input.idempotencyKey, roles: ROSTER_CHANGERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const change = await lock(tx.m, RosterChangeEntity, { id: input.id })
    const viewer = requireViewer(tx)
    if (!change || !isOfOffice(viewer, change)) throw new NotFound('rosterChange', input.id)
    if (change.state !== 'ASKED') throw new Conflict('CHANGE_DECIDED')
    const isAsker = change.askedById === viewer.accountId
    const isOther = (await ownProfessional(tx, change.organId))?.id === change.toProfessionalId
    if (!(isOther || keepsRoster(viewer) || (isAsker && !input.isAgreed)))
      throw new NotPermitted('decideRosterChange', 'NOT_YOUR_CHANGE')
    const state = input.isAgreed ? 'DONE' : isAsker && !isOther ? 'TAKEN_BACK' : 'DECLINED'
    if (state === 'DONE') await carryOut(tx, change)
    const set = { state, decidedById: viewer.accountId } as const
    await updateVersioned(tx.m, RosterChangeEntity, change.id, input.expectedVersion, set)
    return { kind: 'rosterChange', id: change.id }
  })
  return id
}

async function carryOut(tx: Tx, change: RosterChangeEntity): Promise<void> {
  const duty = await lockDuty(tx, change.dutyId)
  // The roster may have been changed since it was asked for.
  if (duty.professionalId !== change.fromProfessionalId) throw new Conflict('ROSTER_CHANGED_SINCE')
  if (change.otherDutyId === null) {
    await requireCover(tx, duty, change.toProfessionalId)
    return giveDuties(tx, [{ duty, toId: change.toProfessionalId }])
  }
  const other = await lockDuty(tx, change.otherDutyId)
  if (other.professionalId !== change.toProfessionalId) throw new Conflict('ROSTER_CHANGED_SINCE')
  await requireSwap(tx, duty, other)
  return exchange(tx, duty, other)
}

const exchange = (tx: Tx, a: RosterDutyEntity, b: RosterDutyEntity): Promise<void> =>
  giveDuties(tx, [
    { duty: a, toId: b.professionalId },
    { duty: b, toId: a.professionalId },
  ])
