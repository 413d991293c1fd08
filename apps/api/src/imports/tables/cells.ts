import { isLocalDate, type LocalDate } from '@petition/law'
import { textOf, type Cell } from './table.js'

/** Reads of one cell: a value, null for an empty one, or what is wrong. */
export type CellRead<T> = { readonly value: T | null; readonly problem?: 'NOT_A_DAY' | 'NOT_A_NUMBER' }

const pad = (part: string | undefined) => (part ?? '').padStart(2, '0')

/** A civil day as people write it: 2022-09-05, 2022/9/5, 2022.9.5, 2022年9月5日, 20220905, with or without a time behind. */
export function dayIn(cell: Cell): CellRead<LocalDate> {
  const text = textOf(cell).normalize('NFKC').trim()
  if (text === '') return { value: null }
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const day = parts ? `${parts[1]}-${pad(parts[2])}-${pad(parts[3])}` : ''
  return isLocalDate(day) ? { value: day } : { value: null, problem: 'NOT_A_DAY' }
}

/** A number not below zero, with a unit behind it at most: 35, 35.5, '35课时', '90分'. */
export function numberIn(cell: Cell): CellRead<number> {
  if (typeof cell === 'number') return cell >= 0 ? { value: cell } : { value: null, problem: 'NOT_A_NUMBER' }
  const text = cell.normalize('NFKC').replace(/[\s,]/g, '')
  if (text === '' || text === '-' || text === '/') return { value: null }
  const parts = /^(\d+(?:\.\d+)?)[^\d]*$/.exec(text)
  return parts ? { value: Number(parts[1]) } : { value: null, problem: 'NOT_A_NUMBER' }
}

/** A code such as an account: text, and never with a blank inside. */
export const codeIn = (cell: Cell): string => textOf(cell).normalize('NFKC').replace(/\s/g, '')
