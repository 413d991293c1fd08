import { localDate, officialCalendar } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { checkHandlingOpinion, checkSealedRemedy, handlingOpinion, remedyTextFor, reviewWindow } from '../src/index.js'
import { opinionInput, remedy } from './samples.js'

const codes = (problems: readonly { code: string }[]) => problems.map((each) => each.code)
const served = (on: string, lastOn: string) =>
  ({ kind: 'KNOWN', servedOn: localDate(on), lastOn: localDate(lastOn) }) as const

describe('信访工作条例 第35条: where, how and until when', () => {
  it('names the organ above, the ways and thirty days, and no day before receipt is proven', () => {
    const text = remedyTextFor(remedy())
    expect(text).toContain('根据《信访工作条例》第三十五条，可以自收到本意见书之日起30日内')
    expect(text).toContain('天津市滨海新区人民政府')
    expect(text).toContain('当面递交、邮寄、网上提交')
    expect(text).not.toMatch(/\d+年/u)
  })

  it('names the last day once receipt is proven, rolled over rest days by the law', () => {
    const window = reviewWindow(localDate('2022-11-30'), localDate('2022-12-02'), officialCalendar)
    expect(window).toEqual({ rules: 'petition-regulation-2022', served: served('2022-12-02', '2023-01-03') })
    expect(remedyTextFor(remedy(window))).toContain('请求复查的最后一日为2023年1月3日')
  })

  it('speaks of the 2005 text for a window that began under it', () => {
    const window = reviewWindow(localDate('2022-04-20'), localDate('2022-04-22'), officialCalendar)
    expect(window.rules).toBe('petition-regulation-2005')
    const text = remedyTextFor(remedy(window))
    expect(text).toContain('《信访条例》（2005年）第三十四条')
    expect(text).toContain('上一级行政机关')
    expect(text).not.toContain('信访工作条例')
  })

  it.each([
    ['2022-04-30', 'petition-regulation-2005'],
    ['2022-05-01', 'petition-regulation-2022'],
  ])('issued on %s, receipt unknown: %s', (issuedOn, rules) => {
    expect(reviewWindow(localDate(issuedOn), null, officialCalendar)).toEqual({ rules, served: { kind: 'NOT_YET' } })
  })
})

describe('an altered remedy is refused', () => {
  const computed = remedyTextFor(remedy())

  it('accepts the computed text, typed or taken', () => {
    expect(checkHandlingOpinion(opinionInput())).toEqual([])
    expect(checkHandlingOpinion(opinionInput({ draftedRemedy: computed }))).toEqual([])
  })

  it.each([
    ['another number of days', computed.replace('30日', '15日')],
    ['another organ', computed.replace('人民政府', '信访办公室')],
    ['a threat added', `${computed}逾期不再受理。`],
    ['left out', ''],
  ])('%s', (_name, draftedRemedy) => {
    expect(codes(checkHandlingOpinion(opinionInput({ draftedRemedy })))).toEqual(['REMEDY_NOT_COMPUTED'])
  })

  it('in a stored paper too, where a line was added or changed', () => {
    const paper = handlingOpinion(opinionInput())
    expect(checkSealedRemedy(paper, remedy())).toEqual([])
    const at = paper.blocks.findIndex((block) => block.kind === 'PARAGRAPH' && block.text === computed)
    const added = [
      ...paper.blocks.slice(0, at + 1),
      { kind: 'PARAGRAPH', lead: null, text: '逾期不再受理。' } as const,
      ...paper.blocks.slice(at + 1),
    ]
    expect(codes(checkSealedRemedy({ ...paper, blocks: added }, remedy()))).toEqual(['REMEDY_NOT_COMPUTED'])
    expect(codes(checkSealedRemedy({ ...paper, blocks: [] }, remedy()))).toEqual(['REMEDY_NOT_COMPUTED'])
  })

  it.each([
    ['REMEDY_DAYS_WRONG', { days: 15 }],
    ['REMEDY_AT_SAME_ORGAN', { reviewOrganName: '天津市滨海新区住房和建设委员会' }],
    ['REMEDY_ENDS_TOO_EARLY', { served: served('2022-07-11', '2022-08-09') }],
    ['REMEDY_ADDRESS_WRONG', { you: '你' as const }],
    ['TEXT_MISSING', { ways: [] }],
  ])('%s', (code, more) => {
    expect(codes(checkHandlingOpinion(opinionInput({ remedy: remedy(more) })))).toEqual([code])
  })
})
