import type { LocalDate } from '@petition/law'
import type { HearingKinds, HearingUse } from './hearing/facts.js'
import type { LeadershipKinds } from './leadership/facts.js'
import type { OtherRoad, RoadKinds } from './roads/facts.js'
import type { ReportedTo } from './roads/words.js'
import type { RecusalAsker, RecusalInterest } from './recusals.js'
import type { MatterMediationKinds } from './mediation/facts.js'
import type { NeedKinds } from './needs/facts.js'
import type { ReviewKinds } from './review/facts.js'
import type { SeparationKinds } from './separation/facts.js'
import type { SupplementKinds } from './supplement/facts.js'
import type { Channel, ClaimClass, Outcome, Purpose, Road, ServedPaper, ServiceMode, Subject, Topic } from './words.js'

/**
 * What happened to a matter. Facts are appended and never changed; state and duties are folded from them.
 * `on` is the day it happened (office's zone), `recordedAt` the instant it was written down.
 */
export interface FactHead {
  readonly id: string
  readonly on: LocalDate
  /** ISO instant; only shown, never counted with. */
  readonly recordedAt: string
  /** Account that recorded it; null where the system did. */
  readonly byAccountId: string | null
  /** Organ for which the act was done. */
  readonly organId: string
}

export interface ClaimText {
  readonly no: number
  readonly text: string
  readonly factsAndReasons: string | null
}

/** Party without personal data: name, numbers and address live sealed in their own table. */
export interface PartyRef {
  readonly id: string
  readonly isRepresentative: boolean
}

/** What is kept of a petitioner. */
export type PartyField = 'name' | 'idNumber' | 'creditCode' | 'phone' | 'address' | 'isRepresentative'

export interface Answer {
  readonly claimNo: number
  readonly finding: string
  readonly evidence: string | null
  readonly basis: string
  readonly outcome: Outcome
  readonly result: string
  /** Day until which a supported claim is carried out; null when nothing is left to carry out. */
  readonly performBy: LocalDate | null
}

/** Acts that need a second person: asked for by one, done or declined by the other. */
export type ProposableAct = 'assign' | 'object' | 'extend' | 'issueOpinion' | 'decideAdvice' | 'issueReview'

interface Kinds
  extends
    HearingKinds,
    LeadershipKinds,
    RoadKinds,
    ReviewKinds,
    SupplementKinds,
    NeedKinds,
    MatterMediationKinds,
    SeparationKinds {
  /** 第二十二、二十三条: a petition arrives. `receivedOn` is `on`. */
  RECEIVED: {
    readonly at: 'PETITION_OFFICE' | 'ORGAN'
    readonly channel: Channel
    readonly purpose: Purpose
    readonly topic: Topic
    readonly subject: Subject
    readonly isAddressClear: boolean
    readonly isFirstTime: boolean
    readonly groupSize: number
    readonly responsibleBodies: number
    readonly placeCode: string | null
    readonly summary: string
    readonly claims: readonly ClaimText[]
    readonly parties: readonly PartyRef[]
  }
  /** A party that was not named at intake: a later signatory, or one of a matter whose record begins later. */
  PARTY_NAMED: { readonly partyId: string; readonly isRepresentative: boolean }
  /** 第二十条第三款; who it was is left out by records that tell only how many. */
  REPRESENTATIVES_NAMED: { readonly number: number; readonly partyIds?: readonly string[] }
  /** 个人信息保护法 第四十六条: what was written down of a petitioner was wrong. It says which items, never what they hold. */
  PARTY_CORRECTED: { readonly partyId: string; readonly fields: readonly PartyField[]; readonly reason: string }
  /** Somebody was written down as a petitioner who is none: the record counts as if they had not been named. */
  PARTY_STRUCK: { readonly partyId: string; readonly reason: string }
  REGISTERED: { readonly number: string }
  /** 第二十九至三十一条, per claim, with the deciding fact. */
  CLAIM_SORTED: {
    readonly claimNo: number
    readonly claimClass: ClaimClass
    readonly road: Road | null
    readonly decidingFact: string
    /** why the other five do not fit; left out where nobody said it */
    readonly otherRoads?: readonly OtherRoad[]
  }
  /** Claims, by their numbers until then; those that stay are numbered anew, see `afterSplits`. */
  SPLIT_OFF: {
    readonly claimNos: readonly number[]
    readonly toMatterId: string
    /** material that went with them and is this matter's no more */
    readonly attachmentIds?: readonly string[]
  }
  SPLIT_FROM: { readonly fromMatterId: string }
  /** This matter repeats another one and starts no second road. */
  ATTACHED: { readonly toMatterId: string; readonly reason: string }
  DETACHED: { readonly fromMatterId: string; readonly reason: string }
  /** 第二十二条: 转送 or 交办. A paper delivery arrives on the day of ARRIVED, an electronic one at once. */
  REFERRED: {
    readonly referralId: string
    readonly how: 'FORWARDED' | 'ASSIGNED'
    readonly toOrganId: string
    readonly reportBy: LocalDate | null
    readonly delivery: 'SYSTEM' | 'PAPER'
    /** Set when it sends on a repetition: the BROUGHT_AGAIN fact. */
    readonly repetitionId: string | null
    readonly note: string | null
  }
  /** The office keeps the matter and handles it itself. */
  KEPT: { readonly referralId: string }
  REPORTED_UP: { readonly to: string }
  GUIDED: { readonly where: string }
  ARRIVED: {
    readonly referralId: string
    readonly how: 'FORWARDED' | 'ASSIGNED'
    readonly reportBy: LocalDate | null
    readonly isBetweenLevel: boolean
  }
  SIGNED_FOR: { readonly referralId: string }
  PASSED_ON: { readonly toOrganId: string }
  ALLOCATED: { readonly accountId: string | null; readonly deskId: string | null }
  OBJECTED: { readonly referralId: string; readonly hasReasons: boolean; readonly reasons: string }
  OBJECTION_ANSWERED: { readonly referralId: string; readonly isAgreed: boolean; readonly reasons: string }
  NOTIFIED: {
    readonly content: 'RECEIPT_ROUTE_PROCEDURE' | 'WHERE_TO_GO' | 'RESULT_UNDER_SPECIAL_LAW'
    readonly text: string
  }
  ACCEPTED: Record<never, never>
  SIMPLE_CHOSEN: Record<never, never>
  SIMPLE_LEFT: { readonly reason: string }
  INVESTIGATED: { readonly how: string; readonly record: string }
  /** 第三十四条. `on` is the day of the head's approval. */
  EXTENDED: {
    readonly days: number
    readonly isHeadApproved: boolean
    readonly approvedBy: string | null
    readonly reason: string
    /** Day on which the reason was told; null where services of the notice tell it. */
    readonly noticeServedOn: LocalDate | null
  }
  PROPOSED: {
    readonly proposalId: string
    readonly act: ProposableAct
    readonly input: Readonly<Record<string, unknown>>
  }
  PROPOSAL_AGREED: { readonly proposalId: string }
  PROPOSAL_DECLINED: { readonly proposalId: string; readonly reason: string }
  OPINION_DRAFTED: {
    readonly answers: readonly Answer[]
    /** what it says of hearings held before it; left out where there was none */
    readonly hearingUses?: readonly HearingUse[]
  }
  OPINION_ISSUED: {
    readonly number: string
    readonly answers: readonly Answer[]
    readonly hearingUses?: readonly HearingUse[]
    readonly approvedBy: string | null
    /** the decision that revoked the one before and ordered this one; left out in a first round, and where the record begins later */
    readonly orderId?: string | null
  }
  /** One attempt of service of one paper on one party. */
  SERVED: {
    readonly paper: ServedPaper
    readonly partyId: string
    readonly mode: ServiceMode
    /** Left at the home: photographed, filmed or witnessed. */
    readonly isRecorded: boolean
    /** Electronic: the party agreed to it. */
    readonly hasConsent: boolean
    /** Post: date on the return slip when it is already known. */
    readonly slipOn: LocalDate | null
    readonly proof: string | null
    readonly outcome: Outcome | null
    /** the opinion or decision that the paper carries, so that two of one day are told apart; left out of other papers */
    readonly issuedId?: string | null
  }
  /** The return slip of a posted paper came back: `on` is the date of receipt written on it. */
  SLIP_RETURNED: { readonly servedId: string }
  /** A paper came back undelivered: it must be served anew. */
  SERVICE_RETURNED: { readonly servedId: string; readonly reason: string }
  CLOSING_REPORTED: { readonly text: string }
  CARRIED_OUT: { readonly claimNo: number | null; readonly evidence: string }
  SUGGESTED: { readonly toOrganId: string }
  SUGGESTION_ANSWERED: Record<never, never>
  /** 第二十五条: what is major or urgent about it. */
  URGENT_KNOWN: { readonly what?: string }
  URGENT_REPORTED: { readonly to?: readonly ReportedTo[]; readonly what?: string; readonly measures?: string | null }
  WITHDRAWN: { readonly partyId: string | null }
  MISTAKEN: { readonly reason: string }
  /** A correction is a fact: `set` replaces fields of the corrected one, `isAnnulled` takes it out altogether. */
  CORRECTED: {
    readonly factId: string
    readonly set: Readonly<Record<string, unknown>>
    readonly isAnnulled: boolean
    readonly reason: string
  }
  /** 第二十八条第三款: somebody asks that an official step aside. The reason is of the official, never of who petitions. */
  RECUSAL_ASKED: {
    readonly recusalId: string
    readonly accountId: string
    readonly officialOrganId: string
    readonly isLeading: boolean
    readonly interest: RecusalInterest
    readonly askedBy: RecusalAsker
    readonly reason: string
  }
  RECUSAL_DECIDED: { readonly recusalId: string; readonly isGranted: boolean; readonly reason: string | null }
  /** Somebody read a personal field in clear. */
  REVEALED: { readonly partyId: string; readonly fields: readonly string[]; readonly reason: string }
  ATTACHMENT_ADDED: { readonly attachmentId: string }
  /** A calendar notice moved dates of open duties: which, from when to when. */
  CALENDAR_MOVED: {
    readonly noticeId: string
    readonly moved: readonly { clock: string; from: LocalDate; to: LocalDate }[]
  }
}

export type FactKind = keyof Kinds
export type FactOf<K extends FactKind> = K extends FactKind ? FactHead & { readonly kind: K } & Kinds[K] : never
export type MatterFact = { [K in FactKind]: FactOf<K> }[FactKind]
/** A fact before it is recorded: without id, instant and author. */
export type NewFact = { [K in FactKind]: { readonly kind: K; readonly on: LocalDate } & Kinds[K] }[FactKind]
