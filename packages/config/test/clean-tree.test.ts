import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import forbidden from '../src/forbidden-words.json' with { type: 'json' }
import { ourFiles, text } from './house.js'

const BINARY = /\.(xlsx|docx|png|ico|woff2?|db)$/
const LISTS = ['packages/config/src/forbidden-words.json', 'packages/config/test/clean-tree.test.ts']
const files = ourFiles().filter((file) => !BINARY.test(file))
const written = files.filter((file) => file !== 'pnpm-lock.yaml' && !LISTS.includes(file))

/** SHA-256, shortened, of names of real persons and companies in public reports on this work: they stand in none of our files. */
const REAL_NAMES = new Set([
  '1137b55ab6314ae1',
  '40bec98bea858b57',
  '84759798f269d021',
  'a84062c381abc308',
  'ae2cad2c10f06764',
  'c3f5216699626e44',
  'd90ffcba4d2d3981',
])
const hashed = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 16)

function namesIn(content: string): string[] {
  const found = new Set<string>()
  for (const run of content.match(/\p{Script=Han}{3,}/gu) ?? [])
    for (let n = 0; n + 3 <= run.length; n += 1) found.add(run.slice(n, n + 3))
  return [...found]
}

describe('what belongs to the project', () => {
  it('is looked at whole', () => {
    expect(written.length).toBeGreaterThan(500)
  })

  it.each(Object.entries(forbidden))('has no words that are %s', (_what, patterns) => {
    const found = written.flatMap((file) => {
      const lines = text(file).split('\n')
      return patterns.flatMap((pattern) => {
        const wanted = new RegExp(pattern, 'i')
        return lines.flatMap((line, n) => (wanted.test(line) ? [`${file}:${n + 1} ${pattern}`] : []))
      })
    })
    expect(found).toEqual([])
  })

  it('names nobody real', () => {
    const known = new Map<string, string>()
    for (const file of written) for (const name of namesIn(text(file))) if (!known.has(name)) known.set(name, file)
    expect(known.size).toBeGreaterThan(5000)
    expect([...known].filter(([name]) => REAL_NAMES.has(hashed(name))).map(([, file]) => file)).toEqual([])
  })

  it('carries identity numbers of nowhere only: area 999999, or the example of GB 11643', () => {
    const real =
      /(?<!\d)(?!999999|1101051949)[1-6]\d{5}(?:19\d\d|200\d|201[0-4])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/
    expect(written.filter((file) => real.test(text(file)))).toEqual([])
  })

  it('has one lockfile, which says what and not from where', () => {
    expect(
      ourFiles().filter((file) => /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)/.test(file)),
    ).toEqual(['pnpm-lock.yaml'])
    const lock = text('pnpm-lock.yaml')
    expect(lock).toContain('resolution: {integrity: sha512-')
    expect(lock.split('\n').filter((line) => /https?:|tarball|\bregistry\b/.test(line))).toEqual([])
  })

  it('pins every version', () => {
    const loose = files
      .filter((file) => /(^|\/)package\.json$/.test(file))
      .flatMap((file) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(text(file)) as Record<
          string,
          Record<string, string>
        >
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*)$/.test(version))
          .map(([name, version]) => `${file} ${name} ${version}`)
      })
    expect(loose).toEqual([])
  })
})

describe('a word that does not belong', () => {
  const isFound = (line: string) =>
    Object.values(forbidden).some((patterns) => patterns.some((p) => new RegExp(p, 'i').test(line)))
  it.each([
    ['// TO', 'DO: later'],
    ['it.sk', "ip('works', () => {})"],
    ["readFileSync('/ro", "ot/data')"],
    ['see issue', ' 12'],
    ['regi', 'stry=https://example.invalid'],
  ])('is found: %s…', (...parts) => {
    expect(isFound(parts.join(''))).toBe(true)
  })
  it.each(['registry.entities.map', "color: '#123456'", 'describe.skipIf(isMissing)', 'a hacksaw'])(
    'is not: %s',
    (line) => {
      expect(isFound(line)).toBe(false)
    },
  )
  it('a name is found in the middle of a sentence', () => {
    expect(namesIn('由陈晓禾登记。')).toContain('陈晓禾')
  })
})
