import type { LocalDate } from '@petition/law'
import { label, type Labels } from '../label.js'
import type { Duty } from './duties/index.js'
import type { ClaimText, FactOf } from './facts.js'
import { acceptanceOfHandover, tellingOfHandover } from './separation/law.js'
import { claimNos, receivedFact } from './petition.js'
import { referralsOf, type Referral } from './referrals.js'
import type { MatterStory } from './story.js'

/** Where a hand-over to a political-legal organ stands (诉访分离). */
export type HandoverState = 'HANDED_OVER' | 'RECEIVED' | 'ACCEPTED' | 'RETURNED' | 'RETURN_REFUSED' | 'DONE'

export const HANDOVER_STATES: Labels<HandoverState> = {
  HANDED_OVER: label('待签收', 'to receive'),
  RECEIVED: label('已签收', 'received'),
  ACCEPTED: label('已受理', 'taken'),
  RETURNED: label('已退回', 'returned'),
  RETURN_REFUSED: label('退回未获同意', 'return not agreed to'),
  DONE: label('已反馈结果', 'result reported'),
}

/** A hand-over as the organ that has it may know it: its own course, and the claims without who made them. */
export interface Handover {
  readonly referral: Referral
  readonly state: HandoverState
  /** Last day to return it with effect (第二十三条第三款); null while it is on its way. */
  readonly returnBy: LocalDate | null
  readonly accepted: FactOf<'HANDOVER_ACCEPTED'> | null
  readonly told: FactOf<'HANDOVER_TOLD'> | null
  readonly resultOn: LocalDate | null
  readonly result: string | null
  readonly summary: string
  readonly claims: readonly ClaimText[]
  readonly duties: readonly Duty[]
}

/** @param duties of the whole matter, as known; null where the story has no such hand-over */
export function handoverOf(story: MatterStory, duties: readonly Duty[], referralId: string): Handover | null {
  const referral = referralsOf(story).find((one) => one.id === referralId && one.how !== 'KEPT')
  if (!referral) return null
  const { toOrganId, referredOn } = referral
  const reported = story
    .of('CLOSING_REPORTED')
    .filter((fact) => fact.organId === toOrganId && fact.on >= referredOn)
    .at(-1)
  const own = duties.filter((duty) => duty.owedBy.id === toOrganId && duty.eventOn >= referredOn)
  const received = receivedFact(story)
  const nos = claimNos(story)
  return {
    referral,
    accepted: acceptanceOfHandover(story, referral.id),
    told: tellingOfHandover(story, referral.id),
    state: handoverState(story, referral),
    returnBy: own.find((duty) => duty.clock === 'XF-OBJECT5')?.lawfulLastOn ?? null,
    resultOn: reported?.on ?? null,
    result: reported?.text ?? null,
    summary: received?.summary ?? '',
    claims: (received?.claims ?? []).filter(({ no }) => nos.includes(no)),
    duties: own.filter((duty) => duty.kind === 'DUTY' && duty.end?.how !== 'NOT_OWED'),
  }
}

/** The day on which the organ said what came of a hand-over; null while it has not. */
export const resultOfHandoverOn = (story: MatterStory, { toOrganId, referredOn }: Referral): LocalDate | null =>
  story.of('CLOSING_REPORTED').findLast((fact) => fact.organId === toOrganId && fact.on >= referredOn)?.on ?? null

/** Returned with effect, it is out of the organ's hands until the sender has checked; a late return changes nothing. */
export function handoverState(story: MatterStory, referral: Referral): HandoverState {
  if (referral.handedBackOn !== null || (referral.isObjectionEffective && referral.answer === null)) return 'RETURNED'
  if (resultOfHandoverOn(story, referral) !== null) return 'DONE'
  if (acceptanceOfHandover(story, referral.id)) return 'ACCEPTED'
  if (referral.isObjectionEffective) return 'RETURN_REFUSED'
  return referral.signedOn === null ? 'HANDED_OVER' : 'RECEIVED'
}
