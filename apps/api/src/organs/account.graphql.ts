import type { LocalDate } from '@petition/law'
import type { Role } from '@petition/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { anyone, LocalDateScalar, ObjectAccess, signedIn } from '../platform/index.js'
import { accountReaders, administrators, ownAccountOrReaders } from './access.js'
import { RoleEnum } from './enums.js'
import { PageInfoNode } from './page-info.graphql.js'

const password = z.string().min(1).max(400)

@ObjectAccess(ownAccountOrReaders)
@ObjectType('Account', { description: '账号 an account' })
export class AccountNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '登录名 login' }) login!: string
  @Field(() => [RoleEnum], { description: '岗位 roles' }) roles!: Role[]
  @Field(() => Boolean, { description: '已停用 locked' }) isLocked!: boolean
  @Field(() => Boolean, { description: '须先修改密码 must choose a password first' }) mustChangePassword!: boolean
  @Field(() => Date, { nullable: true, description: '最近登录 last sign-in' }) lastSignInAt!: Date | null
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(accountReaders)
@ObjectType('AccountConnection', { description: '账号列表 a page of accounts' })
export class AccountConnection {
  @Field(() => [AccountNode]) nodes!: AccountNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@InputType({ description: '账号筛选 filter of accounts' })
export class AccountFilterInput {
  static readonly schema = z.object({ words: z.string().max(60).nullish() }).nullish()
  @Field(() => ID, { nullable: true }) organId?: string
  @Field(() => RoleEnum, { nullable: true }) role?: Role
  @Field(() => Boolean, { nullable: true }) isLocked?: boolean
  @Field(() => String, { nullable: true, description: '登录名或姓名包含 part of login or name' }) words?: string
}

@ObjectAccess(signedIn)
@ObjectType('Session', { description: '登录会话 one signed-in browser' })
export class SessionNode {
  @Field(() => ID) id!: string
  @Field(() => Date, { description: '登录时刻 signed in' }) createdAt!: Date
  @Field(() => Date, { description: '最近活动 last seen' }) lastSeenAt!: Date
  @Field(() => String, { description: '地址 address' }) address!: string
}

@ObjectAccess(signedIn)
@ObjectType('Absence', { description: '离岗与代理 days away, and who covers' })
export class AbsenceNode {
  @Field(() => ID) id!: string
  @Field(() => LocalDateScalar, { description: '首日 first day' }) from!: LocalDate
  @Field(() => LocalDateScalar, { description: '末日（含）last day, inclusive' }) to!: LocalDate
  @Field(() => String, { nullable: true, description: '事由 reason' }) reason!: string | null
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(signedIn)
@ObjectType('RightsChange', { description: '岗位权限变更，须经第二人决定 a change of rights; a second person decides' })
export class RightsChangeNode {
  @Field(() => ID) id!: string
  @Field(() => [RoleEnum], { description: '变更后的岗位 the roles after it' }) roles!: Role[]
  @Field(() => Date, { description: '提出时刻 asked' }) askedAt!: Date
  @Field(() => String, { description: '状态 OPEN | AGREED | REFUSED | REPLACED' }) status!: string
}

/** What somebody knows about themselves. Its class has the account's id; everything else is asked for when selected. */
@ObjectAccess(signedIn)
@ObjectType('Me', { description: '当前登录人 whoever is signed in' })
export class MeNode {
  accountId!: string
  @Field(() => [RoleEnum], { description: '当前可用的岗位 roles in use' }) roles!: Role[]
  @Field(() => LocalDateScalar, { description: '本办当日 the office’s day' }) today!: LocalDate
  @Field(() => Boolean, { description: '示例单位 a sample office' }) isSample!: boolean
}

@ObjectAccess(signedIn)
@ObjectType('SampleYear', { description: '示例年度的生成进度 how far the invented year of a sample office is made' })
export class SampleYearNode {
  @Field(() => Int, { description: '已生成件数 matters that are there' }) made!: number
  @Field(() => Int, { description: '总件数 matters that there will be' }) of!: number
}

@ObjectAccess(anyone)
@ObjectType('Office', { description: '本单位 this office' })
export class OfficeNode {
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => Boolean, { description: '示例单位 a sample office' }) isSample!: boolean
  @Field(() => LocalDateScalar, { description: '本办当日 the office’s day' }) today!: LocalDate
  @Field(() => Boolean, { description: '尚无账号，须先建立管理员 nobody has an account yet' }) needsSetUp!: boolean
}

@InputType({ description: '登录 sign in' })
export class SignInInput {
  static readonly schema = z.object({ login: z.string().min(1).max(60), password })
  @Field(() => String) login!: string
  @Field(() => String) password!: string
}

@ObjectAccess(anyone)
@ObjectType('SignInPayload', { description: '登录结果 who is signed in now' })
export class SignInPayload {
  @Field(() => MeNode) me!: MeNode
}

@InputType({ description: '修改密码 change one’s own password' })
export class ChangePasswordInput {
  static readonly schema = z.object({ current: password, next: password })
  @Field(() => String) current!: string
  @Field(() => String) next!: string
}

@InputType({ description: '建立第一位管理员 the first administrator of a new office' })
export class SetUpInput {
  static readonly schema = z.object({ token: z.string().min(1).max(200), password })
  @Field(() => String, { description: '启动时显示的一次性设置码 printed at start' }) token!: string
  @Field(() => String) officeName!: string
  @Field(() => String) login!: string
  @Field(() => String) name!: string
  @Field(() => String) password!: string
}

@InputType({ description: '建立账号（不含权限）open an account, without rights' })
export class CreateAccountInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) organId!: string
  @Field(() => String) login!: string
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true }) section?: string
  @Field(() => String, { nullable: true }) post?: string
}

@InputType({ description: '更正账号信息、停用、启用 correct, lock, unlock' })
export class UpdateAccountInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => String, { nullable: true }) name?: string
  @Field(() => String, { nullable: true }) section?: string
  @Field(() => String, { nullable: true }) post?: string
  @Field(() => Boolean, { nullable: true }) isLocked?: boolean
}

@InputType({ description: '重置密码 give a password to be changed at once' })
export class ResetPasswordInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
}

@ObjectAccess(administrators)
@ObjectType('AccountWithPasswordPayload', { description: '账号及只显示一次的临时密码 the password is shown once' })
export class AccountWithPasswordPayload {
  @Field(() => AccountNode) account!: AccountNode
  @Field(() => String, { nullable: true, description: '临时密码；重复提交时为空 null on a replay' })
  temporaryPassword!: string | null
}

@ObjectAccess(signedIn)
@ObjectType('AccountPayload', { description: '账号 the account' })
export class AccountPayload {
  @Field(() => AccountNode) account!: AccountNode
}

@InputType({ description: '提出岗位权限变更 propose roles' })
export class ProposeRolesInput {
  static readonly schema = z.object({ roles: z.array(z.string()).max(20) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) accountId!: string
  @Field(() => [RoleEnum], { description: '变更后的全部岗位 all roles after it' }) roles!: Role[]
}

@InputType({ description: '决定岗位权限变更 decide a change of rights' })
export class DecideRightsChangeInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Boolean) isAgreed!: boolean
}

@ObjectAccess(signedIn)
@ObjectType('RightsChangePayload', { description: '岗位权限变更 the change' })
export class RightsChangePayload {
  @Field(() => RightsChangeNode) rightsChange!: RightsChangeNode
}

@InputType({ description: '登记离岗与代理 enter days away' })
export class SetAbsenceInput {
  static readonly schema = z.object({ reason: z.string().max(200).nullish() })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { nullable: true, description: '不填为本人 left out: oneself' }) accountId?: string
  @Field(() => LocalDateScalar) from!: LocalDate
  @Field(() => LocalDateScalar) to!: LocalDate
  @Field(() => ID, { nullable: true, description: '代理人 who covers' }) coverId?: string
  @Field(() => String, { nullable: true }) reason?: string
}

@InputType({ description: '结束离岗 end an absence' })
export class EndAbsenceInput {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
}

@ObjectAccess(signedIn)
@ObjectType('AbsencePayload', { description: '离岗 the absence' })
export class AbsencePayload {
  @Field(() => AbsenceNode) absence!: AbsenceNode
}
