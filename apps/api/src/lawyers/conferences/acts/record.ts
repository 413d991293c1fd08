import { isPersonTimes, lawOfAdvice, MOST_PERSON_TIMES, type Conference } from '@petition/domain'
import type { CaseInput } from '../../../casework/index.js'
import { must } from '../../../matters/index.js'
import { InvalidInput, type Ctx } from '../../../platform/index.js'
import { cleanText } from '../../clean-text.js'
import { actOnConference, requireItem, requireOwnSeat, requireSeat } from '../act-on-conference.js'

export interface RecordConferenceInput extends CaseInput {
  readonly record: string
  readonly absentSeatIds: readonly string[]
  /** of a joint reception: person-times received */
  readonly visitors?: number | null
}

/** It was held: what was said, and who was absent. @throws InvalidInput `SEAT_UNKNOWN` | `VISITORS`; RuleRefused */
export function recordConference(ctx: Ctx, input: RecordConferenceInput): Promise<string> {
  return actOnConference(ctx, { act: 'recordConference', input }, (tx, { conference }) => {
    const absentSeatIds = [...new Set(input.absentSeatIds)]
    for (const id of absentSeatIds) requireSeat(conference, id, 'input.absentSeatIds')
    const visitors = visitorsOf(conference, input.visitors ?? null)
    const record = cleanText('input.record', input.record, 8000)
    const attendees = conference.seats.length - absentSeatIds.length
    return [{ kind: 'CONFERENCE_HELD', on: tx.today, record, absentSeatIds, attendees, visitors }]
  })
}

function visitorsOf({ called }: Conference, visitors: number | null): number | null {
  if (called.conference !== 'JOINT_RECEPTION') return null
  if (visitors === null || !isPersonTimes(visitors))
    throw new InvalidInput({ 'input.visitors': 'VISITORS' }, 'VISITORS', { most: MOST_PERSON_TIMES })
  return visitors
}

export interface NoteAdviceInput extends CaseInput {
  readonly itemId: string
  /** whose advice it is; null: of the conference as a whole */
  readonly seatId?: string | null
  readonly advice: string
}

/** Advice on an item. @throws InvalidInput; NotPermitted `NOT_YOUR_SEAT`; RuleRefused `SEAT_HAS_CONFLICT` | `SEAT_WAS_ABSENT` | `NOT_HELD` */
export function noteAdvice(ctx: Ctx, input: NoteAdviceInput): Promise<string> {
  const { itemId, seatId = null } = input
  return actOnConference(ctx, { act: 'noteAdvice', input, detail: { itemId } }, async (tx, found) => {
    const { conference } = found
    requireItem(conference, itemId)
    if (seatId !== null) requireSeat(conference, seatId)
    await requireOwnSeat(tx, found, 'noteAdvice', seatId)
    must(lawOfAdvice(conference, itemId, seatId))
    const advice = cleanText('input.advice', input.advice, 4000)
    return [{ kind: 'ADVICE_NOTED', on: tx.today, itemId, bySeatId: seatId, advice }]
  })
}
