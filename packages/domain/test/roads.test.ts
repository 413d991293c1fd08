import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  afterSplits,
  duties,
  holdingsOf,
  lawfulnessOf,
  needsJointDecision,
  proposedClass,
  proposedOthers,
  routeOn,
  stageOf,
  standingOf,
  type MatterFact,
  type Road,
} from '../src/matters/index.js'
import { aFact, aReceived, aReferral, aService, aStory } from '../src/testing.js'

const START = localDate('2022-05-05')
const LATER = localDate('2022-05-25')
const sorted = (claimClass: 'ADVICE' | 'ACCUSATION' | 'REQUEST', road: Road | null = null) =>
  aFact('PO', { kind: 'CLAIM_SORTED', on: START, claimNo: 1, claimClass, road, decidingFact: '来信' })
const letter = (...more: MatterFact[]) => [
  aReceived(START),
  aFact('PO', { kind: 'REGISTERED', on: START, number: 'X1' }),
  ...more,
]
const stateOf = (facts: readonly MatterFact[]) => {
  const story = aStory(facts, LATER)
  const all = duties(story)
  return { standing: standingOf(story, all), stage: stageOf(story, all) }
}

describe('信访工作条例 第二十九条: advice', () => {
  const studied = aFact('O1', { kind: 'ADVICE_STUDIED', on: START, how: '踏勘', record: '可行' })
  const decided = aFact('O1', {
    ...{ kind: 'ADVICE_DECIDED', on: START, number: '复1号', approvedBy: null },
    decisions: [{ claimNo: 1, adoption: 'WHOLLY', reasons: '可行', measure: '实施' }],
  })
  const told = aFact('O1', { kind: 'NOTIFIED', on: START, content: 'RECEIPT_ROUTE_PROCEDURE', text: '' })
  const signed = aFact('O1', { kind: 'SIGNED_FOR', on: START, referralId: 'r1' })
  const atOrgan = letter(sorted('ADVICE'), aReferral(START), signed, told)

  it('is not decided before it was studied, and ends with the reply in hand', () => {
    expect(lawfulnessOf(aStory(atOrgan, LATER), 'decideAdvice', 'O1')).toMatchObject({
      refusal: { code: 'NOT_STUDIED' },
    })
    expect(stateOf(atOrgan).stage).toBe('TO_REPLY')
    const both = [...atOrgan, studied, decided]
    expect(stateOf(both)).toEqual({ standing: 'OPEN', stage: 'TO_SERVE' })
    const served = { ...aService(LATER), paper: 'ADVICE_REPLY' } as MatterFact
    expect(stateOf([...both, served])).toEqual({ standing: 'ANSWERED', stage: 'ENDED' })
  })

  it('has no last day unless the office sets one', () => {
    const reply = (adviceReplyDays: number) =>
      duties(aStory(atOrgan, LATER, { adviceReplyDays })).find((duty) => duty.clock === 'HOUSE-ADVICE-REPLY')
    expect(reply(0)).toMatchObject({ lawfulLastOn: null, end: null })
    expect(reply(30)?.rawLastOn).toBe('2022-06-04')
  })
})

describe('第三十条: accusations', () => {
  it('are not forwarded, assigned or kept, and a mixed letter is not handed over', () => {
    const story = aStory(letter(sorted('ACCUSATION')), LATER)
    for (const act of ['referMatter', 'assignMatter', 'keepMatter'] as const)
      expect(lawfulnessOf(story, act, 'PO'), act).toMatchObject({ refusal: { code: 'HAND_OVER_INSTEAD' } })
    expect(lawfulnessOf(story, 'handOverAccusation', 'PO').isGranted).toBe(true)
    expect(lawfulnessOf(aStory(letter(sorted('REQUEST', 6)), LATER), 'handOverAccusation', 'PO')).toMatchObject({
      refusal: { code: 'NOT_AN_ACCUSATION' },
    })
  })

  it('go to the organ of the row that began last', () => {
    const row = (organId: string, from: string) =>
      ({ concern: 'UNIT', managedBy: 'UNIT', organId, basis: '', from: localDate(from) }) as const
    const rows = [row('D1', '1900-01-01'), row('D2', '2022-05-10')]
    expect(routeOn(rows, 'UNIT', 'UNIT', START)?.organId).toBe('D1')
    expect(routeOn(rows, 'UNIT', 'UNIT', LATER)?.organId).toBe('D2')
    expect(routeOn(rows, 'UNIT', 'CITY', LATER)).toBeNull()
  })
})

describe('第三十一条: the other five roads', () => {
  it.each([1, 2, 3, 4, 5, 6] as const)('proposes a reason for each but road %i', (road) => {
    const others = proposedOthers('LABOUR', road)
    expect(others.map((one) => one.road)).toEqual([1, 2, 3, 4, 5, 6].filter((one) => one !== road))
    expect(others.every(({ reason }) => reason.length > 4)).toBe(true)
  })
})

describe('第二十九条至第三十一条: the class of a claim', () => {
  it.each([
    ['ADVICE', 'ADVICE'],
    ['ACCUSATION', 'ACCUSATION'],
    ['APPEAL', 'REQUEST'],
    ['REQUEST', 'REQUEST'],
    ['ENQUIRY', null],
    ['OTHER', null],
  ] as const)('proposes for the purpose %s: %s', (purpose, claimClass) => {
    expect(proposedClass(purpose)).toBe(claimClass)
  })
})

describe('第二十四条: who has it', () => {
  it('a successor has everything of the former organ, and no day moves', () => {
    const before = letter(sorted('REQUEST', 6), aReferral(START), aFact('O1', { kind: 'ACCEPTED', on: START }))
    const moved = aFact('PO', { kind: 'SUCCEEDED', on: LATER, fromOrganId: 'O1', toOrganId: 'O9', basis: '机构改革' })
    const days = (facts: readonly MatterFact[]) =>
      duties(aStory(facts, LATER)).map(({ clock, lawfulLastOn, warnOn }) => [clock, lawfulLastOn, warnOn])
    expect(days([...before, moved])).toEqual(days(before))
    expect(JSON.stringify(afterSplits([...before, moved]).slice(0, -1))).not.toContain('O1')
  })

  it('counts the days with each organ, names the first handler, and asks for a decision the second time', () => {
    const day = (text: string) => localDate(`2022-05-${text}`)
    const back = (organ: string, referralId: string, on: string) => [
      aFact(organ, { kind: 'OBJECTED', on: day(on), referralId, hasReasons: true, reasons: '不属职权' }),
      aFact('PO', { kind: 'OBJECTION_ANSWERED', on: day(on), referralId, isAgreed: true, reasons: '' }),
    ]
    const once = [...letter(sorted('REQUEST', 6), aReferral(START)), ...back('O1', 'r1', '09')]
    expect(needsJointDecision(aStory(once, LATER))).toBe(false)
    const twice = [...once, aReferral(day('10'), 'O2', 'r2'), ...back('O2', 'r2', '13')]
    expect(needsJointDecision(aStory(twice, LATER))).toBe(true)
    expect(lawfulnessOf(aStory(twice, LATER), 'referMatter', 'PO')).toMatchObject({
      refusal: { code: 'NEEDS_JOINT_DECISION', citation: { article: '24(1)' } },
    })
    const decided = aFact('PO', {
      ...{ kind: 'COMPETENCE_DECIDED', on: day('16'), decider: 'JOINT_CONFERENCE', who: '纪要' },
      ...{ leadOrganId: 'O3', reasons: '职责' },
    })
    expect(needsJointDecision(aStory([...twice, decided], LATER))).toBe(false)
    expect(
      holdingsOf(aStory(twice, LATER)).map(({ organId, days, isFirstHandler }) => [organId, days, isFirstHandler]),
    ).toEqual([
      ['PO', 0, false],
      ['O1', 4, true],
      ['PO', 1, false],
      ['O2', 3, false],
      ['PO', 12, false],
    ])
  })
})

describe('the text that is given on', () => {
  it('stands for what was told, and a correction made after it counts again', () => {
    const received = aReceived(START)
    const settled = aFact('PO', {
      ...{ kind: 'TEXT_SETTLED', on: START, summary: '屋面渗漏', purpose: 'REQUEST', topic: 'HOUSING' },
      claims: [{ no: 1, text: '维修', factsAndReasons: null }],
    })
    const story = aStory([received, settled], LATER)
    expect(story.of('RECEIVED')[0]).toMatchObject({ summary: '屋面渗漏', claims: [{ text: '维修' }] })
    const mended = aFact('PO', {
      ...{ kind: 'CORRECTED', on: START, factId: received.id, set: { summary: '屋面渗漏两年' } },
      ...{ isAnnulled: false, reason: '补正' },
    })
    expect(aStory([received, settled, mended], LATER).of('RECEIVED')[0]?.summary).toBe('屋面渗漏两年')
    expect(received).toMatchObject({ summary: '小区屋面渗漏' })
  })
})
