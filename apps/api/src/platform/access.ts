import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { Extensions } from 'type-graphql'
import type { Role } from '@petition/domain'
import type { Ctx } from './ctx.js'
import { NotPermitted, NotSignedIn, StartRefused } from './errors.js'
import type { Viewer } from './viewer.js'

/**
 * Who may ask for a field at all. It is asked before the resolver runs, so before anything is read; the rule on the thing
 * (`ThingRule`) is asked after loading.
 */
export interface AccessRule {
  /** plain words, as the schema's reader should know it */
  readonly name: string
  readonly roles: 'public' | 'signedIn' | 'partner' | readonly Role[]
  /** beside the roles: partner systems whose contract and token hold one of these */
  readonly scopes?: readonly string[]
  /** further: on the object whose field it is */
  readonly may?: (viewer: Viewer, thing: never) => boolean
  /** what a caller without the right gets: an error (default), or null in a nullable field */
  readonly otherwise?: 'refuse' | 'hide'
}

/** A rule on things comes as a pair: may this viewer see this one, and which ones does a list hold. They must agree. */
export interface ThingRule<Thing, Filter> {
  readonly name: string
  may(viewer: Viewer, thing: Thing): boolean
  filter(viewer: Viewer): Filter
}

export const anyone: AccessRule = { name: '任何人', roles: 'public' }
export const signedIn: AccessRule = { name: '已登录', roles: 'signedIn' }
export const partners: AccessRule = { name: '对接单位', roles: 'partner' }
export const only = (...roles: readonly Role[]): AccessRule => ({ name: roles.join('、'), roles })

/** Declares the rule of a query, a mutation, a field resolver or a plain field. */
export const Access = (rule: AccessRule): MethodDecorator & PropertyDecorator => Extensions({ access: rule })

/** Declares the rule of every field of an object type that has none of its own. */
export const ObjectAccess = (rule: AccessRule): ClassDecorator => Extensions({ access: rule }) as ClassDecorator

export const ruleOf = (declared: { extensions: Readonly<Record<string, unknown>> }): AccessRule | undefined =>
  declared.extensions['access'] as AccessRule | undefined

/** Whether the rule lets the viewer ask, as far as roles go. */
export function mayAsk(rule: AccessRule, viewer: Viewer | null): boolean {
  if (rule.roles === 'public') return true
  if (!viewer) return false
  if (viewer.kind === 'system') return true
  if (rule.roles === 'partner') return viewer.kind === 'partner'
  if (viewer.kind === 'partner') return (rule.scopes ?? []).some((one) => viewer.partner?.contract.scopes.includes(one))
  return rule.roles === 'signedIn' || rule.roles.some((role) => viewer.roles.includes(role))
}

/** Roles asked at the desk, for acts that are reached from elsewhere than their own field. */
export function requireRole(
  ctx: Ctx,
  act: string,
  roles: AccessRule['roles'],
  scopes: NonNullable<AccessRule['scopes']> = [],
): void {
  if (mayAsk({ name: act, roles, scopes }, ctx.viewer)) return
  if (!ctx.viewer) throw new NotSignedIn()
  throw new NotPermitted(act)
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((t): t is GraphQLObjectType => isObjectType(t) && !t.name.startsWith('__'))

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields())

/** The process does not start while a field has no rule. Root fields need their own; others may have their type's. */
export function checkAccessDeclared(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  const open = objectTypes(schema).flatMap((type) =>
    fieldsOf(type)
      .filter((field) => !ruleOf(field) && (roots.has(type) || !ruleOf(type)))
      .map((field) => `${type.name}.${field.name}`),
  )
  if (open.length > 0)
    throw new StartRefused(
      `这些字段没有声明访问规则：${open.join('、')}。These fields declare no access rule: ${open.join(', ')}.`,
    )
}

/** Every field asks its rule before its resolver runs. Call once, on the finished schema. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of objectTypes(schema))
    for (const field of fieldsOf(type)) {
      const rule = ruleOf(field) ?? ruleOf(type)
      if (rule && rule.roles !== 'public') guard(`${type.name}.${field.name}`, field, rule)
    }
  return schema
}

function guard(name: string, field: GraphQLField<unknown, Ctx>, rule: AccessRule): void {
  const resolve = field.resolve ?? defaultFieldResolver
  const may = rule.may as ((viewer: Viewer, thing: unknown) => boolean) | undefined
  field.resolve = (source, args, ctx, info) => {
    const { viewer } = ctx
    if (mayAsk(rule, viewer) && (!may || !viewer || may(viewer, source))) return resolve(source, args, ctx, info)
    if (rule.otherwise === 'hide') return null
    if (!viewer) throw new NotSignedIn()
    throw new NotPermitted(name)
  }
}
