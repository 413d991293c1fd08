import { setImmediate as turn } from 'node:timers/promises'
import { requireRole } from '../platform/access.js'
import { runCommand, type CommandResult } from '../platform/command.js'
import type { Ctx, Tx } from '../platform/ctx.js'
import { lock } from '../platform/database/db.js'
import { Conflict, InvalidInput, ToldError } from '../platform/errors.js'
import { updateVersioned } from '../platform/versions.js'
import { dropUploads } from '../files/index.js'
import { ImportBatchEntity, ImportRowEntity } from './import.entity.js'
import { importKind, type AnyImportKind } from './import-kind.js'
import { loadBatch, rowsOfBatch } from './import.store.js'
import { outcomeHash, readRow } from './read-row.js'

export interface ApplyImportInput {
  readonly idempotencyKey: string
  readonly batchId: string
  readonly expectedVersion: number
}

/**
 * Makes true what the dry run showed: each row in a transaction of its own, with its sealed cells dropped in the same one. What a
 * crash or a broken line leaves undone is done when it is called again; nothing is done twice.
 * @throws Conflict IMPORT_RESULT_CHANGED when the rows would no longer become what was shown
 */
export async function applyImport(ctx: Ctx, input: ApplyImportInput): Promise<CommandResult> {
  const batch = await loadBatch(ctx, input.batchId)
  const kind = importKind(batch.kind)
  if (!kind) throw new InvalidInput({ 'input.batchId': 'kind' })
  requireRole(ctx, 'applyImport', kind.roles)
  const frame = batch.status === 'APPLIED' ? null : await kind.frame(ctx, batch.year)
  if (batch.status === 'READY') await requireAsShown(ctx, batch, kind, frame)
  const result = await runCommand(
    ctx,
    { name: 'applyImport', input, key: input.idempotencyKey, roles: kind.roles, detail: { kind: batch.kind } },
    (tx) => begin(tx, input),
  )
  await applyRows(ctx, batch.id, kind, frame)
  return result
}

/** Takes the batch; one that was begun before is gone on with. */
async function begin(tx: Tx, { batchId, expectedVersion }: ApplyImportInput): Promise<CommandResult> {
  const batch = await lock(tx.m, ImportBatchEntity, { id: batchId })
  if (batch?.status === 'READY')
    await updateVersioned(tx.m, ImportBatchEntity, batchId, expectedVersion, { status: 'APPLYING' })
  else if (batch?.status !== 'APPLYING')
    throw new Conflict(batch?.status === 'MAPPING' ? 'IMPORT_MAPPING_OPEN' : `IMPORT_${batch?.status ?? 'EXPIRED'}`, {
      batchId,
    })
  return { kind: 'importBatch', id: batchId }
}

/** An organ renamed, a year closed, a rule changed since the dry run: show it anew rather than do something else. */
async function requireAsShown(ctx: Ctx, batch: ImportBatchEntity, kind: AnyImportKind, frame: unknown): Promise<void> {
  for await (const rows of rowsOfBatch(ctx, batch.id, ['OK', 'WARNING'])) {
    const today = rows.map((row) => ({ row, translated: readRow(ctx, row, kind, frame) }))
    const candidates = today.flatMap(({ translated: { key, data } }) =>
      key !== null && data !== null ? [{ key, data }] : [],
    )
    const there = await kind.existing(ctx, candidates, frame)
    const moved = today.find(
      ({ row, translated }) => outcomeHash(ctx, translated) !== row.outcomeHash || there.has(translated.key ?? ''),
    )
    if (moved) throw new Conflict('IMPORT_RESULT_CHANGED', { row: moved.row.rowNo })
  }
}

async function applyRows(ctx: Ctx, batchId: string, kind: AnyImportKind, frame: unknown): Promise<void> {
  const { status } = await loadBatch(ctx, batchId)
  if (status !== 'APPLYING') return
  for await (const rows of rowsOfBatch(ctx, batchId, ['OK', 'WARNING']))
    for (const row of rows) {
      if (row.thingId === null) await applyRow(ctx, row.id, kind, frame)
      // The embedded database answers without waiting: everybody else's requests get their turn between two rows.
      await turn()
    }
  await ctx.inTransaction((tx) => finish(tx, batchId))
}

async function applyRow(ctx: Ctx, rowId: string, kind: AnyImportKind, frame: unknown): Promise<void> {
  try {
    await ctx.inTransaction(async (tx) => {
      const row = await lock(tx.m, ImportRowEntity, { id: rowId })
      if (!row || row.thingId !== null || row.cellsSealed === null) return
      const { key, data } = readRow(tx, row, kind, frame)
      if (key === null || data === null) throw new Conflict('IMPORT_RESULT_CHANGED', { row: row.rowNo })
      const thingId = await kind.apply(tx, { key, data }, frame)
      await tx.m.update(ImportRowEntity, { id: row.id }, { thingId, cellsSealed: null })
    })
  } catch (error) {
    if (!(error instanceof ToldError)) throw error
    await ctx.inTransaction((tx) => refuseRow(tx, rowId, error))
  }
}

/** What the rules refuse although the dry run did not: told at its row, and the others go on. */
async function refuseRow(tx: Tx, rowId: string, error: ToldError): Promise<void> {
  const row = await lock(tx.m, ImportRowEntity, { id: rowId })
  if (!row || row.thingId !== null) return
  const problem = { code: error.reason ?? error.code, severity: 'ERROR' as const, facts: error.facts }
  await tx.m.update(
    ImportRowEntity,
    { id: rowId },
    { status: 'ERROR', problems: [...row.problems, problem] as never, cellsSealed: null },
  )
}

async function finish(tx: Tx, batchId: string): Promise<void> {
  const batch = await lock(tx.m, ImportBatchEntity, { id: batchId })
  if (batch?.status !== 'APPLYING') return
  const of = (status: ImportRowEntity['status']) => tx.m.countBy(ImportRowEntity, { batchId, status })
  const [ok, warning, error] = [await of('OK'), await of('WARNING'), await of('ERROR')]
  await updateVersioned(tx.m, ImportBatchEntity, batchId, batch.version, {
    status: 'APPLIED',
    appliedAt: tx.now(),
    ...{ okCount: ok + warning, warningCount: warning, errorCount: error, appliedCount: ok + warning },
  })
  await dropUploads(tx, [batch.uploadId])
}
