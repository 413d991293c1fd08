import { isOpen, reviewRounds, reviewState, type Duty, type MatterStory, type ReviewRound } from '@petition/domain'
import { NO_DAY } from '../archive/matter.entity.js'
import type { ReviewEntity } from '../archive/review.entity.js'

/** What the queue of a reviewing organ reads, one row for each round. */
export function reviewRows(matterId: string, story: MatterStory, duties: readonly Duty[]): ReviewEntity[] {
  return reviewRounds(story).map((round) => {
    const next = nextOf(round, duties)
    return {
      ...{ id: round.id, matterId, level: round.level, organId: round.organId, clerkId: round.clerkId },
      ...{ state: reviewState(round), outcome: round.decision?.outcome ?? null },
      requestedOn: round.asked.map((one) => one.fact.on).reduce((a, b) => (a < b ? a : b)),
      ...{ takenOn: round.takenOn, decidedOn: round.decision?.on ?? null, isOpen: next !== null },
      ...{ nextDutyKey: next?.key ?? null, nextWarnOn: next?.warnOn ?? null },
      nextLawfulLastOn: next?.lawfulLastOn ?? null,
      ...{ nextProvisional: next?.isProvisional ?? false, nextSuspended: next?.isSuspended ?? false },
      dueOn: next?.warnOn ?? NO_DAY,
    }
  })
}

/** The decision that is owed first to those who asked in this round. */
function nextOf(round: ReviewRound, duties: readonly Duty[]): Duty | null {
  const ids = new Set(round.asked.map((one) => one.fact.id))
  const day = (duty: Duty) => duty.warnOn ?? NO_DAY
  return duties
    .filter((duty) => isOpen(duty) && duty.owedBy.id === round.organId && ids.has(duty.key.split(':')[1] ?? ''))
    .reduce<Duty | null>((first, duty) => (first === null || day(duty) < day(first) ? duty : first), null)
}
