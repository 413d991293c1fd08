import { articleZh, INSTRUMENTS, type Citation, type InstrumentId, type LocalDate } from '@petition/law'

/** What an opinion rests on, as its writer named it: a text by its name, and a place in it. */
export interface OpinionCitation {
  readonly text: string
  readonly article: string
}

/** The same, looked up in the house's book of texts. */
export interface ResolvedCitation extends OpinionCitation {
  /** null: the book does not hold this text, and what is written stands as it is */
  readonly citation: Citation | null
  /** '行政复议法 第六条' as it is shown and searched */
  readonly label: string
}

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[《》<>\s（）()]/g, '')
    .replace(/^中华人民共和国/, '')

const inForce = (id: InstrumentId, on: LocalDate): boolean => {
  const { from, to } = INSTRUMENTS[id]
  return (from === null || from <= on) && (to === null || on <= to)
}

/** A text of the book by its id or name: of several versions the one in force that day, else the newest. */
function instrumentOf(text: string, on: LocalDate): InstrumentId | null {
  const asked = bare(text)
  if (asked === '') return null
  const ids = (Object.keys(INSTRUMENTS) as InstrumentId[]).filter((id) => id !== 'house')
  const byId = ids.find((id) => id === text.trim())
  if (byId) return byId
  const named = ids.filter((id) => bare(INSTRUMENTS[id].name) === asked || bare(INSTRUMENTS[id].citedAs) === asked)
  const newest = [...named].sort((a, b) => ((INSTRUMENTS[a].from ?? '') < (INSTRUMENTS[b].from ?? '') ? 1 : -1))
  return newest.find((id) => inForce(id, on)) ?? newest[0] ?? null
}

const DIGITS = '零一二三四五六七八九'

/** 一百零五 → 105; null for what is no number below a thousand. */
export function numberOfChinese(text: string): number | null {
  const found = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text)
  if (!found || text === '') return null
  const digit = (one: string | undefined) => (one === undefined ? 0 : DIGITS.indexOf(one))
  const [, hundreds, tens, ten, ones] = found
  return digit(hundreds) * 100 + (ten === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10) + digit(ones)
}

const N = '([一二三四五六七八九十百零]+|\\d+)'
const SPOKEN = new RegExp(`^第?${N}条(?:第?${N}款)?(?:第?[（(]?${N}[)）]?项)?$`)
const WRITTEN = /^(\d+)(?:\((\d+)\))?(?:\((\d+)\))?$/

/** A place as the book writes it: 第二十三条第三款 → 23(3); null for what cannot be read as one. */
export function articleOf(article: string): string | null {
  const asked = article.normalize('NFKC').replaceAll(/\s/g, '')
  if (WRITTEN.test(asked)) return asked
  const found = SPOKEN.exec(asked)
  if (!found) return null
  const numbers = found.slice(1).map((one) => (one === undefined ? undefined : (numberOfChinese(one) ?? Number(one))))
  const [main, paragraph, item] = numbers
  if (!main || numbers.some((one) => Number.isNaN(one))) return null
  return [String(main), paragraph && `(${paragraph})`, item && `(${item})`].filter(Boolean).join('')
}

/** Looks a citation up; what the book does not hold stays as it was written and is marked so. @param on the day of the opinion */
export function resolveCitation({ text, article }: OpinionCitation, on: LocalDate): ResolvedCitation {
  const instrument = instrumentOf(text, on)
  const place = articleOf(article)
  const written = article.trim()
  if (instrument === null || (place === null && written !== '')) {
    const spoken = place === null ? written : articleZh(place)
    return { text, article, citation: null, label: [text.trim(), spoken].filter(Boolean).join(' ') }
  }
  const citation = { instrument, article: place ?? '' }
  const label = `${INSTRUMENTS[instrument].name}${place === null ? '' : ` ${articleZh(place, instrument)}`}`
  return { text, article, citation, label }
}
