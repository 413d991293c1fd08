import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ArgumentValidationError } from 'type-graphql'
import { citationText, citationZh, RuleGap } from '@petition/law'
import { InvalidInput, RuleRefused, ToldError } from '../errors.js'
import { sentence, type Locale } from '../messages.js'

export interface Told {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string }
}

/** Codes of the GraphQL server itself that may be told as they are. */
const OPEN_CODES = new Set([
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST'],
  ...['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'OPERATION_RESOLUTION_FAILURE'],
])

const isOpen = (error: GraphQLError): boolean => OPEN_CODES.has(String(error.extensions['code']))

/** What was thrown inside a resolver, under the wrapping. */
export function thrownIn(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || !error.originalError) return error
  return isOpen(error) ? error : thrownIn(error.originalError)
}

/**
 * What a caller is told of an error: code, reason, facts, citation and the reader's sentence. Whatever is not meant for callers
 * becomes INTERNAL_SERVER_ERROR with the request's id and nothing more: no stack, path, SQL or driver text.
 */
export function tell(error: unknown, locale: Locale, requestId: string | undefined): Told {
  const extensions = extensionsOf(thrownIn(error), locale)
  const { code, reason, facts } = extensions
  return {
    message: sentence(locale, code, reason, facts ?? {}),
    extensions: { ...extensions, ...(requestId === undefined ? {} : { requestId }) },
  }
}

interface Extensions {
  code: string
  reason?: string
  facts?: Readonly<Record<string, unknown>>
  citation?: { readonly text: string; readonly instrument: string; readonly article: string }
  fields?: Readonly<Record<string, string>>
}

function extensionsOf(thrown: unknown, locale: Locale): Extensions {
  if (thrown instanceof ToldError) {
    const { code, reason, facts } = thrown
    return {
      code,
      ...(reason === undefined ? {} : { reason }),
      facts,
      ...(thrown instanceof InvalidInput ? { fields: thrown.fields } : {}),
      ...(thrown instanceof RuleRefused ? { citation: citationOf(thrown, locale) } : {}),
    }
  }
  if (thrown instanceof RuleGap) return { code: 'RULE_GAP', reason: thrown.gap.kind, facts: thrown.gap.facts }
  if (thrown instanceof ArgumentValidationError) return { code: 'BAD_USER_INPUT' }
  if (thrown instanceof GraphQLError) {
    const { code, reason, facts } = thrown.extensions as Partial<Extensions>
    if (code !== undefined && isOpen(thrown))
      return { code, ...(reason === undefined ? {} : { reason }), ...(facts === undefined ? {} : { facts }) }
  }
  return { code: 'INTERNAL_SERVER_ERROR' }
}

function citationOf({ refusal }: RuleRefused, locale: Locale): NonNullable<Extensions['citation']> {
  const { citation } = refusal
  return { text: locale === 'zh' ? citationZh(citation) : citationText(citation), ...citation }
}

const ABOUT_THE_QUERY = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

/** The same in GraphQL's shape: the place in the query stays, since the caller wrote it, and what is wrong with it too. */
export function toldInGraphQL(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted
  const { message, extensions } = tell(error, 'zh', undefined)
  const detail = ABOUT_THE_QUERY.has(extensions.code) ? { detail: formatted.message } : {}
  return {
    message,
    extensions: { ...extensions, ...detail },
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
  }
}
