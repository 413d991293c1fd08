import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm'
import type { Tx } from './ctx.js'
import { newId } from './ids.js'
import type { JobDefinition } from './jobs.js'
import { OutboxMessageEntity } from './records/entities.js'

export interface OutboxNote {
  /** '<kind>.<act>' */
  readonly topic: string
  readonly kind: string
  readonly id: string
  readonly organId?: string
  /** ids only: whoever is told asks for the rest under its own rights */
  readonly payload?: Readonly<Record<string, string>>
}

/** Writes what others are to be told, in the act's own transaction. */
export async function writeOutbox(tx: Tx, note: OutboxNote): Promise<void> {
  await tx.m.insert(OutboxMessageEntity, {
    id: newId(),
    topic: note.topic,
    thingKind: note.kind,
    thingId: note.id,
    organId: note.organId ?? tx.viewer?.organId ?? 'public',
    payload: (note.payload ?? null) as never,
    recordedAt: tx.now(),
    sequence: null,
  })
}

const NUMBERED_AT_ONCE = 500

/** Gives committed messages their place in the feed. */
export const numberOutbox: JobDefinition = {
  name: 'platform.number-outbox',
  everySeconds: 2,
  isNeeded: async (read) => (await read.countBy(OutboxMessageEntity, { sequence: IsNull() })) > 0,
  run: async ({ m }) => {
    const [last] = await m.find(OutboxMessageEntity, {
      where: { sequence: Not(IsNull()) },
      order: { sequence: 'DESC' },
      take: 1,
    })
    const open = await m.find(OutboxMessageEntity, {
      where: { sequence: IsNull() },
      order: { id: 'ASC' },
      take: NUMBERED_AT_ONCE,
    })
    let sequence = last?.sequence ?? 0
    for (const message of open)
      await m.update(OutboxMessageEntity, { id: message.id, sequence: IsNull() }, { sequence: ++sequence })
  },
}

/** The feed after a place, in order; at most 500. */
export function feed(read: EntityManager, after: number, first: number): Promise<OutboxMessageEntity[]> {
  return read.find(OutboxMessageEntity, {
    where: { sequence: MoreThan(after) },
    order: { sequence: 'ASC' },
    take: Math.min(first, NUMBERED_AT_ONCE),
  })
}
