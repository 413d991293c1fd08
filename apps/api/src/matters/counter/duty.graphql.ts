import type { LocalDate } from '@petition/law'
import type { Duty, DutyState, Light } from '@petition/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { CitationTextNode, LightEnum } from '../../organs/index.js'
import { JsonScalar, LocalDateScalar, ObjectAccess, signedIn } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import { DutyKindEnum, DutyStateEnum } from './codes.graphql.js'
import { Int } from 'type-graphql'

@ObjectAccess(matterReaders)
@ObjectType('Duty', { description: '期限义务或者权利窗口 a duty or a window, with its days' })
export class DutyNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '期限代码 clock' }) clock!: string
  @Field(() => DutyKindEnum, { description: '义务或者权利 duty or right' }) kind!: Duty['kind']
  @Field(() => String, { description: '名称（中文）' }) termZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) termEn!: string
  @Field(() => ID, { description: '所属信访事项 its matter' }) matterId!: string
  @Field(() => LocalDateScalar, { description: '起算事由发生之日（不计入）day 0' }) eventOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '未顺延的最后一日 last day by counting alone' })
  rawLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '法定届满日 lawful last day' })
  lawfulLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '提醒日（未顺延之日）the strict day to warn by' })
  warnOn!: LocalDate | null
  @Field(() => Boolean, { description: '放假安排未公布，日期暂定 provisional' }) isProvisional!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '终止之日 day it ended' }) endedOn!: LocalDate | null
  @Field(() => DutyStateEnum, { description: '今日状态 state today' }) state!: DutyState
  @Field(() => LightEnum, { description: '期限灯 light' }) light!: Light
  @Field(() => Int, { nullable: true, description: '距提醒日的工作日数 working days to the day to warn by' })
  daysLeft!: number | null
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

/* The way to a date: reached through a duty only, whose own rule was asked. */
@ObjectAccess(signedIn)
@ObjectType('Why', { description: '为什么是这一天 why this date' })
export class WhyNode {
  @Field(() => CitationTextNode, { description: '依据 article' }) article!: CitationTextNode
  @Field(() => String, { description: '适用的文本 version of the text' }) ruleVersion!: string
  @Field(() => [WhyStepNode], { description: '推算过程 the way to the date' }) steps!: WhyStepNode[]
}

@ObjectAccess(signedIn)
@ObjectType('WhyStep', { description: '推算的一步 one step' })
export class WhyStepNode {
  @Field(() => String, { description: '种类 kind' }) kind!: string
  @Field(() => String, { description: '说明（中文）' }) textZh!: string
  @Field(() => String, { description: '说明（英文）in English' }) textEn!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '这一步到达的日期 the day it leads to' })
  on!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('RefusalText', { description: '依法不能的理由 a legal no, in words' })
export class RefusalTextNode {
  @Field(() => String, { description: '代码 code' }) code!: string
  @Field(() => String, { description: '理由（中文）' }) zh!: string
  @Field(() => String, { description: '理由（英文）reason in English' }) en!: string
  @Field(() => JsonScalar, { description: '所依据的数值 the numbers it rests on' }) facts!: unknown
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(matterReaders)
@ObjectType('DutyPreview', { description: '假设办理后的期限，不写入 what would be owed; nothing is written' })
export class DutyPreviewNode {
  @Field(() => [DutyNode], { description: '将会进行的期限 duties that would run' }) duties!: DutyNode[]
  @Field(() => RefusalTextNode, { nullable: true, description: '依法不能的理由 why the law says no' })
  refusal!: RefusalTextNode | null
}
