import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { requestCtx } from '../platform/http/request-ctx.js'
import { ToldError, type Office } from '../platform/index.js'
import { giveToken, type TokenAsked } from './partner-token.js'

const MOST_BYTES = 4096
const STATUS: Readonly<Record<string, number>> = { invalid_client: 401, slow_down: 429 }

/** POST /oauth/token: client credentials as a form, as JSON, or by HTTP Basic (RFC 6749 §2.3.1, §4.4). */
export async function tokenRoute(app: FastifyInstance, office: Office): Promise<void> {
  const ctxOf = requestCtx(office)
  await app.register(async (door) => {
    const options = { parseAs: 'string', bodyLimit: MOST_BYTES } as const
    door.addContentTypeParser('application/x-www-form-urlencoded', options, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    door.post('/oauth/token', { bodyLimit: MOST_BYTES }, async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const asked = tokenAsked(request)
      if (typeof asked === 'string') return refuse(reply, asked)
      try {
        const given = await giveToken(await ctxOf(request, reply), asked)
        return await reply.send({
          access_token: given.accessToken,
          token_type: 'Bearer',
          expires_in: given.expiresInSeconds,
          scope: given.scopes.join(' '),
        })
      } catch (error) {
        if (error instanceof ToldError && error.code === 'UNAUTHENTICATED') return refuse(reply, 'invalid_client')
        if (!(error instanceof ToldError) || error.code !== 'TOO_MANY_REQUESTS') throw error
        void reply.header('retry-after', String(error.facts['retryAfterSeconds'] ?? 60))
        return refuse(reply, 'slow_down')
      }
    })
  })
}

type Refused = 'unsupported_grant_type' | 'invalid_request' | 'invalid_client' | 'slow_down'

const refuse = (reply: FastifyReply, error: Refused): FastifyReply => reply.status(STATUS[error] ?? 400).send({ error })

/** What is asked for; only texts are taken, whatever shape the body has. */
function tokenAsked(request: FastifyRequest): TokenAsked | Refused {
  const body = (request.body ?? {}) as Record<string, unknown>
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
  if (text('grant_type') !== 'client_credentials') return 'unsupported_grant_type'
  const [basicId, basicSecret] = basicOf(request.headers.authorization)
  const clientId = basicId ?? text('client_id')
  const clientSecret = basicSecret ?? text('client_secret')
  return clientId && clientSecret ? { clientId, clientSecret, scope: text('scope') } : 'invalid_request'
}

function basicOf(authorization: string | undefined): [string?, string?] {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1]
  if (!encoded) return []
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return [id, secret.join(':')]
}
