import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Json, Reference, Text } from '../platform/index.js'

/**
 * The head of any case beside the matters (听证以外的案件：复议、调解、纠纷等), whatever its kind: it is what is locked, versioned
 * and asked "may they see it". What a kind knows more of its cases is in its own table, with the same id.
 */
@Entity('case_file')
@Index(['kind', 'organId', 'isOpen', 'id'])
@Index(['refoldOn'])
export class CaseFileEntity {
  @Id() id!: string
  @Text(20) kind!: string
  /** 案号 */
  @Text(60) number!: string
  /** the organ that is accountable now */
  @Reference('organ') organId!: string
  /** the person who has it in hand; null while it is everybody's of the roles that do it */
  @Text(36, { nullable: true }) handlerId!: string | null
  /** the petition matter it came from or belongs to */
  @Index()
  @Text(36, { nullable: true })
  matterId!: string | null
  @Day() openedOn!: LocalDate
  @Flag() isOpen!: boolean
  /** the next day on which the fold changes by the day alone */
  @Day({ nullable: true }) refoldOn!: LocalDate | null
  @Int() version!: number
}

/**
 * What happened in a case, appended and never changed. `on` is the day it happened. Facts about one part of a case (one party of
 * an agreement of hundreds) name it, so that an act on that part reads its facts only.
 */
@Entity('case_fact')
@Index(['caseId', 'seq'], { unique: true })
@Index(['caseId', 'partId', 'seq'])
export class CaseFactEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36, { nullable: true }) partId!: string | null
  @Int() seq!: number
  @Text(40) kind!: string
  @Day() on!: LocalDate
  @Instant() recordedAt!: Date
  @Text(36, { nullable: true }) byAccountId!: string | null
  @Text(36) organId!: string
  @Json() payload!: Readonly<Record<string, unknown>>
}

/** One duty or window of a case as its kind's `duties()` gave it: nothing else computes a day. */
@Entity('case_duty')
@Index(['organId', 'isOpen', 'dueOn', 'id'])
@Index(['caseId', 'partId'])
export class CaseDutyEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36, { nullable: true }) partId!: string | null
  @Text(20) caseKind!: string
  @Text(160) key!: string
  @Text(40) clock!: string
  @Text(10) kind!: 'DUTY' | 'RIGHT'
  /** the organ that owes it; null where a party does, or has the right */
  @Text(36, { nullable: true }) organId!: string | null
  /** the name of an organ outside this house that owes it; it is on no board of ours */
  @Text(100, { nullable: true }) outsideOrgan!: string | null
  /** the person who has the case in hand, where the accountable organ owes it */
  @Text(36, { nullable: true }) handlerId!: string | null
  @Day() eventOn!: LocalDate
  @Day({ nullable: true }) rawLastOn!: LocalDate | null
  @Day({ nullable: true }) lawfulLastOn!: LocalDate | null
  @Day({ nullable: true }) warnOn!: LocalDate | null
  @Flag() isProvisional!: boolean
  @Flag() isSuspended!: boolean
  @Text(20, { nullable: true }) endHow!: 'MET' | 'NOT_OWED' | 'SUPERSEDED' | 'EXTENDED' | null
  @Day({ nullable: true }) endOn!: LocalDate | null
  @Text(40) instrument!: string
  @Text(30) article!: string
  /** an organ still owes it */
  @Flag() isOpen!: boolean
  /** the day to warn by, or NO_DAY: what boards are sorted by */
  @Day() dueOn!: LocalDate
}

/** A room of an organ that can be taken: for hearings, mediation, reconsideration, receptions. */
@Entity('room')
@Index(['organId', 'name'], { unique: true })
export class RoomEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(60) name!: string
  @Text(100) place!: string
  @Int() seats!: number
  /** what may be held in it, as the office calls it: 听证室, 复议审理室, 调解室 */
  @Text(60) use!: string
  @Flag() isActive!: boolean
  @Int() version!: number
}

export type ResourceKind = 'ROOM' | 'PERSON'

/**
 * A quarter of an hour of a room or a person, taken. The unique key is the promise that neither is ever booked twice, whoever
 * asks at the same moment.
 */
@Entity('booking')
@Index(['resourceKind', 'resourceId', 'on', 'slot'], { unique: true })
@Index(['holderId'])
@Index(['on', 'resourceKind'])
export class BookingEntity {
  @Id() id!: string
  @Text(10) resourceKind!: ResourceKind
  @Text(36) resourceId!: string
  @Day() on!: LocalDate
  /** 0 to 95: quarters of an hour since midnight, office's time */
  @Int() slot!: number
  /** what it is taken for: the session, sitting or duty day */
  @Text(36) holderId!: string
  /** its kind, 'HEARING', 'RECONSIDERATION' ... */
  @Text(20) holderKind!: string
  /** what the calendar shows: the number of the case, never a person's name */
  @Text(100) title!: string
}
