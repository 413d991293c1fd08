import { label, type Label } from '../label.js'
import type { Role } from '../organs/index.js'

/** Where an act is done: by the body that does the work, by the respondent, or by either (the body writes down what came on paper). */
export type ReconSide = 'BODY' | 'EITHER'

export interface ReconActRule {
  readonly label: Label
  readonly side: ReconSide
  readonly by: readonly Role[]
  /** roles that have to agree; the act is then asked for, and done when they do */
  readonly approvedBy: readonly Role[]
  /** articles of 行政复议法 (2023) unless they say otherwise */
  readonly article: string
}

export const CLERK: readonly Role[] = ['RECON_CLERK']
export const RESPONDENT: readonly Role[] = ['HANDLER', 'ORGAN_HEAD']
export const HEAD: readonly Role[] = ['ORGAN_HEAD']

export const row = (
  zh: string,
  en: string,
  article: string,
  more: Partial<Omit<ReconActRule, 'label' | 'article'>> = {},
) => ({
  ...{ label: label(zh, en), side: 'BODY' as const, by: CLERK, approvedBy: [], article },
  ...more,
})
export const approved = { approvedBy: HEAD }
export const either = { side: 'EITHER' as const, by: [...CLERK, ...RESPONDENT] }
