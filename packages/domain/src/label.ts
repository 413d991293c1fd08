/** One thing people read, in both languages. Chinese comes first everywhere. */
export interface Label {
  readonly zh: string
  readonly en: string
}

export type Locale = 'zh' | 'en'

/** A closed list of codes with their labels: the code is what table, TypeScript and GraphQL share. */
export type Labels<Code extends string> = Readonly<Record<Code, Label>>

export const label = (zh: string, en: string): Label => ({ zh, en })

/** The codes of a list, in the order in which they are written. */
export function codesOf<Code extends string>(labels: Labels<Code>): readonly Code[] {
  return Object.keys(labels) as Code[]
}

export function isCodeOf<Code extends string>(labels: Labels<Code>, value: unknown): value is Code {
  return typeof value === 'string' && Object.hasOwn(labels, value)
}
