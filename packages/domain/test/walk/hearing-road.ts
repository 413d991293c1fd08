import { addDays, type LocalDate } from '@petition/law'
import type { HearingSeat, MatterFact, NewFact } from '../../src/matters/index.js'
import { aFact } from '../../src/testing.js'

/** How far a hearing of the handling organ is before a walk begins. */
export type HearingReached = 'HEARING_ASKED' | 'HEARING_SET' | 'HEARING_BEGUN' | 'HEARING_HELD'
const STEPS: readonly HearingReached[] = ['HEARING_ASKED', 'HEARING_SET', 'HEARING_BEGUN', 'HEARING_HELD']

export const isHearingReached = (reached: string): reached is HearingReached =>
  (STEPS as readonly string[]).includes(reached)

const SEATS: readonly HearingSeat[] = ['a', 'b', 'c'].map((officerId, at) => ({
  ...{ officerId, name: officerId, title: '', accountId: null, kind: 'LAWYER', seat: at === 0 ? 'CHAIR' : 'MEMBER' },
}))

/** From the request to where the walk begins; nothing where nobody is there to ask. */
export function hearingTo(reached: HearingReached, from: LocalDate, people: readonly string[]): readonly MatterFact[] {
  const [first] = people
  if (first === undefined) return []
  const on = (days: number) => addDays(from, days)
  const o1 = (id: string, fact: NewFact) => aFact('O1', fact, id)
  const hearing = { hearingId: 'h0' } as const
  const hearingOn = on(20)
  const parties = people.map((partyId) => ({ partyId, presence: 'CAME' as const, reason: null }))
  const asked = [
    o1('h-asked', {
      ...{ kind: 'HEARING_ANSWERED', on: on(1), ...hearing, partyId: first, says: 'APPLIES', reasons: null },
    }),
  ]
  const set = [
    o1('h-decided', {
      ...{ kind: 'HEARING_DECIDED', on: on(2), ...hearing, isGranted: true, ground: null, reasons: '' },
    }),
    o1('h-set', {
      ...{
        kind: 'HEARING_SET',
        on: on(3),
        ...hearing,
        hearingOn,
        fromTime: '09:00',
        untilTime: '11:00',
        roomId: 'R',
        roomName: 'R',
      },
      ...{ seats: SEATS, isPublic: true, closedGround: null, reason: null, lateReason: null },
    }),
    ...people.map((partyId) =>
      o1(`h-noticed-${partyId}`, {
        ...{ kind: 'SERVED', on: on(4), paper: 'HEARING_NOTICE', partyId, mode: 'DIRECT', isRecorded: true },
        ...{ hasConsent: false, slipOn: null, proof: null, outcome: null, issuedId: 'h-set' },
      }),
    ),
  ]
  const begun = [
    o1('h-challenged', {
      ...{ kind: 'HEARING_CHALLENGED', on: hearingOn, ...hearing, challengeId: 'g0', officerId: 'b', partyId: first },
      reasons: '',
    }),
    o1('h-began', { kind: 'HEARING_BEGAN', on: hearingOn, ...hearing, attendance: { parties, missingOfficerIds: [] } }),
  ]
  const held = [o1('h-ended', { kind: 'HEARING_ENDED', on: hearingOn, ...hearing, record: '各方陈述、质证' })]
  const facts = [asked, set, begun, held].slice(0, STEPS.indexOf(reached) + 1).flat()
  // The walk begins on the day of the hearing, so that it can be opened.
  return reached === 'HEARING_SET'
    ? [...facts, o1('h-need', { kind: 'INVESTIGATED', on: hearingOn, how: '核查', record: '' })]
    : facts
}
