import { describe, expect, it } from 'vitest'
import {
  issuedPapers,
  mayIssuePaper,
  mediationDuties,
  mediationPaperNumber,
  mediatorsOn,
  papersSaying,
  rowDuties,
  rowOf,
  type MediationFact,
  type NumberedMediationPaper,
} from '../../src/mediation/index.js'
import { aMediationFact, day, inForce, paid, theCase } from './a-mediation.js'

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

  describe('whom they name (第十九条、第二十三条)', () => {
    const on = day('2022-05-12')
    const named = (accountId: string, at = on) =>
      aMediationFact({ kind: 'MEMBER_NAMED', on: at, accountId, as: 'MEDIATOR', chosenBy: 'BODY' })
    const released = (accountId: string, at = on) =>
      aMediationFact({ kind: 'MEMBER_RELEASED', on: at, accountId, reason: '双方要求更换' })
    const tied = (accountId: string) =>
      aMediationFact({ kind: 'MEMBER_DECLARED', on, accountId, isFree: false, statement: '亲属' })
    const rights = issue('MEDIATION_RIGHTS', '甲', null)
    const agreement = issue('MEDIATION_AGREEMENT', '乙', 'row1')
    const isOut = (after: readonly MediationFact[], partId: string | null = null) =>
      issuedPapers(inForce([rights, agreement, ...after]), partId)[0]?.isOutdated

    it.each([
      ['another mediator is named', [named('M2')], true],
      ['one is let go', [released('M1')], true],
      ['one stands back by their own word', [tied('M1')], true],
      ['a mediator is let go and named again', [released('M1'), named('M1', day('2022-05-13'))], true],
      ['somebody who only helps is named', [aMediationFact({ ...named('M3'), as: 'COUNSELLOR' } as never)], false],
      ['the named one says to be free of ties', [aMediationFact({ ...tied('M1'), isFree: true } as never)], false],
    ])('the letter of rights, when %s: wrong is %s', (_, after, wrong) => {
      expect(isOut(after)).toBe(wrong)
    })

    it('an agreement names whoever sat there on the day of the mediator’s sign', () => {
      expect(isOut([released('M1'), named('M2')], 'row1')).toBe(false)
      // It turns out that they were let go before they signed.
      expect(isOut([released('M1', day('2022-03-09'))], 'row1')).toBe(true)
      expect(mediatorsOn(inForce([released('M1'), named('M2')]), day('2022-05-11'))).toEqual(['M1'])
      expect(mediatorsOn(inForce([released('M1'), named('M2')]), null)).toEqual(['M2'])
    })

    it('the signs for rows that came later change nothing of a letter', () => {
      const again = aMediationFact({
        ...{ kind: 'COMMON_SIGNED', on, by: 'MEDIATOR', version: 1, upTo: 9, mode: 'SIGNATURE', proof: '原件' },
      })
      expect(isOut([again], 'row1')).toBe(false)
    })

    it('is owed anew within five working days, until it went out anew or the mediation is over', () => {
      const owed = (more: readonly MediationFact[]) =>
        mediationDuties(theCase(inForce([rights, released('M1'), named('M2'), ...more]), '2022-05-20'), 'PO').filter(
          (duty) => duty.clock === 'HOUSE-MEDIATE-PAPER',
        )
      expect(owed([])).toMatchObject([
        { eventOn: '2022-05-12', lawfulLastOn: '2022-05-19', owedBy: { id: 'B1' }, end: null },
      ])
      expect(owed([issue('MEDIATION_RIGHTS', '丙', null)])).toMatchObject([{ end: { how: 'MET' } }])
      const ended = { how: 'FAILED', side: null, reason: '未达成', otherWays: ['LAWSUIT'] } as const
      expect(owed([aMediationFact({ kind: 'ENDED', on: day('2022-05-18'), ...ended } as never)])).toMatchObject([
        { end: { how: 'NOT_OWED' } },
      ])
    })

    it('of a row it is owed while the row is in force', () => {
      const facts = inForce([agreement, released('M1', day('2022-03-09'))])
      const mediation = theCase(
        facts.filter((fact) => fact.partId === null),
        '2022-05-20',
      )
      const row = rowOf(
        mediation,
        'row1',
        facts.filter((fact) => fact.partId === 'row1'),
        facts,
      )
      const clocks = row
        ? rowDuties(mediation, row)
            .filter((duty) => duty.end === null)
            .map((duty) => duty.clock)
        : []
      expect(clocks).toContain('HOUSE-MEDIATE-PAPER')
    })
  })
})
