import { describe, expect, it } from 'vitest'
import { dutyState } from '../../src/casework/index.js'
import {
  checkRow,
  checkTotal,
  mayDoOnRow,
  mayNoteBreach,
  mayPay,
  remediesOf,
  rowDuties,
  windowOverOn,
  type MediationAct,
  type MediationFact,
  type Share,
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
const one = aShare([instalment(1, '2022-05-20', 1000)])
const rowWith = (signs: readonly [string | null, string | null, string | null], own: string | null, form?: 'ORAL') =>
  theRow([...aCase(form ? { form } : {}), entered(1, [one]), ...(own ? [signed(1, own)] : []), ...forAll(signs)])

describe('a row is in force on the day of the last sign (人民调解法 第二十九条)', () => {
  it.each([
    ['the party last', ['2022-05-06', '2022-05-07', '2022-05-07'], '2022-05-09', 'IN_FORCE', '2022-05-09'],
    ['the seal last', ['2022-05-06', '2022-05-07', '2022-05-12'], '2022-05-09', 'IN_FORCE', '2022-05-12'],
    ['without the seal', ['2022-05-06', '2022-05-07', null], '2022-05-09', 'SIGNED', null],
    ['without the mediator', ['2022-05-06', null, '2022-05-07'], '2022-05-09', 'SIGNED', null],
    ['without the respondent', [null, '2022-05-06', '2022-05-07'], '2022-05-09', 'SIGNED', null],
    ['without the party', ['2022-05-06', '2022-05-07', '2022-05-07'], null, 'TO_SIGN', null],
  ] as const)('%s', (_, signs, own, stage, effectOn) => {
    expect(rowWith(signs, own)).toMatchObject({ stage, effectOn })
  })

  it('an oral one when both agreed (第三十条)', () => {
    expect(rowWith(['2022-05-06', null, null], '2022-05-09', 'ORAL')).toMatchObject({ effectOn: '2022-05-09' })
  })

  it('a sign for all covers the rows that were there', () => {
    const facts = [...aCase(), entered(1, [one]), entered(2, [one]), signed(1, '2022-05-09'), signed(2, '2022-05-09')]
    const first = forAll(['2022-05-06', '2022-05-09', '2022-05-09'], 1)
    const rows = (more: readonly MediationFact[]) => [1, 2].map((no) => theRow([...facts, ...more], no).effectOn)
    expect(rows(first)).toEqual(['2022-05-09', null])
    expect(rows([...first, ...forAll(['2022-05-11', '2022-05-11', '2022-05-12'], 2)])).toEqual([
      ...['2022-05-09', '2022-05-12'],
    ])
  })

  it('heirs of one party: the last of them counts', () => {
    const heir = (no: number) =>
      aShare([instalment(1, '2022-05-20', 500)], {
        ...{ no, capacity: 'HEIR', authority: { basis: '继承权公证书', hasNumber: true, scope: '' } },
      })
    const base = [
      ...aCase(),
      entered(1, [heir(1), heir(2)], '2022-03-21', true),
      ...forAll(['2022-05-06', '2022-05-06', '2022-05-06']),
    ]
    expect(theRow([...base, signed(1, '2022-05-09', 1)]).stage).toBe('TO_SIGN')
    const both = theRow([...base, signed(1, '2022-05-09', 1), signed(1, '2022-05-16', 2)])
    expect(both).toMatchObject({ stage: 'IN_FORCE', effectOn: '2022-05-16', agreedCents: 1000 })
  })

  it('what was withdrawn before is not signed afterwards', () => {
    const facts = [
      ...aCase(),
      entered(1, [one]),
      aMediationFact({ kind: 'ROW_WITHDRAWN', on: day('2022-05-08'), reason: '另行起诉' }, 'row1'),
      ...forAll(['2022-05-06', '2022-05-06', '2022-05-06']),
    ]
    const row = theRow(facts)
    expect(row.stage).toBe('WITHDRAWN')
    expect(said(mayDoOnRow(theCase(facts), row, 'signAgreementRows'))).toBe('ROW_WITHDRAWN')
  })

  it.each([
    ['giveAgreementCopy', 'COPY_HALF_SIGNED'],
    ['askConfirmation', 'ROW_NOT_IN_FORCE'],
    ['recordPayment', 'ROW_NOT_IN_FORCE'],
    ['amendAgreementRow', 'ROW_NOT_IN_FORCE'],
    ['withdrawAgreementRow', 'granted'],
  ] as const)('half signed: %s is %s', (act: MediationAct, code) => {
    const facts = [...aCase(), entered(1, [one]), signed(1, '2022-05-09')]
    expect(said(mayDoOnRow(theCase(facts), theRow(facts), act))).toBe(code)
  })
})

describe('the window for confirmation (人民调解法 第三十三条)', () => {
  const windowOf = (facts: readonly MediationFact[], asOf: string) =>
    rowDuties(theCase(facts, asOf), theRow(facts, 1, asOf))
      .filter(({ kind }) => kind === 'RIGHT')
      .map((duty) => [...[duty.clock, duty.eventOn, duty.lawfulLastOn, dutyState(duty, day(asOf))]])

  it('is the row’s own, thirty days from its effect', () => {
    // In force on 9 May 2022 + 30 days = 8 June 2022, a Wednesday.
    expect(windowOf(inForce(), '2022-06-08')).toEqual([['RM-CONFIRM30', '2022-05-09', '2022-06-08', 'RUNNING']])
    expect(windowOf(inForce(), '2022-06-09')[0]?.[3]).toBe('WINDOW_CLOSED')
  })

  it('is met by the joint application', () => {
    const asked = aMediationFact(
      { kind: 'CONFIRMATION_ASKED', on: day('2022-05-30'), court: '区人民法院', proof: '申请书' },
      'row1',
    )
    expect(windowOf(inForce([asked]), '2022-06-30')[0]?.[3]).toBe('MET_ON_TIME')
    expect(theRow(inForce([asked])).confirmation).toBe('ASKED')
    const ruled = aMediationFact(
      { kind: 'CONFIRMATION_RULED', on: day('2022-06-20'), outcome: 'DISMISSED', number: '（2022）津9999民特1号' },
      'row1',
    )
    const ruling = (more: MediationFact[]) => {
      const facts = inForce(more)
      return said(mayDoOnRow(theCase(facts), theRow(facts), 'recordConfirmation'))
    }
    expect([ruling([]), ruling([asked]), ruling([asked, ruled])]).toEqual([
      ...['CONFIRMATION_NOT_ASKED', 'granted', 'CONFIRMATION_RULED'],
    ])
  })

  it('stays open where the court did not take the first application: both sides ask again', () => {
    const asked = (on: string) =>
      aMediationFact({ kind: 'CONFIRMATION_ASKED', on: day(on), court: '区人民法院', proof: '申请书' }, 'row1')
    const notTaken = (on: string) =>
      aMediationFact({ kind: 'CONFIRMATION_TAKEN', on: day(on), isTaken: false, number: null }, 'row1')
    const once = inForce([asked('2022-05-20'), notTaken('2022-05-23')])
    const stands = (facts: readonly MediationFact[], asOf: string) => theRow(facts, 1, asOf).confirmation
    expect(stands(once, '2022-06-08')).toBe('OPEN')
    expect(windowOf(once, '2022-06-08')[0]?.[3]).toBe('RUNNING')
    expect(windowOverOn(theCase(once, '2022-06-08'), theRow(once, 1, '2022-06-08'))).toBe('2022-06-09')
    expect(stands(once, '2022-06-09')).toBe('NOT_TAKEN')
    // A late one is recorded all the same: the court decides on it.
    for (const asOf of ['2022-06-08', '2022-06-09'])
      expect(said(mayDoOnRow(theCase(once, asOf), theRow(once, 1, asOf), 'askConfirmation'))).toBe('granted')
    for (const again of ['2022-05-23', '2022-05-30'])
      expect(stands([...once, asked(again)], '2022-06-08')).toBe('ASKED')
    expect(stands([...once, asked('2022-05-30'), notTaken('2022-05-31')], '2022-06-08')).toBe('OPEN')
  })

  it('is not there for an organ’s own mediation, nor for an oral agreement', () => {
    const facts = (more: Parameters<typeof aCase>[0]) => [
      ...aCase(more),
      entered(1, [one]),
      signed(1, '2022-05-09'),
      ...forAll(['2022-05-06', '2022-05-09', '2022-05-09']),
    ]
    for (const more of [{ kind: 'ORGAN', opensConfirmation: false }, { form: 'ORAL' }] as const) {
      expect(windowOf(facts(more), '2022-05-10')).toEqual([])
      const row = theRow(facts(more))
      expect(said(mayDoOnRow(theCase(facts(more)), row, 'askConfirmation'))).toBe('NO_CONFIRMATION_WAY')
      expect(remediesOf(row, day('2022-05-10'), null)).toEqual(['REMIND', 'COURT'])
    }
  })

  it('opens enforcement once a court has confirmed', () => {
    const ruled = aMediationFact(
      { kind: 'CONFIRMATION_RULED', on: day('2022-06-20'), outcome: 'CONFIRMED', number: '（2022）津9999民特1号' },
      'row1',
    )
    expect(remediesOf(theRow(inForce([ruled])), day('2022-07-01'), day('2022-06-08'))).toEqual(['REMIND', 'ENFORCE'])
    expect(remediesOf(theRow(inForce()), day('2022-06-08'), day('2022-06-08'))).toEqual(['REMIND', 'CONFIRM', 'COURT'])
  })
})

describe('what a row has to be', () => {
  const authority = { basis: '授权委托书', hasNumber: true, scope: '签署协议' }
  const check = (shares: readonly Share[], more: { isDeceased?: boolean; agreedCents?: number } = {}) =>
    said(
      checkRow({
        ...{ isDeceased: more.isDeceased ?? false, claimCents: 1000, shares },
        agreedCents: more.agreedCents ?? 1000,
      }),
    )
  it.each([
    ['one share that adds up', [one], {}, 'granted'],
    ['a cent short', [{ ...one, cents: 1001 }], { agreedCents: 1001 }, 'INSTALMENTS_DIFFER'],
    ['shares a cent short', [one], { agreedCents: 1001 }, 'SHARES_DIFFER'],
    [
      'a part of a cent',
      [aShare([instalment(1, '2022-05-20', 999.5), instalment(2, '2022-05-20', 0.5)])],
      {},
      'AMOUNT_NOT_CENTS',
    ],
    ['a relative with authority', [{ ...one, capacity: 'RELATIVE', authority }], {}, 'granted'],
    ['a relative without', [{ ...one, capacity: 'RELATIVE' }], {}, 'RELATIVE_WITHOUT_AUTHORITY'],
    [
      'a relative whose paper has no number',
      [{ ...one, capacity: 'RELATIVE', authority: { ...authority, hasNumber: false } }],
      {},
      'RELATIVE_WITHOUT_AUTHORITY',
    ],
    ['an heir without paper', [{ ...one, capacity: 'HEIR' }], { isDeceased: true }, 'HEIR_WITHOUT_AUTHORITY'],
    ['an heir of somebody alive', [{ ...one, capacity: 'HEIR', authority }], {}, 'HEIR_OF_THE_LIVING'],
    ['the dead themselves', [one], { isDeceased: true }, 'DECEASED_SIGNS_BY_HEIRS'],
    ['nobody', [], {}, 'NO_SHARE'],
    [
      'days out of order',
      [aShare([instalment(1, '2022-08-20', 500), instalment(2, '2022-05-20', 500)])],
      {},
      'INSTALMENTS_OUT_OF_ORDER',
    ],
  ] as const)('%s', (_, shares, more, code) => {
    expect(check(shares as readonly Share[], more)).toBe(code)
  })

  it('a roster is told by how much it differs', () => {
    expect(checkTotal(57_477_405, 57_477_400)).toMatchObject({
      refusal: { code: 'ROSTER_DIFFERS', facts: { difference: 5 } },
    })
    expect(checkTotal(57_477_405, null)).toMatchObject({ isGranted: true })
  })
})

describe('payments', () => {
  const pay = (facts: readonly MediationFact[], cents: number, more: object = {}) =>
    mayPay(theRow(facts), {
      ...{ shareNo: 1, instalmentNo: 1, cents, on: day('2022-05-20'), isToPayee: true, ...more },
    })
  it('a part may be paid, and the rest; a cent more is refused with the difference', () => {
    expect(said(pay(inForce(), 1_000_000))).toBe('granted')
    const part = inForce([paid(1, 1, 1_000_000, '2022-05-20')])
    expect(theRow(part)).toMatchObject({ paidCents: 1_000_000, nextDueOn: '2022-05-20', isPaid: false })
    expect(said(pay(part, 1_799_800))).toBe('granted')
    expect(pay(part, 1_799_801)).toMatchObject({ refusal: { code: 'PAID_TOO_MUCH', facts: { difference: 1 } } })
    const all = inForce([paid(1, 1, 2_799_800, '2022-05-20'), paid(1, 2, 1_866_677, '2022-08-19')])
    expect(theRow(all)).toMatchObject({ paidCents: 4_666_477, nextDueOn: null, isPaid: true })
  })
  it.each([
    ['somebody else', { isToPayee: false }, 'PAID_TO_ANOTHER'],
    ['no such instalment', { instalmentNo: 3 }, 'NO_SUCH_INSTALMENT'],
    ['before it was in force', { on: day('2022-05-08') }, 'PAID_BEFORE_EFFECT'],
    ['nothing', { cents: 0 }, 'AMOUNT_NOT_CENTS'],
  ])('%s', (_, more, code) => {
    expect(said(pay(inForce(), 100, more))).toBe(code)
  })
})

describe('an obligation not kept', () => {
  const due = { what: 'INSTALMENT', shareNo: 1, instalmentNo: 1 } as const
  const key = { what: 'FRAMEWORK', obligationNo: 1 } as const
  const note = (facts: readonly MediationFact[], ref: typeof due | typeof key, on: string) =>
    mayNoteBreach(theCase(facts), theRow(facts), ref, day(on))
  it('is noted against the obligation of either side, after its day', () => {
    expect(said(note(inForce(), due, '2022-05-20'))).toBe('NOT_YET_DUE')
    expect(note(inForce(), due, '2022-05-21')).toMatchObject({ value: { side: 'RESPONDENT' } })
    expect(note(inForce(), key, '2022-06-01')).toMatchObject({ value: { side: 'CLAIMANT' } })
    expect(said(note(inForce([paid(1, 1, 2_799_800, '2022-05-20')]), due, '2022-05-21'))).toBe('OBLIGATION_KEPT')
    const noted = aMediationFact(
      { kind: 'BREACH_NOTED', on: day('2022-05-23'), breachId: 'x', side: 'RESPONDENT', obligation: due, text: '' },
      'row1',
    )
    expect(said(note(inForce([noted]), due, '2022-05-24'))).toBe('BREACH_NOTED_ALREADY')
    expect(said(note(inForce(), { what: 'FRAMEWORK', obligationNo: 9 } as never, '2022-06-01'))).toBe(
      'NO_SUCH_OBLIGATION',
    )
  })
})
