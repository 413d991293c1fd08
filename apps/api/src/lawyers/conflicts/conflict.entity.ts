import type { ConflictGround, ConflictSource, ConflictStanding } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Id, Reference, Text } from '../../platform/index.js'

/** A conflict of one professional in one matter, beside its head in `case_file` with the same id. */
@Entity('professional_conflict')
@Index(['matterId', 'professionalId'])
@Index(['officeId', 'standing', 'reportedOn', 'id'])
export class ProfessionalConflictEntity {
  /** that of the case */
  @Id() id!: string
  /** the office that keeps the professional, and decides */
  @Reference('organ') officeId!: string
  @Reference('professional') professionalId!: string
  @Reference('matter') matterId!: string
  @Text(20) ground!: ConflictGround
  @Text(10) source!: ConflictSource
  @Text(10) standing!: ConflictStanding
  @Day() reportedOn!: LocalDate
  @Day({ nullable: true }) decidedOn!: LocalDate | null
}
