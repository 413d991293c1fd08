import type { Locale } from '@petition/domain'

let spoken: Locale = 'zh'

/** The language that answers and error messages are asked in. */
export const spokenLocale = (): string => (spoken === 'en' ? 'en' : 'zh-CN')

export function speak(locale: Locale): void {
  spoken = locale
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
}
