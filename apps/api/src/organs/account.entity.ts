import type { LocalDate } from '@petition/law'
import type { Role } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Json, Reference, Text } from '../platform/index.js'

/** A person who works in an organ (干部); never somebody who petitions. */
@Entity('cadre')
export class CadreEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(60) name!: string
  @Text(60, { nullable: true }) section!: string | null
  @Text(60, { nullable: true }) post!: string | null
}

/** A cadre's way in. What it may do is organ and roles; roles change only by a confirmed change of rights. */
@Entity('account')
export class AccountEntity {
  @Id() id!: string
  @Reference('cadre') cadreId!: string
  /** The organ of the cadre, repeated for lists and rules. */
  @Reference('organ') organId!: string
  /** Lower case. */
  @Index({ unique: true })
  @Text(60)
  login!: string
  @Text(200) passwordHash!: string
  @Json() roles!: Role[]
  @Flag() isLocked!: boolean
  @Flag() mustChangePassword!: boolean
  /** Who last gave this account a password that was not its own choice, and when. */
  @Reference('account', { nullable: true }) resetById!: string | null
  @Instant({ nullable: true }) resetAt!: Date | null
  @Instant({ nullable: true }) lastSignInAt!: Date | null
  @Instant() createdAt!: Date
  @Int() version!: number
}

/** A proposal to change somebody's roles, until a second person decides it. */
@Entity('rights_change')
@Index(['status', 'askedAt'])
export class RightsChangeEntity {
  @Id() id!: string
  @Reference('account') accountId!: string
  @Json() roles!: Role[]
  @Reference('account') askedById!: string
  @Instant() askedAt!: Date
  @Text(20) status!: RightsChangeStatus
  @Reference('account', { nullable: true }) decidedById!: string | null
  @Instant({ nullable: true }) decidedAt!: Date | null
  @Int() version!: number
}
export type RightsChangeStatus = 'OPEN' | 'AGREED' | 'REFUSED' | 'REPLACED'

/** Days on which a person is away, and who covers. */
@Entity('absence')
@Index(['accountId', 'from'])
@Index(['from', 'to'])
export class AbsenceEntity {
  @Id() id!: string
  @Reference('account') accountId!: string
  @Day() from!: LocalDate
  @Day() to!: LocalDate
  @Reference('account', { nullable: true }) coverId!: string | null
  @Text(200, { nullable: true }) reason!: string | null
  @Int() version!: number
}
