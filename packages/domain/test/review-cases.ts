import { addDays, localDate, type LocalDate } from '@petition/law'
import {
  duties,
  standingOf,
  type Answer,
  type MatterFact,
  type MatterStory,
  type NewFact,
  type ReviewOutcome,
} from '../src/matters/index.js'
import { aFact, aReceived, aReferral, aService } from '../src/testing.js'

/* Matters that were answered, asked about again and decided on. */

const day = localDate
export const ANSWER: Answer = {
  ...{ claimNo: 1, finding: '渗漏属实', evidence: null, basis: '民法典', outcome: 'EXPLAINED', result: '另行解决' },
  performBy: null,
}
export const OTHER: Answer = { ...ANSWER, finding: '防水失效', outcome: 'SUPPORTED', performBy: day('2022-09-30') }

const by = (fact: MatterFact, byAccountId: string): MatterFact => ({ ...fact, byAccountId })

/** Accepted on 10 May, issued and served on two petitioners on 1 June. */
export const answered = (): MatterFact[] => [
  aReceived(day('2022-05-05'), ['P1', 'P2']),
  aFact('PO', { kind: 'REGISTERED', on: day('2022-05-05'), number: 'X' }),
  aFact('PO', {
    ...{ kind: 'CLAIM_SORTED', on: day('2022-05-06'), claimNo: 1, claimClass: 'REQUEST', road: 6, decidingFact: '' },
  }),
  aReferral(day('2022-05-06')),
  aFact('O1', { kind: 'NOTIFIED', on: day('2022-05-10'), content: 'RECEIPT_ROUTE_PROCEDURE', text: '' }),
  by(aFact('O1', { kind: 'ACCEPTED', on: day('2022-05-10') }), 'handler'),
  by(
    aFact(
      'O1',
      { kind: 'OPINION_ISSUED', on: day('2022-06-01'), number: 'O1意1号', answers: [ANSWER], approvedBy: 'chief' },
      'opinion',
    ),
    'chief',
  ),
  aService(day('2022-06-01'), 'P1'),
  aService(day('2022-06-03'), 'P2'),
]

export const asks = (on: LocalDate, partyId = 'P1', level: 'REVIEW' | 'RECHECK' = 'REVIEW', more = {}): MatterFact => {
  const toOrganId = level === 'REVIEW' ? 'R1' : 'C1'
  const kind = level === 'REVIEW' ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED'
  return aFact(
    toOrganId,
    { kind, on, partyId, toOrganId, postmarkedOn: null, ...more },
    `asked-${level}-${partyId}-${on}`,
  )
}

export const decides = (
  on: LocalDate,
  outcome: ReviewOutcome,
  requestIds: readonly string[],
  more: Partial<Extract<NewFact, { kind: 'REVIEW_DECIDED' }>> = {},
): MatterFact =>
  aFact(more.level === 'RECHECK' ? 'C1' : 'R1', {
    ...{ kind: 'REVIEW_DECIDED', on, level: 'REVIEW', number: 'R1复查1号', opinionId: 'opinion', requestIds },
    ...{ approvedBy: 'head', isOnBehalf: false, outcome, finding: '查明', basis: '条例', result: '意见', answers: [] },
    newOpinionBy: outcome === 'REVOKED' ? addDays(on, 30) : null,
    ...more,
  })

export const stand = (story: MatterStory) => standingOf(story, duties(story))
export const dutyOf = (story: MatterStory, clock: string) => duties(story).filter((duty) => duty.clock === clock)
