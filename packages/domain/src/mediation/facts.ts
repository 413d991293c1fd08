import type { LocalDate } from '@petition/law'
import type { CaseFactHead, CorrectionBody } from '../casework/index.js'
import type { Cents } from './cents.js'
import type {
  AgreementForm,
  ChosenBy,
  CommonSigner,
  MediationBodyKind,
  MediationEnd,
  MediationSide,
  NumberedMediationPaper,
  MemberRole,
  OtherWay,
  RulingOutcome,
  ScreeningConsentForm,
  ScreeningGround,
  SigningCapacity,
  SigningMode,
} from './words.js'

/** What happens to the case as a whole. */
export interface MediationKinds {
  /** 甄别: the matter was looked at, with its grounds. */
  SCREENED: {
    readonly matterId: string
    readonly isSuitable: boolean
    readonly grounds: readonly ScreeningGround[]
    readonly reason: string
  }
  /** One side said whether it is willing; `on` is the day it said so. The last word of a side counts. */
  CONSENTED: {
    readonly side: MediationSide
    readonly isWilling: boolean
    readonly form: ScreeningConsentForm
    readonly proof: string
  }
  /** 导入: handed to a mediation body. A pause both sides agreed to ends on `pauseUntil` by itself. */
  LED_IN: {
    readonly bodyId: string
    readonly bodyKind: MediationBodyKind
    /** Organ whose accounts work for the body. */
    readonly bodyOrganId: string
    /** The rule in force on that day opens judicial confirmation for a body of this kind. */
    readonly opensConfirmation: boolean
    readonly pauseUntil: LocalDate | null
  }
  /** 受理 by the body: starts the month within which mediation normally ends. */
  TAKEN: { readonly number: string }
  MEMBER_NAMED: { readonly accountId: string; readonly as: MemberRole; readonly chosenBy: ChosenBy }
  /** What the mediator says of ties to the parties and to the matter. */
  MEMBER_DECLARED: { readonly accountId: string; readonly isFree: boolean; readonly statement: string }
  MEMBER_RELEASED: { readonly accountId: string; readonly reason: string }
  RIGHTS_TOLD: { readonly side: MediationSide; readonly proof: string }
  SESSION_HELD: {
    readonly sessionId: string
    readonly place: string
    /** Office's time, 'HH:MM'. */
    readonly fromTime: string
    readonly untilTime: string
    readonly isPublic: boolean
    /** Number of people who came for each side. */
    readonly claimants: number
    readonly respondents: number
    readonly record: string
  }
  /** Both sides agreed to go on beyond the month, until this written day. */
  PROLONGED: { readonly until: LocalDate; readonly proof: string }
  FRAMEWORK_DRAFTED: Framework
  /** The respondent, the mediator or the body signed for the rows up to this number. */
  COMMON_SIGNED: {
    readonly by: CommonSigner
    readonly version: number
    readonly upTo: number
    readonly mode: SigningMode
    readonly proof: string
  }
  ENDED: {
    readonly how: MediationEnd
    /** Which side refused or withdrew; null where it was neither. */
    readonly side: MediationSide | null
    readonly reason: string
    readonly otherWays: readonly OtherWay[]
  }
  /** A letter of the case, or of the row that `partId` names, went out under this number of the body's series. */
  PAPER_ISSUED: { readonly paper: NumberedMediationPaper; readonly number: string }
}

/** What all rows share: the text, and what either side has to do besides paying. */
export interface Framework {
  readonly version: number
  readonly form: AgreementForm
  readonly facts: string
  readonly disputes: string
  readonly agreed: string
  readonly obligations: readonly FrameworkObligation[]
}

export interface FrameworkObligation {
  readonly no: number
  readonly side: MediationSide
  readonly text: string
  readonly dueOn: LocalDate | null
}

export interface Instalment {
  readonly no: number
  readonly dueOn: LocalDate
  readonly cents: Cents
}

/** What one signer is to be paid: the party's whole sum, or an heir's share of it. */
export interface Share {
  readonly no: number
  readonly capacity: SigningCapacity
  readonly cents: Cents
  readonly instalments: readonly Instalment[]
  /** Paper by which a relative or an heir may sign; null for the party. Its number lies with the names. */
  readonly authority: { readonly basis: string; readonly hasNumber: boolean; readonly scope: string } | null
}

/** What an obligation is that somebody did not keep: an instalment of the row, or a line of the framework. */
export type ObligationRef =
  | { readonly what: 'INSTALMENT'; readonly shareNo: number; readonly instalmentNo: number }
  | { readonly what: 'FRAMEWORK'; readonly obligationNo: number }

/** What happens to one party's row of the agreement. */
export interface RowKinds {
  ROW_ENTERED: {
    readonly no: number
    readonly isDeceased: boolean
    /** What the party asked for. */
    readonly claimCents: Cents
    /** Day since when it has been owed; null where nobody says. */
    readonly owedSince: LocalDate | null
    readonly shares: readonly Share[]
  }
  ROW_SIGNED: { readonly shareNo: number; readonly mode: SigningMode; readonly proof: string }
  /** The party does not want it any more, before it was in force. */
  ROW_WITHDRAWN: { readonly reason: string }
  COPY_GIVEN: { readonly shareNo: number }
  /** Both sides asked the court together. */
  CONFIRMATION_ASKED: { readonly court: string; readonly proof: string }
  CONFIRMATION_TAKEN: { readonly isTaken: boolean; readonly number: string | null }
  CONFIRMATION_RULED: { readonly outcome: RulingOutcome; readonly number: string }
  PAID: {
    readonly paymentId: string
    readonly shareNo: number
    readonly instalmentNo: number
    readonly cents: Cents
    readonly evidence: string
  }
  BREACH_NOTED: {
    readonly breachId: string
    readonly side: MediationSide
    readonly obligation: ObligationRef
    readonly text: string
  }
  BREACH_CURED: { readonly breachId: string; readonly text: string }
  /** 督促履行（第三十一条）: the body reminded whoever owes an instalment that was due and not paid. */
  PERFORMANCE_URGED: { readonly shareNo: number; readonly instalmentNo: number; readonly text: string }
  /** Both sides changed a share's sum and instalments; `from` is the day the change counts from. */
  ROW_AMENDED: {
    readonly from: LocalDate
    readonly shareNo: number
    readonly cents: Cents
    readonly instalments: readonly Instalment[]
    readonly reason: string
    readonly proof: string
  }
}

type Kinds = MediationKinds & RowKinds & { CORRECTED: CorrectionBody }
export type MediationFactKind = keyof Kinds
export type RowFactKind = keyof RowKinds
/** `partId` names the row a fact is about; null for facts of the case. */
export type MediationFactOf<K extends MediationFactKind> = CaseFactHead & {
  readonly kind: K
  readonly partId: string | null
} & Kinds[K]
export type MediationFact = { [K in MediationFactKind]: MediationFactOf<K> }[MediationFactKind]
/** A fact as an act writes it: the head is given when it is recorded. */
export type NewMediationFact = {
  [K in MediationFactKind]: { readonly kind: K; readonly on: LocalDate } & Kinds[K]
}[MediationFactKind]

/** The order of the procedure, for facts of one day. */
export const MEDIATION_ORDER: readonly MediationFactKind[] = [
  'SCREENED',
  'CONSENTED',
  'LED_IN',
  'TAKEN',
  'MEMBER_NAMED',
  'MEMBER_DECLARED',
  'MEMBER_RELEASED',
  'RIGHTS_TOLD',
  'SESSION_HELD',
  'PROLONGED',
  'FRAMEWORK_DRAFTED',
  'ROW_ENTERED',
  'ROW_WITHDRAWN',
  'ROW_SIGNED',
  'COMMON_SIGNED',
  'COPY_GIVEN',
  'ROW_AMENDED',
  'CONFIRMATION_ASKED',
  'CONFIRMATION_TAKEN',
  'CONFIRMATION_RULED',
  'PAID',
  'PERFORMANCE_URGED',
  'BREACH_NOTED',
  'BREACH_CURED',
  'ENDED',
  'PAPER_ISSUED',
]
