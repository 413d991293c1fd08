import type { LocalDate } from '@petition/law'
import type { CaseFactHead, CorrectionBody } from '../casework/index.js'
import type { AreaOfAct } from './consultation.js'
import type { DecisionKind } from './decisions.js'
import type { HearingKinds } from './hearing/facts.js'
import type { LaterApprovedAct, LaterKinds } from './later-facts.js'
import type { MediationSigner } from './later-words.js'
import type {
  ApplicationHow,
  HeardHow,
  LawsuitState,
  NotAcceptedGround,
  PauseKind,
  ReconPaper,
  ReconPartyRole,
  ReconProcedure,
  SimpleGround,
  SuspensionGround,
  TerminationGround,
} from './words.js'

/** Time in which force majeure or a good reason kept somebody from applying (第二十条第二款); both days inside. */
export interface Obstacle {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly why: string
}

/** The act that is challenged, and what is known of its days. One application is for one act (第十七条 and after). */
export interface ChallengedAct {
  readonly area: AreaOfAct
  /** name and number of the act as the paper has it */
  readonly title: string
  readonly respondentOrganId: string
  /** day on which the act was done; null where nothing was done (不作为) */
  readonly doneOn: LocalDate | null
  /** 知道或者应当知道 */
  readonly knownOn: LocalDate | null
  /** whether the organ told of the right, the forum and the period (第二十条第三款) */
  readonly wasToldOfRights: boolean
  /** when the person learned of them otherwise */
  readonly rightsLearnedOn: LocalDate | null
  readonly isImmovable: boolean
}

interface Kinds extends HearingKinds, LaterKinds {
  APPLICATION_RECEIVED: {
    readonly how: ApplicationHow
    /** posting day, which counts for the period of applying (CR7) */
    readonly postmarkOn: LocalDate | null
    readonly act: ChallengedAct
    readonly obstacles: readonly Obstacle[]
    readonly request: string
    readonly reasons: string
    /** whether everything needed for the examination was there */
    readonly isComplete: boolean
    /** the rule the act rests on that is to be reviewed with it (第五十六条); null: not asked */
    readonly asksReviewOf: string | null
    readonly lawsuit: LawsuitState
  }
  /** The organ that fined on the spot or by camera got the application (第三十二条); `organId` of the body that knows of it. */
  PENALTY_APPLICATION_RECEIVED: { readonly atOrganId: string }
  PENALTY_PASSED_ON: { readonly atOrganId: string }
  PARTY_NAMED: {
    readonly partyId: string
    readonly role: ReconPartyRole
    /** of several applicants: chosen to act for them (第十五条) */
    readonly isRepresentative: boolean
    /** whom an agent acts for, and by which paper (第十七条) */
    readonly forPartyId: string | null
    readonly authority: string | null
  }
  SUPPLEMENT_ASKED: {
    readonly items: readonly string[]
    /** days the organ set; only under the text of 2017, which has no number */
    readonly setDays: number | null
    /** when the applicant had the notice; null: by the proof of service */
    readonly receivedOn: LocalDate | null
  }
  SUPPLEMENT_RECEIVED: {
    readonly items: readonly string[]
    readonly isComplete: boolean
    readonly postmarkOn: LocalDate | null
    /** why it is late, where the reason was found good (第三十一条第二款) */
    readonly goodReason: string | null
  }
  /** 第三十一条第二款: no material, no good reason, and put on record as given up. */
  GIVEN_UP: { readonly reason: string }
  ACCEPTED: { readonly procedure: ReconProcedure; readonly simpleGround: SimpleGround | null }
  NOT_ACCEPTED: {
    readonly ground: NotAcceptedGround
    readonly reason: string
    /** 第三十条第二款: told where to go when another organ is competent */
    readonly competentOrgan: string | null
    readonly approvedBy: string | null
  }
  COPY_SENT: { readonly toOrganId: string }
  COPY_RECEIVED: { readonly atOrganId: string }
  REPLY_RECEIVED: { readonly fromOrganId: string; readonly text: string; readonly evidence: readonly string[] }
  PROCEDURE_CHANGED: { readonly reason: string; readonly approvedBy: string | null }
  PARTY_HEARD: { readonly who: string; readonly how: HeardHow; readonly record: string }
  EVIDENCE_ADDED: { readonly from: string; readonly items: readonly string[] }
  SUSPENDED: { readonly ground: SuspensionGround; readonly reason: string }
  RESUMED: { readonly reason: string }
  PAUSE_BEGAN: { readonly pause: PauseKind; readonly reason: string }
  PAUSE_ENDED: { readonly pause: PauseKind; readonly result: string }
  /** Asked by the applicant (第五十六条) or found by the organ itself (第五十七条). */
  NORM_REVIEW_BEGUN: { readonly rule: string; readonly isAsked: boolean; readonly isCompetent: boolean }
  NORM_PASSED_ON: {
    readonly begunId: string
    /** its name, as the letter has it */
    readonly toOrgan: string
    /** where the organ is one of this house's; then the duty to answer stands on its own board */
    readonly toOrganId?: string | null
  }
  /** The organ it was passed to has it: its sixty days begin (第六十条); where the letter was not served through this house. */
  NORM_RECEIVED: { readonly begunId: string }
  /** Pressed for the answer after its last day. */
  NORM_REMINDED: { readonly begunId: string; readonly text: string }
  NORM_HANDLED: { readonly begunId: string; readonly result: string }
  EXTENDED: {
    readonly days: number
    readonly reason: string
    readonly isHeadApproved: boolean
    readonly approvedBy: string | null
    /** when the parties were told; null: by the proof of service */
    readonly noticeOn: LocalDate | null
  }
  MEDIATION_BEGAN: { readonly about: string }
  MEDIATION_FAILED: { readonly reason: string }
  MEDIATION_AGREED: {
    readonly terms: string
    /** third parties who take part in the agreement, and therefore sign it */
    readonly thirdPartyIds?: readonly string[]
  }
  /** 第七十三条: in force once each party signed and the organ put its seal. */
  MEDIATION_SIGNED: {
    readonly by: MediationSigner
    /** the applicant or third party; absent in records from before each signed alone: they stand for the whole side */
    readonly partyId?: string | null
    /** the paper by which somebody else signed for them; null: in person */
    readonly authority?: string | null
    /** the agreement that is signed; absent in older records: the one of that day or before */
    readonly agreedId?: string | null
  }
  MEDIATION_REVOKED: { readonly reason: string }
  WITHDRAWAL_RECEIVED: {
    readonly reason: string
    readonly isSettlement: boolean
    readonly terms: string | null
    /** which of several applicants withdraw; absent or empty: all of them */
    readonly partyIds?: readonly string[]
  }
  TERMINATED: { readonly ground: TerminationGround; readonly reason: string; readonly approvedBy: string | null }
  DECISION_DRAFTED: DecisionBody
  DECIDED: DecisionBody & { readonly approvedBy: string | null }
  OPINION_ISSUED: { readonly toOrganId: string; readonly text: string; readonly approvedBy: string | null }
  OPINION_RECEIVED: { readonly issuedId: string }
  OPINION_REPORTED: { readonly issuedId: string; readonly text: string }
  /** 第七十七条: what the decision ordered was done. */
  PERFORMED: { readonly text: string }
  /** A party went to court against the decision or because none came in time. */
  ACTION_FILED: { readonly partyId: string; readonly court: string }
  SERVED: {
    readonly paper: ReconPaper
    /** the fact that the paper tells of */
    readonly ofId: string
    readonly toPartyId: string | null
    readonly toOrganId: string | null
    readonly mode: 'DIRECT' | 'FAMILY' | 'LEFT_AT_HOME' | 'ELECTRONIC' | 'POST' | 'PUBLIC_NOTICE'
    readonly isRecorded: boolean
    readonly hasConsent: boolean
    readonly slipOn: LocalDate | null
    /** who took it, witnesses, where it was published */
    readonly proof?: string | null
  }
  SLIP_RETURNED: { readonly servedId: string }
  SERVICE_RETURNED: { readonly servedId: string; readonly reason: string }
  /** The petition matter that belongs here (信访工作条例第三十一条第四项), or that this case is told to. */
  LINKED: { readonly matterNumber: string; readonly matterId: string | null }
  /** Someone asks the head of the body to agree: `act` and what would be put down. */
  PROPOSED: { readonly act: ApprovedAct; readonly body: Readonly<Record<string, unknown>>; readonly summary: string }
  PROPOSAL_DECIDED: { readonly proposalId: string; readonly isApproved: boolean; readonly note: string | null }
  /** Personal data of a party was shown in clear, with the reason; never what it was. */
  REVEALED: { readonly partyId: string; readonly fields: readonly string[]; readonly reason: string }
  CORRECTED: CorrectionBody
}

export interface DecisionBody {
  readonly decision: DecisionKind
  readonly found: string
  readonly reasons: string
  readonly result: string
  /** until when the act is done anew or the duty performed */
  readonly redoBy: LocalDate | null
  /** how the record of the hearing was used (第六十一条第二款); null without a hearing */
  readonly hearingUsed: string | null
  /** how the opinion of the committee was taken into account (第六十一条第三款); absent or null without one */
  readonly committeeUsed?: string | null
}

/** Acts that the clerk asks for and the head of the body agrees to: four eyes. */
export type ApprovedAct =
  | 'refuseReconsideration'
  | 'changeReconProcedure'
  | 'extendReconsideration'
  | 'terminateReconsideration'
  | 'decideReconsideration'
  | 'issueReconOpinion'
  | LaterApprovedAct

export type ReconFactKind = keyof Kinds
export type ReconBody<K extends ReconFactKind = ReconFactKind> = {
  [Kind in K]: { readonly kind: Kind } & Kinds[Kind]
}[K]
export type ReconFact = { [K in ReconFactKind]: CaseFactHead & { readonly kind: K } & Kinds[K] }[ReconFactKind]
export type ReconFactOf<K extends ReconFactKind> = Extract<ReconFact, { readonly kind: K }>
