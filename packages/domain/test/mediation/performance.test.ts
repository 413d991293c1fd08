import { describe, expect, it } from 'vitest'
import { dutyState } from '../../src/casework/index.js'
import {
  checkCorrectedRow,
  mayCorrect,
  mayUrge,
  nextOverdueOn,
  rowDuties,
  type MediationFact,
  type NewMediationFact,
} from '../../src/mediation/index.js'
import { aMediationFact, day, inForce, paid, theCase, theRow } from './a-mediation.js'

const said = (verdict: unknown) =>
  (verdict as { isGranted: boolean; refusal?: { code: string } }).refusal?.code ?? 'granted'

const onRow = (fact: NewMediationFact): MediationFact => aMediationFact(fact, 'row1')
const urged = (instalmentNo: number, on: string) =>
  onRow({ kind: 'PERFORMANCE_URGED', on: day(on), shareNo: 1, instalmentNo, text: '电话督促' })

const urging = (more: readonly MediationFact[], asOf: string) => {
  const facts = inForce(more)
  return rowDuties(theCase(facts, asOf), theRow(facts, 1, asOf))
    .filter(({ clock }) => clock === 'HOUSE-MEDIATE-URGE')
    .map((duty) => [duty.lawfulLastOn, dutyState(duty, day(asOf)), duty.owedBy.id])
}

describe('人民调解法 第三十一条: the body urges what is not kept', () => {
  // Two instalments, on 20 May and 20 August 2022.
  it('owes nothing while nothing was due, and on the day itself', () => {
    expect(urging([], '2022-05-20')).toEqual([])
  })

  it('owes it within five working days of the day that passed', () => {
    // Friday 20 May: the five working days end on Friday 27 May.
    expect(urging([], '2022-05-21')).toEqual([['2022-05-27', 'RUNNING', 'B1']])
    expect(urging([], '2022-05-28')).toEqual([['2022-05-27', 'OVERDUE', 'B1']])
  })

  it.each([
    ['by payment', [paid(1, 1, 2_799_800, '2022-05-25')], 'MET_ON_TIME'],
    ['not by a part of it', [paid(1, 1, 100, '2022-05-25')], 'RUNNING'],
    ['by urging', [urged(1, '2022-05-24')], 'MET_ON_TIME'],
    ['not by urging for the other one', [urged(2, '2022-05-24')], 'RUNNING'],
    [
      'by the record that it is not kept',
      [
        onRow({
          ...{ kind: 'BREACH_NOTED', on: day('2022-05-23'), breachId: 'b', side: 'RESPONDENT', text: '未付' },
          obligation: { what: 'INSTALMENT', shareNo: 1, instalmentNo: 1 },
        }),
      ],
      'MET_ON_TIME',
    ],
  ] as const)('ends %s', (_, more, state) => {
    expect(urging(more, '2022-05-26').map((one) => one[1])).toEqual([state])
  })

  it('owes nothing for what was paid in time', () => {
    expect(urging([paid(1, 1, 2_799_800, '2022-05-20')], '2022-06-30')).toEqual([])
  })

  it('says on which day the row will stand otherwise', () => {
    const row = (asOf: string, more: readonly MediationFact[] = []) => theRow(inForce(more), 1, asOf)
    expect(nextOverdueOn(row('2022-05-10'), day('2022-05-10'))).toBe('2022-05-21')
    expect(nextOverdueOn(row('2022-05-21'), day('2022-05-21'))).toBe('2022-08-21')
    expect(nextOverdueOn(row('2022-05-01'), day('2022-05-01'))).toBeNull()
  })

  it('urges only what was due and is open', () => {
    const row = theRow(inForce([paid(1, 1, 2_799_800, '2022-05-20')]), 1, '2022-08-20')
    const may = (instalmentNo: number, on: string) => said(mayUrge(row, { shareNo: 1, instalmentNo }, day(on)))
    expect([may(1, '2022-08-21'), may(2, '2022-08-20'), may(2, '2022-08-21'), may(3, '2022-08-21')]).toEqual([
      ...['OBLIGATION_KEPT', 'NOT_YET_DUE', 'granted', 'NO_SUCH_INSTALMENT'],
    ])
  })
})

describe('a correction is an entry of its own (第二十七条)', () => {
  const payment = paid(1, 1, 2_799_800, '2022-05-20')
  const correcting = (factId: string, more: object) =>
    onRow({ kind: 'CORRECTED', on: day('2022-06-01'), factId, set: {}, isAnnulled: false, reason: '误记', ...more })

  it('a payment that was none is taken out, and the money is open again', () => {
    const facts = inForce([payment, correcting(payment.id, { isAnnulled: true })])
    expect(theRow(facts, 1, '2022-06-02')).toMatchObject({ paidCents: 0, nextDueOn: '2022-05-20' })
    expect(urging([payment, correcting(payment.id, { isAnnulled: true })], '2022-06-02')).toHaveLength(1)
  })

  it('another day moves what hangs on it', () => {
    const late = correcting(payment.id, { set: { on: '2022-05-31' } })
    expect(urging([payment, late], '2022-06-02').map((one) => one[1])).toEqual(['MET_LATE'])
  })

  it.each([
    ['a day before the row', payment, { on: day('2022-03-20'), isAnnulled: false }, 'CORRECTED_BEFORE_THE_BEGINNING'],
    ['a day to come', payment, { on: day('2022-06-02'), isAnnulled: false }, 'CORRECTED_TO_THE_FUTURE'],
    ['the same day', payment, { on: day('2022-05-20'), isAnnulled: false }, 'MEDIATION_NOTHING_TO_CORRECT'],
    ['another day', payment, { on: day('2022-05-21'), isAnnulled: false }, 'granted'],
    ['not at all', payment, { on: null, isAnnulled: true }, 'granted'],
  ] as const)('%s', (_, fact, change, code) => {
    expect(said(mayCorrect(fact, change, { notBefore: day('2022-03-21'), today: day('2022-06-01') }))).toBe(code)
  })

  it('what the matter was told, or was drawn up, is done anew', () => {
    const frame = { notBefore: day('2022-03-01'), today: day('2022-06-01') }
    const found = (kind: string) => inForce().find((fact) => fact.kind === kind) as MediationFact
    for (const kind of ['SCREENED', 'LED_IN', 'FRAMEWORK_DRAFTED', 'ROW_ENTERED', 'COMMON_SIGNED'])
      expect(said(mayCorrect(found(kind), { on: null, isAnnulled: true }, frame)), kind).toBe(
        'MEDIATION_NOT_CORRECTABLE',
      )
    expect(said(mayCorrect(found('TAKEN'), { on: null, isAnnulled: true }, frame))).toBe('MEDIATION_NOT_CORRECTABLE')
    expect(said(mayCorrect(found('TAKEN'), { on: day('2022-03-08'), isAnnulled: false }, frame))).toBe('granted')
  })

  it('a sign on which money was paid stays until the payment is corrected', () => {
    const facts = inForce([payment])
    const sign = facts.find((fact) => fact.kind === 'ROW_SIGNED') as MediationFact
    const without = (more: readonly MediationFact[]) =>
      said(checkCorrectedRow(theRow(inForce([...more]), 1, '2022-06-02')))
    const annul = (id: string) => correcting(id, { isAnnulled: true })
    expect(said(checkCorrectedRow(theRow([...facts, annul(sign.id)], 1, '2022-06-02')))).toBe('CORRECT_LATER_FIRST')
    expect(without([payment, annul(payment.id)])).toBe('granted')
  })
})
