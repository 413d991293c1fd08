import type { ConflictGround, ConflictSource, ConflictStanding } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../matters/counter/index.js'
import { PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { rosterReaders } from '../access.js'
import { ConflictGroundEnum, ConflictSourceEnum, ConflictStandingEnum } from '../opinions/codes.graphql.js'

@ObjectAccess(rosterReaders)
@ObjectType('ProfessionalConflict', {
  description: '专业人员在本事项的利益冲突 a conflict of a professional in this matter',
})
export class ProfessionalConflictNode {
  @Field(() => ID) id!: string
  @Field(() => ConflictGroundEnum, { description: '情形 ground' }) ground!: ConflictGround
  @Field(() => ConflictSourceEnum, { description: '由谁报告 who reported it' }) source!: ConflictSource
  @Field(() => ConflictStandingEnum, { description: '状态 standing' }) standing!: ConflictStanding
  @Field(() => LocalDateScalar, { description: '报告之日 reported on' }) reportedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '决定之日 decided on' }) decidedOn!: LocalDate | null
}

@ObjectAccess(rosterReaders)
@ObjectType('ProfessionalConflictConnection', { description: '利益冲突列表 a page of conflicts' })
export class ProfessionalConflictConnection {
  @Field(() => [ProfessionalConflictNode]) nodes!: ProfessionalConflictNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

@ObjectAccess(rosterReaders)
@ObjectType('ProfessionalConflictPayload', { description: '利益冲突 the conflict' })
export class ProfessionalConflictPayload {
  @Field(() => ProfessionalConflictNode, { description: '利益冲突 the conflict' }) conflict!: ProfessionalConflictNode
}

const id = z.string().min(1).max(36)
const key = z.string().min(8).max(80)

@InputType({ description: '报告利益冲突 report a conflict of interest' })
export class ReportConflictInput {
  static readonly schema = z.object({ idempotencyKey: key, matterId: id, professionalId: id, note: text(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '信访事项 matter' }) matterId!: string
  @Field(() => ID, { description: '专业人员 professional' }) professionalId!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => ConflictGroundEnum, { description: '情形 ground' }) ground!: ConflictGround
  @Field(() => String, { description: '说明，不写信访人 note, nothing of who petitions' }) note!: string
}

@InputType({ description: '决定是否回避（公务员法第七十七条）decide whether to stand back' })
export class DecideConflictInput {
  static readonly schema = z.object({ idempotencyKey: key, caseId: id, reason: text(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '利益冲突 the conflict' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => Boolean, { description: '应当回避 stands back' }) isConflict!: boolean
  @Field(() => String, { description: '理由 reason' }) reason!: string
}
