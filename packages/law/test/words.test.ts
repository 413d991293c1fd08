import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  articleZh,
  chineseNumber,
  citationText,
  citationZh,
  cite,
  CLOCKS,
  COUNTING_RULES,
  extension,
  INSTRUMENTS,
  localDate,
  officialCalendar,
  periodText,
  READINGS,
  runClock,
  stepText,
  workingDays,
  type Clock,
} from '../src/index.js'

const day = localDate
const said = (clock: Clock, language: 'zh' | 'en') => clock.steps.map((step) => stepText(step, language))

describe('the steps in words', () => {
  it('tell an ordinary handling period like a clerk', () => {
    const clock = runClock('XF-HANDLE60', {
      eventOn: day('2022-05-10'),
      eventWhat: 'accepted',
      calendar: officialCalendar,
    })
    expect(said(clock, 'zh')).toEqual([
      '2022-05-10（周二）受理',
      '依《信访工作条例》第三十四条，期限为60日',
      '自 2022-05-10 的次日起算60日，第60日为 2022-07-09（周六）',
      '2022-07-09 是周六，依法顺延至 2022-07-11（周一）',
      '最后一日为 2022-07-11（周一）；提醒日 2022-07-09',
    ])
    expect(said(clock, 'en')).toEqual([
      '2022-05-10 (Tuesday): accepted',
      '信访工作条例 art.34 gives 60 days',
      '60 days counted from the day after 2022-05-10: the last is 2022-07-09 (Saturday)',
      '2022-07-09 is a Saturday; the last day moves on to 2022-07-11 (Monday)',
      'The last day is 2022-07-11 (Monday); warn by the strict day 2022-07-09',
    ])
  })

  it('tell months without a matching date, working-day extensions and left-out days', () => {
    const calendar = officialCalendar
    const year = runClock('LA-APPLY1Y', { eventOn: day('2024-02-29'), eventWhat: 'infringement_known', calendar })
    expect(said(year, 'zh')[2]).toBe('自 2024-02-29 起1年，期满于 2025-02-28（周五）')
    const months = runClock('XS-DUTY2M', { eventOn: day('2024-10-09'), eventWhat: 'protection_requested', calendar })
    expect(said(months, 'zh').slice(0, 3)).toEqual([
      '2024-10-09（周三）请求履行保护职责',
      '依《行政诉讼法》第四十七条第一款，期限为2个月',
      '自 2024-10-09 起2个月，期满于对应日 2024-12-09（周一）',
    ])
    const run = { eventOn: day('2024-11-01'), eventWhat: 'information_requested', calendar }
    const information = runClock('GK-20', { ...run, extensions: [extension(20)] })
    expect(said(information, 'zh')).toContain('延长20个工作日，自 2024-11-29 的次日起接续计算，至 2024-12-27（周五）')
    expect(said(information, 'en')).toContain('Extended by 20 working days, on from 2024-11-29: 2024-12-27 (Friday)')
  })

  it('name the festival and the worked rest day', () => {
    const clock = runClock('XF-SORT15', {
      eventOn: day('2022-09-16'),
      eventWhat: 'PETITION_RECEIVED',
      calendar: officialCalendar,
    })
    expect(said(clock, 'zh')).toContain('2022-10-01 是国庆节假期（周六），依法顺延至 2022-10-08（周六，调休上班日）')
    const objection = runClock('XF-OBJECT5', {
      eventOn: day('2023-09-28'),
      eventWhat: 'item_received',
      calendar: officialCalendar,
    })
    expect(said(objection, 'zh')).toContain('2023-10-07（周六）因中秋节、国庆节调休上班，计入工作日')
    expect(said(objection, 'en')).toContain(
      '2023-10-07 (Saturday) is worked in exchange for Mid-Autumn Festival and National Day and counts',
    )
  })

  it('tell a hearing that is left out, or still goes on', () => {
    const run = { eventOn: day('2022-09-01'), eventWhat: 'recheck_requested', calendar: officialCalendar }
    const done = { from: day('2022-09-12'), to: day('2022-09-16'), what: 'hearing' }
    expect(said(runClock('XF-RECHECK-DEC30', { ...run, leftOut: [done] }), 'zh')).toContain(
      '2022-09-12 至 2022-09-16 为听证时间，共5日不计入',
    )
    const open = { ...done, to: null }
    expect(said(runClock('XF-RECHECK-DEC30', { ...run, leftOut: [open] }), 'zh').slice(-2)).toEqual([
      '自 2022-09-12 起，听证时间尚未结束，期限暂停计算',
      '没有可计算的最后一日',
    ])
  })

  it('tell who extended, a backward period, a written day, a house value and a missing notice', () => {
    const calendar = officialCalendar
    const extended = runClock('XF-EXT30', {
      eventOn: day('2022-07-09'),
      eventWhat: 'extension',
      calendar,
      extensions: [extension(30, '甲局长', day('2022-07-07'))],
    })
    expect(said(extended, 'zh')).toContain(
      '经甲局长于 2022-07-07 批准，延长30日，自未顺延的 2022-07-09 接续计算，至 2022-08-08（周一）',
    )
    expect(said(extended, 'zh')).toContain('依《信访工作条例》第三十四条，可以延长，合计不超过30日')
    const notice = runClock('TZ-NOTICE7', { eventOn: day('2022-10-12'), eventWhat: 'hearing_set', calendar })
    expect(said(notice, 'zh')).toContain('2022-10-05 是国庆节假期（周三），应当提前至 2022-09-30（周五）')
    expect(said(notice, 'zh')[1]).toBe('参照外地听证规则（本市可另定），期限为7日')
    const simple = runClock('JY-ACCEPT3', { eventOn: day('2022-09-30'), eventWhat: 'item_received', calendar })
    expect(said(simple, 'zh')[1]).toBe('依《信访事项简易办理办法》，期限为3个工作日（数值待核对条文）')
    const assigned = runClock('XF-ASSIGN', {
      eventOn: day('2022-09-05'),
      eventWhat: 'assigned',
      calendar,
      writtenOn: day('2022-10-01'),
    })
    expect(said(assigned, 'zh')).toContain('文书写明的日期为 2022-10-01（周六），不顺延')
    const house = runClock('XF-SUPERVISE', {
      eventOn: day('2022-09-30'),
      eventWhat: '发现',
      calendar,
      period: workingDays(3),
    })
    expect(said(house, 'zh')[1]).toBe('依《信访工作条例》第四十条第一款办理，天数按本机关设定为3个工作日')
    const far = runClock('XF-HANDLE60', { eventOn: day('2026-11-23'), eventWhat: 'accepted', calendar })
    expect(said(far, 'zh')).toContain('2027年放假安排尚未公布，上述日期为暂定')
    expect(said(far, 'en')).toContain('The holiday notice of 2027 is not out yet; the days are provisional')
  })
})

describe('citations', () => {
  it.each([
    ['petition-regulation-2022', '23(3)', '信访工作条例 art.23(3)', '《信访工作条例》第二十三条第三款'],
    ['petition-regulation-2005', '21(1)', '信访条例(2005) art.21(1)', '《信访条例》（2005年）第二十一条第一款'],
    ['civil-procedure-2021', '95', '民事诉讼法 art.95', '《民事诉讼法》第九十五条'],
    ['reconsideration-2023', '48', '行政复议法(2023) art.48', '《行政复议法》第四十八条'],
    ['civil-code', '203(1)', '民法典 art.203(1)', '《民法典》第二百零三条第一款'],
    ['petition-regulation-2022', '36(1)-(2)', '信访工作条例 art.36(1)-(2)', '《信访工作条例》第三十六条第一款至第二款'],
    ['simple-handling-2022', '', '信访事项简易办理办法', '《信访事项简易办理办法》'],
    ['house', '', '本机关内部规定', '本机关内部规定'],
  ] as const)('%s %s', (instrument, article, short, full) => {
    const citation = cite(instrument, article)
    expect([citationText(citation), citationZh(citation)]).toEqual([short, full])
  })

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [110, '一百一十'],
    [205, '二百零五'],
  ])('counts articles: %i is %s', (n, text) => {
    expect(chineseNumber(n)).toBe(text)
  })

  it('names several articles', () => {
    expect(articleZh('35-36')).toBe('第三十五条至第三十六条')
    expect(articleZh('33, 37')).toBe('第三十三条、第三十七条')
    expect(articleZh('36(1)-(2)')).toBe('第三十六条第一款至第二款')
  })

  it('leaves a citation that it cannot read as it is', () => {
    expect(articleZh('附则')).toBe('附则')
    // The six roads are items of one paragraph.
    expect(citationZh(cite('petition-regulation-2022', '31(6)'))).toBe('《信访工作条例》第三十一条第六项')
    expect(citationZh(cite('petition-regulation-2022', '23(3)'))).toBe('《信访工作条例》第二十三条第三款')
  })

  it.each([
    ['41(5)', '第四十一条第五项'],
    ['42(3)', '第四十二条第三项'],
    ['78(2)', '第七十八条第二项'],
    ['39(1)(9)', '第三十九条第一款第九项'],
    ['77(2)', '第七十七条第二款'],
  ])('行政复议法（2023）%s: items where the article is of one paragraph', (article, text) => {
    expect(articleZh(article, 'reconsideration-2023')).toBe(text)
  })
})

describe('the book', () => {
  it('has a Chinese and an English term for every clock, and a version that cites a known text', () => {
    for (const rule of Object.values(CLOCKS)) {
      expect(rule.term.zh).toMatch(/[一-龥]/)
      expect(rule.term.en).toMatch(/[a-z]/)
      expect(rule.versions.length).toBeGreaterThan(0)
      for (const version of rule.versions) expect(INSTRUMENTS[version.citation.instrument].name).not.toBe('')
    }
  })

  it('lets no two versions of a clock govern the same day', () => {
    for (const [id, rule] of Object.entries(CLOCKS))
      rule.versions.slice(1).forEach((version, i) => {
        const earlier = rule.versions[i]?.to ?? '9999-12-31'
        expect([id, String(version.from) > earlier]).toEqual([id, true])
      })
  })

  it('marks what was not read', () => {
    const unread = Object.entries(CLOCKS)
      .filter(([, rule]) => !rule.isChecked)
      .map(([id]) => id)
    expect(unread).toEqual(['JY-PASS1', 'JY-ACCEPT3', 'JY-HANDLE10', 'MYD-RATE', 'RM-MONTH1'])
    expect(unread.every((id) => CLOCKS[id as keyof typeof CLOCKS].isConfigurable)).toBe(true)
  })

  it('has a decision record for every open question', () => {
    for (const { record } of Object.values(READINGS))
      expect([record, existsSync(new URL(`../decisions/${record}.md`, import.meta.url))]).toEqual([record, true])
  })

  it('explains every counting rule in both languages', () => {
    expect(Object.keys(COUNTING_RULES)).toEqual(['CR1', 'CR2', 'CR3', 'CR4', 'CR5', 'CR6', 'CR7', 'CR8', 'CR9'])
    expect(periodText(workingDays(1), 'en')).toBe('1 working day')
  })
})
