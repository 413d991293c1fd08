import { mayMediateOn, type MediationSide } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { book, requireRoom, type CaseInput } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import { InvalidInput, newId, type Ctx } from '../../platform/index.js'
import { requireAgreedDay } from '../agreed-day.js'
import { actOnMediation } from '../act-on-mediation.js'
import { requireFreeTable } from './conflicts.js'

export interface TellMediationRightsInput extends CaseInput {
  readonly on: LocalDate
  readonly side: MediationSide
  readonly proof: string
}

/** The rights of 第二十三条 and the duties of 第二十四条 are told, each side with its own proof. */
export function tellMediationRights(ctx: Ctx, input: TellMediationRightsInput): Promise<string> {
  const { on, side } = input
  return actOnMediation(ctx, { act: 'tellMediationRights', input, detail: { on, side } }, () => [
    { kind: 'RIGHTS_TOLD', on, side, proof: needed('input.proof', input.proof, 500) },
  ])
}

export interface HoldMediationSessionInput extends CaseInput {
  readonly on: LocalDate
  /** office's time, 'HH:MM', on quarters of an hour */
  readonly fromTime: string
  readonly untilTime: string
  readonly place: string
  /** a room of the own organ: it is taken for the time */
  readonly roomId?: string | null
  readonly isPublic: boolean
  readonly claimants: number
  readonly respondents: number
  readonly record: string
}

const TIME = /^([01]\d|2[0-3]):(00|15|30|45)$/
const MOST_PEOPLE = 9999

/** A session with its record (第二十一条、第二十七条). @throws RuleRefused `NO_FREE_MEDIATOR` | `MEDIATOR_HAS_CONFLICT` | `MEDIATED_BEFORE_TAKEN`; Conflict `BOOKED`; InvalidInput */
export function holdMediationSession(ctx: Ctx, input: HoldMediationSessionInput): Promise<string> {
  const { on, fromTime, untilTime, isPublic, claimants, respondents } = input
  return actOnMediation(ctx, { act: 'holdMediationSession', input, detail: { on } }, async (tx, found) => {
    must(mayMediateOn(found.mediation, 'SESSION_HELD', on))
    await requireFreeTable(tx, found, on)
    if (!TIME.test(fromTime) || !TIME.test(untilTime) || fromTime >= untilTime)
      throw new InvalidInput({ 'input.fromTime': 'BOOKING_TIMES' }, 'BOOKING_TIMES')
    for (const [name, count] of Object.entries({ claimants, respondents }))
      if (!Number.isSafeInteger(count) || count < 0 || count > MOST_PEOPLE)
        throw new InvalidInput({ [`input.${name}`]: `0-${MOST_PEOPLE}` })
    const sessionId = newId()
    const roomId = input.roomId ?? null
    if (roomId !== null) {
      const room = await requireRoom(tx, roomId)
      // The whole organ reads the calendar of its rooms: no subject, no names.
      const holder = { id: sessionId, kind: 'MEDIATION', title: found.number }
      await book(tx, holder, [{ kind: 'ROOM', id: room.id, name: room.name }], { on, fromTime, untilTime })
    }
    return [
      {
        ...{ kind: 'SESSION_HELD', on, sessionId, fromTime, untilTime, isPublic, claimants, respondents },
        ...{ place: needed('input.place', input.place, 100), record: needed('input.record', input.record) },
      },
    ]
  })
}

export interface ProlongMediationInput extends CaseInput {
  readonly on: LocalDate
  readonly until: LocalDate
  readonly proof: string
}

/** Both sides agree to go on, to a written day (人民调解工作若干规定 第三十三条). @throws RuleRefused `MEDIATED_BEFORE_TAKEN` */
export function prolongMediation(ctx: Ctx, input: ProlongMediationInput): Promise<string> {
  const { on, until } = input
  return actOnMediation(ctx, { act: 'prolongMediation', input, detail: { on, until } }, (_, { mediation }) => {
    must(mayMediateOn(mediation, 'PROLONGED', on))
    requireAgreedDay('input.until', on, until)
    return [{ kind: 'PROLONGED', on, until, proof: needed('input.proof', input.proof, 500) }]
  })
}
