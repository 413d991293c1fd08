import { DISPUTE_PAPER_NAMES, paperToHtml, type DisputePaperKind } from '@petition/documents'
import { Arg, Ctx as ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { enumOf } from '../../../organs/index.js'
import { Access, ObjectAccess, type Ctx } from '../../../platform/index.js'
import { disputeReaders } from '../access.js'
import type { DisputeEntity } from '../centres.entity.js'
import { disputePaperPath, draftDisputePaper, papersOf } from '../paper.js'
import { foldOfDispute } from '../reading/read-disputes.js'
import { DisputeNode } from './dispute.graphql.js'

const DisputePaperKindEnum = enumOf('DisputePaperKind', '纠纷文书种类 kind of paper of a dispute', DISPUTE_PAPER_NAMES)

@ObjectAccess(disputeReaders)
@ObjectType('DisputePaper', { description: '纠纷文书，按当前事实生成 a paper of a dispute, as its facts say it now' })
export class DisputePaperNode {
  @Field(() => String, { description: '标题 title' }) title!: string
  @Field(() => String, { description: '已转义的预览 escaped preview' }) html!: string
  @Field(() => String, { description: '一次性下载地址 one-use address' }) downloadUrl!: string
}

@Resolver(() => DisputeNode)
export class DisputePaperResolver {
  @Access(disputeReaders)
  @Query(() => DisputePaperNode, { description: '纠纷文书 a paper of a dispute' })
  async disputePaper(
    @ctx() ctx: Ctx,
    @Arg('id', () => ID, { description: '纠纷 the dispute' }) id: string,
    @Arg('kind', () => DisputePaperKindEnum, { description: '种类 kind' }) kind: DisputePaperKind,
  ): Promise<DisputePaperNode> {
    const paper = await draftDisputePaper(ctx, id, kind)
    return { title: paper.title, html: paperToHtml(paper), downloadUrl: await disputePaperPath(ctx, id, kind) }
  }

  @Access(disputeReaders)
  @FieldResolver(() => [DisputePaperKindEnum], { description: '现在可以打印的文书 papers that it can have now' })
  async papers(@ctx() ctx: Ctx, @Root() { id }: DisputeEntity): Promise<DisputePaperKind[]> {
    return [...papersOf(await foldOfDispute(ctx, id))]
  }
}
