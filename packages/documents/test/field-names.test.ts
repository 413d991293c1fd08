import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FIELD_NAMES, nameOfField } from '../src/field-names.js'

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith('.ts'))
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))

/** The fields that a check asks for by `missing({ … })`. */
const asked = (source: string): string[] =>
  [...source.matchAll(/missing\(\{(.*?)\}\)/gsu)].flatMap(([, body = '']) =>
    [...body.matchAll(/(?:^|[\s{,])'?([a-zA-Z.]+)'?:/gu)].map(([, field = '']) => field),
  )

it('tells what is missing in the words of people, not in those of code', () => {
  const fields = sources(join(import.meta.dirname, '../src/papers')).flatMap(asked)
  expect(fields.length).toBeGreaterThan(40)
  expect(fields.filter((field) => !/^\p{Script=Han}[\p{Script=Han}、]*$/u.test(nameOfField(field).zh))).toEqual([])
  expect(nameOfField('advice.2.reasons')).toEqual(FIELD_NAMES['reasons'])
})
