import { describe, expect, it } from 'vitest'
import { dutyState } from '../../src/casework/index.js'
import {
  EMPTY_TALLY,
  mayDoInMediation,
  mayEndAs,
  mayNameMediator,
  mediationDuties,
  opensConfirmation,
  workingMediators,
  type MediationAct,
  type MediationFact,
  type Tally,
} from '../../src/mediation/index.js'
import { aCase, aMediationFact, day, theCase } from './a-mediation.js'

const whole = aCase()
const upTo = (kind: MediationFact['kind']) => whole.slice(0, whole.findIndex((fact) => fact.kind === kind) + 1)
const codeOf = (verdict: { isGranted: boolean; refusal?: { code: string } }) => verdict.refusal?.code ?? 'granted'
const may = (facts: readonly MediationFact[], act: MediationAct, tally: Partial<Tally> = {}) =>
  codeOf(mayDoInMediation(theCase(facts), act, { ...EMPTY_TALLY, ...tally }) as never)
const ended = (how: 'FAILED' | 'AGREED', on = '2022-04-01') =>
  aMediationFact({ kind: 'ENDED', on: day(on), how, side: null, reason: '', otherWays: ['LITIGATION'] })

describe('the course of a mediation', () => {
  it.each([
    ['SCREENED', 'leadToMediation', 'CONSENT_MISSING'],
    ['CONSENTED', 'leadToMediation', 'CONSENT_MISSING'],
    ['CONSENTED', 'takeMediation', 'NOT_LED_IN'],
    ['LED_IN', 'takeMediation', 'granted'],
    ['TAKEN', 'takeMediation', 'MEDIATION_TAKEN'],
    ['LED_IN', 'holdMediationSession', 'NOT_TAKEN'],
    ['TAKEN', 'holdMediationSession', 'NO_FREE_MEDIATOR'],
    ['MEMBER_NAMED', 'draftAgreement', 'NO_FREE_MEDIATOR'],
    ['MEMBER_DECLARED', 'draftAgreement', 'granted'],
    ['MEMBER_DECLARED', 'enterAgreementRow', 'NO_FRAMEWORK'],
    ['FRAMEWORK_DRAFTED', 'enterAgreementRow', 'granted'],
    ['FRAMEWORK_DRAFTED', 'signAgreementRows', 'NO_ROW'],
    ['FRAMEWORK_DRAFTED', 'recordPayment', 'NOTHING_IN_FORCE'],
  ] as const)('after %s: %s is %s', (kind, act, code) => {
    expect(may(upTo(kind), act)).toBe(code)
  })

  it('both sides have to be willing, and the last word of a side counts', () => {
    const both = whole.slice(0, 3)
    expect(may(both, 'leadToMediation')).toBe('granted')
    const no = { isWilling: false, form: 'WRITTEN', proof: '' } as const
    const refusing = aMediationFact({ kind: 'CONSENTED', on: day('2022-03-04'), side: 'RESPONDENT', ...no })
    expect(may([...both, refusing], 'leadToMediation')).toBe('SIDE_UNWILLING')
  })

  it('once somebody signed the text stands', () => {
    expect(may(whole, 'draftAgreement', { rows: 2, signed: 1 })).toBe('ALREADY_SIGNED_BY_SOME')
  })

  it('who was not there may still sign what was agreed; nobody signs after it failed', () => {
    expect(may([...whole, ended('AGREED')], 'signAgreementRows', { rows: 2 })).toBe('granted')
    expect(may([...whole, ended('FAILED')], 'signAgreementRows', { rows: 2 })).toBe('MEDIATION_OVER')
  })

  it.each([
    ['AGREED', {}, 1, 'NOTHING_IN_FORCE'],
    ['AGREED', { inForce: 1 }, 0, 'granted'],
    ['FAILED', {}, 0, 'OTHER_WAYS_UNTOLD'],
    ['FAILED', {}, 1, 'granted'],
    ['FAILED', { inForce: 3 }, 1, 'SOMETHING_IN_FORCE'],
    ['REFUSED', {}, 1, 'WHICH_SIDE'],
    ['NOT_TAKEN', {}, 1, 'MEDIATION_TAKEN'],
  ] as const)('ends as %s with %o and %i ways told: %s', (how, tally, otherWays, code) => {
    const verdict = mayEndAs(theCase(whole), how, { otherWays, hasSide: false }, { ...EMPTY_TALLY, ...tally })
    expect(codeOf(verdict as never)).toBe(code)
  })

  it('whoever handles the matter, or stepped back from it, does not mediate it', () => {
    const naming = (accountId: string) =>
      codeOf(mayNameMediator(theCase(whole), accountId, { handlerId: 'H1', recusedIds: ['R9'] }) as never)
    expect(['H1', 'R9', 'M1', 'M2'].map(naming)).toEqual([
      ...['MEDIATOR_HANDLES_MATTER', 'MEDIATOR_RECUSED', 'MEMBER_ALREADY_NAMED', 'granted'],
    ])
  })

  it('a mediator with ties, and one released, does not work', () => {
    const tied = aMediationFact({
      ...{ kind: 'MEMBER_DECLARED', on: day('2022-03-09'), accountId: 'M1', isFree: false, statement: '系亲属' },
    })
    expect(workingMediators(theCase([...whole, tied]))).toEqual([])
    const gone = aMediationFact({ kind: 'MEMBER_RELEASED', on: day('2022-03-09'), accountId: 'M1', reason: '' })
    expect(workingMediators(theCase([...whole, gone]))).toEqual([])
  })

  it.each([
    ['PEOPLES_COMMITTEE', false, true],
    ['COURT_INVITED', false, true],
    ['INDUSTRY', false, false],
    ['INDUSTRY', true, true],
    ['ADMINISTRATIVE', true, true],
    ['ORGAN', true, false],
  ] as const)('%s with the switches at %s opens confirmation: %s', (kind, is, opens) => {
    expect(opensConfirmation(kind, { confirmIndustryMediation: is, confirmAdministrativeMediation: is })).toBe(opens)
  })
})

describe('duties of a mediation', () => {
  const dutiesOf = (facts: readonly MediationFact[], asOf: string) =>
    mediationDuties(theCase(facts, asOf), 'PO').map((duty) => [
      ...[duty.clock, duty.lawfulLastOn, dutyState(duty, day(asOf))],
    ])

  it('ask within five working days, take within three, a month from the taking', () => {
    // Tuesday 1 March + 5 working days = 8 March; Friday 4 March + 3 = 9 March; 7 March + 1 month = 7 April; Monday 7 + 3 = 10 March.
    expect(dutiesOf(whole, '2022-03-31')).toEqual([
      ['HOUSE-MEDIATE-ASK', '2022-03-08', 'MET_ON_TIME'],
      ['HOUSE-MEDIATE-TAKE', '2022-03-09', 'MET_ON_TIME'],
      ['HOUSE-MEDIATE-MEMBER', '2022-03-10', 'MET_ON_TIME'],
      ['RM-MONTH1', '2022-04-07', 'RUNNING'],
    ])
  })

  it('another mediator is owed three working days after the last one left, until one free of ties is there', () => {
    const about = { accountId: 'M1', reason: '双方要求更换' }
    const gone = aMediationFact({ kind: 'MEMBER_RELEASED', on: day('2022-03-14'), ...about })
    const naming = (facts: readonly MediationFact[]) =>
      dutiesOf([...whole, ...facts], '2022-03-18').filter(([clock]) => clock === 'HOUSE-MEDIATE-MEMBER')
    // Monday 14 March 2022 + 3 working days = 17 March.
    expect(naming([gone])).toEqual([
      ['HOUSE-MEDIATE-MEMBER', '2022-03-10', 'MET_ON_TIME'],
      ['HOUSE-MEDIATE-MEMBER', '2022-03-17', 'OVERDUE'],
    ])
    const next = { accountId: 'M2', isFree: true, statement: '无' } as const
    const come = [
      aMediationFact({
        kind: 'MEMBER_NAMED',
        on: day('2022-03-15'),
        accountId: 'M2',
        as: 'MEDIATOR',
        chosenBy: 'BODY',
      }),
      aMediationFact({ kind: 'MEMBER_DECLARED', on: day('2022-03-16'), ...next }),
    ]
    expect(naming([gone, ...come]).at(-1)).toEqual(['HOUSE-MEDIATE-MEMBER', '2022-03-17', 'MET_ON_TIME'])
    // Another one was there before: nobody is missing.
    const before = come.map((fact) => ({ ...fact, on: day('2022-03-11') }))
    expect(naming([...before, gone])).toHaveLength(1)
  })

  it('the month is over a day later, and longer by consent of both sides to a written day', () => {
    expect(dutiesOf(whole, '2022-04-08').at(-1)).toEqual(['RM-MONTH1', '2022-04-07', 'OVERDUE'])
    const longer = aMediationFact({
      ...{ kind: 'PROLONGED', on: day('2022-04-06'), until: day('2022-05-21'), proof: '同意延长书' },
    })
    // 21 May 2022 is a Saturday: a written day does not roll.
    expect(dutiesOf([...whole, longer], '2022-04-08').slice(-2)).toEqual([
      ['RM-MONTH1', '2022-04-07', 'EXTENDED'],
      ['RM-MONTH1', '2022-05-21', 'RUNNING'],
    ])
    expect(dutiesOf([...whole, longer, ended('FAILED', '2022-05-20')], '2022-06-01').at(-1)?.[2]).toBe('MET_ON_TIME')
  })

  it('what ended before it was led in owes nothing more', () => {
    const facts = [...upTo('SCREENED'), ended('FAILED', '2022-03-05')]
    expect(dutiesOf(facts, '2022-04-01')).toEqual([['HOUSE-MEDIATE-ASK', '2022-03-08', 'NOT_OWED']])
  })
})
