/** Identity numbers and mobile or fixed telephone numbers, whoever's they are. */
export const IDENTITY_NUMBERS = /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|\d{15}|1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?![0-9A-Za-z])/g

/** Whether a text that is to say nothing of persons carries such a number, also written with spaces or in wide digits. */
export function carriesIdentityNumber(written: string): boolean {
  const text = written.normalize('NFKC')
  return [text, text.replace(/(?<=\d)[ -](?=\d)/g, '')].some((one) => one.search(IDENTITY_NUMBERS) >= 0)
}
