import { registry } from './registry.js'

/** A column that holds personal data, why it is kept, and how. */
export interface PersonalColumn {
  readonly table: string
  readonly column: string
  readonly purpose: { readonly zh: string; readonly en: string }
  /** 'sealed': AES-256-GCM; 'hashed': keyed hash for finding; 'clear': readable by its roles, with the reason in the purpose */
  readonly sealedAs: 'sealed' | 'hashed' | 'clear'
}

const register = registry<readonly PersonalColumn[]>()

export function registerPersonal(slice: string, columns: readonly PersonalColumn[]): void {
  register.set(slice, columns)
}

export const personalColumns = (): readonly PersonalColumn[] => [...register.values()].flat()

const SOUNDS_PERSONAL = /(sealed|phone|idnumber|identity|address|email|birth|bankaccount|^login$|useragent|^ip$)/i

/** Columns whose name sounds like personal data and that no slice registered: must be empty. */
export function unregisteredPersonal(columns: readonly { table: string; column: string }[]): string[] {
  const known = new Set(personalColumns().map((c) => `${c.table}.${c.column}`))
  return columns
    .filter((c) => SOUNDS_PERSONAL.test(c.column))
    .map((c) => `${c.table}.${c.column}`)
    .filter((name) => !known.has(name))
}
