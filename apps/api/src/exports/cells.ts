/** What a spreadsheet takes for a formula at the head of a cell, in half and full width, blanks before it or not. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠\t\r\n]|^[\t\r\n]/u

export const looksLikeFormula = (text: string): boolean => FORMULA_LIKE.test(text)

/** Characters that no XML holds, and halves of a character. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export const xmlText = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
