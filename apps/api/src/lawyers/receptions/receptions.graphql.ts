import { RECEPTION_OUTCOMES, type ReceptionOutcome } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../matters/counter/index.js'
import { enumOf, PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { dutyReceptionReaders, receptionFigureReaders } from './access.js'
import { receptionFilterSchema } from './read-receptions.js'

export const ReceptionOutcomeEnum = enumOf('ReceptionOutcome', '接待处理 what a reception led to', RECEPTION_OUTCOMES)

@ObjectAccess(dutyReceptionReaders)
@ObjectType('ReceptionHost', { description: '接待的专业人员 who received' })
export class ReceptionHostNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { nullable: true, description: '值守名单上的人员 somebody of the list' })
  professionalId!: string | null
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => Boolean, { description: '当时在值班表上 on the roster then' }) isRostered!: boolean
}

@ObjectAccess(dutyReceptionReaders)
@ObjectType('ReceptionTopic', { description: '接待涉及的信访事项，可见时才列出 a matter that was spoken about' })
export class ReceptionTopicNode {
  @Field(() => ID, { description: '信访事项 the matter' }) matterId!: string
  @Field(() => String, { description: '信访件编号 its number' }) number!: string
}

@ObjectAccess(dutyReceptionReaders)
@ObjectType('DutyReception', {
  description: '一次值班接待；只记人次，不记来访人 a reception on duty: it counts who came and names nobody',
})
export class DutyReceptionNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => LocalDateScalar, { description: '接待之日 day' }) on!: LocalDate
  @Field(() => String, { nullable: true, description: '开始时间 from' }) fromTime!: string | null
  @Field(() => String, { nullable: true, description: '结束时间 until' }) untilTime!: string | null
  @Field(() => Int, { description: '接待人次 person-times' }) visitors!: number
  @Field(() => String, { description: '咨询的问题 question' }) question!: string
  @Field(() => ReceptionOutcomeEnum, { description: '处理 what it led to' }) outcome!: ReceptionOutcome
  @Field(() => String, { nullable: true, description: '意见 what was advised' }) advice!: string | null
  @Field(() => String, { nullable: true, description: '转交 what was passed on, and to whom' }) passedOn!: string | null
  @Field(() => String, { nullable: true, description: '更正原因 why it was put right' }) correctionReason!:
    string | null
}

@ObjectAccess(dutyReceptionReaders)
@ObjectType('DutyReceptionConnection', { description: '值班接待列表 a page of receptions' })
export class DutyReceptionConnection {
  @Field(() => [DutyReceptionNode]) nodes!: DutyReceptionNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
}

@ObjectAccess(dutyReceptionReaders)
@ObjectType('DutyReceptionPayload', { description: '值班接待 the reception' })
export class DutyReceptionPayload {
  @Field(() => DutyReceptionNode, { description: '值班接待 the reception' }) reception!: DutyReceptionNode
}

@ObjectAccess(receptionFigureReaders)
@ObjectType('ReceptionFigure', { description: '一个月的接待 what a month of receptions adds up to' })
export class ReceptionFigureNode {
  @Field(() => String, { description: '月份，如 2022-05 month' }) month!: string
  @Field(() => Int, { description: '接待次数 receptions' }) receptions!: number
  @Field(() => Int, { description: '接待人次 person-times' }) personTimes!: number
  @Field(() => Int, { description: '涉及的信访事项 matters, each once' }) matters!: number
}

const shape = {
  ...{ idempotencyKey: z.string().min(8).max(80), fromTime: z.string().max(5), untilTime: z.string().max(5) },
  ...{ professionalIds: z.array(z.string().max(36)).max(20), matterNumbers: z.array(z.string().max(60)).max(20) },
  ...{ question: text(200), advice: text(4000).nullish(), passedOn: text(300).nullish() },
}

@InputType({ description: '接待的筛选 what receptions may be narrowed to' })
export class DutyReceptionFilterInput {
  static readonly schema = receptionFilterSchema
  @Field(() => String, { nullable: true, description: '月份，如 2022-05 month' }) month?: string
}

@InputType({ description: '登记值班接待，不写来访人姓名、证件号码、电话 record a reception, without who came' })
export class RecordDutyReceptionInput {
  static readonly schema: z.ZodType = z.object(shape)
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => LocalDateScalar, { description: '接待之日 day' }) on!: LocalDate
  @Field(() => String, { description: '开始时间，每刻钟一格 from, on quarters of an hour' }) fromTime!: string
  @Field(() => String, { description: '结束时间 until' }) untilTime!: string
  @Field(() => [ID], { description: '接待的专业人员 who received' }) professionalIds!: string[]
  @Field(() => Int, { description: '接待人次 person-times' }) visitors!: number
  @Field(() => [String], { description: '涉及的信访件编号 numbers of matters' }) matterNumbers!: string[]
  @Field(() => String, { description: '咨询的问题，一句话 question in one line' }) question!: string
  @Field(() => ReceptionOutcomeEnum, { description: '处理 what it led to' }) outcome!: ReceptionOutcome
  @Field(() => String, { nullable: true, description: '意见 what was advised' }) advice?: string | null
  @Field(() => String, { nullable: true, description: '转交 what was passed on' }) passedOn?: string | null
}

@InputType({ description: '更正值班接待 put a reception right' })
export class CorrectDutyReceptionInput extends RecordDutyReceptionInput {
  static override readonly schema = z.object({ ...shape, id: z.string().max(36), reason: text(300) })
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '原因 reason' }) reason!: string
}
