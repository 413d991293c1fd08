import { LessThan } from 'typeorm'
import { requireRole, type AccessRule } from './access.js'
import { writeAudit } from './audit.js'
import type { Ctx, Tx } from './ctx.js'
import { insertIfAbsent, lock } from './database/db.js'
import { Conflict, InvalidInput } from './errors.js'
import type { JobDefinition } from './jobs.js'
import { writeOutbox } from './outbox.js'
import { CommandKeyEntity } from './records/entities.js'

/** The thing a command made or changed: what a replay answers with. The resolver loads it by id. */
export interface CommandResult {
  readonly kind: string
  readonly id: string
}

export interface Command {
  /** the act: 'extendHandling' */
  readonly name: string
  /** all that was asked, for telling a replay from a reuse of the key */
  readonly input: unknown
  /** idempotencyKey of the caller: 8 to 80 characters, its own for each act */
  readonly key: string
  readonly roles: AccessRule['roles']
  /** beside the roles: partner systems whose contract and token hold one of these */
  readonly scopes?: AccessRule['scopes']
  /** for the audit log: ids and codes, never personal data */
  readonly detail?: Readonly<Record<string, unknown>>
}

const KEY_LIVES_DAYS = 30

/**
 * One act, one transaction: roles are asked, the key is taken, the work is done, and audit and outbox rows are written with it.
 * The same key with the same input answers what the first one answered, without doing it again; with another input it is a
 * Conflict `IDEMPOTENCY_KEY_REUSED`.
 */
export async function runCommand<R extends CommandResult>(
  ctx: Ctx,
  command: Command,
  work: (tx: Tx) => Promise<R>,
): Promise<CommandResult> {
  requireRole(ctx, command.name, command.roles, command.scopes)
  if (command.key.length < 8 || command.key.length > 80) throw new InvalidInput({ idempotencyKey: '8-80' })
  const inputHash = ctx.keys.keyedDigest(Buffer.from(`${command.name}\n${stable(command.input)}`))
  const id = { actor: ctx.viewer?.accountId ?? 'public', idempotencyKey: command.key }
  return ctx.inTransaction(async (tx) => {
    const row = { ...id, command: command.name, inputHash, resultKind: null, resultId: null, recordedAt: tx.now() }
    if (!(await insertIfAbsent(tx.m, CommandKeyEntity, row))) return replay(tx, id, inputHash)
    const { kind, id: thingId } = await work(tx)
    await tx.m.update(CommandKeyEntity, id, { resultKind: kind, resultId: thingId })
    await writeAudit(tx, {
      act: command.name,
      kind,
      id: thingId,
      ...(command.detail ? { detail: command.detail } : {}),
    })
    await writeOutbox(tx, { topic: `${kind}.${command.name}`, kind, id: thingId })
    return { kind, id: thingId }
  })
}

async function replay(
  tx: Tx,
  id: { actor: string; idempotencyKey: string },
  inputHash: string,
): Promise<CommandResult> {
  const kept = await lock(tx.m, CommandKeyEntity, id)
  if (!kept || kept.inputHash !== inputHash || kept.resultKind === null || kept.resultId === null)
    throw new Conflict('IDEMPOTENCY_KEY_REUSED')
  return { kind: kept.resultKind, id: kept.resultId }
}

/** JSON with sorted keys, so that the order of an object's fields does not matter. */
function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_, v: unknown) =>
      v && typeof v === 'object' && !Array.isArray(v) && !(v instanceof Date)
        ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
        : v,
    ) ?? 'null'
  )
}

export const expireCommandKeys: JobDefinition = {
  name: 'platform.expire-command-keys',
  everySeconds: 3600,
  run: async (tx) => {
    const before = new Date(tx.now().getTime() - KEY_LIVES_DAYS * 86_400_000)
    await tx.m.delete(CommandKeyEntity, { recordedAt: LessThan(before) })
  },
}
