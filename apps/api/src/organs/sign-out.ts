import { writeAudit, requireViewer, type Ctx, NotFound } from '../platform/index.js'
import { SessionEntity } from './session.entity.js'
import { SESSION_COOKIE } from './session.store.js'

/** Ends the session that asks. Without one there is nothing to end, and the cookie goes all the same. */
export async function signOut(ctx: Ctx): Promise<boolean> {
  const { viewer } = ctx
  if (viewer?.sessionId) await endSession(ctx, viewer.sessionId)
  ctx.client.cookies.clear(SESSION_COOKIE)
  return true
}

/** Ends one of one's own sessions; somebody else's looks like none. */
export function endSession(ctx: Ctx, id: string): Promise<boolean> {
  const { accountId } = requireViewer(ctx)
  return ctx.inTransaction(async (tx) => {
    const ended = await tx.m.delete(SessionEntity, { id, accountId })
    if (ended.affected !== 1) throw new NotFound('session', id)
    await writeAudit(tx, { act: 'endSession', kind: 'session', id })
    return true
  })
}
