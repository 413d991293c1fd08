import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Id, LongText, Reference, Text } from '../../platform/index.js'

/**
 * What somebody needs in order to be heard, kept by consent. Sensitive: sealed to its row, emptied when the consent is
 * withdrawn, its day has passed or the matter is over; what stays says neither what nor whose.
 */
@Entity('matter_need')
@Index(['erasedOn', 'untilOn'])
export class NeedEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  /** whose it is; null once erased */
  @Text(36, { nullable: true }) partyId!: string | null
  /** JSON of kind and words; null once erased */
  @LongText({ nullable: true }) needSealed!: string | null
  @Day() untilOn!: LocalDate
  @Day({ nullable: true }) erasedOn!: LocalDate | null
}
