import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { isLoopback } from '../loopback.js'
import { NotFound } from '../errors.js'
import type { Office } from '../office.js'

/** Alive, ready, and what a monitor counts. None of it says anything about a matter or a person. */
export function healthRoutes(app: FastifyInstance, office: Office, state: { isDraining: boolean }): void {
  app.get('/livez', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const isReady =
      !state.isDraining &&
      (await office.db.reader.query('SELECT 1').then(
        () => true,
        () => false,
      ))
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'unavailable' })
  })

  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Seconds per request by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const total = new Counter({
    name: 'http_requests_total',
    help: 'Requests by route and status',
    labelNames: ['route', 'status'],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.url ?? 'other', status: String(reply.statusCode) }
    seconds.observe(labels, reply.elapsedTime / 1000)
    total.inc(labels)
  })
  app.get('/metrics', async (request, reply) => {
    const { metricsToken } = office.config
    const isAllowed = metricsToken
      ? request.headers.authorization === `Bearer ${metricsToken}`
      : isLoopback(request.ip.replace(/^::ffff:/, ''))
    if (!isAllowed) throw new NotFound('page', 'metrics')
    return reply.header('content-type', registry.contentType).send(await registry.metrics())
  })
}
