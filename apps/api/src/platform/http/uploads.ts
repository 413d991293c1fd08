import fastifyMultipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { requireRole, type AccessRule } from '../access.js'
import type { Ctx } from '../ctx.js'
import { InvalidInput, TooLarge } from '../errors.js'
import { refuseForeign } from './csrf.js'
import type { CtxOf } from './request-ctx.js'

export const MOST_UPLOAD_BYTES = 20 * 1024 * 1024

export interface UploadedFile {
  /** as the sender calls it; never a path */
  readonly name: string
  /** as the sender claims; look at the bytes */
  readonly claimedType: string
  readonly bytes: Buffer
}

/** A POST route that takes one file (20 MB at most) and answers JSON. */
export interface UploadRoute {
  /** /files itself, or under /files/ or /imports/ */
  readonly path: '/files' | `/files/${string}` | `/imports/${string}`
  readonly act: string
  readonly roles: AccessRule['roles']
  /** the other form fields are text of at most 10 kB each */
  readonly handle: (ctx: Ctx, file: UploadedFile, fields: Readonly<Record<string, string>>) => Promise<unknown>
}

export async function uploadRoutes(app: FastifyInstance, ctxOf: CtxOf, uploads: readonly UploadRoute[]): Promise<void> {
  await app.register(fastifyMultipart, {
    limits: { fileSize: MOST_UPLOAD_BYTES, files: 1, fields: 20, fieldSize: 10_240, headerPairs: 50, parts: 21 },
    throwFileSizeLimit: false,
  })
  for (const upload of uploads)
    app.post(upload.path, async (request, reply) => {
      refuseForeign(request)
      const ctx = await ctxOf(request, reply)
      requireRole(ctx, upload.act, upload.roles)
      if (!request.isMultipart()) throw new InvalidInput({ file: 'multipart/form-data' })
      const { file, fields } = await partsOf(request.parts())
      return (await upload.handle(ctx, file, fields)) ?? {}
    })
}

type Parts = ReturnType<FastifyRequest['parts']>

/** Reads every part to its end, also of a file that is too large: a caller who still writes would not hear the answer. */
async function partsOf(parts: Parts): Promise<{ file: UploadedFile; fields: Record<string, string> }> {
  const fields: Record<string, string> = {}
  let file: UploadedFile | null = null
  let isTooLarge = false
  for await (const part of parts) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file as AsyncIterable<Buffer>) chunks.push(chunk)
    isTooLarge ||= part.file.truncated
    const name = part.filename.split(/[\\/]/).at(-1) ?? ''
    file = { name, claimedType: part.mimetype, bytes: Buffer.concat(chunks) }
  }
  if (isTooLarge) throw new TooLarge({ mostBytes: MOST_UPLOAD_BYTES })
  if (!file) throw new InvalidInput({ file: 'missing' })
  return { file, fields }
}
