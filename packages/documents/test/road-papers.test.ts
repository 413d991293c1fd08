import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  checkAccusationLetter,
  checkAdviceReply,
  checkNotice,
  checkObjectionLetter,
  checkUrgentReport,
  paperToText,
  type PaperProblem,
} from '../src/index.js'
import { accusationInput, adviceInput, noticeInput, objectionInput, roadPapers, urgentInput } from './road-samples.js'

const codes = (problems: PaperProblem[]): string[] => problems.map(({ code }) => code)

describe('papers of the other roads, word for word', () => {
  it.each(Object.entries(roadPapers()))('%s', async (name, paper) => {
    await expect(paperToText(paper)).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})

describe('what keeps them from going out', () => {
  it('nothing, as they are', () => {
    const all = [checkNotice(noticeInput()), checkAdviceReply(adviceInput()), checkAccusationLetter(accusationInput())]
    expect([...all, checkObjectionLetter(objectionInput()), checkUrgentReport(urgentInput())].flat()).toEqual([])
  })

  it('a notice dated before the petition, a reply without reasons, an objection without any', () => {
    expect(codes(checkNotice(noticeInput({ issuedOn: localDate('2022-05-01') })))).toEqual(['ISSUED_BEFORE_RECEIVED'])
    const [one] = adviceInput().advice
    expect(codes(checkAdviceReply(adviceInput({ advice: [{ ...one!, reasons: ' ' }] })))).toEqual(['TEXT_MISSING'])
    expect(codes(checkObjectionLetter(objectionInput({ reasons: '' })))).toEqual(['REASONS_MISSING'])
    expect(codes(checkUrgentReport(urgentInput({ to: [] })))).toEqual(['NOBODY_TOLD'])
    expect(codes(checkAccusationLetter(accusationInput({ decidingFact: '' })))).toEqual(['TEXT_MISSING'])
  })

  it('the letter of an accusation has no place for who accuses', () => {
    expect(Object.keys(accusationInput())).not.toContain('petitioners')
  })
})
