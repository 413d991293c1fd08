import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import {
  AccountRefNode,
  accountRefLoader,
  organLoader,
  OrganNode,
  requiredOrgan,
  totalAsked,
} from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import type { AttachmentEntity } from '../archive/folded.entity.js'
import { loadCase } from '../case/load-case.js'
import { attachmentPath } from '../reading/attachments.js'
import type { FactLine } from '../reading/fact-lines.js'
import type { OpinionView } from '../reading/opinion.js'
import { approvalPage, type ProposalView } from '../reading/proposals.js'
import { MatterNode } from './matter.graphql.js'
import { AttachmentNode } from './party.graphql.js'
import { MatterFactNode, OpinionNode, ProposalConnection, ProposalNode, ReferralNode } from './record.graphql.js'

const person = (ctx: Ctx, id: string | null): Promise<AccountRefNode | null> | null =>
  id === null ? null : accountRefLoader(ctx).load(id)

@Resolver(() => MatterFactNode)
export class MatterFactResolver {
  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '记录人；系统记录的为空 who recorded it' })
  by(@ctx() ctx: Ctx, @Root() fact: FactLine): Promise<AccountRefNode | null> | null {
    return person(ctx, fact.byAccountId)
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '以哪个单位的名义 for which organ' })
  organ(@ctx() ctx: Ctx, @Root() fact: FactLine): Promise<OrganNode | null> {
    return organLoader(ctx).load(fact.organId)
  }
}

@Resolver(() => ProposalNode)
export class ProposalResolver {
  @Access(matterReaders)
  @Query(() => ProposalConnection, {
    description: '待本人审批，先报请的在前 what waits for one’s decision, the oldest first',
  })
  approvals(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ProposalConnection> {
    return approvalPage(ctx, { first: first ?? 25, after, total: totalAsked(info) })
  }

  @Access(matterReaders)
  @FieldResolver(() => MatterNode, { description: '所属信访事项 its matter' })
  async matter(@ctx() ctx: Ctx, @Root() proposal: ProposalView): Promise<MatterNode> {
    return (await loadCase(ctx, proposal.matterId)).row
  }

  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '报请人 who asked' })
  askedBy(@ctx() ctx: Ctx, @Root() proposal: ProposalView): Promise<AccountRefNode | null> | null {
    return person(ctx, proposal.askedById)
  }

  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '决定人 who decided' })
  decidedBy(@ctx() ctx: Ctx, @Root() proposal: ProposalView): Promise<AccountRefNode | null> | null {
    return person(ctx, proposal.decidedById)
  }
}

@Resolver(() => ReferralNode)
export class ReferralResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '转给哪个单位 to whom' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: ReferralNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }
}

@Resolver(() => OpinionNode)
export class OpinionResolver {
  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '批准人 who approved it' })
  approvedBy(@ctx() ctx: Ctx, @Root() opinion: OpinionView): Promise<AccountRefNode | null> | null {
    return person(ctx, opinion.approvedById)
  }
}

@Resolver(() => AttachmentNode)
export class AttachmentResolver {
  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '提交人 who added it' })
  addedBy(@ctx() ctx: Ctx, @Root() file: AttachmentEntity): Promise<AccountRefNode | null> | null {
    return person(ctx, file.addedById)
  }

  @Access(matterReaders)
  @FieldResolver(() => String, {
    description:
      '文件地址，一分钟内、本人、一次有效，用时再取 good once, for a minute, for whoever asked: ask when needed',
  })
  downloadUrl(@ctx() ctx: Ctx, @Root() file: AttachmentEntity): Promise<string> {
    return attachmentPath(ctx, file)
  }
}
