import fastifyCookie from '@fastify/cookie'
import fastifyApollo from '@as-integrations/fastify'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { newId } from '../ids.js'
import { assembleSchema } from '../graphql/assemble.js'
import { LIMITS } from '../graphql/limits.js'
import { graphqlServer } from '../graphql/server.js'
import { tell } from '../graphql/told.js'
import { TrustedDocuments } from '../graphql/trusted-documents.js'
import { InvalidInput, NotFound, TooLarge, ToldError } from '../errors.js'
import type { Office } from '../office.js'
import { builtConsole, consoleRoutes, notFound } from './console.js'
import { downloadRoutes } from './downloads.js'
import { drain } from './drain.js'
import { securityHeaders } from './headers.js'
import { healthRoutes } from './health.js'
import { localeOf, requestCtx } from './request-ctx.js'
import { uploadRoutes } from './uploads.js'

export interface OfficeApp {
  readonly http: FastifyInstance
  readonly schema: GraphQLSchema
  /** From now on /readyz says no, so that a balancer sends nobody. */
  startDraining(): void
}

const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  RULE_REFUSED: 422,
  RULE_GAP: 422,
  TOO_MANY_REQUESTS: 429,
  UPSTREAM: 502,
}

/** The whole HTTP side of an office; listens to nothing yet. */
export async function officeApp(office: Office, given: { consoleFolder?: string | null } = {}): Promise<OfficeApp> {
  const { config, slices } = office
  const http = Fastify({
    ...(config.tls ? { https: config.tls } : {}),
    loggerInstance: undefined,
    logger: false,
    trustProxy: config.trustProxy ? [...config.trustProxy] : false,
    bodyLimit: LIMITS.bodyBytes,
    genReqId: () => newId(),
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance
  const state = { isDraining: false }

  securityHeaders(http, config.tls !== null)
  answerErrors(http, office)
  logRequests(http, office)
  await http.register(fastifyCookie)

  const ctxOf = requestCtx(office)
  const schema = await assembleSchema(slices)
  const folder = given.consoleFolder === undefined ? builtConsole() : given.consoleFolder
  const graphql = graphqlServer(office, schema, http, TrustedDocuments.of(folder))
  await graphql.start()
  await http.register(fastifyApollo(graphql), { path: '/graphql', method: ['GET', 'POST'], context: ctxOf })

  healthRoutes(http, office, state)
  downloadRoutes(http, ctxOf, new Map(slices.flatMap((s) => Object.entries(s.downloads ?? {}))))
  await uploadRoutes(
    http,
    ctxOf,
    slices.flatMap((s) => s.uploads ?? []),
  )
  for (const slice of slices) await slice.routes?.(http, office)
  if (folder) await consoleRoutes(http, folder)
  else http.setNotFoundHandler((_request, reply) => notFound(reply))
  await http.ready()
  return {
    http,
    schema,
    startDraining: () => {
      state.isDraining = true
    },
  }
}

function answerErrors(http: FastifyInstance, { log }: Office): void {
  http.setErrorHandler(async (error: FastifyError, request, reply) => {
    const thrown = errorOfFastify(error)
    const told = tell(thrown, localeOf(request.headers['accept-language']), request.id)
    const status = STATUS[told.extensions.code] ?? 500
    if (status === 500) log.error({ err: error, requestId: request.id }, 'request failed')
    await drain(request.raw)
    return reply.status(status).send({ errors: [told] })
  })
}

/** What fastify itself throws, in our words. */
function errorOfFastify(error: FastifyError): unknown {
  if (error instanceof ToldError || !error.code?.startsWith('FST_')) return error
  if (error.statusCode === 413) return new TooLarge({ mostBytes: LIMITS.bodyBytes })
  if (error.statusCode === 404) return new NotFound('page', '')
  if ((error.statusCode ?? 500) < 500) return new InvalidInput({ request: error.code }, 'BAD_REQUEST')
  return error
}

/** One line per request: its route, never its address with what was searched for. */
function logRequests(http: FastifyInstance, { log }: Office): void {
  http.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'other'
    const ms = Math.round(reply.elapsedTime)
    log.debug({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms }, 'request')
  })
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
}
