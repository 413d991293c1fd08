import type { Citation, LocalDate } from '@petition/law'
import type { DocumentNumber } from '../../wording/document-number.js'
import type { LegalDate } from '../../wording/legal-date.js'
import type { PetitionerNames } from '../../wording/petitioners.js'
import type { Contact } from '../../wording/contact.js'
import type { ReconPaperKind } from './recon-kinds.js'
import type { ReconRemedy } from './recon-remedy.js'

/** What every paper of a case begins with. */
export interface ReconHead {
  /** the reconsideration organ, in whose name papers go out (第六十一条) */
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  caseNumber: string
  applicants: PetitionerNames
  respondentName: string
  thirdParties: PetitionerNames
  actTitle: string
  receivedOn: LocalDate
  /** the body that does the work, and how it may be reached */
  contact: Contact
  /** the article the paper rests on */
  citation: Citation
}

/** What each paper says beside its head. */
export interface ReconSays {
  RECON_SUPPLEMENT_NOTICE: { items: readonly string[]; answerBy: LegalDate | null; setDays: number | null }
  RECON_NOT_ACCEPTED: {
    ground: string
    reason: string
    competentOrgan: string | null
    /** 复议前置: only then the court opens with the refusal */
    remedy: ReconRemedy | null
  }
  RECON_ACCEPTANCE_NOTICE: { acceptedOn: LocalDate; procedure: string; decideBy: LegalDate | null }
  RECON_REPLY_NOTICE: { acceptedOn: LocalDate; replyDays: string; replyCitation: Citation }
  RECON_THIRD_PARTY_NOTICE: { acceptedOn: LocalDate }
  RECON_HEARING_NOTICE: {
    hearingOn: LocalDate
    from: string
    until: string
    place: string
    subject: string
    isPublic: boolean
    chair: string
    members: readonly string[]
    /** said where the hearing was set before and moves */
    movedBecause: string | null
  }
  RECON_EXTENSION_NOTICE: { acceptedOn: LocalDate; days: number; reason: string; newLastOn: LegalDate | null }
  RECON_SUSPENSION_NOTICE: { ground: string; reason: string; suspendedOn: LocalDate }
  RECON_RESUMPTION_NOTICE: { reason: string; resumedOn: LocalDate; decideBy: LegalDate | null }
  RECON_TERMINATION_NOTICE: { ground: string; reason: string }
  RECON_REJECTION: DecisionText
  RECON_DECISION: DecisionText
  RECON_MEDIATION: {
    about: string
    terms: string
    /** everybody who signs, in the order of the document: what they are in the case, and their name */
    signers: readonly { role: string; name: string }[]
  }
  RECON_OPINION: { text: string; toOrganName: string }
  RECON_WITHDRAWAL_REFUSED: { withdrawnOn: LocalDate; obstacle: string; reason: string; obstacleCitation: Citation }
  RECON_WITHDRAWAL_ALLOWED: {
    withdrawnOn: LocalDate
    reason: string
    /** those who withdrew, and no others */
    to: PetitionerNames
    /** the article by which they may not apply again */
    againCitation: Citation
  }
  RECON_MAKER_NOTICE: {
    makerName: string
    rule: string
    clauses: string
    isAsked: boolean
    answerDays: string
  }
  RECON_NORM_TRANSFER: {
    toOrganName: string
    rule: string
    isAsked: boolean
    answerDays: string
    answerCitation: Citation
  }
  RECON_EXECUTION_STAY: { ground: string; rule: string | null; reason: string; stayedOn: LocalDate }
  RECON_EXECUTION_STAY_DENIED: { askedBy: string; askedOn: LocalDate; reason: string }
  RECON_EXECUTION_STAY_LIFTED: { reason: string; liftedOn: LocalDate }
  RECON_PERFORMANCE_ORDER: { paperName: string; paperOn: LocalDate; reason: string; by: LocalDate }
}

export interface DecisionText {
  request: string
  applicantReasons: string
  reply: string | null
  found: string
  reasons: string
  result: string
  hearingUsed: string | null
  /** how the opinion of the committee was taken into account (第六十一条第三款) */
  committeeUsed: string | null
  redoBy: LocalDate | null
  remedy: ReconRemedy
}

/** One paper: its kind, its head, and what that kind says. */
export type ReconPaperInput = {
  [Kind in ReconPaperKind]: { kind: Kind; head: ReconHead; says: ReconSays[Kind] }
}[ReconPaperKind]
