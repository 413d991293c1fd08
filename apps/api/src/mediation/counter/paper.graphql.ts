import { MEDIATION_PAPER_NAMES } from '@petition/documents'
import type { NumberedMediationPaper } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { enumOf } from '../../organs/index.js'
import { LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { mediationReaders } from '../access.js'
import { onCase } from './inputs.graphql.js'

export const MediationPaperKindEnum = enumOf(
  'MediationPaperKind',
  '调解文书种类 kind of paper of a mediation',
  MEDIATION_PAPER_NAMES,
)

@ObjectAccess(mediationReaders)
@ObjectType('MediationPaper', {
  description: '调解文书，按当前事实生成 a paper of a mediation, as its facts say it now',
})
export class MediationPaperNode {
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '已转义的预览 escaped preview' }) html!: string
  @Field(() => [String], { description: '尚不能交付的原因 what stands in the way' }) problems!: string[]
  @Field(() => String, {
    description:
      '一次性下载地址；有不能交付的原因、或者须编号而尚未出具时为空 one-use address; empty while something is missing or the letter has no number yet',
  })
  downloadUrl!: string
  @Field(() => Boolean, { description: '出具时编号 goes out under a number' }) isNumbered!: boolean
  @Field(() => String, { nullable: true, description: '文号；尚未出具为空 its number; empty until it is issued' })
  number!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '出具之日 issued on' }) issuedOn!: LocalDate | null
  @Field(() => String, {
    nullable: true,
    description: '内容变更前出具的文号，须重新出具 number under which it went out before its content changed',
  })
  outdatedNumber!: string | null
  @Field(() => Boolean, { description: '本人现在可以出具 the viewer may issue it now' }) mayIssue!: boolean
}

/** Letters of the body; the other papers have no number. */
const NumberedPaperEnum = enumOf('NumberedMediationPaper', '出具时编号的调解文书 a letter with a number', {
  MEDIATION_RIGHTS: MEDIATION_PAPER_NAMES.MEDIATION_RIGHTS,
  MEDIATION_AGREEMENT: MEDIATION_PAPER_NAMES.MEDIATION_AGREEMENT,
  MEDIATION_END: MEDIATION_PAPER_NAMES.MEDIATION_END,
})

@ObjectAccess(mediationReaders)
@ObjectType('MediationPaperToRenew', {
  description: '出具后内容已变更、须重新出具的文书 a letter that went out and says what is so no more',
})
export class MediationPaperToRenewNode {
  @Field(() => NumberedPaperEnum, { description: '种类 kind' }) kind!: NumberedMediationPaper
  @Field(() => String, {
    nullable: true,
    description: '原文号；协议书的文号见该户 its number; of an agreement it stands in the row',
  })
  number!: string | null
  @Field(() => LocalDateScalar, { description: '内容变更之日 day of the entry that changed it' }) changedOn!: LocalDate
  @Field(() => ID, { nullable: true, description: '协议书所属的一户 the row of an agreement' }) rowId!: string | null
  @Field(() => Int, { nullable: true, description: '户的序号 number of the row' }) rowNo!: number | null
}

@InputType({ description: '出具文书并编号 issue a paper with its number' })
export class IssueMediationPaperInput {
  static readonly schema = onCase({ rowId: z.string().min(1).max(36).nullish() })
  @Field(() => String, { description: '幂等键 key of the act' }) idempotencyKey!: string
  @Field(() => ID, { description: '调解案件 the case' }) caseId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 version the caller saw' }) expectedVersion?: number | null
  @Field(() => NumberedPaperEnum, { description: '种类 kind' }) kind!: NumberedMediationPaper
  @Field(() => ID, { nullable: true, description: '协议书所属的一户 the row of an agreement' }) rowId?: string | null
}
