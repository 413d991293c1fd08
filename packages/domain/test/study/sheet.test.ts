import { describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import {
  factsOfSheet,
  foldStudy,
  type NewStudyFact,
  type SheetRow,
  type StudyFact,
  type StudyYearRule,
} from '../../src/study/index.js'

const day = localDate
const rule: StudyYearRule = {
  ...{ year: 2022, required: 3500, passMark: null, attempts: null },
  ...{ windowFrom: day('2022-03-01'), windowTo: day('2022-12-15') },
}
const row: SheetRow = {
  ...{ required: 3500, completed: 3500, score: 9000, saysPassed: true, certificateNo: 'XF1' },
  ...{ completedOn: day('2022-10-05'), takenOn: null },
}
const unfinished: SheetRow = {
  ...row,
  ...{ completed: 2000, score: null, saysPassed: null, certificateNo: null, completedOn: null },
}

/** Appends what each list says that was not known, on its day. */
function after(...lists: readonly [SheetRow, string][]): StudyFact[] {
  const known: StudyFact[] = []
  for (const [list, today] of lists)
    for (const fact of factsOfSheet(list, { rule, today: day(today), known: [...known] }))
      known.push({ id: `f${known.length}`, seq: known.length, ...(fact as NewStudyFact) } as StudyFact)
  return known
}
const fold = (facts: StudyFact[]) => foldStudy(rule, { joinedOn: null, leftOn: null, exemptReason: null }, facts)

describe('the list of a study system', () => {
  it('tells the year as a whole', () => {
    expect(fold(after([row, '2023-01-10']))).toMatchObject({
      ...{ required: 3500, completed: 3500, bestScore: 9000, isPassed: true, verdict: true, attemptsUsed: 1 },
      ...{ certificateNo: 'XF1', completedOn: '2022-10-05', state: 'COMPLETE' },
    })
  })
  it.each([
    ['with a day of its own', row],
    ['without one', unfinished],
  ])('says nothing new when it comes again, %s', (_, list) => {
    const once = after([list, '2022-06-01'])
    expect(after([list, '2022-06-01'], [list, '2022-11-01'])).toEqual(once)
  })
  it('replaces the total and the score by the newer ones and adds neither', () => {
    const facts = after([unfinished, '2022-06-01'], [row, '2022-11-01'])
    expect(fold(facts)).toMatchObject({ completed: 3500, bestScore: 9000, attemptsUsed: 1 })
    expect(facts.filter((fact) => fact.kind === 'TOTAL_TAKEN').map((fact) => fact.on)).toEqual([
      '2022-06-01',
      '2022-10-05',
    ])
  })
  it('covers what a cadre recorded up to its day, and nothing after', () => {
    const own = (on: string) =>
      [
        { kind: 'STUDIED', source: 'OWN', externalKey: on, hundredths: 200, topic: '条例', evidenceId: null },
        { kind: 'CONFIRMED', factId: `own${on}` },
      ].map((fact, i) => ({ id: i === 0 ? `own${on}` : `yes${on}`, seq: 100 + i, on: day(on), ...fact }) as StudyFact)
    const facts = after([unfinished, '2022-06-01'])
    expect(fold([...facts, ...own('2022-05-31')]).completed).toBe(2000)
    expect(fold([...facts, ...own('2022-06-02')]).completed).toBe(2200)
  })
  it('sets the hours required of one cadre only where they differ, and sets them back', () => {
    const half: SheetRow = { ...unfinished, required: 1750 }
    expect(fold(after([half, '2022-06-01'])).required).toBe(1750)
    expect(fold(after([half, '2022-06-01'], [unfinished, '2022-07-01'])).required).toBe(3500)
    expect(after([unfinished, '2022-06-01']).map((fact) => fact.kind)).toEqual(['TOTAL_TAKEN'])
  })
  it('takes the last day of the window for a list that comes later', () => {
    expect(after([unfinished, '2023-01-10'])[0]?.on).toBe('2022-12-15')
  })
  it('takes a result without a score, and keeps the score open', () => {
    const facts = after([{ ...row, score: null }, '2023-01-10'])
    expect(fold(facts)).toMatchObject({ bestScore: null, attemptsUsed: 1, isPassed: true, state: 'COMPLETE' })
  })
  it('says no verdict where neither the year nor the list does', () => {
    const facts = after([{ ...row, saysPassed: null }, '2023-01-10'])
    expect(fold(facts)).toMatchObject({ bestScore: 9000, isPassed: false, verdict: null })
  })
})
