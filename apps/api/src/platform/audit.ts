import { createHash } from 'node:crypto'
import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm'
import type { Tx } from './ctx.js'
import { newId } from './ids.js'
import type { JobDefinition } from './jobs.js'
import { AuditEntryEntity } from './records/entities.js'

export interface AuditNote {
  readonly act: string
  readonly kind: string
  readonly id: string
  /** the organ whose log it belongs to; the viewer's when left out */
  readonly organId?: string
  /** ids, codes and days; never personal data */
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Writes who did what, in the act's own transaction. */
export async function writeAudit(tx: Tx, note: AuditNote): Promise<void> {
  await tx.m.insert(AuditEntryEntity, {
    id: newId(),
    act: note.act,
    thingKind: note.kind,
    thingId: note.id,
    organId: note.organId ?? tx.viewer?.organId ?? 'public',
    accountId: tx.viewer?.accountId ?? 'public',
    requestId: tx.requestId,
    detail: detailOf(tx, note) as never,
    recordedAt: tx.now(),
    position: null,
    hash: null,
  })
}

/** An act of a partner system names the credential it came in with: no account stands behind it. */
function detailOf({ viewer }: Tx, { detail }: AuditNote): AuditNote['detail'] | null {
  return viewer?.partner ? { ...detail, credential: viewer.partner.clientId } : (detail ?? null)
}

const SEALED_AT_ONCE = 500

/** Chains what was written since: one sealer, so that no organ's acts wait for one another. */
export const sealAudit: JobDefinition = {
  name: 'platform.seal-audit',
  everySeconds: 3,
  isNeeded: async (read) => (await read.countBy(AuditEntryEntity, { position: IsNull() })) > 0,
  run: async ({ m }) => {
    const [last] = await m.find(AuditEntryEntity, {
      where: { position: Not(IsNull()) },
      order: { position: 'DESC' },
      take: 1,
    })
    const open = await m.find(AuditEntryEntity, {
      where: { position: IsNull() },
      order: { id: 'ASC' },
      take: SEALED_AT_ONCE,
    })
    let position = last?.position ?? 0
    let hash = last?.hash ?? ''
    for (const entry of open) {
      position += 1
      hash = hashOf(entry, position, hash)
      await m.update(AuditEntryEntity, { id: entry.id, position: IsNull() }, { position, hash })
    }
  },
}

/** Walks the chain. @returns how many entries hold together, and the position of the first that does not */
export async function verifyAudit(read: EntityManager): Promise<{ sealed: number; brokenAt: number | null }> {
  let position = 0
  let hash = ''
  for (;;) {
    const next = await read.find(AuditEntryEntity, {
      where: { position: MoreThan(position) },
      order: { position: 'ASC' },
      take: SEALED_AT_ONCE,
    })
    if (next.length === 0) return { sealed: position, brokenAt: null }
    for (const entry of next) {
      const expected = hashOf(entry, position + 1, hash)
      if (entry.position !== position + 1 || entry.hash !== expected)
        return { sealed: position, brokenAt: position + 1 }
      position += 1
      hash = expected
    }
  }
}

function hashOf(entry: AuditEntryEntity, position: number, previous: string): string {
  const { id, act, thingKind, thingId, organId, accountId, requestId, detail, recordedAt } = entry
  const content = [position, previous, id, act, thingKind, thingId, organId, accountId, requestId, detail, recordedAt]
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
