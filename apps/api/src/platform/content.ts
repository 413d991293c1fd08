import { Readable } from 'node:stream'
import type { EntityManager } from 'typeorm'
import type { Ctx, Tx } from './ctx.js'
import { insertIfAbsent } from './database/db.js'
import { NotFound } from './errors.js'
import { ContentChunkEntity, ContentEntity } from './records/entities.js'

const CHUNK_BYTES = 1024 * 1024

/**
 * Keeps bytes, encrypted, in the act's own transaction. The id is a keyed digest of the bytes: the same bytes are kept once, and
 * the database alone does not tell whether it holds a known file.
 */
export async function keepContent(tx: Tx, bytes: Uint8Array): Promise<{ id: string; size: number }> {
  const id = tx.keys.keyedDigest(bytes)
  const chunks = Math.ceil(bytes.length / CHUNK_BYTES)
  const row = { id, keyId: tx.keys.currentId, size: bytes.length, chunks, recordedAt: tx.now() }
  if (!(await insertIfAbsent(tx.m, ContentEntity, row))) return { id, size: bytes.length }
  for (let ordinal = 0; ordinal < chunks; ordinal++) {
    const chunk = bytes.subarray(ordinal * CHUNK_BYTES, (ordinal + 1) * CHUNK_BYTES)
    await tx.m.insert(ContentChunkEntity, {
      contentId: id,
      ordinal,
      sealed: tx.keys.sealBytes(chunk, `${id}:${ordinal}`),
    })
  }
  return { id, size: bytes.length }
}

/** The bytes again, chunk by chunk: no more than one is in memory at a time. */
export async function readContent(ctx: Ctx, id: string): Promise<Readable> {
  const content = await ctx.read.findOneBy(ContentEntity, { id })
  if (!content) throw new NotFound('content', id)
  return Readable.from(chunksOf(ctx, ctx.read, content))
}

async function* chunksOf(ctx: Ctx, read: EntityManager, { id, keyId, chunks }: ContentEntity): AsyncGenerator<Buffer> {
  for (let ordinal = 0; ordinal < chunks; ordinal++) {
    const { sealed } = await read.findOneByOrFail(ContentChunkEntity, { contentId: id, ordinal })
    yield ctx.keys.openBytes(sealed, `${id}:${ordinal}`, keyId)
  }
}
