import type { LocalDate } from '@petition/law'
import type { Standing } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Text } from '../../platform/index.js'

/**
 * The place of an organ in a matter: one row for each organ that receives, has or reviews it now. Lists and figures walk it, since
 * it repeats what they are sorted by beside the organ that asks: a page costs the same however many matters there are and however
 * far down it is. Folded with the matter's row; it decides nothing that `matter_organ` does not say.
 */
@Entity('matter_seat')
@Index(['organId', 'dueOn', 'matterId'])
@Index(['organId', 'standing', 'dueOn', 'matterId'])
@Index(['organId', 'receivedOn', 'matterId'])
@Index(['organId', 'number', 'matterId'])
@Index(['organId', 'endedOn', 'matterId'])
export class MatterSeatEntity {
  @Text(36, { primary: true }) matterId!: string
  @Text(36, { primary: true }) organId!: string
  @Flag() isReceiver!: boolean
  /** it was handed to the organ, or the organ assists, and it has not gone back */
  @Flag() isHolder!: boolean
  /** a review was asked of it */
  @Flag() isReviewer!: boolean
  @Text(20) standing!: Standing
  @Day() dueOn!: LocalDate
  @Day() receivedOn!: LocalDate
  @Text(40) number!: string
  @Day({ nullable: true }) endedOn!: LocalDate | null
}
