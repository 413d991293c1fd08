import { maskAddress, maskName } from '../platform/index.js'
import type { Paper } from '@petition/documents'
import type { PartyCard } from './drafts/index.js'

type Tree = string | number | null | readonly Tree[] | { readonly [key: string]: Tree }

function mapTexts(tree: Tree, change: (text: string) => string): Tree {
  if (typeof tree === 'string') return change(tree)
  if (tree === null || typeof tree !== 'object') return tree
  if (Array.isArray(tree)) return tree.map((each: Tree) => mapTexts(each, change))
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, mapTexts(value, change)]))
}

/** The paper with every text of it changed; its shape stays. */
export const changeTexts = (paper: Paper, change: (text: string) => string): Paper =>
  mapTexts(paper as unknown as Tree, change) as unknown as Paper

/** For whoever may know of the paper and not of the persons: names and addresses as masks (promise of the house). */
export function maskedPaper(paper: Paper, parties: readonly Pick<PartyCard, 'name' | 'address'>[]): Paper {
  const masks = parties
    .flatMap(({ name, address }) => [
      { clear: name.trim(), mask: maskName(name) },
      { clear: address?.trim() ?? '', mask: maskAddress(address ?? '') },
    ])
    .filter(({ clear }) => clear !== '')
    .sort((a, b) => b.clear.length - a.clear.length)
  return changeTexts(paper, (text) => masks.reduce((so, { clear, mask }) => so.replaceAll(clear, mask), text))
}

/** A number that is not given yet: 津滨信访转〔2022〕　号. */
export const withoutNumber = (paper: Paper): Paper => changeTexts(paper, (text) => text.replaceAll('〕0号', '〕　号'))
