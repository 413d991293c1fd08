import type { LocalDate } from '@petition/law'
import type { Answer } from '../facts.js'
import type { HearingUse } from '../hearing/facts.js'
import type { ReviewLevel, ReviewOutcome } from './words.js'

/** What a reviewing organ says of an opinion, as it is drafted and as it is decided. */
export interface ReviewText {
  readonly outcome: ReviewOutcome
  /** what the reviewing organ found (审查查明) */
  readonly finding: string
  /** the provisions it rests on, one a line */
  readonly basis: string
  /** the opinion and its reasons, in words */
  readonly result: string
  /** the answers that count from then on, all claims; only where the outcome is CHANGED */
  readonly answers: readonly Answer[]
  /** last day for the handler's new opinion; only where the outcome is REVOKED */
  readonly newOpinionBy: LocalDate | null
  /** what it says of hearings held in the review; left out where there was none */
  readonly hearingUses?: readonly HearingUse[]
}

/** Asking for review or re-review, by one party. */
interface Requested {
  readonly partyId: string
  readonly toOrganId: string
  readonly postmarkedOn: LocalDate | null
  /** the opinion or decision that it is about, as the party had it; left out where the day alone says it */
  readonly aboutId?: string | null
}

/** A step of a round; `reviewId` is its first request, left out where the organ has one open round only. */
interface OfRound {
  readonly level: ReviewLevel
  readonly reviewId?: string | null
}

/** Facts of review (第三十五条), re-review (第三十六条) and of what is brought again (第十九条第三款、第三十六条第三款). */
export interface ReviewKinds {
  /** `on` is the arrival at the organ asked; the postmark counts where there is one. */
  REVIEW_REQUESTED: Requested
  RECHECK_REQUESTED: Requested
  REVIEW_EXTENDED: { readonly days: number }
  RECHECK_EXTENDED: { readonly days: number }
  /** The organ asked takes the request; its thirty days run from the arrival all the same. */
  REVIEW_TAKEN: OfRound
  /** The clerk who prepares it. */
  REVIEW_GIVEN: OfRound & { readonly accountId: string }
  REVIEW_DRAFTED: OfRound & ReviewText
  REVIEW_DECIDED: {
    readonly level: ReviewLevel
    /** 文号 */
    readonly number: string
    /** the handling opinion that was reviewed: the fact that issued it; null where the record begins later */
    readonly opinionId: string | null
    /** the requests that it answers */
    readonly requestIds: readonly string[]
    readonly approvedBy: string | null
    /** made by an organ without accounts and recorded here with its paper */
    readonly isOnBehalf: boolean
  } & ReviewText
  BROUGHT_AGAIN: {
    readonly at: 'PETITION_OFFICE' | 'ORGAN'
    readonly level: 'SAME' | 'HIGHER'
    readonly factsAndReasons: 'SAME' | 'NEW'
    /** whoever brought it; left out where all did, or nobody said who */
    readonly partyId?: string | null
    /** the new matter that it became, where nothing refuses it */
    readonly toMatterId?: string | null
    readonly note?: string | null
  }
  /** 不予受理、不再受理: the organ says so in writing, with the article. */
  REPETITION_REFUSED: { readonly broughtOn: LocalDate; readonly gate: 'G-PENDING' | 'G-RECHECKED' }
  /** A new matter with other facts or reasons than an earlier one. */
  FOLLOWS: { readonly fromMatterId: string }
}
