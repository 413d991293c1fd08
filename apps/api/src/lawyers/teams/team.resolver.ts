import { mayKeepTeam } from '@petition/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { CaseDutyNode, caseDutyViews, dutiesOfCase } from '../../casework/index.js'
import { MatterNode, type MatterRow } from '../../matters/counter/index.js'
import { caseLoader, type MatterEntity } from '../../matters/reading/index.js'
import { AccountRefNode, accountRefLoader, totalAsked } from '../../organs/index.js'
import { Access, requireViewer, type Ctx } from '../../platform/index.js'
import { AdviserNode, MatterBriefNode } from '../opinions/opinion.graphql.js'
import { professionalLoader } from '../read-roster.js'
import { noteKeepers, teamKeepers, teamReaders } from './access.js'
import { formTeam } from './form-team.js'
import { addTeamMember, dissolveTeam, prolongTeam, releaseTeamMember } from './keep-team.js'
import { keepTeamNote, ownTeamNotes, type OwnTeamNote } from './own-notes.js'
import {
  foldOfTeam,
  membersLoader,
  requireTeam,
  teamBrief,
  teamFileLoader,
  teamOpinions,
  teamPage,
  teamsOfMatters,
} from './sight.js'
import type { MatterTeamEntity, TeamMemberEntity } from './team.entity.js'
import {
  AddTeamMemberInput,
  DissolveTeamInput,
  FormTeamInput,
  KeepOwnTeamNoteInput,
  MatterTeamConnection,
  MatterTeamNode,
  MatterTeamPayload,
  OwnTeamNoteNode,
  ProlongTeamInput,
  ReleaseTeamMemberInput,
  TeamMemberNode,
  TeamOpinionNode,
} from './team.graphql.js'

@Resolver(() => MatterTeamNode)
export class MatterTeamResolver {
  @Access(teamReaders)
  @Query(() => MatterTeamConnection, { description: '专班，新组建的在前 teams, the newest first' })
  matterTeams(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('isOpen', () => Boolean, { nullable: true, description: '正在工作的，或者已解散的 at work, or dissolved' })
    isOpen: boolean | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return teamPage(ctx, isOpen, { first, after: after ?? null, total: totalAsked(info) })
  }

  @Access(teamReaders)
  @Query(() => MatterTeamNode, { description: '一个专班 one team' })
  matterTeam(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<MatterTeamEntity> {
    return requireTeam(ctx, id)
  }

  @Access(teamReaders)
  @FieldResolver(() => String, { description: '编号 number' })
  async number(@ctx() ctx: Ctx, @Root() { id }: MatterTeamEntity): Promise<string> {
    return (await teamFileLoader(ctx).load(id))?.number ?? ''
  }

  @Access(teamReaders)
  @FieldResolver(() => Int, { description: '版本 version' })
  async version(@ctx() ctx: Ctx, @Root() { id }: MatterTeamEntity): Promise<number> {
    return (await teamFileLoader(ctx).load(id))?.version ?? 0
  }

  @Access(teamReaders)
  @FieldResolver(() => String, { description: '组建原因 reason' })
  async reason(@ctx() ctx: Ctx, @Root() { id }: MatterTeamEntity): Promise<string> {
    return (await foldOfTeam(ctx, id)).team.formed.reason
  }

  @Access(teamReaders)
  @FieldResolver(() => String, { nullable: true, description: '工作结果 what came of it' })
  async result(@ctx() ctx: Ctx, @Root() { id, dissolvedOn }: MatterTeamEntity): Promise<string | null> {
    return dissolvedOn === null ? null : ((await foldOfTeam(ctx, id)).team.dissolved?.result ?? null)
  }

  @Access(teamReaders)
  @FieldResolver(() => [TeamMemberNode], { description: '成员 members' })
  async members(@ctx() ctx: Ctx, @Root() { id }: MatterTeamEntity): Promise<TeamMemberEntity[]> {
    return (await membersLoader(ctx).load(id)) ?? []
  }

  @Access(teamReaders)
  @FieldResolver(() => MatterNode, {
    nullable: true,
    description: '信访事项，可见时才有 the matter, where one may see it',
  })
  async matter(@ctx() ctx: Ctx, @Root() { matterId }: MatterTeamEntity): Promise<MatterEntity | null> {
    return (await caseLoader(ctx).load(matterId))?.row ?? null
  }

  @Access(teamReaders)
  @FieldResolver(() => MatterBriefNode, {
    nullable: true,
    description: '按身份提供给成员的事项摘要 what a member reads',
  })
  brief(@ctx() ctx: Ctx, @Root() row: MatterTeamEntity) {
    return teamBrief(ctx, row)
  }

  @Access(teamReaders)
  @FieldResolver(() => [TeamOpinionNode], {
    description: '提供给成员的法律意见 what was advised, for whose role needs it',
  })
  opinions(@ctx() ctx: Ctx, @Root() row: MatterTeamEntity) {
    return teamOpinions(ctx, row)
  }

  @Access(teamReaders)
  @FieldResolver(() => Boolean, { description: '由本人管理 the viewer’s to keep' })
  isMineToKeep(@ctx() ctx: Ctx, @Root() { officeId, dissolvedOn }: MatterTeamEntity): boolean {
    return dissolvedOn === null && mayKeepTeam(requireViewer(ctx), officeId)
  }

  @Access(teamReaders)
  @FieldResolver(() => [CaseDutyNode], { description: '期限 duties' })
  async duties(@ctx() ctx: Ctx, @Root() { id }: MatterTeamEntity) {
    return caseDutyViews(ctx, await dutiesOfCase(ctx, id))
  }

  @Access(noteKeepers)
  @FieldResolver(() => [OwnTeamNoteNode], { description: '本人的记录，他人不可见 the viewer’s own notes' })
  ownNotes(@ctx() ctx: Ctx, @Root() { id }: MatterTeamEntity): Promise<OwnTeamNote[]> {
    return ownTeamNotes(ctx, id)
  }
}

@Resolver(() => TeamMemberNode)
export class TeamMemberResolver {
  @Access(teamReaders)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '账号 account' })
  account(@ctx() ctx: Ctx, @Root() { accountId }: TeamMemberEntity) {
    return accountId === null ? null : accountRefLoader(ctx).load(accountId)
  }

  @Access(teamReaders)
  @FieldResolver(() => AdviserNode, { nullable: true, description: '专业人员 professional' })
  professional(@ctx() ctx: Ctx, @Root() { professionalId }: TeamMemberEntity) {
    return professionalId === null ? null : professionalLoader(ctx).load(professionalId)
  }
}

@Resolver(() => MatterNode)
export class MatterTeamsResolver {
  @Access(teamReaders)
  @FieldResolver(() => [MatterTeamNode], { description: '专班 teams' })
  async teams(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<MatterTeamEntity[]> {
    return (await teamsOfMatters(ctx).load(id)) ?? []
  }
}

/** The team as it stands after an act on it, read anew. */
async function after(ctx: Ctx, id: string): Promise<MatterTeamPayload> {
  ctx.loaders.clear()
  return { team: await requireTeam(ctx, id) }
}

@Resolver()
export class TeamActsResolver {
  @Access(teamKeepers)
  @Mutation(() => MatterTeamPayload, { description: '组建专班 form a team' })
  async formTeam(@ctx() ctx: Ctx, @Arg('input', () => FormTeamInput) input: FormTeamInput): Promise<MatterTeamPayload> {
    return after(ctx, await formTeam(ctx, input))
  }

  @Access(teamKeepers)
  @Mutation(() => MatterTeamPayload, { description: '增加成员 add a member' })
  async addTeamMember(
    @ctx() ctx: Ctx,
    @Arg('input', () => AddTeamMemberInput) input: AddTeamMemberInput,
  ): Promise<MatterTeamPayload> {
    return after(ctx, await addTeamMember(ctx, input))
  }

  @Access(teamKeepers)
  @Mutation(() => MatterTeamPayload, { description: '成员退出 let a member go' })
  async releaseTeamMember(
    @ctx() ctx: Ctx,
    @Arg('input', () => ReleaseTeamMemberInput) input: ReleaseTeamMemberInput,
  ): Promise<MatterTeamPayload> {
    return after(ctx, await releaseTeamMember(ctx, input))
  }

  @Access(teamKeepers)
  @Mutation(() => MatterTeamPayload, { description: '延长工作期限 work longer' })
  async prolongTeam(
    @ctx() ctx: Ctx,
    @Arg('input', () => ProlongTeamInput) input: ProlongTeamInput,
  ): Promise<MatterTeamPayload> {
    return after(ctx, await prolongTeam(ctx, input))
  }

  @Access(teamKeepers)
  @Mutation(() => MatterTeamPayload, { description: '解散专班 dissolve' })
  async dissolveTeam(
    @ctx() ctx: Ctx,
    @Arg('input', () => DissolveTeamInput) input: DissolveTeamInput,
  ): Promise<MatterTeamPayload> {
    return after(ctx, await dissolveTeam(ctx, input))
  }

  @Access(noteKeepers)
  @Mutation(() => MatterTeamPayload, { description: '只有本人可见的记录 a note for the writer’s own eyes' })
  async keepOwnTeamNote(
    @ctx() ctx: Ctx,
    @Arg('input', () => KeepOwnTeamNoteInput) input: KeepOwnTeamNoteInput,
  ): Promise<MatterTeamPayload> {
    return after(ctx, await keepTeamNote(ctx, input))
  }
}
