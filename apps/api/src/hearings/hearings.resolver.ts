import type { LocalDate } from '@petition/law'
import { Arg, Ctx as ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { MatterNode, PartyNode, type MatterRow } from '../matters/counter/index.js'
import { caseLoader, partiesOf, type MatterEntity, type PartyView } from '../matters/reading/index.js'
import { OrganNode, requiredOrgan, type OrganEntity } from '../organs/index.js'
import { Access, LocalDateScalar, type Ctx, type Page } from '../platform/index.js'
import { hearingClerks, hearingReaders, peopleKeepers } from './access.js'
import type { HearingView } from './hearing-view.js'
import { HearingOfficerEntity } from './hearing.entity.js'
import {
  HearingConnection,
  HearingContactNode,
  HearingNode,
  HearingOfficerNode,
  HearingOfficerPayload,
  HearingPreviewNode,
} from './hearings.graphql.js'
import { AddHearingOfficerInput, PreviewHearingInput, UpdateHearingOfficerInput } from './inputs.graphql.js'
import { addHearingOfficer, updateHearingOfficer } from './keep-officer.js'
import {
  contactsOf,
  hearingCalendar,
  hearingOfficers,
  hearingsOfMatter,
  openHearings,
  previewHearing,
} from './read-hearings.js'

@Resolver(() => HearingNode)
export class HearingResolver {
  @Access(hearingReaders)
  @Query(() => HearingConnection, {
    description: '待办听证，先到期的在前 hearings to do something for, what is due first',
  })
  openHearings(
    @ctx() ctx: Ctx,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<HearingView>> {
    return openHearings(ctx, { first, after: after ?? null })
  }

  @Access(hearingReaders)
  @Query(() => [HearingNode], { description: '一段时间内已排期的听证，最多62天 hearings set between two days' })
  hearingCalendar(
    @ctx() ctx: Ctx,
    @Arg('from', () => LocalDateScalar) from: LocalDate,
    @Arg('to', () => LocalDateScalar) to: LocalDate,
  ): Promise<HearingView[]> {
    return hearingCalendar(ctx, from, to)
  }

  @Access(hearingReaders)
  @Query(() => HearingPreviewNode, { description: '排期预览：期限和须通知的人 what setting it so would mean' })
  previewHearing(
    @ctx() ctx: Ctx,
    @Arg('input', () => PreviewHearingInput) input: PreviewHearingInput,
  ): Promise<HearingPreviewNode> {
    return previewHearing(ctx, input.matterId, input.hearingId, input)
  }

  @Access(hearingReaders)
  @FieldResolver(() => MatterNode, { description: '信访事项 the matter' })
  async matter(@ctx() ctx: Ctx, @Root() { matterId }: HearingView): Promise<MatterEntity | null> {
    return (await caseLoader(ctx).load(matterId))?.row ?? null
  }

  @Access(hearingReaders)
  @FieldResolver(() => OrganNode, { description: '举行听证的机关 who holds it' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: HearingView): Promise<OrganEntity> {
    return requiredOrgan(ctx, organId)
  }

  @Access(hearingReaders)
  @FieldResolver(() => [PartyNode], { description: '信访人 the petitioners' })
  async parties(@ctx() ctx: Ctx, @Root() { matterId }: HearingView): Promise<PartyView[]> {
    const found = await caseLoader(ctx).load(matterId)
    return found ? partiesOf(ctx, found) : []
  }

  @Access(hearingClerks)
  @FieldResolver(() => [HearingContactNode], { description: '通知信访人的联系方式 how petitioners are reached' })
  contacts(@ctx() ctx: Ctx, @Root() view: HearingView): Promise<HearingContactNode[]> {
    return contactsOf(ctx, view)
  }
}

@Resolver(() => MatterNode)
export class MatterHearingsResolver {
  @Access(hearingReaders)
  @FieldResolver(() => [HearingNode], { description: '听证 hearings' })
  hearings(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<HearingView[]> {
    return hearingsOfMatter(ctx, id)
  }
}

const personOf = async (ctx: Ctx, id: string): Promise<HearingOfficerPayload> => ({
  hearingOfficer: await ctx.read.findOneByOrFail(HearingOfficerEntity, { id }),
})

@Resolver(() => HearingOfficerNode)
export class HearingOfficerResolver {
  @Access(hearingReaders)
  @Query(() => [HearingOfficerNode], { description: '听证人员库 people who sit at hearings' })
  hearingOfficers(@ctx() ctx: Ctx): Promise<HearingOfficerEntity[]> {
    return hearingOfficers(ctx)
  }

  @Access(peopleKeepers)
  @Mutation(() => HearingOfficerPayload, { description: '增加听证人员 add somebody' })
  async addHearingOfficer(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddHearingOfficerInput) input: AddHearingOfficerInput,
  ): Promise<HearingOfficerPayload> {
    return personOf(ctx, await addHearingOfficer(ctx, input))
  }

  @Access(peopleKeepers)
  @Mutation(() => HearingOfficerPayload, { description: '修改听证人员 change an entry' })
  async updateHearingOfficer(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpdateHearingOfficerInput) input: UpdateHearingOfficerInput,
  ): Promise<HearingOfficerPayload> {
    return personOf(ctx, await updateHearingOfficer(ctx, input))
  }
}
