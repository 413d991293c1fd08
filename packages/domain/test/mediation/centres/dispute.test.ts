import { describe, expect, it } from 'vitest'
import { isOpen } from '../../../src/casework/index.js'
import {
  daysByLevel,
  disputeDuties,
  isSettledWhereItBegan,
  mayDoInDispute,
  maySettle,
  mayTurnOn,
  type DisputeAct,
  type NewDisputeFact,
} from '../../../src/mediation/centres/index.js'
import {
  aDispute,
  CENTRES,
  day,
  handedBack,
  joined,
  moved,
  noted,
  reopened,
  reported,
  revisited,
  settled,
  taken,
} from './a-dispute.js'

const inHand = [reported('2022-03-01'), taken('2022-03-01')]
const atStreet = [...inHand, noted('2022-03-04'), moved('2022-03-07', 'C1', 'S1', true)]
const owed = (facts: readonly NewDisputeFact[], asOf?: string) =>
  disputeDuties(aDispute(facts, asOf))
    .filter(isOpen)
    .map((one) => [one.clock, one.owedBy.id, one.lawfulLastOn])
const may = (facts: readonly NewDisputeFact[], act: DisputeAct) => {
  const verdict = mayDoInDispute(aDispute(facts), act, CENTRES)
  return verdict.isGranted ? 'granted' : verdict.refusal.code
}

describe('an organ always owes the next step', () => {
  it.each([
    ['reported: it is taken', [reported('2022-03-01')], ['HOUSE-CENTRE-TAKE', 'U1', '2022-03-03']],
    ['taken: the next contact', inHand, ['HOUSE-CENTRE-CONTACT', 'U1', '2022-03-08']],
    [
      'a contact was agreed',
      [...inHand, noted('2022-03-02', '2022-03-05')],
      ['HOUSE-CENTRE-CONTACT', 'U1', '2022-03-05'],
    ],
    ['moved: the receiver takes it', atStreet, ['HOUSE-CENTRE-TAKE', 'U1', '2022-03-09']],
    [
      'moved on: the district takes it',
      [...atStreet, taken('2022-03-08', 'S1'), moved('2022-03-09', 'S1', 'D', true)],
      ['HOUSE-CENTRE-TAKE', 'PO', '2022-03-11'],
    ],
    [
      'handed back: in the hands of whoever sent it',
      [...inHand, moved('2022-03-07', 'C1', 'S1', true), handedBack('2022-03-08', 'S1', 'C1')],
      ['HOUSE-CENTRE-CONTACT', 'U1', '2022-03-15'],
    ],
    ['agreed: looked at again', [...inHand, settled('2022-03-10')], ['HOUSE-CENTRE-REVISIT', 'U1', '2022-04-11']],
    [
      'agreed with a day',
      [...inHand, settled('2022-03-10', { revisitOn: day('2022-03-19') }), noted('2022-03-12')],
      ['HOUSE-CENTRE-REVISIT', 'U1', '2022-03-19'],
    ],
    [
      'not kept: it goes on',
      [...inHand, settled('2022-03-10'), revisited('2022-03-20', false)],
      ['HOUSE-CENTRE-CONTACT', 'U1', '2022-03-25'],
    ],
    [
      'broken out anew',
      [...inHand, settled('2022-03-10'), revisited('2022-03-20', true), reopened('2022-05-10', 'C1')],
      ['HOUSE-CENTRE-TAKE', 'U1', '2022-05-12'],
    ],
  ])('%s', (_, facts, duty) => {
    expect(owed(facts, facts.at(-1)?.on)).toEqual([duty])
  })

  it('and nothing once it is over', () => {
    expect(owed([...inHand, settled('2022-03-10'), revisited('2022-04-01', true)])).toEqual([])
    expect(owed([...inHand, settled('2022-03-10', { how: 'OTHER_WAYS', ways: ['COURT_WAY'] })])).toEqual([])
  })

  it('a note while it waits does not end the wait', () => {
    expect(owed([...atStreet, noted('2022-03-08')], '2022-03-08')[0]?.[0]).toBe('HOUSE-CENTRE-TAKE')
  })
})

describe('what may be done', () => {
  it.each([
    ['take', [reported('2022-03-01')], 'takeDispute', 'granted'],
    ['take twice', inHand, 'takeDispute', 'DISPUTE_TAKEN_ALREADY'],
    ['settle before it is taken', [reported('2022-03-01')], 'settleDispute', 'DISPUTE_NOT_TAKEN'],
    ['hand back what nobody sent', [reported('2022-03-01')], 'handBackDispute', 'NOBODY_SENT_IT'],
    ['hand back what was sent', atStreet, 'handBackDispute', 'granted'],
    ['up from the community', inHand, 'moveDisputeUp', 'granted'],
    ['down from the community', inHand, 'moveDisputeDown', 'NO_LEVEL_BELOW'],
    [
      'up from the district',
      [reported('2022-03-01', 'D'), taken('2022-03-01', 'D')],
      'moveDisputeUp',
      'NO_LEVEL_ABOVE',
    ],
    ['down from the district', [reported('2022-03-01', 'D'), taken('2022-03-01', 'D')], 'moveDisputeDown', 'granted'],
    ['move what is settled', [...inHand, settled('2022-03-10')], 'moveDisputeUp', 'DISPUTE_OVER'],
    ['look at what runs', inHand, 'revisitDispute', 'NOTHING_TO_REVISIT'],
    ['open what is open', inHand, 'reopenDispute', 'DISPUTE_STILL_OPEN'],
    ['nobody to leave', inHand, 'leaveDisputeTeam', 'TEAM_EMPTY'],
  ] as const)('%s', (_, facts, act, is) => {
    expect(may(facts, act)).toBe(is)
  })

  it.each([
    ['by word of mouth', { how: 'ORAL' }, 'granted'],
    ['a paper without its number', { how: 'AGREEMENT' }, 'AGREEMENT_UNNAMED'],
    ['a paper with its number', { how: 'AGREEMENT', namesAgreement: true }, 'granted'],
    ['not agreed, and nothing told', { how: 'OTHER_WAYS' }, 'DISPUTE_WAYS_UNTOLD'],
    ['not agreed, ways told', { how: 'OTHER_WAYS', ways: 2 }, 'granted'],
    ['looked at before', { how: 'ORAL', revisitOn: day('2022-03-01') }, 'REVISIT_BEFORE_SETTLED'],
    ['withdrawn, with a day to look', { how: 'BOTH_WITHDREW', revisitOn: day('2022-04-01') }, 'REVISIT_OF_NOTHING'],
  ] as const)('settled %s', (_, more, is) => {
    const it = aDispute([...inHand, joined('2022-03-02')])
    const asked = { on: day('2022-03-10'), revisitOn: null, ways: 0, namesAgreement: false, ...more }
    const verdict = maySettle(it, asked)
    expect(verdict.isGranted ? 'granted' : verdict.refusal.code).toBe(is)
  })

  it('agreed needs somebody who worked on it; a turn is not told for a day before the last', () => {
    const asked = { how: 'ORAL', on: day('2022-03-10'), revisitOn: null, ways: 0, namesAgreement: false } as const
    expect(maySettle(aDispute(inHand), asked)).toMatchObject({ refusal: { code: 'NOBODY_WORKED_ON_IT' } })
    expect(mayTurnOn(aDispute(atStreet), day('2022-03-06'))).toMatchObject({ refusal: { code: 'BEFORE_LAST_TURN' } })
  })
})

describe('its way across the levels', () => {
  it('keeps each stay with its days', () => {
    const whole = aDispute(
      [...atStreet, taken('2022-03-08', 'S1'), moved('2022-03-10', 'S1', 'C1', false), taken('2022-03-11')],
      '2022-03-15',
    )
    expect(whole.stays.map((one) => [one.centreId, one.began, one.from, one.takenOn, one.to])).toEqual([
      ['C1', 'STARTED', '2022-03-01', '2022-03-01', '2022-03-07'],
      ['S1', 'MOVED_UP', '2022-03-07', '2022-03-08', '2022-03-10'],
      ['C1', 'MOVED_DOWN', '2022-03-10', '2022-03-11', null],
    ])
    expect(daysByLevel(whole)).toEqual({ COMMUNITY: 11, STREET_TOWN: 3, DISTRICT: 0 })
  })

  it('settled where it began, or not', () => {
    expect(isSettledWhereItBegan(aDispute([...inHand, settled('2022-03-10')]))).toBe(true)
    expect(isSettledWhereItBegan(aDispute([...atStreet, taken('2022-03-08', 'S1'), settled('2022-03-10')]))).toBe(false)
    expect(isSettledWhereItBegan(aDispute([...inHand, settled('2022-03-10', { how: 'BOTH_WITHDREW' })]))).toBe(false)
    const back = [...atStreet, handedBack('2022-03-08', 'S1', 'C1'), settled('2022-03-10')]
    expect(isSettledWhereItBegan(aDispute(back))).toBe(true)
    const down = [...atStreet, taken('2022-03-08', 'S1'), moved('2022-03-09', 'S1', 'C1', false), taken('2022-03-09')]
    expect(isSettledWhereItBegan(aDispute([...down, settled('2022-03-10')]))).toBe(false)
  })
})
