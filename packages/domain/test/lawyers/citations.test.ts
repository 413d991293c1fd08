import { chineseNumber, localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { articleOf, numberOfChinese, resolveCitation } from '../../src/lawyers/index.js'

const at = localDate('2022-05-18')

describe('what an opinion rests on', () => {
  it('reads every number that articles are counted with', () => {
    for (let n = 1; n < 1000; n += 1) expect(numberOfChinese(chineseNumber(n))).toBe(n)
    expect(numberOfChinese('若干')).toBeNull()
    expect(numberOfChinese('')).toBeNull()
  })

  it.each([
    ['第二十三条第三款', '23(3)'],
    ['二十三条第三款', '23(3)'],
    ['第22条第1款第（三）项', '22(1)(3)'],
    ['第十条', '10'],
    [' 6 ', '6'],
    ['31（6）', '31(6)'],
    ['附则', null],
  ])('%s is the place %s', (written, place) => {
    expect(articleOf(written)).toBe(place)
  })

  it.each([
    ['《信访工作条例》', '第三十一条', 'petition-regulation-2022', '31', '信访工作条例 第三十一条'],
    ['中华人民共和国人民调解法', '33', 'peoples-mediation-2010', '33', '人民调解法 第三十三条'],
    ['信访工作条例', '', 'petition-regulation-2022', '', '信访工作条例'],
  ])('%s %s is held', (text, article, instrument, place, label) => {
    expect(resolveCitation({ text, article }, at)).toMatchObject({ citation: { instrument, article: place }, label })
  })

  it('picks of two versions the one in force on the day', () => {
    const found = (on: string) => resolveCitation({ text: '行政复议法', article: '第六条' }, localDate(on)).citation
    expect(found('2022-05-18')?.instrument).not.toBe(found('2024-05-18')?.instrument)
  })

  it('keeps what the book does not hold as it was written', () => {
    expect(resolveCitation({ text: '某市物业管理办法', article: '第五条' }, at)).toMatchObject({
      ...{ citation: null, label: '某市物业管理办法 第五条' },
    })
    expect(resolveCitation({ text: '信访工作条例', article: '总则' }, at).citation).toBeNull()
  })
})
