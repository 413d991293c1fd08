import { In, LessThan } from 'typeorm'
import { requireViewer, type Ctx, type Tx } from '../platform/ctx.js'
import { newId } from '../platform/ids.js'
import { InvalidInput, NotFound } from '../platform/errors.js'
import type { UploadRoute } from '../platform/http/uploads.js'
import type { JobDefinition } from '../platform/jobs.js'
import { fileKindOf, fileNameOf, TAKEN_ENDINGS } from './file-types.js'
import { UploadChunkEntity, UploadEntity } from './upload.entity.js'

const CHUNK_BYTES = 1024 * 1024
const UPLOAD_LIVES_MS = 24 * 3600 * 1000
const DROPPED_AT_ONCE = 100

export interface Upload {
  readonly id: string
  readonly name: string
  readonly contentType: string
  readonly size: number
  readonly bytes: Buffer
}

/** POST /files: one file of whoever is signed in; answers `{ uploadId, name, contentType, size }`. */
export const uploadRoute: UploadRoute = {
  path: '/files',
  act: 'uploadFile',
  roles: 'signedIn',
  handle: async (ctx, { name, bytes }) => {
    const { accountId } = requireViewer(ctx)
    if (name === '') throw new InvalidInput({ file: 'name' })
    if (bytes.length === 0) throw new InvalidInput({ file: 'EMPTY' }, 'FILE_EMPTY')
    const kind = await fileKindOf(name, bytes)
    if (!kind) throw new InvalidInput({ file: 'KIND' }, 'FILE_KIND_NOT_TAKEN', { taken: TAKEN_ENDINGS })
    const upload = {
      id: newId(),
      accountId,
      name: fileNameOf(name, kind),
      contentType: kind.mediaType,
      size: bytes.length,
      keyId: ctx.keys.currentId,
      recordedAt: ctx.now(),
    }
    await ctx.inTransaction(async (tx) => {
      await tx.m.insert(UploadEntity, upload)
      for (let ordinal = 0; ordinal * CHUNK_BYTES < bytes.length; ordinal++) {
        const chunk = bytes.subarray(ordinal * CHUNK_BYTES, (ordinal + 1) * CHUNK_BYTES)
        await tx.m.insert(UploadChunkEntity, {
          uploadId: upload.id,
          ordinal,
          sealed: tx.keys.sealBytes(chunk, `${upload.id}:${ordinal}`),
        })
      }
    })
    return { uploadId: upload.id, name: upload.name, contentType: upload.contentType, size: upload.size }
  },
}

/** A file the viewer sent; anybody else's looks like none. @throws NotFound */
export async function readUpload(ctx: Ctx, id: string): Promise<Upload> {
  const upload = await ctx.read.findOneBy(UploadEntity, { id, accountId: requireViewer(ctx).accountId })
  if (!upload) throw new NotFound('upload', id)
  const chunks = await ctx.read.find(UploadChunkEntity, { where: { uploadId: id }, order: { ordinal: 'ASC' } })
  const bytes = chunks.map((chunk) => ctx.keys.openBytes(chunk.sealed, `${id}:${chunk.ordinal}`, upload.keyId))
  return { ...upload, bytes: Buffer.concat(bytes) }
}

export async function dropUploads(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.m.delete(UploadChunkEntity, { uploadId: In([...ids]) })
  await tx.m.delete(UploadEntity, { id: In([...ids]) })
}

export const expireUploads: JobDefinition = {
  name: 'files.expire-uploads',
  everySeconds: 3600,
  run: async (tx) => {
    const before = new Date(tx.now().getTime() - UPLOAD_LIVES_MS)
    const old = await tx.m.find(UploadEntity, {
      where: { recordedAt: LessThan(before) },
      select: { id: true },
      take: DROPPED_AT_ONCE,
    })
    await dropUploads(
      tx,
      old.map((upload) => upload.id),
    )
  },
}
