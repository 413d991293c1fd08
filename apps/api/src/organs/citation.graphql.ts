import { citationText, citationZh, type Citation } from '@petition/law'
import { Field, ObjectType } from 'type-graphql'
import { anyone, ObjectAccess } from '../platform/index.js'

/** An article, as every slice names it to a reader. */
@ObjectAccess(anyone)
@ObjectType('CitationText', { description: '法条 an article, as it is cited' })
export class CitationTextNode {
  @Field(() => String, { description: '引用，如“信访工作条例 art.23(3)” as cited in English' }) text!: string
  @Field(() => String, { description: '中文引用，如“《信访工作条例》第二十三条” as cited in Chinese' }) zh!: string
}

export const citationNode = (citation: Citation): CitationTextNode => ({
  text: citationText(citation),
  zh: citationZh(citation),
})
