import { daysBetween, later, type LocalDate } from '@petition/law'
import { receivedFact } from '../petition.js'
import { referralsOf } from '../referrals.js'
import type { MatterStory } from '../story.js'

/** How long an organ had the matter, from the facts alone. */
export interface Holding {
  readonly organId: string
  readonly from: LocalDate
  /** day on which it went on; null where it lies now */
  readonly until: LocalDate | null
  /** calendar days, the first one not counted */
  readonly days: number
  /** 首办: the first organ that got it to handle; it stays responsible for the way the matter takes */
  readonly isFirstHandler: boolean
}

/** Every organ that had the matter, one after the other, beginning with the one that received it. */
export function holdingsOf(story: MatterStory): readonly Holding[] {
  const received = receivedFact(story)
  if (!received) return []
  const steps: { organId: string; from: LocalDate }[] = [{ organId: received.organId, from: received.on }]
  for (const one of referralsOf(story).filter(({ repetitionId }) => repetitionId === null)) {
    if (one.how !== 'KEPT') steps.push({ organId: one.toOrganId, from: one.referredOn })
    if (one.handedBackOn !== null && one.byOrganId !== null)
      steps.push({ organId: one.byOrganId, from: one.handedBackOn })
  }
  const first = firstHandlerId(story)
  const firstAt = steps.findIndex((step) => step.organId === first)
  return steps.map(({ organId, from }, at) => {
    const until = steps[at + 1]?.from ?? null
    return {
      ...{ organId, from, until, days: daysBetween(from, later(until ?? story.asOf, from)) },
      isFirstHandler: at === firstAt,
    }
  })
}

/** 首办: the organ petitioned directly, or the first one that the office sent it to and that took it; until one did, the first sent to. */
export function firstHandlerId(story: MatterStory): string | null {
  const received = receivedFact(story)
  if (received?.at === 'ORGAN') return received.organId
  const sent = referralsOf(story).filter(({ repetitionId }) => repetitionId === null)
  return (sent.find(({ takenOn }) => takenOn !== null) ?? sent[0])?.toOrganId ?? null
}

/** Times that the matter was passed on from one handling organ to another. */
export const passingsOn = (story: MatterStory): number =>
  Math.max(0, referralsOf(story).filter(({ how, repetitionId }) => how !== 'KEPT' && repetitionId === null).length - 1)

/**
 * House (首办责任): the first passing-on is the office's to decide; a second one needs a joint decision on who is competent,
 * taken since the papers last came back (第二十四条第一款).
 */
export function needsJointDecision(story: MatterStory): boolean {
  if (passingsOn(story) < 1) return false
  const backOn = referralsOf(story).reduce<LocalDate | null>((last, one) => one.handedBackOn ?? last, null)
  return !story.of('COMPETENCE_DECIDED').some((fact) => backOn === null || fact.on >= backOn)
}
