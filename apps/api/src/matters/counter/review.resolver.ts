import type { GraphQLResolveInfo } from 'graphql'
import type { Light } from '@petition/domain'
import { Arg, Ctx as ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  AccountRefNode,
  accountRefLoader,
  LightEnum,
  organLoader,
  OrganNode,
  requiredOrgan,
  totalAsked,
} from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { doersOf, matterReaders } from '../access.js'
import * as desk from '../commands.js'
import { loadCase } from '../case/load-case.js'
import { matterAfter } from '../reading/acted.js'
import { daysLeftOfRow, lightOfRow } from '../reading/lights.js'
import { reviewPage } from '../reading/review-queue.js'
import { reviewsOf, type ReviewsView, type RoundView } from '../reading/reviews.js'
import type { MatterRow } from './matter-row.js'
import { MatterNode } from './matter.graphql.js'
import { BringAgainPayload, MatterPayload } from './payloads.graphql.js'
import {
  BeginHearingInput,
  BringAgainInput,
  DraftReviewInput,
  EndHearingInput,
  GiveReviewInput,
  IssueReviewInput,
  RecordReviewDecisionInput,
  TakeReviewInput,
} from './review-inputs.graphql.js'
import {
  MatterReviewsNode,
  ReviewConnection,
  ReviewFilterInput,
  ReviewNode,
  ReviewRoundNode,
} from './review.graphql.js'

@Resolver(() => MatterNode)
export class ReviewsOfMatterResolver {
  @Access(matterReaders)
  @FieldResolver(() => MatterReviewsNode, { description: '复查、复核 review and re-review' })
  async reviews(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<ReviewsView> {
    return reviewsOf(ctx, await loadCase(ctx, row.id))
  }
}

@Resolver(() => MatterReviewsNode)
export class MatterReviewsResolver {
  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '复查机关，依复查路径表 who reviews, by the table' })
  reviewOrgan(@ctx() ctx: Ctx, @Root() { reviewOrganId }: ReviewsView): Promise<OrganNode | null> | null {
    return reviewOrganId === null ? null : organLoader(ctx).load(reviewOrganId)
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, {
    nullable: true,
    description: '复核机关，依复查路径表 who re-reviews, by the table',
  })
  recheckOrgan(@ctx() ctx: Ctx, @Root() { recheckOrganId }: ReviewsView): Promise<OrganNode | null> | null {
    return recheckOrganId === null ? null : organLoader(ctx).load(recheckOrganId)
  }
}

@Resolver(() => ReviewRoundNode)
export class ReviewRoundResolver {
  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '批准人 who approved it' })
  approvedBy(@ctx() ctx: Ctx, @Root() { approvedById }: RoundView): Promise<AccountRefNode | null> | null {
    return approvedById === null ? null : accountRefLoader(ctx).load(approvedById)
  }
}

@Resolver(() => ReviewNode)
export class ReviewResolver {
  @Access(matterReaders)
  @Query(() => ReviewConnection, {
    description: '本机关的复查、复核，先到期的在前 reviews of the own organ, what is due first in front',
  })
  reviews(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ReviewFilterInput, { nullable: true }) filter: ReviewFilterInput | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ReviewConnection> {
    return reviewPage(ctx, filter ?? {}, { first: first ?? 25, after, total: totalAsked(info) })
  }

  @Access(matterReaders)
  @FieldResolver(() => MatterNode, { description: '所属信访事项 its matter' })
  async matter(@ctx() ctx: Ctx, @Root() review: ReviewNode): Promise<MatterNode> {
    return (await loadCase(ctx, review.matterId)).row
  }

  @Access(matterReaders)
  @FieldResolver(() => OrganNode, { description: '复查或者复核机关 the organ that was asked' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: ReviewNode): Promise<OrganNode> {
    return requiredOrgan(ctx, organId)
  }

  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '承办人 clerk' })
  clerk(@ctx() ctx: Ctx, @Root() { clerkId }: ReviewNode): Promise<AccountRefNode | null> | null {
    return clerkId === null ? null : accountRefLoader(ctx).load(clerkId)
  }

  @Access(matterReaders)
  @FieldResolver(() => LightEnum, { description: '期限灯 light' })
  light(@ctx() ctx: Ctx, @Root() review: ReviewNode): Light {
    return lightOfRow(ctx, review)
  }

  @Access(matterReaders)
  @FieldResolver(() => Int, { nullable: true, description: '距提醒日的工作日数，过期为负 working days left' })
  daysLeft(@ctx() ctx: Ctx, @Root() review: ReviewNode): number | null {
    return daysLeftOfRow(ctx, review)
  }
}

@Resolver()
export class ReviewDeskResolver {
  @Access(doersOf('takeReview'))
  @Mutation(() => MatterPayload, { description: '接收复查复核申请 take a request for review' })
  async takeReview(
    @ctx() ctx: Ctx,
    @Arg('input', () => TakeReviewInput) input: TakeReviewInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.takeReview(ctx, input)) }
  }

  @Access(doersOf('giveReview'))
  @Mutation(() => MatterPayload, { description: '分派复查复核承办人 assign the clerk of a review' })
  async giveReview(
    @ctx() ctx: Ctx,
    @Arg('input', () => GiveReviewInput) input: GiveReviewInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.giveReview(ctx, input)) }
  }

  @Access(doersOf('beginHearing'))
  @Mutation(() => MatterPayload, { description: '听证开始；只有复核扣除听证时间 a hearing begins' })
  async beginHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => BeginHearingInput) input: BeginHearingInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.beginHearing(ctx, input)) }
  }

  @Access(doersOf('endHearing'))
  @Mutation(() => MatterPayload, { description: '听证结束 a hearing ends' })
  async endHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => EndHearingInput) input: EndHearingInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.endHearing(ctx, input)) }
  }

  @Access(doersOf('draftReview'))
  @Mutation(() => MatterPayload, { description: '起草复查复核意见 draft the review opinion' })
  async draftReview(
    @ctx() ctx: Ctx,
    @Arg('input', () => DraftReviewInput) input: DraftReviewInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.draftReview(ctx, input)) }
  }

  @Access(doersOf('issueReview'))
  @Mutation(() => MatterPayload, {
    description: '出具复查复核意见书；非负责人办理即为报请 issue; asks for approval unless one may approve',
  })
  async issueReview(
    @ctx() ctx: Ctx,
    @Arg('input', () => IssueReviewInput) input: IssueReviewInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.issueReview(ctx, input)) }
  }

  @Access(doersOf('recordReviewDecision'))
  @Mutation(() => MatterPayload, {
    description:
      '代录无账号机关的复查复核意见，附其文书 record a decision for an organ without accounts, with its paper',
  })
  async recordReviewDecision(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordReviewDecisionInput) input: RecordReviewDecisionInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.recordReviewDecision(ctx, input)) }
  }

  @Access(doersOf('bringAgain'))
  @Mutation(() => BringAgainPayload, {
    description:
      '登记再次提出：依法不予受理、不再受理，或者作为新事项 it was brought again: refused by law, or a new matter',
  })
  async bringAgain(
    @ctx() ctx: Ctx,
    @Arg('input', () => BringAgainInput) input: BringAgainInput,
  ): Promise<BringAgainPayload> {
    const { matterId, followingId, gate } = await desk.bringAgain(ctx, input)
    return {
      matter: await matterAfter(ctx, matterId),
      following: followingId === null ? null : await matterAfter(ctx, followingId),
      gate,
    }
  }
}
