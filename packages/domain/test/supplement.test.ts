import { dutyState } from '../src/casework/index.js'
import { addDays, localDate, type LocalDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  duties,
  factsWithoutEffect,
  lawfulnessOf,
  standingOf,
  supplementsOf,
  type MatterFact,
  type SupplementStage,
} from '../src/matters/index.js'
import { aFact, aRoadToTheDesk, aService, aStory } from '../src/testing.js'

const START = localDate('2022-05-05')
const on = (n: number): LocalDate => addDays(START, n)

const asked = (day: number, stage: SupplementStage = 'IN_HANDLING', isClockStopped = false): MatterFact =>
  aFact(
    'O1',
    {
      ...{ kind: 'SUPPLEMENT_ASKED', on: on(day), stage, items: ['权属证明', '照片'], answerBy: on(day + 15) },
      isClockStopped,
    },
    'ask',
  )
const answered = (day: number, itemNos: number[]): MatterFact =>
  aFact('O1', { kind: 'SUPPLEMENT_ANSWERED', on: on(day), askedId: 'ask', itemNos, attachmentIds: [], note: null })
const letter = (day: number, partyId = 'P1'): MatterFact =>
  ({ ...aService(on(day), partyId), paper: 'SUPPLEMENT_NOTICE' }) as MatterFact

const accepted: readonly MatterFact[] = [...aRoadToTheDesk(START), aFact('O1', { kind: 'ACCEPTED', on: on(1) })]
const clockOf = (facts: readonly MatterFact[], asOf: LocalDate, clock: string) =>
  duties(aStory(facts, asOf)).find((duty) => duty.clock === clock)

describe('missing material is asked for once (decision 024)', () => {
  it('a second ask of the same kind is refused; the other kind is not', () => {
    const early = [...accepted.slice(0, 5), asked(0, 'BEFORE_ACCEPTANCE')]
    expect(lawfulnessOf(aStory(early, on(1)), 'askSupplement', 'O1')).toMatchObject({
      refusal: { code: 'SUPPLEMENT_ASKED_ALREADY', facts: { on: START } },
    })
    const later = [...early, aFact('O1', { kind: 'ACCEPTED', on: on(1) })]
    expect(lawfulnessOf(aStory(later, on(2)), 'askSupplement', 'O1')).toMatchObject({
      isGranted: true,
      value: { citation: { article: '31(6)' } },
    })
  })

  it.each([
    ['nothing yet', [], 20, 'WAITING', 'RUNNING'],
    ['one of two in time', [answered(10, [1])], 20, 'PARTLY', 'RUNNING'],
    ['both in time', [answered(10, [1]), answered(12, [2])], 20, 'COMPLETE', 'MET_ON_TIME'],
    ['nothing at all', [], 21, 'SILENT', 'NOT_OWED'],
    ['both, a day late', [answered(21, [1, 2])], 25, 'LATE', 'NOT_OWED'],
  ] as const)('%s: the matter goes on', (_, came, day, state, duty) => {
    const facts = [...accepted, asked(5), ...came]
    const story = aStory(facts, on(day))
    expect(supplementsOf(story)[0]?.state).toBe(state)
    const all = duties(story)
    const waiting = all.find((one) => one.clock === 'HOUSE-SUPPLEMENT')
    expect(waiting && dutyState(waiting, on(day))).toBe(duty)
    expect(standingOf(story, all)).toBe('OPEN')
    expect(factsWithoutEffect(story)).toEqual([])
  })

  it('by default the sixty days go on', () => {
    const facts = [...accepted, asked(5), letter(6)]
    expect(clockOf(facts, on(30), 'XF-HANDLE60')?.rawLastOn).toBe(on(61))
  })

  it.each([
    ['until the day named, where nothing came', [letter(6)], 61 + 14],
    ['until it was complete', [letter(6), answered(10, [1]), answered(12, [2])], 61 + 6],
    ['not while somebody has not the letter', [], 61],
  ] as const)('by a local rule the waiting is left out %s', (_, more, last) => {
    const duty = clockOf([...accepted, asked(5, 'IN_HANDLING', true), ...more], on(30), 'XF-HANDLE60')
    expect(duty?.rawLastOn).toBe(on(last))
    expect(duty?.steps.some((step) => step.kind === 'LEFT_OUT')).toBe(last !== 61)
  })

  it('before the acceptance no rule stops the notice of art. 23', () => {
    const facts = [...accepted.slice(0, 5), asked(0, 'BEFORE_ACCEPTANCE', true), letter(1)]
    expect(clockOf(facts, on(3), 'XF-NOTICE15-FWD')?.rawLastOn).toBe(on(15))
  })
})
