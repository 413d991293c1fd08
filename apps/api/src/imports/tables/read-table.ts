import { readCsv } from './read-csv.js'
import { readWorkbook } from './read-workbook.js'
import type { Table } from './table.js'
import { Unreadable } from './unreadable.js'

const startsWith = (bytes: Buffer, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte)
const isZip = (bytes: Buffer) => startsWith(bytes, 0x50, 0x4b)
/** The container of old .xls files, and of workbooks with a password. */
const isCompoundFile = (bytes: Buffer) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Reads the tables of an uploaded file, by its bytes; its name only has to agree with them.
 * @throws Unreadable with a reason that says what to do
 */
export async function readTables(name: string, bytes: Buffer): Promise<Table[]> {
  if (bytes.length === 0) throw new Unreadable('TABLE_EMPTY')
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (isCompoundFile(bytes)) throw new Unreadable(bytes.includes(ENCRYPTED) ? 'FILE_LOCKED' : 'FILE_OLD_WORKBOOK')
  if (!['xlsx', 'xlsm', 'csv', 'txt'].includes(extension)) throw new Unreadable('FILE_TYPE_UNKNOWN', { extension })
  const isWorkbookName = extension.startsWith('xls')
  if (isWorkbookName !== isZip(bytes)) throw new Unreadable('FILE_NOT_WHAT_IT_SAYS', { expected: `.${extension}` })
  const tables = isWorkbookName ? await readWorkbook(bytes) : [readCsv(bytes)]
  const filled = tables.filter((table) => table.rows.some((row) => row.cells.some((cell) => cell !== '')))
  if (filled.length === 0) throw new Unreadable('TABLE_EMPTY')
  return filled
}
