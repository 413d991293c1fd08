import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { at, ourFiles, text } from './house.js'

const pages = ourFiles().filter((file) => file.endsWith('.md'))
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }

describe.each(pages)('%s', (page) => {
  const content = text(page)

  it('points to what is there', () => {
    const links = [...content.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => (link ?? '').replace(/#.*$/, ''))
    const paths = links.filter((link) => link !== '' && !/^[a-z]+:/.test(link))
    expect(paths.filter((link) => !existsSync(at(normalize(join(dirname(page), link)))))).toEqual([])
  })

  it('names folders and files that are there', () => {
    const named = [...content.matchAll(/`((?:apps|packages)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
    expect(named.filter((path) => !existsSync(at(path)))).toEqual([])
  })

  it('asks npm for what it can run', () => {
    const asked = [...content.matchAll(/\bnpm run (?:-s )?([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name ?? '')
    const alone = [...content.matchAll(/`((?:db|law|schema|keys):[a-z]+)/g)].map(([, name]) => name ?? '')
    expect([...asked, ...alone].filter((name) => !scripts[name])).toEqual([])
  })
})

it('every command of package.json is one that run.mjs knows', () => {
  const source = text('packages/config/src/run.mjs')
  const modes = [...source.matchAll(/^ {2}(?:async )?'?([a-z:]+)'?(?:\(\)|:)/gm)].map(([, name]) => name)
  for (const [name, command] of Object.entries(scripts)) {
    expect(command).toBe(`node packages/config/src/run.mjs ${name}`)
    expect(modes).toContain(name)
  }
})

it('the two languages of the front page show the same places', () => {
  const linked = (file: string) => new Set([...text(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link))
  const [en, zh] = [linked('README.md'), linked('README.zh-CN.md')]
  expect([...en].filter((link) => !zh.has(link) && link !== 'README.zh-CN.md')).toEqual([])
})
