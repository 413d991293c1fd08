import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assembleSchema } from '../../../apps/api/src/platform/graphql/assemble.js'
import { FieldKeys } from '../../../apps/api/src/platform/sealed.js'
import { Office } from '../../../apps/api/src/platform/office.js'
import { personalColumns } from '../../../apps/api/src/platform/personal.js'
import { slices } from '../../../apps/api/src/slices.js'
import { testConfig } from '../../../apps/api/test/offices.js'
import { ourFiles, text } from './house.js'

/** Words that judge. They may stand nowhere, except where the thing judged is no person who petitions. */
const JUDGING =
  /^(score|scores|rank|ranks|ranking|rating|risk|risks|blacklist|blocklist|watchlist|grade|graded|suspect|suspicious|danger|dangerous|troublemaker|reputation|credibility|sensitivity|stability|flagged|tagged)$/
/** The examination of a cadre's own study year. */
const OF_OTHERS = /exam_?score/i
/** What would say something about a person rather than name or reach them. */
const ABOUT_A_PERSON =
  /^(label|labels|tag|tags|level|count|times|frequency|history|note|remark|category|type|flag|flags|mark|priority)$/
/** What tells persons apart, whatever the matter. */
const TELLS_PERSONS_APART =
  /(idNumber|identity|(?<!tele)phone|nameSealed|partyName|petitioner|creditCode|personId|personKey|personHash)/i

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

const judges = (name: string): boolean => !OF_OTHERS.test(name) && wordsOf(name).some((word) => JUDGING.test(word))
const isOfPersons = (owner: string): boolean => /part(y|ies)|petitioner|person/i.test(owner)
const describesAPerson = (owner: string, name: string): boolean =>
  isOfPersons(owner) && wordsOf(name).some((word) => ABOUT_A_PERSON.test(word))

describe('nobody who petitions is judged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-judged-'))
  let office: Office
  let schema: GraphQLSchema
  beforeAll(async () => {
    const config = testConfig({ databaseUrl: join(folder, 'office.db'), dataDir: folder, logLevel: 'silent' })
    office = await Office.open(config, slices, { keys: FieldKeys.fresh() })
    schema = await assembleSchema(slices)
  })
  afterAll(async () => {
    await office.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const types = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  const tables = () => office.db.writer.entityMetadatas

  it('by a word of the contract', () => {
    const names = types().flatMap((type) => [
      { owner: '', name: type.name },
      ...(isEnumType(type) ? type.getValues().map((value) => ({ owner: type.name, name: value.name })) : []),
      ...(isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ owner: type.name, name: field.name }))
        : []),
    ])
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter(({ owner, name }) => judges(name) || describesAPerson(owner, name))).toEqual([])
  })

  it('by a table or a column', () => {
    const names = tables().flatMap((entity) => [
      { owner: '', name: entity.tableName },
      ...entity.columns.map((column) => ({ owner: entity.tableName, name: column.propertyName })),
    ])
    expect(names.length).toBeGreaterThan(200)
    expect(names.filter(({ owner, name }) => judges(name) || describesAPerson(owner, name))).toEqual([])
  })

  it('by an index or a key that finds one person in several matters', async () => {
    const found: string[] = []
    for (const { tableName } of tables()) {
      const indices = await office.db.reader.query<{ name: string }[]>(`PRAGMA index_list("${tableName}")`)
      for (const { name } of indices) {
        const columns = await office.db.reader.query<{ name: string | null }[]>(`PRAGMA index_info("${name}")`)
        const inOrder = columns.map((column) => column.name ?? '')
        if (inOrder.some((column) => TELLS_PERSONS_APART.test(column)) && inOrder[0] !== 'matterId')
          found.push(`${tableName} (${inOrder.join(', ')})`)
      }
    }
    expect(found).toEqual([])
  })

  it('by a hash that stands outside its matter', () => {
    const hashed = personalColumns().filter(({ sealedAs }) => sealedAs === 'hashed')
    const owners = hashed.map(({ table }) => tables().find((entity) => entity.tableName === table))
    expect(owners.map((entity) => entity?.columns.some((column) => column.propertyName === 'matterId'))).toEqual(
      hashed.map(() => true),
    )
  })

  it('by a question that names a person', () => {
    const asked = new Set<string>()
    const collect = (path: string, type: GraphQLInputType): void => {
      const named = getNamedType(type)
      asked.add(path)
      if (isEnumType(named)) for (const { name } of named.getValues()) asked.add(`${path}=${name}`)
      if (!isInputObjectType(named)) return
      for (const field of Object.values(named.getFields())) collect(`${path}.${field.name}`, field.type)
    }
    const root = schema.getQueryType()
    for (const field of Object.values(root?.getFields() ?? {}))
      for (const arg of field.args) collect(`${field.name}.${arg.name}`, arg.type)
    expect(asked.size).toBeGreaterThan(30)
    expect([...asked].filter((path) => TELLS_PERSONS_APART.test(path))).toEqual([])
  })

  it('by a list of persons', () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) =>
      String(getNamedType(field.type)),
    )
    expect(lists.filter((name) => isOfPersons(name))).toEqual([])
  })

  it('by a word on a screen, a paper or in an export', () => {
    // 信用代码 names an organisation, 风险 and 评分 name nobody here.
    const WORDS =
      /黑名单|灰名单|重点人员|重点人头|稳控对象|缠访|闹访|缠闹|无理上访|上访专业户|信访人(?:评级|等级|评分|排名|画像|标签)|人员画像|风险等级/
    const sources = ourFiles().filter((file) => /^(apps|packages)\/[^/]+\/src\/.*\.(ts|tsx|graphql)$/.test(file))
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.filter((file) => WORDS.test(text(file)))).toEqual([])
  })
})

describe('a judging word', () => {
  it.each(['riskLevel', 'petitioner_score', 'Blacklist', 'RANK', 'isFlagged'])('is seen in %s', (name) => {
    expect(judges(name)).toBe(true)
  })
  it.each(['examScore', 'exam_score', 'rankle', 'organLevel', 'creditCode'])('is not seen in %s', (name) => {
    expect(judges(name)).toBe(false)
  })
  it('is seen where a person is described', () => {
    expect(describesAPerson('Party', 'label')).toBe(true)
    expect(describesAPerson('matter_party', 'visitCount')).toBe(true)
    expect(describesAPerson('Setting', 'labelEn')).toBe(false)
  })
})
