import { localDate } from '@petition/law'
import { expect, it } from 'vitest'
import { documentNumberText } from '../src/index.js'
import { chineseDay } from '../src/wording/chinese-day.js'
import { periodText } from '../src/wording/period-text.js'
import { petitionersText, youText } from '../src/wording/petitioners.js'

it('writes a 发文字号 with hexagonal brackets and no leading zero', () => {
  expect(documentNumberText({ organCode: '津滨信访', year: 2022, number: 12 })).toBe('津滨信访〔2022〕12号')
})

it('writes days without leading zeros', () => {
  expect(chineseDay(localDate('2022-05-09'))).toBe('2022年5月9日')
})

it.each([
  [['林小满'], undefined, '林小满', '你'],
  [['林小满', '周一川'], undefined, '林小满、周一川', '你们'],
  [['林小满'], 12, '林小满等12人', '你们'],
  [['甲', '乙', '丙', '丁', '戊', '己'], undefined, '甲、乙、丙、丁、戊等6人', '你们'],
])('names %j of %s', (names, count, text, you) => {
  const who = count === undefined ? { names } : { names, count }
  expect(petitionersText(who)).toBe(text)
  expect(youText(who)).toBe(you)
})

it('addresses an organisation as one', () => {
  expect(youText({ names: ['海棠里业主委员会'], are: 'ORGANISATION' })).toBe('你单位')
})

it('takes periods from the law', () => {
  expect([periodText('XF-HANDLE60'), periodText('XF-OBJECT5'), periodText('XF-NOTICE15-FWD')]).toEqual([
    '60日',
    '5个工作日',
    '15日',
  ])
})
