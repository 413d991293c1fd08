import { describe, expect, it } from 'vitest'
import {
  amendmentsOf,
  mayAmend,
  mayNoteBreach,
  mayPay,
  remediesOf,
  type MediationFact,
} from '../../src/mediation/index.js'
import {
  aCase,
  aMediationFact,
  aShare,
  day,
  entered,
  forAll,
  inForce,
  instalment,
  paid,
  signed,
  theCase,
  theRow,
} from './a-mediation.js'

const said = (verdict: unknown) =>
  (verdict as { isGranted: boolean; refusal?: { code: string } }).refusal?.code ?? 'granted'

describe('changes by both sides', () => {
  const later = [instalment(1, '2022-05-20', 2_799_800), instalment(2, '2022-09-20', 1_866_677)]
  const change = (more: object = {}) => ({
    ...{ shareNo: 1, cents: 4_666_477, instalments: later, on: day('2022-08-01'), from: day('2022-08-10'), ...more },
  })
  const amended = aMediationFact(
    {
      ...{ kind: 'ROW_AMENDED', on: day('2022-08-01'), from: day('2022-08-10'), shareNo: 1, cents: 4_666_477 },
      ...{ instalments: later, reason: '资金到账推迟', proof: '变更协议' },
    },
    'row1',
  )
  it('count from their day, and are read as deltas', () => {
    const facts = inForce([paid(1, 1, 2_799_800, '2022-05-20'), amended])
    expect(theRow(facts, 1, '2022-08-09').nextDueOn).toBe('2022-08-20')
    expect(theRow(facts, 1, '2022-08-10').nextDueOn).toBe('2022-09-20')
    expect(amendmentsOf(theRow(facts))).toMatchObject([
      { from: '2022-08-10', changed: [{ no: 2, before: { dueOn: '2022-08-20' }, after: { dueOn: '2022-09-20' } }] },
    ])
  })
  it.each([
    ['back in time', { from: day('2022-07-31') }, 'AMENDED_BACKWARDS'],
    ['nothing', { instalments: [later[0], instalment(2, '2022-08-20', 1_866_677)] }, 'NOTHING_AMENDED'],
    ['sums that differ', { cents: 4_666_478 }, 'INSTALMENTS_DIFFER'],
    [
      'below what was paid',
      {
        cents: 3_000_000,
        instalments: [instalment(1, '2022-05-20', 1_000_000), instalment(2, '2022-09-20', 2_000_000)],
      },
      'AMENDED_BELOW_PAID',
    ],
    ['another share', { shareNo: 2 }, 'NO_SUCH_SHARE'],
  ])('%s is refused', (_, more, code) => {
    const row = theRow(inForce([paid(1, 1, 2_799_800, '2022-05-20')]))
    expect(said(mayAmend(row, change(more) as never))).toBe(code)
  })

  describe('and money that came before their day', () => {
    const agreed = [...aCase(), entered(1, [aShare([instalment(1, '2022-05-20', 100_000)])])]
    const signs = [signed(1, '2022-03-25'), ...forAll(['2022-03-25', '2022-03-25', '2022-03-25'])]
    const change = (cents: number, halves: readonly number[]) =>
      aMediationFact(
        {
          ...{ kind: 'ROW_AMENDED', on: day('2022-04-01'), from: day('2022-05-01'), shareNo: 1, cents },
          ...{
            reason: '',
            proof: '',
            instalments: halves.map((one, at) => instalment(at + 1, `2022-0${5 + at}-20`, one)),
          },
        },
        'row1',
      )
    const pay = (facts: readonly MediationFact[], cents: number) =>
      mayPay(theRow(facts, 1, '2022-04-20'), {
        ...{ shareNo: 1, instalmentNo: 1, cents, on: day('2022-04-20'), isToPayee: true },
      })

    it('is set off against the instalments in order: what was paid is not owed again (民法典 第五百四十三条)', () => {
      const facts = [...agreed, ...signs, change(100_000, [50_000, 50_000]), paid(1, 1, 100_000, '2022-04-20')]
      const row = theRow(facts, 1, '2022-05-01')
      expect(row).toMatchObject({ paidCents: 100_000, agreedCents: 100_000, isPaid: true, nextDueOn: null })
      expect(row.shares[0]?.instalments.map((one) => [one.paidCents, one.paidOn])).toEqual([
        ...[50_000, 50_000].map((cents) => [cents, '2022-04-20']),
      ])
      const second = { what: 'INSTALMENT', shareNo: 1, instalmentNo: 2 } as const
      expect(said(mayNoteBreach(theCase(facts), row, second, day('2022-07-01')))).toBe('OBLIGATION_KEPT')
      expect(said(mayPay(row, { shareNo: 1, instalmentNo: 2, cents: 1, on: day('2022-05-02'), isToPayee: true }))).toBe(
        'PAID_TOO_MUCH',
      )
    })

    it('a part that is set off leaves the rest open, and goes where it was paid for first', () => {
      const facts = [...agreed, ...signs, change(100_000, [30_000, 30_000, 40_000]), paid(1, 1, 50_000, '2022-04-20')]
      const open = theRow([...facts, paid(1, 3, 40_000, '2022-05-05')], 1, '2022-05-06').shares[0]?.instalments
      expect(open?.map((one) => one.paidCents)).toEqual([30_000, 20_000, 40_000])
    })

    it('is not more than a change that is still to count leaves', () => {
      const facts = [...agreed, ...signs, change(80_000, [80_000])]
      expect(said(pay(facts, 80_000))).toBe('granted')
      expect(pay(facts, 80_001)).toMatchObject({
        refusal: { code: 'PAID_BEYOND_CHANGE', facts: { from: '2022-05-01', open: 80_000, difference: 1 } },
      })
      expect(said(pay([...agreed, ...signs], 100_000))).toBe('granted')
    })
  })
})

describe('terms that both sides changed after the ruling', () => {
  it('are confirmed by no court: a dispute over them is a lawsuit', () => {
    const ruled = aMediationFact(
      { kind: 'CONFIRMATION_RULED', on: day('2022-06-20'), outcome: 'CONFIRMED', number: '（2022）津9999民特1号' },
      'row1',
    )
    const changed = (on: string, from: string) =>
      aMediationFact(
        {
          ...{ kind: 'ROW_AMENDED', on: day(on), from: day(from), shareNo: 1, cents: 4_666_477, reason: '', proof: '' },
          instalments: [instalment(1, '2022-05-20', 2_799_800), instalment(2, '2022-09-20', 1_866_677)],
        },
        'row1',
      )
    const remedies = (more: readonly MediationFact[], asOf = '2022-09-21') =>
      remediesOf(theRow(inForce([ruled, ...more]), 1, asOf), day(asOf), null)
    expect(remedies([changed('2022-07-01', '2022-07-10')])).toEqual(['REMIND', 'COURT'])
    expect(remedies([changed('2022-07-01', '2022-07-10')], '2022-07-09')).toEqual(['REMIND', 'ENFORCE'])
    expect(remedies([changed('2022-06-10', '2022-06-10')])).toEqual(['REMIND', 'ENFORCE'])
  })
})
