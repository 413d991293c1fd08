import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  checkAccusationLetter,
  checkAdviceReply,
  checkNotice,
  checkObjectionLetter,
  checkRecusalNotice,
  checkUrgentReport,
  paperToText,
  recusalNotice,
  type PaperProblem,
} from '../src/index.js'
import {
  accusationInput,
  adviceInput,
  noticeInput,
  objectionInput,
  recusalInput,
  roadPapers,
  urgentInput,
} from './road-samples.js'

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

  it('a refused recusal without its reason; a granted one rests on what was said when it was asked for', () => {
    expect(checkRecusalNotice(recusalInput())).toEqual([])
    expect(codes(checkRecusalNotice(recusalInput({ reason: ' ' })))).toEqual(['REASONS_MISSING'])
    expect(checkRecusalNotice(recusalInput({ isGranted: true, reason: null }))).toEqual([])
    expect(codes(checkRecusalNotice(recusalInput({ issuedOn: localDate('2022-05-15') })))).toEqual([
      'ISSUED_BEFORE_ASKED',
    ])
    expect(codes(checkRecusalNotice(recusalInput({ petitioners: { names: [] } })))).toEqual(['TEXT_MISSING'])
  })

  it('says for a head that the decision was not the organ’s own', () => {
    const text = paperToText(recusalNotice(recusalInput({ isDecidedAbove: true, officialPost: '主任' })))
    expect(text).toContain('依照管理权限审查')
    expect(text).toContain('主任江予安')
  })

  it('names nobody who accuses, even as whoever asked', () => {
    const text = paperToText(recusalNotice(recusalInput({ petitioners: 'WITHHELD' })))
    expect(text).toContain('申请人（身份信息依法不予披露）、江予安：')
    expect(text).not.toContain('林小满')
  })

  it('the letter of an accusation has no place for who accuses', () => {
    expect(Object.keys(accusationInput())).not.toContain('petitioners')
  })
})
