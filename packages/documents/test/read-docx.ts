import JSZip from 'jszip'

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/uy
const TEXT = /[^<]+/uy
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads XML the strict way: every tag closed, every entity known, nothing left over. Returns the text of its w:t. */
export function textOfXml(xml: string): string {
  const open: string[] = []
  let text = ''
  let at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0
  while (at < xml.length) {
    const pattern = xml[at] === '<' ? TAG : TEXT
    pattern.lastIndex = at
    const found = pattern.exec(xml)
    if (found === null) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 80)}`)
    at = pattern.lastIndex
    if (pattern === TEXT) {
      if (open.at(-1) === 'w:t') text += decode(found[0])
      continue
    }
    const [, isClosing, name, , isEmpty] = found
    if (isClosing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another tag`)
      if (name === 'w:p') text += '\n'
    } else if (isEmpty !== '/') open.push(name ?? '')
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return text
}

function decode(raw: string): string {
  return raw.replace(/&([^;]*);?/gu, (whole, name: string) => {
    const char = ENTITIES[name]
    if (char === undefined) throw new Error(`unknown entity ${whole}`)
    return char
  })
}

/** Every part of the file by its name, after each XML part has been read strictly. */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ parts: Record<string, string>; order: string[]; text: string }> {
  const zip = await JSZip.loadAsync(bytes)
  const order = Object.keys(zip.files)
  const parts: Record<string, string> = {}
  for (const name of order) parts[name] = (await zip.file(name)?.async('string')) ?? ''
  for (const name of order) textOfXml(parts[name] ?? '')
  return { parts, order, text: textOfXml(parts['word/document.xml'] ?? '') }
}
