import { addDays, localDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EMPTY_TALLY,
  equalParts,
  mayPay,
  moved,
  sumOf,
  talliesOf,
  tallyOf,
  type MediationFact,
} from '../../src/mediation/index.js'
import { aCase, aMediationFact, aShare, entered, forAll, paid, theRow } from './a-mediation.js'

const START = localDate('2022-05-01')
const on = (n: number) => addDays(START, n)
const aMoney = fc.integer({ min: 6, max: 9_999_999 })

const instalmentsOf = (cents: number, count: number) =>
  equalParts(cents, count).map((part, at) => ({ no: at + 1, dueOn: on(60 + at * 30), cents: part }))

const signedOn = (no: number, day: number): MediationFact =>
  aMediationFact({ kind: 'ROW_SIGNED', on: on(day), shareNo: 1, mode: 'SIGNATURE', proof: '' }, `row${no}`)

describe('properties of an agreement', () => {
  it('the effect is the day of the last sign, in whatever order they were written down', () => {
    const aDay = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(fc.tuple(aDay, aDay, aDay, aDay), fc.integer(), ([own, respondent, mediator, body], salt) => {
        const signs = [signedOn(1, own), ...forAll([on(respondent), on(mediator), on(body)])]
        const turn = ((salt % signs.length) + signs.length) % signs.length
        const turned = [...signs.slice(turn), ...signs.slice(0, turn)]
        const row = theRow([...aCase(), entered(1, [aShare(instalmentsOf(600, 1))]), ...turned])
        expect(row.effectOn).toBe(on(Math.max(own, respondent, mediator, body)))
      }),
    )
  })

  it('what is paid never exceeds what is open, and sums stay exact', () => {
    fc.assert(
      fc.property(
        aMoney,
        fc.integer({ min: 1, max: 6 }),
        fc.array(aMoney, { maxLength: 12 }),
        (cents, count, tries) => {
          let facts: readonly MediationFact[] = [
            ...aCase(),
            entered(1, [aShare(instalmentsOf(cents, count))]),
            signedOn(1, 1),
            ...forAll([on(1), on(1), on(1)]),
          ]
          for (const [at, tried] of tries.entries()) {
            const instalmentNo = (at % count) + 1
            const asked = { shareNo: 1, instalmentNo, cents: tried, on: on(2 + at), isToPayee: true }
            if (mayPay(theRow(facts), asked).isGranted) facts = [...facts, paid(1, instalmentNo, tried, on(2 + at))]
          }
          const row = theRow(facts)
          expect(row.agreedCents).toBe(cents)
          expect(row.paidCents).toBe(sumOf(row.shares[0]?.instalments.map((one) => one.paidCents) ?? []))
          expect(row.shares[0]?.instalments.every((one) => one.paidCents <= one.cents)).toBe(true)
          expect(row.isPaid).toBe(row.paidCents === cents)
        },
      ),
    )
  })

  it('changes fold: the terms of a day are those of the last change that counts by then', () => {
    const aChange = fc.record({
      cents: aMoney,
      count: fc.integer({ min: 1, max: 6 }),
      from: fc.integer({ min: 2, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 5 }), fc.integer({ min: 1, max: 60 }), (changes, asked) => {
        const facts = [
          ...aCase(),
          entered(1, [aShare(instalmentsOf(600, 2))]),
          signedOn(1, 1),
          ...forAll([on(1), on(1), on(1)]),
          ...changes.map(({ cents, count, from }) =>
            aMediationFact(
              {
                ...{ kind: 'ROW_AMENDED', on: on(2), from: on(from), shareNo: 1, cents, reason: '', proof: '' },
                instalments: instalmentsOf(cents, count),
              },
              'row1',
            ),
          ),
        ]
        const counting = asked < 2 ? [] : changes.filter((one) => one.from <= asked)
        expect(theRow(facts, 1, on(asked)).agreedCents).toBe(counting.at(-1)?.cents ?? 600)
      }),
    )
  })

  it('totals that are moved act by act are those counted anew', () => {
    const aTurn = fc.record({ row: fc.integer({ min: 1, max: 4 }), act: fc.constantFrom('sign', 'pay', 'leave') })
    fc.assert(
      fc.property(fc.array(aTurn, { maxLength: 14 }), (turns) => {
        const nos = [1, 2, 3, 4]
        let facts: readonly MediationFact[] = [
          ...aCase(),
          ...nos.map((no) => entered(no, [aShare(instalmentsOf(1000 + no, 2))])),
          ...forAll([on(1), on(1), on(1)]),
        ]
        let tally = nos.reduce((sum, no) => moved(sum, null, tallyOf(theRow(facts, no))), EMPTY_TALLY)
        for (const [at, { row: no, act }] of turns.entries()) {
          const before = theRow(facts, no)
          const next =
            act === 'sign' && before.stage === 'TO_SIGN'
              ? [signedOn(no, at)]
              : act === 'leave' && before.stage === 'TO_SIGN'
                ? [aMediationFact({ kind: 'ROW_WITHDRAWN', on: on(at), reason: '' }, `row${no}`)]
                : act === 'pay' && before.stage === 'IN_FORCE' && before.paidCents === 0
                  ? [paid(no, 1, 100, on(at))]
                  : []
          facts = [...facts, ...next]
          tally = moved(tally, tallyOf(before), tallyOf(theRow(facts, no)))
        }
        expect(tally).toEqual(talliesOf(nos.map((no) => theRow(facts, no))))
      }),
    )
  })
})
