import type { LocalDate } from '@petition/law'
import type { PaperKind } from '@petition/documents'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, LongText, Reference, Text } from '../platform/index.js'
import type { Series } from './drafts/index.js'

/** A paper (文书) as it was issued. Its text and bytes never change; what changes is what became of it. */
@Entity('paper')
@Index(['organId', 'series', 'year', 'no'], { unique: true })
@Index(['matterId', 'id'])
@Index(['organId', 'isOpenTask', 'id'])
export class PaperEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(30) kind!: PaperKind
  /** who signs it */
  @Reference('organ') organId!: string
  /** the organ that received and registered the matter */
  @Text(36) officeId!: string
  /** the organ it is written to; null where it is written to petitioners */
  @Text(36, { nullable: true }) toOrganId!: string | null
  /** the one petitioner it is about; null where it is written to all */
  @Text(36, { nullable: true }) partyId!: string | null
  @Text(30) series!: Series
  @Int() year!: number
  @Int() no!: number
  /** 文号 */
  @Text(120) number!: string
  @Text(60) title!: string
  @Day() issuedOn!: LocalDate
  @Instant() recordedAt!: Date
  @Text(36, { nullable: true }) issuedById!: string | null
  /** the fact that left it, and how many facts were known then */
  @Text(36) factId!: string
  @Int() factCount!: number
  /** the paper tree as JSON: it names petitioners, so it is sealed */
  @LongText() treeSealed!: string
  /** of the Word file, in hexadecimal */
  @Text(64) sha256!: string
  /** the Word file as it left the house */
  @Text(64) contentId!: string
  @Flag() isLocked!: boolean
  /** the paper that took its place */
  @Text(36, { nullable: true }) supersededById!: string | null
  /** why it is no longer right */
  @Text(30, { nullable: true }) attention!: Attention | null
  @Text(36, { nullable: true }) attentionFactId!: string | null
  @Day({ nullable: true }) attentionOn!: LocalDate | null
  /** somebody has to look at it */
  @Flag() isOpenTask!: boolean
  /** why it was left as it is */
  @LongText({ nullable: true }) settledReason!: string | null
  @Text(36, { nullable: true }) settledById!: string | null
  @Day({ nullable: true }) settledOn!: LocalDate | null
}

/** CHANGED: a corrected fact words it differently. GROUNDLESS: the fact that left it was annulled. */
export type Attention = 'CHANGED' | 'GROUNDLESS'

/** How an organ names itself and may be reached on its papers. Public data of offices, never of people. */
@Entity('letterhead')
export class LetterheadEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(36)
  organId!: string
  /** as it signs */
  @Text(120) name!: string
  @Text(60, { nullable: true }) desk!: string | null
  @Text(60) phone!: string
  @Text(200) address!: string
  @Text(120, { nullable: true }) hours!: string | null
  @Text(200, { nullable: true }) lookUpWhere!: string | null
  @Int() version!: number
}
