import type { LocalDate } from '@petition/law'
import type { GivenField } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Id, Json, Reference, Text } from '../../platform/index.js'

/**
 * One giving of a matter's personal data to another organ: what kinds of data, to whom, on which article, when and by which
 * account; never the data themselves. Kept at least until `keptUntilOn`. Rows are added with the referral and never changed.
 */
@Entity('data_disclosure')
@Index(['byOrganId', 'id'])
@Index(['byOrganId', 'toOrganId', 'id'])
export class DataDisclosureEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  /** the referral with which the data went */
  @Text(36) referralId!: string
  @Text(36) byOrganId!: string
  @Text(36, { nullable: true }) byAccountId!: string | null
  @Text(36) toOrganId!: string
  @Day() givenOn!: LocalDate
  @Text(10) delivery!: 'SYSTEM' | 'PAPER'
  @Json() fields!: readonly GivenField[]
  /** the article on which the matter went over */
  @Text(40) instrument!: string
  @Text(30) article!: string
  @Day({ nullable: true }) keptUntilOn!: LocalDate | null
}
