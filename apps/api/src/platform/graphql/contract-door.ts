import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  Kind,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Ctx } from '../ctx.js'
import { NotPermitted, TooManyRequests, type ToldError } from '../errors.js'
import { asksForSchema, LIMITS } from './limits.js'
import { partnerSchema } from './partner-schema.js'
import { tell } from './told.js'

/**
 * Holds partner systems to their contract before anything of a document runs. A field that is not the partner's and one that
 * does not exist get the same answer; the schema is not asked for here but read in the printed contract.
 */
export class ContractDoor {
  readonly #cut = new Map<string, GraphQLSchema | null>()
  readonly #limiter = new RateLimiterMemory({ points: LIMITS.partnerPerMinute, duration: 60 })

  constructor(private readonly schema: GraphQLSchema) {}

  /** @throws NotPermitted `OUTSIDE_CONTRACT` | TooManyRequests, in GraphQL's shape */
  async require(ctx: Ctx, document: DocumentNode): Promise<void> {
    const refused = await this.#refusal(ctx, document)
    if (!refused) return
    const http = { status: STATUS[refused.code] }
    throw new GraphQLError(refused.message, { originalError: refused, extensions: { http } })
  }

  /** What does not fit the whole schema is answered as what does not fit the contract. */
  plugin(): ApolloServerPlugin<Ctx> {
    return {
      requestDidStart: async () => ({
        willSendResponse: async ({ contextValue, document, response }) => {
          if (response.body.kind !== 'single' || contextValue.viewer?.kind !== 'partner') return
          const { singleResult } = response.body
          if (!document || !singleResult.errors?.some(isBeforeTheDoor)) return
          const refused = await this.#refusal(contextValue, document)
          if (!refused) return
          response.http.status = STATUS[refused.code] ?? 400
          singleResult.errors = [tell(refused, contextValue.locale, contextValue.requestId)]
        },
      }),
    }
  }

  async #refusal({ viewer }: Ctx, document: DocumentNode): Promise<ToldError | null> {
    if (viewer?.kind !== 'partner') return null
    return (
      (await this.#tooMany(viewer.accountId)) ?? outsideOf(this.#of(viewer.partner?.contract.scopes ?? []), document)
    )
  }

  /** One small schema for each set of scopes that was asked with. */
  #of(scopes: readonly string[]): GraphQLSchema | null {
    const key = scopes.toSorted().join(' ')
    const kept = this.#cut.get(key)
    if (kept !== undefined) return kept
    const cut = partnerSchema(this.schema, scopes)
    this.#cut.set(key, cut)
    return cut
  }

  async #tooMany(credentialId: string): Promise<ToldError | null> {
    try {
      await this.#limiter.consume(credentialId)
      return null
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      return new TooManyRequests({ retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) })
    }
  }
}

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, TOO_MANY_REQUESTS: 429 }

/** What the server says before the contract was asked: it would tell what exists. */
const BEFORE_THE_DOOR = ['GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']
const isBeforeTheDoor = ({ extensions }: GraphQLFormattedError): boolean =>
  BEFORE_THE_DOOR.includes(String(extensions?.['code']))

/** What of the document the contract does not know, in words about the contract alone; null where it knows all of it. */
function outsideOf(contract: GraphQLSchema | null, document: DocumentNode): ToldError | null {
  if (contract === null || asksForSchema(document) || !hasRoots(contract, document)) return outside([])
  const errors = validate(contract, document, undefined, { maxErrors: 5 })
  return errors.length === 0 ? null : outside(errors.map(({ message }) => message))
}

/** Validation says nothing of the fields of a root that the schema does not have. */
const hasRoots = (contract: GraphQLSchema, { definitions }: DocumentNode): boolean =>
  definitions.every((one) => one.kind !== Kind.OPERATION_DEFINITION || contract.getRootType(one.operation) != null)

const outside = (detail: readonly string[]): ToldError => new NotPermitted('query', 'OUTSIDE_CONTRACT', { detail })
