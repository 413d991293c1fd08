import { In, LessThan } from 'typeorm'
import { dropUploads } from '../files/index.js'
import type { JobDefinition } from '../platform/jobs.js'
import { ImportBatchEntity, ImportRowEntity } from './import.entity.js'

const BATCH_LIVES_DAYS = 30
const AT_ONCE = 50

/** What nobody applied within 30 days loses its cells; that it was tried stays. */
export const expireBatches: JobDefinition = {
  name: 'imports.expire-batches',
  everySeconds: 3600,
  run: async (tx) => {
    const before = new Date(tx.now().getTime() - BATCH_LIVES_DAYS * 86_400_000)
    const old = await tx.m.find(ImportBatchEntity, {
      where: { status: In(['MAPPING', 'READY', 'APPLYING']), createdAt: LessThan(before) },
      take: AT_ONCE,
    })
    if (old.length === 0) return
    const ids = old.map((batch) => batch.id)
    await tx.m.update(ImportRowEntity, { batchId: In(ids) }, { cellsSealed: null })
    await tx.m.update(ImportBatchEntity, { id: In(ids) }, { status: 'EXPIRED' })
    await dropUploads(
      tx,
      old.map((batch) => batch.uploadId),
    )
  },
}
