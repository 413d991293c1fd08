import { addDays, type LocalDate } from '@petition/law'
import type { MatterFact } from '../../src/matters/index.js'
import { aFact } from '../../src/testing.js'
import { hearingTo, isHearingReached } from './hearing-road.js'
import type { Reached } from './walk.js'

interface Who {
  readonly start: LocalDate
  /** the organ that received it */
  readonly organId: string
  readonly people: readonly string[]
  readonly claims: number
}

/** The straight road of a request to where a walk begins: sorted, sent to a bureau, accepted, answered, asked for review, reviewed. */
export function roadTo(reached: Exclude<Reached, 'RECEIVED'>, { start, organId, people, claims }: Who): MatterFact[] {
  const nos = Array.from({ length: claims }, (_, n) => n + 1)
  const on = (days: number) => addDays(start, days)
  const service = {
    mode: 'DIRECT',
    isRecorded: false,
    hasConsent: false,
    slipOn: null,
    proof: null,
    outcome: null,
  } as const
  const answers = nos.map((claimNo) => ({
    ...{ claimNo, finding: '经查属实', evidence: null, basis: '民法典', result: '由责任单位维修', performBy: null },
    outcome: 'EXPLAINED' as const,
  }))
  const to = { reportBy: null, delivery: 'SYSTEM', repetitionId: null, note: null } as const
  const isOffice = organId === 'PO'
  const accepted = [
    ...nos.map((claimNo) =>
      aFact(
        organId,
        { kind: 'CLAIM_SORTED', on: on(1), claimNo, claimClass: 'REQUEST', road: 6, decidingFact: '' },
        `s${claimNo}`,
      ),
    ),
    ...(isOffice
      ? [
          aFact(
            'PO',
            { kind: 'REFERRED', on: on(2), referralId: 'r0', how: 'FORWARDED', toOrganId: 'O1', ...to },
            'ref',
          ),
          aFact('O1', { kind: 'ALLOCATED', on: on(2), accountId: null, deskId: 'desk' }, 'at-desk'),
          aFact('O1', { kind: 'SIGNED_FOR', on: on(3), referralId: 'r0' }, 'signed'),
        ]
      : []),
    aFact('O1', { kind: 'NOTIFIED', on: on(4), content: 'RECEIPT_ROUTE_PROCEDURE', text: '' }, 'told'),
    aFact('O1', { kind: 'ACCEPTED', on: on(4) }, 'accepted'),
  ]
  const answered = [
    aFact('O1', { kind: 'OPINION_DRAFTED', on: on(9), answers }, 'drafted'),
    aFact('O1', { kind: 'OPINION_ISSUED', on: on(10), number: 'O1-1', answers, approvedBy: null }, 'opinion'),
    ...people.map((partyId) =>
      aFact(
        'O1',
        { kind: 'SERVED', on: on(11), paper: 'OPINION', partyId, issuedId: 'opinion', ...service },
        `served-${partyId}`,
      ),
    ),
  ]
  const [first = 'P1'] = people
  const asked =
    people.length === 0
      ? []
      : [
          aFact(
            'R1',
            { kind: 'REVIEW_REQUESTED', on: on(15), partyId: first, toOrganId: 'R1', postmarkedOn: null },
            'asked',
          ),
        ]
  const says = {
    outcome: 'UPHELD',
    finding: '查明',
    basis: '条例',
    result: '维持',
    answers: [],
    newOpinionBy: null,
  } as const
  const about = { level: 'REVIEW', number: 'R1-1', opinionId: 'opinion', requestIds: ['asked'] } as const
  const reviewed =
    people.length === 0
      ? []
      : [
          aFact('R1', { kind: 'REVIEW_TAKEN', on: on(16), level: 'REVIEW' }, 'taken'),
          aFact(
            'R1',
            { kind: 'REVIEW_DECIDED', on: on(20), ...about, approvedBy: null, isOnBehalf: false, ...says },
            'decided',
          ),
          aFact(
            'R1',
            { kind: 'SERVED', on: on(21), paper: 'REVIEW_OPINION', partyId: first, issuedId: 'decided', ...service },
            'review-served',
          ),
        ]
  // What belongs before a court, signed for there; an organ that got it directly hands nothing over.
  if (reached === 'HANDED_OVER' && isOffice)
    return [
      ...accepted.flatMap((fact) => (fact.kind === 'CLAIM_SORTED' ? [{ ...fact, road: 1 as const }] : [])),
      aFact('PO', { kind: 'REFERRED', on: on(2), referralId: 'r0', how: 'FORWARDED', toOrganId: 'F1', ...to }, 'ref'),
      aFact('F1', { kind: 'ALLOCATED', on: on(2), accountId: null, deskId: 'desk' }, 'at-desk'),
      aFact('F1', { kind: 'SIGNED_FOR', on: on(3), referralId: 'r0' }, 'signed'),
    ]
  // Back to the sender with reasons; at an organ that got it directly there is none, and it is only accepted.
  if (reached === 'OBJECTED' && isOffice)
    return [
      ...accepted.filter((fact) => fact.kind !== 'NOTIFIED' && fact.kind !== 'ACCEPTED'),
      aFact(
        'O1',
        { kind: 'OBJECTED', on: on(3), referralId: 'r0', hasReasons: true, reasons: '不属职权范围' },
        'objected',
      ),
    ]
  if (reached === 'STUDIED')
    return [
      ...accepted.flatMap((fact) =>
        fact.kind === 'CLAIM_SORTED' ? [{ ...fact, claimClass: 'ADVICE' as const, road: null }] : [],
      ),
      ...accepted.filter((fact) => fact.kind !== 'CLAIM_SORTED' && fact.kind !== 'ACCEPTED'),
      aFact('O1', { kind: 'ADVICE_STUDIED', on: on(6), how: '座谈', record: '' }, 'studied'),
    ]
  if (isHearingReached(reached)) return [...accepted, ...hearingTo(reached, on(4), people)]
  const at = Math.max(['ACCEPTED', 'ANSWERED', 'ASKED', 'REVIEWED'].indexOf(reached), 0)
  return [accepted, answered, asked, reviewed].slice(0, at + 1).flat()
}
