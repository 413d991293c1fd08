import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { MOST_UNPACKED_BYTES, MOST_WORKBOOK_CELLS } from './table.js'
import { Unreadable } from './unreadable.js'

const MOST_ENTRIES = 2000
const WORKBOOK = 'xl/workbook.xml'

/**
 * Looks at a zip before anything believes it: every entry is unpacked to nowhere and measured by what really comes out,
 * not by what its header claims. Sheets have their cells counted on the way.
 * @throws Unreadable when it is no workbook, damaged, or larger inside than allowed
 */
export async function checkWorkbookZip(bytes: Buffer, limit = MOST_UNPACKED_BYTES): Promise<void> {
  const zip = await open(bytes)
  let left = limit
  let cells = 0
  let isWorkbook = false
  let entries = 0
  try {
    for await (const entry of entriesOf(zip)) {
      if (++entries > MOST_ENTRIES || entry.uncompressedSize > left) throw new Unreadable('FILE_UNPACKS_TOO_LARGE')
      isWorkbook ||= entry.fileName === WORKBOOK
      const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName)
      for await (const chunk of await contentOf(zip, entry)) {
        left -= chunk.length
        if (left < 0) throw new Unreadable('FILE_UNPACKS_TOO_LARGE')
        if (isSheet) cells += countCells(chunk)
        if (cells > MOST_WORKBOOK_CELLS) throw new Unreadable('TABLE_TOO_WIDE', { most: MOST_WORKBOOK_CELLS })
      }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('FILE_DAMAGED')
  } finally {
    zip.close()
  }
  if (!isWorkbook) throw new Unreadable('FILE_NOT_WHAT_IT_SAYS', { expected: '.xlsx' })
}

/** About the number of cells: a tag that a chunk boundary cuts is missed, which does not matter for a limit. */
function countCells(chunk: Buffer): number {
  let n = 0
  for (let at = chunk.indexOf('<c '); at !== -1; at = chunk.indexOf('<c ', at + 3)) n++
  return n
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new Unreadable('FILE_DAMAGED')) : resolve(zip),
    )
  })
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (give: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error')
        give()
      }
      zip.once('entry', (one: Entry) => settle(() => resolve(one)))
      zip.once('end', () => settle(() => resolve(null)))
      zip.once('error', (error: Error) => settle(() => reject(error)))
      zip.readEntry()
    })
    if (!entry) return
    if (!entry.fileName.endsWith('/')) yield entry
  }
}

function contentOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream as AsyncIterable<Buffer>)))
  })
}
