import type { LocalDate } from '@petition/law'
import type { CaseFactHead, CorrectionBody } from '../../casework/index.js'
import type { CentreLevel, DisputeEnd, DisputeKind, DisputeSource, DisputeStep, DisputeWay, TeamKind } from './words.js'

/** A centre as a fact keeps it: what it was on that day. */
export interface AtCentre {
  readonly centreId: string
  readonly level: CentreLevel
  /** the organ that owes from here on */
  readonly centreOrganId: string
}

/** What happens to a dispute (纠纷). No fact names a party; texts are refused where they carry numbers of persons. */
export interface DisputeKinds {
  /** 登记: known to a centre. `higherReason` says why it starts above the lowest centre. */
  DISPUTE_REPORTED: AtCentre & {
    readonly source: DisputeSource
    readonly about: DisputeKind
    readonly higherReason: string
    readonly matterId: string | null
    readonly findingLineId: string | null
  }
  DISPUTE_TAKEN: { readonly centreId: string }
  TEAM_JOINED: { readonly memberId: string; readonly as: TeamKind }
  TEAM_LEFT: { readonly memberId: string; readonly reason: string }
  /** A visit, a talk, a meeting; `nextOn` is the day that was agreed for the next one. */
  STEP_NOTED: { readonly step: DisputeStep; readonly text: string; readonly nextOn: LocalDate | null }
  /** 移送, with the whole record and a reason. Until it is taken or handed back the receiving organ owes that. */
  DISPUTE_MOVED: AtCentre & { readonly fromCentreId: string; readonly isUp: boolean; readonly reason: string }
  /** The receiving centre says why it is not for it; the one that sent it has it in hand again. */
  DISPUTE_HANDED_BACK: AtCentre & { readonly fromCentreId: string; readonly reason: string }
  DISPUTE_SETTLED: {
    readonly how: DisputeEnd
    readonly text: string
    /** the mediation case in which an agreement was made, or the agreement's own number */
    readonly mediationId: string | null
    readonly agreementNo: string
    readonly ways: readonly DisputeWay[]
    /** 回访: the day on which it is looked at whether it is kept; null: the period of the house */
    readonly revisitOn: LocalDate | null
  }
  /** 回访. What is not kept goes on in the same hands. */
  DISPUTE_REVISITED: { readonly isKept: boolean; readonly text: string }
  /** The same dispute again: a new round, at the centre where it was last, or at the next open one above it. */
  DISPUTE_REOPENED: AtCentre & { readonly reason: string }
  CORRECTED: CorrectionBody
}

export type DisputeFactKind = keyof DisputeKinds
export type NewDisputeFact = {
  [K in DisputeFactKind]: { readonly kind: K; readonly on: LocalDate } & DisputeKinds[K]
}[DisputeFactKind]
export type DisputeFact = CaseFactHead & NewDisputeFact
export type DisputeFactOf<K extends DisputeFactKind> = Extract<DisputeFact, { readonly kind: K }>
