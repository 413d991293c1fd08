import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { DOCUMENTS_FILE } from '../graphql/trusted-documents.js'
import { contentSecurityPolicy } from './headers.js'

/** Put into the page where its script finds the nonce of its styles. */
const NONCE_MARK = '__CSP_NONCE__'

/** The built console, or null while nobody has built it. The distance is the same from src and from dist. */
export function builtConsole(): string | null {
  const folder = fileURLToPath(new URL('../../../../console/dist', import.meta.url))
  return existsSync(join(folder, 'index.html')) ? folder : null
}

/** Serves the console: hashed files for ever, the page anew each time, and the page for every path that it routes itself. */
export async function consoleRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const sendPage = (reply: FastifyReply) => {
    const nonce = page.includes(NONCE_MARK) ? randomBytes(16).toString('base64') : null
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .send(nonce ? page.replaceAll(NONCE_MARK, nonce) : page)
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    globIgnore: ['index.html', DOCUMENTS_FILE],
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/')
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      reply.header('content-security-policy', contentSecurityPolicy(null))
    },
  })
  app.get('/', (_request, reply) => sendPage(reply))
  app.get('/index.html', (_request, reply) => sendPage(reply))
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (wantsPage && !/^\/(graphql|files|exports|imports|oauth|assets)\b/.test(request.url)) return sendPage(reply)
    return notFound(reply)
  })
}

export const notFound = (reply: FastifyReply): FastifyReply =>
  reply.status(404).send({ errors: [{ message: '没有这个地址', extensions: { code: 'NOT_FOUND' } }] })
