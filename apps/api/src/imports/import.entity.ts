import { Entity, Index } from 'typeorm'
import { Id, Instant, Int, Json, LongText, Reference, Text } from '../platform/database/columns.js'
import type { ImportProblem } from './import-kind.js'
import type { Mapping } from './tables/index.js'

export type BatchStatus = 'MAPPING' | 'READY' | 'APPLYING' | 'APPLIED' | 'EXPIRED'
export type RowStatus = 'OK' | 'WARNING' | 'ERROR' | 'ALREADY_THERE'

/** One uploaded table and what importing it would do, or did. */
@Entity('import_batch')
@Index(['organId', 'kind', 'id'])
@Index(['status', 'createdAt'])
export class ImportBatchEntity {
  @Id() id!: string
  @Text(36) organId!: string
  @Text(20) kind!: string
  @Text(200) fileName!: string
  @Text(36) uploadId!: string
  @Text(20) status!: BatchStatus
  @Int({ nullable: true }) year!: number | null
  @Int() headerRow!: number
  @Json() columns!: string[]
  @Json() mapping!: Mapping
  @Int() rowCount!: number
  @Int() okCount!: number
  @Int() errorCount!: number
  @Int() warningCount!: number
  @Int() alreadyThereCount!: number
  @Int() appliedCount!: number
  @Text(64) createdById!: string
  @Instant() createdAt!: Date
  @Instant({ nullable: true }) appliedAt!: Date | null
  @Int() version!: number
}

/** One row of the table. Its cells are sealed, and gone once it is applied or the batch is 30 days old. */
@Entity('import_row')
@Index(['batchId', 'rowNo'], { unique: true })
export class ImportRowEntity {
  @Id() id!: string
  @Reference('import_batch') batchId!: string
  @Int() rowNo!: number
  @Text(20) status!: RowStatus
  @Json() problems!: ImportProblem[]
  @Json() preview!: Readonly<Record<string, string | number | null>>
  @Text(120) externalKey!: string
  @LongText({ nullable: true }) cellsSealed!: string | null
  /** Keyed digest of what the row was shown to become. */
  @Text(64) outcomeHash!: string
  @Text(36, { nullable: true }) thingId!: string | null
}

/** What came from another system, by its name there: so that no file brings it twice. */
@Entity('imported_thing')
@Index(['organId', 'kind', 'externalKey'], { unique: true })
export class ImportedThingEntity {
  @Id() id!: string
  @Text(36) organId!: string
  @Text(20) kind!: string
  @Text(120) externalKey!: string
  @Text(36, { nullable: true }) thingId!: string | null
  @Instant() recordedAt!: Date
}
