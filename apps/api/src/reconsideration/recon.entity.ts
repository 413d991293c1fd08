import type { LocalDate } from '@petition/law'
import type {
  AreaOfAct,
  ReconEnd,
  ReconPaper,
  ReconPartyRole,
  ReconProcedure,
  ReconStage,
  ReconText,
} from '@petition/domain/reconsideration'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Instant, Int, LongText, Reference, Text } from '../platform/index.js'

/** What lists read of a reconsideration, folded from its facts. The id is that of its case file. */
@Entity('recon_case')
@Index(['organId', 'stage', 'dueOn', 'id'])
@Index(['organId', 'dueOn', 'id'])
@Index(['respondentOrganId', 'isRespondentTold', 'dueOn', 'id'])
export class ReconCaseEntity {
  @Id() id!: string
  @Text(60) number!: string
  /** the body that does the work */
  @Reference('organ') organId!: string
  @Reference('organ') respondentOrganId!: string
  /** the respondent sees the case from then on */
  @Flag() isRespondentTold!: boolean
  @Text(30) text!: ReconText
  @Text(20) stage!: ReconStage
  @Text(20, { nullable: true }) endHow!: ReconEnd | null
  @Day({ nullable: true }) endedOn!: LocalDate | null
  @Text(30) area!: AreaOfAct
  @Text(300) actTitle!: string
  @Text(10, { nullable: true }) procedure!: ReconProcedure | null
  @Day() receivedOn!: LocalDate
  @Day({ nullable: true }) acceptedOn!: LocalDate | null
  /** last day of the decision by law; null while it stands still or has not begun */
  @Day({ nullable: true }) decideBy!: LocalDate | null
  @Day({ nullable: true }) hearingOn!: LocalDate | null
  /** waits for the head's approval */
  @Flag() isAwaitingApproval!: boolean
  /** the clock that is owed next by the body, and the day to warn by; sorted by */
  @Text(40, { nullable: true }) nextClock!: string | null
  @Day() dueOn!: LocalDate
}

/** Somebody who takes part in one case. What names or reaches a person is sealed to its row. */
@Entity('recon_party')
export class ReconPartyEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Int() ordinal!: number
  @Text(20) role!: ReconPartyRole
  @Text(20) kind!: 'PERSON' | 'ORGANISATION'
  @LongText() nameSealed!: string
  @Text(400, { nullable: true }) idNumberSealed!: string | null
  @Text(400, { nullable: true }) phoneSealed!: string | null
  @LongText({ nullable: true }) addressSealed!: string | null
}

/** A question at the window and its answer. Nobody is registered by it. */
@Entity('recon_consultation')
@Index(['organId', 'on', 'id'])
export class ReconConsultationEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Day() on!: LocalDate
  @Text(30) area!: AreaOfAct
  @LongText() question!: string
  @LongText() answer!: string
  /** the case it became; null where it stayed with the answer */
  @Text(36, { nullable: true }) caseId!: string | null
  @Text(36) recordedById!: string
  @Instant() recordedAt!: Date
}

/** A paper of a case as it was issued. Its text never changes. */
@Entity('recon_paper')
@Index(['organId', 'kind', 'year', 'no'], { unique: true })
@Index(['caseId', 'id'])
export class ReconPaperEntity {
  @Id() id!: string
  @Reference('case_file') caseId!: string
  @Reference('organ') organId!: string
  @Text(30) kind!: ReconPaper
  @Int() year!: number
  @Int() no!: number
  @Text(120) number!: string
  @Text(60) title!: string
  @Day() issuedOn!: LocalDate
  /** the fact that left it */
  @Text(36) factId!: string
  /** the paper tree as JSON: it names parties, so it is sealed */
  @LongText() treeSealed!: string
  @Instant() recordedAt!: Date
}
