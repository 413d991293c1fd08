import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { afterSplits, claimNos, receivedFact, sortings, type MatterFact } from '../src/matters/index.js'
import { aFact, aReceived, aStory } from '../src/testing.js'

const START = localDate('2022-05-05')
const letter = (...texts: string[]): MatterFact =>
  ({
    ...aReceived(START),
    claims: texts.map((text, at) => ({ no: at + 1, text, factsAndReasons: null })),
  }) as MatterFact
const sorted = (claimNo: number, claimClass: 'REQUEST' | 'ACCUSATION') =>
  aFact('PO', {
    ...{ kind: 'CLAIM_SORTED', on: START, claimNo, claimClass, decidingFact: '' },
    road: claimClass === 'REQUEST' ? 6 : null,
  })
const split = (...nos: number[]) => aFact('PO', { kind: 'SPLIT_OFF', on: START, claimNos: nos, toMatterId: 'other' })

describe('信访工作条例 第三十条第三款: what was split off', () => {
  const facts = [
    letter('工资', '举报', '社保'),
    sorted(1, 'REQUEST'),
    sorted(2, 'ACCUSATION'),
    sorted(3, 'REQUEST'),
    split(2),
  ]

  it('leaves neither text nor sorting nor a gap in the numbers', () => {
    const story = aStory(facts, START)
    expect(receivedFact(story)?.claims).toMatchObject([
      { no: 1, text: '工资' },
      { no: 2, text: '社保' },
    ])
    expect(claimNos(story)).toEqual([1, 2])
    expect(sortings(story).map((fact) => [fact.claimNo, fact.claimClass])).toEqual([
      [1, 'REQUEST'],
      [2, 'REQUEST'],
    ])
    expect(JSON.stringify(afterSplits(facts).filter((fact) => fact.kind !== 'SPLIT_OFF'))).not.toContain('ACCUSATION')
  })

  it('a second split and later sortings speak in the new numbers', () => {
    const story = aStory([...facts, split(1), sorted(1, 'REQUEST')], START)
    expect(receivedFact(story)?.claims).toMatchObject([{ no: 1, text: '社保' }])
    expect(sortings(story)).toHaveLength(1)
  })

  it('before the split everything is as it was told', () => {
    expect(claimNos(aStory(facts.slice(0, 4), START))).toEqual([1, 2, 3])
  })
})
