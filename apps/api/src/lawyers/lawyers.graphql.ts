import {
  label,
  PROFESSIONAL_KINDS,
  ROSTER_SHIFTS,
  ROSTER_WARNINGS,
  type ProfessionalKind,
  type RosterShift,
  type RosterWarningKind,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../platform/index.js'
import { rosterReaders } from './access.js'
import type { RosterChangeKind, RosterChangeState } from './lawyers.entity.js'

export const ProfessionalKindEnum = enumOf('ProfessionalKind', '值守人员种类 kind of professional', PROFESSIONAL_KINDS)
const RosterShiftEnum = enumOf('RosterShift', '半天 half of a day on duty', ROSTER_SHIFTS)
const RosterWarningEnum = enumOf('RosterWarningKind', '排班提示 what is to be looked at', ROSTER_WARNINGS)
const RosterChangeKindEnum = enumOf('RosterChangeKind', '调班种类 how duties change hands', {
  SWAP: label('换班', 'swap'),
  COVER: label('替班', 'cover'),
})
const RosterChangeStateEnum = enumOf('RosterChangeState', '调班状态 standing of a change', {
  ASKED: label('待对方同意', 'waiting for the other one'),
  DONE: label('已调整', 'done'),
  DECLINED: label('未同意', 'declined'),
  TAKEN_BACK: label('已撤回', 'taken back'),
})

@ObjectAccess(rosterReaders)
@ObjectType('Professional', { description: '值守的律师、法官、调解员、咨询师 somebody on duty in the hall' })
export class ProfessionalNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => ProfessionalKindEnum, { description: '种类 kind' }) kind!: ProfessionalKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '所在机构 firm or unit' }) firm!: string
  @Field(() => Boolean, { description: '在值守名单 on the roster' }) isActive!: boolean
}

@ObjectAccess(rosterReaders)
@ObjectType('RosterDuty', { description: '半天值守 half a day on duty' })
export class RosterDutyNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => RosterShiftEnum, { description: '上午或者下午 half' }) shift!: RosterShift
  @Field(() => String, { description: '地点 place' }) place!: string
}

@ObjectAccess(rosterReaders)
@ObjectType('RosterWarning', { description: '排班提示 what is to be looked at' })
export class RosterWarningNode {
  @Field(() => RosterWarningEnum, { description: '种类 kind' }) kind!: RosterWarningKind
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => RosterShiftEnum, { description: '上午或者下午 half' }) shift!: RosterShift
  @Field(() => [ID], { description: '涉及的值守 duties it is about' }) dutyIds!: readonly string[]
}

@ObjectAccess(rosterReaders)
@ObjectType('Roster', { description: '一段时间的值班表 the roster of a span' })
export class RosterNode {
  @Field(() => [RosterDutyNode], { description: '值守 duties' }) duties!: readonly RosterDutyNode[]
  @Field(() => [RosterWarningNode], { description: '提示 warnings' }) warnings!: readonly RosterWarningNode[]
}

@ObjectAccess(rosterReaders)
@ObjectType('RosterChange', { description: '一次换班或者替班 a duty that changed hands, or is asked to' })
export class RosterChangeNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '版本 version' }) version!: number
  @Field(() => RosterChangeKindEnum, { description: '种类 kind' }) kind!: RosterChangeKind
  @Field(() => RosterChangeStateEnum, { description: '状态 standing' }) state!: RosterChangeState
  @Field(() => LocalDateScalar, { description: '值守日 day of the duty' }) dutyOn!: LocalDate
  @Field(() => RosterShiftEnum, { description: '值守半天 its half' }) dutyShift!: RosterShift
  @Field(() => LocalDateScalar, { nullable: true, description: '对换的值守日 day of the other duty' })
  otherOn!: LocalDate | null
  @Field(() => RosterShiftEnum, { nullable: true, description: '对换的半天 its half' }) otherShift!: RosterShift | null
  @Field(() => String, { description: '原因 reason' }) reason!: string
  @Field(() => InstantScalar, { description: '记录时刻 recorded at' }) recordedAt!: Date
}

@ObjectAccess(rosterReaders)
@ObjectType('ProfessionalPayload', { description: '值守人员 the professional' })
export class ProfessionalPayload {
  @Field(() => ProfessionalNode, { description: '值守人员 the professional' }) professional!: ProfessionalNode
}

@ObjectAccess(rosterReaders)
@ObjectType('RosterChangePayload', { description: '调班 the change' })
export class RosterChangePayload {
  @Field(() => RosterChangeNode, { description: '调班 the change' }) change!: RosterChangeNode
}

@InputType({ description: '增加值守人员 add a professional' })
export class AddProfessionalInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ProfessionalKindEnum, { description: '种类 kind' }) kind!: ProfessionalKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '所在机构 firm or unit' }) firm!: string
  @Field(() => String, { nullable: true, description: '本人账号 login of the own account' }) login?: string | null
}

@InputType({ description: '修改值守人员 change a professional' })
export class UpdateProfessionalInput extends AddProfessionalInput {
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => Boolean, { description: '在值守名单 on the roster' }) isActive!: boolean
}

@InputType({ description: '半天 half of a day' })
class RosterHalfInput {
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => RosterShiftEnum, { description: '上午或者下午 half' }) shift!: RosterShift
}

@InputType({ description: '安排值守 put somebody on duty' })
export class PlanDutiesInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '值守人员 who' }) professionalId!: string
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => [RosterHalfInput], { description: '哪些半天，最多62个 which halves, at most 62' })
  halves!: RosterHalfInput[]
}

@InputType({ description: '取消一次值守 take a half off the roster' })
export class RemoveDutyInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '值守的版本 version of the duty' }) expectedVersion!: number
}

@InputType({ description: '换班 swap two duties' })
export class SwapDutiesInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '值守 the duty' }) dutyId!: string
  @Field(() => Int, { description: '值守的版本 version of the duty' }) expectedVersion!: number
  @Field(() => ID, { description: '对方的值守 the other one’s duty' }) otherDutyId!: string
  @Field(() => Int, { description: '对方值守的版本 version of the other duty' }) otherExpectedVersion!: number
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '替班 stand in for a duty' })
export class CoverDutyInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '值守 the duty' }) dutyId!: string
  @Field(() => Int, { description: '值守的版本 version of the duty' }) expectedVersion!: number
  @Field(() => ID, { description: '替班人 who stands in' }) byProfessionalId!: string
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '答复调班 agree to a change or decline it' })
export class DecideRosterChangeInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => Boolean, { description: '同意 agreed' }) isAgreed!: boolean
}
