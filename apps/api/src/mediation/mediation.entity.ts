import type { LocalDate } from '@petition/law'
import type {
  AgreementForm,
  ConfirmationStage,
  MediationBodyKind,
  MediationEnd,
  MediationStanding,
  MemberRole,
  RowStage,
} from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Big, Day, Flag, Id, Instant, Int, LongText, Reference, Text } from '../platform/index.js'

/** A body that mediates (调解组织): the organ whose accounts work for it, and its kind. */
@Entity('mediation_body')
export class MediationBodyEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(100) name!: string
  @Text(30) kind!: MediationBodyKind
  /** court that confirms its agreements, or that invited it */
  @Text(100) court!: string
  @Flag() isActive!: boolean
  @Int() version!: number
}

/** A mediation case (调解案件), beside its head in `case_file` with the same id: the fold of the case and the sums of its rows. */
@Entity('mediation_case')
@Index(['officeId', 'standing', 'screenedOn'])
@Index(['bodyOrganId', 'standing', 'screenedOn'])
export class MediationCaseEntity {
  /** that of the case */
  @Id() id!: string
  /** the petition office that screened it */
  @Reference('organ') officeId!: string
  @Text(36, { nullable: true }) bodyId!: string | null
  @Text(36, { nullable: true }) bodyOrganId!: string | null
  /** what the dispute is about, without names */
  @Text(200) subject!: string
  @LongText() respondentSealed!: string
  @Text(20) standing!: MediationStanding
  @Text(20, { nullable: true }) endHow!: MediationEnd | null
  @Day() screenedOn!: LocalDate
  @Day({ nullable: true }) ledInOn!: LocalDate | null
  @Day({ nullable: true }) takenOn!: LocalDate | null
  @Day({ nullable: true }) endedOn!: LocalDate | null
  @Text(10, { nullable: true }) form!: AgreementForm | null
  @Int() sessions!: number
  /* What the rows add up to, moved with each act. */
  @Int() rows!: number
  @Int() signers!: number
  @Int() signed!: number
  @Int() inForce!: number
  @Int() withdrawn!: number
  @Int() asked!: number
  @Int() confirmed!: number
  @Int() paidUp!: number
  @Int() openBreaches!: number
  @Big() agreedCents!: number
  @Big() paidCents!: number
}

/** Whoever mediates or helps in a case. */
@Entity('mediation_member')
@Index(['caseId', 'accountId'], { unique: true })
@Index(['accountId'])
export class MediationMemberEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36) accountId!: string
  @Text(20) as!: MemberRole
  @Day() namedOn!: LocalDate
  /** by the own word; null while nothing is declared */
  @Flag({ nullable: true }) isFree!: boolean | null
  @Day({ nullable: true }) releasedOn!: LocalDate | null
}

/** One party's row of an agreement, as the list reads it. Names, numbers and sums are sealed. */
@Entity('mediation_row')
@Index(['caseId', 'no'], { unique: true })
@Index(['caseId', 'stage', 'no'])
@Index(['caseId', 'isPaid', 'nextDueOn'])
export class MediationRowEntity {
  /** the part of the facts */
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Int() no!: number
  @Text(60) agreementNo!: string
  @Text(20) stage!: RowStage
  @Text(20) confirmation!: ConfirmationStage
  @Day({ nullable: true }) effectOn!: LocalDate | null
  @Day({ nullable: true }) windowLastOn!: LocalDate | null
  /** first day on which something unpaid is due; NO_DAY where nothing is */
  @Day() nextDueOn!: LocalDate
  @Flag() isPaid!: boolean
  @Int() openBreaches!: number
  /** who: `RowPeople` */
  @LongText() peopleSealed!: string
  /** how much, when: `RowTerms` */
  @LongText() termsSealed!: string
}

/** What a counsellor or mediator wrote down for their own eyes. */
@Entity('mediation_note')
@Index(['caseId', 'authorId'])
export class MediationNoteEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Text(36) authorId!: string
  @Day() on!: LocalDate
  @LongText() noteSealed!: string
  @Instant() recordedAt!: Date
}

/** Stands for "no day" where a column is sorted by. */
export const NO_DAY = '9999-12-31' as LocalDate
