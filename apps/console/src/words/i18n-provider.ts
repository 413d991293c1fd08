import type { Locale } from '@petition/domain'
import polyglotI18nProvider from 'ra-i18n-polyglot'
import type { I18nProvider } from 'ra-core'
import { speak } from '../provider/locale.js'
import { raEn } from './ra-en.js'
import { raZh } from './ra-zh.js'

const asLocale = (text: string): Locale => (text === 'en' ? 'en' : 'zh')

/** Chinese first; the choice also decides in which language the server answers. */
export function makeI18nProvider(first: Locale = 'zh'): I18nProvider {
  speak(first)
  return polyglotI18nProvider(
    (locale) => {
      speak(asLocale(locale))
      return asLocale(locale) === 'en' ? raEn : raZh
    },
    first,
    [
      { locale: 'zh', name: '中文' },
      { locale: 'en', name: 'English' },
    ],
  )
}
