import { days, workingDays, type ClockId, type LocalDate, type Period } from '@petition/law'
import { dutyFrom, houseClock, met, notOwed, organ, type DutyEnd, type DutyOf } from '../../casework/index.js'
import { label, type Label } from '../../label.js'
import type { DisputeFact } from './facts.js'
import { daysOfStay, type Dispute } from './state.js'
import { isAgreed } from './words.js'

/**
 * Periods that the office sets for itself. No law gives one for what stands at a centre: 人民调解法 第三十一条第一款 asks that
 * agreements be looked after and names no day. They remind, and keep every open dispute owed by an organ.
 */
export type DisputeClock = 'HOUSE-CENTRE-TAKE' | 'HOUSE-CENTRE-CONTACT' | 'HOUSE-CENTRE-REVISIT'
export const DISPUTE_CLOCKS: Readonly<Record<DisputeClock, Label>> = {
  'HOUSE-CENTRE-TAKE': label('接收纠纷', 'take the dispute'),
  'HOUSE-CENTRE-CONTACT': label('下一次联系、走访', 'next contact'),
  'HOUSE-CENTRE-REVISIT': label('回访履行情况', 'look whether it is kept'),
}
export type DisputeDuty = DutyOf<ClockId | DisputeClock>

/** Facts after which the holder is somebody else, or owes something else. */
const TURNS: readonly DisputeFact['kind'][] = [
  ...(['DISPUTE_REPORTED', 'DISPUTE_TAKEN', 'DISPUTE_MOVED', 'DISPUTE_HANDED_BACK'] as const),
  ...(['DISPUTE_SETTLED', 'DISPUTE_REVISITED', 'DISPUTE_REOPENED'] as const),
]

/**
 * Every duty of a dispute, whose it was and whose it is. Nothing else computes a day of it.
 *
 * @throws RuleGap where the calendar gives no answer
 */
export function disputeDuties(it: Dispute): readonly DisputeDuty[] {
  const steps = it.log.facts.filter((fact) => fact.kind === 'STEP_NOTED' || TURNS.includes(fact.kind))
  const duties: DisputeDuty[] = []
  let holder = it.reported.centreOrganId
  let isInHand = false
  for (const [at, fact] of steps.entries()) {
    const next = steps[at + 1] ?? null
    if (fact.kind === 'DISPUTE_MOVED' || fact.kind === 'DISPUTE_HANDED_BACK' || fact.kind === 'DISPUTE_REOPENED')
      holder = fact.centreOrganId
    if (TURNS.includes(fact.kind)) isInHand = isTaken(fact)
    const owed = owedAfter(it, fact, { holder, isInHand, next: waits(fact) ? nextTurn(steps, at) : next })
    if (owed) duties.push(owed)
  }
  return duties
}

const isTaken = (fact: DisputeFact): boolean =>
  fact.kind === 'DISPUTE_TAKEN' ||
  fact.kind === 'DISPUTE_HANDED_BACK' ||
  (fact.kind === 'DISPUTE_REVISITED' && !fact.isKept)

/** A note does not end the wait for whoever has to take it, or for the day of looking again. */
const waits = (fact: DisputeFact): boolean =>
  fact.kind === 'DISPUTE_REPORTED' ||
  fact.kind === 'DISPUTE_MOVED' ||
  fact.kind === 'DISPUTE_REOPENED' ||
  fact.kind === 'DISPUTE_SETTLED'

const nextTurn = (steps: readonly DisputeFact[], at: number): DisputeFact | null =>
  steps.slice(at + 1).find((fact) => TURNS.includes(fact.kind)) ?? null

interface After {
  readonly holder: string
  readonly isInHand: boolean
  readonly next: DisputeFact | null
}

function owedAfter(it: Dispute, fact: DisputeFact, { holder, isInHand, next }: After): DisputeDuty | null {
  const owedBy = organ(holder)
  const { takeWorkingDays, contactWorkingDays, revisitDays } = it.frame
  if (fact.kind === 'DISPUTE_REPORTED' || fact.kind === 'DISPUTE_MOVED' || fact.kind === 'DISPUTE_REOPENED') {
    const clock = clockOf(it, 'HOUSE-CENTRE-TAKE', fact, workingDays(takeWorkingDays), null)
    const isAnswered = next?.kind === 'DISPUTE_TAKEN' || next?.kind === 'DISPUTE_HANDED_BACK'
    return dutyFrom(clock, { event: fact, owedBy, end: isAnswered ? met(next) : passed(next) })
  }
  if (fact.kind === 'DISPUTE_SETTLED') {
    if (!isAgreed(fact.how)) return null
    const clock = clockOf(it, 'HOUSE-CENTRE-REVISIT', fact, days(revisitDays), fact.revisitOn)
    return dutyFrom(clock, {
      ...{ event: fact, owedBy, end: next?.kind === 'DISPUTE_REVISITED' ? met(next) : passed(next) },
    })
  }
  if (!isInHand) return null
  const agreed = fact.kind === 'STEP_NOTED' ? fact.nextOn : null
  const clock = clockOf(it, 'HOUSE-CENTRE-CONTACT', fact, workingDays(contactWorkingDays), agreed)
  return dutyFrom(clock, { event: fact, owedBy, end: next?.kind === 'STEP_NOTED' ? met(next) : passed(next) })
}

/** Gone on before it was done: no longer owed by that organ. */
const passed = (next: DisputeFact | null): DutyEnd | null => (next === null ? null : notOwed(next.on))

const clockOf = (it: Dispute, id: DisputeClock, fact: DisputeFact, period: Period, written: LocalDate | null) =>
  houseClock(it.log, id, {
    ...{ eventOn: fact.on, eventWhat: fact.kind, period: written === null ? period : null },
    ...(written !== null && { writtenOn: written }),
  })

/** Days at the present level, to the day asked about; of a dispute that is over, of its last stay. */
export const daysHere = (it: Dispute): number => daysOfStay(it.now, it.frame.asOf)
