import type { HearingOfficerKind, HearingStage, HearingState, HearingStep, SeatKind } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Int, Reference, Text } from '../platform/index.js'

/** Somebody who may sit at hearings: kept by the organ that asks them, in their office and not as petitioners. */
@Entity('hearing_officer')
@Index(['organId', 'isActive', 'id'])
export class HearingOfficerEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(20) kind!: HearingOfficerKind
  @Text(40) name!: string
  /** 单位、职务 */
  @Text(100) title!: string
  /** the account of an official who has one */
  @Text(36, { nullable: true }) accountId!: string | null
  @Text(255, { nullable: true }) phoneSealed!: string | null
  @Flag() isActive!: boolean
  @Int() version!: number
}

/** A hearing as lists and calendars find it; folded from the facts of its matter. */
@Entity('hearing')
@Index(['isOpen', 'dueOn', 'id'])
@Index(['hearingOn'])
export class HearingEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(36) organId!: string
  @Text(20, { nullable: true }) stage!: HearingStage | null
  @Text(20) state!: HearingState
  @Text(20) nextStep!: HearingStep
  /** something is still to be done for it */
  @Flag() isOpen!: boolean
  /** the day to have it done by, or NO_DAY */
  @Day() dueOn!: LocalDate
  /** the day that is set; null while none is */
  @Day({ nullable: true }) hearingOn!: LocalDate | null
  @Text(36, { nullable: true }) roomId!: string | null
}

/** Who sits at a hearing by the plan that stands. */
@Entity('hearing_seat')
@Index(['hearingId', 'officerId'], { unique: true })
export class HearingSeatEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Text(36) hearingId!: string
  @Text(36) officerId!: string
  @Text(20) seat!: SeatKind
}
