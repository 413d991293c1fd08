import type { LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { accountRefLoader, AccountRefNode } from '../../organs/index.js'
import { Access, LocalDateScalar, type Ctx } from '../../platform/index.js'
import { doersOf, matterReaders } from '../access.js'
import { loadCase } from '../case/load-case.js'
import * as desk from '../commands.js'
import { matterAfter } from '../reading/acted.js'
import { recusalViews, type RecusalView } from '../reading/recusals.js'
import type { MatterRow } from './matter-row.js'
import { MatterNode } from './matter.graphql.js'
import { MatterPayload } from './payloads.graphql.js'
import { AskRecusalInput, DecideRecusalInput, RecusalNode } from './recusal.graphql.js'

@Resolver(() => MatterNode)
export class MatterRecusalsResolver {
  @Access(matterReaders)
  @FieldResolver(() => [RecusalNode], { description: '回避的申请和决定 recusals asked for, and what was decided' })
  async recusals(@ctx() ctx: Ctx, @Root() row: MatterRow): Promise<RecusalView[]> {
    return recusalViews(ctx, await loadCase(ctx, row.id))
  }

  @Access(doersOf('askRecusal'))
  @Mutation(() => MatterPayload, { description: '申请回避（第二十八条第三款）ask that an official step aside' })
  async askRecusal(
    @ctx() ctx: Ctx,
    @Arg('input', () => AskRecusalInput) input: AskRecusalInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.askRecusal(ctx, input)) }
  }

  @Access(doersOf('decideRecusal'))
  @Mutation(() => MatterPayload, {
    description: '决定回避申请；回避后本人看不到该事项 decide; whoever steps aside does not see the matter any more',
  })
  async decideRecusal(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideRecusalInput) input: DecideRecusalInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await desk.decideRecusal(ctx, input)) }
  }
}

@Resolver(() => RecusalNode)
export class RecusalResolver {
  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '工作人员 the official' })
  official(@ctx() ctx: Ctx, @Root() recusal: RecusalView): Promise<AccountRefNode | null> {
    return accountRefLoader(ctx).load(recusal.accountId)
  }

  @Access(matterReaders)
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: '应当回避；未决定为空 to step aside; null before it is decided',
  })
  isGranted(@Root() recusal: RecusalView): boolean | null {
    return recusal.decision?.isGranted ?? null
  }

  @Access(matterReaders)
  @FieldResolver(() => LocalDateScalar, { nullable: true, description: '决定之日 day of the decision' })
  decidedOn(@Root() recusal: RecusalView): LocalDate | null {
    return recusal.decision?.on ?? null
  }

  @Access(matterReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '决定人 who decided' })
  async decidedBy(@ctx() ctx: Ctx, @Root() recusal: RecusalView): Promise<AccountRefNode | null> {
    const by = recusal.decision?.byAccountId
    return by ? accountRefLoader(ctx).load(by) : null
  }

  @Access(matterReaders)
  @FieldResolver(() => String, { nullable: true, description: '决定的理由 reason of the decision' })
  decisionReason(@Root() recusal: RecusalView): string | null {
    return recusal.decision?.reason ?? null
  }
}
