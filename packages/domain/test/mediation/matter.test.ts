import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { duties, lawfulnessOf, runningMediation, standingOf, type MatterFact } from '../../src/matters/index.js'
import { aFact, aReceived, aRoadToTheDesk, aStory } from '../../src/testing.js'

const day = localDate
const accepted: readonly MatterFact[] = [
  ...aRoadToTheDesk(day('2022-05-05')),
  aFact('O1', { kind: 'ACCEPTED', on: day('2022-05-10') }),
]
const screened = aFact('PO', {
  ...{ kind: 'MEDIATION_SCREENED', on: day('2022-05-12'), mediationId: 'm1', isSuitable: true },
  ...{ grounds: ['CIVIL_DISPUTE'], reason: '' },
})
const ledIn = (pauseUntil: string | null) =>
  aFact('PO', {
    ...{ kind: 'MEDIATION_LED_IN', on: day('2022-05-16'), mediationId: 'm1', bodyName: '调委会' },
    pauseUntil: pauseUntil === null ? null : day(pauseUntil),
  })
const ended = (on: string) =>
  aFact('B1', { kind: 'MEDIATION_ENDED', on: day(on), mediationId: 'm1', how: 'FAILED', summary: '' })
const lastOn = (facts: readonly MatterFact[]) =>
  duties(aStory(facts, day('2022-06-30'))).find((duty) => duty.clock === 'XF-HANDLE60')?.lawfulLastOn

describe('a mediation beside the handling of a matter', () => {
  it('moves no day of the matter', () => {
    expect(lastOn(accepted)).toBe('2022-07-11')
    expect(lastOn([...accepted, screened, ledIn(null), ended('2022-06-16')])).toBe('2022-07-11')
  })

  it.each([
    // 17 to 31 May are fifteen days: 60 days from 10 May is 9 July, with fifteen more Sunday 24 July, rolled to Monday.
    ['to its day', ledIn('2022-05-31'), [], '2022-07-25'],
    // It ended on 20 May: 17 to 20 May are four days, 9 July becomes 13 July.
    ['to the end of the mediation', ledIn('2022-05-31'), [ended('2022-05-20')], '2022-07-13'],
  ] as const)('a pause by a rule and by consent counts %s', (_, led, more, last) => {
    expect(lastOn([...accepted, screened, led, ...more])).toBe(last)
  })

  it('leaves the matter open with its own duties, whatever came of it', () => {
    const story = aStory([...accepted, screened, ledIn(null), ended('2022-06-16')], day('2022-06-20'))
    expect(standingOf(story, duties(story))).toBe('OPEN')
    expect(runningMediation(story)).toBeNull()
  })

  it('is screened once at a time, and only where something is asked for', () => {
    const code = (facts: readonly MatterFact[]) => {
      const verdict = lawfulnessOf(aStory(facts, day('2022-06-20')), 'screenForMediation', 'PO')
      return verdict.isGranted ? 'granted' : verdict.refusal.code
    }
    expect(code(accepted)).toBe('granted')
    expect(code([...accepted, screened])).toBe('MEDIATION_RUNS_ALREADY')
    expect(code([...accepted, screened, ended('2022-06-16')])).toBe('granted')
    const accusation = aFact('PO', {
      ...{ kind: 'CLAIM_SORTED', on: day('2022-05-05'), claimNo: 1, claimClass: 'ACCUSATION', road: null },
      decidingFact: '',
    })
    expect(code([aReceived(day('2022-05-05')), accusation])).toBe('NOT_A_REQUEST_TO_MEDIATE')
  })
})
