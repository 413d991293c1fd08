import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import rules from '../src/import-rules.mjs'
import { at, plant, tool } from './house.js'

interface Cruised {
  readonly modules: readonly {
    readonly source: string
    readonly dependencies: readonly { readonly resolved: string }[]
  }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

async function cruise(cwd?: string): Promise<Cruised> {
  const { out, err } = await tool(
    'depcruise',
    ['--config', at('packages/config/src/import-rules.mjs'), '--output-type', 'json', 'apps', 'packages'],
    cwd,
  )
  if (!out.startsWith('{')) throw new Error(`depcruise: ${err || out}`)
  return JSON.parse(out) as Cruised
}

describe('the walls of the house', () => {
  let house: Cruised
  beforeAll(async () => void (house = await cruise()))

  it('hold', () => {
    expect(house.summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([])
  })

  // A cruiser that cannot read TypeScript sees no module and finds no fault.
  it('are looked at whole: modules, packages and libraries', () => {
    const edges = house.modules.flatMap((m) => m.dependencies.map((d) => `${m.source} -> ${d.resolved}`))
    const count = (pattern: RegExp) => edges.filter((edge) => pattern.test(edge)).length
    expect(house.modules.length).toBeGreaterThan(500)
    expect(count(/^apps\/api\/src\/.* -> packages\/domain\/src\/index\.ts$/)).toBeGreaterThan(20)
    expect(count(/^apps\/console\/src\/.* -> packages\/domain\/src\/index\.ts$/)).toBeGreaterThan(5)
    expect(count(/^apps\/api\/src\/.* -> .*\/typeorm\//)).toBeGreaterThan(20)
    expect(count(/^apps\/api\/src\/.* -> .*\/type-graphql\//)).toBeGreaterThan(10)
  })
})

const API = 'apps/api/src'

/** Per rule one file that breaks it, and what it reaches for. */
const BROKEN: Readonly<Record<string, readonly [from: string, imported: string]>> = {
  'law-knows-nothing': ['packages/law/src/clocked.ts', 'node:fs'],
  'domain-knows-the-law-only': ['packages/domain/src/stored.ts', 'typeorm'],
  'documents-know-domain-and-law': ['packages/documents/src/asking.ts', 'graphql'],
  'papers-run-anywhere': ['packages/documents/src/writing.ts', './docx/index.js'],
  'docx-is-for-node': ['apps/console/src/matters/printing.ts', '@petition/documents/docx'],
  'console-knows-no-server': ['apps/console/src/matters/reaching.ts', '@petition/documents'],
  'api-knows-no-console': [`${API}/organs/looking.ts`, '../../../console/src/kit/days.js'],
  'wire-has-no-screens': ['apps/console/src/provider/drawing.ts', '../kit/Mark.js'],
  'counter-touches-no-database': [`${API}/organs/hasty.resolver.ts`, 'typeorm'],
  'archive-knows-no-graphql': [`${API}/organs/telling.store.ts`, './organ.graphql.js'],
  'desk-knows-no-http': [`${API}/organs/set-header.ts`, 'fastify'],
  'slices-use-doors': [`${API}/matters/peeking.ts`, '../organs/organ.entity.js'],
  'papers-ask-for-matters-in-one-place': [`${API}/documents/matter-door.ts`, '../organs/organ.entity.js'],
  'platform-knows-only-what-it-stands-on': [`${API}/platform/knowing.ts`, '../organs/index.js'],
  'organs-knows-only-what-it-stands-on': [`${API}/organs/knowing.ts`, '../matters/index.js'],
  'files-knows-only-what-it-stands-on': [`${API}/files/knowing.ts`, '../matters/index.js'],
  'matters-knows-only-what-it-stands-on': [`${API}/matters/knowing.ts`, '../documents/index.js'],
  'casework-knows-only-what-it-stands-on': [`${API}/casework/knowing.ts`, '../documents/index.js'],
  'documents-knows-only-what-it-stands-on': [`${API}/documents/knowing.ts`, '../imports/index.js'],
  'imports-stands-on-the-road': [`${API}/imports/knowing.ts`, '../study/index.js'],
  'exports-stands-on-the-road': [`${API}/exports/knowing.ts`, '../imports/index.js'],
  'exchange-stands-on-the-road': [`${API}/exchange/knowing.ts`, '../study/index.js'],
  'reminders-stands-on-the-road': [`${API}/reminders/knowing.ts`, '../study/index.js'],
  'reconsideration-stands-on-the-road': [`${API}/reconsideration/knowing.ts`, '../study/index.js'],
  'leadership-stands-on-the-road': [`${API}/leadership/knowing.ts`, '../study/index.js'],
  'lawyers-stands-on-the-road': [`${API}/lawyers/knowing.ts`, '../study/index.js'],
  'mediation-stands-on-the-road': [`${API}/mediation/knowing.ts`, '../study/index.js'],
  'hearings-stands-on-the-road': [`${API}/hearings/knowing.ts`, '../study/index.js'],
  'study-stands-on-the-road': [`${API}/study/knowing.ts`, '../exchange/index.js'],
  'slices-know-no-list-of-slices': [`${API}/organs/counting.ts`, '../slices.js'],
  'nobody-knows-the-sample': [`${API}/organs/inventing.ts`, '../sample/index.js'],
  'sources-know-no-tests': [`${API}/organs/testing.ts`, '../../test/offices.js'],
  'nothing-goes-in-circles': ['packages/law/src/about.ts', './round.js'],
  'everything-is-found': [`${API}/organs/lost.ts`, './nowhere.js'],
}

/** What the broken files reach for. */
const THERE: Readonly<Record<string, string>> = {
  'packages/domain/src/index.ts': 'export const petition = 1\n',
  'packages/documents/src/index.ts': 'export const paper = 1\n',
  'packages/documents/src/docx/index.ts': 'export const bytes = 1\n',
  'packages/law/src/round.ts': "import { broken } from './about.js'\nexport const named = [broken]\n",
  'apps/console/src/kit/days.ts': 'export const named = 1\n',
  'apps/console/src/kit/Mark.tsx': 'export const named = 1\n',
  [`${API}/organs/organ.entity.ts`]: 'export const named = 1\n',
  [`${API}/organs/organ.graphql.ts`]: 'export const named = 1\n',
  [`${API}/slices.ts`]: 'export const named = 1\n',
  'apps/api/test/offices.ts': 'export const named = 1\n',
  ...Object.fromEntries(
    ['organs', 'files', 'matters', 'documents', 'imports', 'exchange', 'study', 'sample'].map((slice) => [
      `${API}/${slice}/index.ts`,
      'export const named = 1\n',
    ]),
  ),
}

describe('a wall that is crossed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'petition-walls-'))
  let found: readonly string[] = []

  beforeAll(async () => {
    plant(folder, THERE)
    plant(
      folder,
      Object.fromEntries(
        Object.values(BROKEN).map(([from, imported]) => [
          from,
          `import { named } from '${imported}'\nexport const broken = named\n`,
        ]),
      ),
    )
    copyFileSync(at('tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
    mkdirSync(join(folder, 'node_modules/@petition'), { recursive: true })
    for (const name of ['domain', 'documents']) {
      copyFileSync(at('packages', name, 'package.json'), join(folder, 'packages', name, 'package.json'))
      symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@petition', name))
    }
    for (const name of ['typeorm', 'type-graphql', 'graphql', 'fastify'])
      symlinkSync(at('apps/api/node_modules', name), join(folder, 'node_modules', name))
    const { summary } = await cruise(folder)
    found = summary.violations.map((v) => `${v.rule.name}: ${v.from}`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is tried for every rule there is', () => {
    expect(new Set(Object.keys(BROKEN))).toEqual(new Set(rules.forbidden.map((rule) => String(rule.name))))
  })

  it.each(Object.entries(BROKEN))('turns red: %s', (name, [from]) => {
    expect(found).toContain(`${name}: ${from}`)
  })
})
