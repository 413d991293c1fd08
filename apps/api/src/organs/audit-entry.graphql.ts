import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { JsonScalar, ObjectAccess } from '../platform/index.js'
import { auditors } from './access.js'
import { PageInfoNode } from './page-info.graphql.js'

@ObjectAccess(auditors)
@ObjectType('AuditEntry', { description: '审计记录：谁对什么做了什么 who did what to which thing' })
export class AuditEntryNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '行为 act' }) act!: string
  @Field(() => String, { description: '对象类别 kind of the thing' }) thingKind!: string
  @Field(() => ID, { description: '对象 the thing' }) thingId!: string
  @Field(() => ID, { description: '单位 organ' }) organId!: string
  @Field(() => JsonScalar, { nullable: true, description: '细节：编号、代码、日期，不含个人信息 ids, codes and days' })
  detail!: unknown
  @Field(() => Date, { description: '记录时刻 recorded' }) recordedAt!: Date
  @Field(() => Int, { nullable: true, description: '链上序号，未封存为空 place in the chain' }) position!: number | null
}

@ObjectAccess(auditors)
@ObjectType('AuditConnection', { description: '审计记录列表 a page of audit entries' })
export class AuditConnection {
  @Field(() => [AuditEntryNode]) nodes!: AuditEntryNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@InputType({ description: '审计筛选 filter of audit entries' })
export class AuditFilterInput {
  static readonly schema = z
    .object({ act: z.string().max(60).nullish(), thingKind: z.string().max(40).nullish() })
    .nullish()
  @Field(() => String, { nullable: true }) act?: string
  @Field(() => String, { nullable: true }) thingKind?: string
  @Field(() => ID, { nullable: true }) thingId?: string
  @Field(() => ID, { nullable: true, description: '行为人（工作人员）the account that acted' }) accountId?: string
  @Field(() => Date, { nullable: true, description: '不早于 not before' }) recordedFrom?: Date
  @Field(() => Date, { nullable: true, description: '早于 before' }) recordedBefore?: Date
}

@ObjectAccess(auditors)
@ObjectType('AuditCheck', { description: '审计链核验 whether the chain holds' })
export class AuditCheckNode {
  @Field(() => Int, { description: '已封存条数 entries sealed' }) sealed!: number
  @Field(() => Int, { nullable: true, description: '首处断裂的序号 first broken place' }) brokenAt!: number | null
}
