import type { LocalDate } from '@petition/law'
import type { FactKind } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Id, Instant, Int, Json, Reference, Text } from '../../platform/index.js'

/** What happened, appended and never changed. `on` is the day it happened, `recordedAt` when it was written down. */
@Entity('matter_fact')
@Index(['matterId', 'seq'], { unique: true })
export class MatterFactEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Int() seq!: number
  @Text(40) kind!: FactKind
  @Day() on!: LocalDate
  @Instant() recordedAt!: Date
  @Text(36, { nullable: true }) byAccountId!: string | null
  @Text(36) organId!: string
  /** 'DESK' | 'IMPORT' | 'SYSTEM' */
  @Text(20) source!: FactSource
  @Json() payload!: Readonly<Record<string, unknown>>
}
export type FactSource = 'DESK' | 'IMPORT' | 'SYSTEM'
