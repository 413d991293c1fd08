import type { TeamRole } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Id, Instant, LongText, Reference, Text } from '../../platform/index.js'

/** A team for one matter (专班), beside its head in `case_file` with the same id. */
@Entity('matter_team')
@Index(['matterId', 'formedOn'])
export class MatterTeamEntity {
  /** that of the case */
  @Id() id!: string
  @Reference('organ') officeId!: string
  @Reference('matter') matterId!: string
  @Text(200) purpose!: string
  @Day() formedOn!: LocalDate
  @Day() workUntil!: LocalDate
  @Day({ nullable: true }) dissolvedOn!: LocalDate | null
}

/** Who is or was in it. */
@Entity('team_member')
@Index(['accountId', 'leftOn', 'teamId'])
export class TeamMemberEntity {
  @Id() id!: string
  @Reference('matter_team') teamId!: string
  @Text(20) role!: TeamRole
  @Text(36, { nullable: true }) accountId!: string | null
  @Text(36, { nullable: true }) professionalId!: string | null
  @Day() joinedOn!: LocalDate
  @Day({ nullable: true }) leftOn!: LocalDate | null
}

/** What a member wrote down for their own eyes. */
@Entity('team_note')
@Index(['teamId', 'authorId'])
export class TeamNoteEntity {
  @Id() id!: string
  @Reference('matter_team') teamId!: string
  @Text(36) authorId!: string
  @Day() on!: LocalDate
  @LongText() noteSealed!: string
  @Instant() recordedAt!: Date
}
