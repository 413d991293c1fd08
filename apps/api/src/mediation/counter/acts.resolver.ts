import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { MatterPayload } from '../../matters/counter/index.js'
import { doersOf, matterAfter } from '../../matters/reading/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { bodyKeepers, doersOfMediation, noteKeepers } from '../access.js'
import { addMediationBody, updateMediationBody } from '../bodies.js'
import { MediationBodyEntity } from '../mediation.entity.js'
import { keepOwnNote } from '../own-notes.js'
import { screenForMediation } from '../screening/screen-matter.js'
import { recordMediationConsent } from '../screening/record-consent.js'
import { leadToMediation } from '../screening/lead-in.js'
import { takeMediation } from '../course/take.js'
import { nameMediator, declareMediatorTies, releaseMediator } from '../course/members.js'
import { tellMediationRights, holdMediationSession, prolongMediation } from '../course/session.js'
import { endMediation } from '../course/end.js'
import { draftAgreement } from '../agreement/draft.js'
import { after } from './after.js'
import {
  AddMediationBodyInput,
  DeclareMediatorTiesInput,
  DraftAgreementInput,
  EndMediationInput,
  HoldMediationSessionInput,
  KeepOwnMediationNoteInput,
  LeadToMediationInput,
  NameMediatorInput,
  ProlongMediationInput,
  RecordMediationConsentInput,
  ReleaseMediatorInput,
  ScreenForMediationInput,
  TakeMediationInput,
  TellMediationRightsInput,
  UpdateMediationBodyInput,
} from './inputs.graphql.js'
import { MediationBodyPayload, MediationPayload } from './mediation.graphql.js'

@Resolver()
export class MediationActsResolver {
  @Access(doersOf('screenForMediation'))
  @Mutation(() => MatterPayload, { description: '甄别是否导入调解 screen a matter for mediation' })
  async screenForMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => ScreenForMediationInput) input: ScreenForMediationInput,
  ): Promise<MatterPayload> {
    return { matter: await matterAfter(ctx, await screenForMediation(ctx, input)) }
  }

  @Access(doersOfMediation('recordMediationConsent'))
  @Mutation(() => MediationPayload, { description: '登记调解意愿 whether a side is willing' })
  async recordMediationConsent(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordMediationConsentInput) input: RecordMediationConsentInput,
  ): Promise<MediationPayload> {
    return after(ctx, await recordMediationConsent(ctx, input))
  }

  @Access(doersOfMediation('leadToMediation'))
  @Mutation(() => MediationPayload, { description: '导入调解 lead to a body' })
  async leadToMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => LeadToMediationInput) input: LeadToMediationInput,
  ): Promise<MediationPayload> {
    return after(ctx, await leadToMediation(ctx, input))
  }

  @Access(doersOfMediation('takeMediation'))
  @Mutation(() => MediationPayload, { description: '受理调解 the body takes it' })
  async takeMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => TakeMediationInput) input: TakeMediationInput,
  ): Promise<MediationPayload> {
    return after(ctx, await takeMediation(ctx, input))
  }

  @Access(doersOfMediation('nameMediator'))
  @Mutation(() => MediationPayload, { description: '确定调解人员 name who mediates' })
  async nameMediator(
    @ctx() ctx: Ctx,
    @Arg('input', () => NameMediatorInput) input: NameMediatorInput,
  ): Promise<MediationPayload> {
    return after(ctx, await nameMediator(ctx, input))
  }

  @Access(doersOfMediation('declareMediatorTies'))
  @Mutation(() => MediationPayload, { description: '声明利害关系 declare ties' })
  async declareMediatorTies(
    @ctx() ctx: Ctx,
    @Arg('input', () => DeclareMediatorTiesInput) input: DeclareMediatorTiesInput,
  ): Promise<MediationPayload> {
    return after(ctx, await declareMediatorTies(ctx, input))
  }

  @Access(doersOfMediation('releaseMediator'))
  @Mutation(() => MediationPayload, { description: '更换调解人员 release a mediator' })
  async releaseMediator(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReleaseMediatorInput) input: ReleaseMediatorInput,
  ): Promise<MediationPayload> {
    return after(ctx, await releaseMediator(ctx, input))
  }

  @Access(doersOfMediation('tellMediationRights'))
  @Mutation(() => MediationPayload, { description: '告知权利义务 tell the rights' })
  async tellMediationRights(
    @ctx() ctx: Ctx,
    @Arg('input', () => TellMediationRightsInput) input: TellMediationRightsInput,
  ): Promise<MediationPayload> {
    return after(ctx, await tellMediationRights(ctx, input))
  }

  @Access(doersOfMediation('holdMediationSession'))
  @Mutation(() => MediationPayload, { description: '记录调解会 record a session' })
  async holdMediationSession(
    @ctx() ctx: Ctx,
    @Arg('input', () => HoldMediationSessionInput) input: HoldMediationSessionInput,
  ): Promise<MediationPayload> {
    return after(ctx, await holdMediationSession(ctx, input))
  }

  @Access(doersOfMediation('prolongMediation'))
  @Mutation(() => MediationPayload, { description: '经双方同意延长 go on by consent' })
  async prolongMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => ProlongMediationInput) input: ProlongMediationInput,
  ): Promise<MediationPayload> {
    return after(ctx, await prolongMediation(ctx, input))
  }

  @Access(doersOfMediation('endMediation'))
  @Mutation(() => MediationPayload, { description: '结束调解 end the mediation' })
  async endMediation(
    @ctx() ctx: Ctx,
    @Arg('input', () => EndMediationInput) input: EndMediationInput,
  ): Promise<MediationPayload> {
    return after(ctx, await endMediation(ctx, input))
  }

  @Access(doersOfMediation('draftAgreement'))
  @Mutation(() => MediationPayload, { description: '拟订协议文本 draft the text' })
  async draftAgreement(
    @ctx() ctx: Ctx,
    @Arg('input', () => DraftAgreementInput) input: DraftAgreementInput,
  ): Promise<MediationPayload> {
    return after(ctx, await draftAgreement(ctx, input))
  }

  @Access(noteKeepers)
  @Mutation(() => MediationPayload, { description: '只有本人可见的记录 a note for the writer’s own eyes' })
  async keepOwnMediationNote(
    @ctx() ctx: Ctx,
    @Arg('input', () => KeepOwnMediationNoteInput) input: KeepOwnMediationNoteInput,
  ): Promise<MediationPayload> {
    return after(ctx, await keepOwnNote(ctx, input))
  }

  @Access(bodyKeepers)
  @Mutation(() => MediationBodyPayload, { description: '增加调解组织 add a body' })
  async addMediationBody(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddMediationBodyInput) input: AddMediationBodyInput,
  ): Promise<MediationBodyPayload> {
    return bodyOf(ctx, await addMediationBody(ctx, input))
  }

  @Access(bodyKeepers)
  @Mutation(() => MediationBodyPayload, { description: '修改调解组织 change a body' })
  async updateMediationBody(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpdateMediationBodyInput) input: UpdateMediationBodyInput,
  ): Promise<MediationBodyPayload> {
    return bodyOf(ctx, await updateMediationBody(ctx, input))
  }
}

const bodyOf = async (ctx: Ctx, id: string): Promise<MediationBodyPayload> => ({
  mediationBody: await ctx.read.findOneByOrFail(MediationBodyEntity, { id }),
})
