import type { LocalDate } from '@petition/law'
import type { OrganKind, OrganLevel } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { anyone, LocalDateScalar, ObjectAccess, signedIn } from '../platform/index.js'
import { OrganKindEnum, OrganLevelEnum } from './enums.js'
import { PageInfoNode } from './page-info.graphql.js'

/** Names of public bodies are public; who sits there is not. */
@ObjectAccess(anyone)
@ObjectType('Organ', { description: '机关、单位 an organ or unit' })
export class OrganNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '单位编码 code' }) code!: string
  @Field(() => String, { description: '单位名称 name' }) name!: string
  @Field(() => OrganKindEnum, { description: '类别 kind' }) kind!: OrganKind
  @Field(() => OrganLevelEnum, { description: '层级 level' }) level!: OrganLevel
  @Field(() => String, { nullable: true, description: '行政区划代码 area code' }) areaCode!: string | null
  @Field(() => Boolean, { description: '本系统有账号 whether its people sign in here' }) hasAccounts!: boolean
  @Field(() => Boolean, { description: '已撤销 abolished' }) isAbolished!: boolean
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(signedIn)
@ObjectType('AccountRef', { description: '工作人员（不含信访人）somebody who works in an organ, never a petitioner' })
export class AccountRefNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { nullable: true, description: '科室 section' }) section!: string | null
}

@ObjectAccess(signedIn)
@ObjectType('Desk', { description: '岗位（接访室、来信组等）a named desk of an organ' })
export class DeskNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => ID, { description: '所属单位 its organ' }) organId!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(signedIn)
@ObjectType('OrganConnection', { description: '单位列表 a page of organs' })
export class OrganConnection {
  @Field(() => [OrganNode]) nodes!: OrganNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@InputType({ description: '单位筛选 filter of organs' })
export class OrganFilterInput {
  static readonly schema = z.object({ words: z.string().max(60).nullish() }).nullish()
  @Field(() => [OrganKindEnum], { nullable: true }) kind?: OrganKind[]
  @Field(() => Boolean, { nullable: true }) hasAccounts?: boolean
  @Field(() => Boolean, { nullable: true }) isAbolished?: boolean
  @Field(() => String, { nullable: true, description: '名称包含 part of the name' }) words?: string
}

@InputType({ description: '设定岗位成员 who sits at a desk' })
export class SetDeskMembersInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) deskId!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => [ID]) accountIds!: string[]
}

@ObjectAccess(signedIn)
@ObjectType('DeskPayload', { description: '岗位 the desk' })
export class DeskPayload {
  @Field(() => DeskNode) desk!: DeskNode
}

@InputType({
  description: '单位撤销、合并、分设，由承继机关办理（第二十四条第二款）abolish an organ, with its successor',
})
export class AbolishOrganInput {
  static readonly schema = z.object({ basis: z.string().trim().min(1).max(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '撤销的单位 the organ' }) organId!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => ID, { description: '承继其职权的机关 its successor' }) successorId!: string
  @Field(() => LocalDateScalar, { description: '撤销之日 day' }) on!: LocalDate
  @Field(() => String, { description: '依据（文件）basis' }) basis!: string
}

@ObjectAccess(signedIn)
@ObjectType('OrganPayload', { description: '单位 the organ' })
export class OrganPayload {
  @Field(() => OrganNode) organ!: OrganNode
}

@ObjectAccess(signedIn)
@ObjectType('ReviewPathRow', {
  description: '复查、复核机关（《信访工作条例》第三十五条、第三十六条）who reviews and re-reviews',
})
export class ReviewPathRowNode {
  @Field(() => ID) id!: string
  @Field(() => OrganKindEnum, { description: '办理机关类别 kind of the handling organ' }) handlerKind!: OrganKind
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => LocalDateScalar, { description: '生效日 first day' }) from!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '失效日（含当日）last day, inclusive' })
  to!: LocalDate | null
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@InputType({ description: '维护复查复核机关 keep the review path' })
export class UpsertReviewPathRowInput {
  static readonly schema = z.object({ basis: z.string().trim().min(1).max(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { nullable: true, description: '不填为新增 left out: a new row' }) id?: string
  @Field(() => Int, { nullable: true }) expectedVersion?: number
  @Field(() => OrganKindEnum) handlerKind!: OrganKind
  @Field(() => ID, { nullable: true, description: '仅适用于该单位 only for this organ' }) handlerOrganId?: string
  @Field(() => ID) reviewOrganId!: string
  @Field(() => ID) reReviewOrganId!: string
  @Field(() => String) basis!: string
  @Field(() => LocalDateScalar) from!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true }) to?: LocalDate
}

@ObjectAccess(signedIn)
@ObjectType('ReviewPathRowPayload', { description: '复查复核机关 the row' })
export class ReviewPathRowPayload {
  @Field(() => ReviewPathRowNode) row!: ReviewPathRowNode
}
