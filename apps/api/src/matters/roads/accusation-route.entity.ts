import type { LocalDate } from '@petition/law'
import type { AccusationConcern, ManagedBy } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Id, Reference, Text } from '../../platform/index.js'

/** One entered row of the table of competent organs (第三十条): in effect from its day until the next row for the same case. */
@Entity('accusation_route')
@Index(['concern', 'managedBy', 'from'])
export class AccusationRouteEntity {
  @Id() id!: string
  @Text(20) concern!: AccusationConcern
  @Text(20) managedBy!: ManagedBy
  @Reference('organ') organId!: string
  @Text(500) basis!: string
  @Day() from!: LocalDate
}
