import type { Calendar, LocalDate } from '@petition/law'
import DataLoader from 'dataloader'
import type { EntityManager } from 'typeorm'
import type { Db } from './database/db.js'
import { NotSignedIn } from './errors.js'
import type { Log } from './logs.js'
import type { Mailer } from './mail.js'
import type { Locale } from './messages.js'
import type { FieldKeys } from './sealed.js'
import type { Settings } from './settings.js'
import type { Viewer } from './viewer.js'

export interface Cookies {
  get(name: string): string | undefined
  set(name: string, value: string, o: { maxAgeSeconds: number }): void
  clear(name: string): void
}

/** The other end of the request, as far as it may be known: the address is the peer's, or the trusted proxy's word. */
export interface Client {
  readonly address: string
  readonly userAgent: string
  readonly authorization: string | undefined
  readonly cookies: Cookies
}

/** All that an act may use. `today` is the office's day; `now()` the real clock, for what is recorded. */
export interface Ctx {
  readonly viewer: Viewer | null
  readonly today: LocalDate
  now(): Date
  readonly locale: Locale
  readonly requestId: string
  readonly db: Db
  /** reads: in a transaction its own manager */
  readonly read: EntityManager
  readonly calendar: Calendar
  readonly settings: Settings
  readonly isSample: boolean
  readonly keys: FieldKeys
  readonly log: Log
  /** sends mail; null where no mail server is configured */
  readonly mailer: Mailer | null
  readonly client: Client
  readonly loaders: Map<unknown, DataLoader<unknown, unknown>>
  /** Calendar, settings or the office day were changed: later requests see them. */
  forgetOffice(): void
  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** A ctx inside a transaction: `m` writes, and `read` sees what it wrote. */
export interface Tx extends Ctx {
  readonly m: EntityManager
}

export function requireViewer(ctx: Ctx): Viewer {
  if (!ctx.viewer) throw new NotSignedIn()
  return ctx.viewer
}

/**
 * One loader per request and key: the ids asked for in one tick are loaded by one call of `batch`, which answers in any order.
 * Missing ones are null.
 */
export function loader<V>(
  ctx: Ctx,
  key: unknown,
  batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): DataLoader<string, V | null> {
  const found = ctx.loaders.get(key) as DataLoader<string, V | null> | undefined
  if (found) return found
  const made = new DataLoader<string, V | null>(async (ids) => {
    const rows = await batch(ids)
    return ids.map((id) => rows.get(id) ?? null)
  })
  ctx.loaders.set(key, made as DataLoader<unknown, unknown>)
  return made
}
