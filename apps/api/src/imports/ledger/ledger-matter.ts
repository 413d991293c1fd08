import type { LocalDate } from '@petition/law'
import type { Channel, Outcome, Purpose, Topic } from '@petition/domain'

/** One matter as another petition system hands it over, in our words. */
export interface LedgerMatter {
  readonly previousNumber: string
  readonly receivedOn: LocalDate
  readonly channel: Channel
  readonly purpose: Purpose
  readonly topic: Topic
  readonly placeCode: string | null
  readonly placeText: string | null
  readonly summary: string
  readonly groupSize: number
  readonly isAnonymous: boolean
  readonly isFirstTime: boolean
  /** The text in force on the day of receipt keeps governing what happened under it. */
  readonly lawVersion: 'petition-regulation-2022' | 'petition-regulation-2005'
  readonly parties: readonly LedgerParty[]
  readonly claims: readonly { readonly text: string }[]
  readonly remark: string | null
  /** What happened after registration, in the order of days. */
  readonly history: readonly LedgerFact[]
}

export interface LedgerParty {
  readonly name: string
  readonly isRepresentative: boolean
  /** Null where there is none, or where it did not pass the proof-reading. */
  readonly idNumber: string | null
  /** As it stood in the sheet, where its check character is wrong: kept to be asked about, never used as an identity. */
  readonly unverifiedIdNumber: string | null
  readonly phone: string | null
  readonly address: string | null
}

/** Dated facts of the past, recorded with the source 'IMPORT'. */
export type LedgerFact =
  | {
      readonly kind: 'REFERRED'
      readonly on: LocalDate
      readonly how: 'FORWARDED' | 'ASSIGNED'
      readonly toOrganId: string
    }
  /** Led to court, procuratorate or police: no acceptance in the petition procedure follows. */
  | { readonly kind: 'GUIDED'; readonly on: LocalDate; readonly toOrganId: string }
  | { readonly kind: 'ACCEPTED'; readonly on: LocalDate; readonly organId: string }
  | { readonly kind: 'OPINION_ISSUED'; readonly on: LocalDate; readonly organId: string; readonly outcome: Outcome }
