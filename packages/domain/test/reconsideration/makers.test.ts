import { describe, expect, it } from 'vitest'
import { lawOfRecon, openPapers, type ReconActName, type ReconFact } from '../../src/reconsideration/index.js'
import { accepted, aFact, anApplication, clocks, day, logOn, served } from './builders.js'

const taken: readonly ReconFact[] = [...anApplication('2024-03-01'), accepted('2024-03-04')]
const begun = (isCompetent = true) =>
  aFact('2024-03-06', { kind: 'NORM_REVIEW_BEGUN', rule: '招牌管理办法', isAsked: true, isCompetent }, 'norm')
const suspended = aFact('2024-03-07', { kind: 'SUSPENDED', ground: 9, reason: '附带审查' }, 'sus')
const told = (makerOrganId: string | null = null) =>
  aFact(
    '2024-03-11',
    { kind: 'MAKER_TOLD', begunId: 'norm', clauses: '第七条', maker: '市城管局', makerOrganId },
    'told',
  )
const received = aFact('2024-03-12', { kind: 'MAKER_RECEIVED', toldId: 'told' })
const answered = (on: string) =>
  aFact(on, { kind: 'MAKER_ANSWERED', toldId: 'told', text: '符合上位法', material: ['制定说明'] })
const review = [...taken, begun(), suspended]
const said = (facts: readonly ReconFact[], asOf: string, act: ReconActName) => {
  const verdict = lawOfRecon(logOn(facts, asOf), act)
  return verdict.isGranted ? null : verdict.refusal.code
}

describe('第58条: the maker of a rule that the organ deals with itself', () => {
  it('is asked within three working days of the suspension, not of the request', () => {
    expect(clocks([...taken, begun()], '2024-03-06', 'FY-NORM-MAKER3')).toEqual([])
    // Thursday 7 March 2024: 8, 11, 12.
    expect(clocks(review, '2024-03-08', 'FY-NORM-MAKER3')).toMatchObject([
      { eventOn: '2024-03-07', lawfulLastOn: '2024-03-12', state: 'RUNNING', owedBy: 'REC' },
    ])
    expect(clocks([...review, told()], '2024-03-13', 'FY-NORM-MAKER3')).toMatchObject([
      { state: 'MET_ON_TIME', endedOn: '2024-03-11' },
    ])
    expect(clocks(review, '2024-03-13', 'FY-NORM-MAKER3')).toMatchObject([{ state: 'OVERDUE' }])
  })

  it('answers within ten working days of its receipt, which the body finds out where nobody served it', () => {
    expect(clocks([...review, told()], '2024-03-12', 'FY-NORM-MAKER10')).toEqual([])
    expect(clocks([...review, told()], '2024-03-12', 'HOUSE-RECON-MAKER-RECEIPT')).toMatchObject([
      { state: 'RUNNING', owedBy: 'REC' },
    ])
    // Tuesday 12 March 2024: 13-15 (3), 18-22 (8), 25, 26. By name, since it is on no board of ours.
    expect(clocks([...review, told(), received], '2024-03-13', 'FY-NORM-MAKER10')).toMatchObject([
      { eventOn: '2024-03-12', lawfulLastOn: '2024-03-26', state: 'RUNNING', owedBy: '市城管局' },
    ])
  })

  it('an organ of this house is served, and its time runs from there', () => {
    const facts = [...review, told('MAK')]
    expect(openPapers(logOn(facts, '2024-03-11')).map(({ paper }) => paper)).toContain('RECON_MAKER_NOTICE')
    expect(clocks(facts, '2024-03-11', 'HOUSE-RECON-MAKER-RECEIPT')).toEqual([])
    const had = [...facts, served('2024-03-13', 'RECON_MAKER_NOTICE', 'told', { organId: 'MAK' })]
    expect(clocks(had, '2024-03-14', 'FY-NORM-MAKER10')).toMatchObject([
      { eventOn: '2024-03-13', lawfulLastOn: '2024-03-27', owedBy: 'MAK' },
    ])
  })

  it('a late answer is pressed for, counts when it comes, and is seen as late', () => {
    const facts = [...review, told(), received]
    expect(clocks(facts, '2024-03-26', 'HOUSE-RECON-MAKER-REMIND')).toEqual([])
    expect(said(facts, '2024-03-26', 'remindNormMaker')).toBe('RECON_MAKER_NOT_LATE')
    expect(said(facts, '2024-03-27', 'remindNormMaker')).toBeNull()
    expect(clocks(facts, '2024-03-27', 'HOUSE-RECON-MAKER-REMIND')).toMatchObject([{ state: 'RUNNING', owedBy: 'REC' }])
    const late = [...facts, answered('2024-03-29')]
    expect(clocks(late, '2024-03-29', 'FY-NORM-MAKER10')).toMatchObject([{ state: 'MET_LATE' }])
    expect(clocks(late, '2024-03-29', 'HOUSE-RECON-MAKER-REMIND')).toMatchObject([{ state: 'NOT_OWED' }])
  })

  it('no result before the maker was asked, and answered or let its time go by', () => {
    const result = (facts: readonly ReconFact[], asOf: string) => said(facts, asOf, 'recordNormResult')
    expect(result(review, '2024-03-11')).toBe('RECON_MAKER_NOT_TOLD')
    expect(result([...review, told()], '2024-03-11')).toBe('RECON_MAKER_AWAITED')
    expect(result([...review, told(), received], '2024-03-26')).toBe('RECON_MAKER_AWAITED')
    expect(result([...review, told(), received], '2024-03-27')).toBeNull()
    expect(result([...review, told(), answered('2024-03-15')], '2024-03-15')).toBeNull()
  })

  it('is asked, receives and answers once each, in this order', () => {
    const asked = [...review, told()]
    expect(said(review, '2024-03-11', 'recordMakerReceipt')).toBe('RECON_MAKER_NOT_TOLD')
    expect(said(review, '2024-03-11', 'recordMakerAnswer')).toBe('RECON_MAKER_NOT_TOLD')
    expect(said(asked, '2024-03-12', 'tellNormMaker')).toBe('RECON_MAKER_TOLD')
    expect(said(asked, '2024-03-12', 'recordMakerReceipt')).toBeNull()
    expect(said([...asked, received], '2024-03-13', 'recordMakerReceipt')).toBe('RECON_MAKER_RECEIVED')
    expect(said([...asked, received], '2024-03-15', 'recordMakerAnswer')).toBeNull()
    const done = [...asked, received, answered('2024-03-15')]
    expect(said(done, '2024-03-18', 'recordMakerAnswer')).toBe('RECON_MAKER_ANSWERED')
  })

  it('a rule that is passed on has no maker to ask, nor has an application of before 2024', () => {
    const passed = [...taken, begun(false), suspended]
    expect(said(passed, '2024-03-08', 'tellNormMaker')).toBe('RECON_NORM_NOT_OURS')
    expect(said(passed, '2024-03-08', 'recordNormResult')).toBeNull()
    const old = [
      ...anApplication('2023-12-20'),
      aFact('2023-12-25', { kind: 'NORM_REVIEW_BEGUN', rule: '办法', isAsked: true, isCompetent: true }, 'norm'),
      aFact('2023-12-26', { kind: 'SUSPENDED', ground: 9, reason: '附带审查' }),
    ]
    expect(said(old, '2024-01-05', 'tellNormMaker')).toBe('RECON_NO_MAKER')
    expect(said(old, '2024-01-05', 'recordNormResult')).toBeNull()
    expect(clocks(old, '2024-01-05', 'FY-NORM-MAKER3')).toEqual([])
  })

  it('asked to explain in person, it comes on the day that was set; what it said is put down', () => {
    const facts = [...review, told(), received]
    const called = aFact(
      '2024-03-14',
      { kind: 'MAKER_CALLED', toldId: 'told', meetOn: day('2024-03-20'), place: '审理室', about: '第七条' },
      'call',
    )
    expect(said(review, '2024-03-14', 'callNormMaker')).toBe('RECON_MAKER_NOT_TOLD')
    expect(said([...facts, called], '2024-03-15', 'callNormMaker')).toBe('RECON_MAKER_CALLED')
    expect(clocks([...facts, called], '2024-03-21', 'FY-MAKER-MEET')).toMatchObject([
      { lawfulLastOn: '2024-03-20', state: 'OVERDUE', owedBy: '市城管局' },
    ])
    const came = aFact('2024-03-20', { kind: 'MAKER_EXPLAINED', calledId: 'call', hasCome: true, record: '说明' })
    expect(clocks([...facts, called, came], '2024-03-21', 'FY-MAKER-MEET')).toMatchObject([{ state: 'MET_ON_TIME' }])
    expect(said([...facts, called, came], '2024-03-21', 'recordMakerExplanation')).toBe('RECON_MAKER_NOT_CALLED')
  })
})
