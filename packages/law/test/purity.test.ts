import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** Words that would bring a clock, a zone, chance or a platform into the law. */
const FOREIGN = [/\bnew Date\b/, /\bDate\./, /Math\.random/, /\bprocess\./, /\bnode:/, /\bwindow\./, /performance\./]

describe('the sources of the law', () => {
  it.each(files)('%s knows no clock and no platform', (name) => {
    const text = readFileSync(new URL(name, src), 'utf8')
    expect(FOREIGN.filter((word) => word.test(text))).toEqual([])
  })

  it('import nothing but each other', () => {
    const imported = files.flatMap((name) =>
      [...readFileSync(new URL(name, src), 'utf8').matchAll(/from '([^']+)'/g)].map((found) => found[1] ?? ''),
    )
    expect(imported.length).toBeGreaterThan(100)
    expect(imported.filter((path) => !path.startsWith('.'))).toEqual([])
  })
})
