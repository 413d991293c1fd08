import { addDays, localDate, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actsFor,
  areSameAgain,
  claimNos,
  countingAnswers,
  duties,
  gatesOf,
  handledBelow,
  issuedOpinion,
  lacking,
  lawfulnessOf,
  lawOfReview,
  mayDecideRound,
  mayReadMatter,
  reviewOrgansFor,
  reviewRounds,
  reviewState,
  standingOf,
  type Answer,
  type MatterFact,
  type MatterSight,
  type MatterStory,
  type NewFact,
  type ReviewOutcome,
} from '../src/matters/index.js'
import type { Role, Viewer } from '../src/organs/index.js'
import { aFact, aReceived, aReferral, aService, aStory } from '../src/testing.js'

const day = localDate
const ANSWER: Answer = {
  ...{ claimNo: 1, finding: '渗漏属实', evidence: null, basis: '民法典', outcome: 'EXPLAINED', result: '另行解决' },
  performBy: null,
}
const OTHER: Answer = { ...ANSWER, finding: '防水失效', outcome: 'SUPPORTED', performBy: day('2022-09-30') }

const by = (fact: MatterFact, byAccountId: string): MatterFact => ({ ...fact, byAccountId })

/** Accepted on 10 May, issued and served on two petitioners on 1 June. */
const answered = (): MatterFact[] => [
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

const asks = (on: LocalDate, partyId = 'P1', level: 'REVIEW' | 'RECHECK' = 'REVIEW', more = {}): MatterFact => {
  const toOrganId = level === 'REVIEW' ? 'R1' : 'C1'
  const kind = level === 'REVIEW' ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED'
  return aFact(
    toOrganId,
    { kind, on, partyId, toOrganId, postmarkedOn: null, ...more },
    `asked-${level}-${partyId}-${on}`,
  )
}

const decides = (
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

const stand = (story: MatterStory) => standingOf(story, duties(story))
const dutyOf = (story: MatterStory, clock: string) => duties(story).filter((duty) => duty.clock === clock)

describe('a round of review', () => {
  it('takes together all who ask of one organ until it decides; later ones begin a round of their own', () => {
    const first = [asks(day('2022-06-10')), asks(day('2022-06-12'), 'P2')]
    const decided = decides(
      day('2022-06-20'),
      'UPHELD',
      first.map((fact) => fact.id),
    )
    const open = reviewRounds(aStory([...answered(), ...first], day('2022-06-15')))
    expect(open).toHaveLength(1)
    expect(open[0]?.asked.map((one) => one.fact.partyId)).toEqual(['P1', 'P2'])
    const later = asks(day('2022-06-25'), 'P2')
    const two = reviewRounds(aStory([...answered(), first[0] as MatterFact, decided, later], day('2022-06-26')))
    expect(two.map((round) => round.decision?.outcome ?? null)).toEqual(['UPHELD', null])
  })

  it.each([
    ['on the last day', '2022-07-01', {}, 'REQUESTED'],
    ['a day late', '2022-07-02', {}, 'WITHOUT_EFFECT'],
    ['late, with a postmark of the last day', '2022-07-04', { postmarkedOn: day('2022-07-01') }, 'REQUESTED'],
    ['late, with a postmark a day late', '2022-07-04', { postmarkedOn: day('2022-07-02') }, 'WITHOUT_EFFECT'],
  ])('第三十五条: a request %s', (_, on, more, state) => {
    const story = aStory([...answered(), asks(day(on), 'P1', 'REVIEW', more)], day('2022-07-10'))
    const [round] = reviewRounds(story)
    expect(round && reviewState(round)).toBe(state)
    expect(stand(story)).toBe(state === 'REQUESTED' ? 'OPEN' : 'ANSWERED')
    expect(lawOfReview(story, 'takeReview', ['R1']).isGranted).toBe(state === 'REQUESTED')
  })

  it('is prepared and decided in its order, and says what a draft lacks', () => {
    const text = {
      ...{ outcome: 'REVOKED', finding: '查明', basis: '条例', result: '意见', answers: [] },
      newOpinionBy: null,
    }
    const at = (...more: MatterFact[]) => aStory([...answered(), asks(day('2022-06-10')), ...more], day('2022-06-20'))
    const taken = aFact('R1', { kind: 'REVIEW_TAKEN', on: day('2022-06-11'), level: 'REVIEW' })
    const law = (story: MatterStory, name: 'draftReview' | 'issueReview') => {
      const verdict = lawOfReview(story, name, ['R1'])
      return verdict.isGranted ? null : verdict.refusal.code
    }
    expect(law(at(), 'draftReview')).toBe('REVIEW_NOT_TAKEN')
    expect(law(at(taken), 'draftReview')).toBeNull()
    expect(law(at(taken), 'issueReview')).toBe('NO_REVIEW_DRAFT')
    const story = at(taken)
    const says = (more: object) => lacking(story, { ...text, ...more } as Parameters<typeof lacking>[1])
    expect(says({})).toBe('NEW_OPINION_DAY_MISSING')
    expect(says({ newOpinionBy: day('2022-06-20') })).toBe('NEW_OPINION_DAY_PAST')
    expect(says({ newOpinionBy: day('2022-06-21') })).toBeNull()
    expect(says({ outcome: 'CHANGED' })).toBe('CHANGED_ANSWERS_MISSING')
    expect(says({ outcome: 'CHANGED', answers: [OTHER] })).toBeNull()
    expect(says({ outcome: 'UPHELD', result: ' ' })).toBe('REVIEW_DRAFT_INCOMPLETE')
    expect(claimNos(story)).toEqual([1])
  })
})

describe('what a decision does to the opinion below', () => {
  const asked = asks(day('2022-06-10'))
  const until = (outcome: ReviewOutcome, on: LocalDate, ...more: MatterFact[]) =>
    aStory(
      [
        ...answered(),
        asked,
        decides(day('2022-06-20'), outcome, [asked.id], outcome === 'CHANGED' ? { answers: [OTHER] } : {}),
        aService(day('2022-06-21'), 'P1', 'REVIEW_OPINION', 'R1'),
        ...more,
      ],
      on,
    )

  it('upheld: it stands', () => {
    const story = until('UPHELD', day('2022-06-30'))
    expect(stand(story)).toBe('ANSWERED')
    expect(countingAnswers(story)).toEqual([ANSWER])
  })

  it('changed: the changed answers count, and their promise is owed by the handler', () => {
    const story = until('CHANGED', day('2022-06-30'))
    expect(countingAnswers(story)).toEqual([OTHER])
    expect(dutyOf(story, 'HOUSE-PERFORM')).toMatchObject([
      { owedBy: { id: 'O1' }, lawfulLastOn: '2022-09-30', end: null },
    ])
    expect(stand(story)).toBe('OPEN')
  })

  it('revoked: the handler owes a new one by the ordered day; unused windows of the old one are gone', () => {
    const story = until('REVOKED', day('2022-06-30'))
    expect(issuedOpinion(story)).toBeNull()
    expect(dutyOf(story, 'HOUSE-NEW-OPINION')).toMatchObject([
      { owedBy: { id: 'O1' }, lawfulLastOn: '2022-07-20', end: null },
    ])
    const windows = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.owedBy.id === 'P2')
    expect(windows).toMatchObject([{ end: { how: 'SUPERSEDED', on: '2022-06-20' } }])
    const extended = lawfulnessOf(story, 'extendHandling', 'O1')
    expect(extended).toMatchObject({ refusal: { code: 'ORDERED_DAY' } })
  })

  it.each([
    ['the very same', [ANSWER], true],
    ['a comma more', [{ ...ANSWER, finding: '渗漏，属实。' }], true],
    ['the same outcome for another reason', [{ ...ANSWER, finding: '渗漏原因已经查清' }], false],
    ['another outcome', [{ ...ANSWER, outcome: 'SUPPORTED' as const }], false],
  ])('a new opinion that is %s', (_, answers, isSame) => {
    expect(areSameAgain([ANSWER], answers)).toBe(isSame)
    const draft = aFact('O1', { kind: 'OPINION_DRAFTED', on: day('2022-07-01'), answers })
    const law = lawfulnessOf(until('REVOKED', day('2022-07-01'), draft), 'issueOpinion', 'O1')
    expect(law.isGranted ? null : law.refusal.code).toBe(isSame ? 'SAME_OPINION_AGAIN' : null)
  })

  it('the new opinion ends the order and opens windows of its own', () => {
    const renewed = aFact('O1', {
      ...{ kind: 'OPINION_ISSUED', on: day('2022-07-05'), number: 'O1意2号', answers: [OTHER], approvedBy: null },
    })
    const served = ['P1', 'P2'].map((party) => aService(day('2022-07-06'), party))
    const story = until('REVOKED', day('2022-07-10'), renewed, ...served)
    expect(dutyOf(story, 'HOUSE-NEW-OPINION')).toMatchObject([{ end: { how: 'MET', on: '2022-07-06' } }])
    const open = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.end === null)
    expect(open.map((duty) => [duty.owedBy.id, duty.lawfulLastOn])).toEqual([
      ['P1', '2022-08-05'],
      ['P2', '2022-08-05'],
    ])
  })

  it.each([
    ['upheld', 'UPHELD' as const, 'FINAL', ['G-RECHECKED']],
    ['revoked', 'REVOKED' as const, 'OPEN', []],
  ])('第三十六条第三款: a re-review that %s', (_, outcome, standing, gates) => {
    const rechecks = ['P1', 'P2'].map((party) => asks(day('2022-07-01'), party, 'RECHECK'))
    const story = until(
      'UPHELD',
      day('2022-08-20'),
      aService(day('2022-06-21'), 'P2', 'REVIEW_OPINION', 'R1'),
      ...rechecks,
      decides(
        day('2022-07-20'),
        outcome,
        rechecks.map((one) => one.id),
        { level: 'RECHECK', number: 'C1复核1号' },
      ),
      ...['P1', 'P2'].map((party) => aService(day('2022-07-21'), party, 'RECHECK_OPINION', 'C1')),
      aFact('PO', {
        ...{ kind: 'BROUGHT_AGAIN', on: day('2022-08-15'), at: 'PETITION_OFFICE', level: 'SAME' },
        ...{ factsAndReasons: 'SAME', toMatterId: gates.length > 0 ? null : 'next' },
      }),
    )
    expect(stand(story)).toBe(standing)
    expect(gatesOf(story).map((one) => one.gate)).toEqual(gates)
  })
})

const sight = (more: Partial<MatterSight> = {}): MatterSight => ({
  ...{ receivedByOrganId: 'PO', accountableOrganId: 'O1', handledByOrganIds: ['O1'], registeredByAccountId: 'a' },
  ...{ handlerId: null, deskId: null, hasAccusation: false, namedDeskIds: [], recusedAccountIds: [] },
  reviewers: [{ organId: 'G1', kind: 'GOVERNMENT' }],
  ...more,
})
const viewer = (organId: string, organKind: Viewer['organKind'], ...roles: Role[]): Viewer =>
  ({
    kind: 'account',
    accountId: `${organId}-${roles.join()}`,
    organId,
    organKind,
    roles,
    name: '',
  }) as unknown as Viewer

describe('who reviews', () => {
  it.each([
    ['the clerk of the organ that was asked', viewer('G1', 'GOVERNMENT', 'REVIEW_CLERK'), true, ['G1']],
    ['its head', viewer('G1', 'GOVERNMENT', 'ORGAN_HEAD'), true, ['G1']],
    ['its handler', viewer('G1', 'GOVERNMENT', 'HANDLER'), false, []],
    ['the office’s clerk of review, who prepares it', viewer('PO', 'PETITION_OFFICE', 'REVIEW_CLERK'), true, ['G1']],
    ['the head of the handling organ', viewer('O1', 'BUREAU', 'ORGAN_HEAD'), true, []],
    ['a clerk of review elsewhere', viewer('G2', 'GOVERNMENT', 'REVIEW_CLERK'), false, []],
  ])('%s', (_, who, sees, organs) => {
    expect(mayReadMatter(who, sight())).toBe(sees)
    expect(reviewOrgansFor(who, 'draftReview', sight())).toEqual(organs)
    expect(mayReadMatter(who, sight({ recusedAccountIds: [who.accountId] }))).toBe(false)
  })

  it('第二十四条第一款: an organ that assists sees it too, to whomever the lead has given it', () => {
    const given = { handlerId: 'somebody at the lead', handledByOrganIds: ['O1', 'O2'] }
    const handler = viewer('O2', 'BUREAU', 'HANDLER')
    expect(mayReadMatter(handler, sight({ ...given, assistingOrganIds: ['O2'] }))).toBe(true)
    expect(mayReadMatter(handler, sight(given))).toBe(false)
    expect(mayReadMatter(viewer('O1', 'BUREAU', 'HANDLER'), sight({ ...given, assistingOrganIds: ['O2'] }))).toBe(false)
  })

  it('an organ without accounts decides elsewhere; the office writes it down and drafts nothing for it', () => {
    const city = sight({ reviewers: [{ organId: 'C1', kind: 'CITY_ORGAN' }] })
    const clerk = viewer('PO', 'PETITION_OFFICE', 'REVIEW_CLERK')
    expect(reviewOrgansFor(clerk, 'recordReviewDecision', city)).toEqual(['C1'])
    expect(reviewOrgansFor(clerk, 'draftReview', city)).toEqual([])
    expect(reviewOrgansFor(clerk, 'recordReviewDecision', sight())).toEqual([])
  })

  it('第二十八条第三款: not whoever worked on the step below, nor on the own draft', () => {
    const story = aStory([...answered(), asks(day('2022-06-10'))], day('2022-06-20'))
    const [round] = reviewRounds(story)
    expect(handledBelow(story, 'REVIEW')).toEqual(new Set(['handler', 'chief']))
    const says = (id: string) => round && mayDecideRound(story, round, id, 'APPROVE')
    expect(says('handler')).toMatchObject({ refusal: { code: 'HANDLED_STEP_BELOW' } })
    expect(says('somebody')).toMatchObject({ isGranted: true })
    const acts = actsFor(story, viewer('G1', 'GOVERNMENT', 'REVIEW_CLERK'), sight())
    expect(acts.map((act) => act.name)).toEqual(expect.arrayContaining(['takeReview', 'draftReview', 'issueReview']))
    expect(acts.map((act) => act.name)).not.toContain('acceptMatter')
    // There is no paper of the reviewer to be brought before it decided.
    expect(acts.map((act) => act.name)).not.toContain('serve')
  })
})

describe('hearing days', () => {
  it('move the last day of re-review by their number, and no other day of the matter', () => {
    const asked = [asks(day('2022-07-01'), 'P1', 'RECHECK')]
    const base = [
      ...answered(),
      asks(day('2022-06-10')),
      aService(day('2022-06-21'), 'P1', 'REVIEW_OPINION', 'R1'),
      ...asked,
    ]
    fc.assert(
      fc.property(fc.nat(20), fc.nat(10), (from, length) => {
        const began = addDays(day('2022-07-02'), from)
        const heard = [
          aFact('C1', { kind: 'HEARING_BEGAN', on: began }),
          aFact('C1', { kind: 'HEARING_ENDED', on: addDays(began, length) }),
        ]
        const asOf = day('2022-08-10')
        const before = duties(aStory(base, asOf))
        const after = duties(aStory([...base, ...heard], asOf))
        const last = (all: typeof before) => all.find((duty) => duty.clock === 'XF-RECHECK-DEC30')?.rawLastOn
        expect(last(after)).toBe(addDays(last(before) as LocalDate, length + 1))
        const others = (all: typeof before) => all.filter((duty) => duty.clock !== 'XF-RECHECK-DEC30')
        expect(others(after)).toEqual(others(before))
      }),
      { numRuns: 60, seed: 36 },
    )
  })
})

describe('an opinion that is served, revoked, made anew and served again on one day', () => {
  const on = day('2022-06-20')
  const served = (issuedId: string, id: string) => ({ ...aService(on), id, issuedId, partyId: 'P1' }) as MatterFact
  const facts = (): MatterFact[] => [
    ...answered()
      .slice(0, -3)
      .filter((fact) => fact.kind !== 'OPINION_ISSUED'),
    aFact('O1', { kind: 'OPINION_ISSUED', on, number: '1', answers: [ANSWER], approvedBy: null }, 'opinion'),
    served('opinion', 's1'),
    asks(on, 'P1', 'REVIEW', { aboutId: 'opinion' }),
    { ...decides(on, 'REVOKED', [`asked-REVIEW-P1-${on}`]), id: 'revoked' },
    aFact(
      'O1',
      { kind: 'OPINION_ISSUED', on, number: '2', answers: [OTHER], approvedBy: null, orderId: 'revoked' },
      'new',
    ),
    served('new', 's2'),
  ]

  it('is two papers with a window each, and the request is about the first', () => {
    const story = aStory(facts(), on)
    const windows = dutyOf(story, 'XF-REVIEW-REQ30').filter((duty) => duty.owedBy.id === 'P1')
    expect(windows.map(({ key, end }) => [key, end?.how ?? null])).toEqual([
      ['XF-REVIEW-REQ30:s1', 'MET'],
      ['XF-REVIEW-REQ30:s2', null],
    ])
    expect(issuedOpinion(story)?.id).toBe('new')
  })

  it('begins a second round for who asks again on that day, which the first decision does not answer', () => {
    const again = { ...asks(on, 'P1', 'REVIEW', { aboutId: 'new' }), id: 'again' }
    const rounds = reviewRounds(aStory([...facts(), again], on))
    expect(rounds.map((round) => [round.asked.map((one) => one.fact.id), round.decision?.id ?? null])).toEqual([
      [[`asked-REVIEW-P1-${on}`], 'revoked'],
      [['again'], null],
    ])
  })
})

describe('第三十六条第三款', () => {
  const recheckedForOne = (): MatterFact[] => [
    ...answered(),
    asks(day('2022-06-10')),
    aService(day('2022-06-30'), 'P1', 'REVIEW_OPINION', 'R1'),
    asks(day('2022-07-05'), 'P1', 'RECHECK'),
    aService(day('2022-07-20'), 'P1', 'RECHECK_OPINION', 'C1'),
  ]
  const again = (partyId: string | null) =>
    aFact('PO', {
      ...{ kind: 'BROUGHT_AGAIN', on: day('2022-08-15'), at: 'PETITION_OFFICE', level: 'SAME' },
      ...{ factsAndReasons: 'SAME', partyId },
    })

  it.each([
    ['P1', ['G-RECHECKED']],
    ['P2', []],
    [null, []],
  ])('is the end of the road of who had the re-review opinion: %s', (partyId, gates) => {
    const story = aStory([...recheckedForOne(), again(partyId)], day('2022-08-16'))
    expect(gatesOf(story).map((one) => one.gate)).toEqual(gates)
  })
})

describe('第二十八条第三款', () => {
  const sight: MatterSight = {
    ...{ receivedByOrganId: 'PO', accountableOrganId: 'O1', handledByOrganIds: ['O1'], reviewers: [] },
    ...{ registeredByAccountId: null, handlerId: null, deskId: null, hasAccusation: false, namedDeskIds: [] },
    recusedAccountIds: [],
  }
  const leader = (organId: string, accountId: string): Viewer => ({
    ...{ kind: 'account', accountId, organId, roles: [organId === 'PO' ? 'HEAD' : 'ORGAN_HEAD'] },
    organKind: organId === 'PO' ? 'PETITION_OFFICE' : 'BUREAU',
  })
  const asked = (isLeading: boolean) =>
    aFact('O1', {
      ...{ kind: 'RECUSAL_ASKED', on: day('2022-05-11'), recusalId: 'c1', accountId: isLeading ? 'chief' : 'handler' },
      ...{ officialOrganId: 'O1', isLeading, interest: 'IN_THE_MATTER', askedBy: 'OFFICIAL', reason: '' },
    })
  const shown = (viewer: Viewer, isLeading: boolean) =>
    actsFor(aStory([...answered().slice(0, 6), asked(isLeading)], day('2022-05-12')), viewer, sight)
      .map((act) => act.name)
      .includes('decideRecusal')

  it('shows the decision to whoever leads the official, and to no other leader', () => {
    expect(shown(leader('O1', 'chief'), false)).toBe(true)
    expect(shown(leader('PO', 'head'), false)).toBe(false)
    expect(shown(leader('O1', 'chief'), true)).toBe(false)
    expect(shown(leader('PO', 'head'), true)).toBe(true)
  })
})
