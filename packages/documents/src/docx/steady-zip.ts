import JSZip from 'jszip'

/** The first day a zip can name. The day of a paper stands in its properties, not in its wrapping. */
const STEADY = new Date(Date.UTC(1980, 0, 1))

/** Packs the same parts anew in a fixed order with fixed dates, after `replace` had its say, so equal papers have equal bytes. */
export async function steadyZip(file: Uint8Array, replace: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(file)
  const to = new JSZip()
  const names = Object.values(from.files)
    .filter((entry) => !entry.dir)
    .map((entry) => entry.name)
  // [Content_Types].xml first: programs that sniff the beginning of a file look for it there.
  for (const name of [...new Set([...names, ...Object.keys(replace)])].sort()) {
    const content = replace[name] ?? (await from.file(name)?.async('uint8array'))
    if (content !== undefined)
      to.file(name, content, { date: STEADY, createFolders: false, binary: typeof content !== 'string' })
  }
  return to.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  })
}
