import { describe, expect, it } from 'vitest'
import {
  issuedPapers,
  mayIssuePaper,
  mediationPaperNumber,
  papersSaying,
  type MediationFact,
  type NumberedMediationPaper,
} from '../../src/mediation/index.js'
import { aMediationFact, day, inForce, paid } from './a-mediation.js'

const issue = (paper: NumberedMediationPaper, number: string, partId: string | null): MediationFact =>
  aMediationFact({ kind: 'PAPER_ISSUED', on: day('2022-05-10'), paper, number }, partId)
const correct = (fact: MediationFact | undefined): MediationFact =>
  aMediationFact(
    {
      ...{ kind: 'CORRECTED', on: day('2022-05-11'), factId: fact?.id ?? '', isAnnulled: false, reason: '笔误' },
      set: { on: day('2022-05-08') },
    },
    fact?.partId ?? null,
  )

describe('letters of a mediation', () => {
  it('are numbered as committees write it', () => {
    expect(mediationPaperNumber('MEDIATION_AGREEMENT', day('2022-05-10'), 5)).toBe('（2022）调协字第5号')
    expect(mediationPaperNumber('MEDIATION_END', day('2023-01-02'), 1)).toBe('（2023）调终字第1号')
  })

  it('belong to the case or to one row', () => {
    const facts = inForce([issue('MEDIATION_AGREEMENT', '甲', 'row1'), issue('MEDIATION_RIGHTS', '乙', null)])
    expect(issuedPapers(facts, 'row1')).toEqual([
      { paper: 'MEDIATION_AGREEMENT', number: '甲', on: '2022-05-10', isOutdated: false },
    ])
    expect(issuedPapers(facts, null).map((one) => one.number)).toEqual(['乙'])
    expect(issuedPapers(facts, 'row2')).toEqual([])
  })

  it('go out once, and again when what they say was corrected', () => {
    const facts = inForce([issue('MEDIATION_AGREEMENT', '甲', 'row1')])
    const refusal = mayIssuePaper(issuedPapers(facts, 'row1'), 'MEDIATION_AGREEMENT')
    expect(refusal).toMatchObject({ refusal: { code: 'PAPER_ISSUED_ALREADY', facts: { number: '甲' } } })
    const sign = facts.find((fact) => fact.kind === 'ROW_SIGNED')
    const outdated = issuedPapers([...facts, correct(sign)], 'row1')
    expect(outdated).toMatchObject([{ number: '甲', isOutdated: true }])
    expect(mayIssuePaper(outdated, 'MEDIATION_AGREEMENT').isGranted).toBe(true)
    const again = issuedPapers([...facts, correct(sign), issue('MEDIATION_AGREEMENT', '乙', 'row1')], 'row1')
    expect(again).toMatchObject([{ number: '乙', isOutdated: false }])
  })

  it('do not become wrong by what they do not say', () => {
    const payment = paid(1, 1, 100, '2022-05-20')
    const facts = inForce([issue('MEDIATION_AGREEMENT', '甲', 'row1'), payment])
    expect(issuedPapers([...facts, correct(payment)], 'row1')).toMatchObject([{ isOutdated: false }])
    expect(papersSaying('PAID')).toEqual(['PERFORMANCE_RECORD'])
    expect(papersSaying('ROW_SIGNED')).toEqual([
      'MEDIATION_AGREEMENT',
      'CONFIRMATION_APPLICATION',
      'PERFORMANCE_RECORD',
    ])
    expect(papersSaying('RIGHTS_TOLD')).toEqual([])
  })
})
