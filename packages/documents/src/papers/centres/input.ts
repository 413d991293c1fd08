import type { LocalDate } from '@petition/law'

/** What every paper of a dispute says first. Codes come as their Chinese words; no party is named. */
export interface DisputePaperHead {
  readonly centreName: string
  readonly number: string
  readonly issuedOn: LocalDate
  readonly about: string
  readonly subject: string
  readonly place: string
}

export interface DisputeRegisterInput extends DisputePaperHead {
  readonly source: string
  readonly reportedOn: LocalDate
  readonly takenOn: LocalDate | null
  /** why it starts above the lowest centre; '' where it does not */
  readonly higherReason: string
  readonly matterNumber: string
  readonly team: readonly { readonly name: string; readonly as: string }[]
}

export interface PaperStay {
  readonly centreName: string
  readonly level: string
  readonly began: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly days: number
}

/** A line of the record that goes along. */
export interface PaperEntry {
  readonly on: LocalDate
  readonly what: string
  readonly text: string
}

export interface DisputeTransferInput extends DisputePaperHead {
  readonly fromCentre: string
  readonly toCentre: string
  /** 移送上级、交由下级、退回 */
  readonly way: string
  readonly reason: string
  readonly movedOn: LocalDate
  /** last day to take it, by the period of the house */
  readonly takeBy: LocalDate | null
  readonly stays: readonly PaperStay[]
  readonly entries: readonly PaperEntry[]
}

export interface DisputeRevisitInput extends DisputePaperHead {
  readonly settledOn: LocalDate
  readonly how: string
  readonly agreed: string
  readonly agreementNo: string
  /** null: the sheet is taken along and filled in by hand */
  readonly revisitedOn: LocalDate | null
  readonly isKept: boolean | null
  readonly text: string
}
