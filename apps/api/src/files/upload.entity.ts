import { Entity, Index, PrimaryColumn } from 'typeorm'
import { Bytes, Id, Instant, Int, Text } from '../platform/database/columns.js'

/** A file somebody sent and nobody has used yet. Whoever uses it copies what they keep; the rest goes after a day. */
@Entity('upload')
@Index(['recordedAt'])
export class UploadEntity {
  @Id() id!: string
  @Text(64) accountId!: string
  /** As the sender calls it, with an ending that fits the bytes. */
  @Text(200) name!: string
  /** By the bytes, not by what the sender claims. */
  @Text(120) contentType!: string
  @Int() size!: number
  @Text(20) keyId!: string
  @Instant() recordedAt!: Date
}

@Entity('upload_chunk')
export class UploadChunkEntity {
  @PrimaryColumn({ type: 'varchar', length: 36 }) uploadId!: string
  @PrimaryColumn({ type: 'integer' }) ordinal!: number
  @Bytes() sealed!: Buffer
}
