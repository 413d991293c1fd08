import { describe, expect, it } from 'vitest'
import {
  citationText,
  days,
  localDate,
  officialCalendar as calendar,
  petitionRegulation2005 as old,
  RuleGap,
  runClock,
  versionOn,
  type ClockId,
} from '../../src/index.js'

const day = localDate
const run = (id: ClockId, eventOn: string) => runClock(id, { eventOn: day(eventOn), eventWhat: 'event', calendar })

describe('信访条例（2005）', () => {
  it('第21条: fifteen days to sort', () => {
    expect(old.sortBy(day('2022-04-25'), calendar)).toMatchObject({ lawfulLastOn: '2022-05-10' })
  })

  it('第21条、第22条: fifteen days to decide on acceptance', () => {
    const direct = old.decideOnAcceptanceBy('DIRECT', day('2022-03-25'), { hasClearAddress: true }, calendar)
    expect(direct).toMatchObject({ value: { rawLastOn: '2022-04-09', lawfulLastOn: '2022-04-11' } })
    expect(direct.isGranted && citationText(direct.value.citation)).toBe('信访条例(2005) art.22(2)')
    const sentOn = old.decideOnAcceptanceBy('FORWARDED', day('2022-03-25'), { hasClearAddress: true }, calendar)
    expect(sentOn.isGranted && citationText(sentOn.value.citation)).toBe('信访条例(2005) art.21(2)')
    const unclear = { hasClearAddress: false }
    expect(old.decideOnAcceptanceBy('DIRECT', day('2022-03-25'), unclear, calendar).isGranted).toBe(false)
    expect(old.decideOnAcceptanceBy('FORWARDED', day('2022-03-25'), unclear, calendar).isGranted).toBe(true)
  })

  it.each([
    ['2022-03-09', 0, '2022-05-08', '2022-05-09'],
    ['2022-03-09', 30, '2022-06-07', '2022-06-07'],
  ])('第33条: accepted %s, extended %i days: finish by %s, lawfully %s', (acceptedOn, extended, raw, lawful) => {
    const verdict = old.finishBy(day(acceptedOn), days(extended), calendar)
    expect(verdict).toMatchObject({ value: { rawLastOn: raw, lawfulLastOn: lawful } })
  })

  it('第33条: no more than thirty days', () => {
    expect(old.finishBy(day('2022-03-09'), days(31), calendar)).toMatchObject({
      refusal: { code: 'EXTENSION_TOO_LONG' },
    })
  })

  it('第34条、第35条: thirty days each', () => {
    expect(old.reviewRequestBy(day('2022-04-01'), calendar).lawfulLastOn).toBe('2022-05-05')
    expect(old.reviewDecisionBy(day('2022-04-01'), calendar).lawfulLastOn).toBe('2022-05-05')
    expect(old.reReviewRequestBy(day('2022-03-01'), calendar).lawfulLastOn).toBe('2022-03-31')
    const hearings = [{ from: day('2022-03-08'), to: day('2022-03-09') }]
    expect(old.reReviewDecisionBy(day('2022-03-01'), hearings, calendar).rawLastOn).toBe('2022-04-02')
  })

  it('第36条: thirty days to answer a suggestion', () => {
    expect(old.answerSuggestionBy(day('2022-03-01'), calendar).lawfulLastOn).toBe('2022-03-31')
  })
})

describe('2022年5月1日前后', () => {
  it.each<[ClockId, string, string]>([
    ['XF-REG', 'art.21(1)', 'art.22(1)'],
    ['XF-SORT15', 'art.21(1)', 'art.22(1)'],
    ['XF-HANDLE60', 'art.33', 'art.34'],
    ['XF-EXT30', 'art.33', 'art.34'],
    ['XF-REVIEW-REQ30', 'art.34', 'art.35'],
    ['XF-REVIEW-DEC30', 'art.34', 'art.35'],
    ['XF-RECHECK-REQ30', 'art.35(1)', 'art.36(1)'],
    ['XF-RECHECK-DEC30', 'art.35(1)', 'art.36(1)'],
  ])('%s rests on %s the day before and on %s from that day', (id, before, from) => {
    expect(citationText(run(id, '2022-04-30').citation)).toBe(`信访条例(2005) ${before}`)
    expect(citationText(run(id, '2022-05-01').citation)).toBe(`信访工作条例 ${from}`)
  })

  it.each<ClockId>(['XF-OBJECT5', 'XF-NOTICE15-DIRECT', 'XF-NOTICE15-FWD', 'XF-SUGGEST-FB', 'XF-APPRAISE'])(
    '%s is new',
    (id) => {
      expect(versionOn(id, day('2022-04-30'))).toBeNull()
      expect(() => run(id, '2022-04-30')).toThrow(RuleGap)
      expect(run(id, '2022-05-01').instrument).toBe('petition-regulation-2022')
    },
  )

  it.each<ClockId>(['XF05-ACCEPT15', 'XF05-SUGGEST30'])('%s is gone', (id) => {
    expect(run(id, '2022-04-30').instrument).toBe('petition-regulation-2005')
    expect(() => run(id, '2022-05-01')).toThrow(RuleGap)
  })

  it('cites only articles that the version has', () => {
    const asked = { eventOn: day('2022-03-25'), eventWhat: 'item_received', calendar, article: '23' }
    expect(() => runClock('XF05-ACCEPT15', asked)).toThrow('NO_RULE')
  })

  it('says which clock and which day have no rule', () => {
    try {
      run('XF-OBJECT5', '2022-04-28')
      expect.unreachable()
    } catch (gap) {
      expect((gap as RuleGap).gap).toEqual({
        kind: 'NO_RULE',
        facts: { clock: 'XF-OBJECT5', eventOn: '2022-04-28', instrument: null },
      })
    }
  })
})
