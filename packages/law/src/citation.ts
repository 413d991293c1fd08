import { INSTRUMENTS, type InstrumentId } from './instruments.js'

/**
 * A place in a text. `article` is written '34', '23(3)', '22(1)(3)', '36(1)-(2)': article, then paragraph (款),
 * then item (项); '35-36' and '33, 37' name several. It is '' where only the text as a whole can be cited.
 */
export interface Citation {
  instrument: InstrumentId
  article: string
}

/** A citation, for constants that stand at the head of an article's file. */
export function cite(instrument: InstrumentId, article: string): Citation {
  return { instrument, article }
}

/** Short form: '信访工作条例 art.23(3)', '信访条例(2005) art.21(1)'. */
export function citationText(c: Citation): string {
  const name = INSTRUMENTS[c.instrument].citedAs
  return c.article === '' ? name : `${name} art.${c.article}`
}

const DIGITS = '零一二三四五六七八九'

/** A number up to 999 in the characters that articles are counted with: 十, 二十三, 一百零五. */
export function chineseNumber(n: number): string {
  const digit = (d: number) => DIGITS.charAt(d)
  if (n < 10) return digit(n)
  if (n < 20) return `十${n === 10 ? '' : digit(n - 10)}`
  if (n < 100) return `${digit(Math.floor(n / 10))}十${n % 10 === 0 ? '' : digit(n % 10)}`
  const rest = n % 100
  if (rest === 0) return `${digit(Math.floor(n / 100))}百`
  if (rest < 10) return `${digit(Math.floor(n / 100))}百零${digit(rest)}`
  return `${digit(Math.floor(n / 100))}百${digit(Math.floor(rest / 10))}十${rest % 10 === 0 ? '' : digit(rest % 10)}`
}

/** Articles of one paragraph whose brackets number its items: the six roads of 第三十一条, the grounds of 第四十一条. */
const ITEMS_ONLY: Partial<Record<InstrumentId, readonly number[]>> = {
  'petition-regulation-2022': [31],
  'reconsideration-2017': [21],
  'reconsideration-2023': [41, 42, 78],
}
const hasItemsOnly = (instrument: InstrumentId | undefined, article: number): boolean =>
  instrument !== undefined && (ITEMS_ONLY[instrument] ?? []).includes(article)

/**
 * The article with its brackets spoken: '23(3)' is 第二十三条第三款, '36(1)-(2)' 第三十六条第一款至第二款, '35-36' 第三十五条至第三十六条,
 * '33, 37' 第三十三条、第三十七条.
 */
export function articleZh(article: string, instrument?: InstrumentId): string {
  return article
    .split(', ')
    .map((one) => oneArticleZh(one, instrument))
    .join('、')
}

function oneArticleZh(article: string, instrument?: InstrumentId): string {
  const range = /^(\d+)-(\d+)$/.exec(article)
  if (range) return `第${chineseNumber(Number(range[1]))}条至第${chineseNumber(Number(range[2]))}条`
  const found = /^(\d+)(?:\((\d+)\))?(?:\((\d+)\))?(?:-\((\d+)\))?$/.exec(article)
  if (!found) return article
  const [, number, paragraph, item, last] = found
  const spoken = (n: string | undefined) => chineseNumber(Number(n))
  const outer = hasItemsOnly(instrument, Number(number)) ? '项' : '款'
  const unit = item === undefined ? outer : '项'
  return [
    `第${spoken(number)}条`,
    paragraph === undefined ? '' : `第${spoken(paragraph)}${outer}`,
    item === undefined ? '' : `第${spoken(item)}项`,
    last === undefined ? '' : `至第${spoken(last)}${unit}`,
  ].join('')
}

/** Texts without a title of their own. */
const UNTITLED = new Set<InstrumentId>(['house', 'hearing-local-b'])

/** Full form for people: 《信访工作条例》第二十三条第三款. The house's own rules carry no title marks. */
export function citationZh(c: Citation): string {
  const { name } = INSTRUMENTS[c.instrument]
  const title = UNTITLED.has(c.instrument) ? name : `《${name}》`
  const version = c.instrument === 'petition-regulation-2005' ? '（2005年）' : ''
  return `${title}${version}${c.article === '' ? '' : articleZh(c.article, c.instrument)}`
}
