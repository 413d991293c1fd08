import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, graphql, type GraphQLScalarType } from 'graphql'
import { answersOf, type OfficeState } from './answers.js'

const schemaFile = process.env.CONSOLE_SCHEMA ?? join(import.meta.dirname, '../../../api/schema.graphql')
if (!existsSync(schemaFile)) throw new Error(`no schema at ${schemaFile}: print it with \`npm run schema:print\``)
const schema = buildSchema(readFileSync(schemaFile, 'utf8'))
for (const name of ['LocalDate', 'Instant', 'JSON']) {
  const scalar = schema.getType(name) as GraphQLScalarType | undefined
  if (scalar) scalar.serialize = (value) => value
}

export interface Asked {
  name: string
  variables: Record<string, any>
}

/** An office in memory behind the real schema: what the console sends is checked by it, what comes back is invented. */
export function openOffice(first: Partial<OfficeState> = {}) {
  const state: OfficeState = { who: 'head', isSample: true, sampleYear: null, needsSetUp: false, ...first }
  const answers = answersOf(state)
  const asked: Asked[] = []
  const answer = async (query: string, variables: Record<string, any>) => {
    asked.push({ name: /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '', variables })
    return graphql({ schema, source: query, variableValues: variables, rootValue: answers })
  }
  return { state, answers, asked, answer }
}

export type Office = ReturnType<typeof openOffice>
