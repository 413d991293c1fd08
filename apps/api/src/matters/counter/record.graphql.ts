import type { LocalDate } from '@petition/law'
import type { Outcome } from '@petition/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CitationTextNode, PageInfoNode } from '../../organs/index.js'
import { InstantScalar, JsonScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { LinkKindEnum, OutcomeEnum, ReferralHowEnum, type LinkKind, type ReferralHow } from './codes.graphql.js'
import { MatterNode } from './matter.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('MatterFact', { description: '办理经过的一项，只增不改 one entry of the record; never changed' })
export class MatterFactNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '次序 place in the record' }) seq!: number
  @Field(() => String, { description: '种类 kind' }) kind!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => LocalDateScalar, { description: '发生之日 day it happened' }) on!: LocalDate
  @Field(() => InstantScalar, { description: '记录时刻 recorded' }) recordedAt!: Date
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => Boolean, { description: '产生效力 has effect' }) hasEffect!: boolean
  @Field(() => String, { nullable: true, description: '不产生效力的理由（中文）' }) withoutEffectZh!: string | null
  @Field(() => String, { nullable: true, description: '不产生效力的理由（英文）why it has no effect' })
  withoutEffectEn!: string | null
  @Field(() => Boolean, { description: '已更正 corrected later' }) isCorrected!: boolean
  @Field(() => Boolean, { description: '已撤销 taken out later' }) isAnnulled!: boolean
  @Field(() => [String], { description: '可以更正的项 fields that a correction may set' }) correctable!: string[]
}

@ObjectAccess(matterReaders)
@ObjectType('MatterFactConnection', { description: '办理经过 a page of the record' })
export class MatterFactConnection {
  @Field(() => [MatterFactNode]) nodes!: MatterFactNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(matterReaders)
@ObjectType('Act', { description: '可以或者依法不能办理的事 an act, possible or not and why' })
export class ActNode {
  @Field(() => String, { description: '名称，与操作同名 name, that of the mutation' }) name!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）label in English' }) labelEn!: string
  @Field(() => Boolean, { description: '现在可以 possible now' }) isPossible!: boolean
  @Field(() => Boolean, { description: '须经审批 asks somebody else for approval' }) needsApproval!: boolean
  @Field(() => String, { nullable: true, description: '不能的代码 code of the refusal' }) reason!: string | null
  @Field(() => String, { nullable: true, description: '不能的理由（中文）' }) reasonZh!: string | null
  @Field(() => String, { nullable: true, description: '不能的理由（英文）why not' }) reasonEn!: string | null
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(matterReaders)
@ObjectType('Proposal', { description: '报请审批 something that waits for a second person, or waited' })
export class ProposalNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '所属信访事项 its matter' }) matterId!: string
  @Field(() => String, { description: '事项 what is asked for' }) act!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）label in English' }) labelEn!: string
  @Field(() => LocalDateScalar, { description: '报请之日 asked' }) askedOn!: LocalDate
  @Field(() => String, { description: '理由 reason' }) text!: string
  @Field(() => JsonScalar, {
    nullable: true,
    description: '拟办内容，各项与相应操作的输入同名 as in the input of the act',
  })
  input!: unknown
  @Field(() => Boolean, { description: '待决定 open' }) isOpen!: boolean
  @Field(() => String, { nullable: true, description: '决定 AGREED 同意 | DECLINED 退回' }) decision!: string | null
  @Field(() => String, { nullable: true, description: '退回的理由 reason of the decision' }) reason!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('ProposalConnection', { description: '待审批列表 a page of proposals' })
export class ProposalConnection {
  @Field(() => [ProposalNode]) nodes!: ProposalNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(matterReaders)
@ObjectType('Referral', { description: '转送、交办及其结果 one sending-on and what came of it' })
export class ReferralNode {
  @Field(() => ID) id!: string
  @Field(() => ReferralHowEnum, { description: '方式 how' }) how!: ReferralHow
  @Field(() => LocalDateScalar, { description: '转出之日 sent on' }) referredOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '到达之日 arrived' }) arrivedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '签收之日 signed for' }) signedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈期限 report by' }) reportBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提出异议之日 objected' }) objectedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '异议理由 reasons of the objection' })
  objectionReasons!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '答复异议之日 answered' }) answeredOn!: LocalDate | null
  @Field(() => Boolean, { description: '已退回 handed back' }) isHandedBack!: boolean
  @Field(() => Int, { description: '在该单位的天数 days it lay there' }) daysHeld!: number
  @Field(() => String, { nullable: true, description: '附言 note' }) note!: string | null
  organId!: string
}

@ObjectAccess(matterReaders)
@ObjectType('Answer', { description: '对一项诉求的答复（第三十二条）answer to one claim' })
export class AnswerNode {
  @Field(() => Int, { description: '诉求序号 claim' }) claimNo!: number
  @Field(() => String, { description: '查明事实 finding' }) finding!: string
  @Field(() => String, { nullable: true, description: '证据 evidence' }) evidence!: string | null
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => OutcomeEnum, { description: '结论 outcome' }) outcome!: Outcome
  @Field(() => String, { description: '处理意见 result' }) result!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '落实期限 carry out by' }) performBy!: LocalDate | null
}

/** The remedy paragraph (复查权利告知) is added by the slice that words papers. */
@ObjectAccess(matterReaders)
@ObjectType('Opinion', { description: '处理意见 the opinion, issued or drafted' })
export class OpinionNode {
  @Field(() => String, { nullable: true, description: '文号 number' }) number!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '出具之日 issued' }) issuedOn!: LocalDate | null
  @Field(() => Boolean, { description: '已出具 issued' }) isIssued!: boolean
  @Field(() => [AnswerNode], { description: '逐项答复 answers' }) answers!: AnswerNode[]
  matterId!: string
  approvedById!: string | null
}

@ObjectAccess(matterReaders)
@ObjectType('MatterLink', { description: '关联事项，两头都可见时才显示 shown to whoever may see both ends' })
export class MatterLinkNode {
  @Field(() => LinkKindEnum, { description: '关联 kind' }) kind!: LinkKind
  @Field(() => MatterNode, { description: '另一事项 the other matter' }) matter!: MatterNode
}

@ObjectAccess(matterReaders)
@ObjectType('SimilarMatter', { description: '事实和理由相近的事项，比的是事项，不是人 alike in facts and reasons' })
export class SimilarMatterNode {
  @Field(() => MatterNode, { description: '相近的事项 the matter' }) matter!: MatterNode
  @Field(() => [String], { description: '相同的词句 what both say' }) shared!: string[]
}
