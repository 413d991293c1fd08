import type { CentreLevel, TeamKind } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../../matters/counter/index.js'
import { LocalDateScalar, ObjectAccess } from '../../../platform/index.js'
import { centreReaders } from '../access.js'
import { CentreLevelEnum, TeamKindEnum } from './codes.graphql.js'

@ObjectAccess(centreReaders)
@ObjectType('CentreMember', { description: '中心的调解队伍成员 somebody of the team of a centre' })
export class CentreMemberNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => String, { description: '姓名（工作人员、志愿者）name of an official or volunteer' }) name!: string
  @Field(() => TeamKindEnum, { description: '身份 what they are in the team' }) kind!: TeamKind
  @Field(() => String, { description: '所在单位、小区 unit or estate' }) unit!: string
  @Field(() => LocalDateScalar, { description: '自 from' }) fromOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '至，空为在册 until; empty: still there' })
  untilOn!: LocalDate | null
}

@ObjectAccess(centreReaders)
@ObjectType('DisputeCentre', { description: '矛调中心 a centre of the three levels' })
export class DisputeCentreNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => CentreLevelEnum, { description: '层级 level' }) level!: CentreLevel
  @Field(() => String, { nullable: true, description: '社区 community' }) community!: string | null
  @Field(() => String, { description: '主导单位 who leads it' }) ledBy!: string
  @Field(() => String, { description: '设立依据 paper by which it was set up' }) basis!: string
  @Field(() => LocalDateScalar, { description: '设立之日 opened on' }) openedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '停用之日 closed on' }) closedOn!: LocalDate | null
}

@ObjectAccess(centreReaders)
@ObjectType('DisputeCentrePayload', { description: '矛调中心 the centre' })
export class DisputeCentrePayload {
  @Field(() => DisputeCentreNode, { description: '矛调中心 the centre' }) disputeCentre!: DisputeCentreNode
}

@ObjectAccess(centreReaders)
@ObjectType('DisputeStart', { description: '纠纷从哪一级开始 where a dispute begins' })
export class DisputeStartNode {
  @Field(() => DisputeCentreNode, { nullable: true, description: '当地最低一级的中心 the lowest centre of the place' })
  lowest!: DisputeCentreNode | null
  @Field(() => [DisputeCentreNode], { description: '其上级中心，须写明理由 those above it, with a reason' })
  higher!: DisputeCentreNode[]
}

const key = z.string().min(8).max(80)
const id = z.string().min(1).max(36)
const centreText = { name: text(100), ledBy: text(100), basis: text(300) }

@InputType({ description: '设立矛调中心 set up a centre' })
export class AddDisputeCentreInput {
  static readonly schema = z.object({ ...centreText, idempotencyKey: key, community: text(60).nullish() })
  @Field(() => String) idempotencyKey!: string
  @Field(() => CentreLevelEnum, { description: '层级 level' }) level!: CentreLevel
  @Field(() => ID, { description: '所属单位；社区中心为其街镇 organ' }) organId!: string
  @Field(() => ID, { nullable: true, description: '指导它的上级中心 the centre that guides it' })
  parentId?: string | null
  @Field(() => String, { nullable: true, description: '社区 community' }) community?: string | null
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => String, { description: '主导单位 who leads it' }) ledBy!: string
  @Field(() => String, { description: '设立依据 basis' }) basis!: string
  @Field(() => LocalDateScalar, { description: '设立之日 opened on' }) openedOn!: LocalDate
}

@InputType({ description: '修改矛调中心 change a centre' })
export class UpdateDisputeCentreInput {
  static readonly schema = z.object({ ...centreText, idempotencyKey: key, id })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => String, { description: '主导单位 who leads it' }) ledBy!: string
  @Field(() => String, { description: '依据 basis' }) basis!: string
}

@InputType({ description: '停用矛调中心 close a centre' })
export class CloseDisputeCentreInput {
  static readonly schema = z.object({ idempotencyKey: key, id, basis: text(300) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { description: '停用依据 basis' }) basis!: string
}

@InputType({ description: '登记调解队伍成员 add somebody to a team' })
export class AddCentreMemberInput {
  static readonly schema = z.object({
    ...{ idempotencyKey: key, centreId: id, name: text(40), unit: text(100).nullish(), login: text(60).nullish() },
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '矛调中心 centre' }) centreId!: string
  @Field(() => TeamKindEnum, { description: '身份 what they are' }) kind!: TeamKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { nullable: true, description: '所在单位、小区 unit or estate' }) unit?: string | null
  @Field(() => String, { nullable: true, description: '账号；有账号的可在系统内承办 login of their account' })
  login?: string | null
  @Field(() => LocalDateScalar, { description: '自 from' }) fromOn!: LocalDate
}

@InputType({ description: '成员离开 somebody leaves a team' })
export class EndCentreMemberInput {
  static readonly schema = z.object({ idempotencyKey: key, id })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => LocalDateScalar, { description: '至 until' }) untilOn!: LocalDate
}
