import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { at, tool } from './house.js'

const homes = ['packages', 'apps'].flatMap((group) => readdirSync(at(group)).map((name) => `${group}/${name}`))

describe('types', () => {
  it.each(homes)('of %s fit, in its tests too', async (home) => {
    const { code, out } = await tool(
      'tsc',
      ['-p', at(home, 'tsconfig.json'), '--noEmit', '--pretty', 'false'],
      at(home),
    )
    expect(out).toBe('')
    expect(code).toBe(0)
  })
})
