import type { LocalDate } from '@petition/law'
import type { ClaimClass, DutyClock, DutyOwner, HandoverState, Outcome, ProposableAct } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Json, LongText, Reference, Text } from '../../platform/index.js'

/* Rows that are folded from the facts of a matter, written with them and rebuilt by a test. */

/** One claim (诉求) with what became of it. */
@Entity('matter_claim')
@Index(['matterId', 'no'], { unique: true })
export class ClaimEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Int() no!: number
  @LongText() text!: string
  @LongText({ nullable: true }) factsAndReasons!: string | null
  @Text(20, { nullable: true }) class!: ClaimClass | null
  @Int({ nullable: true }) road!: number | null
  @LongText({ nullable: true }) decidingFact!: string | null
  @Text(20, { nullable: true }) outcome!: Outcome | null
  @LongText({ nullable: true }) finding!: string | null
  @LongText({ nullable: true }) basis!: string | null
  @LongText({ nullable: true }) result!: string | null
  @Day({ nullable: true }) performBy!: LocalDate | null
  @Day({ nullable: true }) performedOn!: LocalDate | null
}

/**
 * One duty or window as `duties()` gave it. Running and late are predicates on today; whom and what it is about is
 * repeated from the matter, so that boards ask one table.
 */
@Entity('matter_duty')
@Index(['receivedByOrganId', 'isOpen', 'dueOn', 'id'])
@Index(['ownerId', 'isOpen', 'dueOn', 'id'])
@Index(['handlerId', 'isOpen', 'dueOn'])
@Index(['isOpen', 'dueOn', 'id'])
export class DutyEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(160) key!: string
  @Text(40) clock!: DutyClock
  @Text(10) kind!: 'DUTY' | 'RIGHT'
  @Text(10) ownerKind!: DutyOwner['kind']
  @Text(36) ownerId!: string
  @Day() eventOn!: LocalDate
  @Day({ nullable: true }) rawLastOn!: LocalDate | null
  @Day({ nullable: true }) lawfulLastOn!: LocalDate | null
  @Day({ nullable: true }) warnOn!: LocalDate | null
  @Flag() isProvisional!: boolean
  @Flag() isSuspended!: boolean
  @Text(20, { nullable: true }) endHow!: 'MET' | 'NOT_OWED' | 'SUPERSEDED' | 'EXTENDED' | null
  @Day({ nullable: true }) endOn!: LocalDate | null
  @Text(40) instrument!: string
  @Text(30) article!: string
  /** somebody still owes it */
  @Flag() isOpen!: boolean
  @Day() dueOn!: LocalDate
  @Text(36) receivedByOrganId!: string
  @Text(36) accountableOrganId!: string
  @Text(36, { nullable: true }) registeredById!: string | null
  @Text(36, { nullable: true }) handlerId!: string | null
  @Text(36, { nullable: true }) deskId!: string | null
  @Flag() hasAccusation!: boolean
}

/** One sending-on and what came of it. */
@Entity('matter_referral')
@Index(['byOrganId', 'handoverState', 'id'])
export class ReferralEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(20) how!: 'FORWARDED' | 'ASSIGNED' | 'KEPT'
  @Text(36, { nullable: true }) byOrganId!: string | null
  @Index()
  @Text(36)
  organId!: string
  @Day() referredOn!: LocalDate
  @Day({ nullable: true }) arrivedOn!: LocalDate | null
  @Day({ nullable: true }) signedOn!: LocalDate | null
  @Day({ nullable: true }) reportBy!: LocalDate | null
  @Day({ nullable: true }) objectedOn!: LocalDate | null
  @LongText({ nullable: true }) objectionReasons!: string | null
  @Day({ nullable: true }) answeredOn!: LocalDate | null
  @Day({ nullable: true }) handedBackOn!: LocalDate | null
  /** where a hand-over to a political-legal organ stands (诉访分离); null for every other referral */
  @Text(20, { nullable: true }) handoverState!: HandoverState | null
  @Day({ nullable: true }) acceptedOn!: LocalDate | null
  @Day({ nullable: true }) resultOn!: LocalDate | null
  @LongText({ nullable: true }) note!: string | null
}

/** An act that waits for a second person, or waited. */
@Entity('matter_proposal')
@Index(['organId', 'isOpen', 'id'])
export class ProposalEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(30) act!: ProposableAct
  /** the organ whose leadership decides */
  @Text(36) organId!: string
  @Text(36, { nullable: true }) askedById!: string | null
  @Day() askedOn!: LocalDate
  @LongText() text!: string
  @Json() input!: Readonly<Record<string, unknown>>
  @Flag() isOpen!: boolean
  @Text(36, { nullable: true }) decidedById!: string | null
  @Text(20, { nullable: true }) decision!: 'AGREED' | 'DECLINED' | null
  @LongText({ nullable: true }) reason!: string | null
}

/** Two neighbouring characters of the matter's text, for finding it by words; never of names. */
@Entity('matter_gram', { withoutRowid: true })
export class GramEntity {
  @Text(4, { primary: true }) gram!: string
  @Reference('matter', { primary: true }) matterId!: string
}

/** Material of a matter; its bytes are encrypted content. */
@Entity('matter_attachment')
export class AttachmentEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(255) name!: string
  @Text(120) contentType!: string
  @Int() size!: number
  @Text(64) contentId!: string
  @Instant() addedAt!: Date
  @Text(36, { nullable: true }) addedById!: string | null
}

/** A list of one's own: its name and filter. */
@Entity('saved_view')
@Index(['accountId', 'id'])
export class SavedViewEntity {
  @Id() id!: string
  @Text(36) accountId!: string
  @Text(60) name!: string
  @Json() filter!: Readonly<Record<string, unknown>>
  @Instant() savedAt!: Date
}
