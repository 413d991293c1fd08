import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Int, Reference, Text } from '../platform/index.js'

/** A leading official who receives petitioners and takes cases on; has no account here (第十八条第二款). */
@Entity('lead_official')
export class LeadOfficialEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(40) name!: string
  /** 职务 */
  @Text(100) title!: string
  @Flag() isActive!: boolean
  @Int() version!: number
}

export type ReceptionStatus = 'PLANNED' | 'HELD' | 'CANCELLED'

/** A day on which a leading official receives visitors (领导接访日). */
@Entity('reception_day')
@Index(['organId', 'on'])
export class ReceptionDayEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Reference('lead_official') officialId!: string
  @Day() on!: LocalDate
  /** Office's time, 'HH:MM'. */
  @Text(5) fromTime!: string
  @Text(5) untilTime!: string
  @Text(100) place!: string
  @Text(20) status!: ReceptionStatus
  /** Why it was moved or cancelled last. */
  @Text(300, { nullable: true }) reason!: string | null
  /** Person-times received, counted once it was held; nobody is registered by it. */
  @Int({ nullable: true }) visitors!: number | null
  @Int() version!: number
}

/** What the fold of a matter says of receptions: one row per matter and reception. */
@Entity('reception_matter')
@Index(['receptionId', 'matterId'], { unique: true })
export class ReceptionMatterEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Reference('reception_day') receptionId!: string
  @Text(36, { nullable: true }) instructedOrganId!: string | null
  @Day({ nullable: true }) reportBy!: LocalDate | null
  @Day({ nullable: true }) reportedOn!: LocalDate | null
}

/** What the fold of a matter says of a case taken on (包案). */
@Entity('case_lead')
@Index(['isOpen', 'takenOn'])
export class CaseLeadEntity {
  /** The lead of the facts. */
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Reference('lead_official') officialId!: string
  @Day() takenOn!: LocalDate
  @Day({ nullable: true }) resolveBy!: LocalDate | null
  @Day({ nullable: true }) progressedOn!: LocalDate | null
  @Day({ nullable: true }) releasedOn!: LocalDate | null
  @Flag() isOpen!: boolean
}
