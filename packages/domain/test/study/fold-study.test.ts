import { describe, expect, it } from 'vitest'
import { localDate, officialCalendar } from '@petition/law'
import {
  foldStudy,
  isKnown,
  studyDuty,
  studyLight,
  studyTotals,
  type Enrolment,
  type NewStudyFact,
  type StudyFact,
  type StudyYearRule,
} from '../../src/study/index.js'
import { workingDaysLeft } from '../../src/lights.js'

const day = localDate
const rule: StudyYearRule = {
  year: 2022,
  required: 3500,
  windowFrom: day('2022-03-01'),
  windowTo: day('2022-12-15'),
  passMark: 60,
  attempts: 3,
}
const cadre: Enrolment = { joinedOn: null, leftOn: null, exemptReason: null }
const told = (...facts: NewStudyFact[]): StudyFact[] =>
  facts.map((fact, i) => ({ id: `f${i + 1}`, seq: i + 1, ...fact }) as StudyFact)

const total = (hundredths: number, on: string, source: 'IMPORT' | 'CERTIFICATE' = 'IMPORT', externalKey = 'city') =>
  ({ kind: 'TOTAL_TAKEN', on: day(on), source, externalKey, hundredths }) as const
const studied = (on: string, hundredths: number, topic: string, source: 'OWN' | 'ATTENDANCE' = 'ATTENDANCE') =>
  ({
    kind: 'STUDIED',
    on: day(on),
    source,
    externalKey: `${source}:${on}:${topic}`,
    hundredths,
    topic,
    evidenceId: null,
  }) as const
const exam = (on: string, score: number, externalKey = on, saysPassed: boolean | null = null) =>
  ({ kind: 'EXAMINED', on: day(on), source: 'IMPORT', externalKey, score: score * 100, saysPassed }) as const

const hours = (...facts: NewStudyFact[]) => foldStudy(rule, cadre, told(...facts)).completed / 100

describe('学法课时 are counted once', () => {
  it('adds activities', () => {
    expect(hours(studied('2022-04-01', 200, '条例'), studied('2022-04-08', 150, '宪法'))).toBe(3.5)
  })
  it('does not add an activity that a total of a later day already holds', () => {
    expect(hours(total(3500, '2022-10-05'), studied('2022-04-01', 200, '条例'))).toBe(35)
  })
  it('adds an activity after the day of the total', () => {
    expect(hours(total(3000, '2022-10-05'), studied('2022-10-06', 200, '条例'))).toBe(32)
  })
  it('never adds two totals', () => {
    expect(hours(total(3500, '2022-10-05'), total(3500, '2022-10-05', 'CERTIFICATE', 'TJXF1'))).toBe(35)
  })
  it('counts one activity told by two sources once, with its larger length', () => {
    const own = studied('2022-04-01', 250, '《条例》 学习', 'OWN')
    const facts = told(studied('2022-04-01', 200, '条例学习'), own, {
      kind: 'CONFIRMED',
      on: day('2022-04-02'),
      factId: 'f2',
    })
    expect(foldStudy(rule, cadre, facts).completed).toBe(250)
  })
  it('takes the newest word of a source under the same name, and keeps the old fact', () => {
    expect(hours(total(2000, '2022-06-01'), total(3500, '2022-10-05'))).toBe(35)
    expect(hours(total(3500, '2022-06-01'), total(3400, '2022-10-05'))).toBe(34)
  })
  it('lets an own record wait, and shows why an entry does not count', () => {
    const fold = foldStudy(rule, cadre, told(studied('2022-04-01', 200, '甲', 'OWN'), studied('2022-02-28', 100, '乙')))
    expect(fold).toMatchObject({ completed: 0, pending: 200, missing: 3500 })
    expect(fold.entries.map((one) => one.standing)).toEqual(['OUTSIDE_WINDOW', 'PENDING'])
  })
  it('leaves a declined record out', () => {
    const facts = told(studied('2022-04-01', 200, '甲', 'OWN'), {
      kind: 'DECLINED',
      on: day('2022-04-02'),
      factId: 'f1',
      reason: '无签到',
    })
    expect(foldStudy(rule, cadre, facts).entries[0]?.standing).toBe('DECLINED')
  })
  it('knows what was said before', () => {
    const facts = told(total(3500, '2022-10-05'))
    expect(isKnown(facts, total(3500, '2022-10-05'))).toBe(true)
    expect(isKnown(facts, total(3400, '2022-10-05'))).toBe(false)
  })
})

describe('学法考试', () => {
  it.each([
    ['below the mark', [exam('2022-09-01', 59)], { bestScore: 5900, isPassed: false }],
    ['on the mark', [exam('2022-09-01', 60)], { bestScore: 6000, isPassed: true }],
    [
      'the best of three',
      [exam('2022-09-01', 50), exam('2022-09-02', 90), exam('2022-09-03', 70)],
      { bestScore: 9000, isPassed: true },
    ],
    [
      'a fourth attempt has no effect',
      [exam('2022-09-01', 50), exam('2022-09-02', 51), exam('2022-09-03', 52), exam('2022-09-04', 99)],
      { bestScore: 5200, isPassed: false, attemptsUsed: 3 },
    ],
  ])('%s', (_, facts, expected) => {
    expect(foldStudy(rule, cadre, told(...facts))).toMatchObject(expected)
  })
  it('believes the source only where the year names no pass mark', () => {
    const facts = told(exam('2022-09-01', 99, 'a', false), exam('2022-09-02', 50, 'b', true))
    expect(foldStudy({ ...rule, passMark: null }, cadre, facts).isPassed).toBe(true)
    expect(foldStudy({ ...rule, passMark: null }, cadre, facts.slice(0, 1)).isPassed).toBe(false)
  })
  it('a certificate alone is no examination', () => {
    const facts = told({ kind: 'CERTIFIED', on: day('2022-10-05'), source: 'OWN', externalKey: 'x', number: 'TJXF1' })
    expect(foldStudy(rule, cadre, facts)).toMatchObject({
      certificateNo: 'TJXF1',
      isPassed: false,
      state: 'BOTH_MISSING',
    })
  })
})

describe('who owes the year', () => {
  it.each([
    ['there all year', {}, 3500],
    ['joined on the last day', { joinedOn: day('2022-12-15') }, 3500],
    ['joined after the window', { joinedOn: day('2022-12-16') }, 0],
    ['left on the last day', { leftOn: day('2022-12-15') }, 0],
    ['left after the window', { leftOn: day('2022-12-16') }, 3500],
    ['exempt', { exemptReason: '长期病假' }, 0],
  ])('%s', (_, change, required) => {
    const fold = foldStudy(rule, { ...cadre, ...change }, [])
    expect([fold.required, fold.state]).toEqual([required, required === 0 ? 'NOT_OWED' : 'BOTH_MISSING'])
  })
  it('is left out of the totals when nothing is owed', () => {
    const done = foldStudy(rule, cadre, told(total(3500, '2022-10-05'), exam('2022-10-05', 90)))
    const gone = foldStudy(rule, { ...cadre, leftOn: day('2022-05-01') }, told(total(1000, '2022-04-30')))
    expect(studyTotals([done, gone])).toEqual({
      cadres: 1,
      required: 3500,
      completed: 3500,
      completeCadres: 1,
      examined: 1,
      passed: 1,
    })
  })
})

describe('ST-HOURS', () => {
  const open = studyDuty(rule, foldStudy(rule, cadre, told(total(3000, '2022-10-05'))), officialCalendar)
  const light = (today: string) => studyLight(open, { today: day(today), calendar: officialCalendar, yellow: 5 })

  it('says what is missing and by when, and how it is known', () => {
    expect(open).toMatchObject({ dueOn: '2022-12-15', missingHundredths: 500, isExamMissing: true, endedOn: null })
    expect(open.clock.steps.map((step) => step.kind)).toContain('WRITTEN')
    expect(open.clock.lawfulLastOn).toBe('2022-12-15')
  })
  it.each([
    ['2022-12-07', 'GREEN'],
    ['2022-12-08', 'YELLOW'],
    ['2022-12-15', 'YELLOW'],
    ['2022-12-16', 'RED'],
  ])('on %s the light is %s', (today, expected) => expect(light(today)).toBe(expected))
  it('has no light once it is done', () => {
    const standing = foldStudy(rule, cadre, told(total(3500, '2022-10-05'), exam('2022-10-07', 90)))
    expect(standing.completedOn).toBe('2022-10-07')
    const duty = studyDuty(rule, standing, officialCalendar)
    expect(studyLight(duty, { today: day('2023-01-10'), calendar: officialCalendar, yellow: 5 })).toBe('NONE')
  })
  it('counts working days both ways over a holiday', () => {
    expect(workingDaysLeft(officialCalendar, day('2022-09-30'), day('2022-10-08'))).toBe(1)
    expect(workingDaysLeft(officialCalendar, day('2022-12-16'), day('2022-12-15'))).toBe(-1)
  })
})
