import type { LocalDate } from '@petition/law'
import type { Channel, Outcome, Purpose } from '@petition/domain'
import type { PartyInput } from '../../matters/intake/party-input.js'
import type { Story, Words } from '../stories/index.js'
import type { HearingTurn } from './hearing.js'

/** What a matter begins with, as the plan gives it. */
export interface Given {
  readonly channel: Channel
  readonly purpose: Purpose
  readonly placeCode: string
  readonly placeText: string
  readonly story: Story
  readonly words: Words
  readonly parties: readonly PartyInput[]
  readonly groupSize: number
  readonly isAddressClear: boolean
  readonly isFirstTime: boolean
  readonly materials: number
  /** who registers it */
  readonly registrar: string
  /** code of the organ that can decide */
  readonly unit: string
}

/** How one attempt of service goes. */
export type Serving =
  | 'DIRECT'
  | 'FAMILY'
  | 'LEFT_AT_HOME'
  | 'ELECTRONIC'
  | 'POST'
  | 'POST_PENDING'
  | 'POST_RETURNED_AGAIN'
  | 'POST_RETURNED_OPEN'
  | 'PUBLIC_NOTICE'

/** What came of what was asked for: an ask goes unanswered, and nothing follows from that. */
export type Came = 'ALL' | 'PARTLY' | 'NOTHING'

/** Where it stays lying; without it the course goes on, as far as there are days. */
export type Stop =
  | 'REGISTERED'
  | 'SORTED'
  | 'PROPOSED'
  | 'REFERRED'
  | 'OBJECTION_ASKED'
  | 'OBJECTED'
  | 'HANDED_BACK'
  | 'SIGNED'
  | 'NOTIFIED'
  | 'ACCEPTED'
  | 'EXTENSION_ASKED'
  | 'EXTENDED'
  | 'DRAFTED'
  | 'OPINION_ASKED'
  | 'ISSUED'
  | 'SERVED'

/** The turns that a petition takes on the sixth road. Everything has a quiet default. */
export interface Turns {
  readonly how?: 'FORWARDED' | 'ASSIGNED' | 'KEPT' | 'DIRECT'
  readonly delivery?: 'SYSTEM' | 'PAPER'
  readonly objection?: 'AGREED' | 'REFUSED' | 'LATE' | 'DECLINED'
  /** given to the second handler by name */
  readonly isAllocated?: boolean
  readonly simple?: 'KEPT' | 'LEFT'
  readonly extensions?: readonly number[]
  readonly isExtensionDeclined?: boolean
  readonly outcomes?: readonly Outcome[]
  readonly serving?: readonly Serving[]
  /** until when a supported claim is carried out, or days from the draft; and whether it was */
  readonly performance?: { readonly days?: number; readonly until?: LocalDate; readonly isDone: boolean }
  readonly review?: 'ANSWERED' | 'RUNNING' | 'LATE' | 'RECHECKED' | 'HEARING' | 'CHANGED' | 'REVOKED'
  /** after the end, on the same facts and reasons */
  readonly isBroughtAgain?: boolean
  readonly withdrawn?: 'ALL' | 'ONE'
  readonly corrected?: 'OWN' | 'PAPER' | 'ANNULLED'
  readonly isRevealed?: boolean
  /** major or urgent: reported at once, and a decision comes back */
  readonly isUrgent?: boolean
  /** code of the organ that assists the one that handles */
  readonly assisting?: string
  /** whoever handles asks to step aside, or a petitioner asks it of them */
  readonly stepsBack?: 'GRANTED' | 'REFUSED'
  /** the extension is told only once the sixty days are over, and has no effect */
  readonly isToldLate?: boolean
  /** it lies for weeks before anybody drafts an answer */
  readonly isSlow?: boolean
  /** what is missing is asked for, once, and what came of it */
  readonly material?: { readonly asked: 'BEFORE_ACCEPTANCE' | 'IN_HANDLING'; readonly came: Came }
  /** a need that somebody told of and agreed to have written down; or took back again */
  readonly need?: 'KEPT' | 'WITHDRAWN'
  /** of those who signed so many have the notice; left out: all of them */
  readonly told?: number
  /** so many of those who signed are chosen to speak for all, after it was registered */
  readonly chosen?: number
  /** a hearing in handling or in review */
  readonly hearing?: HearingTurn
  readonly stop?: Stop
  /** exact days, where a light or a figure hangs on them */
  readonly days?: Partial<
    Record<'referred' | 'signed' | 'notified' | 'accepted' | 'issued' | 'served' | 'asked', LocalDate>
  >
}
