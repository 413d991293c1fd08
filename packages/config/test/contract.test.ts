import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { assembleSchema, schemaText } from '../../../apps/api/src/platform/graphql/assemble.js'
import { partnerSchemaText } from '../../../apps/api/src/platform/graphql/partner-schema.js'
import { slices } from '../../../apps/api/src/slices.js'
import { at, run, text } from './house.js'

const SPEAKS_CHINESE = /\p{Script=Han}/u

describe('the contract', () => {
  let schema: GraphQLSchema
  beforeAll(async () => void (schema = await assembleSchema(slices)))

  it('is printed as the code has it: npm run schema:print', () => {
    expect(text('apps/api/schema.graphql')).toBe(schemaText(schema))
    expect(text('apps/api/schema.partner.graphql')).toBe(partnerSchemaText(schema))
  })

  it('says in Chinese what every type, field, argument and value is', () => {
    const silent: string[] = []
    const ask = (name: string, described: { description?: string | null | undefined }) => {
      if (!SPEAKS_CHINESE.test(described.description ?? '')) silent.push(name)
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || (isScalarType(type) && isSpecifiedScalarType(type))) continue
      ask(type.name, type)
      if (isEnumType(type)) for (const value of type.getValues()) ask(`${type.name}.${value.name}`, value)
      if (!isObjectType(type) && !isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        ask(`${type.name}.${field.name}`, field)
        if ('args' in field) for (const arg of field.args) ask(`${type.name}.${field.name}(${arg.name})`, arg)
      }
    }
    expect(silent).toEqual([])
  })

  it('is what the console was generated from: node codegen.mjs', async () => {
    const { code, err } = await run(process.execPath, ['codegen.mjs', '--check'], { cwd: at('apps/console') })
    expect(err).toBe('')
    expect(code).toBe(0)
  })
})
