import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsIn, equalParts, MOST_CENTS, sumOf, yuanText } from '../../src/mediation/index.js'

describe('money in whole cents', () => {
  it.each([
    ['46664.77', 4_666_477],
    ['46,664.77元', 4_666_477],
    ['￥0.1', 10],
    [12484.04, 1_248_404],
    [18_666.77, 1_866_677],
    [0.1 + 0.2, 30],
    ['1234.5', 123_450],
    ['4６.０7', 4607],
  ])('reads %s', (written, cents) => {
    expect(centsIn(written)).toBe(cents)
  })

  it.each(['', '12.345', '一百', '-3', '1e5', Number.NaN, -1, 0.001, 1e15])('does not read %s', (written) => {
    expect(centsIn(written)).toBeNull()
  })

  it('reads back every amount that it writes, and sheets’ numbers too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
        expect(centsIn(yuanText(cents))).toBe(cents)
        expect(centsIn(cents / 100)).toBe(cents)
      }),
    )
  })

  it('divides into parts that add up to the whole and differ by a cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_CENTS }), fc.integer({ min: 1, max: 9 }), (cents, count) => {
        const parts = equalParts(cents, count)
        expect(sumOf(parts)).toBe(cents)
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
