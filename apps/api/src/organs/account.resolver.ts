import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Access, requireViewer, signedIn, type Ctx } from '../platform/index.js'
import { listAbsences } from './absence.store.js'
import { accountReaders, administrators, ownAccountOrReaders } from './access.js'
import { AbsenceEntity, AccountEntity, RightsChangeEntity } from './account.entity.js'
import {
  AbsenceNode,
  AbsencePayload,
  AccountConnection,
  AccountFilterInput,
  AccountNode,
  AccountPayload,
  AccountWithPasswordPayload,
  CreateAccountInput,
  DecideRightsChangeInput,
  EndAbsenceInput,
  ProposeRolesInput,
  ResetPasswordInput,
  RightsChangeNode,
  RightsChangePayload,
  SetAbsenceInput,
  UpdateAccountInput,
} from './account.graphql.js'
import { accountPage, listRightsChanges } from './account.store.js'
import { createAccount, type AccountWithPassword } from './create-account.js'
import { decideRightsChange } from './decide-rights-change.js'
import { AccountRefNode, OrganNode } from './organ.graphql.js'
import { requiredOrgan } from './organ.resolver.js'
import { accountRefLoader, cadreLoader } from './organ.store.js'
import { proposeRoles } from './propose-roles.js'
import { resetPassword } from './reset-password.js'
import { totalAsked } from './selected.js'
import { endAbsence, setAbsence } from './set-absence.js'
import { updateAccount } from './update-account.js'

const accountOf = (ctx: Ctx, id: string) => ctx.read.findOneByOrFail(AccountEntity, { id })

const withPassword = async (ctx: Ctx, { accountId, temporaryPassword }: AccountWithPassword) => ({
  account: await accountOf(ctx, accountId),
  temporaryPassword,
})

@Resolver(() => AccountNode)
export class AccountResolver {
  @Access(accountReaders)
  @Query(() => AccountConnection, { description: '账号 accounts, by login' })
  accounts(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AccountFilterInput, { nullable: true }) filter: AccountFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<AccountConnection> {
    return accountPage(ctx, filter ?? {}, { first, after, total: totalAsked(info) })
  }

  @Access(ownAccountOrReaders)
  @FieldResolver(() => String, { description: '姓名 name' })
  async name(@ctx() ctx: Ctx, @Root() account: AccountEntity): Promise<string> {
    return (await cadreLoader(ctx).load(account.cadreId))?.name ?? ''
  }

  @Access(ownAccountOrReaders)
  @FieldResolver(() => String, { nullable: true, description: '科室 section' })
  async section(@ctx() ctx: Ctx, @Root() account: AccountEntity): Promise<string | null> {
    return (await cadreLoader(ctx).load(account.cadreId))?.section ?? null
  }

  @Access(ownAccountOrReaders)
  @FieldResolver(() => String, { nullable: true, description: '职务 post' })
  async post(@ctx() ctx: Ctx, @Root() account: AccountEntity): Promise<string | null> {
    return (await cadreLoader(ctx).load(account.cadreId))?.post ?? null
  }

  @Access(ownAccountOrReaders)
  @FieldResolver(() => OrganNode, { description: '单位 organ' })
  organ(@ctx() ctx: Ctx, @Root() account: AccountEntity): Promise<OrganNode> {
    return requiredOrgan(ctx, account.organId)
  }

  @Access(administrators)
  @Mutation(() => AccountWithPasswordPayload, { description: '建立账号，不含权限 open an account, without rights' })
  async createAccount(
    @ctx() ctx: Ctx,
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
  ): Promise<AccountWithPasswordPayload> {
    return withPassword(ctx, await createAccount(ctx, input))
  }

  @Access(administrators)
  @Mutation(() => AccountPayload, { description: '更正、停用、启用账号 correct, lock or unlock an account' })
  async updateAccount(
    @ctx() ctx: Ctx,
    @Arg('input', () => UpdateAccountInput) input: UpdateAccountInput,
  ): Promise<AccountPayload> {
    return { account: await accountOf(ctx, await updateAccount(ctx, input)) }
  }

  @Access(administrators)
  @Mutation(() => AccountWithPasswordPayload, { description: '重置密码 give a password to be changed at once' })
  async resetPassword(
    @ctx() ctx: Ctx,
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
  ): Promise<AccountWithPasswordPayload> {
    return withPassword(ctx, await resetPassword(ctx, input))
  }
}

@Resolver(() => RightsChangeNode)
export class RightsChangeResolver {
  @Access(signedIn)
  @Query(() => [RightsChangeNode], { description: '待决定的岗位权限变更 open changes of rights' })
  rightsChanges(@ctx() ctx: Ctx): Promise<RightsChangeNode[]> {
    return listRightsChanges(ctx)
  }

  @Access(administrators)
  @Mutation(() => RightsChangePayload, {
    description: '提出岗位权限变更，须第二人决定 propose roles; a second person decides',
  })
  async proposeRoles(
    @ctx() ctx: Ctx,
    @Arg('input', () => ProposeRolesInput) input: ProposeRolesInput,
  ): Promise<RightsChangePayload> {
    const id = await proposeRoles(ctx, input)
    return { rightsChange: await ctx.read.findOneByOrFail(RightsChangeEntity, { id }) }
  }

  @Access(signedIn)
  @Mutation(() => RightsChangePayload, { description: '决定岗位权限变更（四眼）decide a change of rights (four eyes)' })
  async decideRightsChange(
    @ctx() ctx: Ctx,
    @Arg('input', () => DecideRightsChangeInput) input: DecideRightsChangeInput,
  ): Promise<RightsChangePayload> {
    const id = await decideRightsChange(ctx, input)
    return { rightsChange: await ctx.read.findOneByOrFail(RightsChangeEntity, { id }) }
  }

  @Access(signedIn)
  @FieldResolver(() => AccountRefNode, { description: '当事账号 whose rights' })
  account(@ctx() ctx: Ctx, @Root() change: RightsChangeEntity): Promise<AccountRefNode | null> {
    return accountRefLoader(ctx).load(change.accountId)
  }

  @Access(signedIn)
  @FieldResolver(() => AccountRefNode, { description: '提出人 who asked' })
  askedBy(@ctx() ctx: Ctx, @Root() change: RightsChangeEntity): Promise<AccountRefNode | null> {
    return accountRefLoader(ctx).load(change.askedById)
  }

  @Access(signedIn)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '决定人 who decided' })
  decidedBy(@ctx() ctx: Ctx, @Root() change: RightsChangeEntity): Promise<AccountRefNode | null> | null {
    return change.decidedById === null ? null : accountRefLoader(ctx).load(change.decidedById)
  }
}

@Resolver(() => AbsenceNode)
export class AbsenceResolver {
  @Access(signedIn)
  @Query(() => [AbsenceNode], { description: '未结束的离岗 absences that are not over' })
  absences(
    @ctx() ctx: Ctx,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => ID, { nullable: true, description: '上一页最后一条的 id id of the last row before' })
    after: string | null,
  ): Promise<AbsenceNode[]> {
    return listAbsences(ctx, first, after)
  }

  @Access(signedIn)
  @Mutation(() => AbsencePayload, { description: '登记离岗与代理 enter days away' })
  async setAbsence(
    @ctx() ctx: Ctx,
    @Arg('input', () => SetAbsenceInput) input: SetAbsenceInput,
  ): Promise<AbsencePayload> {
    const id = await setAbsence(ctx, { ...input, accountId: input.accountId ?? requireViewer(ctx).accountId })
    return { absence: await ctx.read.findOneByOrFail(AbsenceEntity, { id }) }
  }

  @Access(signedIn)
  @Mutation(() => AbsencePayload, { description: '结束离岗 the person is back' })
  async endAbsence(
    @ctx() ctx: Ctx,
    @Arg('input', () => EndAbsenceInput) input: EndAbsenceInput,
  ): Promise<AbsencePayload> {
    const id = await endAbsence(ctx, input)
    return { absence: await ctx.read.findOneByOrFail(AbsenceEntity, { id }) }
  }

  @Access(signedIn)
  @FieldResolver(() => AccountRefNode, { description: '离岗人 who is away' })
  account(@ctx() ctx: Ctx, @Root() absence: AbsenceEntity): Promise<AccountRefNode | null> {
    return accountRefLoader(ctx).load(absence.accountId)
  }

  @Access(signedIn)
  @FieldResolver(() => AccountRefNode, { nullable: true, description: '代理人 who covers' })
  cover(@ctx() ctx: Ctx, @Root() absence: AbsenceEntity): Promise<AccountRefNode | null> | null {
    return absence.coverId === null ? null : accountRefLoader(ctx).load(absence.coverId)
  }
}
