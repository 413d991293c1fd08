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
  const to = new JSZip()
  // [Content_Types].xml sorts first: programs that sniff the beginning of a file look for it there.
  for (const name of [...parts.keys()].sort()) {
    const part = parts.get(name) ?? ''
    const replacement = replacements[name]
    const content =
      typeof replacement === 'string'
        ? replacement
        : changed(typeof part === 'string' ? part : new TextDecoder().decode(part), replacement)
    to.file(name, content, { date: STEADY, createFolders: false })
  }
  return to.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  })
}

const changed = (text: string, change: ((text: string) => string) | undefined): string =>
  change === undefined ? text : change(text)
