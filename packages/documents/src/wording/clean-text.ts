/** Characters that XML 1.0 forbids, and direction overrides, which could make a sealed paper read differently from its bytes. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** The text as it may be printed: several lines stay several lines. Text is data and is never read as markup. */
export function cleanText(text: string): string {
  const lines = text.replace(LINE_END, '\n').replace(/\t/gu, ' ').replace(LONE_SURROGATE, '')
  return lines.replace(UNPRINTABLE, (char) => (char === '\n' ? char : '')).trim()
}

/** The same for names, numbers and headings, which are one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/gu, ' ')
}

/** The lines of a text that say something: each becomes a paragraph of its own. */
export function cleanLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
