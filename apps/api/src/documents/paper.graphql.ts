import type { LocalDate } from '@petition/law'
import { PAPER_NAMES, type PaperKind } from '@petition/documents'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { CitationTextNode, enumOf } from '../organs/index.js'
import { LocalDateScalar, ObjectAccess, signedIn } from '../platform/index.js'
import type { Attention } from './paper.entity.js'

export const PaperKindEnum = enumOf('PaperKind', '文书种类 kind of paper', PAPER_NAMES)
export const PaperAttentionEnum = enumOf('PaperAttention', '需要处理的原因 why a paper needs a look', {
  CHANGED: { zh: '所依据的事实已更正', en: 'a fact it rests on was corrected' },
  GROUNDLESS: { zh: '所依据的事实已撤销', en: 'the fact that left it is gone' },
} satisfies Record<Attention, { zh: string; en: string }>)

@ObjectAccess(signedIn)
@ObjectType('Paper', { description: '文书，出具后不再改动 a paper; once issued it never changes' })
export class PaperNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '所属信访事项 its matter' }) matterId!: string
  @Field(() => PaperKindEnum, { description: '种类 kind' }) kind!: PaperKind
  @Field(() => String, {
    description: '文号（各单位、各类、各年连续编号）number, without gaps per organ, sort and year',
  })
  number!: string
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => LocalDateScalar, { description: '成文日期 day on the paper' }) issuedOn!: LocalDate
  @Field(() => Boolean, { description: '已锁定 locked' }) isLocked!: boolean
  @Field(() => ID, { nullable: true, description: '受送达人（送达回证）the petitioner, of a proof of service' })
  partyId!: string | null
  @Field(() => String, { description: 'Word 文件的 SHA-256 of the Word file' }) sha256!: string
  @Field(() => PaperAttentionEnum, { nullable: true, description: '因更正而有误的原因 why a correction made it wrong' })
  attention!: Attention | null
  @Field(() => LocalDateScalar, { nullable: true, description: '发现之日 day on which it became wrong' })
  attentionOn!: LocalDate | null
  @Field(() => Boolean, { description: '待处理：须重新出具或者说明理由 a task: issue anew or say why not' })
  isOpenTask!: boolean
  @Field(() => String, { nullable: true, description: '维持原文书的理由 why it was left as it is' })
  settledReason!: string | null
  @Field(() => ID, { nullable: true, description: '取代它的文书 the paper that took its place' })
  supersededById!: string | null
}

@ObjectAccess(signedIn)
@ObjectType('PaperPreview', { description: '文书预览，不编号、不保存 a preview: no number, nothing kept' })
export class PaperPreviewNode {
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '已转义的预览 escaped preview' }) html!: string
  @Field(() => [String], { description: '尚不能出具的原因 what stands in the way' }) problems!: string[]
}

@ObjectAccess(signedIn)
@ObjectType('RepetitionPreview', { description: '再次提出会怎样处理 what would come of it' })
export class RepetitionPreviewNode {
  @Field(() => String, {
    nullable: true,
    description:
      '不予受理 G-PENDING、不再受理 G-RECHECKED；作为新事项登记的为空 the gate that refuses it; null: a new matter',
  })
  gate!: string | null
  @Field(() => CitationTextNode, { nullable: true, description: '依据 the article that refuses it' })
  citation!: CitationTextNode | null
  @Field(() => PaperPreviewNode, { nullable: true, description: '将出具的告知书 the notice that it would leave' })
  paper!: PaperPreviewNode | null
}

@ObjectAccess(signedIn)
@ObjectType('PaperPayload', { description: '文书 the paper' })
export class PaperPayload {
  @Field(() => PaperNode) paper!: PaperNode
}

const key = z.string().min(8).max(80)

@InputType({ description: '按更正后的事实重新出具 issue anew from the corrected facts' })
export class ReissuePaperInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) paperId!: string
}

@InputType({ description: '维持原文书并说明理由 leave a paper as it is, and say why' })
export class KeepPaperInput {
  static readonly schema = z.object({ idempotencyKey: key, reason: z.string().trim().min(1).max(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) paperId!: string
  @Field(() => String) reason!: string
}

@ObjectAccess(signedIn)
@ObjectType('Letterhead', { description: '单位在文书上的名称和公开的联系方式 how an organ names itself on its papers' })
export class LetterheadNode {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: '单位 organ' }) organId!: string
  @Field(() => String, { description: '署名 as it signs' }) name!: string
  @Field(() => String, { nullable: true, description: '联系科室 desk' }) desk!: string | null
  @Field(() => String, { description: '公开电话 public telephone' }) phone!: string
  @Field(() => String, { description: '公开地址 public address' }) address!: string
  @Field(() => String, { nullable: true, description: '接待时间 hours' }) hours!: string | null
  @Field(() => String, { nullable: true, description: '查询码在哪里使用 where a look-up code is used' })
  lookUpWhere!: string | null
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(signedIn)
@ObjectType('LetterheadPayload', { description: '单位落款 the letterhead' })
export class LetterheadPayload {
  @Field(() => LetterheadNode) letterhead!: LetterheadNode
}

@InputType({ description: '设定单位落款 set a letterhead' })
export class SetLetterheadInput {
  static readonly schema = z.object({ idempotencyKey: key })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) organId!: string
  @Field(() => Int, { nullable: true }) expectedVersion?: number
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true }) desk?: string
  @Field(() => String) phone!: string
  @Field(() => String) address!: string
  @Field(() => String, { nullable: true, description: '接待时间 hours' }) hours?: string
  @Field(() => String, { nullable: true }) lookUpWhere?: string
}
