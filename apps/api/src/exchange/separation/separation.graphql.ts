import type { LocalDate } from '@petition/law'
import { GIVEN_FIELDS, type GivenField, type HandoverState, type LegalPartner } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { LegalPartnerEnum } from '../../matters/index.js'
import { CitationTextNode, enumOf, PageInfoNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { HandoverStateEnum } from '../handovers/handover.graphql.js'
import { boardReaders, disclosureReaders, officeHandoverReaders } from './access.js'

const GivenFieldEnum = enumOf('GivenField', '提供的信息种类 kind of data that was given', GIVEN_FIELDS)

@ObjectAccess(boardReaders)
@ObjectType('HandoverCount', { description: '某一状态的件数 how many in a state' })
export class HandoverCountNode {
  @Field(() => HandoverStateEnum, { description: '状态 state' }) state!: HandoverState
  @Field(() => Int, { description: '件数 number' }) count!: number
}

@ObjectAccess(boardReaders)
@ObjectType('HandoverBoardRow', { description: '移交看板的一行：一个政法机关 one partner on the board of hand-overs' })
export class HandoverBoardRowNode {
  organId!: string
  @Field(() => LegalPartnerEnum, { nullable: true, description: '机关类别 kind of organ' })
  partner!: LegalPartner | null
  @Field(() => [HandoverCountNode], { description: '各状态件数 by state' }) counts!: readonly HandoverCountNode[]
  @Field(() => Int, { description: '移交总数 all that was handed over' }) total!: number
  @Field(() => Int, { description: '该机关逾期的期限义务数 duties of the organ past their last day' }) late!: number
}

@ObjectAccess(officeHandoverReaders)
@ObjectType('OfficeHandover', { description: '本办移交的一件 one hand-over by the office' })
export class OfficeHandoverNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '信访事项 the matter' }) matterId!: string
  @Field(() => String, { description: '信访编号 number of the matter' }) matterNumber!: string
  @Field(() => LocalDateScalar, { description: '移交之日 handed over' }) referredOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '签收之日 signed for' }) signedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '受理之日 taken' }) acceptedOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提出退回之日 returned' }) objectedOn!: LocalDate | null
  @Field(() => String, { nullable: true, description: '退回的理由 why' }) objectionReasons!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '同意退回之日 taken back' })
  handedBackOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '反馈结果之日 result' }) resultOn!: LocalDate | null
  @Field(() => HandoverStateEnum, { description: '状态 where it stands' }) handoverState!: HandoverState
  organId!: string
}

@ObjectAccess(officeHandoverReaders)
@ObjectType('OfficeHandoverConnection', { description: '本办移交列表 a page of the office’s hand-overs' })
export class OfficeHandoverConnection {
  @Field(() => [OfficeHandoverNode]) nodes!: OfficeHandoverNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@InputType({ description: '本办移交的筛选 what the list is narrowed by' })
export class OfficeHandoverFilterInput {
  @Field(() => ID, { nullable: true, description: '接收单位 receiving organ' }) organId?: string | null
  @Field(() => HandoverStateEnum, { nullable: true, description: '状态 state' }) state?: HandoverState | null
  @Field(() => LocalDateScalar, { nullable: true, description: '移交日起（含）from' }) from?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '移交日止（含）to' }) to?: LocalDate | null
}

@ObjectAccess(disclosureReaders)
@ObjectType('DataDisclosure', {
  description:
    '向其他单位提供个人信息的记录，只记种类，不记内容 a record of personal data given away: kinds, never the data',
})
export class DataDisclosureNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '信访编号 number of the matter' }) matterNumber!: string
  @Field(() => LocalDateScalar, { description: '提供之日 given' }) givenOn!: LocalDate
  @Field(() => String, { description: '方式：SYSTEM 系统、PAPER 纸质 how' }) delivery!: 'SYSTEM' | 'PAPER'
  @Field(() => [GivenFieldEnum], { description: '信息种类 kinds of data' }) fields!: readonly GivenField[]
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
  @Field(() => LocalDateScalar, { nullable: true, description: '至少保存至 kept at least until' })
  keptUntilOn!: LocalDate | null
  @Field(() => CitationTextNode, { nullable: true, description: '保存依据 article on keeping it' })
  keptUnder!: CitationTextNode | null
  toOrganId!: string
  byAccountId!: string | null
}

@ObjectAccess(disclosureReaders)
@ObjectType('DataDisclosureConnection', { description: '提供个人信息记录列表 a page of such records' })
export class DataDisclosureConnection {
  @Field(() => [DataDisclosureNode]) nodes!: DataDisclosureNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}
