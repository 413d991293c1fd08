import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  CREDIT_CODE_ALPHABET,
  creditCheckCharacter,
  creditCodeProblem,
  identityCheckCharacter,
  identityNumberProblem,
  isCreditCode,
  isIdentityNumber,
  localDate,
  normalCreditCode,
  normalIdentityNumber,
  organisationCheckCharacter,
} from '../src/index.js'

const replaceAt = (text: string, i: number, c: string) => text.slice(0, i) + c + text.slice(i + 1)

describe('GB 11643 公民身份号码', () => {
  it("passes the standard's own sample and reads a written x", () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true)
    expect(normalIdentityNumber('110105 19491231 002x')).toBe('11010519491231002X')
  })

  it.each([
    ['110105194912310021', 'CHECK'],
    ['11010519490231002X', 'BIRTH_DATE'],
    ['01010519491231002X', 'SHAPE'],
    ['11010519491231002', 'SHAPE'],
    ['11010519491231002x', 'SHAPE'],
    ['', 'SHAPE'],
  ])('finds in %s: %s', (text, problem) => {
    expect(identityNumberProblem(text)).toBe(problem)
  })

  const numbers = fc
    .tuple(
      fc.integer({ min: 100000, max: 999999 }),
      fc.integer({ min: 0, max: 40000 }).map((n) => addDays(localDate('1920-01-01'), n).replaceAll('-', '')),
      fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0')),
    )
    .map(([area, born, sequence]) => `${area}${born}${sequence}`)
    .map((first17) => first17 + identityCheckCharacter(first17))

  it('accepts every number it makes and catches any one changed character', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789X'), (number, at, c) => {
        expect(isIdentityNumber(number)).toBe(true)
        if (number.charAt(at) !== c) expect(isIdentityNumber(replaceAt(number, at, c))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('catches two neighbours that changed places', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 15 }), (number, at) => {
        const [a, b] = [number.charAt(at), number.charAt(at + 1)]
        const swapped = replaceAt(replaceAt(number, at, b), at + 1, a)
        fc.pre(a !== b)
        expect(isIdentityNumber(swapped)).toBe(false)
      }),
    )
  })
})

describe('GB 32100 统一社会信用代码', () => {
  it("passes the standard's own sample", () => {
    expect(creditCodeProblem('91350100M000100Y43')).toBeNull()
    expect(normalCreditCode(' 91350100 m000100y43 ')).toBe('91350100M000100Y43')
  })

  it.each([
    ['91350100M000100Y44', 'CHECK'],
    ['91350100M000100Y53', 'ORGANISATION_CHECK'],
    ['91350100I000100Y43', 'SHAPE'],
    ['91350100M000100Y4', 'SHAPE'],
  ])('finds in %s: %s', (text, problem) => {
    expect(creditCodeProblem(text)).toBe(problem)
  })

  const characters = fc.constantFrom(...CREDIT_CODE_ALPHABET)
  const codes = fc
    .tuple(fc.array(characters, { minLength: 8, maxLength: 8 }), fc.array(characters, { minLength: 8, maxLength: 8 }))
    .map(([head, organisation]) => [head.join(''), organisation.join('')] as const)
    .map(([head, organisation]) => head + organisation + organisationCheckCharacter(organisation))
    .map((first17) => first17 + creditCheckCharacter(first17))

  it('accepts every code it makes and catches any one changed character', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 17 }), characters, (code, at, c) => {
        expect(isCreditCode(code)).toBe(true)
        if (code.charAt(at) !== c) expect(isCreditCode(replaceAt(code, at, c))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
