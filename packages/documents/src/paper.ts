import type { LocalDate } from '@petition/law'
import type { DisputePaperKind } from './papers/centres/kinds.js'
import type { LawyerPaperKind } from './papers/lawyers/kinds.js'
import type { MediationPaperKind } from './papers/mediation/kinds.js'
import type { ReconPaperKind } from './papers/reconsideration/recon-kinds.js'

export type PaperKind =
  | 'REGISTRATION_SLIP'
  | 'FORWARDING_LETTER'
  | 'ACCEPTANCE_NOTICE'
  | 'EXTENSION_NOTICE'
  | 'HANDLING_OPINION'
  | 'SERVICE_PROOF'
  | 'NOTICE'
  | 'ADVICE_REPLY'
  | 'ACCUSATION_LETTER'
  | 'OBJECTION_LETTER'
  | 'URGENT_REPORT'
  | 'REVIEW_OPINION'
  | 'RECHECK_OPINION'
  | 'NOT_ACCEPTED_NOTICE'
  | 'NO_LONGER_ACCEPTED_NOTICE'
  | 'SUPPLEMENT_NOTICE'
  | 'RECUSAL_NOTICE'
  | 'HEARING_RIGHT_NOTICE'
  | 'HEARING_DECISION'
  | 'HEARING_NOTICE'
  | 'HEARING_RECORD'

/** A paper as a small tree. Nothing in it is markup: every string is printed as it stands. */
export interface Paper {
  readonly kind: PaperKind | MediationPaperKind | DisputePaperKind | LawyerPaperKind | ReconPaperKind
  /** LETTER: 信函格式, red masthead and double lines. FORM: a form sheet (表格), black. */
  readonly layout: 'LETTER' | 'FORM'
  readonly organName: string
  /** 发文字号, ready to print */
  readonly number: string | null
  /** 信访编号, beside the number; null where a table of the paper shows it */
  readonly matterNumber: string | null
  readonly title: string
  /** day on the paper; the only day the files carry */
  readonly issuedOn: LocalDate
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'ADDRESSEE'; readonly text: string }
  | { readonly kind: 'HEADING'; readonly level: 1 | 2; readonly text: string }
  /** `lead` is a label that opens the paragraph, set in the heading type */
  | { readonly kind: 'PARAGRAPH'; readonly lead: string | null; readonly text: string }
  | Table
  | { readonly kind: 'ATTACHMENTS'; readonly names: readonly string[] }
  /** 发文机关署名 and 成文日期, placed for a seal */
  | { readonly kind: 'SIGNATURE'; readonly organName: string; readonly on: LocalDate }
  /** 附注, in round brackets under the date */
  | { readonly kind: 'NOTE'; readonly text: string }
  /** 回执, below a cutting line */
  | { readonly kind: 'STUB'; readonly title: string; readonly text: string; readonly table: Table }
  /** 抄送, at the foot of the last page */
  | { readonly kind: 'COPIES'; readonly to: readonly string[] }

export interface Table {
  readonly kind: 'TABLE'
  /** widths in characters of the body type; the text area holds 28 */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly role: 'LABEL' | 'VALUE'
  readonly lines: readonly string[]
  /** columns this cell takes, 1 unless told */
  readonly span: number
  /** lines of height to leave for handwriting, 1 unless told */
  readonly height: number
}
