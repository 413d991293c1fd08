import { describe, expect, it } from 'vitest'
import { carriesIdentityNumber } from '../../../src/index.js'
import {
  daysOf,
  downTo,
  lowestCentre,
  mayClose,
  mayStandUnder,
  startAt,
  upFrom,
} from '../../../src/mediation/centres/index.js'
import { CENTRES, centreOf, closed, day } from './a-dispute.js'

const code = (verdict: { isGranted: boolean; value?: unknown; refusal?: { code: string } }) =>
  verdict.isGranted ? 'granted' : verdict.refusal?.code
const place = (organId: string | null, community: string | null = null) => ({ organId, community })

describe('a dispute starts as low as possible', () => {
  it.each([
    ['the community where there is a centre', place('U1', '青禾社区'), CENTRES, 'C1'],
    ['another community of the street: the street', place('U1', '金穗社区'), CENTRES, 'S1'],
    ['a community whose centre is closed: the street', place('U1', '青禾社区'), closed('C1'), 'S1'],
    ['a street without a centre: the district', place('U9', '青禾社区'), CENTRES, 'D'],
    ['no street known: the district', place(null), CENTRES, 'D'],
    ['no community of another street of the same name', place('U2', '青禾社区'), CENTRES, 'S2'],
  ])('%s', (_, where, centres, id) => {
    expect(lowestCentre(where, centres)?.id).toBe(id)
  })

  it('higher with a reason, and nowhere else', () => {
    const start = (centreId: string | null, reason = '') =>
      startAt(place('U1', '青禾社区'), { centreId, reason }, CENTRES)
    expect(start(null)).toMatchObject({ value: { id: 'C1' } })
    expect(code(start('S1'))).toBe('START_HIGHER_WITHOUT_REASON')
    expect(start('S1', '双方分属两个社区')).toMatchObject({ value: { id: 'S1' } })
    expect(code(start('S2', '更方便'))).toBe('START_ELSEWHERE')
    expect(code(start('C2', '更方便'))).toBe('START_ELSEWHERE')
    expect(code(startAt(place('U1'), { centreId: null, reason: '' }, []))).toBe('NO_CENTRE')
  })
})

describe('up and down', () => {
  it('goes one open level at a time, and over a closed one', () => {
    expect(upFrom(centreOf('C1'), CENTRES)).toMatchObject({ value: { id: 'S1' } })
    expect(upFrom(centreOf('C1'), closed('S1'))).toMatchObject({ value: { id: 'D' } })
    expect(code(upFrom(centreOf('D'), CENTRES))).toBe('NO_LEVEL_ABOVE')
    expect(downTo(centreOf('D'), 'C2', CENTRES)).toMatchObject({ value: { id: 'C2' } })
    expect(code(downTo(centreOf('S2'), 'C2', CENTRES))).toBe('NOT_A_CENTRE_BELOW')
    expect(code(downTo(centreOf('D'), 'C2', closed('C2')))).toBe('NOT_A_CENTRE_BELOW')
  })

  it('a centre closes when nobody is left waiting there', () => {
    expect(code(mayClose(centreOf('C1'), { openDisputes: 1 }, CENTRES))).toBe('CENTRE_HOLDS_DISPUTES')
    expect(code(mayClose(centreOf('S1'), { openDisputes: 0 }, CENTRES))).toBe('CENTRE_GUIDES_OTHERS')
    expect(code(mayClose(centreOf('C1'), { openDisputes: 0 }, CENTRES))).toBe('granted')
  })

  it.each([
    ['DISTRICT', null, 'granted'],
    ['DISTRICT', 'D', 'CENTRE_LEVELS_MIXED'],
    ['STREET_TOWN', 'D', 'granted'],
    ['STREET_TOWN', null, 'CENTRE_LEVELS_MIXED'],
    ['COMMUNITY', 'D', 'CENTRE_LEVELS_MIXED'],
    ['COMMUNITY', 'S1', 'granted'],
  ] as const)('%s under %s: %s', (level, parent, is) => {
    expect(code(mayStandUnder(level, parent === null ? null : centreOf(parent)))).toBe(is)
  })
})

describe('figures and texts', () => {
  it.each([
    [[], null, null],
    [[3], 3, 3],
    [[1, 9], 5, 9],
    [[9, 1, 2], 2, 9],
  ])('the middle of %j is %s, the longest %s', (spans, median, longest) => {
    const stays = spans.map((n) => ({ from: day('2022-03-01'), to: day(`2022-03-${String(1 + n).padStart(2, '0')}`) }))
    expect(daysOf(stays, day('2022-04-01'))).toEqual({ count: spans.length, median, longest })
  })

  it.each([
    ['楼上漏水，已连续三天', false],
    ['请联系 13900001234', true],
    ['请联系 139 0000 1234', true],
    ['证件 999999195101010016', true],
    ['电话022-66660000', true],
    ['3号楼2门1001，面积120.5平方米，合同2022-03-01签订', false],
  ])('%s: %s', (text, is) => {
    expect(carriesIdentityNumber(text)).toBe(is)
  })
})
