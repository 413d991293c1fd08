import { checkNotice, isLocalDate, localDate, type NoticeProblem } from '@petition/law'
import type { NoticeInput } from '../../gql/graphql.js'
import type { NoticeReading } from './read-notice.js'

export interface DraftBreak {
  readonly key: number
  readonly name: string
  readonly from: string
  readonly to: string
}

export interface DraftMakeUp {
  readonly key: number
  readonly name: string
  readonly on: string
}

/** The notice while a person fills it in: every field may still be empty. */
export interface NoticeDraft {
  readonly year: string
  readonly document: string
  readonly publishedOn: string
  readonly breaks: readonly DraftBreak[]
  readonly makeUpDays: readonly DraftMakeUp[]
}

export const emptyDraft = (year: number): NoticeDraft => ({
  year: String(year),
  document: '',
  publishedOn: '',
  breaks: [{ key: 0, name: '', from: '', to: '' }],
  makeUpDays: [],
})

/** What was read goes over what was there; a head that the text does not tell stays as typed. */
export function draftFrom(reading: NoticeReading, before: NoticeDraft): NoticeDraft {
  return {
    year: reading.year === null ? before.year : String(reading.year),
    document: reading.document ?? before.document,
    publishedOn: reading.publishedOn ?? before.publishedOn,
    breaks: reading.breaks.map((one, key) => ({ key, ...one })),
    makeUpDays: reading.makeUpDays.map((one, key) => ({ key, ...one })),
  }
}

/** The notice to be sent; null while a field is missing or is no day. */
export function inputOf(draft: NoticeDraft): NoticeInput | null {
  const year = Number(draft.year)
  const days = [
    draft.publishedOn,
    ...draft.breaks.flatMap(({ from, to }) => [from, to]),
    ...draft.makeUpDays.map(({ on }) => on),
  ]
  const names = [draft.document, ...draft.breaks.map(({ name }) => name), ...draft.makeUpDays.map(({ name }) => name)]
  const isWhole = Number.isInteger(year) && year >= 2000 && year <= 2100 && draft.breaks.length > 0
  if (!isWhole || !days.every(isLocalDate) || names.some((name) => name.trim() === '')) return null
  return {
    year,
    document: draft.document.trim(),
    publishedOn: draft.publishedOn,
    breaks: draft.breaks.map(({ name, from, to }) => ({ name: name.trim(), from, to })),
    makeUpDays: draft.makeUpDays.map(({ name, on }) => ({ name: name.trim(), on })),
  }
}

/** What the law package's proof-reading finds; the server asks the same again. */
export function problemsOf(input: NoticeInput): NoticeProblem[] {
  return checkNotice({
    id: '',
    year: input.year,
    document: input.document,
    publishedOn: localDate(input.publishedOn),
    breaks: input.breaks.map(({ name, from, to }) => ({ name, from: localDate(from), to: localDate(to) })),
    makeUpDays: input.makeUpDays.map(({ name, on }) => ({ name, on: localDate(on) })),
  })
}

export const nextKey = (rows: readonly { key: number }[]): number => Math.max(-1, ...rows.map(({ key }) => key)) + 1
