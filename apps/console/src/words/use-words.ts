import type { Labels, Locale } from '@petition/domain'
import { useLocale } from 'ra-core'
import { useMemo } from 'react'
import { en } from './en/index.js'
import { zh, type Words } from './zh/index.js'

export const useSpoken = (): Locale => (useLocale() === 'en' ? 'en' : 'zh')

/** The catalogue of the chosen language. A missing sentence does not compile. */
export const useWords = (): Words => (useSpoken() === 'en' ? en : zh)

export interface Say {
  /** Label of a code from a list of the domain; the code itself when the list is older than the server. */
  code<Code extends string>(labels: Labels<Code>, code: Code | string | null | undefined): string
  /** One of a pair that the server sent in both languages. */
  pair(zh: string, en: string): string
  citation(citation: { zh: string; text: string }): string
}

/** Labels of the server begin small, as inside a sentence; here they stand alone. */
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function useSay(): Say {
  const locale = useSpoken()
  return useMemo(
    () => ({
      code: (labels, code) =>
        code && Object.hasOwn(labels, code) ? labels[code as keyof typeof labels][locale] : (code ?? ''),
      pair: (zhText, enText) => (locale === 'en' ? begun(enText) : zhText),
      citation: (citation) => (locale === 'en' ? citation.text : citation.zh),
    }),
    [locale],
  )
}
