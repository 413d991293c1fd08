import { paperToHtml, type LawyerPaperKind } from '@petition/documents'
import { CONFERENCE_READERS, type Role } from '@petition/domain'
import { Arg, Ctx as ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { matterReaders } from '../../matters/reading/index.js'
import { Access, ObjectAccess, only, type Ctx } from '../../platform/index.js'
import { conferenceReaders } from '../conferences/access.js'
import { opinionReaders } from '../opinions/access.js'
import { draftLawyerPaper, lawyerPaperPath } from './paper-download.js'

const readers = only(...new Set([...(matterReaders.roles as readonly Role[]), ...CONFERENCE_READERS]))

@ObjectAccess(readers)
@ObjectType('LawyerPaper', {
  description: '法律意见书、会议纪要，按当前事实生成 a paper of lawyers, as the facts say it now',
})
export class LawyerPaperNode {
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '已转义的预览 escaped preview' }) html!: string
  @Field(() => String, { description: '一次性下载地址 one-use address' }) downloadUrl!: string
}

const paperOf = async (ctx: Ctx, kind: LawyerPaperKind, id: string): Promise<LawyerPaperNode> => {
  const paper = await draftLawyerPaper(ctx, kind, id)
  return { title: paper.title, html: paperToHtml(paper), downloadUrl: await lawyerPaperPath(ctx, kind, id) }
}

@Resolver()
export class LawyerPaperResolver {
  @Access(opinionReaders)
  @Query(() => LawyerPaperNode, {
    description: '法律意见书，出具之后才有 the paper of a legal opinion, once it is given',
  })
  legalOpinionPaper(@ctx() ctx: Ctx, @Arg('id', () => ID, { description: '法律意见 the opinion' }) id: string) {
    return paperOf(ctx, 'LEGAL_OPINION', id)
  }

  @Access(conferenceReaders)
  @Query(() => LawyerPaperNode, {
    description: '会议纪要，召开之后才有；不含检举控告的议题 minutes of a conference, once it was held',
  })
  conferenceMinutes(@ctx() ctx: Ctx, @Arg('id', () => ID, { description: '会议 the conference' }) id: string) {
    return paperOf(ctx, 'CONFERENCE_MINUTES', id)
  }
}
