import { currentReferral, type MatterStory } from '@petition/domain'
import { Conflict, type Tx } from '../../platform/index.js'
import type { Appending } from '../case/append-facts.js'

/** The fact of an objection to the referral that the organ has now. */
export function objected(tx: Tx, story: MatterStory, reasons: string): Appending {
  const referral = currentReferral(story)
  if (!referral) throw new Conflict('NOT_REFERRED')
  return { kind: 'OBJECTED', on: tx.today, referralId: referral.id, hasReasons: reasons !== '', reasons }
}
