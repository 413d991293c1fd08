import type { LocalDate } from '@petition/law'
import type { Channel, Purpose, Stage, Standing, Topic } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Reference, Text } from '../../platform/index.js'

/** Stands for "no day" in columns that lists are sorted by. */
export const NO_DAY = '9999-12-31' as LocalDate

/**
 * A matter (信访事项) as lists show it. Everything here is folded from its facts or said at intake;
 * `version` counts the acts.
 */
@Entity('matter')
@Index(['accountableOrganId', 'standing', 'dueOn', 'id'])
@Index(['receivedByOrganId', 'receivedOn', 'id'])
@Index(['handlerId', 'standing'])
@Index(['deskId', 'standing'])
@Index(['refoldOn'])
@Index(['externalSource', 'externalNumber'], { unique: true })
export class MatterEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(40)
  number!: string
  @Int() version!: number
  @Text(20) standing!: Standing
  @Text(20) stage!: Stage
  @Text(600) summary!: string
  @Day() receivedOn!: LocalDate
  @Instant() registeredAt!: Date
  @Text(36, { nullable: true }) registeredById!: string | null
  @Text(20) channel!: Channel
  @Text(20) purpose!: Purpose
  @Text(20) topic!: Topic
  @Text(12, { nullable: true }) placeCode!: string | null
  @Text(200, { nullable: true }) placeText!: string | null
  @Int() groupSize!: number
  @Flag() isAnonymous!: boolean
  /** what the petitioner told of earlier petitions */
  @Text(1000, { nullable: true }) previousHistory!: string | null
  @Text(40) lawInstrument!: string
  @Reference('organ') receivedByOrganId!: string
  @Reference('organ') accountableOrganId!: string
  @Text(36, { nullable: true }) handlerId!: string | null
  @Text(36, { nullable: true }) deskId!: string | null
  @Flag() hasAccusation!: boolean
  /** key of the open duty that comes first */
  @Text(160, { nullable: true }) nextDutyKey!: string | null
  @Text(36, { nullable: true }) nextDutyOwnerId!: string | null
  @Day({ nullable: true }) nextWarnOn!: LocalDate | null
  @Day({ nullable: true }) nextLawfulLastOn!: LocalDate | null
  @Flag() nextProvisional!: boolean
  @Flag() nextSuspended!: boolean
  /** the day to warn by of the next duty, or NO_DAY */
  @Day() dueOn!: LocalDate
  @Int() openDuties!: number
  /** day on which the last duty ended; null while the matter is open */
  @Day({ nullable: true }) endedOn!: LocalDate | null
  /** day on which the fold changes by itself, such as the thirtieth day of a public notice */
  @Day({ nullable: true }) refoldOn!: LocalDate | null
  @Text(60, { nullable: true }) externalSource!: string | null
  @Text(120, { nullable: true }) externalNumber!: string | null
  /** keyed hash of the look-up code; the code itself is shown once */
  @Text(64, { nullable: true }) lookupHash!: string | null
}

/** Which organs have to do with a matter, and since when: who may see it. */
@Entity('matter_organ')
@Index(['organId', 'until', 'matterId'])
export class MatterOrganEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(36) organId!: string
  @Text(20) role!: MatterOrganRole
  @Day() since!: LocalDate
  /** day on which the papers went back; null while the organ has it */
  @Day({ nullable: true }) until!: LocalDate | null
}
export type MatterOrganRole = 'RECEIVER' | 'HANDLER' | 'PASSED' | 'REVIEWER' | 'ASSISTING' | 'HEARER'

/** Somebody who must not see the matter (回避, 信访工作条例 第二十八条第三款). */
@Entity('matter_recusal')
@Index(['accountId', 'matterId'], { unique: true })
export class MatterRecusalEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(36) accountId!: string
  @Text(500) reason!: string
  @Text(36) recordedById!: string
  @Instant() recordedAt!: Date
}

/** Split off, or attached as a repeat. Visible only to who may see both ends. */
@Entity('matter_link')
export class MatterLinkEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(20) kind!: MatterLinkKind
  @Index()
  @Text(36)
  otherId!: string
}
export type MatterLinkKind = 'SPLIT_OFF' | 'SPLIT_FROM' | 'REPEATS' | 'FOLLOWS' | 'FOLLOWED_BY'
