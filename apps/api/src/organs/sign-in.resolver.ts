import { Arg, Ctx as ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  Access,
  anyone,
  NotFound,
  requireViewer,
  sampleYear,
  signedIn,
  type Ctx,
  type Viewer,
} from '../platform/index.js'
import { absenceTodayLoader } from './absence.store.js'
import { AccountEntity } from './account.entity.js'
import {
  AbsenceNode,
  AccountNode,
  ChangePasswordInput,
  MeNode,
  OfficeNode,
  SampleYearNode,
  SessionNode,
  SetUpInput,
  SignInInput,
  SignInPayload,
} from './account.graphql.js'
import { changePassword } from './change-password.js'
import { OrganNode } from './organ.graphql.js'
import { requiredOrgan } from './organ.resolver.js'
import { findOffice } from './organ.store.js'
import type { SessionEntity } from './session.entity.js'
import { liveSessions } from './session.store.js'
import { needsSetUp, setUpFirstAdministrator } from './set-up.js'
import { signIn } from './sign-in.js'
import { endSession, signOut } from './sign-out.js'

const meOf = (ctx: Ctx, viewer: Viewer): MeNode => ({
  accountId: viewer.accountId,
  roles: [...viewer.roles],
  today: ctx.today,
  isSample: ctx.isSample,
})

/** From here on this request is theirs: the fields of the answer ask who asks. */
function signedInAs(ctx: Ctx, viewer: Viewer): SignInPayload {
  Object.assign(ctx, { viewer })
  return { me: meOf(ctx, viewer) }
}

@Resolver(() => MeNode)
export class SignInResolver {
  @Access(anyone)
  @Query(() => MeNode, {
    nullable: true,
    description: '当前登录人，未登录为空 whoever is signed in; null for a stranger',
  })
  me(@ctx() ctx: Ctx): MeNode | null {
    return ctx.viewer?.kind === 'account' ? meOf(ctx, ctx.viewer) : null
  }

  @Access(anyone)
  @Query(() => OfficeNode, { description: '本单位 this office' })
  async office(@ctx() ctx: Ctx): Promise<OfficeNode> {
    const office = await findOffice(ctx)
    const { isSample, today } = ctx
    return { name: office?.name ?? '', isSample, today, needsSetUp: await needsSetUp(ctx) }
  }

  @Access(anyone)
  @Mutation(() => SignInPayload, { description: '登录 sign in' })
  async signIn(@ctx() ctx: Ctx, @Arg('input', () => SignInInput) input: SignInInput): Promise<SignInPayload> {
    return signedInAs(ctx, await signIn(ctx, input))
  }

  @Access(anyone)
  @Mutation(() => Boolean, { description: '退出 sign out' })
  signOut(@ctx() ctx: Ctx): Promise<boolean> {
    return signOut(ctx)
  }

  @Access(signedIn)
  @Mutation(() => Boolean, { description: '结束本人的一个会话 end one of one’s own sessions' })
  endSession(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<boolean> {
    return endSession(ctx, id)
  }

  @Access(signedIn)
  @Mutation(() => Boolean, { description: '修改本人密码 change one’s own password' })
  changePassword(
    @ctx() ctx: Ctx,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<boolean> {
    return changePassword(ctx, input)
  }

  @Access(anyone)
  @Mutation(() => SignInPayload, { description: '建立第一位管理员 set up the first administrator' })
  async setUpFirstAdministrator(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetUpInput) input: SetUpInput,
  ): Promise<SignInPayload> {
    return signedInAs(ctx, await setUpFirstAdministrator(ctx, input))
  }

  @Access(signedIn)
  @FieldResolver(() => AccountNode, { description: '本人账号 one’s account' })
  async account(@ctx() ctx: Ctx, @Root() me: MeNode): Promise<AccountNode> {
    const account = await ctx.read.findOneBy(AccountEntity, { id: me.accountId })
    if (!account) throw new NotFound('account', me.accountId)
    return account
  }

  @Access(signedIn)
  @FieldResolver(() => OrganNode, { description: '本人单位 one’s organ' })
  organ(@ctx() ctx: Ctx): Promise<OrganNode> {
    return requiredOrgan(ctx, requireViewer(ctx).organId)
  }

  @Access(signedIn)
  @FieldResolver(() => String, { description: '本办名称 the office’s name' })
  async officeName(@ctx() ctx: Ctx): Promise<string> {
    return (await findOffice(ctx))?.name ?? ''
  }

  @Access(signedIn)
  @FieldResolver(() => SampleYearNode, {
    nullable: true,
    description: '示例年度的生成进度，非示例单位为空 how far the invented year is made; null where there is none',
  })
  sampleYear(@ctx() ctx: Ctx): Promise<SampleYearNode | null> {
    return sampleYear(ctx.read)
  }

  @Access(signedIn)
  @FieldResolver(() => [SessionNode], { description: '本人会话 one’s sessions' })
  sessions(@ctx() ctx: Ctx, @Root() me: MeNode): Promise<SessionNode[]> {
    return liveSessions(ctx, me.accountId)
  }

  @Access(signedIn)
  @FieldResolver(() => AbsenceNode, { nullable: true, description: '今日离岗 the absence one is in' })
  absence(@ctx() ctx: Ctx, @Root() me: MeNode): Promise<AbsenceNode | null> {
    return absenceTodayLoader(ctx).load(me.accountId)
  }
}

@Resolver(() => SessionNode)
export class SessionResolver {
  @Access(signedIn)
  @FieldResolver(() => String, { description: '浏览器 browser' })
  device(@Root() session: SessionEntity): string {
    return session.userAgent
  }

  @Access(signedIn)
  @FieldResolver(() => Boolean, { description: '当前会话 the one that asks' })
  isCurrent(@ctx() ctx: Ctx, @Root() session: SessionEntity): boolean {
    return session.id === ctx.viewer?.sessionId
  }
}
