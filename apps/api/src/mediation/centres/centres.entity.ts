import type {
  CentreLevel,
  DisputeEnd,
  DisputeKind,
  DisputeSource,
  DisputeStanding,
  StayBegin,
  TeamKind,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, LongText, Reference, Text } from '../../platform/index.js'

/** A centre (矛调中心): a place of an organ at one level, under the centre that guides it. */
@Entity('dispute_centre')
@Index(['no', 'id'])
export class DisputeCentreEntity {
  @Id() id!: string
  /** the organ that owes what stands here: of a community's centre, its street or town */
  @Reference('organ') organId!: string
  @Text(20) level!: CentreLevel
  @Text(36, { nullable: true }) parentId!: string | null
  /** the district's centre of its chain */
  @Text(36) rootId!: string
  @Text(100) name!: string
  /** of a community's centre: which community */
  @Text(60, { nullable: true }) community!: string | null
  /** who leads it (社区主导): in words */
  @Text(100) ledBy!: string
  /** the paper by which it was set up */
  @Text(300) basis!: string
  /** where it stands in lists: the order of organs, never one of figures */
  @Int() no!: number
  @Day() openedOn!: LocalDate
  @Day({ nullable: true }) closedOn!: LocalDate | null
  @Int() version!: number
}

/** Somebody of the team of a centre: an official or a volunteer, by name; where there is an account it has a seat. */
@Entity('centre_member')
@Index(['centreId', 'fromOn'])
@Index(['accountId', 'centreId'])
export class CentreMemberEntity {
  @Id() id!: string
  @Reference('dispute_centre') centreId!: string
  @Text(36, { nullable: true }) accountId!: string | null
  @Text(40) name!: string
  @Text(20) kind!: TeamKind
  /** the unit or estate they come from */
  @Text(100) unit!: string
  @Day() fromOn!: LocalDate
  /** null: still there */
  @Day({ nullable: true }) untilOn!: LocalDate | null
  @Int() version!: number
}

/** A dispute (纠纷), beside its head in `case_file` with the same id. No column names or counts a party. */
@Entity('dispute')
@Index(['centreId', 'standing', 'dueOn'])
@Index(['level', 'standing', 'dueOn', 'id'])
@Index(['reportedOn', 'id'])
@Index(['reporterId'])
@Index(['findingLineId'])
export class DisputeEntity {
  /** that of the case */
  @Id() id!: string
  @Reference('dispute_centre') centreId!: string
  @Reference('dispute_centre') startCentreId!: string
  @Text(20) level!: CentreLevel
  /** the clerk who entered it; keeps sight of it */
  @Text(36, { nullable: true }) reporterId!: string | null
  @Text(36, { nullable: true }) findingLineId!: string | null
  @Text(20) source!: DisputeSource
  @Text(20) kind!: DisputeKind
  /** what it is about, without names */
  @Text(200) subject!: string
  @Text(100) place!: string
  @Text(60, { nullable: true }) community!: string | null
  @Text(20) standing!: DisputeStanding
  @Text(20, { nullable: true }) endHow!: DisputeEnd | null
  @Day() reportedOn!: LocalDate
  @Day() heldSince!: LocalDate
  /** the day to warn by of what is owed, or NO_DAY */
  @Day() dueOn!: LocalDate
  @Day({ nullable: true }) settledOn!: LocalDate | null
  @Flag() isSettledWhereItBegan!: boolean
  @Flag() hasMovedUp!: boolean
  @Int() rounds!: number
  /** how the two sides are reached: `Sides` */
  @LongText() sidesSealed!: string
}

/** A time that a dispute stood at one centre, as it was folded: who keeps sight of it, and the days at each level. */
@Entity('dispute_stay')
@Index(['caseId', 'no'], { unique: true })
@Index(['centreId', 'caseId'])
@Index(['organId', 'caseId'])
export class DisputeStayEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Int() no!: number
  @Int() round!: number
  @Text(36) centreId!: string
  @Text(36) rootId!: string
  @Text(36) organId!: string
  @Text(20) level!: CentreLevel
  @Text(20) began!: StayBegin
  @Day() fromOn!: LocalDate
  @Day({ nullable: true }) takenOn!: LocalDate | null
  @Day({ nullable: true }) toOn!: LocalDate | null
}

/** A round of looking for disputes early (排查): who, where, when. It is entered once and withdrawn if wrong, never changed. */
@Entity('finding_round')
@Index(['toOn', 'id'])
@Index(['centreId', 'toOn'])
export class FindingRoundEntity {
  @Id() id!: string
  @Reference('dispute_centre') centreId!: string
  @Text(36) rootId!: string
  @Text(36) organId!: string
  @Day() fromOn!: LocalDate
  @Day() toOn!: LocalDate
  @Text(1000) note!: string
  @Text(36, { nullable: true }) byAccountId!: string | null
  @Instant() recordedAt!: Date
  @Day({ nullable: true }) withdrawnOn!: LocalDate | null
  @Text(500) withdrawnWhy!: string
}

/** What was found: a kind of dispute, a place and how many. Never a list of persons. */
@Entity('finding_line')
@Index(['roundId', 'no'], { unique: true })
export class FindingLineEntity {
  @Id() id!: string
  @Reference('finding_round') roundId!: string
  @Int() no!: number
  @Text(20) kind!: DisputeKind
  @Text(100) place!: string
  @Int() found!: number
  /** settled on the spot, without a dispute of its own */
  @Int() settledAtOnce!: number
}
