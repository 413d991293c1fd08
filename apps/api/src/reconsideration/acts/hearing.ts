import { refused, type LocalDate } from '@petition/law'
import {
  currentHearing,
  mayBeHeardSo,
  reconArticleOf,
  type Hearing,
  type HearingPlan,
  type ReconLog,
} from '@petition/domain/reconsideration'
import { book, release, requireRoom, type Resource } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { accountRefs, requiredText, optionalText } from '../../organs/index.js'
import { InvalidInput, newId, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOnRecon, type DatedInput, type ReconInput } from '../act.js'
import type { ReconInHand } from '../load-recon.js'
import { RECONSIDERATION } from '../recon-log.js'

export interface HearingPlanInput extends ReconInput {
  readonly hearingOn: LocalDate
  /** office's time on quarters of an hour, 'HH:MM' */
  readonly from: string
  readonly until: string
  readonly roomId: string
  readonly chairId: string
  readonly memberIds: readonly string[]
  readonly recorderId: string
  readonly subject: string
  readonly isPublic: boolean
}

export interface SetReconHearingInput extends HearingPlanInput {
  /** 重大、疑难、复杂: the hearing must be held (第五十条第一款) */
  readonly isRequired: boolean
}

/**
 * Sets a hearing: the room and the people are taken for its time, so that nobody else gets them.
 *
 * @throws RuleRefused `RECON_HEARING_*`; Conflict `BOOKED` | `ROOM_INACTIVE`; InvalidInput `BOOKING_TIMES` | `RECON_NOT_OF_THE_BODY`
 */
export function setReconHearing(ctx: Ctx, input: SetReconHearingInput): Promise<string> {
  const detail = { on: input.hearingOn, roomId: input.roomId }
  return actOnRecon(ctx, { name: 'setReconHearing', input, detail }, async (tx, found, log) => {
    const plan = await planned(tx, found, log, input, newId())
    return [{ kind: 'HEARING_SET', on: tx.today, ...plan, isRequired: input.isRequired }]
  })
}

export interface MoveReconHearingInput extends HearingPlanInput {
  readonly reason: string
}

/** Moves it, or changes the room or who sits: everybody is told anew. @throws as `setReconHearing` */
export function moveReconHearing(ctx: Ctx, input: MoveReconHearingInput): Promise<string> {
  const detail = { on: input.hearingOn, roomId: input.roomId }
  return actOnRecon(ctx, { name: 'moveReconHearing', input, detail }, async (tx, found, log) => {
    const { hearingId } = setHearing(log)
    const plan = await planned(tx, found, log, input, hearingId)
    return [{ kind: 'HEARING_MOVED', on: tx.today, ...plan, reason: requiredText('input.reason', input.reason, 300) }]
  })
}

export interface CancelReconHearingInput extends ReconInput {
  readonly reason: string
}

/** Calls it off; its room and people are free again. */
export function cancelReconHearing(ctx: Ctx, input: CancelReconHearingInput): Promise<string> {
  return actOnRecon(ctx, { name: 'cancelReconHearing', input }, async (tx, _, log) => {
    const { hearingId } = setHearing(log)
    await release(tx, hearingId)
    return [
      { kind: 'HEARING_CANCELLED', on: tx.today, hearingId, reason: requiredText('input.reason', input.reason, 300) },
    ]
  })
}

export interface HoldReconHearingInput extends DatedInput {
  readonly record: string
  readonly applicantCame: boolean
  readonly absenceReason?: string | null
  readonly headCame: boolean
  readonly headExplained?: string | null
}

/** The record of the hearing: who came, and what an absence means (第五十一条第二款、第三款). */
export function holdReconHearing(ctx: Ctx, input: HoldReconHearingInput): Promise<string> {
  const { on, applicantCame, headCame } = input
  return actOnRecon(ctx, { name: 'holdReconHearing', input, on }, (_, __, log) => {
    const headExplained = optionalText('input.headExplained', input.headExplained, 500)
    if (!headCame && headExplained === null)
      throw new InvalidInput({ 'input.headExplained': 'REQUIRED' }, 'HEAD_MUST_EXPLAIN')
    return [
      {
        ...{ kind: 'HEARING_HELD', on, hearingId: setHearing(log).hearingId, applicantCame, headCame, headExplained },
        record: requiredText('input.record', input.record, 4000),
        absenceReason: optionalText('input.absenceReason', input.absenceReason, 500),
      },
    ]
  })
}

function setHearing(log: ReconLog): Hearing {
  const hearing = currentHearing(log)
  if (hearing === null) must(refused('RECON_NO_HEARING', reconArticleOf(log, '50', '')))
  return hearing as Hearing
}

/** The law's word on the plan first, then the room and the people of the body are taken. */
async function planned(
  tx: Tx,
  found: ReconInHand,
  log: ReconLog,
  input: HearingPlanInput,
  hearingId: string,
): Promise<HearingPlan> {
  const { hearingOn, from, until, chairId, memberIds, recorderId, isPublic } = input
  const subject = requiredText('input.subject', input.subject, 300)
  const room = await requireRoom(tx, input.roomId)
  const plan = { hearingOn, from, until, roomId: room.id, chairId, memberIds, recorderId, subject, isPublic }
  must(mayBeHeardSo(log, plan))
  const people = await ofTheBody(tx, [chairId, ...memberIds, recorderId])
  const holder = { id: hearingId, kind: RECONSIDERATION, title: found.file.number }
  const resources: Resource[] = [{ kind: 'ROOM', id: room.id, name: room.name }, ...people]
  await book(tx, holder, resources, { on: hearingOn, fromTime: from, untilTime: until })
  return { hearingId, roomName: `${room.name}（${room.place}）`, ...plan }
}

/** Those who sit are the body's own people. @throws InvalidInput `RECON_NOT_OF_THE_BODY` */
async function ofTheBody(tx: Tx, ids: readonly string[]): Promise<Resource[]> {
  const { organId } = requireViewer(tx)
  const found = await accountRefs(tx, ids)
  return ids.map((id) => {
    const one = found.get(id)
    if (!one || one.organId !== organId)
      throw new InvalidInput({ 'input.memberIds': 'RECON_NOT_OF_THE_BODY' }, 'RECON_NOT_OF_THE_BODY')
    return { kind: 'PERSON', id, name: one.name }
  })
}
