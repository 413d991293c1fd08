import type { LocalDate } from '@petition/law'

/* Codes come as their Chinese words. No party of a matter is in either paper: the office sees to it before it hands the texts over. */

/** A legal opinion in the version that counts, or in an earlier one. */
export interface LegalOpinionInput {
  /** the organ that asked */
  readonly organName: string
  /** of the asking, which the opinion answers */
  readonly number: string
  /** '' for a question without a matter, and to whoever may not see the matter */
  readonly matterNumber: string
  readonly about: string
  readonly askedOn: LocalDate
  readonly question: string
  readonly adviserName: string
  readonly adviserKind: string
  readonly firm: string
  readonly givenOn: LocalDate
  /** from 1 */
  readonly version: number
  /** what a further version changes and why; null in the first */
  readonly changed: string | null
  /** what the lawyer took the facts to be; null: the summary that the organ handed over */
  readonly facts: string | null
  /** a text and a place in it, a line each */
  readonly citations: readonly string[]
  readonly reasons: string
  readonly conclusion: string
  readonly caveats: string | null
}

export interface MinutesSeat {
  readonly role: string
  /** a professional, a post or an organ */
  readonly name: string
  readonly isAbsent: boolean
}

export interface MinutesItem {
  /** '' for a question without a matter, and to whoever may not see it */
  readonly matterNumber: string
  readonly question: string
  /** whose it is; null: of the conference as a whole */
  readonly advice: readonly { readonly byName: string | null; readonly text: string }[]
  /** who stood back on it; why is no part of the minutes */
  readonly stoodBack: readonly string[]
}

export interface MinutesFollowUp {
  readonly organName: string
  readonly text: string
  readonly reportBy: LocalDate
  readonly reportedOn: LocalDate | null
  readonly droppedOn: LocalDate | null
}

export interface MinutesInput {
  /** the office that keeps it */
  readonly officeName: string
  readonly number: string
  /** 研判会议, 联合接访: the first words of the paper's title */
  readonly kind: string
  readonly title: string
  /** who called it, where that is not the office */
  readonly convenor: string | null
  readonly aboutCase: string | null
  readonly heldOn: LocalDate
  /** office's time, 'HH:MM'; null in what a ledger told without */
  readonly fromTime: string | null
  readonly untilTime: string | null
  readonly place: string
  readonly seats: readonly MinutesSeat[]
  /** where only their number is known */
  readonly attendees: number | null
  /** of a joint reception: person-times received */
  readonly visitors: number | null
  readonly items: readonly MinutesItem[]
  /** what was said; null where it speaks of something that is not in these minutes */
  readonly record: string | null
  readonly followUps: readonly MinutesFollowUp[]
  /** of a joint reception: what came of it, as it was told */
  readonly result: { readonly on: LocalDate; readonly how: string; readonly text: string } | null
  readonly recordedOn: LocalDate
}
