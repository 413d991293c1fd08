import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Ctx } from '../ctx.js'
import { sentence } from '../messages.js'
import type { Office } from '../office.js'
import { hasRole } from '../viewer.js'
import { ContractDoor } from './contract-door.js'
import { introspectionIn, LIMITS, refuseHeavy } from './limits.js'
import { thrownIn, toldInGraphQL } from './told.js'
import type { TrustedDocuments } from './trusted-documents.js'

/** GraphQL over HTTP with everything closed that a case system does not need open. */
export function graphqlServer(
  office: Office,
  schema: GraphQLSchema,
  app: FastifyInstance,
  trusted: TrustedDocuments | null,
): ApolloServer<Ctx> {
  const isOpen = office.config.mode !== 'production'
  const contract = new ContractDoor(schema)
  const options: ApolloServerOptions<Ctx> = {
    schema,
    introspection: true, // decided per viewer below
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // The office stops itself (start/serve.ts): Apollo would send the signal again, which ends jobs in the middle of their work.
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: !isOpen,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: trusted ?? false,
    formatError: toldInGraphQL,
    logger: quiet(office),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      doorPlugin(contract, isOpen, office.config.trustedOnly ? (hash) => trusted?.has(hash) ?? false : () => true),
      errorPlugin(),
      contract.plugin(),
    ],
  }
  return new ApolloServer<Ctx>(options)
}

/** Refuses, before anything runs, what is outside a partner's contract, too heavy, or asks for the schema without leave. */
function doorPlugin(
  contract: ContractDoor,
  isOpen: boolean,
  isTrusted: (hash: string | undefined) => boolean,
): ApolloServerPlugin<Ctx> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, queryHash, contextValue }) => {
        await contract.require(contextValue, document)
        if (!operation) return
        // A partner's queries are its own; the contract holds them.
        if (contextValue.viewer?.kind !== 'partner' && !isTrusted(queryHash)) throw told('PERSISTED_QUERY_NOT_FOUND')
        const asked = introspectionIn(document, operation)
        if (asked !== 'none' && !isOpen && !hasRole(contextValue.viewer, 'ADMIN')) throw told('INTROSPECTION_OFF')
        if (asked !== 'only') refuseHeavy(schema, document, operation, request.variables ?? {})
      },
    }),
  }
}

const told = (reason: string) =>
  new GraphQLError(reason, { extensions: { code: 'BAD_USER_INPUT', reason, http: { status: 400 } } })

/** Adds the request's id and the reader's language, and logs whole what the caller is not told. */
function errorPlugin(): ApolloServerPlugin<Ctx> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors)
          if (toldInGraphQL({ message: '' }, error).extensions?.['code'] === 'INTERNAL_SERVER_ERROR')
            contextValue.log.error({ err: thrownIn(error), path: error.path?.join('.') }, 'request failed')
      },
      willSendResponse: async ({ response, contextValue: { locale, requestId } }) => {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        if (!singleResult.errors) return
        singleResult.errors = singleResult.errors.map((error) => {
          const extensions = { ...error.extensions, requestId }
          const { code, reason, facts } = error.extensions as { code: string; reason?: string; facts?: object }
          return { ...error, message: sentence(locale, code, reason, { ...facts }), extensions }
        })
      },
    }),
  }
}

/** What the server itself says goes to the log without the values it mentions. */
function quiet({ log }: Office): NonNullable<ApolloServerOptions<Ctx>['logger']> {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn('graphql server warning'),
    error: (message?: unknown) => log.error({ err: message }, 'graphql server error'),
  }
}
