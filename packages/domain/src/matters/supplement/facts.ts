import type { LocalDate } from '@petition/law'

/** When something was found missing: each kind is asked for once by an organ. */
export type SupplementStage = 'BEFORE_ACCEPTANCE' | 'IN_HANDLING'

/** What is missing, asked for in writing, once; and what came of it (decision 024 of the law). */
export interface SupplementKinds {
  SUPPLEMENT_ASKED: {
    readonly stage: SupplementStage
    /** everything that is missing, numbered from 1 in this order */
    readonly items: readonly string[]
    /** day by which it is wanted; a day in the letter, so it does not roll */
    readonly answerBy: LocalDate
    /** the local rule in force on the day of the ask leaves the waiting out of the sixty days */
    readonly isClockStopped: boolean
  }
  /** Something of it came; `on` is the day it arrived. */
  SUPPLEMENT_ANSWERED: {
    readonly askedId: string
    /** which of the items came, by number; none where they said that there is nothing */
    readonly itemNos: readonly number[]
    readonly attachmentIds: readonly string[]
    readonly note: string | null
  }
}
