import type { LocalDate } from '@petition/law'

/** What every paper of a mediation says first. Codes come as their Chinese words. */
export interface MediationPaperHead {
  readonly bodyName: string
  readonly caseNumber: string
  /** number of the letter in the body's series; null while it has not gone out, and of forms */
  readonly number: string | null
  readonly issuedOn: LocalDate
  readonly subject: string
  readonly claimants: string
  readonly respondent: string
}

export interface RegisterInput extends MediationPaperHead {
  readonly bodyNumber: string
  readonly matterNumber: string
  readonly screenedOn: LocalDate
  readonly grounds: readonly string[]
  readonly consents: readonly { readonly side: string; readonly on: LocalDate; readonly proof: string }[]
  readonly takenOn: LocalDate | null
  readonly lastOn: LocalDate | null
  readonly mediators: readonly string[]
}

export interface RightsInput extends MediationPaperHead {
  readonly mediators: readonly string[]
}

export interface SessionOfRecord {
  readonly on: LocalDate
  readonly fromTime: string
  readonly untilTime: string
  readonly place: string
  readonly isPublic: boolean
  readonly claimants: number
  readonly respondents: number
  readonly record: string
  /** who sat there that day */
  readonly mediators: readonly string[]
}

export interface RecordInput extends MediationPaperHead {
  readonly sessions: readonly SessionOfRecord[]
}

export interface PaperInstalment {
  readonly no: number
  readonly dueOn: LocalDate
  readonly cents: number
  readonly paidCents: number
  readonly paidOn: LocalDate | null
}

export interface PaperSigner {
  readonly name: string
  /** 本人、亲属代签、继承人 */
  readonly capacity: string
  readonly relation: string
  readonly authority: string
  readonly account: string
  readonly cents: number
  readonly signedOn: LocalDate | null
  readonly instalments: readonly PaperInstalment[]
}

/** The text that all rows share, and one party's row. */
export interface AgreementInput extends MediationPaperHead {
  readonly bodyNumber: string
  readonly agreementNo: string
  readonly partyName: string
  readonly idNumber: string
  readonly isDeceased: boolean
  readonly facts: string
  readonly disputes: string
  readonly agreed: string
  readonly obligations: readonly {
    readonly side: string
    readonly text: string
    readonly dueOn: LocalDate | null
  }[]
  readonly owedSince: LocalDate | null
  readonly agreedCents: number
  readonly signers: readonly PaperSigner[]
  /** null: the sign is missing, and no copy of it is handed out */
  readonly effectOn: LocalDate | null
  /** last day of the joint application; null where no confirmation is open */
  readonly windowLastOn: LocalDate | null
  readonly court: string
  readonly mediators: readonly string[]
}

export interface EndInput extends MediationPaperHead {
  readonly endedOn: LocalDate
  readonly how: string
  readonly side: string | null
  readonly reason: string
  readonly otherWays: readonly string[]
}

export interface ConfirmationInput extends AgreementInput {
  readonly respondentContact: string
}

export interface PerformanceInput extends AgreementInput {
  readonly breaches: readonly {
    readonly on: LocalDate
    readonly obligation: string
    readonly text: string
    readonly curedOn: LocalDate | null
  }[]
}
