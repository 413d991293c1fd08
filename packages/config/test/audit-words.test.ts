import { readdirSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, it } from 'vitest'
import { actText, askableActs, detailText, kindText } from '../../../apps/console/src/audit/labels.js'
import { zh } from '../../../apps/console/src/words/zh/index.js'
import { at, text } from './house.js'

const say = { pair: (chinese: string) => chinese }
const SPEAKS_CHINESE = /\p{Script=Han}/u
const sources = readdirSync(at('apps/api/src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('sample/'))
  .map((path) => text(`apps/api/src/${path}`))
const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name ?? ''))),
]

/** Every mutation is a command, and a command's name is what the audit log keeps. */
const mutations = Object.keys(buildSchema(text('apps/api/schema.graphql')).getMutationType()?.getFields() ?? {})
const written = found(/writeAudit\([^)]*?act: '(\w+)'/g)
const kinds = found(/\bkind: '([a-z]\w+)', id\b/g)

it('the audit log has a Chinese word for every act that it may keep', () => {
  expect(mutations.length).toBeGreaterThan(200)
  expect(written).toEqual(expect.arrayContaining(['signInRefused', 'downloadPaper', 'exportList']))
  const silent = [...mutations, ...written].filter((act) => !SPEAKS_CHINESE.test(actText(act, zh, say)))
  expect(silent).toEqual([])
})

it('and for every kind of thing that an act is done to', () => {
  expect(kinds).toEqual(expect.arrayContaining(['matter', 'case', 'reconsideration', 'room']))
  expect(kinds.filter((kind) => !SPEAKS_CHINESE.test(kindText(kind, zh)))).toEqual([])
})

it('no two acts that one may ask for look alike', () => {
  const said = askableActs(zh).map((act) => actText(act, zh, say))
  expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([])
})

it('says what is noted beside an act in words, and leaves ids and days as they are', () => {
  const detail = {
    on: '2022-05-09',
    channel: 'VISIT',
    isAgreed: false,
    roles: ['HEAD'],
    successorId: 'O-2',
    level: null,
  }
  expect(detailText(detail, zh, say)).toBe('日期 2022-05-09；渠道 来访；同意 否；岗位 主任；承继单位 O-2；层级 —')
})

it('has a word for every detail that an act notes', () => {
  const noted = found(/\bdetail(?: = |: )\{ ([^}]*) \}/g).flatMap((inside) =>
    [...inside.matchAll(/(?:^|, )(\w+)(?=[,:]|$)/g)].map(([, name]) => name ?? ''),
  )
  expect(noted.length).toBeGreaterThan(50)
  expect([...new Set(noted)].filter((name) => !Object.hasOwn(zh.audit.details, name))).toEqual([])
})
