import { Entity, Index } from 'typeorm'
import { Id, Instant, Int, Reference, Text } from '../platform/index.js'

/** One signed-in browser. The token itself is only in the cookie; here is its hash. */
@Entity('session')
export class SessionEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(64)
  tokenHash!: string
  @Reference('account') accountId!: string
  @Instant() createdAt!: Date
  @Instant() lastSeenAt!: Date
  /** When it ends however busy it is. */
  @Index()
  @Instant()
  expiresAt!: Date
  @Text(200) userAgent!: string
  @Text(64) address!: string
}

/**
 * Tries at a door within a window of time, counted per login or per address. The subject is a keyed hash, so that the
 * table does not say who tried.
 */
@Entity('door_count')
export class DoorCountEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(64)
  subject!: string
  @Int() tries!: number
  @Index()
  @Instant()
  windowEndsAt!: Date
}
