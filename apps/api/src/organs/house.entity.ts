import type { Break, LocalDate, MakeUpDay } from '@petition/law'
import type { RuleKind, SettingValue } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Id, Instant, Int, Json, Reference, Text } from '../platform/index.js'

/** One entered value of a house setting. Rows are added, never changed; `version` counts them per key. */
@Entity('setting')
@Index(['key', 'version'], { unique: true })
export class SettingEntity {
  @Id() id!: string
  @Text(60) key!: string
  @Json() value!: SettingValue
  @Text(500) basis!: string
  @Day() from!: LocalDate
  @Reference('account') enteredById!: string
  @Instant() enteredAt!: Date
  @Int() version!: number
}

/** Somebody of the office confirmed a text or a reading of the law (`RuleKind`). Rows are added, never changed. */
@Entity('rule_confirmation')
@Index(['kind', 'ruleId'])
export class RuleConfirmationEntity {
  @Id() id!: string
  @Text(20) kind!: RuleKind
  @Text(60) ruleId!: string
  @Text(500) basis!: string
  @Day() confirmedOn!: LocalDate
  @Reference('account') confirmedById!: string
}

/** A yearly notice of rest days that the office entered beside those in the book. */
@Entity('calendar_notice')
@Index(['year', 'document'], { unique: true })
export class CalendarNoticeEntity {
  @Id() id!: string
  @Int() year!: number
  @Text(120) document!: string
  @Day() publishedOn!: LocalDate
  @Json() breaks!: Break[]
  @Json() makeUpDays!: MakeUpDay[]
  @Reference('account') enteredById!: string
  @Instant() enteredAt!: Date
}
