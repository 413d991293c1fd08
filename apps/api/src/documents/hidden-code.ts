import type { Block, Cell, Paper } from '@petition/documents'

/** What a stored slip says in place of the look-up code, which is shown once and nowhere kept. */
export const HIDDEN_CODE = '（已当面告知，不再显示）'

/** The same slip with the code on it, for the one who registers. */
export const withLookUpCode = (slip: Paper, code: string): Paper => ({
  ...slip,
  blocks: slip.blocks.map((block) => (block.kind === 'TABLE' ? tableWith(block, code) : block)),
})

const tableWith = (table: Block & { kind: 'TABLE' }, code: string): Block => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => cellWith(cell, code))),
})

const cellWith = (cell: Cell, code: string): Cell =>
  cell.lines.length === 1 && cell.lines[0] === HIDDEN_CODE ? { ...cell, lines: [code] } : cell
