import type { MediationPaperKind } from '@petition/documents'
import type { ConfirmationStage, DutyState, RowStage } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { DutyStateEnum } from '../../matters/counter/index.js'
import { CitationTextNode } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { mediationReaders } from '../access.js'
import { ConfirmationStageEnum, RowStageEnum } from './codes.graphql.js'
import { MediationPaperKindEnum } from './paper.graphql.js'

const id = z.string().min(1).max(36)

@InputType({ description: '拟作的更正 a correction that is meant to be made' })
export class PreviewMediationCorrectionInput {
  static readonly schema = z.object({ caseId: id, factId: id, rowId: id.nullish() })
  @Field(() => ID, { description: '调解案件 the case' }) caseId!: string
  @Field(() => ID, { description: '哪一条记录 the entry' }) factId!: string
  @Field(() => ID, { nullable: true, description: '所属的一户；案件的记录不填 its row' }) rowId?: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '实际日期 the real day' }) on?: LocalDate | null
  @Field(() => Boolean, { description: '未发生 it did not happen' }) isAnnulled!: boolean
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationCorrectionRefusal', { description: '依法不能这样更正的理由 why it cannot be corrected so' })
export class CorrectionRefusalNode {
  @Field(() => String, { description: '代码 code' }) code!: string
  @Field(() => String, { description: '理由 in words' }) text!: string
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(mediationReaders)
@ObjectType('DutyDay', { description: '一项期限的届满日和状态 last day and state of a duty' })
export class DutyDayNode {
  @Field(() => LocalDateScalar, { nullable: true, description: '届满日 last day' }) lawfulLastOn!: LocalDate | null
  @Field(() => DutyStateEnum, { description: '状态 state' }) state!: DutyState
}

@ObjectAccess(mediationReaders)
@ObjectType('CorrectedDuty', { description: '更正会变动的一项期限 a duty that a correction would move' })
export class CorrectedDutyNode {
  @Field(() => String, { description: '名称（中文）name in Chinese' }) termZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) termEn!: string
  @Field(() => DutyDayNode, { nullable: true, description: '现在；更正后才有的为空 as it is now' })
  before!: DutyDayNode | null
  @Field(() => DutyDayNode, { nullable: true, description: '更正后；不再有的为空 as it would be' })
  after!: DutyDayNode | null
}

@ObjectAccess(mediationReaders)
@ObjectType('AgreementRowEffect', { description: '一户协议的效力、金额和日期 effect, sums and days of one row' })
export class RowEffectNode {
  @Field(() => RowStageEnum, { description: '签署进度 stage' }) stage!: RowStage
  @Field(() => LocalDateScalar, { nullable: true, description: '生效日 in force since' }) effectOn!: LocalDate | null
  @Field(() => ConfirmationStageEnum, { description: '司法确认 confirmation' }) confirmation!: ConfirmationStage
  @Field(() => LocalDateScalar, { nullable: true, description: '共同申请司法确认的最后一日 last day of the window' })
  windowLastOn!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '下一付款日 next day that something is due' })
  nextDueOn!: LocalDate | null
  @Field(() => Float, { description: '协议金额（分）agreed, in cents' }) agreedCents!: number
  @Field(() => Float, { description: '已付金额（分）paid, in cents' }) paidCents!: number
  @Field(() => Boolean, { description: '已付清 paid up' }) isPaid!: boolean
  @Field(() => Int, { description: '未履行的义务项数 obligations not kept' }) openBreaches!: number
}

@ObjectAccess(mediationReaders)
@ObjectType('CorrectedRow', { description: '本户更正前后 the row before and after a correction' })
export class CorrectedRowNode {
  @Field(() => RowEffectNode, { description: '现在 as it is now' }) before!: RowEffectNode
  @Field(() => RowEffectNode, { description: '更正后 as it would be' }) after!: RowEffectNode
}

@ObjectAccess(mediationReaders)
@ObjectType('CorrectedMediationPaper', { description: '更正后内容不同的文书 a paper that would say something else' })
export class CorrectedPaperNode {
  @Field(() => MediationPaperKindEnum, { description: '种类 kind' }) kind!: MediationPaperKind
  @Field(() => String, { description: '名称（中文）name in Chinese' }) nameZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) nameEn!: string
  @Field(() => String, { nullable: true, description: '已出具的文号；未出具为空 number under which it went out' })
  number!: string | null
}

@ObjectAccess(mediationReaders)
@ObjectType('MediationCorrectionPreview', {
  description: '更正记录会变动什么；不写入 what a correction would move; nothing is written',
})
export class MediationCorrectionPreviewNode {
  @Field(() => CorrectionRefusalNode, { nullable: true, description: '不能这样更正的理由 why it cannot be' })
  refusal!: CorrectionRefusalNode | null
  @Field(() => [CorrectedDutyNode], { description: '变动的期限 duties that move, begin or fall away' })
  duties!: CorrectedDutyNode[]
  @Field(() => CorrectedRowNode, { nullable: true, description: '所属的一户；案件的记录为空 the entry’s row' })
  row!: CorrectedRowNode | null
  @Field(() => [CorrectedPaperNode], { description: '内容将不同的文书 papers that would say something else' })
  papers!: CorrectedPaperNode[]
}
