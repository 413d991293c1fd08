import { daysBetween } from '@petition/law'
import { heldUntil, referralsOf } from '@petition/domain'
import type { MatterCase } from '../case/load-case.js'

/** Each sending-on of the matter, how long it lay there, and what came of it. */
export function referralViews({ story }: MatterCase) {
  const notes = new Map(story.of('REFERRED').map((fact) => [fact.referralId, fact.note]))
  return referralsOf(story)
    .filter((one) => one.repetitionId === null)
    .map((one) => ({
      ...{ id: one.id, how: one.how, organId: one.toOrganId, referredOn: one.referredOn, arrivedOn: one.arrivedOn },
      ...{ signedOn: one.signedOn, reportBy: one.reportBy, objectedOn: one.objection?.on ?? null },
      objectionReasons: one.objection?.reasons ?? null,
      answeredOn: one.answer?.on ?? null,
      isHandedBack: one.handedBackOn !== null,
      daysHeld: daysBetween(one.referredOn, heldUntil(one, story.asOf)),
      note: notes.get(one.id) ?? null,
    }))
}
