import { localDate, officialCalendar } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_LAW_SETTINGS,
  DISTRICT,
  duties,
  fieldsGiven,
  handoverOf,
  keptUntil,
  lawfulnessOf,
  LITIGATION_WORDS,
  litigationSigns,
  ORGAN_OF_PARTNER,
  storyOf,
  type MatterFact,
} from '../src/index.js'
import { aFact, aReceived, aReferral } from '../src/testing.js'

const START = localDate('2022-05-05')
const LATER = localDate('2022-05-20')

/** Handed over to the court `F1` on the first day. */
const story = (...more: MatterFact[]) =>
  storyOf([aReceived(START), aReferral(START, 'F1'), ...more], {
    ...{ asOf: LATER, calendar: officialCalendar, settings: DEFAULT_LAW_SETTINGS },
    organKind: (id) => (id === 'PO' ? 'PETITION_OFFICE' : id === 'F1' ? 'POLITICAL_LEGAL' : 'BUREAU'),
  })
const signed = aFact('F1', { kind: 'SIGNED_FOR', on: localDate('2022-05-06'), referralId: 'r1' })
const taken = aFact('F1', {
  ...{ kind: 'HANDOVER_ACCEPTED', on: localDate('2022-05-09'), referralId: 'r1' },
  ...{ procedure: '执行程序', number: '（2022）执恢1号' },
})
const returned = (on: string) =>
  aFact('F1', { kind: 'OBJECTED', on: localDate(on), referralId: 'r1', hasReasons: true, reasons: '不属于本院管辖' })
const stateOf = (...more: MatterFact[]) => {
  const it = story(...more)
  return handoverOf(it, duties(it), 'r1')?.state
}

describe('涉法涉诉的识别', () => {
  it.each([
    ['小区屋面渗漏，请求组织维修', []],
    ['判决生效两年，申请执行后法院终结本次执行', ['ENFORCEMENT', 'JUDGMENT']],
    ['对检察院不起诉决定不服', ['PROSECUTION']],
    ['派出所不予立案', ['CRIMINAL_CASE', 'PUBLIC_SECURITY']],
    ['不服行政复议决定', ['RECONSIDERATION']],
    ['公检法互相推诿', ['WHO_TAKES_IT']],
  ])('%s: %j', (text, grounds) => {
    expect(litigationSigns([text], START).map((sign) => sign.ground)).toEqual(grounds)
  })

  it('shows the words in the order of the text, the longer one for both, with its article', () => {
    const [sign] = litigationSigns(['人民法院的判决', '不服二审'], START)
    expect(sign).toMatchObject({ partner: 'COURT', words: ['人民法院', '判决', '二审'] })
    expect(sign?.citation).toEqual({ instrument: 'petition-regulation-2022', article: '31(1)' })
    expect(litigationSigns(['判决'], localDate('2022-04-01'))[0]?.citation.instrument).toBe('petition-regulation-2005')
  })

  it('names no word twice, and every partner is an organ of the district', () => {
    const words = LITIGATION_WORDS.flatMap((row) => row.words)
    expect(new Set(words).size).toBe(words.length)
    for (const code of Object.values(ORGAN_OF_PARTNER))
      expect([code, DISTRICT.find((organ) => organ.code === code)?.kind]).toEqual([code, 'POLITICAL_LEGAL'])
  })
})

describe('移交的受理', () => {
  it('comes after the receipt and before a result', () => {
    const code = (...more: MatterFact[]) => {
      const verdict = lawfulnessOf(story(...more), 'acceptHandover', 'F1')
      return verdict.isGranted ? null : verdict.refusal.code
    }
    expect(code()).toBe('NOTHING_SIGNED')
    expect(code(signed)).toBeNull()
    expect(code(signed, taken)).toBe('HANDOVER_ALREADY_ACCEPTED')
    expect(code(signed, returned('2022-05-10'))).toBe('RETURN_STILL_OPEN')
    const result = aFact('F1', { kind: 'CLOSING_REPORTED', on: localDate('2022-05-10'), text: '已执行' })
    expect(code(signed, result)).toBe('ALREADY_REPORTED')
  })

  it('is for political-legal organs only', () => {
    const atBureau = storyOf([aReceived(START), aReferral(START, 'O1'), { ...signed, organId: 'O1' } as MatterFact], {
      ...{ asOf: LATER, calendar: officialCalendar, settings: DEFAULT_LAW_SETTINGS },
      organKind: () => 'BUREAU',
    })
    expect(lawfulnessOf(atBureau, 'acceptHandover', 'O1')).toMatchObject({ refusal: { code: 'NOT_HANDED_OVER' } })
  })

  it('takes the effect from a later return', () => {
    expect(stateOf(signed)).toBe('RECEIVED')
    expect(stateOf(signed, taken)).toBe('ACCEPTED')
    expect(stateOf(signed, returned('2022-05-10'))).toBe('RETURNED')
    expect(stateOf(signed, taken, returned('2022-05-10'))).toBe('ACCEPTED')
  })

  it('keeps whether the petitioner was told, or why that is not owed', () => {
    const result = aFact('F1', { kind: 'CLOSING_REPORTED', on: localDate('2022-05-10'), text: '已执行' })
    const told = aFact('F1', {
      ...{ kind: 'HANDOVER_TOLD', on: localDate('2022-05-10'), referralId: 'r1', isTold: false },
      text: '依本院规定另行送达裁判文书',
    })
    const it = story(signed, taken, result, told)
    expect(handoverOf(it, duties(it), 'r1')).toMatchObject({ state: 'DONE', told: { isTold: false } })
  })
})

describe('提供个人信息的记录', () => {
  it.each([
    ['POLITICAL_LEGAL', 'SYSTEM', ['CASE']],
    ['POLITICAL_LEGAL', 'PAPER', ['CASE', 'NAME', 'PHONE']],
    ['BUREAU', 'SYSTEM', ['CASE', 'NAME', 'PHONE']],
  ] as const)('to a %s by %s: %j', (toKind, delivery, fields) => {
    expect(fieldsGiven({ toKind, delivery, held: ['NAME', 'PHONE'] })).toEqual(fields)
  })

  it('is kept three years, by the law of its day', () => {
    expect(keptUntil(localDate('2022-05-05'), officialCalendar)).toMatchObject({
      ...{ until: '2025-05-05', citation: { instrument: 'personal-information-2021', article: '56' } },
    })
    expect(keptUntil(localDate('2024-02-29'), officialCalendar)?.until).toBe('2027-02-28')
    expect(keptUntil(localDate('2025-03-03'), officialCalendar)).toMatchObject({
      ...{ until: '2028-03-03', citation: { instrument: 'network-data-2024', article: '12' } },
    })
    expect(keptUntil(localDate('2021-10-31'), officialCalendar)).toBeNull()
  })
})
