import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { MatterPayload } from '../matters/counter/index.js'
import { doersOf, matterAfter } from '../matters/reading/index.js'
import { Access, type Ctx } from '../platform/index.js'
import { cancelHearing, decideHearing, recordHearingAnswer, tellHearing } from './acts/asking.js'
import { adjournHearing, notifyHearing, setHearing } from './acts/planning.js'
import { challengeHearingMember, decideHearingChallenge, nameHearingRepresentatives } from './acts/people.js'
import { closeHearing, concludeHearing, openHearing } from './acts/sitting.js'
import {
  ChallengeHearingMemberInput,
  CloseHearingInput,
  ConcludeHearingInput,
  DecideHearingChallengeInput,
  DecideHearingInput,
  AdjournHearingInput,
  CancelHearingInput,
  NameHearingRepresentativesInput,
  NotifyHearingInput,
  OpenHearingInput,
  RecordHearingAnswerInput,
  SetHearingInput,
  TellHearingInput,
} from './inputs.graphql.js'

const after = async (ctx: Ctx, id: string): Promise<MatterPayload> => ({ matter: await matterAfter(ctx, id) })

@Resolver()
export class HearingActsResolver {
  @Access(doersOf('tellHearing'))
  @Mutation(() => MatterPayload, { description: '告知听证权利、建议听证 tell of the right, or propose a hearing' })
  async tellHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => TellHearingInput) input: TellHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await tellHearing(ctx, input))
  }

  @Access(doersOf('recordHearingAnswer'))
  @Mutation(() => MatterPayload, { description: '登记听证申请、答复 record a request or an answer' })
  async recordHearingAnswer(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordHearingAnswerInput) input: RecordHearingAnswerInput,
  ): Promise<MatterPayload> {
    return after(ctx, await recordHearingAnswer(ctx, input))
  }

  @Access(doersOf('decideHearing'))
  @Mutation(() => MatterPayload, { description: '决定是否听证 decide on a request' })
  async decideHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideHearingInput) input: DecideHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await decideHearing(ctx, input))
  }

  @Access(doersOf('setHearing'))
  @Mutation(() => MatterPayload, { description: '听证排期、变更 set or move a hearing' })
  async setHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetHearingInput) input: SetHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await setHearing(ctx, input))
  }

  @Access(doersOf('adjournHearing'))
  @Mutation(() => MatterPayload, { description: '听证延期 adjourn a hearing' })
  async adjournHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => AdjournHearingInput) input: AdjournHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await adjournHearing(ctx, input))
  }

  @Access(doersOf('cancelHearing'))
  @Mutation(() => MatterPayload, { description: '取消听证 call a hearing off' })
  async cancelHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => CancelHearingInput) input: CancelHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await cancelHearing(ctx, input))
  }

  @Access(doersOf('notifyHearing'))
  @Mutation(() => MatterPayload, { description: '记录已通知的人 who was told' })
  async notifyHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => NotifyHearingInput) input: NotifyHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await notifyHearing(ctx, input))
  }

  @Access(doersOf('nameHearingRepresentatives'))
  @Mutation(() => MatterPayload, { description: '登记听证代表 who speaks at the hearing' })
  async nameHearingRepresentatives(
    @ctx() ctx: Ctx,
    @Arg('input', () => NameHearingRepresentativesInput) input: NameHearingRepresentativesInput,
  ): Promise<MatterPayload> {
    return after(ctx, await nameHearingRepresentatives(ctx, input))
  }

  @Access(doersOf('challengeHearingMember'))
  @Mutation(() => MatterPayload, { description: '登记对听证人员的回避申请 a challenge' })
  async challengeHearingMember(
    @ctx() ctx: Ctx,
    @Arg('input', () => ChallengeHearingMemberInput) input: ChallengeHearingMemberInput,
  ): Promise<MatterPayload> {
    return after(ctx, await challengeHearingMember(ctx, input))
  }

  @Access(doersOf('decideHearingChallenge'))
  @Mutation(() => MatterPayload, { description: '决定听证人员是否回避 decide on a challenge' })
  async decideHearingChallenge(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideHearingChallengeInput) input: DecideHearingChallengeInput,
  ): Promise<MatterPayload> {
    return after(ctx, await decideHearingChallenge(ctx, input))
  }

  @Access(doersOf('openHearing'))
  @Mutation(() => MatterPayload, { description: '开始听证 open the hearing' })
  async openHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => OpenHearingInput) input: OpenHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await openHearing(ctx, input))
  }

  @Access(doersOf('closeHearing'))
  @Mutation(() => MatterPayload, { description: '结束听证 close the hearing' })
  async closeHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => CloseHearingInput) input: CloseHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await closeHearing(ctx, input))
  }

  @Access(doersOf('concludeHearing'))
  @Mutation(() => MatterPayload, { description: '形成听证意见 put down the conclusion' })
  async concludeHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => ConcludeHearingInput) input: ConcludeHearingInput,
  ): Promise<MatterPayload> {
    return after(ctx, await concludeHearing(ctx, input))
  }
}
