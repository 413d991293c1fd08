import type { LocalDate } from '@petition/law'
import { Entity } from 'typeorm'
import { Day, Id, Reference, Text } from '../platform/index.js'

/** A desk that is named for accusations: besides the head of the office nobody else of it sees them. */
@Entity('accusation_desk')
export class AccusationDeskEntity {
  @Id() id!: string
  @Reference('desk') deskId!: string
}

/** An organ that was split, merged or abolished, and the one that took its powers over. */
@Entity('organ_succession')
export class OrganSuccessionEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Reference('organ') successorId!: string
  @Day() on!: LocalDate
  @Text(500) basis!: string
}
