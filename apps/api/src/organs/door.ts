import { LessThan } from 'typeorm'
import { type Ctx, insertIfAbsent, lock, ToldError, type JobDefinition, newId } from '../platform/index.js'
import { DoorCountEntity } from './session.entity.js'

/** How often one may try at a door within a window. */
export interface DoorLimit {
  readonly most: number
  readonly windowMinutes: number
}

/** Five wrong passwords for one login close it for a while, whoever tried and whether or not there is such a login. */
export const PER_LOGIN: DoorLimit = { most: 5, windowMinutes: 15 }
/** A whole office may sit behind one address. */
export const PER_ADDRESS: DoorLimit = { most: 30, windowMinutes: 15 }
/** Tokens are asked for every ten minutes; wrong secrets are guesses. */
export const PER_CLIENT: DoorLimit = { most: 10, windowMinutes: 15 }

/** Too many tries; says how long to wait and nothing else. */
export class DoorClosed extends ToldError {
  readonly code = 'TOO_MANY_REQUESTS'
  constructor(waitMinutes: number) {
    super('too many tries', {
      reason: 'SIGN_IN_LOCKED_OUT',
      facts: { waitMinutes, retryAfterSeconds: waitMinutes * 60 },
    })
  }
}

const subjectOf = (ctx: Ctx, door: string, who: string) => ctx.keys.keyedDigest(Buffer.from(`door|${door}|${who}`))

/**
 * Counts one try before it is made, in a transaction of its own, so that many tries at once are counted as well.
 * The window begins with its first try and is not prolonged by later ones.
 *
 * @throws DoorClosed when there were too many
 */
export async function countTry(ctx: Ctx, door: string, who: string, limit: DoorLimit): Promise<void> {
  const subject = subjectOf(ctx, door, who)
  const closedUntil = await ctx.db.apart(() =>
    ctx.db.inTransaction(async (m) => {
      const now = ctx.now()
      const windowEndsAt = new Date(now.getTime() + limit.windowMinutes * 60_000)
      if (await insertIfAbsent(m, DoorCountEntity, { id: newId(), subject, tries: 1, windowEndsAt })) return null
      const count = await lock(m, DoorCountEntity, { subject })
      if (!count || count.windowEndsAt <= now) {
        await m.update(DoorCountEntity, { subject }, { tries: 1, windowEndsAt })
        return null
      }
      if (count.tries >= limit.most) return count.windowEndsAt
      await m.update(DoorCountEntity, { subject }, { tries: count.tries + 1 })
      return null
    }),
  )
  if (closedUntil) throw new DoorClosed(Math.max(1, Math.ceil((closedUntil.getTime() - ctx.now().getTime()) / 60_000)))
}

/** A try that was right does not count: for the login all is forgotten. */
export async function forgetTries(ctx: Ctx, door: string, who: string): Promise<void> {
  await ctx.db.apart(() =>
    ctx.db.inTransaction((m) => m.delete(DoorCountEntity, { subject: subjectOf(ctx, door, who) })),
  )
}

/** A try that was right does not count: for the address one is given back, the wrong ones before it stay. */
export async function giveTryBack(ctx: Ctx, door: string, who: string): Promise<void> {
  const subject = subjectOf(ctx, door, who)
  await ctx.db.apart(() => ctx.db.inTransaction((m) => m.decrement(DoorCountEntity, { subject }, 'tries', 1)))
}

export const expireDoorCounts: JobDefinition = {
  name: 'organs.expire-door-counts',
  everySeconds: 600,
  run: async ({ m, now }) => void (await m.delete(DoorCountEntity, { windowEndsAt: LessThan(now()) })),
}
