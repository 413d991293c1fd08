import { granted, refused } from '@petition/law'
import type { FactOf } from '../facts.js'
import type { Lawful } from '../law-of-acts.js'
import { articleOn } from '../petition.js'
import { currentReferral, type Referral } from '../referrals.js'
import type { MatterStory } from '../story.js'

/** The hand-over that counts now, if the matter is with a political-legal organ. */
export function currentHandover(story: MatterStory): Referral | null {
  const referral = currentReferral(story)
  const isHandover = referral !== null && referral.how !== 'KEPT'
  return isHandover && story.organKind(referral.toOrganId) === 'POLITICAL_LEGAL' ? referral : null
}

export const acceptanceOfHandover = (story: MatterStory, referralId: string): FactOf<'HANDOVER_ACCEPTED'> | null =>
  story.of('HANDOVER_ACCEPTED').find((fact) => fact.referralId === referralId) ?? null

export const tellingOfHandover = (story: MatterStory, referralId: string): FactOf<'HANDOVER_TOLD'> | null =>
  story.of('HANDOVER_TOLD').findLast((fact) => fact.referralId === referralId) ?? null

/**
 * Whether a political-legal organ may take what was handed over to it into its own procedure (第三十一条第一项): signed for, not
 * returned with effect, and nothing said of it yet.
 */
export function mayAcceptHandover(story: MatterStory, organId: string): Lawful {
  const citation = articleOn(story.asOf, '31(1)', '21(1)')
  const referral = currentHandover(story)
  if (referral === null) return refused('NOT_HANDED_OVER', citation)
  if (referral.signedOn === null) return refused('NOTHING_SIGNED', citation)
  if (acceptanceOfHandover(story, referral.id)) return refused('HANDOVER_ALREADY_ACCEPTED', citation)
  if (referral.isObjectionEffective && referral.answer === null) return refused('RETURN_STILL_OPEN', citation)
  const isReported = story
    .of('CLOSING_REPORTED')
    .some((fact) => fact.organId === organId && fact.on >= referral.referredOn)
  return isReported ? refused('ALREADY_REPORTED', citation) : granted({ citation })
}
