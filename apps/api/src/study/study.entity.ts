import type { LocalDate } from '@petition/law'
import type { StudyFactKind, StudyState } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Json, Reference, Text } from '../platform/index.js'

/** What the city's yearly notice asks of an office (学法年度). Hours are kept in hundredths. */
@Entity('study_year')
@Index(['organId', 'year'], { unique: true })
export class StudyYearEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Int() year!: number
  @Int() required!: number
  @Day() windowFrom!: LocalDate
  @Day() windowTo!: LocalDate
  /** Points; null where the notice names none. */
  @Int({ nullable: true }) passMark!: number | null
  /** How often one may sit; null for no limit. */
  @Int({ nullable: true }) attempts!: number | null
  @Flag() isClosed!: boolean
  @Int() version!: number
}

export type StudyYearAct = 'SET' | 'CLOSED' | 'REOPENED'

/** A year as it was set, closed or opened again, and by whom. Appended, never changed. */
@Entity('study_year_term')
@Index(['studyYearId', 'version'], { unique: true })
export class StudyYearTermEntity {
  @Id() id!: string
  @Reference('study_year') studyYearId!: string
  @Int() version!: number
  @Text(20) act!: StudyYearAct
  @Int() required!: number
  @Day() windowFrom!: LocalDate
  @Day() windowTo!: LocalDate
  @Int({ nullable: true }) passMark!: number | null
  @Int({ nullable: true }) attempts!: number | null
  @Text(64) setById!: string
  @Instant() recordedAt!: Date
}

/** Where a cadre stands in a year: the stored fold of the facts, never written but with them. */
@Entity('study_record')
@Index(['studyYearId', 'accountId'], { unique: true })
export class StudyRecordEntity {
  @Id() id!: string
  @Reference('study_year') studyYearId!: string
  @Reference('account') accountId!: string
  @Day({ nullable: true }) joinedOn!: LocalDate | null
  @Day({ nullable: true }) leftOn!: LocalDate | null
  @Text(200, { nullable: true }) exemptReason!: string | null
  @Int() required!: number
  @Int() completed!: number
  @Int() missing!: number
  /** Own records that wait for confirmation. */
  @Int() pending!: number
  /** The best that counts, in hundredths of a point. */
  @Int({ nullable: true }) examScore!: number | null
  @Int() attemptsUsed!: number
  @Flag() isPassed!: boolean
  @Flag({ nullable: true }) verdict!: boolean | null
  @Flag() isComplete!: boolean
  @Text(60, { nullable: true }) certificateNo!: string | null
  @Day({ nullable: true }) completedOn!: LocalDate | null
  @Text(20) state!: StudyState
}

/** What happened in a cadre's year, in the order of recording. Appended, never changed. */
@Entity('study_fact')
@Index(['recordId', 'seq'], { unique: true })
export class StudyFactEntity {
  @Id() id!: string
  @Reference('study_record') recordId!: string
  @Int() seq!: number
  @Text(30) kind!: StudyFactKind
  @Day() on!: LocalDate
  /** The rest of the fact, as the domain words it. */
  @Json() content!: Readonly<Record<string, unknown>>
  @Text(64) recordedById!: string
  @Instant() recordedAt!: Date
}

/** A certificate that a cadre sent along; its bytes are kept encrypted. */
@Entity('study_certificate')
export class StudyCertificateEntity {
  @Id() id!: string
  @Reference('study_record') recordId!: string
  @Text(200) name!: string
  @Text(120) contentType!: string
  @Int() size!: number
  @Text(64) contentId!: string
  @Text(64) addedById!: string
  @Instant() addedAt!: Date
}
