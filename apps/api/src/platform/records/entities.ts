import { Entity, Index, PrimaryColumn } from 'typeorm'
import { Big, Bytes, Id, Instant, Int, Json, Text } from '../database/columns.js'

/** What the office is: sample or real, its day's offset, the check value of its field key. */
@Entity('office_fact')
export class OfficeFactEntity {
  @PrimaryColumn({ type: 'varchar', length: 40 }) name!: string
  @Text(500) value!: string
}

/** A command that was carried out, so that the same key is not carried out twice. Lives 30 days. */
@Entity('command_key')
@Index(['recordedAt'])
export class CommandKeyEntity {
  @PrimaryColumn({ type: 'varchar', length: 80 }) actor!: string
  @PrimaryColumn({ type: 'varchar', length: 80 }) idempotencyKey!: string
  @Text(60) command!: string
  @Text(64) inputHash!: string
  @Text(40, { nullable: true }) resultKind!: string | null
  @Text(64, { nullable: true }) resultId!: string | null
  @Instant() recordedAt!: Date
}

@Entity('number_sequence')
export class NumberSequenceEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 }) organId!: string
  @PrimaryColumn({ type: 'varchar', length: 40 }) kind!: string
  @PrimaryColumn({ type: 'integer' }) year!: number
  @Int() last!: number
}

/** Who did what to which thing. Appended with the act; `position` and `hash` come from the sealer. */
@Entity('audit_entry')
@Index(['position'], { unique: true })
@Index(['thingKind', 'thingId', 'recordedAt'])
@Index(['organId', 'recordedAt'])
export class AuditEntryEntity {
  @Id() id!: string
  @Text(60) act!: string
  @Text(40) thingKind!: string
  @Text(64) thingId!: string
  @Text(36) organId!: string
  @Text(36) accountId!: string
  @Text(64) requestId!: string
  @Json({ nullable: true }) detail!: unknown
  @Instant() recordedAt!: Date
  @Big({ nullable: true }) position!: number | null
  @Text(64, { nullable: true }) hash!: string | null
}

/** What others may be told: ids only. `sequence` is given after commit by one relay, so that no reader skips a late committer. */
@Entity('outbox_message')
@Index(['sequence'], { unique: true })
export class OutboxMessageEntity {
  @Id() id!: string
  @Text(80) topic!: string
  @Text(40) thingKind!: string
  @Text(64) thingId!: string
  @Text(36) organId!: string
  @Json({ nullable: true }) payload!: unknown
  @Instant() recordedAt!: Date
  @Big({ nullable: true }) sequence!: number | null
}

/** A job: a row that whoever is free claims for a while. */
@Entity('job')
@Index(['endedAt', 'dueAt'])
export class JobEntity {
  @PrimaryColumn({ type: 'varchar', length: 80 }) id!: string
  @Text(60) name!: string
  @Json({ nullable: true }) payload!: unknown
  @Instant() dueAt!: Date
  @Text(36, { nullable: true }) holder!: string | null
  @Instant({ nullable: true }) leaseUntil!: Date | null
  @Int() attempts!: number
  @Text(200, { nullable: true }) lastError!: string | null
  @Instant({ nullable: true }) endedAt!: Date | null
}

/** Content by its keyed digest, encrypted, in chunks of 1 MiB. */
@Entity('content')
export class ContentEntity {
  @PrimaryColumn({ type: 'varchar', length: 64 }) id!: string
  @Text(20) keyId!: string
  @Int() size!: number
  @Int() chunks!: number
  @Instant() recordedAt!: Date
}

@Entity('content_chunk')
export class ContentChunkEntity {
  @PrimaryColumn({ type: 'varchar', length: 64 }) contentId!: string
  @PrimaryColumn({ type: 'integer' }) ordinal!: number
  @Bytes() sealed!: Buffer
}

/** Leave to fetch one thing once, within a minute, by the account that asked for it. */
@Entity('download_grant')
@Index(['expiresAt'])
export class DownloadGrantEntity {
  @PrimaryColumn({ type: 'varchar', length: 64 }) tokenHash!: string
  @Text(40) kind!: string
  @Text(64) thingId!: string
  @Json({ nullable: true }) detail!: unknown
  @Text(36) accountId!: string
  @Instant() expiresAt!: Date
  @Instant({ nullable: true }) usedAt!: Date | null
}
