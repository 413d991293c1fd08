import JSZip from 'jszip'

/** The first day a zip can name. The day of a paper stands in its properties, not in its wrapping. */
const STEADY = new Date(Date.UTC(1980, 0, 1))

/** What a part of the file becomes: another text, or its own text changed. */
export type Replacement = string | ((text: string) => string)

/** Packs the parts in a fixed order with fixed dates, after the replacements, so that equal papers have equal bytes. */
export async function steadyZip(
  parts: ReadonlyMap<string, string | Uint8Array>,
  replacements: Readonly<Record<string, Replacement>>,
): Promise<Uint8Array> {
  const zip = new JSZip()
  const fresh = new Map<string, string>()
  // [Content_Types].xml sorts first: programs that sniff the beginning of a file look for it there.
  for (const name of [...parts.keys()].sort()) {
    const content = contentOf(parts.get(name) ?? '', replacements[name])
    const known = everyPaper.get(name)
    if (known?.content === content) zip.files[name] = known.packed
    else zip.file(name, content, { date: STEADY, createFolders: false })
    if (!known && !OF_ONE_PAPER.test(name)) fresh.set(name, content)
  }
  const bytes = await zip.generateAsync(PACKED)
  if (fresh.size > 0) await keep(fresh, bytes)
  return bytes
}

const PACKED = {
  type: 'uint8array',
  compression: 'DEFLATE',
  compressionOptions: { level: 6 },
  platform: 'DOS',
} as const

function contentOf(part: string | Uint8Array, replacement: Replacement | undefined): string {
  if (typeof replacement === 'string') return replacement
  const text = typeof part === 'string' ? part : new TextDecoder().decode(part)
  return replacement === undefined ? text : replacement(text)
}

/** What belongs to one paper and names its people: never kept. */
const OF_ONE_PAPER = /^(word\/(document|header\d|footer\d)\.xml|docProps\/core\.xml)$/

interface Known {
  readonly content: string
  readonly packed: JSZip.JSZipObject
}

/** Parts that are the same in every paper, packed by the first one: what was read packed is written as it is. */
const everyPaper = new Map<string, Known>()

async function keep(fresh: ReadonlyMap<string, string>, bytes: Uint8Array): Promise<void> {
  const { files } = await JSZip.loadAsync(bytes)
  for (const [name, content] of fresh) {
    const packed = files[name]
    if (packed) everyPaper.set(name, { content, packed })
  }
}
