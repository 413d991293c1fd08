import { LEGAL_PARTNERS, LITIGATION_GROUNDS, type LegalPartner, type LitigationGround } from '@petition/domain'
import { Field, ObjectType } from 'type-graphql'
import { CitationTextNode, enumOf } from '../../organs/index.js'
import { ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'

export const LegalPartnerEnum = enumOf('LegalPartner', '诉访分离的接收机关 who takes lawsuit matters', LEGAL_PARTNERS)
const LitigationGroundEnum = enumOf('LitigationGround', '涉法涉诉的情形 what the words speak of', LITIGATION_GROUNDS)

@ObjectAccess(matterReaders)
@ObjectType('LitigationSign', {
  description:
    '涉法涉诉线索：文本中的词语，只作提示，由承办人判断 words that speak for another procedure; a proposal only',
})
export class LitigationSignNode {
  @Field(() => LitigationGroundEnum, { description: '情形 ground' }) ground!: LitigationGround
  @Field(() => LegalPartnerEnum, { description: '接收机关类别 kind of organ' }) partner!: LegalPartner
  @Field(() => [String], { description: '文本中的词语 the words found' }) words!: readonly string[]
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
  organId!: string | null
}
