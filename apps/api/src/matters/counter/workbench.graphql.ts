import type { LocalDate } from '@petition/law'
import type { Stage, Topic } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { OrganNode } from '../../organs/index.js'
import { JsonScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { StageEnum, TopicEnum } from './codes.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('Figure', { description: '工作台数字，点开即为所计事项 a figure; it opens the rows it counts' })
export class FigureNode {
  @Field(() => String, { description: '代码 DUE_TODAY | TO_DO | DOING | DONE | WARNED | LATE | TO_APPROVE' })
  key!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）label in English' }) labelEn!: string
  @Field(() => Int, { description: '件数 matters' }) count!: number
  @Field(() => JsonScalar, { description: '打开这些事项的筛选（MatterFilter）the filter that opens them' })
  filter!: unknown
}

@ObjectAccess(matterReaders)
@ObjectType('StageCount', { description: '各环节在办件数 open matters of a stage' })
export class StageCountNode {
  @Field(() => StageEnum, { description: '环节 stage' }) stage!: Stage
  @Field(() => Int, { description: '件数 matters' }) count!: number
}

@ObjectAccess(matterReaders)
@ObjectType('OrganLoad', { description: '责任单位在办情况，只到单位 what an organ owes; never a person' })
export class OrganLoadNode {
  @Field(() => OrganNode, { description: '单位 organ' }) organ!: OrganNode
  @Field(() => Int, { description: '在办 open' }) open!: number
  @Field(() => Int, { description: '预警（黄灯、提醒日已过）yellow and amber-red' }) warned!: number
  @Field(() => Int, { description: '逾期（红灯）past the lawful last day' }) late!: number
}

@ObjectAccess(matterReaders)
@ObjectType('Workbench', { description: '工作台 the workbench' })
export class WorkbenchNode {
  @Field(() => LocalDateScalar, { description: '本办当日 the office’s day' }) today!: LocalDate
}

@ObjectAccess(matterReaders)
@ObjectType('SavedView', { description: '自己保存的列表 a list of one’s own' })
export class SavedViewNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => JsonScalar, { description: '筛选（MatterFilter）filter' }) filter!: unknown
}

@InputType({ description: '保存列表 keep a list' })
export class SaveViewInput {
  static readonly schema = z.object({
    idempotencyKey: z.string().min(8).max(80),
    name: z.string().trim().min(1).max(60),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => JsonScalar, { description: '筛选（MatterFilter）filter' }) filter!: unknown
}

@InputType({ description: '查找相近事项 find matters that say the same' })
export class SimilarInput {
  static readonly schema = z.object({ text: z.string().max(20_000), placeCode: z.string().max(12).nullish() })
  @Field(() => String, { description: '事实和理由 facts and reasons' }) text!: string
  @Field(() => String, { nullable: true, description: '问题属地代码 place code' }) placeCode?: string
  @Field(() => TopicEnum, { nullable: true, description: '内容分类 topic' }) topic?: Topic
}
