import { checkNotice, localDate, OFFICIAL_NOTICES, type Notice } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { readNotice, type NoticeReading } from '../src/settings/calendar/read-notice.js'

const notice2023 = `国务院办公厅关于2023年部分节假日安排的通知
国办发明电〔2022〕16号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2023年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
　　二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
　　三、清明节：4月5日放假，共1天。
　　四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
　　五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
　　六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2022年12月8日`

const notice2024 = `国务院办公厅关于2024年部分节假日安排的通知
国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
国务院办公厅
2023年10月25日`

/** As copied from a page without line breaks, with the newer way of naming weekdays. */
const notice2026 =
  '国务院办公厅关于2026年部分节假日安排的通知 国办发明电〔2025〕7号 经国务院批准，现将2026年放假调休日期的具体安排通知如下。' +
  '一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。' +
  '二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。' +
  '三、清明节：4月4日（周六）至6日（周一）放假，共3天。四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。' +
  '五、端午节：6月19日（周五）至21日（周日）放假，共3天。六、中秋节：9月25日（周五）至27日（周日）放假，共3天。' +
  '七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。'

const asNotice = (reading: NoticeReading): Notice => ({
  id: '',
  year: reading.year ?? 0,
  document: reading.document ?? '',
  publishedOn: reading.publishedOn ?? localDate('2022-12-08'),
  breaks: reading.breaks,
  makeUpDays: reading.makeUpDays,
})
const official = (year: number) => OFFICIAL_NOTICES.find((notice) => notice.year === year)

describe('the text of a yearly notice', () => {
  it.each([
    [2023, notice2023],
    [2024, notice2024],
    [2026, notice2026],
  ])('of %i gives the breaks and make-up days that are in the book', (year, text) => {
    const reading = readNotice(text)
    const { breaks, makeUpDays, document } = official(year) ?? {}
    expect(reading).toMatchObject({ year, document, breaks, makeUpDays, doubts: [] })
    expect(checkNotice(asNotice(reading))).toEqual([])
  })

  it('tells the day of publication from its last line', () => {
    expect(readNotice(notice2023).publishedOn).toBe('2022-12-08')
    expect(readNotice(notice2026).publishedOn).toBeNull()
  })

  it('does not take a recommended day for a break', () => {
    expect(readNotice(notice2024).breaks.some(({ from, to }) => from <= '2024-02-09' && '2024-02-09' <= to)).toBe(false)
  })

  it('shows a day that is off and worked at once', () => {
    const reading = readNotice(notice2023.replace('6月25日（星期日）上班', '6月24日（星期六）上班'))
    expect(reading.doubts).toEqual([])
    expect(checkNotice(asNotice(reading))).toMatchObject([{ code: 'MAKE_UP_INSIDE_A_BREAK', on: '2023-06-24' }])
  })

  it('doubts a weekday or a number of days that the calendar contradicts', () => {
    const text = notice2023.replace('6月25日（星期日）', '6月25日（星期六）').replace('共7天', '共8天')
    expect(readNotice(text).doubts).toEqual([
      { code: 'COUNT_DIFFERS', text: '春节：共8天', on: null },
      { code: 'WEEKDAY_DIFFERS', text: '端午节：2023-06-25（星期六）', on: '2023-06-25' },
    ])
  })

  it('says which festival it could not read, and which day does not exist', () => {
    const text = notice2023
      .replace('三、清明节：4月5日放假，共1天', '三、清明节：另行通知')
      .replace('6月22日至24日', '6月22日至31日')
    expect(readNotice(text).doubts.map(({ code }) => code)).toEqual(['NOT_READ', 'NOT_A_DAY', 'NOT_READ'])
  })

  it('reads nothing from text that is no notice', () => {
    expect(readNotice('各科室：下周一上午九点开会。')).toEqual({
      year: null,
      document: null,
      publishedOn: null,
      breaks: [],
      makeUpDays: [],
      doubts: [],
    })
  })
})
