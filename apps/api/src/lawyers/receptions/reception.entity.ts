import type { ReceptionOutcome } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, LongText, Reference, Text } from '../../platform/index.js'

/**
 * A reception by professionals on duty (律师接待). Of those who came it knows how many, and nothing else: there is no column for a
 * name or a number, here or in its children. Rows are appended; one that is put right stays, and names what came in its place.
 */
@Entity('duty_reception')
@Index(['organId', 'on'])
@Index(['organId', 'ledgerKey'], { unique: true })
export class DutyReceptionEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Day() on!: LocalDate
  /** office's time, 'HH:MM'; null in what a ledger told without */
  @Text(5, { nullable: true }) fromTime!: string | null
  @Text(5, { nullable: true }) untilTime!: string | null
  /** person-times */
  @Int() visitors!: number
  /** what it was about, in one line without names */
  @Text(200) question!: string
  @Text(20) outcome!: ReceptionOutcome
  @LongText({ nullable: true }) advice!: string | null
  /** to whom something was passed on, and what */
  @Text(300, { nullable: true }) passedOn!: string | null
  @Text(60, { nullable: true }) ledgerKey!: string | null
  /** the record that stands in its place since it was put right */
  @Text(36, { nullable: true }) replacedById!: string | null
  /** why it was put right, in the record that came after */
  @Text(300, { nullable: true }) correctionReason!: string | null
  @Text(36, { nullable: true }) recordedById!: string | null
  @Instant() recordedAt!: Date
  @Int() version!: number
}

/** Who received. On the roster then or not, as it was known when it was recorded. */
@Entity('duty_reception_host')
@Index(['professionalId', 'receptionId'])
export class ReceptionHostEntity {
  @Id() id!: string
  @Reference('duty_reception') receptionId!: string
  /** null: named by a ledger, and not on the list of professionals */
  @Text(36, { nullable: true }) professionalId!: string | null
  @Text(40) name!: string
  @Flag() isRostered!: boolean
}

/** A matter of the archive that was spoken about. */
@Entity('duty_reception_matter')
@Index(['receptionId', 'matterId'], { unique: true })
export class ReceptionTopicEntity {
  @Id() id!: string
  @Reference('duty_reception') receptionId!: string
  @Reference('matter') matterId!: string
}
