import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { MOST_ROWS, type Table } from './table.js'
import { Unreadable } from './unreadable.js'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030'

/** UTF-8 with or without its mark, UTF-16 with its mark, else GB18030: what Excel of a Chinese Windows writes. */
export function decodeText(bytes: Buffer): { text: string; encoding: TextEncoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'utf-16le' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const text = iconv.decode(bytes, 'gb18030')
    // Bytes that are no text in any of them: pictures, archives, programs.
    if (text.includes('\0') || text.split('\ufffd').length > 1 + text.length / 1000)
      throw new Unreadable('TEXT_NOT_READABLE')
    return { text, encoding: 'gb18030' }
  }
}

const DELIMITERS = [',', '\t', ';', '，'] as const

/** The delimiter that occurs most outside quotes in the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((one) => head.split(one).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

export function readCsv(bytes: Buffer): Table {
  const { text } = decodeText(bytes)
  if (text.includes('\0')) throw new Unreadable('TEXT_NOT_READABLE')
  let records: string[][]
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: MOST_ROWS + 21,
    })
  } catch {
    throw new Unreadable('FILE_DAMAGED')
  }
  if (records.length > MOST_ROWS + 20) throw new Unreadable('TABLE_TOO_LONG', { most: MOST_ROWS })
  const rows = records.map((cells, i) => ({
    no: i + 1,
    cells: cells.map((cell) => cell.trim().replace(/^'(?=[=+\-@＝＋－＠])/, '')),
  }))
  return { sheet: '', rows }
}
