import type { DisputeEnd, DisputeKind, DisputeSide, DisputeSource, DisputeStep, DisputeWay } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType } from 'type-graphql'
import { z } from 'zod'
import { act, ActInputFields, text } from '../../../matters/counter/index.js'
import { LocalDateScalar } from '../../../platform/index.js'
import { CaseActFields, onCase } from '../../counter/inputs.graphql.js'
import {
  DisputeEndEnum,
  DisputeKindEnum,
  DisputeSideEnum,
  DisputeSourceEnum,
  DisputeStepEnum,
  DisputeWayEnum,
} from './codes.graphql.js'

const id = z.string().min(1).max(36)
const reason = text(500)
const sides = z.array(z.object({ side: z.string(), name: text(40), contact: text(100) })).max(6)
const told = {
  ...{ subject: text(200), place: text(100), organId: id.nullish(), community: text(60).nullish() },
  ...{ centreId: id.nullish(), higherReason: reason.nullish(), sides: sides.nullish() },
}

@InputType({ description: '一方及其联系方式，加密保存 a side and how it is reached, kept sealed' })
export class DisputeSideInput {
  @Field(() => DisputeSideEnum, { description: '哪一方 side' }) side!: DisputeSide
  @Field(() => String, { description: '称呼 name' }) name!: string
  @Field(() => String, { description: '联系方式 contact' }) contact!: string
}

@InputType({ description: '登记纠纷 report a dispute' })
export class ReportDisputeInput {
  static readonly schema = z.object({ ...told, idempotencyKey: z.string().min(8).max(80), findingLineId: id.nullish() })
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => LocalDateScalar, { description: '登记之日 day' }) on!: LocalDate
  @Field(() => DisputeSourceEnum, { description: '来源 how it became known' }) source!: DisputeSource
  @Field(() => DisputeKindEnum, { description: '种类 kind' }) kind!: DisputeKind
  @Field(() => String, { description: '事项，不写姓名 what it is about, without names' }) subject!: string
  @Field(() => String, { description: '地点，写小区、道路 place: an estate, a road' }) place!: string
  @Field(() => ID, { nullable: true, description: '所在街镇 street or town' }) organId?: string | null
  @Field(() => String, { nullable: true, description: '所在社区 community' }) community?: string | null
  @Field(() => ID, {
    nullable: true,
    description:
      '从更高一级开始时的中心；空为当地最低一级 a higher centre to begin at; the lowest of the place when left out',
  })
  centreId?: string | null
  @Field(() => String, { nullable: true, description: '从更高一级开始的理由 why it starts higher' })
  higherReason?: string | null
  @Field(() => [DisputeSideInput], { nullable: true, description: '双方联系方式 the sides' }) sides?:
    DisputeSideInput[] | null
  @Field(() => ID, {
    nullable: true,
    description: '由排查中的哪一行发现，空为不经排查 line of the round of finding it came from',
  })
  findingLineId?: string | null
}

@InputType({ description: '信访事项转矛调中心（信访工作条例第三十三条）lead a matter to a centre' })
export class LeadToCentreInput extends ActInputFields {
  static readonly schema = act({ ...told, reason })
  @Field(() => LocalDateScalar, { description: '转入之日 day' }) on!: LocalDate
  @Field(() => DisputeKindEnum, { description: '种类 kind' }) kind!: DisputeKind
  @Field(() => String, { description: '事项，不写姓名 what it is about, without names' }) subject!: string
  @Field(() => String, { description: '地点 place' }) place!: string
  @Field(() => ID, { nullable: true, description: '所在街镇 street or town' }) organId?: string | null
  @Field(() => String, { nullable: true, description: '所在社区 community' }) community?: string | null
  @Field(() => ID, {
    nullable: true,
    description:
      '从更高一级开始时的中心；空为当地最低一级 a higher centre to begin at; the lowest of the place when left out',
  })
  centreId?: string | null
  @Field(() => String, { nullable: true, description: '从更高一级开始的理由 why it starts higher' })
  higherReason?: string | null
  @Field(() => [DisputeSideInput], { nullable: true, description: '双方联系方式 the sides' }) sides?:
    DisputeSideInput[] | null
  @Field(() => String, { description: '转入理由 reason' }) reason!: string
}

@InputType({ description: '接收 take a dispute' })
export class TakeDisputeInput extends CaseActFields {
  static readonly schema = onCase({})
}

@InputType()
abstract class ReasonedFields extends CaseActFields {
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '退回 hand a dispute back' })
export class HandBackDisputeInput extends ReasonedFields {
  static readonly schema = onCase({ reason })
}

@InputType({ description: '移送上级 move a dispute up' })
export class MoveDisputeUpInput extends ReasonedFields {
  static readonly schema = onCase({ reason })
}

@InputType({ description: '交由下级 move a dispute down' })
export class MoveDisputeDownInput extends ReasonedFields {
  static readonly schema = onCase({ reason, centreId: id })
  @Field(() => ID, { description: '交由哪个下级中心 the lower centre that gets it' }) centreId!: string
}

@InputType({ description: '再次发生，重新受理 open a dispute again' })
export class ReopenDisputeInput extends ReasonedFields {
  static readonly schema = onCase({ reason })
}

@InputType({ description: '组成调解队伍 put the team together' })
export class JoinDisputeTeamInput extends CaseActFields {
  static readonly schema = onCase({ memberIds: z.array(id).max(20) })
  @Field(() => [ID], {
    description: '中心在册人员，承办中心和上级中心的均可 people on the lists of the holding centre or of those above',
  })
  memberIds!: string[]
}

@InputType({ description: '退出调解队伍 somebody leaves the team' })
export class LeaveDisputeTeamInput extends ReasonedFields {
  static readonly schema = onCase({ reason, memberId: id })
  @Field(() => ID, { description: '退出的在册人员 who leaves' }) memberId!: string
}

@InputType({ description: '记录走访、调解 note a step' })
export class NoteDisputeStepInput extends CaseActFields {
  static readonly schema = onCase({ text: text(2000) })
  @Field(() => DisputeStepEnum, { description: '方式 kind of step' }) step!: DisputeStep
  @Field(() => String, { description: '经过，不写姓名和号码 what happened, without names and numbers' }) text!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '约定的下一次日期 day of the next one' })
  nextOn?: LocalDate | null
}

@InputType({ description: '登记化解结果 record how it is settled' })
export class SettleDisputeInput extends CaseActFields {
  static readonly schema = onCase({
    ...{ text: text(2000), agreementNo: text(60).nullish(), mediationId: id.nullish() },
    ways: z.array(z.string()).max(5),
  })
  @Field(() => DisputeEndEnum, { description: '结果 how' }) how!: DisputeEnd
  @Field(() => String, { description: '内容 what was agreed, or why not' }) text!: string
  @Field(() => [DisputeWayEnum], { description: '已告知的其他途径 other ways that were told' }) ways!: DisputeWay[]
  @Field(() => String, { nullable: true, description: '调解协议编号 number of the agreement' }) agreementNo?:
    string | null
  @Field(() => ID, { nullable: true, description: '关联的调解案件 the mediation case' }) mediationId?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '回访日，空按本办期限 day to look again' })
  revisitOn?: LocalDate | null
}

@InputType({ description: '回访（人民调解法第三十一条第一款）look whether it is kept' })
export class RevisitDisputeInput extends CaseActFields {
  static readonly schema = onCase({ text: text(2000) })
  @Field(() => Boolean, { description: '已履行 kept' }) isKept!: boolean
  @Field(() => String, { description: '情况 what was seen' }) text!: string
}

@InputType({ description: '登记双方联系方式 keep how the sides are reached' })
export class KeepDisputeSidesInput extends CaseActFields {
  static readonly schema = onCase({ sides })
  @Field(() => [DisputeSideInput], { description: '双方，整体替换 the sides, replaced as a whole' })
  sides!: DisputeSideInput[]
}

@InputType({ description: '更正记录 correct the record' })
export class CorrectDisputeInput extends ReasonedFields {
  static readonly schema = onCase({ reason, factId: id, text: text(2000).nullish() })
  @Field(() => ID, { description: '更正哪一条 which entry' }) factId!: string
  @Field(() => String, { nullable: true, description: '更正后的文字 the text as it should be' }) text?: string | null
  @Field(() => DisputeStepEnum, { nullable: true, description: '更正后的方式 kind of step' }) step?: DisputeStep | null
  @Field(() => DisputeKindEnum, { nullable: true, description: '更正后的纠纷种类 kind of dispute' })
  kind?: DisputeKind | null
  @Field(() => Boolean, { description: '注销这条记录 take it out' }) isAnnulled!: boolean
}
