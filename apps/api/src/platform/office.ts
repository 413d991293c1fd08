import { addDays, dayInZone, daysBetween, officialCalendar, type Calendar, type LocalDate } from '@petition/law'
import { Db } from './database/db.js'
import { newId } from './ids.js'
import { migrate } from './database/migrate.js'
import type { Config } from './config.js'
import type { Client, Ctx } from './ctx.js'
import { Conflict, StartRefused } from './errors.js'
import { makeLog, type Log } from './logs.js'
import { mailerOf, type Mailer } from './mail.js'
import { registerMessages, type Locale } from './messages.js'
import { registerPersonal } from './personal.js'
import { OfficeFactEntity } from './records/entities.js'
import { FieldKeys } from './sealed.js'
import { settingsOf, type Settings } from './settings.js'
import type { Slice } from './slice.js'
import type { Tx } from './ctx.js'
import type { Viewer } from './viewer.js'
import { platformSlice } from './platform-slice.js'
import { clearRegistries } from './registry.js'

/** What is the same for every request of a while: read once, then kept for a few seconds. */
interface Frame {
  readonly calendar: Calendar
  readonly settings: Settings
  readonly isSample: boolean
  readonly dayOffset: number
}

const FRAME_LIVES_MS = 3000
const KEY_CHECK = 'fieldKeyCheck'
const KEY_CHECK_TEXT = 'petition-desk'

export interface Asked {
  readonly viewer?: Viewer | null
  readonly locale?: Locale
  readonly requestId?: string
  readonly client?: Client
  /** seeds and tests: another day and clock than the real ones */
  readonly today?: LocalDate
  readonly now?: () => Date
}

const NOBODY: Client = {
  address: '',
  userAgent: '',
  authorization: undefined,
  cookies: { get: () => undefined, set: () => undefined, clear: () => undefined },
}

/** The program for jobs and migrations: every role, no door by HTTP. */
export const SYSTEM: Viewer = {
  kind: 'system',
  accountId: 'system',
  organId: 'system',
  organKind: 'PETITION_OFFICE',
  roles: [],
  name: '系统',
}

/** Reading and writing as they belong together: a transaction has its own loaders, and what they held before it is stale after. */
function completed(parts: Omit<Ctx, 'read' | 'inTransaction'>): Ctx {
  const { db, loaders } = parts
  return {
    ...parts,
    get read() {
      return db.read
    },
    async inTransaction(work) {
      const done = await db.inTransaction((m) => work({ ...completed({ ...parts, loaders: new Map() }), m, read: m }))
      loaders.clear()
      return done
    },
  }
}

/** The same request, now known to come from the viewer. */
export const withViewer = (ctx: Ctx, viewer: Viewer): Ctx => completed({ ...ctx, viewer, loaders: new Map() })

/** One running office: its database, keys, slices, and the maker of every ctx. */
export class Office {
  #frame: { at: number; frame: Promise<Frame> } | null = null
  readonly #mailer: Mailer | null

  private constructor(
    readonly config: Config,
    readonly db: Db,
    readonly keys: FieldKeys,
    readonly log: Log,
    readonly slices: readonly Slice[],
  ) {
    this.#mailer = config.mail ? mailerOf(config.mail) : null
  }

  /** Opens, migrates and checks. Every failure a person can mend is a StartRefused with one sentence. */
  static async open(
    config: Config,
    slices: readonly Slice[],
    given: { log?: Log; keys?: FieldKeys } = {},
  ): Promise<Office> {
    const all = [platformSlice, ...slices]
    clearRegistries()
    for (const slice of all) {
      if (slice.messages) registerMessages(slice.name, slice.messages)
      if (slice.personal) registerPersonal(slice.name, slice.personal)
    }
    const log = given.log ?? makeLog(config.logLevel)
    const db = await Db.open(
      { url: config.databaseUrl, poolSize: config.poolSize, durability: config.durability },
      { entities: all.flatMap((s) => s.entities), migrations: all.flatMap((s) => s.migrations) },
    )
    try {
      await migrate(db)
      const office = new Office(config, db, given.keys ?? FieldKeys.fromFile(config.fieldKeyFile), log, all)
      await office.#checkKey()
      for (const slice of all) await slice.onStart?.(office)
      return office
    } catch (error) {
      await db.close()
      throw error
    }
  }

  async ctx(asked: Asked = {}): Promise<Ctx> {
    const frame = await this.#currentFrame()
    const { db } = this
    const now = asked.now ?? (() => new Date())
    const requestId = asked.requestId ?? newId()
    return completed({
      viewer: asked.viewer ?? null,
      today: asked.today ?? addDays(dayInZone(now(), this.config.zone), frame.dayOffset),
      now,
      locale: asked.locale ?? 'zh',
      requestId,
      db,
      calendar: frame.calendar,
      settings: frame.settings,
      isSample: frame.isSample,
      keys: this.keys,
      mailer: this.#mailer,
      log: this.log.child({ requestId }),
      client: asked.client ?? NOBODY,
      loaders: new Map(),
      forgetOffice: () => this.forget(),
    })
  }

  /** For jobs, migrations and start-up. */
  systemCtx(asked: Omit<Asked, 'viewer'> = {}): Promise<Ctx> {
    return this.ctx({ ...asked, viewer: SYSTEM })
  }

  /** Calendar, settings or day were changed here. Other processes see it within seconds. */
  forget(): void {
    this.#frame = null
  }

  async close(): Promise<void> {
    this.#mailer?.close()
    await this.db.close()
  }

  #currentFrame(): Promise<Frame> {
    if (this.#frame && performance.now() - this.#frame.at < FRAME_LIVES_MS) return this.#frame.frame
    const frame = this.#readFrame()
    this.#frame = { at: performance.now(), frame }
    frame.catch(() => this.forget())
    return frame
  }

  async #readFrame(): Promise<Frame> {
    const read = this.db.reader.manager
    const facts = new Map((await read.find(OfficeFactEntity)).map((f) => [f.name, f.value]))
    const calendar = await this.slices.find((s) => s.calendar)?.calendar?.(read)
    const dated = await this.slices.find((s) => s.datedSettings)?.datedSettings?.(read)
    return {
      calendar: calendar ?? officialCalendar,
      settings: settingsOf(
        this.slices.flatMap((s) => s.settings ?? []),
        dated,
      ),
      isSample: facts.get('kind') === 'sample',
      dayOffset: facts.get('kind') === 'sample' ? Number(facts.get('dayOffset') ?? 0) : 0,
    }
  }

  /** A key file that does not belong to this database would make every sealed value unreadable: find out at start. */
  async #checkKey(): Promise<void> {
    await this.db.inTransaction(async (m) => {
      const kept = await m.findOneBy(OfficeFactEntity, { name: KEY_CHECK })
      if (!kept) {
        await m.insert(OfficeFactEntity, { name: KEY_CHECK, value: this.keys.seal(KEY_CHECK_TEXT, KEY_CHECK) })
        return
      }
      try {
        this.keys.open(kept.value, KEY_CHECK)
      } catch (error) {
        throw new StartRefused(
          `字段密钥 ${this.config.fieldKeyFile} 不属于这个数据库，请用 FIELD_KEY_FILE 指定原来的密钥。The field key does not belong to this database.`,
          error,
        )
      }
    })
  }
}

/** 'none' until somebody decided; a sample office never becomes a real one. */
export async function officeKind(office: Office): Promise<'none' | 'sample' | 'real'> {
  const fact = await office.db.read.findOneBy(OfficeFactEntity, { name: 'kind' })
  return (fact?.value as 'sample' | 'real' | undefined) ?? 'none'
}

export async function setOfficeKind(tx: Tx, kind: 'sample' | 'real'): Promise<void> {
  await tx.m.insert(OfficeFactEntity, { name: 'kind', value: kind })
  tx.forgetOffice()
}

/** Moves the day of a sample office; from there it runs on with the real clock. A real office refuses. */
export async function setOfficeDay(tx: Tx, day: LocalDate, zone: string): Promise<void> {
  const kind = await tx.m.findOneBy(OfficeFactEntity, { name: 'kind' })
  if (kind?.value !== 'sample') throw new Conflict('NOT_A_SAMPLE_OFFICE')
  const offset = daysBetween(dayInZone(tx.now(), zone), day)
  await tx.m.save(OfficeFactEntity, { name: 'dayOffset', value: String(offset) })
  tx.forgetOffice()
}
