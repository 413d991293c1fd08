export interface CitationText {
  readonly text: string
  readonly zh: string
}

/** A "no" of the server: what people read is `message`; `fields` says which field it is about, `citation` under which article. */
export class Refusal extends Error {
  readonly code: string
  readonly reason: string | null
  readonly citation: CitationText | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly fields: Readonly<Record<string, string>>
  readonly requestId: string | null
  /** react-admin reads a status; ours only tells "sign in again" from the rest. */
  readonly status: number

  constructor(message: string, extensions: Record<string, unknown> = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = textOr(extensions.code, 'INTERNAL_SERVER_ERROR')
    this.reason = typeof extensions.reason === 'string' ? extensions.reason : null
    this.citation = citationOf(extensions.citation)
    this.facts = recordOf(extensions.facts)
    this.fields = Object.fromEntries(
      Object.entries(recordOf(extensions.fields)).map(([path, why]) => [path, String(why)]),
    )
    this.requestId = typeof extensions.requestId === 'string' ? extensions.requestId : null
    this.status = this.code === 'UNAUTHENTICATED' ? 401 : this.code === 'FORBIDDEN' ? 403 : 400
  }

  get isConflict(): boolean {
    return this.code === 'CONFLICT'
  }
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

function citationOf(value: unknown): CitationText | null {
  if (typeof value === 'string') return { text: value, zh: value }
  const { text, zh } = recordOf(value)
  return typeof text === 'string' ? { text, zh: typeof zh === 'string' ? zh : text } : null
}
