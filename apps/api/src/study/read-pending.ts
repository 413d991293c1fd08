import type { Ctx } from '../platform/index.js'
import { entriesOf, type Entry } from './read-my-study.js'
import { factsOfRecords, recordsOfYear } from './record.store.js'
import { rosterOfYear } from './roster.store.js'
import { requireStudyYear } from './year.store.js'

export type PendingEntry = Entry & { readonly account: string; readonly name: string }

/** What cadres recorded and nobody has confirmed, in the order of accounts and days. Constant statements. */
export async function readPending(ctx: Ctx, number: number): Promise<PendingEntry[]> {
  const year = await requireStudyYear(ctx, number)
  const waiting = (await recordsOfYear(ctx, year.id)).filter((record) => record.pending > 0)
  const facts = await factsOfRecords(
    ctx,
    waiting.map((record) => record.id),
  )
  const byAccount = new Map(waiting.map((record) => [record.accountId, facts.get(record.id) ?? []]))
  return (await rosterOfYear(ctx, year)).flatMap(({ accountId, account, name }) =>
    entriesOf(ctx, year, byAccount.get(accountId) ?? [])
      .filter((entry) => entry.standing === 'PENDING')
      .map((entry) => ({ ...entry, account, name })),
  )
}
