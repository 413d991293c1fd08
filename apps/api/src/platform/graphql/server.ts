import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

/** GraphQL over HTTP with everything closed that a case system does not need open. */
export function graphqlServer(office: Office, schema: GraphQLSchema, app: FastifyInstance): ApolloServer<Ctx> {
  const isOpen = office.config.mode !== 'production'
  const contract = new ContractDoor(schema)
  const options: ApolloServerOptions<Ctx> = {
    schema,
    introspection: true, // decided per viewer below
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !isOpen,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: trustedDocuments() ?? false,
    formatError: toldInGraphQL,
    logger: quiet(office),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      doorPlugin(contract, isOpen, office.config.trustedOnly),
      errorPlugin(),
      contract.plugin(),
    ],
  }
  return new ApolloServer<Ctx>(options)
}

/** Refuses, before anything runs, what is outside a partner's contract, too heavy, or asks for the schema without leave. */
function doorPlugin(contract: ContractDoor, isOpen: boolean, trustedOnly: boolean): ApolloServerPlugin<Ctx> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        await contract.require(contextValue, document)
        if (!operation) return
        if (trustedOnly && !request.extensions?.['persistedQuery']) throw told('PERSISTED_QUERY_NOT_FOUND')
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

/** The console's own queries by hash, as its build registered them: nothing can be added at run time. */
function trustedDocuments(): {
  cache: { get(k: string): Promise<string | undefined>; set(): Promise<void>; delete(): Promise<boolean> }
} | null {
  const file = fileURLToPath(new URL('../../../../console/src/gql/persisted-documents.json', import.meta.url))
  if (!existsSync(file)) return null
  const documents = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
  return {
    cache: {
      get: async (key) => documents.get(key.replace(/^apq:/, '')),
      set: async () => undefined,
      delete: async () => false,
    },
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
