import { afterEach, describe, expect, it, vi } from 'vitest'
import { paperToDocx } from '../src/docx/index.js'
import { forwardingLetter, handlingOpinion, paperToText, type Paper } from '../src/index.js'
import { readDocx } from './read-docx.js'
import { forwardingInput, opinionInput, papers } from './samples.js'
import { stringsOf } from './strings-of.js'

const all = Object.entries(papers())

describe('the Word file', () => {
  it.each(all)('%s carries every text and is well-formed throughout', async (_name, paper) => {
    const { text } = await readDocx(await paperToDocx(paper))
    for (const wanted of [paper.title, ...paper.blocks.flatMap(stringsOf)]) expect(text).toContain(wanted)
  })

  it('has the margins, line pitch and sheet of GB/T 9704', async () => {
    const { parts } = await readDocx(await paperToDocx(handlingOpinion(opinionInput())))
    const xml = parts['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/u)
    // 37, 26, 35 and 28 mm; header 30 mm and footer 20 mm from the edges
    for (const margin of [
      'w:top="2098"',
      'w:right="1474"',
      'w:bottom="1984"',
      'w:left="1587"',
      'w:header="1701"',
      'w:footer="1134"',
    ])
      expect(xml).toContain(margin)
    expect(xml).toContain('<w:titlePg/>')
    const styles = parts['word/styles.xml'] ?? ''
    expect(styles).toMatch(/w:styleId="Body".*?w:line="579" w:lineRule="exact"/u)
    expect(styles).toMatch(/w:styleId="Body".*?w:firstLineChars="200"/u)
    for (const setting of ['widowControl', 'autoSpaceDE', 'autoSpaceDN'])
      expect(styles).toContain(`<w:${setting} w:val="false"/>`)
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
  })

  it('names the typefaces of the standard and what may stand in for them', async () => {
    const { parts } = await readDocx(await paperToDocx(handlingOpinion(opinionInput())))
    const styles = parts['word/styles.xml'] ?? ''
    const style = (id: string) => new RegExp(`w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? ''
    expect(style('Body')).toContain('w:eastAsia="仿宋_GB2312"')
    expect(style('Body')).toContain('<w:sz w:val="32"/>')
    expect(style('PaperTitle')).toContain('w:eastAsia="方正小标宋简体"')
    expect(style('PaperTitle')).toContain('<w:sz w:val="44"/>')
    expect(style('HeadingHei')).toContain('w:eastAsia="黑体"')
    expect(style('HeadingKai')).toContain('w:eastAsia="楷体_GB2312"')
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong')
  })

  it('has a red masthead on the first page only, and numbers the others', async () => {
    const { parts, order } = await readDocx(await paperToDocx(forwardingLetter(forwardingInput())))
    const headers = order.filter((name) => /word\/header\d\.xml/u.test(name)).map((name) => parts[name] ?? '')
    const withMasthead = headers.filter((xml) => xml.includes('天津市滨海新区信访办公室'))
    expect(withMasthead).toHaveLength(1)
    expect(withMasthead[0]).toContain('w:color w:val="E60012"')
    const footers = order.filter((name) => /word\/footer\d\.xml/u.test(name)).map((name) => parts[name] ?? '')
    expect(footers.filter((xml) => xml.includes('PAGE'))).toHaveLength(2)
  })

  it('tells no user, no machine and no other day than the one on the paper', async () => {
    const { parts } = await readDocx(await paperToDocx(handlingOpinion(opinionInput())))
    const core = parts['docProps/core.xml'] ?? ''
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual(['2022-07-08T00:00:00Z', '2022-07-08T00:00:00Z'])
    expect(core).not.toContain('lastModifiedBy')
  })
})

describe('equal papers have equal bytes', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    vi.useRealTimers()
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  const bytesIn = async (paper: Paper, tz: string, now: string): Promise<Buffer> => {
    process.env['TZ'] = tz
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    return Buffer.from(await paperToDocx(paper))
  }

  it.each(all)('%s: in any zone, at any time', async (_name, paper) => {
    const first = await bytesIn(paper, 'Asia/Shanghai', '2022-07-08T01:00:00Z')
    expect(first.length).toBeGreaterThan(5000)
    expect(first.equals(await bytesIn(paper, 'Asia/Shanghai', '2022-07-08T01:00:00Z'))).toBe(true)
    expect(first.equals(await bytesIn(paper, 'America/New_York', '2031-12-31T23:59:59Z'))).toBe(true)
    expect(first.equals(await bytesIn(paper, 'UTC', '1999-01-01T00:00:00Z'))).toBe(true)
  })

  it('and another day on the paper gives other bytes', async () => {
    const one = Buffer.from(await paperToDocx(handlingOpinion(opinionInput())))
    const other = Buffer.from(await paperToDocx(handlingOpinion(opinionInput({ matterNumber: '120116202205050018' }))))
    expect(one.equals(other)).toBe(false)
  })
})

describe('text is data', () => {
  const long = '𠮷田反映😀供暖问题。'.repeat(800).slice(0, 8000)
  const hostile = `<w:p/> & "引号" ]]> </w:t><script>alert('1')</script> \u0000\u0008\u000b\ufffe\ud800甲\u202e乙 {{x}} PAGE`
  const printed = `<w:p/> & "引号" ]]> </w:t><script>alert('1')</script> 甲乙 {{x}} PAGE`

  it.each([
    ['markup, control characters and lone surrogates', hostile, printed],
    ['characters outside the first plane', '𠮷野家😀👨‍👩‍👧', '𠮷野家😀👨‍👩‍👧'],
    ['8,000 characters', long, long],
  ])('%s', async (_name, given, wanted) => {
    const paper = handlingOpinion(opinionInput({ inquiry: given, petitioners: { names: [given.slice(0, 300)] } }))
    expect(paperToText(paper)).toContain(wanted)
    const { text } = await readDocx(await paperToDocx(paper))
    expect(text).toContain(wanted)
  })

  it('keeps the lines of a text as paragraphs and the parts of a name on one line', () => {
    const text = paperToText(
      handlingOpinion(opinionInput({ inquiry: '第一段\r\n\r\n第二段', petitioners: { names: ['林\n小满'] } })),
    )
    expect(text).toContain('　　第一段\n　　第二段\n')
    expect(text).toContain('林 小满：')
  })
})
