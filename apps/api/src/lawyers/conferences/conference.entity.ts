import type { ConferenceKind } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Id, Int, Reference, Text } from '../../platform/index.js'

/** As far as it does not change by the day alone: whether a call is to be recorded, today says. */
export type StoredConferenceState = 'CALLED' | 'HELD' | 'CANCELLED'

/** A conference or joint reception, beside its head in `case_file` with the same id: the fold that lists read. */
@Entity('conference')
@Index(['officeId', 'kind', 'heldOn'])
@Index(['officeId', 'heldOn'])
@Index(['officeId', 'ledgerKey'], { unique: true })
export class ConferenceEntity {
  /** that of the case */
  @Id() id!: string
  @Reference('organ') officeId!: string
  @Text(20) kind!: ConferenceKind
  @Text(200) title!: string
  @Text(15) state!: StoredConferenceState
  @Day() heldOn!: LocalDate
  /** office's time, 'HH:MM'; null in what a ledger told without */
  @Text(5, { nullable: true }) fromTime!: string | null
  @Text(5, { nullable: true }) untilTime!: string | null
  @Text(100) place!: string
  @Int() seatCount!: number
  @Int() itemCount!: number
  @Int() openFollowUps!: number
  @Int() toTellCount!: number
  /** its number in the ledger it was taken over from */
  @Text(60, { nullable: true }) ledgerKey!: string | null
}

/** Who sits in it: what decides who sees it. Names stay in the facts. */
@Entity('conference_seat')
@Index(['professionalId', 'caseId'])
@Index(['organId', 'caseId'])
export class ConferenceSeatEntity {
  /** the seat of the facts */
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36, { nullable: true }) professionalId!: string | null
  /** the organ that has the seat */
  @Text(36, { nullable: true }) organId!: string | null
}

/** An organ that was asked for something, or undertook it: it sees the conference too. */
@Entity('conference_follow_up')
@Index(['organId', 'caseId'])
export class ConferenceFollowUpEntity {
  /** the follow-up of the facts */
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Reference('organ') organId!: string
}

/** A line of the agenda, so that a matter knows its conferences and words find them. */
@Entity('conference_item')
@Index(['matterId', 'caseId'])
export class ConferenceItemEntity {
  /** the item of the facts */
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36, { nullable: true }) matterId!: string | null
  @Text(500) question!: string
}

/** A professional who stands back on an item: looked up again when the same matter meets the same person. */
@Entity('conference_conflict')
@Index(['professionalId', 'matterId'])
export class ConferenceConflictEntity {
  /** the fact that says so */
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36) itemId!: string
  @Text(36) seatId!: string
  @Text(36, { nullable: true }) professionalId!: string | null
  @Text(36, { nullable: true }) matterId!: string | null
}
