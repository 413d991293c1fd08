import { Arg, Ctx as ctx, Mutation, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { conferenceKeepers, doersOfConference } from './access.js'
import { addAgendaItem } from './acts/agenda.js'
import { declareSeatConflict, giveConferenceSeat, takeBackConferenceSeat } from './acts/seats.js'
import { cancelConference, moveConference, tellConference } from './acts/session.js'
import { noteAdvice, recordConference } from './acts/record.js'
import { dropFollowUp, giveFollowUp, reportFollowUp, tellJointResult } from './acts/follow-ups.js'
import { correctConference } from './acts/correct.js'
import { callConference } from './acts/call.js'
import { ConferencePayload } from './conferences.graphql.js'
import {
  AddAgendaItemInput,
  CallConferenceInput,
  CancelConferenceInput,
  CorrectConferenceInput,
  DeclareSeatConflictInput,
  DropFollowUpInput,
  GiveConferenceSeatInput,
  GiveFollowUpInput,
  MoveConferenceInput,
  NoteAdviceInput,
  RecordConferenceInput,
  ReportFollowUpInput,
  TakeBackConferenceSeatInput,
  TellConferenceInput,
  TellJointResultInput,
} from './inputs.graphql.js'
import { requireConference } from './sight.js'

/** The conference as it stands after an act on it, read anew. */
async function after(ctx: Ctx, id: string): Promise<ConferencePayload> {
  // What was loaded before the act is no longer so.
  ctx.loaders.clear()
  return { conference: (await requireConference(ctx, id)).row }
}

@Resolver()
export class ConferenceActsResolver {
  @Access(conferenceKeepers)
  @Mutation(() => ConferencePayload, { description: '召集研判会议、安排联合接访 call a conference' })
  async callConference(
    @ctx() ctx: Ctx,
    @Arg('input', () => CallConferenceInput) input: CallConferenceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await callConference(ctx, input))
  }

  @Access(doersOfConference('addAgendaItem'))
  @Mutation(() => ConferencePayload, { description: '添加议题 add an item' })
  async addAgendaItem(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddAgendaItemInput) input: AddAgendaItemInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await addAgendaItem(ctx, input))
  }

  @Access(doersOfConference('giveConferenceSeat'))
  @Mutation(() => ConferencePayload, { description: '添加参会人员 give a seat' })
  async giveConferenceSeat(
    @ctx() ctx: Ctx,
    @Arg('input', () => GiveConferenceSeatInput) input: GiveConferenceSeatInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await giveConferenceSeat(ctx, input))
  }

  @Access(doersOfConference('takeBackConferenceSeat'))
  @Mutation(() => ConferencePayload, { description: '取消席位 take a seat back' })
  async takeBackConferenceSeat(
    @ctx() ctx: Ctx,
    @Arg('input', () => TakeBackConferenceSeatInput) input: TakeBackConferenceSeatInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await takeBackConferenceSeat(ctx, input))
  }

  @Access(doersOfConference('tellConference'))
  @Mutation(() => ConferencePayload, { description: '登记已通知 note who was told' })
  async tellConference(
    @ctx() ctx: Ctx,
    @Arg('input', () => TellConferenceInput) input: TellConferenceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await tellConference(ctx, input))
  }

  @Access(doersOfConference('moveConference'))
  @Mutation(() => ConferencePayload, { description: '改期 move it' })
  async moveConference(
    @ctx() ctx: Ctx,
    @Arg('input', () => MoveConferenceInput) input: MoveConferenceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await moveConference(ctx, input))
  }

  @Access(doersOfConference('cancelConference'))
  @Mutation(() => ConferencePayload, { description: '取消会议 cancel it' })
  async cancelConference(
    @ctx() ctx: Ctx,
    @Arg('input', () => CancelConferenceInput) input: CancelConferenceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await cancelConference(ctx, input))
  }

  @Access(doersOfConference('declareSeatConflict'))
  @Mutation(() => ConferencePayload, { description: '声明利益冲突并回避 declare a conflict' })
  async declareSeatConflict(
    @ctx() ctx: Ctx,
    @Arg('input', () => DeclareSeatConflictInput) input: DeclareSeatConflictInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await declareSeatConflict(ctx, input))
  }

  @Access(doersOfConference('recordConference'))
  @Mutation(() => ConferencePayload, { description: '登记会议记录 record it' })
  async recordConference(
    @ctx() ctx: Ctx,
    @Arg('input', () => RecordConferenceInput) input: RecordConferenceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await recordConference(ctx, input))
  }

  @Access(doersOfConference('noteAdvice'))
  @Mutation(() => ConferencePayload, { description: '登记意见 note advice' })
  async noteAdvice(
    @ctx() ctx: Ctx,
    @Arg('input', () => NoteAdviceInput) input: NoteAdviceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await noteAdvice(ctx, input))
  }

  @Access(doersOfConference('giveFollowUp'))
  @Mutation(() => ConferencePayload, { description: '交办后续事项 ask an organ to follow up' })
  async giveFollowUp(
    @ctx() ctx: Ctx,
    @Arg('input', () => GiveFollowUpInput) input: GiveFollowUpInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await giveFollowUp(ctx, input))
  }

  @Access(doersOfConference('reportFollowUp'))
  @Mutation(() => ConferencePayload, { description: '反馈落实情况 report a follow-up' })
  async reportFollowUp(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReportFollowUpInput) input: ReportFollowUpInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await reportFollowUp(ctx, input))
  }

  @Access(doersOfConference('dropFollowUp'))
  @Mutation(() => ConferencePayload, { description: '不再落实 drop a follow-up' })
  async dropFollowUp(
    @ctx() ctx: Ctx,
    @Arg('input', () => DropFollowUpInput) input: DropFollowUpInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await dropFollowUp(ctx, input))
  }

  @Access(doersOfConference('tellJointResult'))
  @Mutation(() => ConferencePayload, { description: '登记已告知联合接访结果 note that the result was told' })
  async tellJointResult(
    @ctx() ctx: Ctx,
    @Arg('input', () => TellJointResultInput) input: TellJointResultInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await tellJointResult(ctx, input))
  }

  @Access(doersOfConference('correctConference'))
  @Mutation(() => ConferencePayload, { description: '更正一条记录 put an entry right' })
  async correctConference(
    @ctx() ctx: Ctx,
    @Arg('input', () => CorrectConferenceInput) input: CorrectConferenceInput,
  ): Promise<ConferencePayload> {
    return after(ctx, await correctConference(ctx, input))
  }
}
