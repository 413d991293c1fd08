import type { LocalDate } from '@petition/law'
import type { ProfessionalKind, RosterShift } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Reference, Text } from '../platform/index.js'

/** A lawyer, judge, mediator or counsellor on duty in the hall of an office; may have an account of their own. */
@Entity('professional')
@Index(['organId', 'isActive'])
export class ProfessionalEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(20) kind!: ProfessionalKind
  @Text(40) name!: string
  /** 执业机构、所在单位 */
  @Text(100) firm!: string
  @Text(36, { nullable: true }) accountId!: string | null
  @Flag() isActive!: boolean
  @Int() version!: number
}

/** Half a day on duty. The unique key is the promise that nobody is in two places at one time. */
@Entity('roster_duty')
@Index(['professionalId', 'on', 'shift'], { unique: true })
@Index(['organId', 'on'])
export class RosterDutyEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Reference('professional') professionalId!: string
  @Day() on!: LocalDate
  @Text(10) shift!: RosterShift
  @Text(60) place!: string
  @Int() version!: number
}

export type RosterChangeKind = 'SWAP' | 'COVER'
export type RosterChangeState = 'ASKED' | 'DONE' | 'DECLINED' | 'TAKEN_BACK'

/** A duty that changed hands, or is asked to: who asked, who agreed and why. Kept, so that the month can be read later. */
@Entity('roster_change')
@Index(['organId', 'state', 'id'])
export class RosterChangeEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(10) kind!: RosterChangeKind
  @Text(15) state!: RosterChangeState
  @Text(36) dutyId!: string
  /** of a swap: the other one's duty */
  @Text(36, { nullable: true }) otherDutyId!: string | null
  /** who had the duty, and who takes it over */
  @Text(36) fromProfessionalId!: string
  @Text(36) toProfessionalId!: string
  @Day() dutyOn!: LocalDate
  @Text(10) dutyShift!: RosterShift
  @Day({ nullable: true }) otherOn!: LocalDate | null
  @Text(10, { nullable: true }) otherShift!: RosterShift | null
  @Text(300) reason!: string
  @Text(36, { nullable: true }) askedById!: string | null
  @Text(36, { nullable: true }) decidedById!: string | null
  @Instant() recordedAt!: Date
  @Int() version!: number
}
