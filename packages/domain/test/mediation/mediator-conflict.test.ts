import { describe, expect, it } from 'vitest'
import { atTheTable, mayMediate } from '../../src/mediation/index.js'
import { aCase, aMediationFact, day, theCase } from './a-mediation.js'

const conflict = { accountId: 'M1', reportedOn: day('2022-03-10'), isDecided: false }
const said = (verdict: ReturnType<typeof mayMediate>) => (verdict.isGranted ? 'granted' : verdict.refusal)

describe('a conflict at the mediators’ table', () => {
  it.each([
    ['on the day of the report', ['M1'], '2022-03-10', 'MEDIATOR_HAS_CONFLICT'],
    ['after it', ['M2', 'M1'], '2022-04-01', 'MEDIATOR_HAS_CONFLICT'],
    ['the day before: what was held, was held rightly', ['M1'], '2022-03-09', 'granted'],
    ['of somebody else', ['M2'], '2022-04-01', 'granted'],
  ])('%s', (_, accounts, on, code) => {
    const verdict = mayMediate(accounts, [conflict], day(on))
    expect(verdict.isGranted ? 'granted' : verdict.refusal.code).toBe(code)
  })

  it('cites 人民调解法 第十五条, and says whether it waits for the decision', () => {
    expect(said(mayMediate(['M1'], [{ ...conflict, isDecided: true }], day('2022-03-10')))).toMatchObject({
      ...{ citation: { instrument: 'peoples-mediation-2010', article: '15' }, facts: { isDecided: true } },
    })
  })

  it('asks those who sit there: not who was let go, nor who stands back by their own word', () => {
    const ids = (more: readonly ReturnType<typeof aMediationFact>[]) =>
      atTheTable(theCase([...aCase(), ...more])).map((one) => one.accountId)
    const on = day('2022-03-21')
    expect(ids([])).toEqual(['M1'])
    const tied = aMediationFact({ kind: 'MEMBER_DECLARED', on, accountId: 'M1', isFree: false, statement: '亲属' })
    expect(ids([tied])).toEqual([])
    expect(ids([aMediationFact({ kind: 'MEMBER_RELEASED', on, accountId: 'M1', reason: '冲突' })])).toEqual([])
  })
})
