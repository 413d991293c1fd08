import { describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import { coverOn } from '../../src/organs/absence.js'
import { DISTRICT, POLITICAL_LEGAL_CODES } from '../../src/organs/district.js'
import { passwordProblem } from '../../src/organs/password.js'
import { PLACES } from '../../src/organs/places.js'
import { DISTRICT_REVIEW_PATH, overlaps, reviewStepFor, type ReviewStep } from '../../src/organs/review-path.js'
import { RIGHTS_DECIDERS, ROLES_IN, rightsProblem, rightsRefusal } from '../../src/organs/rights.js'
import { DEFAULT_SETTINGS, SETTING_KEYS, settingProblem, settingRule, settingsOn } from '../../src/organs/settings.js'
import { UNITS } from '../../src/organs/units.js'
import { ORGAN_KINDS, ROLES } from '../../src/organs/words.js'
import { DEFAULT_LAW_SETTINGS } from '../../src/matters/settings.js'

describe('the district', () => {
  it('has the 52 units: 5 zones, 16 streets, 5 towns, 22 bureaus, 4 mass organisations', () => {
    const counts = new Map<string, number>()
    for (const unit of UNITS) counts.set(unit.listedAs, (counts.get(unit.listedAs) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      ...{ DEVELOPMENT_ZONE: 5, STREET: 16, TOWN: 5, BUREAU: 22, MASS_ORGANISATION: 4 },
    })
    expect(new Set(UNITS.map((unit) => unit.code)).size).toBe(52)
  })

  it('names every superior before whoever is below it, and every area', () => {
    const seen = new Set<string>()
    for (const organ of DISTRICT) {
      if (organ.superior !== null) expect(seen).toContain(organ.superior)
      seen.add(organ.code)
    }
    expect(seen.size).toBe(DISTRICT.length)
    for (const unit of UNITS) if (unit.areaCode) expect(PLACES).toHaveProperty(unit.areaCode)
  })

  it('has five political-legal organs', () => {
    const found = DISTRICT.filter((organ) => organ.kind === 'POLITICAL_LEGAL').map((organ) => organ.code)
    expect([...found].sort()).toEqual([...POLITICAL_LEGAL_CODES].sort())
  })

  it('has a way of review for every organ that handles matters', () => {
    const codes = new Set(DISTRICT.map((organ) => organ.code))
    const rows = DISTRICT_REVIEW_PATH.map((step) => ({
      ...{ handlerKind: step.handlerKind, handlerOrganId: step.handler, reviewOrganId: step.review },
      ...{ reReviewOrganId: step.reReview, basis: step.basis, from: step.from, to: null },
    }))
    for (const organ of DISTRICT.filter((one) => one.hasAccounts)) {
      const step = reviewStepFor(rows, { id: organ.code, kind: organ.kind }, localDate('2022-05-01'))
      expect(step, organ.name).not.toBeNull()
      expect(codes).toContain(step?.reviewOrganId)
      expect(codes).toContain(step?.reReviewOrganId)
      expect(step?.reviewOrganId).not.toBe(organ.code)
      expect(step?.basis).toMatch(/^默认/)
    }
  })
})

describe('信访工作条例 第三十五条、第三十六条: who reviews', () => {
  const row = (more: Partial<ReviewStep>): ReviewStep => ({
    ...{ handlerKind: 'STREET', handlerOrganId: null, reviewOrganId: 'g', reReviewOrganId: 'c', basis: '条例' },
    ...{ from: localDate('2022-05-01'), to: null },
    ...more,
  })
  const rows = [
    row({ to: localDate('2023-06-30') }),
    row({ reviewOrganId: 'new', from: localDate('2023-07-01') }),
    row({ reviewOrganId: 'own', handlerOrganId: 's1', to: localDate('2022-12-31') }),
  ]

  it.each([
    ['s2', '2022-04-30', undefined],
    ['s2', '2022-05-01', 'g'],
    ['s2', '2023-06-30', 'g'],
    ['s2', '2023-07-01', 'new'],
    ['s1', '2022-12-31', 'own'],
    ['s1', '2023-01-01', 'g'],
  ])('%s on %s: %s', (id, on, reviewer) => {
    expect(reviewStepFor(rows, { id, kind: 'STREET' }, localDate(on))?.reviewOrganId).toBe(reviewer)
  })

  it('finds rows that meet on a day', () => {
    const until = row({ to: localDate('2023-06-30') })
    expect(overlaps(until, row({ from: localDate('2023-06-30') }))).toBe(true)
    expect(overlaps(until, row({ from: localDate('2023-07-01') }))).toBe(false)
    expect(overlaps(row({ from: localDate('2023-07-01') }), until)).toBe(false)
  })
})

describe('rights', () => {
  it('name a role of the list for every kind of organ', () => {
    for (const kind of Object.keys(ORGAN_KINDS)) expect(ROLES_IN).toHaveProperty(kind)
    for (const roles of Object.values(ROLES_IN)) for (const role of roles) expect(ROLES).toHaveProperty(role)
  })

  it.each([
    ['PETITION_OFFICE', ['HEAD', 'CADRE'], null],
    ['PETITION_OFFICE', ['ADMIN', 'CADRE', 'STUDY_ADMIN'], null],
    ['PETITION_OFFICE', ['ADMIN', 'INTAKE'], 'ROLES_KEPT_APART'],
    ['PETITION_OFFICE', ['AUDITOR', 'ADMIN'], 'ROLES_KEPT_APART'],
    ['STREET', ['HANDLER', 'ORGAN_HEAD'], null],
    ['STREET', ['ADMIN'], 'ROLE_NOT_IN_THIS_ORGAN'],
    ['BUREAU', ['PARTNER_DESK'], 'ROLE_NOT_IN_THIS_ORGAN'],
    ['POLITICAL_LEGAL', ['PARTNER_DESK'], null],
  ] as const)('%s %s: %s', (kind, roles, code) => {
    expect(rightsProblem(kind, roles)?.code ?? null).toBe(code)
  })

  const decision = (
    decider: string,
    roles: (keyof typeof ROLES)[],
    more: { isAskerAlone?: boolean; isResetBetweenThem?: boolean } = {},
  ) =>
    rightsRefusal({
      ...{ askedById: 'asker', accountId: 'about', decider: { accountId: decider, roles } },
      ...{ isAskerAlone: false, isResetBetweenThem: false, ...more },
    })

  it('are decided by a second person who holds the right to', () => {
    expect(decision('asker', ['ADMIN'])).toBe('OWN_PROPOSAL')
    expect(decision('about', ['HEAD'])).toBe('OWN_RIGHTS')
    expect(decision('other', ['DEPUTY'])).toBe('NO_DECIDER')
    for (const role of RIGHTS_DECIDERS) expect(decision('other', [role])).toBeNull()
    expect(decision('other', ['HEAD'], { isResetBetweenThem: true })).toBe('PASSWORD_FROM_THE_OTHER')
  })

  it('are accepted by the person themselves only while the asker is alone, and never by the asker', () => {
    expect(decision('about', [], { isAskerAlone: true })).toBeNull()
    expect(decision('asker', ['ADMIN'], { isAskerAlone: true })).toBe('OWN_PROPOSAL')
  })
})

describe('settings', () => {
  it('have a default within their own limits, a label in both languages and a basis', () => {
    for (const key of SETTING_KEYS) {
      const rule = settingRule(key)
      expect(settingProblem(key, rule.default), key).toBeNull()
      expect(rule.zh && rule.en && rule.basis, key).toBeTruthy()
    }
  })

  it('have the defaults that the rules of matters take', () => {
    expect(DEFAULT_SETTINGS).toMatchObject(DEFAULT_LAW_SETTINGS)
  })

  it('hold from their day on, and of two for one day the later entered', () => {
    const row = (value: number, from: string) => ({ key: 'adviceReplyDays', value, from: localDate(from) })
    const rows = [row(40, '2023-01-01'), row(20, '2022-07-01'), row(25, '2022-07-01')]
    const on = (day: string) => settingsOn(rows, localDate(day)).adviceReplyDays
    expect(['2022-06-30', '2022-07-01', '2022-12-31', '2023-01-01'].map(on)).toEqual([0, 25, 25, 40])
  })

  it.each([
    ['adviceReplyDays', 1, null],
    ['adviceReplyDays', 91, 'OUT_OF_LIMITS'],
    ['adviceReplyDays', 1.5, 'NOT_A_WHOLE_NUMBER'],
    ['adviceReplyDays', '30', 'NOT_A_WHOLE_NUMBER'],
    ['splitExtension', 1, 'NOT_A_SWITCH'],
  ] as const)('%s = %s: %s', (key, value, problem) => {
    expect(settingProblem(key, value)).toBe(problem)
  })
})

describe('an absence', () => {
  const away = (accountId: string, coverId: string | null, from = '2022-08-01', to = '2022-08-05') => ({
    ...{ accountId, coverId, from: localDate(from), to: localDate(to) },
  })

  it.each([
    ['nobody away', [], '2022-08-01', 'a'],
    ['first day', [away('a', 'b')], '2022-08-01', 'b'],
    ['last day', [away('a', 'b')], '2022-08-05', 'b'],
    ['day after', [away('a', 'b')], '2022-08-06', 'a'],
    ['a chain', [away('a', 'b'), away('b', 'c')], '2022-08-03', 'c'],
    ['a ring', [away('a', 'b'), away('b', 'a')], '2022-08-03', null],
    ['no cover', [away('a', null)], '2022-08-03', null],
  ])('%s', (_, absences, on, cover) => {
    expect(coverOn(absences, 'a', localDate(on))).toBe(cover)
  })
})

describe('a password', () => {
  it.each([
    ['九个字的密码不够长', 'TOO_SHORT'],
    ['春江花月夜不止十个字', null],
    ['my-LiSi-password', 'CONTAINS_LOGIN'],
    ['1234567890', 'TOO_COMMON'],
    ['aaaaaaaaaaaa', 'TOO_COMMON'],
    ['𠮷𠮷𠮷𠮷𠮷甲乙丙丁', 'TOO_SHORT'],
    ['x'.repeat(100) + 'y'.repeat(101), 'TOO_LONG'],
  ])('%s: %s', (password, problem) => {
    expect(passwordProblem(password, 'lisi')).toBe(problem)
  })
})
