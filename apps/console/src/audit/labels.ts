import { ACTS, CONFERENCE_ACTS, DISPUTE_ACTS, MEDIATION_ACTS, type Label } from '@petition/domain'
import { RECON_ACTS } from '@petition/domain/reconsideration'
import type { Say } from '../words/use-words.js'
import type { Words } from '../words/zh/index.js'
import { valueLabel } from './detail-values.js'

type Acts = Readonly<Record<string, { readonly label: Label }>>
type AuditWords = Pick<Words, 'audit'>

/** Acts of cases beside the matters: their labels say little without the kind of case ("接收", "中止"). */
const OF_CASE: readonly (readonly [keyof Words['audit']['ofCase'], Acts])[] = [
  ['mediation', MEDIATION_ACTS],
  ['dispute', DISPUTE_ACTS],
  ['conference', CONFERENCE_ACTS],
  ['reconsideration', RECON_ACTS],
]

const named = (names: Readonly<Record<string, string>>, code: string): string | null =>
  Object.hasOwn(names, code) ? (names[code] ?? null) : null

/** An act in words: those on a matter or a case carry the label of the domain; the code itself when nobody has named it. */
export function actText(act: string, { audit }: AuditWords, say: Pick<Say, 'pair'>): string {
  const said = (acts: Acts) => (Object.hasOwn(acts, act) ? acts[act]?.label : undefined)
  const onMatter = said(ACTS)
  if (onMatter) return say.pair(onMatter.zh, onMatter.en)
  for (const [kind, acts] of OF_CASE) {
    const label = said(acts)
    if (label) return say.pair(`${audit.ofCase[kind]}：${label.zh}`, `${audit.ofCase[kind]}: ${label.en}`)
  }
  return named(audit.acts, act) ?? act
}

export const kindText = (kind: string, { audit }: AuditWords): string => named(audit.kinds, kind) ?? kind

/** Acts that one may ask for: of the house, of a matter and of a case. `guide` is kept under its command, `guideMatter`. */
export const askableActs = ({ audit }: AuditWords): string[] =>
  [...new Set([ACTS, ...OF_CASE.map(([, acts]) => acts), audit.acts].flatMap((acts) => Object.keys(acts)))].filter(
    (act) => act !== 'guide',
  )

/** Ids, codes and days beside an act, each as `key value`; a code whose list is known is said in words. */
export function detailText(detail: unknown, { audit }: AuditWords, say: Pick<Say, 'pair'>): string {
  if (detail === null || typeof detail !== 'object') return ''
  const one = (key: string, value: unknown): string => {
    if (typeof value === 'boolean') return value ? audit.isSo : audit.isNotSo
    if (value === null || value === undefined) return '—'
    const label = valueLabel(key, String(value))
    return label ? say.pair(label.zh, label.en) : String(value)
  }
  const text = (key: string, value: unknown) =>
    Array.isArray(value) ? value.map((each) => one(key, each)).join('、') : one(key, value)
  return Object.entries(detail)
    .map(([key, value]) => `${named(audit.details, key) ?? key} ${text(key, value)}`)
    .join('；')
}
