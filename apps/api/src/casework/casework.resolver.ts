import type { InstrumentId, LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { WhyNode } from '../matters/counter/index.js'
import { whyOfSteps, type WhyView } from '../matters/reading/index.js'
import { OrganNode, organLoader } from '../organs/index.js'
import { Access, LocalDateScalar, type Ctx } from '../platform/index.js'
import { caseReaders, roomKeepers, roomReaders } from './access.js'
import type { Taken } from './bookings.js'
import { caseDutyViews, ownCaseDuties, stepsLoader, type CaseDutyView } from './case-duties.js'
import {
  AddRoomInput,
  CaseDutyConnection,
  CaseDutyNode,
  RoomBookingNode,
  RoomNode,
  RoomPayload,
  UpdateRoomInput,
} from './casework.graphql.js'
import { addRoom, updateRoom } from './keep-room.js'
import { requireRoom, roomCalendar, rooms } from './read-rooms.js'

@Resolver(() => CaseDutyNode)
export class CaseDutyResolver {
  @Access(caseReaders)
  @Query(() => CaseDutyConnection, {
    description: '本单位在其他案件（复议、调解等）中应履行的期限，先到期的在前 what the own organ owes in other cases',
  })
  async caseDuties(
    @ctx() ctx: Ctx,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<CaseDutyConnection> {
    const { nodes, pageInfo } = await ownCaseDuties(ctx, { first, after: after ?? null })
    return { nodes: await caseDutyViews(ctx, nodes), pageInfo }
  }

  @Access(caseReaders)
  @FieldResolver(() => OrganNode, {
    nullable: true,
    description:
      '履行单位；当事人和系统外单位的为空 the organ that owes it; null where a party or an organ outside does',
  })
  owedByOrgan(@ctx() ctx: Ctx, @Root() { organId }: CaseDutyView): Promise<OrganNode | null> | null {
    return organId === null ? null : organLoader(ctx).load(organId)
  }

  @Access(caseReaders)
  @FieldResolver(() => WhyNode, { description: '为什么是这一天 why this date' })
  async why(@ctx() ctx: Ctx, @Root() { row }: CaseDutyView): Promise<WhyView> {
    const steps = (await stepsLoader(ctx).load(row.caseId))?.get(row.key) ?? []
    const instrument = row.instrument as InstrumentId
    return whyOfSteps(ctx, { instrument, citation: { instrument, article: row.article }, steps })
  }
}

@Resolver(() => RoomNode)
export class RoomResolver {
  @Access(roomReaders)
  @Query(() => [RoomNode], { description: '本单位的房间 rooms of the own organ' })
  rooms(@ctx() ctx: Ctx): Promise<RoomNode[]> {
    return rooms(ctx)
  }

  @Access(roomReaders)
  @Query(() => [RoomBookingNode], {
    description: '本单位房间在一段时间里的占用，最多62天 what the rooms are booked for',
  })
  roomCalendar(
    @ctx() ctx: Ctx,
    @Arg('from', () => LocalDateScalar) from: LocalDate,
    @Arg('to', () => LocalDateScalar) to: LocalDate,
  ): Promise<Taken[]> {
    return roomCalendar(ctx, from, to)
  }

  @Access(roomKeepers)
  @Mutation(() => RoomPayload, { description: '增加房间 add a room' })
  async addRoom(@ctx() ctx: Ctx, @Arg('input', () => AddRoomInput) input: AddRoomInput): Promise<RoomPayload> {
    return { room: await requireRoom(ctx, await addRoom(ctx, input)) }
  }

  @Access(roomKeepers)
  @Mutation(() => RoomPayload, { description: '修改房间 change a room' })
  async updateRoom(@ctx() ctx: Ctx, @Arg('input', () => UpdateRoomInput) input: UpdateRoomInput): Promise<RoomPayload> {
    return { room: await requireRoom(ctx, await updateRoom(ctx, input)) }
  }
}
