import { above, teamNow, type DisputeKind, type DisputeStep, type NewDisputeFact } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { InvalidInput, type Ctx, type Tx } from '../../../platform/index.js'
import { actOnDispute, type DisputeInput, type LockedDispute } from '../act-on-dispute.js'
import { CentreMemberEntity, DisputeEntity } from '../centres.entity.js'
import { checkedSides } from '../open-dispute.js'
import { sealSides, type Side } from '../sides.js'
import { requireFreeTeam, requireNoTies } from '../team-ties.js'
import { impersonal } from '../texts.js'

export interface JoinDisputeTeamInput extends DisputeInput {
  readonly memberIds: readonly string[]
}

/**
 * Puts the team together from the people of the centre that holds it, and of those that guide it; nobody who has a conflict of interest
 * in the matter it came from, or stepped back from it.
 *
 * @throws InvalidInput; RuleRefused `TEAM_MEMBER_HAS_CONFLICT` | `TEAM_MEMBER_RECUSED`
 */
export function joinDisputeTeam(ctx: Ctx, input: JoinDisputeTeamInput): Promise<string> {
  return actOnDispute(ctx, 'joinDisputeTeam', input, async (tx, found) => {
    const ids = [...new Set(input.memberIds)]
    if (ids.length === 0) throw new InvalidInput({ 'input.memberIds': 'REQUIRED' })
    const there = teamNow(found.dispute)
    if (there.some((one) => ids.includes(one.memberId)))
      throw new InvalidInput({ 'input.memberIds': 'TEAM_MEMBER_THERE' }, 'TEAM_MEMBER_THERE')
    const members = await membersAtHand(tx, found, { ids, on: input.on })
    if (members.length < ids.length)
      throw new InvalidInput({ 'input.memberIds': 'NOT_OF_THE_CENTRE' }, 'NOT_OF_THE_CENTRE')
    // Whatever day is written down: they would work on it from now on.
    await requireNoTies(tx, found, members, tx.today)
    return members.map(({ id, kind }) => ({ kind: 'TEAM_JOINED' as const, on: input.on, memberId: id, as: kind }))
  })
}

async function membersAtHand(
  tx: Tx,
  { row, centres }: LockedDispute,
  { ids, on }: { readonly ids: readonly string[]; readonly on: LocalDate },
): Promise<readonly CentreMemberEntity[]> {
  const here = centres.find((one) => one.id === row.centreId)
  const centreIds = [row.centreId, ...(here ? above(here, centres).map((one) => one.id) : [])]
  const rows = await tx.m.findBy(CentreMemberEntity, { id: In([...ids]), centreId: In(centreIds) })
  return rows.filter((one) => one.fromOn <= on && (one.untilOn === null || on <= one.untilOn))
}

export interface LeaveDisputeTeamInput extends DisputeInput {
  readonly memberId: string
  readonly reason: string
}

export function leaveDisputeTeam(ctx: Ctx, input: LeaveDisputeTeamInput): Promise<string> {
  return actOnDispute(ctx, 'leaveDisputeTeam', input, (_tx, { dispute }) => {
    const { on, memberId } = input
    if (!teamNow(dispute).some((one) => one.memberId === memberId))
      throw new InvalidInput({ 'input.memberId': 'TEAM_MEMBER_UNKNOWN' }, 'TEAM_MEMBER_UNKNOWN')
    return [{ kind: 'TEAM_LEFT', on, memberId, reason: impersonal('input.reason', input.reason, 500) }]
  })
}

export interface NoteDisputeStepInput extends DisputeInput {
  readonly step: DisputeStep
  readonly text: string
  readonly nextOn?: LocalDate | null
}

/** A visit, a talk, a meeting, with the day that was agreed for the next one. @throws InvalidInput; RuleRefused as `joinDisputeTeam` */
export function noteDisputeStep(ctx: Ctx, input: NoteDisputeStepInput): Promise<string> {
  return actOnDispute(ctx, 'noteDisputeStep', input, async (tx, found) => {
    const { dispute } = found
    const { on, step, nextOn = null } = input
    // A step belongs to the stay in which it was taken: none is told for a day before that began.
    if (on < (dispute.now.takenOn ?? dispute.now.from))
      throw new InvalidInput({ 'input.on': 'BEFORE_START' }, 'BEFORE_START')
    if (nextOn !== null && nextOn < on) throw new InvalidInput({ 'input.nextOn': 'BEFORE_START' }, 'BEFORE_START')
    await requireFreeTeam(tx, found, on)
    return [{ kind: 'STEP_NOTED', on, step, text: impersonal('input.text', input.text, 2000), nextOn }]
  })
}

export interface KeepDisputeSidesInput extends DisputeInput {
  readonly sides: readonly Side[]
}

/** How the sides are reached: sealed, replaced as a whole, and emptied when it is no longer needed. Nothing of it is a fact. */
export function keepDisputeSides(ctx: Ctx, input: KeepDisputeSidesInput): Promise<string> {
  return actOnDispute(ctx, 'keepDisputeSides', input, async (tx, { row }) => {
    const sidesSealed = sealSides(tx.keys, row.id, checkedSides(input.sides))
    await tx.m.update(DisputeEntity, { id: row.id }, { sidesSealed })
    return []
  })
}

export interface CorrectDisputeInput extends DisputeInput {
  readonly factId: string
  readonly text?: string | null
  readonly step?: DisputeStep | null
  readonly kind?: DisputeKind | null
  readonly isAnnulled: boolean
  readonly reason: string
}

/**
 * A correction is a fact. A step may be taken out or put right; of the entry the kind; of a move, a settlement or a look the text.
 * Who held it when is not rewritten.
 *
 * @throws InvalidInput `DISPUTE_NOT_CORRECTABLE` | `CORRECTION_EMPTY`
 */
export function correctDispute(ctx: Ctx, input: CorrectDisputeInput): Promise<string> {
  return actOnDispute(ctx, 'correctDispute', input, (_tx, { dispute }) => {
    const { on, factId, isAnnulled } = input
    const fact = dispute.log.facts.find((one) => one.id === factId)
    const set = fact ? putRight(fact, input) : null
    if (!fact || set === null || (isAnnulled && fact.kind !== 'STEP_NOTED'))
      throw new InvalidInput({ 'input.factId': 'DISPUTE_NOT_CORRECTABLE' }, 'DISPUTE_NOT_CORRECTABLE')
    if (!isAnnulled && Object.keys(set).length === 0)
      throw new InvalidInput({ 'input.text': 'CORRECTION_EMPTY' }, 'CORRECTION_EMPTY')
    return [{ kind: 'CORRECTED', on, factId, set, isAnnulled, reason: impersonal('input.reason', input.reason, 500) }]
  })
}

function putRight(fact: NewDisputeFact, { text, step, kind }: CorrectDisputeInput): Record<string, unknown> | null {
  const said = text ? impersonal('input.text', text, 2000) : null
  switch (fact.kind) {
    case 'STEP_NOTED':
      return { ...(said !== null && { text: said }), ...(step && { step }) }
    case 'DISPUTE_REPORTED':
      return { ...(kind && { about: kind }) }
    case 'DISPUTE_SETTLED':
    case 'DISPUTE_REVISITED':
      return { ...(said !== null && { text: said }) }
    case 'DISPUTE_MOVED':
    case 'DISPUTE_HANDED_BACK':
    case 'DISPUTE_REOPENED':
      return { ...(said !== null && { reason: said }) }
    default:
      return null
  }
}
