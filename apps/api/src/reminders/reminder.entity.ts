import type { LocalDate } from '@petition/law'
import type { ReminderRelation, ReminderStep } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, Reference, Text } from '../platform/index.js'

/** Stands for "no step is left" in the column that the plan is searched by. */
export const NO_STEP = '9999-12-31' as LocalDate

/** A petition matter, or a case beside the matters. */
export type AboutKind = 'MATTER' | 'CASE'

/**
 * How far reminding of one owed duty has come: folded from the duty, written with it, gone with it. `told` is the last step
 * that was told for these days; other days begin anew.
 */
@Entity('reminder_plan')
@Index(['aboutId', 'dutyKey'], { unique: true })
@Index(['nextOn', 'id'])
export class ReminderPlanEntity {
  @Id() id!: string
  @Text(10) aboutKind!: AboutKind
  /** the matter or the case */
  @Text(36) aboutId!: string
  @Text(160) dutyKey!: string
  @Day() eventOn!: LocalDate
  @Day() warnOn!: LocalDate
  @Day() lawfulLastOn!: LocalDate
  @Text(20, { nullable: true }) told!: ReminderStep | null
  /** day of the next step, or NO_STEP */
  @Day() nextOn!: LocalDate
}

/**
 * One person reminded of one step of one duty, counted to its days then: the unique key is the promise that it happens once,
 * whatever is killed, started again or running beside.
 */
@Entity('reminder_notice')
@Index(['accountId', 'aboutId', 'dutyKey', 'step', 'warnOn', 'lawfulLastOn'], { unique: true })
@Index(['accountId', 'readAt'])
@Index(['isMailWaiting', 'accountId'])
@Index(['mailId'])
export class ReminderNoticeEntity {
  @Id() id!: string
  @Reference('account') accountId!: string
  @Text(10) aboutKind!: AboutKind
  /** the matter or the case */
  @Text(36) aboutId!: string
  @Text(160) dutyKey!: string
  @Text(20) step!: ReminderStep
  @Text(20) relation!: ReminderRelation
  @Day() warnOn!: LocalDate
  @Day() lawfulLastOn!: LocalDate
  /** the office's day on which it was told */
  @Day() toldOn!: LocalDate
  @Instant() recordedAt!: Date
  @Instant({ nullable: true }) readAt!: Date | null
  /** it belongs into the person's next mail */
  @Flag() isMailWaiting!: boolean
  @Text(36, { nullable: true }) mailId!: string | null
}

export type ReminderMailState = 'QUEUED' | 'SENT' | 'FAILED' | 'EMPTY'

/** One mail to one person with all that waited for it. Its text is composed when it is sent, from what is still true then. */
@Entity('reminder_mail')
@Index(['state', 'dueAt'])
export class ReminderMailEntity {
  @Id() id!: string
  @Reference('account') accountId!: string
  @Text(10) state!: ReminderMailState
  @Instant() dueAt!: Date
  @Int() attempts!: number
  /** the process that is sending it, until when */
  @Text(36, { nullable: true }) holder!: string | null
  @Instant({ nullable: true }) leaseUntil!: Date | null
  @Instant() recordedAt!: Date
  @Instant({ nullable: true }) endedAt!: Date | null
  /** the mail server's number, or the kind of the fault; never its text */
  @Text(20, { nullable: true }) lastFault!: string | null
}

/** What a person chose: whether reminders come by mail too, and where to. The console is not a choice. */
@Entity('reminder_choice')
export class ReminderChoiceEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(36)
  accountId!: string
  @Flag() isMailOn!: boolean
  @Text(500, { nullable: true }) addressSealed!: string | null
  @Int() version!: number
}
