import 'reflect-metadata'
import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { cite, RuleGap, type LocalDate } from '@petition/law'
import { z } from 'zod'
import { Access, anyone, ObjectAccess, only, signedIn } from '../../src/platform/access.js'
import { runCommand } from '../../src/platform/command.js'
import { requireViewer, type Ctx } from '../../src/platform/ctx.js'
import { Conflict, InvalidInput, NotFound, RuleRefused } from '../../src/platform/errors.js'
import { LocalDateScalar } from '../../src/platform/graphql/scalars.js'
import { grantDownload } from '../../src/platform/http/downloads.js'
import type { Slice } from '../../src/platform/slice.js'
import type { Viewer } from '../../src/platform/viewer.js'
import { deskSlice } from './desk-slice.js'

/* A slice of the tests' own, for what the HTTP side promises. Who asks is named in a header-like cookie: 'who=INTAKE'. */

export const SECRET = 'SELECT phone FROM person /srv/data 13900001234'
export const asked: string[] = []

@ObjectType('Leaf')
@ObjectAccess(signedIn)
class LeafNode {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String, { nullable: true })
  @Access({ name: '主任', roles: ['HEAD'], otherwise: 'hide' })
  hidden!: string
}

@ObjectType('LeafConnection')
@ObjectAccess(signedIn)
class LeafConnection {
  @Field(() => [LeafNode]) nodes!: LeafNode[]
}

@InputType()
class PlantInput {
  static readonly schema = z.object({ name: z.string().trim().min(2).max(10), plantedOn: z.string() })
  @Field(() => String) name!: string
  @Field(() => LocalDateScalar) plantedOn!: LocalDate
}

const leaf = (id: string): LeafNode => ({ id, name: `leaf ${id}`, hidden: 'for the head' })

@Resolver(() => LeafNode)
class DeskResolver {
  @Query(() => String)
  @Access(anyone)
  hello(@Context() ctx: Ctx): string {
    return `${ctx.locale} ${ctx.viewer?.name ?? 'nobody'}`
  }

  @Query(() => LeafNode)
  @Access(only('INTAKE', 'HEAD'))
  leaf(@Arg('id', () => ID) id: string): LeafNode {
    asked.push(id)
    return leaf(id)
  }

  @Query(() => LeafConnection)
  @Access(signedIn)
  leaves(@Arg('first', () => Int, { defaultValue: 25 }) first: number): LeafConnection {
    return { nodes: Array.from({ length: first }, (_, i) => leaf(String(i))) }
  }

  @Query(() => String)
  @Access(anyone)
  throwing(@Arg('what', () => String) what: string): string {
    if (what === 'notFound') throw new NotFound('matter', 'm-1')
    if (what === 'invalid') throw new InvalidInput({ 'input.days': '1-30' })
    if (what === 'conflict') throw new Conflict('VERSION_CHANGED', { id: 'm-1' })
    if (what === 'refused')
      throw new RuleRefused({
        code: 'EXTENSION_TOO_LONG',
        citation: cite('petition-regulation-2022', '34'),
        facts: { asked: 45, most: 30 },
      })
    if (what === 'gap') throw new RuleGap('NO_CALENDAR', { year: 2031 })
    throw Object.assign(new Error(SECRET), { sql: SECRET, code: 'ER_SECRET' })
  }

  @Mutation(() => String)
  @Access(only('INTAKE'))
  async plant(@Arg('input', () => PlantInput) input: PlantInput, @Context() ctx: Ctx): Promise<string> {
    return `${input.name} ${input.plantedOn} ${requireViewer(ctx).accountId}`
  }

  @Mutation(() => String)
  @Access(signedIn)
  grantLeaf(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<string> {
    return ctx.inTransaction((tx) => grantDownload(tx, { kind: 'leaf', id, detail: { colour: 'green' } }))
  }

  @FieldResolver(() => LeafNode)
  @Access(signedIn)
  neighbour(@Root() self: LeafNode): LeafNode {
    return leaf(`${self.id}+`)
  }

  @FieldResolver(() => [LeafNode])
  @Access(signedIn)
  twigs(@Root() self: LeafNode, @Arg('first', () => Int) first: number): LeafNode[] {
    return Array.from({ length: Math.min(first, 3) }, (_, i) => leaf(`${self.id}.${i}`))
  }
}

@Resolver()
export class OpenResolver {
  @Query(() => String)
  forgotten(): string {
    return 'no rule'
  }
}

function viewerOf(ctx: Ctx): Promise<Viewer | null> {
  const who = ctx.client.cookies.get('who')
  if (!who) return Promise.resolve(null)
  const [role = '', accountId = 'account-1'] = who.split('.')
  const organ = { organId: 'organ-1', organKind: 'PETITION_OFFICE' } as const
  return Promise.resolve({ kind: 'account', accountId, ...organ, roles: [role] as never, name: role })
}

export const uploaded: { name: string; size: number; fields: Readonly<Record<string, string>> }[] = []

export const leafSlice: Slice = {
  ...deskSlice,
  resolvers: [DeskResolver],
  viewerOf,
  messages: {
    zh: { EXTENSION_TOO_LONG: (f) => `申请延长${String(f['asked'])}日，最多${String(f['most'])}日` },
    en: { EXTENSION_TOO_LONG: (f) => `Asked for ${String(f['asked'])} days, at most ${String(f['most'])}` },
  },
  downloads: {
    leaf: async (_ctx, { id, detail }) => ({
      name: `叶子 ${id}.txt`,
      mediaType: 'text/plain',
      body: Buffer.from(JSON.stringify(detail)),
    }),
  },
  uploads: [
    {
      path: '/files/leaves',
      act: 'addLeaf',
      roles: ['INTAKE'],
      handle: async (ctx, file, fields) => {
        const { id } = await runCommand(
          ctx,
          { name: 'addLeaf', input: { name: file.name, fields }, key: fields['key'] ?? '', roles: ['INTAKE'] },
          async () => {
            uploaded.push({ name: file.name, size: file.bytes.length, fields })
            return { kind: 'leaf', id: 'leaf-1' }
          },
        )
        return { id }
      },
    },
  ],
}
