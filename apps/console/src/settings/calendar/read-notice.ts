import { daysBetween, isLocalDate, weekdayOf, type Break, type LocalDate, type MakeUpDay } from '@petition/law'

/** What a person should look at again: the text says two things, or a sentence could not be read. */
export interface ReadingDoubt {
  readonly code: 'WEEKDAY_DIFFERS' | 'COUNT_DIFFERS' | 'NOT_A_DAY' | 'NOT_READ'
  /** The words of the notice that raised it. */
  readonly text: string
  readonly on: LocalDate | null
}

/** A notice as read from its text; what the text does not say is null. Nothing is used before a person has checked it. */
export interface NoticeReading {
  readonly year: number | null
  readonly document: string | null
  readonly publishedOn: LocalDate | null
  readonly breaks: Break[]
  readonly makeUpDays: MakeUpDay[]
  readonly doubts: ReadingDoubt[]
}

const ITEM = /^[一二三四五六七八九十]+、([^:]{2,20}):(.+)$/
const DAY = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?`
/** A day or two of them with 至 between, a count of days, or the word that says what they are. */
const TOKEN = new RegExp(`${DAY}(?:\\s*(?:至|到|—|~|-)\\s*${DAY})?|共(\\d{1,2})天|放假(?!调休日期)|上班|[。;]`, 'g')
const WEEKDAYS = '日一二三四五六'

/**
 * Reads the text of the State Council office's yearly notice, line by line as it is published:
 * 「二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。」
 */
export function readNotice(pasted: string): NoticeReading {
  const text = pasted.normalize('NFKC').replace(/[ \t\u3000]+/g, '')
  const year = numberOf(/(\d{4})年部分节假日安排/.exec(text)?.[1] ?? /现将(\d{4})年/.exec(text)?.[1])
  const reading: NoticeReading = {
    year,
    document: /国办发(?:明电)?[〔[](\d{4})[〕\]]\d+号/.exec(text)?.[0] ?? null,
    publishedOn: publishedOn(text),
    breaks: [],
    makeUpDays: [],
    doubts: [],
  }
  for (const line of itemsOf(text)) {
    const item = ITEM.exec(line)
    if (item?.[1] && item[2]) readItem(reading, item[1], item[2], year)
  }
  return reading
}

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null)

/** Text copied from a page sometimes comes as one line: each numbered festival begins a new one. */
const itemsOf = (text: string): string[] =>
  text
    .replace(/([。\n]|^)(?=[一二三四五六七八九十]+、)/g, '$1\n')
    .split(/\n+/)
    .map((line) => line.trim())

function publishedOn(text: string): LocalDate | null {
  const signed = text
    .split(/\n+/)
    .reverse()
    .map((line) => /(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(line.trim()))
    .find((match) => match !== null && !/[一二三四五六七八九十]、/.test(match.input))
  return signed ? dayOf(Number(signed[1]), Number(signed[2]), Number(signed[3])) : null
}

function dayOf(year: number, month: number, date: number): LocalDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return isLocalDate(text) ? text : null
}

interface Span {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** One festival: days gather until the word comes that says whether they are off or worked; a full stop lets them go. */
function readItem(reading: NoticeReading, name: string, text: string, year: number | null): void {
  let gathered: Span[] = []
  let off = 0
  let isReadable = false
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match
    if (token === '。' || token === ';') gathered = []
    else if (token === '放假') {
      for (const { from, to } of gathered) reading.breaks.push({ name, from, to })
      off += gathered.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
      isReadable ||= gathered.length > 0
      gathered = []
    } else if (token === '上班') {
      for (const { from } of gathered) reading.makeUpDays.push({ on: from, name })
      gathered = []
    } else if (match[9]) {
      if (off > 0 && Number(match[9]) !== off) doubt(reading, 'COUNT_DIFFERS', `${name}：${token}`)
    } else gathered.push(...spanOf(reading, match, name, year))
  }
  if (!isReadable) doubt(reading, 'NOT_READ', `${name}：${text}`)
}

function doubt(reading: NoticeReading, code: ReadingDoubt['code'], text: string, on: LocalDate | null = null): void {
  reading.doubts.push({ code, text, on })
}

function spanOf(reading: NoticeReading, match: RegExpMatchArray, name: string, noticeYear: number | null): Span[] {
  const [token, year, month, date, said, endYear, endMonth, endDate, endSaid] = match
  const atMonth = Number(month ?? reading.breaks.at(-1)?.from.slice(5, 7))
  const first = dayOf(yearFor(name, atMonth, year, noticeYear), atMonth, Number(date))
  const toMonth = Number(endMonth ?? atMonth)
  const last = endDate ? dayOf(yearFor(name, toMonth, endYear, noticeYear), toMonth, Number(endDate)) : first
  if (!first || !last) {
    doubt(reading, 'NOT_A_DAY', `${name}：${token}`)
    return []
  }
  compareWeekday(reading, first, said, name)
  if (endDate) compareWeekday(reading, last, endSaid, name)
  return [{ from: first, to: last }]
}

/** New Year's break of a year may begin in the last days of the year before, and not every notice writes that year. */
function yearFor(name: string, month: number, said: string | undefined, noticeYear: number | null): number {
  if (said) return Number(said)
  const year = noticeYear ?? Number.NaN
  return name.startsWith('元旦') && month >= 11 ? year - 1 : year
}

function compareWeekday(reading: NoticeReading, day: LocalDate, said: string | undefined, name: string): void {
  const weekday = /(?:周|星期)([日一二三四五六天])/.exec(said ?? '')?.[1]
  if (weekday && WEEKDAYS[weekdayOf(day)] !== weekday.replace('天', '日'))
    doubt(reading, 'WEEKDAY_DIFFERS', `${name}：${day}（${said}）`, day)
}
