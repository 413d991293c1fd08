import 'reflect-metadata'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { en, zhCN } from 'zod/locales'
import type { z } from 'zod'
import { checkAccessDeclared, enforceAccess } from '../access.js'
import type { Ctx } from '../ctx.js'
import { InvalidInput } from '../errors.js'
import type { Slice } from '../slice.js'
import { describe, platformWords } from './field-words.js'
import { InstantScalar } from './scalars.js'

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
type Class = Function

/** An input class may carry `static readonly schema`: what a well-formed input is, asked before the resolver runs. */
interface Checked {
  readonly schema?: z.ZodType
}

const errorTexts = { zh: zhCN().localeError, en: en().localeError }

/** Commands take one argument, `input`; that is what the paths start with. */
function checkInput(value: unknown, type: unknown, ctx: Ctx): void {
  const parsed = (type as Checked).schema?.safeParse(value, { error: errorTexts[ctx.locale] })
  if (!parsed || parsed.success) return
  throw new InvalidInput(
    Object.fromEntries(parsed.error.issues.map((i) => [['input', ...i.path.map(String)].join('.'), i.message])),
  )
}

/** The schema of all slices: built, every field's access declared (else StartRefused) and enforced. */
export async function assembleSchema(slices: readonly Slice[]): Promise<GraphQLSchema> {
  const resolvers = slices.flatMap((s) => s.resolvers)
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<Class>,
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
    validateFn: (value, type, { context }) => checkInput(value, type, context as Ctx),
  })
  describe(schema, Object.assign({}, platformWords, ...slices.map((s) => s.fieldWords ?? {})) as Record<string, string>)
  checkAccessDeclared(schema)
  return enforceAccess(schema)
}

/** The contract as text, sorted, so that a change of it is a readable difference. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
