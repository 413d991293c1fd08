import { ACTS } from '@petition/domain'
import type { Say } from '../words/use-words.js'
import type { Words } from '../words/zh/index.js'

/** An act in words: those on a matter carry the label of the domain; the code itself when nobody has named it. */
export function actText(act: string, { audit }: Words, say: Say): string {
  const onMatter = Object.hasOwn(ACTS, act) ? ACTS[act as keyof typeof ACTS].label : null
  return onMatter ? say.pair(onMatter.zh, onMatter.en) : (audit.acts[act] ?? act)
}

export const kindText = (kind: string, { audit }: Words): string => audit.kinds[kind] ?? kind

/** Acts that one may ask for: of the house and of a matter. */
export const askableActs = ({ audit }: Words): string[] => [
  ...new Set([...Object.keys(audit.acts), ...Object.keys(ACTS)]),
]

/** Ids, codes and days beside an act, each as `key value`. */
export function detailText(detail: unknown): string {
  if (detail === null || typeof detail !== 'object') return ''
  return Object.entries(detail)
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join('、') : String(value)}`)
    .join('；')
}
