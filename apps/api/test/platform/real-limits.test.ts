import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphQLSchema } from 'graphql'
import { assembleSchema } from '../../src/platform/graphql/assemble.js'
import { refuseHeavy } from '../../src/platform/graphql/limits.js'
import { slices } from '../../src/slices.js'

/* The limits against the schema of the house: what the console asks passes, what only wears the server out does not. */

const folder = new URL('../../../console/src/provider/documents/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const asked = parse(texts.join('\n'))

const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)

let schema: GraphQLSchema
beforeAll(async () => void (schema = await assembleSchema(slices)))

describe('the console', () => {
  it.each(operationsOf(asked).map((operation) => [operation.name?.value ?? '', operation] as const))(
    'may ask %s, a hundred rows at once',
    (_, operation) => {
      expect(() => refuseHeavy(schema, asked, operation, { first: 100 })).not.toThrow()
    },
  )
})

describe('whoever wants to wear the server out', () => {
  const reasonFor = (source: string): unknown => {
    const document = parse(source)
    expect(validate(schema, document)).toEqual([])
    const [operation] = operationsOf(document)
    if (!operation) throw new Error('no operation')
    try {
      refuseHeavy(schema, document, operation, {})
      return null
    } catch (error) {
      return (error as { extensions: Record<string, unknown> }).extensions['reason']
    }
  }
  const round = (levels: number, inner: string): string =>
    levels === 0 ? inner : `proposals { matter { ${round(levels - 1, inner)} } }`
  const everything = '{ id parties { name } facts(first: 100) { nodes { id } } duties { id } claims { no } }'

  it.each([
    ['going round in circles', `{ matters { nodes { ${round(6, 'id')} } } }`, 'QUERY_TOO_DEEP'],
    [
      'each organ above the other',
      `{ organs { nodes ${'{ superior '.repeat(12)}{ id }${' }'.repeat(12)} } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'every record of every matter',
      `{ matters(first: 100) { nodes { facts(first: 100) { nodes { id on by { name } } } } } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a round that multiplies',
      `{ approvals(first: 100) { nodes { matter { proposals { matter { proposals { matter { id } } } } } } } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'the same thing thirty-one times',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: workbench { today }`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    ['pages without end', '{ matters(first: 100000) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    [
      'one matter whole, and again',
      `{ matters(first: 100) { nodes ${everything} } again: matters(first: 100) { nodes ${everything} } }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('is refused: %s', (_, source, reason) => {
    expect(reasonFor(source)).toBe(reason)
  })
})
