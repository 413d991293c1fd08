import { later } from '@petition/law'
import { leadershipDuties } from '../leadership/duties.js'
import { endedAsWhole } from '../petition.js'
import type { MatterStory } from '../story.js'
import { asideDuties } from './aside.js'
import { isOpen } from '../../casework/index.js'
import type { Duty } from './duty.js'
import { handlingDuties } from './handling.js'
import { receivingDuties } from './receiving.js'
import { recusalDuties } from './recusal.js'
import { referralDuties } from './referral.js'
import { roadDuties } from '../roads/duties.js'
import { equalNoticeDuties } from '../joint/equal-notice.js'
import { supplementDuties } from '../supplement/duties.js'
import { hearingDuties } from '../hearing/duties.js'
import { reviewDuties } from './review.js'
import { BESIDE, standingOf } from '../standing.js'
import { serviceDuties } from './serving-papers.js'

/**
 * Every duty and every window of a matter, with its days and the way there. Nothing else computes a date:
 * stored rows, screens, papers and `law:scenario` all show what this function returns.
 *
 * @throws RuleGap where the rules or the calendar give no answer
 */
export function duties(story: MatterStory): readonly Duty[] {
  const all = withoutTrailing(
    story,
    [
      receivingDuties,
      referralDuties,
      handlingDuties,
      serviceDuties,
      reviewDuties,
      roadDuties,
      asideDuties,
      leadershipDuties,
      recusalDuties,
      supplementDuties,
      equalNoticeDuties,
      hearingDuties,
    ].flatMap((of) => of(story)),
  )
  const over = endedAsWhole(story)
  if (over === null) return all
  // Withdrawn, attached or a mistake: nothing of the road is owed any more, whenever it began. What was done stays done.
  return all.map((duty) =>
    duty.end === null && (duty.eventOn <= over.on || !GOES_ON.includes(duty.clock))
      ? { ...duty, end: { how: 'NOT_OWED', on: later(over.on, duty.eventOn) } }
      : duty,
  )
}

/** Attention and help that began after the end are owed all the same (第三十七条第三款). */
const GOES_ON: readonly Duty['clock'][] = ['HOUSE-INSTRUCTION', 'HOUSE-LEAD', 'HOUSE-ASSIST']

/** Once a matter is answered nobody waits for material, or tells of its receipt, any more. */
function withoutTrailing(story: MatterStory, all: readonly Duty[]): readonly Duty[] {
  const isTrailing = (duty: Duty) => isOpen(duty) && BESIDE.includes(duty.clock)
  if (!all.some(isTrailing) || standingOf(story, all) === 'OPEN') return all
  return all.map((duty) => (isTrailing(duty) ? { ...duty, end: { how: 'NOT_OWED', on: null } } : duty))
}
