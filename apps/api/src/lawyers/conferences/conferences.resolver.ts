import type { ConferenceKind, ConferenceState } from '@petition/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { CaseDutyNode, caseDutyViews, dutiesOfCase } from '../../casework/index.js'
import { MatterNode, type MatterRow } from '../../matters/counter/index.js'
import { matterReaders } from '../../matters/reading/index.js'
import { OrganNode, organLoader, requiredOrgan, totalAsked } from '../../organs/index.js'
import { Access, type Ctx } from '../../platform/index.js'
import { conferenceReaders, figureReaders } from './access.js'
import { ConferenceKindEnum, ConferenceStateEnum } from './codes.graphql.js'
import type { ConferenceEntity } from './conference.entity.js'
import {
  actsOfConference,
  entriesOf,
  followUpsOf,
  itemsOf,
  recordOf,
  resultOf,
  seatsOf,
  type FollowUpView,
  type SeatView,
} from './conference-view.js'
import {
  ConferenceActNode,
  ConferenceConnection,
  ConferenceEntryNode,
  ConferenceFigureNode,
  ConferenceFollowUpNode,
  ConferenceHeldNode,
  ConferenceItemNode,
  ConferenceNode,
  ConferenceResultNode,
  ConferenceSeatNode,
  MatterConferenceNode,
} from './conferences.graphql.js'
import { conferencesOfMatter } from './matter-conferences.js'
import {
  conferenceFigures,
  conferenceFilterSchema,
  conferencePage,
  fileOf,
  foldOf,
  stateOf,
} from './read-conferences.js'
import { requireConference } from './sight.js'

@InputType({ description: '会议的筛选 what conferences may be narrowed to' })
export class ConferenceFilterInput {
  static readonly schema = conferenceFilterSchema
  @Field(() => [ConferenceKindEnum], { nullable: true, description: '种类 kinds' }) kind?: ConferenceKind[]
  @Field(() => ConferenceStateEnum, { nullable: true, description: '状态 state' }) state?: ConferenceState
  @Field(() => String, { nullable: true, description: '月份，如 2022-05 month' }) month?: string
  @Field(() => String, { nullable: true, description: '名称、议题中的词 words of title or question' }) words?: string
  @Field(() => Boolean, { nullable: true, description: '有待反馈的后续事项 with an open follow-up' }) owing?: boolean
}

@Resolver(() => ConferenceNode)
export class ConferenceResolver {
  @Access(conferenceReaders)
  @Query(() => ConferenceConnection, { description: '研判会议、联合接访，新的在前 conferences, the newest first' })
  conferences(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ConferenceFilterInput, { nullable: true }) filter: ConferenceFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return conferencePage(ctx, filter ?? {}, { first, after: after ?? null, total: totalAsked(info) })
  }

  @Access(conferenceReaders)
  @Query(() => ConferenceNode, { description: '一次研判会议或者联合接访 one conference' })
  async conference(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<ConferenceEntity> {
    return (await requireConference(ctx, id)).row
  }

  @Access(figureReaders)
  @Query(() => [ConferenceFigureNode], {
    description: '本单位一年召开的次数，按种类和月份 held in a year, by kind and month',
  })
  conferenceFigures(@ctx() ctx: Ctx, @Arg('year', () => Int) year: number): Promise<ConferenceFigureNode[]> {
    return conferenceFigures(ctx, year)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => String, { description: '编号 number' })
  async number(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<string> {
    return (await fileOf(ctx, id)).number
  }

  @Access(conferenceReaders)
  @FieldResolver(() => Int, { description: '版本 version' })
  async version(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<number> {
    return (await fileOf(ctx, id)).version
  }

  @Access(conferenceReaders)
  @FieldResolver(() => ConferenceStateEnum, { description: '今日状态 state today' })
  state(@ctx() ctx: Ctx, @Root() row: ConferenceEntity): ConferenceState {
    return stateOf(ctx, row)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => OrganNode, { description: '登记单位 office that keeps it' })
  office(@ctx() ctx: Ctx, @Root() { officeId }: ConferenceEntity) {
    return requiredOrgan(ctx, officeId)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => String, { nullable: true, description: '召集单位，登记单位自己召集的为空 who called it' })
  async convenor(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<string | null> {
    return (await foldOf(ctx, id)).conference.called.convenor
  }

  @Access(conferenceReaders)
  @FieldResolver(() => String, { nullable: true, description: '对应案件的编号 number of the case it is about' })
  async aboutCase(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<string | null> {
    return (await foldOf(ctx, id)).conference.called.aboutCase
  }

  @Access(conferenceReaders)
  @FieldResolver(() => ID, { nullable: true, description: '房间 room' })
  async roomId(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<string | null> {
    return (await foldOf(ctx, id)).conference.session.roomId
  }

  @Access(conferenceReaders)
  @FieldResolver(() => [ConferenceItemNode], { description: '议题，能看到的 items that the viewer reads' })
  agenda(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity) {
    return itemsOf(ctx, id)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => [ConferenceSeatNode], { description: '参会人员 who sits in it' })
  seats(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<SeatView[]> {
    return seatsOf(ctx, id)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => ConferenceHeldNode, { nullable: true, description: '召开情况 how it was held' })
  async held(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<ConferenceHeldNode | null> {
    const { held } = (await foldOf(ctx, id)).conference
    if (held === null) return null
    const { on, attendees, visitors } = held
    return { on, attendees, visitors, record: await recordOf(ctx, id) }
  }

  @Access(conferenceReaders)
  @FieldResolver(() => String, { nullable: true, description: '取消的原因 why it was cancelled' })
  async cancelledWhy(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<string | null> {
    return (await foldOf(ctx, id)).conference.cancelled?.reason ?? null
  }

  @Access(conferenceReaders)
  @FieldResolver(() => [ConferenceFollowUpNode], { description: '后续事项 follow-ups' })
  followUps(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<FollowUpView[]> {
    return followUpsOf(ctx, id)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => ConferenceResultNode, { nullable: true, description: '已告知的结果 the result that was told' })
  result(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity): Promise<ConferenceResultNode | null> {
    return resultOf(ctx, id)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => [ConferenceEntryNode], { description: '记录 the record of it' })
  entries(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity) {
    return entriesOf(ctx, id)
  }

  @Access(conferenceReaders)
  @FieldResolver(() => [CaseDutyNode], { description: '期限，应履行的在前 duties, what is owed first' })
  async duties(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity) {
    return caseDutyViews(ctx, await dutiesOfCase(ctx, id))
  }

  @Access(conferenceReaders)
  @FieldResolver(() => [ConferenceActNode], { description: '可以或者不可以办理的行为 acts as they stand now' })
  acts(@ctx() ctx: Ctx, @Root() { id }: ConferenceEntity) {
    return actsOfConference(ctx, id)
  }
}

@Resolver(() => ConferenceSeatNode)
export class ConferenceSeatResolver {
  @Access(conferenceReaders)
  @FieldResolver(() => OrganNode, { nullable: true, description: '所代表的单位 organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: SeatView) {
    return organId === null ? null : organLoader(ctx).load(organId)
  }
}

@Resolver(() => ConferenceFollowUpNode)
export class ConferenceFollowUpResolver {
  @Access(conferenceReaders)
  @FieldResolver(() => OrganNode, { description: '承办单位 organ' })
  organ(@ctx() ctx: Ctx, @Root() { toOrganId }: FollowUpView) {
    return requiredOrgan(ctx, toOrganId)
  }
}

@Resolver(() => MatterNode)
export class MatterConferencesResolver {
  @Access(matterReaders)
  @FieldResolver(() => [MatterConferenceNode], {
    description: '研究过本事项的会议和联合接访 conferences on this matter, those that the viewer may see',
  })
  conferences(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<MatterConferenceNode[]> {
    return conferencesOfMatter(ctx, id)
  }
}
