import type { Block } from '../paper.js'
import { paragraphs } from '../blocks.js'
import { cleanLine } from './clean-text.js'
import { chineseNumber } from '@petition/law'

/** 诉求, numbered at intake; the number never changes, so that every paper speaks of the same claim. */
export interface NumberedClaim {
  no: number
  text: string
}

/** 诉求一 */
export const claimName = (claim: NumberedClaim): string => `诉求${chineseNumber(claim.no)}`

/** One paragraph per claim: 诉求一：…… */
export const claimBlocks = (claims: readonly NumberedClaim[]): Block[] =>
  claims.flatMap((claim) => paragraphs(claim.text, `${claimName(claim)}：`))

/** The same as lines of a table cell. */
export const claimLines = (claims: readonly NumberedClaim[]): string[] =>
  claims.map((claim) => `${claim.no}. ${cleanLine(claim.text)}`)
