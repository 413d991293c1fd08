import { describe, expect, it } from 'vitest'
import { citationZh, localDate } from '@petition/law'
import {
  enrolmentOf,
  foldStudy,
  ownRecordFact,
  ownRecordProblems,
  studyBasis,
  studyTasks,
  studyYearProblems,
  type NewStudyFact,
  type StudyFact,
  type StudyYearRule,
} from '../../src/study/index.js'

const day = localDate
const rule: StudyYearRule = {
  ...{ year: 2022, required: 3500, passMark: 60, attempts: 3 },
  ...{ windowFrom: day('2022-03-01'), windowTo: day('2022-12-15') },
}

describe('the setting of a year', () => {
  it('is in order, also with a make-up time in the next year', () => {
    expect(studyYearProblems(rule)).toEqual({})
    expect(studyYearProblems({ ...rule, passMark: null, attempts: null, windowTo: day('2023-01-31') })).toEqual({})
  })
  it.each([
    [{ year: 1999 }, { year: 'NOT_A_YEAR', windowFrom: 'OUTSIDE_THE_YEAR', windowTo: 'OUTSIDE_THE_YEAR' }],
    [{ required: 0 }, { requiredHours: 'NOT_POSITIVE' }],
    [{ required: 200_000 }, { requiredHours: 'TOO_MANY' }],
    [{ windowFrom: day('2021-03-01') }, { windowFrom: 'OUTSIDE_THE_YEAR' }],
    [{ windowTo: day('2022-02-28') }, { windowTo: 'BEFORE_FROM' }],
    [{ windowTo: day('2024-01-01') }, { windowTo: 'OUTSIDE_THE_YEAR' }],
    [{ passMark: 101 }, { passMark: 'NOT_A_MARK' }],
    [{ attempts: 0 }, { attempts: 'NOT_POSITIVE' }],
  ])('is refused with %j', (change, problems) => {
    expect(studyYearProblems({ ...rule, ...change })).toEqual(problems)
  })
})

describe('what a cadre records', () => {
  const record = { on: day('2022-04-01'), topic: '《条例》学习', hundredths: 200 }
  const today = day('2022-05-01')
  it.each([
    [{}, {}],
    [{ on: day('2022-05-02') }, { on: 'IN_FUTURE' }],
    [{ on: day('2022-02-28') }, { on: 'OUTSIDE_WINDOW' }],
    [{ hundredths: 0 }, { hours: 'NOT_POSITIVE' }],
    [{ hundredths: -100 }, { hours: 'NOT_POSITIVE' }],
    [{ hundredths: 1201 }, { hours: 'TOO_MANY' }],
  ])('%j is answered with %j', (change, problems) => {
    expect(ownRecordProblems(rule, { ...record, ...change }, today)).toEqual(problems)
  })
  it('has one name for one activity, however the topic is set', () => {
    const again = ownRecordFact({ ...record, topic: '条例 学习', hundredths: 300 }, null)
    const facts = [ownRecordFact(record, 'e1'), again].map((fact, i) => ({ id: `f${i}`, seq: i, ...fact }) as StudyFact)
    const { entries, pending } = foldStudy(rule, enrolmentOf(facts), facts)
    expect(entries).toHaveLength(1)
    expect(pending).toBe(300)
  })
})

describe('the place on the roster', () => {
  const enrolled = (exemptReason: string | null): NewStudyFact => ({
    ...{ kind: 'ENROLLED', on: day('2022-04-01'), source: 'OFFICE', externalKey: 'roster' },
    ...{ joinedOn: null, leftOn: null, exemptReason },
  })
  it('is all year without a word, and the newest word of the office else', () => {
    const facts = [enrolled('长期病假'), enrolled(null)].map(
      (fact, i) => ({ id: `f${i}`, seq: i, ...fact }) as StudyFact,
    )
    expect(enrolmentOf([])).toEqual({ joinedOn: null, leftOn: null, exemptReason: null })
    expect(enrolmentOf(facts.slice(0, 1)).exemptReason).toBe('长期病假')
    expect(enrolmentOf(facts).exemptReason).toBeNull()
  })
})

describe('法治宣传教育法 第36条', () => {
  it.each([
    ['2022-12-15', '《关于完善国家工作人员学法用法制度的意见》'],
    ['2025-10-31', '《关于完善国家工作人员学法用法制度的意见》'],
    ['2025-11-01', '《法治宣传教育法》第三十六条第一款'],
  ])('a window that ends on %s rests on %s', (windowTo, text) => {
    expect(citationZh(studyBasis({ windowTo: day(windowTo) }))).toBe(text)
  })
  it('asks for hours and an examination by the last day, and of nobody who owes nothing', () => {
    expect(studyTasks(rule, { state: 'EXAM_MISSING', missing: 0, isPassed: false })).toMatchObject([
      { kind: 'HOURS', lastOn: '2022-12-15', isMet: true },
      { kind: 'EXAM', lastOn: '2022-12-15', isMet: false },
    ])
    expect(studyTasks(rule, { state: 'NOT_OWED', missing: 0, isPassed: false })).toEqual([])
  })
})
