import { localDate } from '@petition/law'
import { expect, it } from 'vitest'
import { factText } from '../src/index.js'
import { aFact } from '../src/testing.js'

it.each([
  [true, '与信访人是亲属', '应当回避：与信访人是亲属', 'to step aside: 与信访人是亲属'],
  [false, '未发现利害关系', '不需回避：未发现利害关系', 'no ground: 未发现利害关系'],
  [true, null, '应当回避', 'to step aside'],
])(
  '公务员法 第七十七条: the record of a recusal says what was decided and why (%s, %s)',
  (isGranted, reason, zh, en) => {
    const on = localDate('2022-06-08')
    const fact = aFact('O1', { kind: 'RECUSAL_DECIDED', on, recusalId: 'x', isGranted, reason })
    expect([factText(fact, 'zh', () => ''), factText(fact, 'en', () => '')]).toEqual([zh, en])
  },
)
