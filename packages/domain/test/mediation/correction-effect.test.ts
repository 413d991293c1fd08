import { describe, expect, it } from 'vitest'
import { effectOfCorrection, type MediationFact } from '../../src/mediation/index.js'
import { aCase, aMediationFact, day, inForce, paid, theCase, theRow } from './a-mediation.js'

const without = (fact: MediationFact | undefined, on: string | null): MediationFact =>
  aMediationFact(
    {
      ...{ kind: 'CORRECTED', on: day('2022-05-21'), factId: fact?.id ?? '', isAnnulled: on === null, reason: '笔误' },
      set: on === null ? {} : { on: day(on) },
    },
    fact?.partId ?? null,
  )

const ofRow = (facts: readonly MediationFact[], more: readonly MediationFact[], asOf: string) => {
  const side = (all: readonly MediationFact[]) => ({ mediation: theCase(all, asOf), row: theRow(all, 1, asOf) })
  return effectOfCorrection(side(facts), side([...facts, ...more]), 'PO')
}

describe('what a correction moves', () => {
  it('of a sign: the day of effect and the window of confirmation with it', () => {
    const facts = inForce()
    const sign = facts.find((fact) => fact.kind === 'ROW_SIGNED')
    const { duties, row } = ofRow(facts, [without(sign, '2022-05-12')], '2022-05-13')
    expect(duties).toEqual([
      {
        clock: 'RM-CONFIRM30',
        before: { lawfulLastOn: '2022-06-08', state: 'RUNNING' },
        after: { lawfulLastOn: '2022-06-13', state: 'RUNNING' },
      },
    ])
    expect(row).toMatchObject({
      before: { effectOn: '2022-05-09', windowLastOn: '2022-06-08' },
      after: { effectOn: '2022-05-12', windowLastOn: '2022-06-13' },
    })
  })

  it('of a payment that did not come: the sum, and the duty to urge begins', () => {
    const payment = paid(1, 1, 2_799_800, '2022-05-20')
    const { duties, row } = ofRow(inForce([payment]), [without(payment, null)], '2022-05-21')
    expect(duties).toMatchObject([{ clock: 'HOUSE-MEDIATE-URGE', before: null, after: { state: 'RUNNING' } }])
    expect(row).toMatchObject({
      before: { paidCents: 2_799_800, nextDueOn: '2022-08-20' },
      after: { paidCents: 0, nextDueOn: '2022-05-20' },
    })
  })

  it('of the day of taking: the month of mediation, and no row', () => {
    const facts = aCase()
    const taken = facts.find((fact) => fact.kind === 'TAKEN')
    const side = (all: readonly MediationFact[]) => ({ mediation: theCase(all, '2022-03-21'), row: null })
    const effect = effectOfCorrection(side(facts), side([...facts, without(taken, '2022-03-08')]), 'PO')
    expect(effect.row).toBeNull()
    expect(effect.duties).toContainEqual({
      clock: 'RM-MONTH1',
      before: { lawfulLastOn: '2022-04-07', state: 'RUNNING' },
      after: { lawfulLastOn: '2022-04-08', state: 'RUNNING' },
    })
  })

  it('of what no day hangs on: nothing', () => {
    const told = aMediationFact({ kind: 'RIGHTS_TOLD', on: day('2022-03-09'), side: 'CLAIMANT', proof: '回证' })
    const facts = [...aCase(), told]
    const side = (all: readonly MediationFact[]) => ({ mediation: theCase(all, '2022-03-21'), row: null })
    expect(effectOfCorrection(side(facts), side([...facts, without(told, null)]), 'PO')).toEqual({
      ...{ duties: [], row: null },
    })
  })
})
