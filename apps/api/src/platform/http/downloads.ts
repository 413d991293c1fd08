import { createHash, randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { IsNull, LessThan, MoreThan } from 'typeorm'
import { requireViewer, type Ctx, type Tx } from '../ctx.js'
import { NotFound } from '../errors.js'
import type { JobDefinition } from '../jobs.js'
import { DownloadGrantEntity } from '../records/entities.js'
import type { CtxOf } from './request-ctx.js'

/** What a grant gives when it is used. `detail` is what the grant was made with. */
export type Download = (ctx: Ctx, thing: { id: string; detail: unknown }) => Promise<DownloadedFile>

export interface DownloadedFile {
  readonly name: string
  readonly mediaType: string
  readonly body: Readable | Buffer
  /** what else the answer says about the file, such as its number of rows */
  readonly headers?: Readonly<Record<string, string>>
}

const GRANT_LIVES_MS = 60_000
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Leave to fetch the thing once, within 60 seconds, by whoever is signed in as the one who asked. @returns the token for the path */
export async function grantDownload(tx: Tx, thing: { kind: string; id: string; detail?: unknown }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.m.insert(DownloadGrantEntity, {
    tokenHash: hashOf(token),
    kind: thing.kind,
    thingId: thing.id,
    detail: (thing.detail ?? null) as never,
    accountId: requireViewer(tx).accountId,
    expiresAt: new Date(tx.now().getTime() + GRANT_LIVES_MS),
    usedAt: null,
  })
  return token
}

/** Takes the grant, so that nobody else can. Unknown, used, expired and somebody else's look the same. */
export async function useGrant(ctx: Ctx, token: string): Promise<DownloadGrantEntity> {
  const { accountId } = requireViewer(ctx)
  const tokenHash = hashOf(token)
  return ctx.inTransaction(async ({ m, now }) => {
    const at = now()
    const open = { tokenHash, accountId, usedAt: IsNull(), expiresAt: MoreThan(at) }
    const taken = await m.update(DownloadGrantEntity, open, { usedAt: at })
    if (taken.affected !== 1) throw new NotFound('download', 'grant')
    return m.findOneByOrFail(DownloadGrantEntity, { tokenHash })
  })
}

export const expireGrants: JobDefinition = {
  name: 'platform.expire-grants',
  everySeconds: 600,
  run: async ({ m, now }) => void (await m.delete(DownloadGrantEntity, { expiresAt: LessThan(now()) })),
}

export function downloadRoutes(app: FastifyInstance, ctxOf: CtxOf, downloads: ReadonlyMap<string, Download>): void {
  for (const path of ['/files/:grant', '/exports/:grant'])
    app.get<{ Params: { grant: string } }>(path, async (request, reply) => {
      const ctx = await ctxOf(request, reply)
      const grant = await useGrant(ctx, request.params.grant)
      const download = downloads.get(grant.kind)
      if (!download) throw new NotFound('download', 'grant')
      return send(reply, await download(ctx, { id: grant.thingId, detail: grant.detail }))
    })
}

/** Always as a file to save, never shown inside the office's own origin. */
export function send(reply: FastifyReply, file: DownloadedFile): FastifyReply {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .headers({ ...file.headers })
    .send(file.body)
}
