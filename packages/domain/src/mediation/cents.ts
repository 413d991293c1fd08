/*
 * Money as whole cents (分), exact. A yuan with two decimals does not fit a binary fraction: amounts are read from their digits and
 * never added as fractions.
 */

/** Whole cents, not below zero; at most what a number holds exactly. */
export type Cents = number

/** The most that one amount may be: a hundred billion yuan, far below where whole numbers end to be exact. */
export const MOST_CENTS: Cents = 10_000_000_000_000

export const areCents = (value: unknown): value is Cents =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST_CENTS

export const sumOf = (amounts: readonly Cents[]): Cents => amounts.reduce((sum, one) => sum + one, 0)

/** How far a number of a sheet may lie beside its cent: what computing with binary fractions leaves, and nothing more. */
const NOISE = 1e-4

/**
 * An amount in yuan as a sheet or a person writes it: '46,664.77', '46664.77元', 46664.77.
 * @returns null for what is no amount, or has a part of a cent
 */
export function centsIn(written: string | number): Cents | null {
  if (typeof written === 'number') {
    const cents = Math.round(written * 100)
    return Math.abs(written * 100 - cents) < NOISE && areCents(cents) ? cents : null
  }
  const text = written
    .normalize('NFKC')
    .replace(/[\s,，¥￥]/g, '')
    .replace(/元$/, '')
  const parts = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text)
  if (!parts) return null
  const cents = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0') || '0')
  return areCents(cents) ? cents : null
}

/** '574,774.05': yuan with both digits of the cents. A difference may be below zero. */
export function yuanText(cents: number): string {
  const whole = Math.abs(cents)
  const yuan = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${cents < 0 ? '-' : ''}${yuan}.${String(whole % 100).padStart(2, '0')}`
}

/**
 * Divides an amount into equal parts that add up to it again: the first ones carry the cents that are left over.
 * For heirs who divide equally (民法典 第一千一百三十条).
 */
export function equalParts(cents: Cents, count: number): readonly Cents[] {
  const least = Math.floor(cents / count)
  const over = cents - least * count
  return Array.from({ length: count }, (_, at) => least + (at < over ? 1 : 0))
}
