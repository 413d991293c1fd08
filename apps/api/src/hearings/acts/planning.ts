import type { LocalDate } from '@petition/law'
import {
  maySetHearing,
  maySit,
  owedNotices,
  type ClosedGround,
  type Hearing,
  type HearingSeat,
  type ProposedPlan,
  type SeatKind,
} from '@petition/domain'
import { In } from 'typeorm'
import { book, conflictsOf, release, requireRoom, type Resource } from '../../casework/index.js'
import { must, needed, wanted } from '../hearing-door.js'
import { Conflict, InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { isOfOrgan } from '../access.js'
import { HearingOfficerEntity } from '../hearing.entity.js'
import { actOnHearing, type HearingInput } from './on-hearing.js'
import type { WithReasonInput } from './asking.js'

export interface PlanInput {
  readonly hearingOn: LocalDate
  /** office's time, 'HH:MM', on quarters of an hour */
  readonly fromTime: string
  readonly untilTime: string
  readonly roomId: string
  readonly seats: readonly { readonly officerId: string; readonly seat: SeatKind }[]
  readonly isPublic: boolean
  readonly closedGround?: ClosedGround | null
  /** why it is moved; only where it was set before */
  readonly reason?: string | null
  /** why it is held after its period */
  readonly lateReason?: string | null
}

export interface SetHearingInput extends HearingInput, PlanInput {}

/**
 * Sets a hearing, moves it, or sets it anew: room and people are taken for the time, and what changed for somebody is what they are
 * still to be told.
 *
 * @throws RuleRefused of `maySetHearing`, `HEARING_SEAT_HAS_CONFLICT`; Conflict `BOOKED` with what is taken, when and for which matter; `PERSON_INACTIVE`
 */
export function setHearing(ctx: Ctx, input: SetHearingInput): Promise<string> {
  return actOnHearing(ctx, 'setHearing', input, async (tx, { row, story }, hearing) => {
    const plan = await planOf(tx, input, hearing)
    must(maySetHearing(story, hearing, plan))
    must(maySit(plan.seats, await conflictsOf(tx, row.id, accountsOf(plan.seats))))
    // Whoever has an account is one person at every table: their time is taken under it.
    const people = plan.seats.map(({ officerId, accountId, name }): Resource => ({
      ...{ kind: 'PERSON', id: accountId ?? officerId, name },
    }))
    const room: Resource = { kind: 'ROOM', id: plan.roomId, name: plan.roomName }
    const holder = { id: hearing.id, kind: 'HEARING', title: row.number }
    await book(tx, holder, [room, ...people], {
      on: plan.hearingOn,
      fromTime: plan.fromTime,
      untilTime: plan.untilTime,
    })
    return [{ kind: 'HEARING_SET', on: tx.today, hearingId: hearing.id, ...plan, organId: hearing.organId }]
  })
}

const accountsOf = (seats: readonly HearingSeat[]): string[] => seats.flatMap(({ accountId }) => accountId ?? [])

/** The plan with the names that its papers say. @throws NotFound for a room; InvalidInput `NO_SUCH_PERSON`; Conflict `PERSON_INACTIVE` */
export async function planOf(ctx: Ctx, input: PlanInput, hearing: Pick<Hearing, 'plans'>): Promise<ProposedPlan> {
  const room = await requireRoom(ctx, input.roomId)
  return {
    ...{ hearingOn: input.hearingOn, fromTime: input.fromTime, untilTime: input.untilTime },
    ...{ roomId: room.id, roomName: `${room.name}（${room.place}）`, seats: await seatsOf(ctx, input, hearing) },
    ...{ isPublic: input.isPublic, closedGround: input.closedGround ?? null },
    reason: wanted('input.reason', input.reason, 1000),
    lateReason: wanted('input.lateReason', input.lateReason, 1000),
  }
}

async function seatsOf(ctx: Ctx, input: PlanInput, { plans }: Pick<Hearing, 'plans'>): Promise<readonly HearingSeat[]> {
  const ids = input.seats.map((one) => one.officerId)
  const rows = ids.length === 0 ? [] : await ctx.read.findBy(HearingOfficerEntity, { id: In([...new Set(ids)]) })
  const seated = new Set(plans.at(-1)?.seats.map((seat) => seat.officerId))
  return input.seats.map(({ officerId, seat }, at) => {
    const person = rows.find((one) => one.id === officerId)
    if (!person || !isOfOrgan(requireViewer(ctx), person))
      throw new InvalidInput({ [`input.seats.${at}.officerId`]: 'NO_SUCH_PERSON' }, 'NO_SUCH_PERSON')
    if (!person.isActive && !seated.has(officerId)) throw new Conflict('PERSON_INACTIVE', { name: person.name })
    const { name, title, accountId, kind } = person
    return { officerId, name, title, accountId, kind, seat }
  })
}

/** Puts a hearing off: before it began, or in its midst. It is set anew afterwards. */
export function adjournHearing(ctx: Ctx, input: WithReasonInput): Promise<string> {
  return actOnHearing(ctx, 'adjournHearing', input, async (tx, _, hearing) => {
    const { id: hearingId, organId, state } = hearing
    const reason = needed('input.reason', input.reason, 1000)
    const on = tx.today
    if (state === 'SET') await release(tx, hearingId)
    return [
      ...(state === 'UNDER_WAY' ? [{ kind: 'HEARING_ENDED' as const, on, hearingId, record: reason, organId }] : []),
      { kind: 'HEARING_ADJOURNED', on, hearingId, reason, organId },
    ]
  })
}

export interface NotifyHearingInput extends HearingInput {
  /** who was told: of those who still had to be */
  readonly officerIds: readonly string[]
  /** petitioners who were told that it is off; a notice of the day is served instead */
  readonly partyIds?: readonly string[] | null
}

/**
 * Notes who was told what changed for them: people of the panel, and everybody where the hearing is off.
 *
 * @throws InvalidInput `NOBODY_NAMED` | `NOT_TO_NOTIFY` | `SERVE_INSTEAD`
 */
export function notifyHearing(ctx: Ctx, input: NotifyHearingInput): Promise<string> {
  return actOnHearing(ctx, 'notifyHearing', input, (tx: Tx, { story }, hearing) => {
    const { officerIds } = input
    const parties = input.partyIds ?? []
    const owed = owedNotices(story, hearing)
    const isOwed = (kind: string) => (id: string) => owed.some(({ who }) => who.kind === kind && who.id === id)
    if (officerIds.length + parties.length === 0)
      throw new InvalidInput({ 'input.officerIds': 'NOBODY_NAMED' }, 'NOBODY_NAMED')
    if (parties.length > 0 && hearing.off === null)
      throw new InvalidInput({ 'input.partyIds': 'SERVE_INSTEAD' }, 'SERVE_INSTEAD')
    if (!officerIds.every(isOwed('PERSON')) || !parties.every(isOwed('PARTY')))
      throw new InvalidInput({ 'input.officerIds': 'NOT_TO_NOTIFY' }, 'NOT_TO_NOTIFY')
    const { id: hearingId, organId } = hearing
    const aboutId = owed[0]?.aboutId ?? ''
    return [
      {
        ...{ kind: 'HEARING_NOTIFIED', on: tx.today, hearingId, aboutId, organId },
        ...{ officerIds: [...new Set(officerIds)], partyIds: [...new Set(parties)] },
      },
    ]
  })
}
