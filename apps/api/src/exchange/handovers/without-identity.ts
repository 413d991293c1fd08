import { IDENTITY_NUMBERS } from '@petition/domain'

const SOMEBODY = '〔信访人信息〕'
const NUMBER = '〔号码〕'

/**
 * A petition's text without what names or reaches its petitioners: a clerk may have typed it there, and it is not the other
 * organ's to have from us. Names of one character are no names.
 */
export function withoutIdentity(text: string, known: readonly string[]): string {
  const hidden = [...new Set(known.map((one) => one.trim()))]
    .filter((one) => [...one].length > 1)
    .sort((a, b) => b.length - a.length)
  return hidden.reduce((rest, one) => rest.replaceAll(one, SOMEBODY), text).replace(IDENTITY_NUMBERS, NUMBER)
}
