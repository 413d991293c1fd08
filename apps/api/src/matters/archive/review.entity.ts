import type { LocalDate } from '@petition/law'
import type { ReviewLevel, ReviewOutcome, ReviewState } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Reference, Text } from '../../platform/index.js'

/**
 * One round of review or re-review as the queue of a reviewing organ shows it: folded from the facts, written with them. The id is
 * that of the first request. The days of the decision stand under the names that a matter's row has, so that lights ask both alike.
 */
@Entity('matter_review')
@Index(['organId', 'isOpen', 'dueOn', 'id'])
@Index(['isOpen', 'dueOn', 'id'])
export class ReviewEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(10) level!: ReviewLevel
  /** the organ that was asked */
  @Text(36) organId!: string
  @Text(36, { nullable: true }) clerkId!: string | null
  @Text(20) state!: ReviewState
  @Text(20, { nullable: true }) outcome!: ReviewOutcome | null
  @Day() requestedOn!: LocalDate
  @Day({ nullable: true }) takenOn!: LocalDate | null
  @Day({ nullable: true }) decidedOn!: LocalDate | null
  /** asked for in time, and somebody who asked has no answer yet */
  @Flag() isOpen!: boolean
  @Text(160, { nullable: true }) nextDutyKey!: string | null
  @Day({ nullable: true }) nextWarnOn!: LocalDate | null
  @Day({ nullable: true }) nextLawfulLastOn!: LocalDate | null
  @Flag() nextProvisional!: boolean
  @Flag() nextSuspended!: boolean
  /** the day to warn by, or NO_DAY */
  @Day() dueOn!: LocalDate
}
