import type { LegalOpinionType, TeamRole } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { text } from '../../matters/counter/index.js'
import { PageInfoNode } from '../../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { LegalOpinionTypeEnum, TeamRoleEnum } from '../opinions/codes.graphql.js'
import { noteKeepers, teamReaders } from './access.js'

@ObjectAccess(teamReaders)
@ObjectType('MatterTeamMember', { description: '专班成员 a member of a team' })
export class TeamMemberNode {
  @Field(() => ID) id!: string
  @Field(() => TeamRoleEnum, { description: '身份 role' }) role!: TeamRole
  @Field(() => LocalDateScalar, { description: '加入之日 joined on' }) joinedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '退出之日 left on' }) leftOn!: LocalDate | null
}

@ObjectAccess(teamReaders)
@ObjectType('TeamOpinion', { description: '本事项已出具的法律意见 what was advised on the matter' })
export class TeamOpinionNode {
  @Field(() => ID) id!: string
  @Field(() => LegalOpinionTypeEnum, { description: '种类 what it is about' }) type!: LegalOpinionType
  @Field(() => String, { description: '问题 question' }) question!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '出具之日 given on' }) givenOn!: LocalDate | null
  @Field(() => String, { description: '结论 conclusion' }) conclusion!: string
}

@ObjectAccess(noteKeepers)
@ObjectType('OwnTeamNote', { description: '只有本人可见的记录 a note for the writer’s own eyes' })
export class OwnTeamNoteNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => InstantScalar, { description: '登记时刻 recorded at' }) recordedAt!: Date
}

@ObjectAccess(teamReaders)
@ObjectType('MatterTeam', { description: '专班 a team for one matter' })
export class MatterTeamNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '任务 purpose' }) purpose!: string
  @Field(() => LocalDateScalar, { description: '组建之日 formed on' }) formedOn!: LocalDate
  @Field(() => LocalDateScalar, { description: '工作期限 works until' }) workUntil!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '解散之日 dissolved on' }) dissolvedOn!: LocalDate | null
}

@ObjectAccess(teamReaders)
@ObjectType('MatterTeamConnection', { description: '专班列表 a page of teams' })
export class MatterTeamConnection {
  @Field(() => [MatterTeamNode]) nodes!: MatterTeamNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(teamReaders)
@ObjectType('MatterTeamPayload', { description: '专班 the team' })
export class MatterTeamPayload {
  @Field(() => MatterTeamNode, { description: '专班 the team' }) team!: MatterTeamNode
}

const id = z.string().min(1).max(36)
const key = z.string().min(8).max(80)
const onTeam = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ idempotencyKey: key, caseId: id, ...shape })

@InputType({ description: '一名成员：账号或者专业人员，二选一 a member, by account or from the list of professionals' })
class JoiningMemberInput {
  @Field(() => TeamRoleEnum, { description: '身份 role' }) role!: TeamRole
  @Field(() => ID, { nullable: true, description: '账号 account' }) accountId?: string | null
  @Field(() => ID, { nullable: true, description: '专业人员 professional' }) professionalId?: string | null
}

@InputType({ description: '组建专班 form a team' })
export class FormTeamInput {
  static readonly schema = z.object({ idempotencyKey: key, matterId: id, purpose: text(200), reason: text(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '信访事项 matter' }) matterId!: string
  @Field(() => LocalDateScalar, { description: '组建之日 day' }) on!: LocalDate
  @Field(() => String, { description: '任务，不写姓名 purpose, without names' }) purpose!: string
  @Field(() => String, { description: '组建原因 reason' }) reason!: string
  @Field(() => LocalDateScalar, { description: '工作期限 works until' }) workUntil!: LocalDate
  @Field(() => [JoiningMemberInput], { description: '成员，最多20名 members, at most 20' })
  members!: JoiningMemberInput[]
}

@InputType({ description: '对专班的行为 an act on a team' })
class TeamActFields {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '专班 the team' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
}

@InputType({ description: '增加成员 add a member' })
export class AddTeamMemberInput extends TeamActFields {
  static readonly schema = onTeam({ accountId: id.nullish(), professionalId: id.nullish() })
  @Field(() => TeamRoleEnum, { description: '身份 role' }) role!: TeamRole
  @Field(() => ID, { nullable: true, description: '账号 account' }) accountId?: string | null
  @Field(() => ID, { nullable: true, description: '专业人员 professional' }) professionalId?: string | null
}

@InputType({ description: '成员退出 let a member go' })
export class ReleaseTeamMemberInput extends TeamActFields {
  static readonly schema = onTeam({ memberId: id, reason: text(300) })
  @Field(() => ID, { description: '成员 member' }) memberId!: string
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '延长工作期限 work longer' })
export class ProlongTeamInput extends TeamActFields {
  static readonly schema = onTeam({ reason: text(300) })
  @Field(() => LocalDateScalar, { description: '工作期限 works until' }) workUntil!: LocalDate
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '解散专班 dissolve' })
export class DissolveTeamInput extends TeamActFields {
  static readonly schema = onTeam({ result: text(1000) })
  @Field(() => String, { description: '工作结果 what came of it' }) result!: string
}

@InputType({ description: '只有本人可见的记录 a note for the writer’s own eyes' })
export class KeepOwnTeamNoteInput {
  static readonly schema = onTeam({ text: text(4000) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '专班 the team' }) caseId!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => String, { description: '内容 text' }) text!: string
}
