import type { ConflictGround, LegalOpinionState, LegalOpinionType, OpinionCitation } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { LONGEST, text } from '../../matters/counter/index.js'
import { LocalDateScalar } from '../../platform/index.js'
import { ConflictGroundEnum, LegalOpinionStateEnum, LegalOpinionTypeEnum } from './codes.graphql.js'
import { legalOpinionFilterSchema } from './read-opinions.js'

const id = z.string().min(1).max(36)
const key = z.string().min(8).max(80)
const onOpinion = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ idempotencyKey: key, caseId: id, ...shape })

@InputType({ description: '法律意见的筛选 what opinions may be narrowed to' })
export class LegalOpinionFilterInput {
  static readonly schema = legalOpinionFilterSchema
  @Field(() => [LegalOpinionTypeEnum], { nullable: true, description: '种类 what it is about' })
  type?: LegalOpinionType[] | null
  @Field(() => [LegalOpinionStateEnum], { nullable: true, description: '状态 state' }) state?:
    LegalOpinionState[] | null
  @Field(() => String, { nullable: true, description: '引用的法律文本 text it rests on' }) instrument?: string | null
  @Field(() => String, { nullable: true, description: '引用的条款 place in that text' }) article?: string | null
  @Field(() => String, { nullable: true, description: '征求的月份 YYYY-MM month of the asking' }) month?: string | null
  @Field(() => String, { nullable: true, description: '问题、结论、理由中的词语 words of it' }) words?: string | null
  @Field(() => Boolean, { nullable: true, description: '向本人征求的 asked of oneself' }) mine?: boolean | null
}

@InputType({ description: '征求法律意见 ask for a legal opinion' })
export class AskLegalOpinionInput {
  static readonly schema = z.object({
    ...{ idempotencyKey: key, matterId: id.nullish(), conferenceId: id.nullish(), professionalId: id },
    question: text(2000),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { nullable: true, description: '信访事项 matter' }) matterId?: string | null
  @Field(() => ID, { nullable: true, description: '研判会议 conference it is for' }) conferenceId?: string | null
  @Field(() => ID, { description: '律师 lawyer' }) professionalId!: string
  @Field(() => LocalDateScalar, { description: '征求之日 day' }) on!: LocalDate
  @Field(() => LegalOpinionTypeEnum, { description: '种类 what it is about' }) type!: LegalOpinionType
  @Field(() => String, { description: '问题，不写姓名 question, without names' }) question!: string
  @Field(() => LocalDateScalar, { description: '要求之日 wanted by' }) answerBy!: LocalDate
}

@InputType({ description: '对法律意见的行为 an act on an opinion' })
class OpinionActFields {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '法律意见 the opinion' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
}

@InputType({ description: '声明有无利益冲突 declare conflicts or none' })
export class DeclareOpinionConflictInput extends OpinionActFields {
  static readonly schema = onOpinion({ note: text(500).nullish() })
  @Field(() => ConflictGroundEnum, { nullable: true, description: '情形，空为没有 ground; none when left out' })
  ground?: ConflictGround | null
  @Field(() => String, { nullable: true, description: '说明 note' }) note?: string | null
}

@InputType({ description: '不能出具 decline' })
export class DeclineLegalOpinionInput extends OpinionActFields {
  static readonly schema = onOpinion({ reason: text(500) })
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '引用的法律规定 a citation' })
class OpinionCitationInput implements OpinionCitation {
  @Field(() => String, { description: '法律文本名称 name of the text' }) text!: string
  @Field(() => String, { description: '条款，如“第三十一条”place in it' }) article!: string
}

const written = {
  ...{ conclusion: text(2000), reasons: text(LONGEST), caveats: text(2000).nullish(), facts: text(4000).nullish() },
  citations: z.array(z.object({ text: z.string().max(60), article: z.string().max(30) })).max(20),
}

@InputType({ description: '法律意见的文本 the text of an opinion' })
export class LegalOpinionTextInput extends OpinionActFields {
  static readonly schema = onOpinion(written)
  @Field(() => String, {
    nullable: true,
    description: '依据的事实，不写的以事项摘要为准 facts, if others than the summary’s',
  })
  facts?: string | null
  @Field(() => String, { description: '结论 conclusion' }) conclusion!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => [OpinionCitationInput], { description: '引用，最多20条 citations, at most 20' })
  citations!: OpinionCitationInput[]
  @Field(() => String, { nullable: true, description: '需要注意的问题 caveats' }) caveats?: string | null
}

@InputType({ description: '起草法律意见 draft an opinion' })
export class DraftLegalOpinionInput extends LegalOpinionTextInput {
  static override readonly schema = onOpinion(written)
}

@InputType({ description: '出具法律意见 give an opinion' })
export class GiveLegalOpinionInput extends LegalOpinionTextInput {
  static override readonly schema = onOpinion(written)
}

@InputType({ description: '出具更正版 give a further version' })
export class AmendLegalOpinionInput extends LegalOpinionTextInput {
  static override readonly schema = onOpinion({ ...written, changed: text(500) })
  @Field(() => String, { description: '更正了什么、为何 what it changes and why' }) changed!: string
}

@InputType({ description: '另行指派 ask another' })
export class ReassignLegalOpinionInput extends OpinionActFields {
  static readonly schema = onOpinion({ professionalId: id, reason: text(500) })
  @Field(() => ID, { description: '律师 lawyer' }) professionalId!: string
  @Field(() => LocalDateScalar, { description: '要求之日 wanted by' }) answerBy!: LocalDate
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '撤回 take back' })
export class TakeBackLegalOpinionInput extends OpinionActFields {
  static readonly schema = onOpinion({ reason: text(500) })
  @Field(() => String, { description: '原因 reason' }) reason!: string
}

@InputType({ description: '记录采用情况 how it was used' })
export class NoteOpinionUseInput extends OpinionActFields {
  static readonly schema = onOpinion({ how: text(1000) })
  @Field(() => Boolean, { description: '采纳 followed' }) isFollowed!: boolean
  @Field(() => String, { description: '用于何处、为何 where it went, and why' }) how!: string
}
