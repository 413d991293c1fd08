import type { Block } from '../src/index.js'

/** Every string of a block that has to be found in the file. */
export function stringsOf(block: Block): string[] {
  switch (block.kind) {
    case 'TABLE':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines))
    case 'STUB':
      return [block.title, block.text, ...stringsOf(block.table)]
    case 'ATTACHMENTS':
      return [...block.names]
    case 'COPIES':
      return [...block.to]
    case 'SIGNATURE':
      return [block.organName]
    case 'PARAGRAPH':
      return [`${block.lead ?? ''}${block.text}`]
    default:
      return [block.text]
  }
}
