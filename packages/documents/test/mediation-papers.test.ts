import { describe, expect, it } from 'vitest'
import {
  amountInWords,
  checkConfirmationApplication,
  checkMediationAgreement,
  checkMediationRights,
  paperToText,
} from '../src/index.js'
import { paperToDocx } from '../src/docx/index.js'
import { agreement, mediationPapers } from './mediation-samples.js'

describe('what each paper of a mediation says, word for word', () => {
  it.each(Object.entries(mediationPapers()))('%s', async (name, paper) => {
    await expect(paperToText(paper)).toMatchFileSnapshot(`golden/${name}.txt`)
  })
  it('and each becomes a Word file', async () => {
    for (const paper of Object.values(mediationPapers()))
      expect((await paperToDocx(paper)).length).toBeGreaterThan(2000)
  })
})

describe('amounts in words', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [50, '伍角整'],
    [100, '壹元整'],
    [101, '壹元零壹分'],
    [1_001_00, '壹仟零壹元整'],
    [10_010_00, '壹万零壹拾元整'],
    [4_666_477, '肆万陆仟陆佰陆拾肆元柒角柒分'],
    [1_101_803_888, '壹仟壹佰零壹万捌仟零叁拾捌元捌角捌分'],
    [100_000_000_00, '壹亿元整'],
    [100_000_001_00, '壹亿零壹元整'],
  ])('%i', (cents, words) => {
    expect(amountInWords(cents)).toBe(words)
  })
})

describe('what stands in the way of a paper', () => {
  it('half signed is not handed out; no window, no application', () => {
    expect(checkMediationAgreement(agreement())).toEqual([])
    expect(checkMediationRights({ ...agreement(), mediators: [] }).map((one) => one.code)).toEqual(['NO_MEDIATOR'])
    expect(checkMediationRights(agreement())).toEqual([])
    expect(checkMediationAgreement(agreement({ effectOn: null })).map((one) => one.code)).toEqual(['HALF_SIGNED'])
    expect(checkConfirmationApplication(agreement({ windowLastOn: null })).map((one) => one.code)).toEqual([
      'NO_CONFIRMATION_WAY',
    ])
  })
})
