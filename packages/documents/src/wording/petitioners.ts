import { cleanLine } from './clean-text.js'

/** Whom a paper names. A group is named by its first people and its size; the list itself is no part of a letter. */
export interface PetitionerNames {
  /** display names, in the order of registration */
  names: readonly string[]
  /** people in the matter when more than those named, else leave out */
  count?: number
  /** PEOPLE unless told; an organisation is addressed as 你单位 */
  are?: 'PEOPLE' | 'ORGANISATION'
}

const MOST_NAMED = 5

const kept = (who: PetitionerNames): string[] => who.names.map(cleanLine).filter((name) => name !== '')

/** 林小满; 林小满、周一川; or 林小满、周一川等12人. */
export function petitionersText(who: PetitionerNames): string {
  const names = kept(who)
  const total = Math.max(who.count ?? 0, names.length)
  const shown = names.slice(0, MOST_NAMED).join('、')
  return total > Math.min(names.length, MOST_NAMED) ? `${shown}等${total}人` : shown
}

/** How the paper speaks to them. */
export function youText(who: PetitionerNames): '你' | '你们' | '你单位' {
  if (who.are === 'ORGANISATION') return '你单位'
  return Math.max(who.count ?? 0, kept(who).length) > 1 ? '你们' : '你'
}
