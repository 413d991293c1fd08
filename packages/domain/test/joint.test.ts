import { addDays, localDate, type LocalDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  duties,
  factsWithoutEffect,
  isNeedReadable,
  needsOf,
  representativeIds,
  standingOf,
  type LawSettings,
  type MatterFact,
} from '../src/matters/index.js'
import { aFact, aReceived, aRoadToTheDesk, aService, aStory } from '../src/testing.js'

const START = localDate('2022-05-05')
const on = (n: number): LocalDate => addDays(START, n)
const PEOPLE = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']

const notice = (day: number, partyId: string): MatterFact =>
  ({ ...aService(on(day), partyId), paper: 'NOTICE' }) as MatterFact
const told: readonly MatterFact[] = [
  ...aRoadToTheDesk(START, PEOPLE),
  aFact('O1', { kind: 'NOTIFIED', on: on(2), content: 'RECEIPT_ROUTE_PROCEDURE', text: '已收到' }),
  aFact('O1', { kind: 'ACCEPTED', on: on(2) }),
]
const named = (number: number): MatterFact =>
  aFact('PO', { kind: 'REPRESENTATIVES_NAMED', on: on(1), number, partyIds: PEOPLE.slice(0, number) })
const equal = (facts: readonly MatterFact[], asOf: LocalDate, settings: Partial<LawSettings> = {}) =>
  duties(aStory(facts, asOf, settings)).find((duty) => duty.clock === 'HOUSE-EQUAL-NOTICE')

describe('信访工作条例 第二十条第三款: representatives', () => {
  it('five speak for the group; six are in the record without effect, and speak for nobody', () => {
    expect(representativeIds(aStory([...told, named(5)], on(3)))).toEqual(PEOPLE.slice(0, 5))
    const story = aStory([...told, named(6)], on(3))
    expect(representativeIds(story)).toEqual([])
    expect(factsWithoutEffect(story)).toMatchObject([
      { code: 'TOO_MANY_REPRESENTATIVES', citation: { article: '20(3)' } },
    ])
  })

  it('six named after five change nothing', () => {
    const story = aStory([...told, named(2), { ...named(6), on: on(2) } as MatterFact], on(3))
    expect(representativeIds(story)).toEqual(['P1', 'P2'])
  })
})

describe('信访工作条例 第二十三条: each signatory is told (decision 025)', () => {
  it('a notice that went to the representatives only does not reach the others', () => {
    const facts = [...told, named(2), notice(3, 'P1'), notice(3, 'P2')]
    expect(equal(facts, on(5))).toMatchObject({ end: null, lawfulLastOn: on(15), owedBy: { id: 'O1' } })
    expect(equal([...facts, ...PEOPLE.slice(2).map((id) => notice(4, id))], on(5))?.end).toEqual({
      how: 'MET',
      on: on(4),
    })
  })

  it('by a local rule it is enough that all representatives have it', () => {
    const rule = { noticeToRepresentatives: true }
    expect(equal([...told, named(2), notice(3, 'P1')], on(5), rule)?.end).toBeNull()
    expect(equal([...told, named(2), notice(3, 'P1'), notice(4, 'P2')], on(5), rule)?.end).toMatchObject({ how: 'MET' })
    expect(equal([...told, named(6), notice(3, 'P1')], on(5), rule)?.end).toBeNull()
  })

  it('who withdrew is told no more, and the others still are', () => {
    const gone = aFact('PO', { kind: 'WITHDRAWN', on: on(4), partyId: 'P7' })
    const facts = [...told, ...PEOPLE.slice(0, 6).map((id) => notice(3, id))]
    expect(equal(facts, on(5))?.end).toBeNull()
    const story = aStory([...facts, gone], on(5))
    expect(equal([...facts, gone], on(5))?.end).toMatchObject({ how: 'MET' })
    expect(standingOf(story, duties(story))).toBe('OPEN')
  })

  it('once everybody has the opinion nothing of it is left, and each has an own window', () => {
    const facts = [...told, ...PEOPLE.map((id, at) => aService(on(20 + at), id))]
    const story = aStory(facts, on(40))
    const all = duties(story)
    expect(standingOf(story, all)).toBe('ANSWERED')
    expect(all.find((duty) => duty.clock === 'HOUSE-EQUAL-NOTICE')?.end?.how).toBe('SUPERSEDED')
    const windows = all.filter((duty) => duty.clock === 'XF-REVIEW-REQ30')
    expect(windows.map((duty) => [duty.owedBy.id, duty.eventOn])).toEqual(PEOPLE.map((id, at) => [id, on(20 + at)]))
  })

  it('a matter of one is told by its notice', () => {
    expect(equal([aReceived(START), ...told.slice(1)], on(5))).toBeUndefined()
  })
})

describe('个人信息保护法: a need is readable by consent, for a time', () => {
  const recorded = aFact('PO', {
    ...{ kind: 'NEED_RECORDED', on: on(1), needId: 'n1', consentOn: on(1), consentForm: 'WRITTEN' },
    ...{ purposes: ['HEARING'], until: on(10) },
  })
  const taken = aFact('PO', { kind: 'NEED_WITHDRAWN', on: on(3), needId: 'n1' })
  const isReadable = (facts: readonly MatterFact[], day: number, standing: 'OPEN' | 'ANSWERED' = 'OPEN') => {
    const [need] = needsOf(aStory([...told, ...facts], on(day)))
    return need ? isNeedReadable(need, standing, on(day)) : null
  }

  it.each([
    ['on its last day', [recorded], 10, true],
    ['the day after', [recorded], 11, false],
    ['the consent was taken back', [recorded, taken], 4, false],
  ] as const)('%s', (_, facts, day, is) => expect(isReadable(facts, day)).toBe(is))

  it('no longer than the matter is open', () => expect(isReadable([recorded], 5, 'ANSWERED')).toBe(false))

  it('the record says neither what nor whose', () => {
    expect(Object.keys(recorded)).not.toEqual(expect.arrayContaining(['partyId']))
    expect(JSON.stringify(recorded)).not.toMatch(/INTERPRETER|SIGN_LANGUAGE|STEP_FREE/)
  })
})
