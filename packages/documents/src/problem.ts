import { nameOfField } from './field-names.js'

/** What stands in the way of issuing a paper. An empty list means: it may be sealed. */
export interface PaperProblem {
  code: string
  /** where in the input, for example claims.2.finding */
  path: string
  zh: string
  en: string
}

export const problem = (code: string, path: string, zh: string, en: string): PaperProblem => ({ code, path, zh, en })

/** Problems of texts that a paper cannot do without. */
export function missing(fields: Readonly<Record<string, string | null | undefined>>): PaperProblem[] {
  return Object.entries(fields)
    .filter(([, text]) => text === null || text === undefined || text.trim() === '')
    .map(([path]) => {
      const { zh, en } = nameOfField(path)
      return problem('TEXT_MISSING', path, `缺少${zh}`, `Missing: ${en}`)
    })
}
