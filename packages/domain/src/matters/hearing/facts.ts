import type { LocalDate } from '@petition/law'
import type {
  ClosedGround,
  HearingAnswer,
  HearingGround,
  HearingOfficerKind,
  HearingUseKind,
  Presence,
  SeatKind,
  Vote,
} from './words.js'

/** Somebody's seat at a hearing, named as the notice names them: they sit there in their office, not as petitioners. */
export interface HearingSeat {
  readonly officerId: string
  readonly name: string
  /** 单位、职务 */
  readonly title: string
  /** the account of an official who has one: tells whether they handled the case or stepped aside */
  readonly accountId: string | null
  readonly kind: HearingOfficerKind
  readonly seat: SeatKind
}

/** When and where a hearing is held, before whom, and whether everybody may listen. */
export interface HearingPlan {
  readonly hearingOn: LocalDate
  /** office's time, 'HH:MM' */
  readonly fromTime: string
  readonly untilTime: string
  readonly roomId: string
  /** as the notice says it, with its address */
  readonly roomName: string
  readonly seats: readonly HearingSeat[]
  readonly isPublic: boolean
  readonly closedGround: ClosedGround | null
}

/** Who came. People of the panel who are not named came. */
export interface Attendance {
  readonly parties: readonly {
    readonly partyId: string
    readonly presence: Presence
    /** why, where somebody did not come */
    readonly reason: string | null
  }[]
  /** seats that stayed empty */
  readonly missingOfficerIds: readonly string[]
}

/** One question that the panel answered, with the vote of each member: officials and members in an act, never petitioners. */
export interface HearingQuestion {
  readonly question: string
  readonly votes: readonly { readonly officerId: string; readonly vote: Vote; readonly opinion: string | null }[]
}

/** What an opinion says of the conclusion of a hearing that was held before it. */
export interface HearingUse {
  readonly hearingId: string
  readonly how: HearingUseKind
  readonly reasons: string
}

/** Facts of hearings (听证): 第三十一条第六项, 第三十六条第二款, and local rules (decision 050). */
export interface HearingKinds {
  /** The petitioners are told that they may ask for one, or asked to agree to one; each period begins with the proven receipt. */
  HEARING_TOLD: {
    /** the hearing that is proposed; null where only the right is told */
    readonly hearingId: string | null
    readonly reasons: string
  }
  /** What a petitioner says; `on` is the arrival. It reached us, so it is recorded whatever comes of it. */
  HEARING_ANSWERED: {
    readonly hearingId: string
    readonly partyId: string
    readonly says: HearingAnswer
    readonly reasons: string | null
  }
  HEARING_DECIDED: {
    readonly hearingId: string
    readonly isGranted: boolean
    readonly ground: HearingGround | null
    readonly reasons: string
  }
  /** Set, moved or set anew: the last one counts. */
  HEARING_SET: HearingPlan & {
    readonly hearingId: string
    /** why it was moved; null the first time */
    readonly reason: string | null
    /** why it is held after its period; null within it */
    readonly lateReason: string | null
  }
  /** Before it began, or in its midst: to be set anew. */
  HEARING_ADJOURNED: { readonly hearingId: string; readonly reason: string }
  /** Called off for good. */
  HEARING_CANCELLED: {
    readonly hearingId: string
    readonly reason: string
    /** everybody who asked for it, or agreed to it, took that back; left out where the organ calls it off */
    readonly isWithdrawn?: boolean
  }
  /** Told to people of the panel, and that it is off to everybody; a notice of the day to a petitioner is served. */
  HEARING_NOTIFIED: {
    readonly hearingId: string
    /** the fact they were told of: set, adjourned, called off */
    readonly aboutId: string
    readonly officerIds: readonly string[]
    readonly partyIds: readonly string[]
  }
  /** Who speaks for the petitioners at it; six or more are recorded without effect (第二十条第三款, local rules). */
  HEARING_REPRESENTED: { readonly hearingId: string; readonly number: number; readonly partyIds: readonly string[] }
  /** A petitioner asks that somebody of the panel step aside. */
  HEARING_CHALLENGED: {
    readonly hearingId: string
    readonly challengeId: string
    readonly officerId: string
    readonly partyId: string
    readonly reasons: string
  }
  HEARING_CHALLENGE_DECIDED: {
    readonly hearingId: string
    readonly challengeId: string
    readonly isGranted: boolean
    readonly reasons: string
  }
  /** `hearingId` and what goes with it are left out where another organ's hearing is written down from its paper. */
  HEARING_BEGAN: { readonly hearingId?: string; readonly attendance?: Attendance }
  HEARING_ENDED: { readonly hearingId?: string; readonly record?: string }
  /** Nobody of those who asked came, and none had a reason (local rules). */
  HEARING_GIVEN_UP: { readonly hearingId: string; readonly attendance: Attendance }
  HEARING_CONCLUDED: {
    readonly hearingId: string
    readonly questions: readonly HearingQuestion[]
    readonly conclusion: string
  }
}

export type HearingFactKind = keyof HearingKinds
