import JSZip from 'jszip'

/** The first day a zip can name. The day of a paper stands in its properties, not in its wrapping. */
const STEADY = new Date(Date.UTC(1980, 0, 1))

/** What a part of the file becomes: another text, or its own text changed. */
export type Replacement = string | ((text: string) => string)

/** Packs the parts anew in a fixed order with fixed dates, after the replacements, so that equal papers have equal bytes. */
export async function steadyZip(
  file: Uint8Array,
  replacements: Readonly<Record<string, Replacement>>,
): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(file)
  const to = new JSZip()
  const names = Object.values(from.files)
    .filter((entry) => !entry.dir)
    .map((entry) => entry.name)
  // [Content_Types].xml sorts first: programs that sniff the beginning of a file look for it there.
  for (const name of names.sort()) {
    const replacement = replacements[name]
    const content =
      typeof replacement === 'string'
        ? replacement
        : changed((await from.file(name)?.async('string')) ?? '', replacement)
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
