import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperToDocx } from '../src/docx/index.js'
import { handlingOpinion, type Paper } from '../src/index.js'
import { opinionInput, papers } from './samples.js'
import { stringsOf } from './strings-of.js'

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const canConvert = ['soffice', 'pdftotext', 'pdftoppm'].every(has)
/** Where skipping is forbidden the tests run and fail by what is missing. */
const isSkipped = !canConvert && process.env['TEST_SKIP'] !== 'forbidden'

const PAGES: Record<string, number> = {
  'registration-slip': 2,
  'forwarding-letter': 2,
  'acceptance-notice': 2,
  'extension-notice': 2,
  'handling-opinion': 3,
  'service-proof': 1,
  'review-opinion': 2,
  'review-opinion-changed': 3,
  'recheck-opinion': 2,
  'not-accepted-notice': 2,
  'no-longer-accepted-notice': 2,
}
/** No signs in it, so that every full line holds 28 characters. */
const LONG = [...'本机关调取了𠮷里小区的供暖台账并逐户核对'.repeat(400)].slice(0, 8000).join('')

const folder = (): string => mkdtempSync(join(tmpdir(), 'papers-'))
const pt = (mm: number): number => (mm / 25.4) * 72
/** Without blanks, and without the boxes of a form, which come from another typeface and are drawn apart. */
const squeeze = (text: string): string => text.replace(/[\s☐☑]/gu, '')

describe.skipIf(isSkipped)('printed by LibreOffice', () => {
  const at = folder()
  const all: Record<string, Paper> = { ...papers(), long: handlingOpinion(opinionInput({ inquiry: LONG })) }

  beforeAll(async () => {
    for (const [name, paper] of Object.entries(all)) writeFileSync(join(at, `${name}.docx`), await paperToDocx(paper))
    const files = Object.keys(all).map((name) => join(at, `${name}.docx`))
    const fonts = fileURLToPath(new URL('../fonts/fonts.conf', import.meta.url))
    const flags = [
      `-env:UserInstallation=file://${join(at, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      at,
    ]
    execFileSync('soffice', [...flags, ...files], { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: fonts } })
  }, 180_000)
  afterAll(() => rmSync(at, { recursive: true, force: true }))

  /** Pages in the order of drawing, so that a table cell stays in one piece; page numbers are taken out. */
  const pagesOf = (name: string): string[] => {
    const raw = execFileSync('pdftotext', ['-raw', join(at, `${name}.pdf`), '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    return raw
      .split('\f')
      .slice(0, -1)
      .map((page) => squeeze(page.replace(/^— ?\d+ ?—$/gmu, '')))
  }

  it.each(Object.entries(papers()))(
    '%s: nothing is cut off and the pages are as many as they should be',
    (name, paper) => {
      const pages = pagesOf(name)
      expect(pages).toHaveLength(PAGES[name] ?? 0)
      const text = pages.join('')
      for (const wanted of [paper.organName, paper.title, ...paper.blocks.flatMap(stringsOf)])
        expect(text).toContain(squeeze(wanted))
    },
  )

  it('ticks one box of the proof of service', () => {
    const text = execFileSync('pdftotext', ['-raw', join(at, 'service-proof.pdf'), '-'], { encoding: 'utf8' })
    expect([text.match(/☑/gu)?.length, text.match(/☐/gu)?.length]).toEqual([1, 5])
  })

  it('a text of 8,000 characters runs over many pages without losing one', () => {
    const pages = pagesOf('long')
    expect(pages.length).toBeGreaterThan(14)
    expect(pages.join('')).toContain(squeeze(LONG))
  })

  it('sets 22 lines of 28 characters on a full page', () => {
    const page = execFileSync('pdftotext', ['-raw', '-f', '5', '-l', '5', join(at, 'long.pdf'), '-'], {
      encoding: 'utf8',
    })
    const lines = page
      .split('\n')
      .map(squeeze)
      .filter((line) => line.length > 10)
    expect(lines).toHaveLength(22)
    for (const line of lines) expect([...line]).toHaveLength(28)
  })

  it('the first page of a letter has no number, the second has one on the left, the third on the right', () => {
    const layout = execFileSync('pdftotext', ['-layout', join(at, 'handling-opinion.pdf'), '-'], {
      encoding: 'utf8',
    }).split('\f')
    expect(layout[0]).not.toMatch(/—\s*1\s*—/u)
    expect(layout[1]).toMatch(/^ {0,8}—\s*2\s*—/mu)
    expect(layout[2]).toMatch(/^ {20,}—\s*3\s*—/mu)
  })

  it('stands where GB/T 9704 wants it: masthead, text edges, line pitch', () => {
    const xml = execFileSync('pdftotext', ['-bbox', join(at, 'handling-opinion.pdf'), '-'], { encoding: 'utf8' })
    const boxes = [...xml.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/gu)]
    const find = (start: string) => boxes.find((box) => box[5]?.startsWith(start))?.map(Number) ?? []
    const addressee = find('林小满')
    expect(addressee[1]).toBeCloseTo(pt(28), 0)
    const masthead = find('天津市滨海新区住房')
    expect(masthead[2] ?? 0).toBeGreaterThan(pt(27))
    expect(masthead[2] ?? 0).toBeLessThan(pt(34))
    // A closing sign may hang into the margin, as programs see fit; everything else ends at 184 mm.
    const ended = boxes.filter((box) => !/[，。；：、）》]$/u.test(box[5] ?? ''))
    for (const box of ended) expect(Number(box[3])).toBeLessThan(pt(184) + 1)
  })

  it('draws two red double lines of 170 mm, the lower one 20 mm above the edge', () => {
    execFileSync('pdftoppm', ['-r', '100', '-f', '1', '-l', '1', join(at, 'handling-opinion.pdf'), join(at, 'look')])
    const rows = redRows(readFileSync(join(at, 'look-1.ppm')))
    const mm = (dots: number): number => (dots / 100) * 25.4
    const long = rows.filter((row) => mm(row.length) > 160)
    expect(long.length).toBeGreaterThan(3)
    for (const row of long) expect(Math.abs(mm(row.length) - 170)).toBeLessThan(1.5)
    const upper = long.filter((row) => mm(row.y) < 100).map((row) => mm(row.y))
    const lower = long.filter((row) => mm(row.y) > 200).map((row) => 297 - mm(row.y))
    expect(Math.min(...upper)).toBeGreaterThan(40)
    expect(Math.max(...upper)).toBeLessThan(50)
    expect(Math.abs(Math.max(...lower) - 20)).toBeLessThan(2)
  })
})

/** Width of the red in each row of a picture in the plain P6 format. */
function redRows(ppm: Buffer): { y: number; length: number }[] {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(ppm.subarray(0, 64).toString('latin1'))
  if (head === null) throw new Error('not a P6 picture')
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length]
  const isRed = (at: number): boolean =>
    (ppm[at] ?? 0) > 180 && (ppm[at + 1] ?? 255) < 140 && (ppm[at + 2] ?? 255) < 140
  return Array.from({ length: height }, (_, y) => {
    const dots = Array.from({ length: width }, (__, x) => x).filter((x) => isRed(start + (y * width + x) * 3))
    return { y, length: dots.length === 0 ? 0 : (dots.at(-1) ?? 0) - (dots[0] ?? 0) + 1 }
  })
}
