import type { LegalOpinionState, LegalOpinionType } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Int, LongText, Reference, Text } from '../../platform/index.js'

/** A legal opinion as lists read it, beside its head in `case_file` with the same id; its text is in the facts. */
@Entity('legal_opinion')
@Index(['matterId', 'askedOn'])
@Index(['officeId', 'askedOn', 'id'])
@Index(['accountId', 'askedOn', 'id'])
@Index(['askedOn', 'id'])
export class LegalOpinionEntity {
  /** that of the case */
  @Id() id!: string
  /** the office that keeps the lawyer */
  @Reference('organ') officeId!: string
  /** the organ that asked */
  @Reference('organ') organId!: string
  @Text(36, { nullable: true }) matterId!: string | null
  @Text(36, { nullable: true }) conferenceId!: string | null
  @Reference('professional') professionalId!: string
  /** account of whoever is asked now; null for one without */
  @Text(36, { nullable: true }) accountId!: string | null
  @Text(20) type!: LegalOpinionType
  @Text(20) state!: LegalOpinionState
  @LongText() question!: string
  @Day() askedOn!: LocalDate
  @Day() answerBy!: LocalDate
  @Day({ nullable: true }) givenOn!: LocalDate | null
  /** how many versions there are; 0 while it is not given */
  @Int() versions!: number
}

/** What the version that counts rests on, for finding opinions by it. */
@Entity('opinion_citation')
@Index(['instrument', 'article', 'opinionId'])
export class OpinionCitationEntity {
  @Id() id!: string
  @Reference('legal_opinion') opinionId!: string
  @Int() no!: number
  /** of the book, or the name as it was written */
  @Text(60) instrument!: string
  @Text(30) article!: string
  @Text(200) label!: string
  /** the house's book of texts holds it */
  @Flag() isHeld!: boolean
}

/** Pairs of neighbouring characters of question and text, without the names of the matter's parties. */
@Entity('opinion_gram')
@Index(['gram', 'opinionId'])
export class OpinionGramEntity {
  @Text(36, { primary: true }) opinionId!: string
  @Text(4, { primary: true }) gram!: string
}
