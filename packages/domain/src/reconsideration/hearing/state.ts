import type { LocalDate } from '@petition/law'
import type { ReconFactOf } from '../facts.js'
import type { ReconLog } from '../log.js'
import type { HearingPlan } from './facts.js'

/** The hearing as it is set now, after what was moved. */
export interface Hearing extends HearingPlan {
  /** the fact that set it as it stands: its notice tells of this one */
  readonly factId: string
  readonly setOn: LocalDate
  /** 重大、疑难、复杂: it must be held (第五十条第一款) */
  readonly isRequired: boolean
  readonly moves: number
  readonly held: ReconFactOf<'HEARING_HELD'> | null
  readonly cancelled: ReconFactOf<'HEARING_CANCELLED'> | null
}

export function hearingsOf(log: ReconLog): readonly Hearing[] {
  return log.of('HEARING_SET').map((set) => {
    const moves = log.of('HEARING_MOVED').filter((one) => one.hearingId === set.hearingId)
    const plan = moves.at(-1) ?? set
    const { hearingId, hearingOn, from, until, roomId, roomName, chairId, memberIds, recorderId, subject, isPublic } =
      plan
    return {
      ...{ hearingId, hearingOn, from, until, roomId, roomName, chairId, memberIds, recorderId, subject, isPublic },
      ...{ factId: plan.id, setOn: plan.on, isRequired: set.isRequired, moves: moves.length },
      held: log.of('HEARING_HELD').find((one) => one.hearingId === set.hearingId) ?? null,
      cancelled: log.of('HEARING_CANCELLED').find((one) => one.hearingId === set.hearingId) ?? null,
    }
  })
}

/** The one that is set and neither held nor called off. */
export const currentHearing = (log: ReconLog): Hearing | null =>
  hearingsOf(log).find((one) => one.held === null && one.cancelled === null) ?? null
export const heldHearings = (log: ReconLog): readonly Hearing[] => hearingsOf(log).filter((one) => one.held !== null)
