import { addDays, localDate, recompute, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duties, type MatterFact } from '../src/matters/index.js'
import { aFact, aReceived, aReferral, aService, aStory, aWholeRoad } from '../src/testing.js'

const START = localDate('2022-03-01')
const END = localDate('2026-06-30')
const aStart = fc.integer({ min: 0, max: 1200 }).map((n) => addDays(START, n))
const aRoad = fc.tuple(aStart, fc.integer({ min: 0, max: 9 })).map(([start, step]) => aWholeRoad(start, step))

const byKey = (facts: readonly MatterFact[], asOf: LocalDate = END) =>
  Object.fromEntries(duties(aStory(facts, asOf)).map((duty) => [duty.key, duty]))

/** Shuffles the facts of each day among themselves, by random keys. */
const shuffledWithinDays = (facts: readonly MatterFact[], keys: readonly number[]) =>
  facts
    .map((fact, at) => ({ fact, key: keys[at % keys.length] ?? 0 }))
    .sort((a, b) => (a.fact.on < b.fact.on ? -1 : a.fact.on > b.fact.on ? 1 : a.key - b.key))
    .map(({ fact }) => fact)

describe('properties of the duties of a matter', () => {
  it('do not depend on the order in which the facts of one day arrive', () => {
    fc.assert(
      fc.property(aRoad, fc.array(fc.nat(), { minLength: 5, maxLength: 20 }), (road, keys) => {
        expect(byKey(shuffledWithinDays(road, keys))).toEqual(byKey(road))
      }),
    )
  })

  it('are the same however the matter changes hands inside an organ: allocation, cover and signing move no date', () => {
    const anAllocation = fc.record({ day: fc.integer({ min: 0, max: 90 }), account: fc.constantFrom('A', 'B', 'C') })
    fc.assert(
      fc.property(aRoad, fc.array(anAllocation, { maxLength: 5 }), (road, given) => {
        const start = road[0]?.on as LocalDate
        const hands = given.map(({ day, account }) =>
          aFact('O1', { kind: 'ALLOCATED', on: addDays(start, day), accountId: account, deskId: null }),
        )
        expect(byKey([...road, ...hands])).toEqual(byKey(road))
      }),
    )
  })

  it('a transfer starts no clock of the office again and moves none that ran', () => {
    fc.assert(
      fc.property(aStart, fc.integer({ min: 1, max: 4 }), (start, transfers) => {
        const first = [aReceived(start), aReferral(addDays(start, 2), 'O1', 'r1')]
        const hops = Array.from({ length: transfers }, (_, n) => {
          const on = addDays(start, 3 + n)
          const referralId = `r${n + 1}`
          return [
            aFact(`O${n + 1}`, { kind: 'OBJECTED', on, referralId, hasReasons: true, reasons: '不属本单位职权' }),
            aFact('PO', { kind: 'OBJECTION_ANSWERED', on, referralId, isAgreed: true, reasons: '' }),
            aReferral(on, `O${n + 2}`, `r${n + 2}`),
          ]
        }).flat()
        const sorting = (facts: readonly MatterFact[]) =>
          Object.values(byKey(facts)).filter((duty) => duty.clock === 'XF-SORT15')
        expect(sorting([...first, ...hops])).toEqual(sorting(first))
      }),
    )
  })

  it('extensions never give more than thirty days in all', () => {
    const anExtension = fc.record({ day: fc.integer({ min: 0, max: 95 }), days: fc.integer({ min: -5, max: 60 }) })
    fc.assert(
      fc.property(aStart, fc.array(anExtension, { maxLength: 6 }), (start, asked) => {
        const extensions = asked.map(({ day, days }) => {
          const on = addDays(start, day)
          return aFact('O1', {
            kind: 'EXTENDED',
            on,
            days,
            isHeadApproved: true,
            approvedBy: null,
            reason: '复杂',
            noticeServedOn: on,
          })
        })
        const found = Object.values(
          byKey([aReceived(start), aFact('O1', { kind: 'ACCEPTED', on: start }), ...extensions]),
        )
        for (const duty of found.filter((one) => one.clock === 'XF-EXT30')) {
          expect(duty.rawLastOn! <= addDays(start, 90)).toBe(true)
          expect(duty.rawLastOn! > addDays(start, 60)).toBe(true)
        }
      }),
    )
  })

  it('a hearing moves the re-review and nothing else', () => {
    fc.assert(
      fc.property(aRoad, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }), (road, from, length) => {
        const start = road[0]?.on as LocalDate
        const hearing = ['O1', 'R1', 'C1'].flatMap((organ) => [
          aFact(organ, { kind: 'HEARING_BEGAN', on: addDays(start, from) }, `begin-${organ}`),
          aFact(organ, { kind: 'HEARING_ENDED', on: addDays(start, from + length) }, `end-${organ}`),
        ])
        const without = byKey(road)
        const withHearing = byKey([...road, ...hearing])
        for (const [key, duty] of Object.entries(withHearing)) {
          if (duty.clock !== 'XF-RECHECK-DEC30') expect(duty).toEqual(without[key])
          else expect(duty.rawLastOn! >= without[key]!.rawLastOn!).toBe(true)
        }
      }),
    )
  })

  it('every date can be recomputed from its own steps alone', () => {
    fc.assert(
      fc.property(aRoad, (road) => {
        for (const duty of duties(aStory(road, END))) {
          const { rawLastOn, lawfulLastOn, warnOn } = duty
          expect(recompute([...duty.steps])).toEqual({ rawLastOn, lawfulLastOn, warnOn })
        }
      }),
    )
  })

  it('each party has its own window, from its own receipt', () => {
    fc.assert(
      fc.property(
        aStart,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        (start, delays) => {
          const parties = delays.map((_, n) => `P${n + 1}`)
          const facts = [
            aReceived(start, parties),
            aFact('O1', { kind: 'ACCEPTED', on: start }),
            ...delays.map((delay, n) => aService(addDays(start, delay), `P${n + 1}`)),
          ]
          const windows = Object.values(byKey(facts)).filter((duty) => duty.clock === 'XF-REVIEW-REQ30')
          expect(windows.map((duty) => `${duty.owedBy.id} ${duty.eventOn}`).sort()).toEqual(
            delays.map((delay, n) => `P${n + 1} ${addDays(start, delay)}`).sort(),
          )
          expect(windows.every((duty) => duty.rawLastOn === addDays(duty.eventOn, 30))).toBe(true)
        },
      ),
    )
  })
})
