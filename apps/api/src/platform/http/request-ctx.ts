import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Client, Ctx } from '../ctx.js'
import type { Locale } from '../messages.js'
import { withViewer, type Office } from '../office.js'

export type CtxOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Ctx>

/** Chinese unless the reader prefers English. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const first = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', q] = part.trim().split(';q=')
    return { tag: tag.toLowerCase(), weight: q === undefined ? 1 : Number(q) || 0 }
  })
  const best = first.filter((l) => /^(zh|en)\b/.test(l.tag)).sort((a, b) => b.weight - a.weight)[0]
  return best?.tag.startsWith('en') ? 'en' : 'zh'
}

/** The ctx of one request: who asks is what the first slice that knows says. */
export function requestCtx(office: Office): CtxOf {
  return async (request, reply) => {
    const anonymous = await office.ctx({
      viewer: null,
      locale: localeOf(request.headers['accept-language']),
      requestId: request.id,
      client: clientOf(office, request, reply),
    })
    for (const { viewerOf } of office.slices) {
      const viewer = await viewerOf?.(anonymous)
      if (viewer) return withViewer(anonymous, viewer)
    }
    return anonymous
  }
}

function clientOf(office: Office, request: FastifyRequest, reply: FastifyReply): Client {
  const isSecure = office.config.tls !== null || office.config.trustProxy !== null
  const named = (name: string) => (isSecure ? `__Host-${name}` : name)
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict' as const, secure: isSecure }
  return {
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
    authorization: request.headers.authorization,
    cookies: {
      get: (name) => request.cookies[named(name)],
      set: (name, value, { maxAgeSeconds }) =>
        void reply.setCookie(named(name), value, { ...attributes, maxAge: maxAgeSeconds }),
      clear: (name) => void reply.clearCookie(named(name), attributes),
    },
  }
}
