import { graphql, type GraphQLSchema } from 'graphql'
import { assembleSchema } from '../../src/platform/graphql/assemble.js'
import { thrownIn } from '../../src/platform/graphql/told.js'
import type { Ctx } from '../../src/platform/index.js'
import { slices } from '../../src/slices.js'

let schema: Promise<GraphQLSchema> | null = null

/** Asks the contract as somebody on a day of one's choice, without HTTP. @throws what a resolver threw first */
export async function ask<T = Record<string, unknown>>(
  ctx: Ctx,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  schema ??= assembleSchema(slices)
  const { data, errors } = await graphql({ schema: await schema, source, variableValues, contextValue: ctx })
  if (errors?.[0]) throw thrownIn(errors[0])
  return JSON.parse(JSON.stringify(data)) as T
}
